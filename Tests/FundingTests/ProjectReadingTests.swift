import Foundation
import FrontMatter
import Language
import SourceText
import Testing

@testable import Fields
@testable import Funding

@Suite struct ProjectReadingTests {
    /// Every key of the contract, each with a value of its type.
    static let everything = """
        title: Podpora sociálních služeb IV
        short_title: IP IV
        slug: ip-iv
        registration_number: CZ.03.2.60/0.0/0.0/15_005/0015650
        programme: OPZ
        programming_period: 2014–2020
        fund: [ESF]
        eu_statement: co-funded
        region: [Zlínský kraj, CZ064]
        territory: Kroměříž
        postcode: 760 01
        beneficiary: {name: Zlínský kraj, ico: 70891320, url: "https://www.example.cz"}
        partners:
          - {name: Charita, ico: 00064581, financial: ne}
        organisations:
          - {role: odborný garant, name: Odbor sociálních věcí}
        publisher_role: příjemce
        implementation_period: 1. 4. 2016 – 30. 4. 2019
        services_period: 3 roky
        dates_note: Vysvětlení.
        terminated: 2019-03-31
        budget:
          total: 446 413 606,56 Kč
          eligible: "400 000 000"
          currency: CZK
          co_financing_rate: 85,5 %
          as_of: duben 2019
          exchange_rate: 25,5
          exchange_rate_date: 2019-01-31
          sources: [{source: eu, amount: 1, share: 85}, stát, {source: jiné, name: dar}]
        area_of_support: "3.1"
        priority: 2 – Sociální začleňování
        investment_priority: "2.1"
        specific_objective: "2.1.1"
        call: 03_15_005
        services: [azylové domy, 70, {service: STD, note: pro dospělé}]
        service_forms: [ambulantní, terénní, residential]
        supported_services:
          - {service: azylové domy, provider: Charita, name: Domov, form: pobytová, place: Zlín, address: Dlouhá 1,
             phone: 577 043 111, email: a@b.cz, url: "https://a.cz", registry_id: 123, note: zvoňte}
        target_groups: [senioři, kosmonauti]
        goals: |
          První **cíl**.

          Druhý cíl.
        results: [jeden, dva]
        activities: [Jezdíme za lidmi., {title: Kurzy, text: Pro pečující.}]
        outputs: [{title: Publikace, text: O praxi, file: praxe.pdf, url: /x/}]
        indicators: [{name: Osoby, code: 6 00 00, unit: osoby, target: ≥ 32, achieved: 37, as_of: 2021-04}]
        figures: [{value: 58 let, label: průměrný věk, as_of: 2021}]
        team: [{role: Garant, name: Jana, fte: "0,5", contract: DPP, people: 10, hours_per_person: 54, text: vede}]
        contacts: [{name: Odbor, role: garant, email: a@b.cz, phone: "112", organisation: Kraj}]
        documents: [{title: Přehled, file: prehled.pdf}, {title: Jinde, url: "https://a.cz/x.pdf", type: PDF, size: 1 MB}]
        strategies: [{title: Plán, years: 2009–2013, url: "https://a.cz"}]
        links: [{title: Web, url: ../pages/o-webu.md, archived_url: "https://web.archive.org/x", dead: ano}]
        logos: [{file: logo.svg, alt: Kraj, url: /, kind: kraj}]
        image: {file: dilna.jpg, alt: Dílna, credit: archiv}
        series: {name: Podpora, number: IV}
        summary: Shrnutí.
        title_en: Support
        summary_en: Summary.
        physical_investment: ano
        strategic: ne
        updated: 2020-01-01
        published: 2016-01-01
        expires: 2029-01-01
        draft: ne
        aliases: [/stare/, "https://stary.cz/?id=1"]
        allow: [{rule: missing-goals, reason: proto, until: 2030-01-01}]
        """

