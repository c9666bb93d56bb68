import Foundation
import Language
import Publishing
import SourceText
import Templates
import Testing

@testable import SiteBuilder

/// The files of the search; what a browser does with them is seen in `make test-web`.
struct SearchIndexTests {
    /// A site of projects with these lines of front matter.
    private static func site(_ projects: [String], settings: String = "") throws -> SiteOnDisk {
        let site = try SiteOnDisk()
        try site.write("content/site.yml", "title: Web\nbase_url: https://example.cz/eu\n" + settings)
        for (index, lines) in projects.enumerated() {
            try site.write(
                "content/projects/p\(index).md", "---\nprogramming_period: 2014-2020\n\(lines)\n---\n\nText.\n")
        }
        return site
    }

    private static let titles = ["Žebřík", "Azyl", "čáp", "Dům", "chata", "Byt", "Eden", "Fara"].map { "title: \($0)" }

    /// The files by the first part of their names.
    private static func files(_ site: SiteOnDisk) throws -> [String: [[String: Any]]] {
        var files: [String: [[String: Any]]] = [:]
        for (path, bytes) in site.files().sorted(by: { $0.key < $1.key }) where path.hasPrefix("assets/search/") {
            let name = path.split(separator: "/")[2].prefix { $0 != "." }
            let json = try JSONSerialization.jsonObject(with: Data(bytes))
            files[String(name), default: []].append(json as? [String: Any] ?? ["rows": json])
        }
        return files
    }

    /// Numbers as the script of the search reads them.
    private static func numbers(_ text: String) -> [Int] {
        var numbers: [Int] = []
        var (value, shift) = (0, 0)
        for byte in text.utf8 {
            let digit = IndexNumbers.digits.firstIndex(of: byte) ?? 0
            value += (digit & 31) << shift
            shift += 5
            if digit & 32 == 0 {
                numbers.append(value)
                (value, shift) = (0, 0)
            }
        }
        return numbers
    }

    private static func ascending(_ text: String) -> [Int] {
        numbers(text).reduce(into: []) { $0.append(($0.last ?? -1) + $1 + 1) }
    }

    /// Each word with its projects.
    private static func words(_ site: SiteOnDisk) throws -> [String: [Int]] {
        var words: [String: [Int]] = [:]
        for file in try files(site)["words"] ?? [] {
            var last = ""
            let coded = (file["words"] as? String ?? "").split(separator: " ")
            let ids = (file["ids"] as? String ?? "").split(separator: " ")
            #expect(coded.count == ids.count)
            for (word, ids) in zip(coded, ids) {
                last = String(last.prefix(numbers(String(word.prefix(1)))[0]) + word.dropFirst())
                words[last] = ascending(String(ids))
            }
        }
        return words
    }

    @Test(arguments: [[0], [31, 32, 33], [1023, 1024, 99_999], [5, 0, 70_000]])
    func numbersComeBack(_ numbers: [Int]) {
        var written = IndexNumbers()
        for number in numbers { written.add(number) }
        #expect(Self.numbers(written.text) == numbers)
        written = IndexNumbers()
        written.add(ascending: numbers.sorted())
        #expect(Self.ascending(written.text) == numbers.sorted())
    }

    @Test(arguments: [
        ("Azylové domy – „Náchod“", ["azylove", "domy", "nachod"]),
        ("CZ.03.2.60/0.0", ["cz", "03", "2", "60", "0", "0"]),
        ("Žďár nad\u{A0}Sázavou…", ["zdar", "nad", "sazavou"]),
        ("Łódź × Straße ÷ Київ·你好、世界", ["lodz", "strasse", "киів", "你好", "世界"]), ("", []), ("—", []),
    ])
    func words(of text: String, _ expected: [String]) {
        var words: [String] = []
        SearchWords.each(of: text) { words.append(String(decoding: $0, as: UTF8.self)) }
        #expect(words == expected)
    }

    @Test(arguments: [
        ("words.0123456789ab.json", true), ("rows.json", false), ("words.0123456789ab.txt", false), ("a/b.json", false),
    ])
    func nothingElseIsCalledAsAFileOfTheSearch(_ name: String, _ clashes: Bool) async throws {
        let site = try Self.site(Self.titles)
        try site.write("content/static/assets/search/" + name, "{}")
        #expect(try await site.build().findings.map(\.id).contains("address-clash") == clashes)
    }

