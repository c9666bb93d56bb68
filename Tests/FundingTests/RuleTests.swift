import Language
import SourceText
import Testing

@testable import Fields
@testable import Funding

/// For each period the minimal project that keeps every rule; then one thing removed or spoilt gives exactly that finding.
@Suite struct RuleTests {
    static let today = Day(year: 2020, month: 6, day: 1)!

    /// A day on which the minimal project of a period runs.
    static func day(_ period: ProgrammingPeriod) -> Day {
        Day(year: period == .y2007 ? 2013 : period == .y2014 ? 2020 : 2022, month: 6, day: 1)!
    }

    /// The front matter of a project without findings, by lines.
    static func minimal(_ period: ProgrammingPeriod) -> [String] {
        let (number, years) =
            switch period {
            case .y2007: ("CZ.1.04/3.1.00/05.00081", "2012/2014")
            case .y2014: ("CZ.03.2.60/0.0/0.0/15_005/0015650", "2019/2022")
            case .y2021: ("CZ.03.02.01/00/22_003/0000107", "2021/2023")
            }
        return [
            "title: Podpora služeb", "summary: O co jde.", "goals: Dostupné služby.",
            "results: Podpořeno bude padesát lidí.",
            "registration_number: \(number)", "region: CZ072", "beneficiary: {name: Zlínský kraj, ico: 70891320}",
            "implementation_period: \(years)",
            "budget: {total: 100, sources: [{source: eu, amount: 85}, {source: state, amount: 15}]}",
        ]
    }

    static func findings(_ lines: [String], on today: Day = today) -> [Finding] {
        let marked = Marked(lines.joined(separator: "\n"))
        let (project, findings) = marked.read()
        #expect(findings.filter { $0.severity == .error } == [])
        return project.publicityFindings(in: marked.file, today: today)
    }

    @Test(arguments: ProgrammingPeriod.allCases)
    func theMinimalProjectHasNoFindings(_ period: ProgrammingPeriod) {
        #expect(Self.findings(Self.minimal(period), on: Self.day(period)).map(\.id) == [])
    }

    static let removed: [(String, String, Severity)] = [
        ("summary", "missing-description", .error), ("goals", "missing-goals", .error),
        ("results", "missing-results", .error), ("region", "missing-region", .warning),
        ("beneficiary", "missing-beneficiary", .warning), ("budget", "missing-budget", .warning),
    ]

    @Test(arguments: ProgrammingPeriod.allCases, removed)
    func removingOneThingGivesThatFinding(_ period: ProgrammingPeriod, _ expected: (String, String, Severity)) {
        let findings = Self.findings(
            Self.minimal(period).filter { !$0.hasPrefix(expected.0 + ":") }, on: Self.day(period))
        #expect(findings.map(\.id) == [expected.1])
        #expect(findings.map(\.severity) == [period == .y2007 ? .note : expected.2])
        #expect(findings.allSatisfy { $0.kind == .publicity && $0.place?.start.line == 2 })
    }

    static func spoilt(_ key: String, _ line: String) -> [String] {
        minimal(.y2014).filter { !$0.hasPrefix(key + ":") } + [line]
    }

