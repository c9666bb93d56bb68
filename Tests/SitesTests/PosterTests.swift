import Foundation
import Publishing
import SiteBuilder
import SourceText
import Testing

/// The poster of a project; what a browser and a printer make of it is tested in `scripts/web/posters.py`.
struct PosterTests {
    private static func poster(
        _ frontMatter: String, settings: String = "title: Web\nbase_url: https://kraj.example/eu/\n",
        at path: String = "projekty/a/plakat/index.html"
    ) async throws -> String? {
        let site = try SiteOnDisk()
        try site.write("content/site.yml", settings)
        try site.write("content/projects/a.md", "---\n\(frontMatter)\n---\n")
        let report = try await site.build()
        #expect(report.exitCode == 0)
        return site.filesWithoutFingerprints()[path].map {
            String(decoding: $0, as: UTF8.self).replacing("\u{A0}", with: " ")
        }
    }

    private static let plain = "title: Název\nregistration_number: CZ.03.02.01/00/22_003/0000107"

    @Test func saysWhatIsKnown() async throws {
        let page = try #require(
            try await Self.poster(
                """
                title: Podpora rodin
                registration_number: CZ.03.2.60/0.0/0.0/15_005/0015650
                summary: Pomáháme rodinám.
                region: Zlínský kraj
                beneficiary: {name: Město Kroměříž}
                implementation_period: 2019-10-01/2022-10-31
                """))
        for expected in [
            "<title>Plakát: Podpora rodin – Web</title>", "<meta name=\"robots\" content=\"noindex\">",
            "<link rel=\"canonical\" href=\"https://kraj.example/eu/projekty/a/plakat/\">",
            "<a href=\"/eu/projekty/a/\">‹ Zpět na projekt</a>",
            "<fieldset class=\"shape\" aria-label=\"Tvar plakátu\">",
            "id=\"tall\" checked><span>Na výšku</span>", "id=\"wide\"><span>Na šířku</span>",
            "<div class=\"eu-block eu-2014-2020 eu-poster eu-tall-",
            ">Podpora rodin</h1>", ">Pomáháme rodinám.</p>",
            "Projekt byl spolufinancován Evropskou unií z Evropského sociálního fondu prostřednictvím Operačního programu Zaměstnanost.",
            "<dt>Příjemce</dt><dd>Město Kroměříž</dd>", "15_005/<wbr>0015650</span></dd>",
            "<dt>Doba realizace</dt><dd>1. 10. 2019 – 31. 10. 2022</dd>", "<dt>Kde</dt><dd>Zlínský kraj</dd>",
            "aria-label=\"Kód QR: kraj.example/eu/projekty/a/\"", "kraj.example/<wbr>eu/<wbr>projekty/<wbr>a/<wbr></p>",
            "/eu/assets/poster.css", "/eu/assets/publicity.css",
        ] {
            #expect(page.contains(expected), "\(expected)")
        }
        #expect(page.matches(of: /class="eu-block/).count == 1)
        #expect(!page.contains("site.css"))
        #expect(PageCheck.defects(in: Array(page.utf8)) == [])
    }

    @Test func theProjectLeadsToIt() async throws {
        let page = try #require(try await Self.poster(Self.plain, at: "projekty/a/index.html"))
        #expect(page.contains("<a href=\"/eu/projekty/a/plakat/\">Vytisknout plakát</a>"))
    }

    @Test func hasItsAddressInEnglish() async throws {
        let page = try await Self.poster(
            Self.plain, settings: "title: Web\nlanguage: en\n", at: "projects/a/poster/index.html")
        #expect(page?.contains("id=\"wide\"><span>Landscape</span>") == true)
        #expect(page?.contains("‹ Back to the project") == true)
    }

    /// A code that leads nowhere helps nobody.
    @Test func hasNoCodeWhereTheSiteDoesNotKnowItsAddress() async throws {
        let site = try SiteOnDisk()
        try site.write("content/site.yml", "title: Web\n")
        try site.write("content/projects/a.md", "---\n\(Self.plain)\n---\n")
        let report = try await site.build()
        let note = report.findings.first { $0.id == "poster-without-address" }
        #expect(note?.severity == .note)
        #expect(note?.place?.file == "content/site.yml")
        let page = String(decoding: site.files()["projekty/a/plakat/index.html"] ?? [], as: UTF8.self)
        #expect(page.contains("</h1>"))
        #expect(!page.contains("class=\"qr\"") && !page.contains("Více o projektu"))
    }

    /// No poster is made as if money of another source were cohesion policy's.
    @Test func isNotMadeForOtherMoney() async throws {
        let money = "title: Název\nprogramme: NPO"
        #expect(try await Self.poster(money) == nil)
        #expect(try await Self.poster(money, at: "projekty/a/index.html")?.contains("Vytisknout plakát") == false)
    }

    @Test(arguments: [
        ("https://kraj.example/eu/", "https://kraj.example/eu/projekty/a/"),
        ("https://háčky.example/žluťoučký/", "https://xn--hky-ela4t.example/%C5%BElu%C5%A5ou%C4%8Dk%C3%BD/projekty/a/"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000/projekty/a/"),
    ])
    func codesAreASCII(_ base: String, _ address: String) throws {
        #expect(try #require(SiteBase(base)).ascii(SitePath("/projekty/a/")) == address)
    }

    // MARK: - Sizes

    private static func sizes(_ title: String, summary: String = "Krátce.") async throws -> [String: [Int]] {
        let page = try #require(
            try await Self.poster("\(Self.plain.replacing("Název", with: title))\nsummary: \(summary)"))
        var sizes: [String: [Int]] = [:]
        for match in page.matches(of: /"(title|aim) tall-(\d+) wide-(\d+)"/) {
            sizes[String(match.output.1)] = [match.output.2, match.output.3].compactMap { Int($0) }
        }
        return sizes
    }

    @Test func aShortTitleIsLargeAndALongOneFits() async throws {
        let long = String(repeating: "dlouhý název projektu ", count: 10)
        let short = try await Self.sizes("Krátký název")
        let middle = try await Self.sizes(String(long.prefix(80)))
        let longest = try await Self.sizes(String(long.prefix(219)))
        #expect(short["title"] == [34, 34])
        for shape in 0..<2 {
            let titles = [short, middle, longest].compactMap { $0["title"]?[shape] }
            #expect(titles == titles.sorted(by: >) && Set(titles).count == 3)
            #expect(titles.allSatisfy { $0 >= 9 })
        }
    }

    /// Each size that the program reckons with has its class in the theme's style sheet, and so has the block's.
    @Test func everySizeHasItsClass() throws {
        let repository = testsFolder.deletingLastPathComponent()
        let sheet = try String(contentsOf: repository.appending(path: "templates/assets/poster.css"), encoding: .utf8)
        let names = publicityClasses.compactMap { $0.wholeMatch(of: /eu-((tall|wide)-(\d+))/)?.output }
        #expect(names.count > 20)
        for (_, name, shape, size) in names {
            #expect(sheet.contains(".\(name) {\n  --\(shape): \(size);\n}"), "\(name)")
            #expect(publicityStyleSheet.contains(".eu-\(name) { --eu-\(shape): \(size); }"), "\(name)")
        }
    }

    @Test(arguments: [("a. b", "a. b"), (String(repeating: "Věta má slova. ", count: 40), "Věta má slova.")])
    func shortensAtTheEndOfASentence(_ summary: String, _ end: String) async throws {
        let body = try #require(
            try await Self.poster(
                "title: Název\nprogramming_period: 2014-2020\ngoals: |\n  \(summary)"))
        let aim = try #require(body.firstMatch(of: /<p class="aim[^>]*>([^<]*)<\/p>/)?.output.1)
        #expect(aim.hasSuffix(end))
        #expect(aim.count <= 320)
    }
}
