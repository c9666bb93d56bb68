import Foundation
import Language
import Publishing
import Testing

@testable import SiteBuilder

/// What the pages say to search engines and where they are shared; `make test-web` reads the data blocks as RDF.
struct StructuredDataTests {
    private static func files(_ settings: String, project: String = "") async throws -> [String: [UInt8]] {
        let site = try SiteOnDisk()
        try site.write("content/site.yml", settings)
        try site.write(
            "content/projects/a.md",
            "---\ntitle: \"A </script><b>&\"\nprogramming_period: 2014-2020\n\(project)\n---\nO čem \"je\".\n")
        try site.write("content/news/2026-01-02-zprava.md", "---\ntitle: Zpráva\nupdated: 5. 1. 2026\n---\nText.\n")
        #expect(try await site.build().exitCode == 0)
        return site.files()
    }

    private static func text(_ bytes: [UInt8]?) -> String { String(decoding: bytes ?? [], as: UTF8.self) }

    /// The things that a page's data block tells.
    private static func things(_ page: [UInt8]?) throws -> [[String: Any]] {
        let parts = text(page).components(separatedBy: "<script type=\"application/ld+json\">")
        guard parts.count == 2 else { return [] }
        let block = parts[1].components(separatedBy: "</script>")[0]
        #expect(!block.contains("<"))
        let json = try JSONSerialization.jsonObject(with: Data(block.utf8)) as? [String: Any]
        #expect(json?["@context"] as? String == "https://schema.org")
        return json?["@graph"] as? [[String: Any]] ?? []
    }

    private static let settings = "title: Web\nbase_url: https://example.cz/eu/\npublisher: {name: Kdo}\n"

    @Test(arguments: [
        ("index.html", ["WebSite"]), ("projekty/index.html", ["CollectionPage"]),
        ("projekty/a/index.html", ["Project", "BreadcrumbList"]), ("aktuality/index.html", ["CollectionPage"]),
        ("aktuality/2026/zprava/index.html", ["NewsArticle", "BreadcrumbList"]),
        ("otevrena-data/index.html", ["Dataset"]), ("404.html", []), ("projekty/a/plakat/index.html", []),
        ("projekty/a/publicita.html", []),
    ])
    func types(_ page: String, _ types: [String]) async throws {
        let files = try await Self.files(Self.settings)
        #expect(try Self.things(files[page]).map { $0["@type"] as? String } == types)
        #expect(Self.text(files[page]).contains("og:image") == !types.isEmpty)
    }

    @Test func aProject() async throws {
        let files = try await Self.files(
            Self.settings,
            project:
                "programme: OPZ\nregion: CZ064\nbudget: {total: 100 Kč, sources: [{source: eu, amount: 85 Kč}, {source: state, amount: 15 Kč}]}"
        )
        let things = try Self.things(files["projekty/a/index.html"])
        let project = try #require(things.first)
        #expect(project["name"] as? String == "A </script><b>&")
        #expect(
            project["description"] as? String == "O čem „je“." || project["description"] as? String == "O čem \"je\".")
        let grant = try #require(project["funding"] as? [String: Any])
        #expect(grant["name"] as? String == "Operační program Zaměstnanost")
        #expect((grant["amount"] as? [String: String])?["value"] == "85.00")
        let steps = try #require(things.last?["itemListElement"] as? [[String: Any]])
        #expect(
            steps.map { $0["item"] as? String } == [
                "https://example.cz/eu/", "https://example.cz/eu/projekty/", "https://example.cz/eu/projekty/a/",
            ])
    }

    /// Money of another source is none of the Union's.
    @Test func aForeignProject() async throws {
        let files = try await Self.files(Self.settings, project: "programme: Norské fondy")
        #expect(try Self.things(files["projekty/a/index.html"]).first?["funding"] == nil)
    }

    @Test func withoutAnAddressNothingIsShared() async throws {
        let files = try await Self.files("title: Web\n")
        #expect(files["sharing.png"] == nil)
        for (path, bytes) in files where path.hasSuffix(".html") {
            #expect(!Self.text(bytes).contains("og:"), "\(path)")
            #expect(!Self.text(bytes).contains("ld+json"), "\(path)")
        }
    }

    /// Long titles take smaller letters, foreign ones give way to the address; the picture is always there and of one size.
    @Test(arguments: [
        "W",
        "Projekty v sociálních službách Zlínského, Olomouckého, Moravskoslezského a Jihomoravského kraje 2021–2027",
        String(repeating: "Nejneobhospodařovávatelnější", count: 7), "Проекты 项目",
    ])
    func picture(_ title: String) async throws {
        let files = try await Self.files("title: \"\(title)\"\nbase_url: https://žluťoučký.example/\n")
        let bytes = try #require(files["sharing.png"])
        #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        #expect(Array(bytes[16..<24]) == [0, 0, 4, 0xB0, 0, 0, 2, 0x76])
        #expect(Self.text(files["index.html"]).contains("content=\"https://xn--luouk-uva4it5a4g.example/sharing.png\""))
    }
}
