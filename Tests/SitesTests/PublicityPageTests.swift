import Foundation
import Publishing
import SourceText
import Testing

/// The page with the publicity block alone, built on 21 November 2026.
struct PublicityPageTests {
    private static func files(
        _ frontMatter: String, settings: String = "base_url: https://example.cz/eu/", title: String = "A"
    ) async throws -> [String: [UInt8]] {
        let site = try SiteOnDisk()
        try site.write("content/site.yml", "title: Web\n\(settings)\n")
        try site.write("content/projects/a.md", "---\ntitle: '\(title)'\n\(frontMatter)\n---\n")
        let report = try await site.build()
        #expect(report.findings.filter { $0.kind == .content }.map(\.id) == [])
        return site.files()
    }

    private static func text(_ bytes: [UInt8]?) -> String {
        String(decoding: bytes ?? [], as: UTF8.self).replacing("\u{A0}", with: " ")
    }

    /// What a browser makes of the text of the box, and so what is pasted elsewhere.
    private static func codes(_ page: String) -> [String] {
        page.matches(of: /<pre class="eu-code"><code>(?s:(.*?))<\/code><\/pre>/).map {
            String($0.output.1).replacing("&lt;", with: "<").replacing("&gt;", with: ">")
                .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
        }
    }

    @Test func offersCodeAndFilesThatAreThere() async throws {
        let files = try await Self.files("programme: OPZ")
        let page = Self.text(files["projekty/a/publicita.html"])
        #expect(page.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(page.contains("<link rel=\"canonical\" href=\"https://example.cz/eu/projekty/a/\">"))
        #expect(page.contains("<div class=\"eu-block eu-2014-2020\">"))
        #expect(!page.replacing(/<pre.*?<\/pre>/.dotMatchesNewlines(), with: "").contains("style="))
        #expect(!page.contains("<script") && !page.contains("<style"))
        #expect(
            SiteOnDisk.withoutFingerprints(page).matches(of: /rel="stylesheet" href="([^"]*)"/).map {
                String($0.output.1)
            } == [
                "/eu/assets/publicity.css"
            ])
        let codes = Self.codes(page)
        #expect(
            codes.first == """
                <p><a href="https://example.cz/eu/projekty/a/"><img src="https://example.cz/eu/assets/publicita/opz-2014-2020-vodorovne.png" \
                alt="Evropská unie, Evropský sociální fond, Operační program Zaměstnanost" width="384" height="113" \
                style="max-width:100%;height:auto"></a></p>
                <p>Projekt „A“ je spolufinancován Evropskou unií z Evropského sociálního fondu prostřednictvím Operačního programu Zaměstnanost.</p>
                """)
        #expect(codes.count == 2 && codes[1].contains("opz-2014-2020-pod-sebou.png"))
        let links = page.matches(of: /href="\/eu\/([^"]*)" download>([^<]*)</)
        #expect(links.count == 14)
        for link in links {
            let file = try #require(files[String(link.output.1)], "\(link.output.1)")
            // The size that is told is the file's own.
            #expect(link.output.2.contains("\((file.count + 500) / 1000) kB"), "\(link.output.2), \(file.count)")
            #expect(link.output.2.contains(link.output.1.hasSuffix(".svg") ? "(SVG, " : "(PNG, "))
        }
        #expect(Set(links.map(\.output.1)).count == 14)
        let project = Self.text(files["projekty/a/index.html"])
        #expect(project.contains("<a href=\"/eu/projekty/a/publicita.html\">Publicita pro jiné weby</a>"))
    }

    @Test func whatEditorsWriteStaysText() async throws {
        let title = "Šance <b>\"pro\"</b> & x</code></pre><script>1</script>"
        let page = Self.text(
            try await Self.files("programming_period: 2014-2020\nprogramme: 'OP a&b'", title: title)[
                "projekty/a/publicita.html"])
        let codes = Self.codes(page)
        #expect(codes.count == 2)
        for code in codes {
            #expect(!code.contains("<b>") && !code.contains("<script"))
            #expect(code.contains("alt=\"Evropská unie, OP a&amp;b\""))
            #expect(code.contains("Šance &lt;b&gt;&quot;pro&quot;&lt;/b&gt; &amp; x&lt;/code&gt;"))
            #expect(code.matches(of: /</).count == 7, "two paragraphs, a link and a picture: \(code)")
        }
        #expect(PageCheck.defects(in: Array(page.utf8)) == [])
    }

    @Test func withoutItsAddressASiteHasNoCode() async throws {
        let page = Self.text(try await Self.files("programme: OPZ+", settings: "")["projekty/a/publicita.html"])
        #expect(Self.codes(page) == [] && page.contains("„base_url“"))
        #expect(page.contains("/assets/publicita/spolufinancovano-evropskou-unii-vodorovne.svg\" download"))
        #expect(!page.contains("canonical"))
    }

    @Test(arguments: [
        ("programming_period: 2014-2020\nprogramme: 'OP 日本'", "písmo nemá tyto znaky: 日 本"),
        ("programming_period: 2014-2020\nprogramme: '\(String(repeating: "velmi ", count: 40))'", "příliš dlouhý"),
    ])
    func whatCannotBeDrawnIsSaid(_ frontMatter: String, _ words: String) async throws {
        let files = try await Self.files(frontMatter)
        let page = Self.text(files["projekty/a/publicita.html"])
        #expect(page.contains("Obrázky ke stažení tu nejsou") && page.contains(words))
        #expect(page.contains("class=\"eu-block") && Self.codes(page) == [])
        #expect(!files.keys.contains { $0.hasPrefix("assets/publicita/") })
    }

    @Test func moneyOfAnotherSourceHasNone() async throws {
        let files = try await Self.files("programme: NPO")
        #expect(files["projekty/a/index.html"] != nil && files["projekty/a/publicita.html"] == nil)
        #expect(!Self.text(files["projekty/a/index.html"]).contains("publicita.html"))
    }

    /// Many programmes that no table knows: the site does not grow without bounds, and says so.
    @Test func onlySoManyAreDrawn() async throws {
        let site = try SiteOnDisk()
        try site.write("content/site.yml", "title: Web\n")
        for number in 10..<75 {
            try site.write(
                "content/projects/p\(number).md",
                "---\ntitle: P\(number)\nprogramming_period: 2014-2020\nprogramme: X\(number)\n---\n")
        }
        #expect(try await site.build().exitCode == 0)
        let files = site.files()
        #expect(files.keys.filter { $0.hasPrefix("assets/publicita/") && $0.hasSuffix("-vodorovne.svg") }.count == 60)
        #expect(Self.text(files["projekty/p74/publicita.html"]).contains("příliš mnoho"))
    }

    /// The files of a project keep their names whatever its neighbours are.
    @Test func namesOfFilesAreTheProjectsOwn() async throws {
        let site = try SiteOnDisk()
        try site.write("content/site.yml", "title: Web\nlanguage: en\n")
        for (name, fields) in [
            ("a", "fund: ESF\nprogramming_period: 2014-2020"), ("b", "programme: OPZ"), ("c", "programme: OPZ"),
            ("d", "programme: OPZ\nfund: [ESF, ERDF]"), ("e", "programme: OPZ+"),
            ("f", "programme: OPZ+\neu_statement: funded"),
            ("g", "programme: OP LZZ"), ("h", "programming_period: 2014-2020\nprogramme: Nový program"),
        ] {
            try site.write("content/projects/\(name).md", "---\ntitle: \(name)\n\(fields)\n---\n")
        }
        _ = try await site.build()
        let names = site.files().keys.filter { $0.hasSuffix("-horizontal.png") }.sorted()
        #expect(
            names
                == [
                    "2014-2020-esf", "co-funded-by-the-european-union", "funded-by-the-european-union",
                    "novy-program-2014-2020",
                    "op-lzz-2007-2013", "opz-2014-2020-esf-erdf", "opz-2014-2020",
                ].map { "assets/publicity/\($0)-horizontal.png" })
    }

    @Test func aFileOfTheSiteCannotStandInTheWay() async throws {
        let site = try SiteOnDisk()
        try site.write("content/site.yml", "title: Web\n")
        try site.write("content/projects/a.md", "---\ntitle: A\nprogramme: OPZ\n---\n")
        try site.write("content/static/assets/publicita/opz-2014-2020-vodorovne.svg", "<svg/>")
        let report = try await site.build()
        #expect(report.findings.map(\.id).contains("address-clash") && report.exitCode == 1)
    }
}