    @Test func everythingThatPeopleAskForIsAWord() async throws {
        let site = try Self.site(
            Self.titles.dropLast() + [
                """
                title: Zázemí
                short_title: IP III
                registration_number: CZ.03.2.60/0.0/0.0/15_005/0015650
                beneficiary: {name: Kraj Vysočina, ico: 70890749}
                territory: Mikroregion Telčsko
                series: {name: Kroky, number: 3}
                summary: Krátké shrnutí.
                services: [NZDM, {service: azylové domy, note: matky s dětmi}]
                target_groups: [lidé na okraji]
                supported_services: [{service: terénní programy, provider: Naděje, name: Klub, place: Polička}]
                """
            ])
        #expect(try await site.build().exitCode == 0)
        let words = try Self.words(site)
        // In alphabetical order it is the seventh: Ž comes last.
        for word in [
            "zazemi", "ip", "iii", "cz032600000150050015650", "0015650", "vysocina", "70890749", "telcsko", "kroky",
            "shrnuti", "nzdm", "matky", "okraji", "terenni", "nadeje", "klub", "policka",
        ] {
            #expect(words[word] == [6], "\(word)")
        }
        #expect(words["zebrik"] == [7])
        #expect(words["text"] == nil)
        let facets = try #require(try Self.files(site)["index"]?.first?["facets"] as? [[String: Any]])
        #expect(
            facets.compactMap { $0["name"] as? String } == [
                "kraj", "sluzba", "skupina", "stav", "program", "obdobi",
            ])
        let services = try #require(facets[1]["values"] as? [[String: String]])
        let shelter = try #require(services.first { $0["slug"] == "azylove-domy" })
        #expect(shelter["words"]?.split(separator: " ").contains("azylovy") == true)
        #expect(Self.ascending(shelter["ids"] ?? "") == [6])
    }

    @Test func ordersPutWhatHasNoneLast() async throws {
        let lines = [
            "budget: {total: 5 mil. Kč}\nimplementation_period: 2018-03/2019-02", "budget: {eligible: 7 000 Kč}",
            "budget: {total: 9 000 000, currency: EUR}\nimplementation_period: ../2018-12-31", "budget: {total: 7 000}",
            "implementation_period: 2018-03-03/2019-02", "", "", "",
        ]
        let site = try Self.site(lines.enumerated().map { "title: Projekt \($0)\n\($1)" })
        #expect(try await site.build().exitCode == 0)
        let orders = try #require(try Self.files(site)["orders"]?.first)
        #expect(Self.numbers(orders["naklady"] as? String ?? "") == [2, 0, 0, 1, 1, 0, 0, 0])
        #expect(Self.numbers(orders["nazev"] as? String ?? "") == [8, 6, 4, 7, 5, 3, 2, 1])
        #expect(Self.numbers(orders["zacatek"] as? String ?? "") == [1, 0, 3, 0, 0, 0, 0, 0])
    }

    @Test func rowsHoldWhatTemplatesPrint() async throws {
        let site = try Self.site(["title: \"Azyl <a>\\\"\\\\\"\nsummary: Pomoc"] + Self.titles.dropFirst())
        #expect(try await site.build().exitCode == 0)
        let files = try Self.files(site)
        let fields = try #require(files["index"]?.first?["fields"] as? [String])
        #expect(fields == ProjectRow.view.shape.names.map(\.name))
        let rows = try #require(files["rows"]?.first?["rows"] as? [[Any]])
        #expect(rows.count == 8)
        #expect(rows[1][0] as? String == "Azyl <a>\"\\")
        #expect(rows[1][1] as? String == "/eu/projekty/p0/")
        #expect(rows[1][try #require(fields.firstIndex(of: "about"))] as? String == "Pomoc")
        #expect(rows[1][try #require(fields.firstIndex(of: "amount"))] as? Int == 0)
    }

    @Test func theSameContentHasTheSameNamesAndAnotherOthers() async throws {
        let site = try Self.site(Self.titles)
        #expect(try await site.build().exitCode == 0)
        let before = site.files().filter { $0.key.hasPrefix("assets/search/") }
        #expect(before.count == 4)
        #expect(try await site.build(output: "again", jobs: 1).exitCode == 0)
        #expect(site.files("again").filter { $0.key.hasPrefix("assets/search/") } == before)
        try site.write("content/projects/p0.md", "---\nprogramming_period: 2014-2020\ntitle: Žebra\n---\n")
        #expect(try await site.build().exitCode == 0)
        let after = Set(site.files().keys.filter { $0.hasPrefix("assets/search/") })
        // The order by start and cost is as it was.
        #expect(after.intersection(before.keys).map { $0.split(separator: "/")[2].prefix { $0 != "." } } == ["orders"])
        let page = String(decoding: site.files()["projekty/index.html"] ?? [], as: UTF8.self)
        let index = try #require(after.first { $0.contains("/index.") })
        #expect(page.contains("data-index=\"/eu/\(index)\""))
    }

    @Test(arguments: [(7, false), (8, true)])
    func fewProjectsNeedNoSearch(_ count: Int, _ has: Bool) async throws {
        let site = try Self.site(Self.titles.prefix(count).map { $0 + "\nregion: CZ072" })
        #expect(try await site.build().exitCode == 0)
        let files = site.files()
        let page = String(decoding: files["projekty/index.html"] ?? [], as: UTF8.self)
        let facet = String(decoding: files["kraje/zlinsky-kraj/index.html"] ?? [], as: UTF8.self)
        #expect(page.contains("role=\"search\"") == has)
        #expect(page.contains("type=\"module\"") == has)
        #expect(facet.contains("href=\"/eu/projekty/?kraj=zlinsky-kraj\"") == has)
        #expect(files.keys.contains { $0.hasPrefix("assets/search/") } == has)
        // A facet with a single value is no choice.
        #expect(!page.contains("data-name=\"kraj\""))
    }

    @Test func listsBeginWithWhatRuns() async throws {
        let periods = ["2015/2016", "2027/2028", "", "2026/2027", "2014/2015"]
        let site = try Self.site(
            periods.enumerated().map { "title: P\($0)" + ($1.isEmpty ? "" : "\nimplementation_period: \($1)") })
        #expect(try await site.build().exitCode == 0)
        for file in ["projekty/index.html", "obdobi/2014-2020/index.html"] {
            let page = String(decoding: site.files()[file] ?? [], as: UTF8.self)
            let titles = page.matches(of: /<h3><a href="[^"]*">(P\d)</).map { String($0.1) }
            #expect(titles == ["P3", "P1", "P0", "P4", "P2"])
        }
    }
}
