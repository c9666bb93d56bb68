import Language
import SourceText
import Testing

@testable import Fields
@testable import Funding

/// What single rules find and leave alone, case by case; the table in `SitesTests` shows that each finds one thing and no other.
@Suite struct RuleTests {
    static let today = Day(year: 2020, month: 6, day: 1)!

    /// The findings of one rule, among whatever else a project of 2014–20 with these lines lacks.
    static func findings(of rule: String, _ lines: String..., on today: Day = today) -> [Finding] {
        let basis = [
            "title: Podpora služeb", "registration_number: CZ.03.2.60/0.0/0.0/15_005/0015650",
            "implementation_period: 2019/2022",
        ].filter { line in !lines.contains { $0.hasPrefix(line.prefix { $0 != ":" } + ":") } }
        let marked = Marked((basis + lines).joined(separator: "\n"))
        return marked.read().project.publicityFindings(in: marked.file, today: today).filter { $0.id == rule }
    }

    @Test(arguments: [
        ("budget: {total: 100, sources: [{source: eu, amount: 85}, {source: state, amount: 16}]}", true),
        (
            "budget: {total: 100, eligible: 101, sources: [{source: eu, amount: 85}, {source: state, amount: 16}]}",
            false
        ),
        ("budget: {total: '100,00', sources: [{source: eu, amount: '85,01'}, {source: state, amount: 15}]}", true),
        (
            "budget: {total: 1 mil. Kč, sources: [{source: eu, amount: 850 tis. Kč}, {source: state, amount: 150 000 Kč}]}",
            false
        ),
        ("budget: {total: 1 mil. Kč, sources: [{source: eu, amount: 60}, {source: state, amount: 39}]}", true),
        ("budget: {total: 1 mil. Kč, sources: [{source: eu, amount: 800000}, {source: state, amount: 699999}]}", false),
        ("budget: {total: 1 mil. Kč, sources: [{source: eu, amount: 800000}, {source: state, amount: 700001}]}", true),
        (
            "budget: {total: '1,5 mil. Kč', sources: [{source: eu, amount: 800000}, {source: state, amount: 750001}]}",
            true
        ),
        ("budget: {total: 100000, sources: [{source: eu, amount: 85 tis. Kč}, {source: state, amount: 15500}]}", false),
        ("budget: {total: 100000, sources: [{source: eu, amount: 85 tis. Kč}, {source: state, amount: 15501}]}", true),
        ("budget: {total: 100, sources: [{source: eu, amount: 85}, state]}", false),
        ("budget: {total: 100, sources: [eu, state]}", false),
        ("budget: {sources: [{source: eu, amount: 85}]}", false),
    ])
    func sourcesAddUp(_ line: String, _ isFound: Bool) {
        #expect(Self.findings(of: "sources-add-up", line).count == (isFound ? 1 : 0))
    }

    /// What a broken number would have told is told by its beginning, or not asked for.
    @Test(
        arguments: [
            ("registration_number: CZ.03.2.60/0.0/0.0/15_005/O015650", "bad-registration-number", nil),
            ("registration_number: CZ.03.2.60/0.0/0.0/15_005/015650", "unknown-number-form", "OPZ"),
            (
                "registration_number: CZ.2.17/3.1.00/36073\nimplementation_period: 2012/2014", "unknown-number-form",
                "OPPA"
            ),
            (
                "registration_number: CZ.2.17/3.1.00/36073\nimplementation_period: 2014/2014", "unknown-number-form",
                "OPPA"
            ),
        ] as [(String, String, String?)])
    func oneBrokenNumberIsOneFinding(_ lines: String, _ id: String, _ programme: String?) {
        let dates = lines.contains("implementation_period") ? "" : "\nimplementation_period: 2019/2022"
        let marked = Marked("title: Podpora služeb\n" + lines + dates)
        let (project, findings) = marked.read()
        #expect(findings.map(\.id) == [id])
        #expect(project.programme?.abbreviation == programme)
        let rules = project.publicityFindings(in: marked.file, today: Self.today).map(\.id)
        #expect(Set(rules).isDisjoint(with: ["missing-programme", "missing-fund", "missing-registration-number"]))
    }

