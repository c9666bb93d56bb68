import Fields
import Foundation
import Funding
import Language
import Publishing
import SourceText
import Testing

@testable import SiteBuilder

/// `/data/…`; what whole sites have there is in the golden sites, and `make test-web` has strangers read it.
struct OpenDataTests {
    private static func files(
        _ project: String, settings: String = "base_url: https://example.cz/eu/\n", more: [String: String] = [:]
    ) async throws -> [String: [UInt8]] {
        let site = try SiteOnDisk()
        try site.write("content/site.yml", "title: Web\n" + settings)
        if !project.isEmpty {
            try site.write(
                "content/projects/a/index.md",
                "---\ntitle: \"A; „á“, \\\"b\\\"\"\n\(project)\n---\nO čem je.\n\n## Cíle\n\nPomoci.\n")
        }
        for (path, text) in more { try site.write(path, text) }
        let report = try await site.build()
        #expect(report.findings.filter { $0.kind == .content && $0.severity == .error }.map(\.id) == [])
        return site.files()
    }

    private static func project(_ files: [String: [UInt8]]) throws -> [String: Any] {
        let json = try JSONSerialization.jsonObject(with: Data(files["data/projekty.json"] ?? [])) as? [String: Any]
        return try #require((json?["projects"] as? [[String: Any]])?.first)
    }

    private static func text(_ bytes: [UInt8]?) -> String { String(decoding: bytes ?? [], as: UTF8.self) }

    private static let everything = """
        registration_number: CZ.03.2.60/0.0/0.0/15_005/0015650
        title_en: "=cmd|' /C calc'!A0"
        region: [CZ064, Zlínský kraj]
        beneficiary: {name: "Kraj, město", ico: 00064581, url: "https://žluťoučký.example/kůň|x?a=1"}
        partners: [{name: P1, financial: ano}, {name: P|2, ico: 70891320}]
        implementation_period: 2019-10/2022
        terminated: 2021-05-01
        services_period: 3 roky
        budget:
          total: 56 574 723,10 Kč
          eligible: asi 56 mil. Kč
          co_financing_rate: 84,75 %
          exchange_rate: 25,365
          sources: [{source: eu, share: 85}, {source: own, name: Vlastní}]
        services: [azylové domy, {service: "§ 70", note: x}]
        supported_services: [{name: Dům, place: Brno, phone: 777 111 222, email: dum@example.org, url: "https://example.org/dum"}]
        target_groups: [rodiny]
        indicators: [{name: Osoby, code: 6 00 00, unit: osob, target: "≥ 32", achieved: "10,5", as_of: 2021-04}]
        documents: [{title: Zpráva, file: "výroční zpráva.pdf"}, {title: Jinde, url: https://example.org/a.pdf, size: 1 MB}]
        links: [{title: Kam, url: "index.md#cile"}]
        team: [{role: Vedoucí, name: Jana Tajná}]
        contacts: [{name: Petr Skrytý, email: petr@example.org, phone: 777 333 444}]
        """

    private static let document = ["content/projects/a/výroční zpráva.pdf": "%PDF-1.7"]