    @Test func missingNumberFundPeriodAndICO() {
        #expect(
            Self.findings(Self.spoilt("registration_number", "programme: OPZ")).map(\.id) == [
                "missing-registration-number"
            ])
        #expect(
            Self.findings(Self.spoilt("registration_number", "programming_period: 2014-2020")).map(\.id)
                == ["missing-registration-number", "missing-fund"])
        #expect(
            Self.findings(
                Self.minimal(.y2021).filter { !$0.hasPrefix("registration_number:") } + [
                    "programming_period: 2021-2027"
                ]
            ).map(\.id)
                == ["missing-registration-number"])
        #expect(
            Self.findings(Self.spoilt("implementation_period", "updated: 2020-01-01")).map(\.id)
                == ["missing-implementation-period"])
        let noICO = Self.findings(Self.spoilt("beneficiary", "beneficiary: {name: Zlínský kraj}"))
        #expect(noICO.map(\.id) == ["missing-beneficiary-ico"])
        #expect(noICO.first?.place?.start == Position(line: 10, column: 14))
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
        let findings = Self.findings(Self.spoilt("budget", line))
        #expect(findings.map(\.id) == (isFound ? ["sources-add-up"] : []))
    }

    @Test(arguments: [("85, 15", 0), ("85, '15,5'", 0), ("85, '15,51'", 1), ("100, 100", 1), ("10, 10", 0)])
    func sharesAreNoMoreThanTheWhole(_ shares: String, _ count: Int) {
        let parts = shares.split(separator: ", ")
        let line = "budget: {sources: [{source: eu, share: \(parts[0])}, {source: state, share: \(parts[1])}]}"
        let findings = Self.findings(Self.spoilt("budget", line))
        #expect(findings.map(\.id) == Array(repeating: "shares-above-whole", count: count))
    }

    @Test(arguments: [
        ("2005/2006", true), ("2013/2020", true), ("2014/2024", false), ("2020/2025", true), ("2014/..", false),
        ("../2013", true),
    ])
    func implementationOutsideThePeriod(_ years: String, _ isFound: Bool) {
        let findings = Self.findings(Self.spoilt("implementation_period", "implementation_period: \(years)"))
        #expect(findings.map(\.id).contains("implementation-outside-period") == isFound)
    }

    /// The article is that of the project's own period; 2007–13 has none.
    @Test(arguments: [
        (ProgrammingPeriod.y2007, nil), (.y2014, "1303/2013 Annex XII 2.2"), (.y2021, "2021/1060 Art. 50(1)(a)"),
    ])
    func articlesGoByThePeriod(_ period: ProgrammingPeriod, _ article: String?) {
        let findings = Self.findings(Self.minimal(period).filter { !$0.hasPrefix("goals:") }, on: Self.day(period))
        #expect(findings.map(\.id) == ["missing-goals"])
        #expect(findings.map(\.rule) == [article])
    }

    @Test func dutiesAreMilderAfterTheEndAndForProviders() throws {
        let lines = Self.spoilt("goals", "short_title: X")
        let later = try Day(reading: "2023-02-01")
        #expect(Self.findings(lines).map(\.severity) == [.error])
        #expect(Self.findings(lines, on: later).map(\.severity) == [.warning])
        #expect(Self.findings(lines + ["publisher_role: provider"]).map(\.severity) == [.warning])
        #expect(Self.findings(lines, on: try Day(reading: "2018-01-01")).map(\.severity) == [.warning])
    }

    @Test(arguments: [
        ("2023-06-30", "Vznikne síť služeb.", false), ("2023-07-01", "Vznikne síť služeb.", true),
        ("2023-07-01", "Budou podpořeny služby.", true), ("2023-07-01", "Vznikla síť, která bude trvat.", false),
        ("2023-07-01", "Podpořili jsme služby, které budou trvat.", false), ("2023-07-01", "Síť služeb.", false),
        ("2021-07-01", "Budou podpořeny služby.", false),
    ])
    func resultsInTheFutureTense(_ day: String, _ text: String, _ isFound: Bool) throws {
        let findings = Self.findings(Self.spoilt("results", "results: \(text)"), on: try Day(reading: day))
        #expect(findings.map(\.id) == (isFound ? ["results-in-future"] : []))
    }

    @Test func datesThatDoNotFit() {
        #expect(Self.findings(Self.minimal(.y2014) + ["expires: 2022-12-31"]).map(\.id) == ["expires-too-early"])
        #expect(Self.findings(Self.minimal(.y2014) + ["expires: 2023-01-01"]).map(\.id) == [])
        let outside = Self.minimal(.y2014) + ["services_period: 2018/2020"]
        #expect(Self.findings(outside).map(\.id) == ["services-outside-implementation"])
        #expect(Self.findings(outside + ["dates_note: Tak to bylo."]).map(\.id) == [])
        #expect(Self.findings(Self.minimal(.y2014) + ["services_period: ../2020"]).map(\.id) == [])
        #expect(Self.findings(Self.minimal(.y2014) + ["services_period: 3 roky"]).map(\.id) == [])
    }

    @Test func termsOfAnotherPeriod() {
        let line = ["investment_priority: 2.1"]
        #expect(Self.findings(Self.minimal(.y2021) + line).map(\.id) == ["terms-of-another-period"])
        #expect(Self.findings(Self.minimal(.y2014) + line).map(\.id) == [])
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

    @Test func headingsOfTheBodyCountAsFields() {
        let marked = Marked(
            Self.minimal(.y2014).filter { !$0.hasPrefix("goals") && !$0.hasPrefix("results") }.joined(separator: "\n"))
        var project = marked.read().project
        #expect(
            project.publicityFindings(in: marked.file, today: Self.today).map(\.id) == [
                "missing-goals", "missing-results",
            ])
        project.body.filled = [.goals, .results]
        #expect(project.publicityFindings(in: marked.file, today: Self.today) == [])
    }
}