    @Test func everyKeyIsRead() throws {
        let (project, findings) = Marked(Self.everything).read()
        #expect(findings == [])
        #expect(project.series?.number?.value == 4)
        #expect(project.area.regions.map(\.nuts3) == ["CZ072", "CZ064"])
        #expect(project.partners.first?.isFinancial == false)
        #expect(project.budget?.total?.value.minorUnits == 44_641_360_656)
        #expect(project.budget?.coFinancingRate?.hundredths == 8550)
        #expect(project.budget?.sources.map(\.kind) == [.eu, .state, .other])
        #expect(project.services.map { $0.service?.section } == ["57", "70", "67"])
        #expect(project.services.map(\.note) == [nil, nil, "pro dospělé"])
        #expect(project.serviceForms == [.ambulatory, .field, .residential])
        #expect(project.supportedServices.first?.phone?.dialled == "+420577043111")
        #expect(project.targetGroups.map { $0.group?.slug } == ["seniori", nil])
        #expect(project.goals?.pieces.count == 1)
        #expect(project.results?.pieces.map(\.string) == ["jeden", "dva"])
        #expect(project.activities.map(\.title) == [nil, "Kurzy"])
        #expect(project.indicators.first?.target?.qualifier == .atLeast)
        #expect(project.team.first?.fte?.thousandths == 500)
        #expect(project.links.first?.isDead == true)
        #expect(project.logos.first?.kind == .region)
        #expect(project.aliases.map(\.value) == ["/stare/", "https://stary.cz/?id=1"])
        #expect(project.hasPhysicalInvestment && !project.isStrategic && !project.isDraft)
        let keys = Project.fields.fields.map(\.key)
        let untold = keys.filter { key in !Self.everything.split(separator: "\n").contains { $0.hasPrefix(key + ":") } }
        #expect(untold == [])
        #expect(keys.count == 54)
    }

    @Test func markdownKeepsItsPlace() throws {
        let marked = Marked("title: X\nprogramming_period: 2014-2020\ngoals: |\n  První **cíl**.\n\n  Druhý.")
        let text = try #require(marked.read().project.goals?.pieces.first)
        #expect(trimmed(text.string) == "První **cíl**.\n\nDruhý.")
        let offset = try #require(text.string.utf8.firstRange(of: "Druhý".utf8)).lowerBound
        let start = text.string.utf8.distance(from: text.string.utf8.startIndex, to: offset)
        let range = text.fileRange(ByteRange(start, start + 6))
        #expect(marked.file.place(range).start == Position(line: 7, column: 3))
    }

    @Test func aProjectSurvivesEncoding() throws {
        let project = Marked(Self.everything).read().project
        let data = try JSONEncoder().encode(project)
        #expect(try JSONDecoder().decode(Project.self, from: data) == project)
    }

    @Test func everyFieldTellsWhatItIs() {
        func check(_ fields: [FieldDescription]) {
            #expect(Set(fields.map(\.key)).count == fields.count)
            for field in fields {
                #expect(!field.label.cs.isEmpty && !field.label.en.isEmpty)
                #expect(!field.help.cs.isEmpty && !field.help.en.isEmpty)
                check(field.shape.keys)
            }
        }
        check(Project.fields.descriptions)
    }

    /// What the documentation shows must itself be right.
    @Test func everyExampleReadsWithoutAFinding() {
        for field in Project.fields.fields where !field.description.example.isEmpty {
            let example = field.description.example
            let isSimple = !example.contains(": ") || example.hasPrefix("{") || example.hasPrefix("[")
            let yaml = "\(field.key): \(isSimple ? example : "\"\(example)\"")"
            let marked = Marked((field.key == "title" ? "" : "title: X\n") + "programming_period: 2014-2020\n" + yaml)
            let ids = marked.read().findings.map(\.id).filter {
                // Examples of several periods stand side by side.
                !["number-against-period", "duplicate-key", "programme-against-period"].contains($0)
            }
            #expect(ids == [], "\(yaml)")
        }
    }

    @Test func theExampleProjectsAreClean() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folder = root.appending(path: "content/projects")
        let paths = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        var count = 0
        for case let url as URL in paths where url.pathExtension == "md" {
            let file = SourceFile(path: url.lastPathComponent, bytes: Array(try Data(contentsOf: url)))
            let content = ContentFile.read(file)
            var reading = Reading(file: file)
            let project = Project(frontMatter: content.node, &reading)
            #expect(content.findings + reading.findings == [], "\(url.path)")
            #expect(project.period != nil)
            #expect(project.lockUp != nil)
            count += 1
        }
        #expect(count == 5)
    }
}

@Suite struct FieldReferenceTests {
    @Test(arguments: LanguageCode.allCases)
    func listsEveryKeyOfEveryLevel(_ language: LanguageCode) {
        let text = Project.fields.reference(in: language)
        for field in Project.fields.descriptions {
            #expect(text.contains("| `\(field.key)`"))
            #expect(text.contains(field.help[language].replacing("|", with: "\\|")))
            for key in field.shape.keys { #expect(text.contains("| `\(key.key)`")) }
        }
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("|") }
        #expect(rows.allSatisfy { $0.replacing("\\|", with: "").count { $0 == "|" } == 5 })
    }
}