    @Test(arguments: [
        "RRF", "NextGenerationEU", "Norské fondy", "NGEU", "Nástroj pro oživení a odolnost", "[ESF, RRF]",
    ])
    func fundsThatAreNotSupported(_ fund: String) {
        let (project, findings) = Marked("title: X\nprogramming_period: 2021-2027\nfund: \(fund)").read()
        #expect(findings.map(\.id) == ["unsupported-source"])
        #expect(project.hasUnsupportedSource && project.lockUp == nil)
    }

    @Test(arguments: [("85, 15", 0), ("85, '15,5'", 0), ("85, '15,51'", 1), ("100, 100", 1), ("10, 10", 0)])
    func sharesAreNoMoreThanTheWhole(_ shares: String, _ count: Int) {
        let parts = shares.split(separator: ", ")
        let line = "budget: {sources: [{source: eu, share: \(parts[0])}, {source: state, share: \(parts[1])}]}"
        #expect(Self.findings(of: "shares-above-whole", line).count == count)
    }

    @Test(arguments: [
        ("2005/2006", true), ("2013/2020", true), ("2014/2024", false), ("2020/2025", true), ("2014/..", false),
        ("../2013", true),
    ])
    func implementationOutsideThePeriod(_ years: String, _ isFound: Bool) {
        let findings = Self.findings(of: "implementation-outside-period", "implementation_period: \(years)")
        #expect(findings.count == (isFound ? 1 : 0))
    }

    @Test(arguments: [
        ("2023-06-30", "Vznikne síť služeb.", false), ("2023-07-01", "Vznikne síť služeb.", true),
        ("2023-07-01", "Budou podpořeny služby.", true), ("2023-07-01", "Vznikla síť, která bude trvat.", false),
        ("2023-07-01", "Podpořili jsme služby, které budou trvat.", false), ("2023-07-01", "Síť služeb.", false),
        ("2021-07-01", "Budou podpořeny služby.", false),
        ("2024-01-01", "Projekt pomohl 412 lidem najít bydlení. Služba bude pokračovat.", false),
        ("2024-01-01", "Projekt dosáhl všech cílů; kraj bude pokračovat.", false),
        ("2024-01-01", "Počet klientů vzrostl na 412 a síť bude fungovat.", false),
        ("2024-01-01", "Projekt přinesl kraji 3 nové služby, které budou trvat.", false),
        ("2024-01-01", "Klienti našli práci. Bude pokračovat.", false),
        ("2024-01-01", "50 podpořených osob. Síť bude dál rozvíjena.", false),
        ("2024-01-01", "Podpora 412 lidí, služby jsou dostupné. Budou pokračovat.", false),
        ("2024-01-01", "Padesát lidí má certifikát.", false), ("2024-01-01", "Služba má novou podobu.", false),
        ("2024-01-01", "Projekt podpoří 50 osob.", true), ("2024-01-01", "Projekt zvýší kapacitu služeb.", true),
        ("2024-01-01", "Díky projektu se podaří udržet síť služeb.", true),
        ("2024-01-01", "Projekt má podpořit 50 osob a zvýšit kapacitu.", true),
        ("2024-01-01", "Očekávaným výsledkem je, že vznikne síť služeb.", true),
        ("2024-01-01", "Vznikne síť služeb pro 50 ohrožených lidí.", true),
        ("2024-01-01", "Vznikne síť služeb kvůli stárnutí obyvatel.", true),
        ("2024-01-01", "Bude 50 podpořených osob.", true), ("2024-01-01", "Projekt bude mít smysl pro průmysl.", true),
    ])
    func resultsInTheFutureTense(_ day: String, _ text: String, _ isFound: Bool) throws {
        let findings = Self.findings(of: "results-in-future", "results: \(text)", on: try Day(reading: day))
        #expect(findings.count == (isFound ? 1 : 0))
    }