    @Test func tellsWhatThePageTells() async throws {
        let project = try Self.project(try await Self.files(Self.everything, more: Self.document))
        #expect(project["title"] as? String == "A; „á“, \"b\"")
        #expect(project["address"] as? String == "https://example.cz/eu/projekty/a/")
        #expect(project["summary"] as? String == "O čem je.")
        #expect(project["state"] as? String == "ended")
        #expect(project["programming_period"] as? String == "2014-2020")
        #expect(project["fund"] as? [String] == ["ESF"])
        #expect(project["terminated"] as? String == "2021-05-01")
        #expect(project["implementation_period"] as? [String: String] == ["start": "2019-10", "end": "2022"])
        #expect(project["services_period"] as? [String: String] == ["duration": "P3Y"])
        let regions = project["region"] as? [[String: String]]
        #expect(regions?.map { $0["code"] } == ["CZ064", "CZ072"])
        let beneficiary = project["beneficiary"] as? [String: String]
        #expect(beneficiary?["url"] == "https://xn--luouk-uva4it5a4g.example/k%C5%AF%C5%88%7Cx?a=1")
        let budget = try #require(project["budget"] as? [String: Any])
        // Texts, since a number is read as the nearest binary fraction.
        #expect(budget["total"] as? String == "56574723.10")
        #expect(budget["total_rounded"] == nil)
        #expect(budget["eligible"] as? String == "56000000.00")
        #expect(budget["eligible_rounded"] as? Bool == true)
        #expect(budget["co_financing_rate"] as? String == "84.75")
        #expect(budget["exchange_rate"] as? String == "25.365")
        #expect((budget["sources"] as? [[String: Any]])?.first?["share"] as? String == "85")
        let services = project["services"] as? [[String: String]]
        #expect(services?.map { $0["section"] } == ["57", "70"])
        let indicator = try #require((project["indicators"] as? [[String: String]])?.first)
        #expect(
            indicator == [
                "name": "Osoby", "code": "6 00 00", "unit": "osob", "target": "32", "target_qualifier": "atLeast",
                "achieved": "10.5", "as_of": "2021-04",
            ])
        let documents = try #require(project["documents"] as? [[String: Any]])
        try #require(documents.count == 2)
        #expect(
            documents[0]["address"] as? String
                == "https://example.cz/eu/projekty/a/v%C3%BDro%C4%8Dn%C3%AD%20zpr%C3%A1va.pdf")
        #expect(documents[0]["bytes"] as? Int == 8)
        #expect(documents[0]["type"] as? String == "PDF")
        #expect(documents[1]["size"] as? String == "1 MB")
        #expect((project["links"] as? [[String: String]])?.first?["url"] == "https://example.cz/eu/projekty/a/#cile")
        #expect(
            (project["supported_services"] as? [[String: String]])?.first?["url"] == "https://example.org/dum")
    }

    @Test func keepsPeopleOut() async throws {
        let files = try await Self.files(Self.everything, more: Self.document)
        let page = Self.text(files["projekty/a/index.html"])
        for secret in ["Jana Tajná", "Petr Skrytý", "petr@example.org", "333", "dum@example.org", "777"] {
            #expect(page.contains(secret), "the page does not have \(secret)")
            for (path, bytes) in files where path.hasPrefix("data/") {
                #expect(!Self.text(bytes).contains(secret), "\(path) has \(secret)")
            }
        }
    }

    /// Every key of a project is told, or has a reason why it is not.
    @Test func noKeyIsForgotten() {
        let untold: Set<String> = [
            // Prose is somebody's work, and is at the project's address.
            "goals", "results", "activities",
            // People.
            "team", "contacts",
            // How the page is made and shown, not what the project is.
            "publisher_role", "eu_statement", "logos", "image", "published", "expires", "draft", "aliases", "allow",
            // What they decide is in the report.
            "physical_investment", "strategic",
        ]
        let told = Set(DataProject.fields.map(\.description.key))
        let keys = Set(Project.fields.descriptions.map(\.key))
        #expect(keys.subtracting(told) == untold)
        #expect(told.subtracting(keys) == ["address", "state", "programme_name"])
    }

    @Test func namesAreUnique() {
        let tables = [
            DataTable(DataProject.fields.map(\.description)).columns,
            DataTable(KohesioRow.fields.map(\.description)).columns,
        ]
        for columns in tables { #expect(Set(columns.map(\.name)).count == columns.count) }
    }

    @Test(arguments: [
        ("prostý text", "prostý text"), ("", ""), ("a,b", "\"a,b\""), ("a;b", "\"a;b\""), ("a\"b", "\"a\"\"b\""),
        ("a\nb", "\"a\r\nb\""), ("a\r\nb", "\"a\r\nb\""), (" a", "\" a\""), ("a ", "\"a \""), ("žluť", "žluť"),
        ("=1+1", "'=1+1"), ("+420", "'+420"), ("-1", "'-1"), ("@SUM(A1,2)", "\"'@SUM(A1,2)\""),
        ("\t=1", "\"'\t=1\""), ("a=1", "a=1"), ("'a", "'a"), ("a\u{1}b", "\"ab\""),
    ])
    func cells(_ text: String, _ cell: String) {
        let fields: [DataField<String>] = [
            .text("x", Words(same: "x"), Words(same: "x")) { $0 },
            .count("y", Words(same: "y"), Words(same: "y")) { _ in 1 },
        ]
        var writing = DataWriting()
        writing.whole(depth: 0) { writing in for field in fields { field.write(text, &writing) } }
        writing.endRow()
        #expect(String(decoding: writing.table.bytes, as: UTF8.self) == cell + ",1\r\n")
    }

    /// What belongs to one partner stays at its place in every column.
    @Test func listsOfThingsStaySideBySide() async throws {
        let files = try await Self.files(Self.everything, more: Self.document)
        let lines = Self.text(files["data/projekty.csv"]).components(separatedBy: "\r\n")
        try #require(lines.count == 3 && lines[2].isEmpty)
        #expect(lines[0].contains("partners_name,partners_ico,partners_financial"))
        #expect(lines[1].contains(",P1 | P¦2,\" | 70891320\",\"true | \","))
        #expect(lines[1].contains(",'=cmd|' /C calc'!A0,"))
        #expect(lines[1].contains("\"A; „á“, \"\"b\"\"\""))
        #expect(lines[1].contains(",56574723.10,,56000000.00,true,CZK,84.75,"))
    }

    @Test func kohesio() async throws {
        let row = """
            CZ.03.2.60/0.0/0.0/15_005/0015650,"A; „á“, ""b""\",'=cmd|' /C calc'!A0,O čem je.,01/10/2019,01/05/2021,\
            56000000.00,CZK,25.365,84.75,"Kraj, město",ESF,OPZ,,CZ064 | CZ072,,CZ
            """
        let files = try await Self.files(Self.everything, more: Self.document)
        let lines = Self.text(files["data/kohesio.csv"]).components(separatedBy: "\r\n")
        #expect(lines.count == 3 && lines.contains(row))
        #expect(lines[0].split(separator: ",").count == 17)
    }

    /// Kohesio lists operations of cohesion policy, which have numbers.
    @Test(arguments: ["programme: Norské fondy", "registration_number: NPO 123", "programme: OPZ"])
    func noOperation(_ project: String) async throws {
        let files = try await Self.files(project)
        #expect(Self.text(files["data/kohesio.csv"]).components(separatedBy: "\r\n").count == 2)
        #expect(try Self.project(files)["slug"] as? String == "a")
    }

    @Test func anEmptySite() async throws {
        let files = try await Self.files("")
        let json = try JSONSerialization.jsonObject(with: Data(files["data/projekty.json"] ?? [])) as? [String: Any]
        #expect((json?["projects"] as? [Any])?.isEmpty == true)
        #expect(json?["day"] as? String == "2026-11-21")
        #expect(Self.text(files["data/projekty.csv"]).components(separatedBy: "\r\n").count == 2)
        // No project tells a place, so the catalogue does not either.
        let catalogue = Self.text(files["data/katalog.jsonld"])
        #expect(!catalogue.contains("prvek_rúian"))
        // A list that has to be there may be empty; any other is absent then.
        let schema = Self.text(files["data/projekty.schema.json"])
        let projects = try #require(schema.firstRange(of: "\"projects\": {")).upperBound
        #expect(schema[projects...].prefix { $0 != "{" }.contains("\"items\""))
        #expect(!schema[projects...].prefix { $0 != "{" }.contains("minItems"))
        #expect(schema.contains("\"minItems\": 1"))
        // Whether a beneficiary is a natural person nobody has told.
        #expect(catalogue.components(separatedBy: "není-specifikováno-zda-obsahuje-osobní-údaje/").count == 4)
    }

    @Test func withoutAnAddressNothingIsRelative() async throws {
        let files = try await Self.files(Self.everything, settings: "", more: Self.document)
        #expect(files["data/katalog.jsonld"] == nil)
        let project = try Self.project(files)
        #expect(project["address"] == nil)
        #expect((project["documents"] as? [[String: Any]])?.first?["address"] == nil)
        #expect((project["links"] as? [[String: String]])?.first?["url"] == nil)
        #expect(Self.text(files["data/projekty.json"]).contains("\"$schema\": \"projekty.schema.json\""))
        #expect(!Self.text(files["data/projekty.schema.json"]).contains("$id"))
        #expect(!Self.text(files["otevrena-data/index.html"]).contains("katalog.jsonld"))
        #expect(!files.filter { $0.key.hasPrefix("data/") }.contains { Self.text($0.value).contains("\"/") })
    }

    /// A region has a name in the State's register; of another publisher nothing is made up.
    @Test(arguments: [
        ("00064581", "https://rpp-opendata.egon.gov.cz/odrpp/zdroj/orgán-veřejné-moci/00064581"),
        ("70891320", "https://rpp-opendata.egon.gov.cz/odrpp/zdroj/orgán-veřejné-moci/70891320"),
        ("27082440", nil),
    ])
    func publisher(_ ico: String, _ name: String?) async throws {
        let files = try await Self.files(
            "", settings: "base_url: https://example.cz\npublisher: {name: Kdo, ico: \(ico)}\n")
        let json = try JSONSerialization.jsonObject(with: Data(files["data/katalog.jsonld"] ?? [])) as? [String: Any]
        #expect(json?["poskytovatel"] as? String == name)
        #expect((json?["poskytovatel"] as? [String: Any] != nil) == (name == nil))
    }

    @Test func filesCanBeLinked() async throws {
        let page =
            "---\ntitle: O\n---\n[Data](/data/projekty.csv), [katalog](/data/katalog.jsonld), [více](/otevrena-data/)\n"
        let files = try await Self.files("", more: ["content/pages/o.md": page])
        #expect(Self.text(files["o/index.html"]).contains("href=\"/eu/data/projekty.csv\""))
        #expect(Self.text(files["o/index.html"]).contains("<a href=\"/eu/otevrena-data/\">Otevřená data</a>"))
    }

    @Test func thePageExplainsEveryFileAndField() async throws {
        let files = try await Self.files(Self.everything, more: Self.document)
        let page = Self.text(files["otevrena-data/index.html"])
        for (path, bytes) in files where path.hasPrefix("data/") {
            #expect(page.contains("href=\"/eu/\(path)\""))
            #expect(page.contains(shownFileSize(bytes.count, in: .cs)))
        }
        for field in DataProject.fields { #expect(page.contains("<code>\(field.description.key)</code>")) }
        #expect(page.contains("<code>budget.sources.amount</code>"))
        #expect(page.contains("Stav k\u{A0}21.\u{A0}11.\u{A0}2026. https://example.cz/eu/otevrena-data/"))
    }
}