    /// Long texts are looked at in pieces; what belongs together may stand on both sides of a cut.
    @Test(arguments: [
        ("Budou podpořeny služby.", true), ("Projekt má podpořit 50 osob.", true),
        ("Cílem je podpořit služby, které umožní návrat.", true), ("Vznikne síť; služby jsou podpořeny.", false),
        ("Vznikne síť. Klienti našli práci.", false),
    ])
    func resultsInTheFutureTenseHoweverLong(_ text: String, _ isFound: Bool) throws {
        for length in 200...300 {
            let start = String(repeating: "Mnoho. ", count: length / 7) + String(repeating: "x", count: length % 7)
            let findings = Self.findings(
                of: "results-in-future", "results: \(start) \(text)", on: try Day(reading: "2024-01-01"))
            #expect(findings.count == (isFound ? 1 : 0), "\(length)")
        }
    }

    @Test(arguments: [
        ("2018-05-01", "2016/2018-05-01", true), ("2020-01-01", "2016/2019", false), ("2019-12-31", "2016/2019", false),
        ("2015-01-01", "2016/2019", false),
    ])
    func terminationCutsThePeriod(_ day: String, _ expected: String, _ isCutShort: Bool) {
        let read = project("title: X\nimplementation_period: 2016/2019\nterminated: \(day)")
        #expect(read.actualPeriod?.iso == expected)
        #expect(read.isCutShort == isCutShort)
    }

    @Test(arguments: [
        ("03_15_005", ["03_15_005"]), ("výzva č. 15_005, dříve 03_16_006", ["15_005", "03_16_006"]), ("5", []),
        ("2015_05", []), ("č. j. 2015/005_1", []), ("_15_005", []),
    ])
    func codesOfCalls(_ text: String, _ codes: [String]) {
        #expect(callCodes(in: text).map(String.init) == codes)
    }

    @Test(arguments: [
        ("2.1 h) – aktivní začleňování", [2, 1]), ("SC 2.1", [2, 1]), ("Specifický cíl 4.10: X", [4, 10]),
        ("ESO4.8", nil), ("RSO 4.5", nil), ("2.1.1 Zvýšit", nil), ("Začleňování 2.1", nil), ("", nil),
    ])
    func numbersOfObjectives(_ text: String, _ parts: [Int]?) {
        #expect(objectiveNumber(in: text).map { [$0.priority, $0.objective] } == parts)
    }

    @Test(arguments: [
        ("total: 2 500 001 Kč", 100_000, Budget.Size.near), ("total: 2 000 000 Kč", 100_000, .near),
        ("total: 1 999 999 Kč", 100_000, .below), ("total: 3 000 000 Kč", 100_000, .near),
        ("total: 3 000 100 Kč", 100_000, .above), ("eligible: 3 000 100 Kč", 100_000, .above),
        ("total: 100001, currency: EUR", 100_000, .above), ("total: 100000, currency: EUR", 100_000, .below),
        ("total: 2 600 000, exchange_rate: 25", 100_000, .above),
        ("total: 2 500 000, exchange_rate: 25", 100_000, .below),
        ("total: 2 600 000, exchange_rate: 0", 100_000, .near), ("total: 5000000, currency: USD", 100_000, nil),
        ("sources: [eu]", 100_000, nil),
    ])
    func thresholds(_ budget: String, _ euros: Int64, _ size: Budget.Size?) {
        #expect(project("title: X\nbudget: {\(budget)}").budget?.compare(toEuros: euros) == size)
    }

    @Test(arguments: [
        ("Zlínský kraj", "Krajský úřad Zlínského kraje", false), ("Zlínský kraj", "Jihomoravský kraj", true),
        ("Charita Zlín", "Oblastní charita Zlín, z. ú.", false), ("Charita Zlín", "CHARITA ZLÍN", false),
        ("MAS SKCH", "Místní akční skupina Skutečsko", false), ("Město Luže", "Město Skuteč", true),
        ("Hewer, z. s.", "Hewer – zapsaný spolek", false), ("Romodrom o. p. s.", "Hewer, z. s.", true),
    ])
    func namesOfBodies(_ one: String, _ other: String, _ areDifferent: Bool) {
        #expect(areOfDifferentBodies(one, other) == areDifferent)
        #expect(areOfDifferentBodies(other, one) == areDifferent)
    }
}
