import FrontMatter
import Funding
import Language
import SiteBuilder
import SourceText
import Testing

/// A change of the minimal project of a period, and what exactly it must bring about.
struct RuleRow: Sendable, CustomTestStringConvertible {
    /// The rule that finds the change; `nil` for an honest change, which nothing may find.
    var rule: String?
    /// How grave it is by DOMAIN, in words of its own.
    var grade: Grade
    var periods: [ProgrammingPeriod]
    var states: [ProjectState]
    /// `-key` takes a line away, `key: value` puts one in its place or at the end; 1️⃣ marks where the finding points.
    var changes: [String]
    /// The body of the file.
    var body: String
    /// The lines of `site.yml` behind its title.
    var settings: String
    /// Changes that make a second project of the minimal one.
    var beside: [String]?
    /// What the change brings about besides.
    var also: [String]

    enum Grade: Sendable {
        case duty, practice, mistake, advice
    }

    static func fires(
        _ rule: String, _ grade: Grade, _ changes: String...,
        in periods: [ProgrammingPeriod] = ProgrammingPeriod.allCases,
        when states: [ProjectState] = [.running, .ended], body: String = "", settings: String = "",
        beside: [String]? = nil,
        also: [String] = []
    ) -> RuleRow {
        RuleRow(
            rule: rule, grade: grade, periods: periods, states: states, changes: changes, body: body,
            settings: settings,
            beside: beside, also: also)
    }

    static func honest(
        _ changes: String..., in periods: [ProgrammingPeriod] = ProgrammingPeriod.allCases,
        when states: [ProjectState] = [.running, .ended], body: String = "", settings: String = "",
        beside: [String]? = nil
    ) -> RuleRow {
        RuleRow(
            rule: nil, grade: .advice, periods: periods, states: states, changes: changes, body: body,
            settings: settings, beside: beside, also: [])
    }

    var testDescription: String {
        let rest = [body, settings, beside.map { "beside: \($0)" } ?? ""].filter { !$0.isEmpty }
        return "\(rule ?? "honest"): " + (changes + rest).joined(separator: " | ")
    }

    /// Every project that the row is about.
    var situations: [Situation] {
        periods.flatMap { period in
            states.flatMap { state in
                [PublisherRole.beneficiary, .provider].map { Situation(period: period, state: state, role: $0) }
            }
        }
    }
}

/// Of which period a project is, where it stands in time, and who publishes its page.
struct Situation: Sendable {
    var period: ProgrammingPeriod
    var state: ProjectState
    var role: PublisherRole

    /// Within the minimal project's years, or so long after them that results are due.
    var day: Day? {
        switch (period, state) {
        case (.y2007, .planned): Day(year: 2011, month: 6, day: 1)
        case (.y2007, .running): Day(year: 2013, month: 6, day: 1)
        case (.y2007, .ended): Day(year: 2016, month: 1, day: 1)
        case (.y2014, .planned): Day(year: 2018, month: 6, day: 1)
        case (.y2014, .running): Day(year: 2020, month: 6, day: 1)
        case (.y2014, .ended): Day(year: 2024, month: 1, day: 1)
        case (.y2021, .planned): Day(year: 2021, month: 6, day: 1)
        case (.y2021, .running): Day(year: 2023, month: 6, day: 1)
        case (.y2021, .ended): Day(year: 2028, month: 1, day: 1)
        }
    }

    /// „How grave is what“: the law binds beneficiaries while the project runs, 2007–13 only recommends.
    func severity(_ grade: RuleRow.Grade) -> Severity {
        switch grade {
        case .mistake: .error
        case .advice: .note
        case .practice: period == .y2007 ? .note : .warning
        case .duty: period == .y2007 ? .note : state == .running && role == .beneficiary ? .error : .warning
        }
    }

    /// The front matter, by lines, of the smallest project in which nothing is found.
    var minimal: [String] {
        let (number, years) =
            switch period {
            case .y2007: ("CZ.1.04/3.1.00/05.00081", "2012/2014")
            case .y2014: ("CZ.03.2.60/0.0/0.0/15_005/0015650", "2019/2022")
            case .y2021: ("CZ.03.02.01/00/22_003/0000107", "2022/2026")
            }
        let lines = [
            "title: Podpora služeb",
            "summary: Projekt podporuje azylové domy v celém kraji a lidi, kteří v nich hledají pomoc.",
            "goals: Dostupné služby.", "results: Padesát podpořených lidí.", "registration_number: \(number)",
            "region: CZ072", "beneficiary: {name: Zlínský kraj, ico: 70891320}", "implementation_period: \(years)",
            "budget: {total: 100, sources: [{source: eu, amount: 85}, {source: state, amount: 15}]}",
            "indicators: [{name: Podpoření lidé, target: 50, achieved: 50}]", "contacts: [{email: kraj@example.cz}]",
        ]
        guard period == .y2007 else { return lines }
        return lines + [
            "logos: [{file: esf.svg, alt: Evropský sociální fond v ČR, kind: fund}, {file: lzz.svg, alt: OP LZZ, kind: programme}]"
        ]
    }

    /// The text of the minimal project with some changes.
    func text(_ changes: [String], body: String = "") -> String {
        var lines = minimal + (role == .beneficiary ? [] : ["publisher_role: provider"])
        for change in changes {
            let isRemoval = change.hasPrefix("-")
            let key = (isRemoval ? change.dropFirst() : change.prefix { $0 != ":" }) + ":"
            if let index = lines.firstIndex(where: { $0.hasPrefix(key) }) {
                if isRemoval { lines.remove(at: index) } else { lines[index] = change }
            } else if !isRemoval {
                lines.append(change)
            }
        }
        return (["---"] + lines + ["---"]).joined(separator: "\n") + "\n\n" + body
    }
}

/// What the program finds in one or two projects, content errors aside.
struct RuleReading {
    var findings: [Finding]
    var contentErrors: [Finding] = []
    /// Where 1️⃣ stood, else the title.
    var mark: Place

    init(_ row: RuleRow, _ situation: Situation) throws {
        var files = [SourceFile(path: "content/projects/x.md", text: situation.text(row.changes, body: row.body))]
        // The marked project comes last, for it is the one that repeats what another says.
        if let beside = row.beside {
            files.insert(SourceFile(path: "content/projects/a.md", text: situation.text(beside)), at: 0)
        }
        files.append(
            SourceFile(path: "content/site.yml", text: "title: Web\nbase_url: https://example.cz/\n" + row.settings))
        mark = Place(
            file: "content/projects/x.md", start: Position(line: 2, column: 8), end: Position(line: 2, column: 8),
            excerpt: "")
        for (index, file) in files.enumerated() {
            let pieces = file.text(ByteRange(0, file.bytes.count)).split(
                separator: "1️⃣", omittingEmptySubsequences: false)
            files[index] = SourceFile(path: file.path, text: pieces.joined())
            guard pieces.count > 1 else { continue }
            mark = file.place(ByteRange(pieces[0].utf8.count, pieces[0].utf8.count))
        }
        let settingsFile = files.removeLast()
        let (settings, settingsFindings) = readSettings(settingsFile)
        try #require(settingsFindings.isEmpty)
        let today = try #require(situation.day)
        var contents: [ContentFacts] = []
        findings = []
        for file in files {
            let location = try #require(ContentLocation(path: file.path))
            let (facts, _, runs) = readContent(file, at: location, language: .cs)
            contentErrors += facts.findings.filter { $0.kind == .content }
            contents.append(facts)
            findings +=
                facts.findings
                + publicityFindings(
                    on: facts, saying: runs, in: file, of: settings, today: today, drafts: false)
        }
        let inputs = PlanInputs(
            settings: settings, settingsFile: settingsFile, contents: contents, files: [], assets: [], today: today,
            drafts: false)
        findings += Site.plan(inputs).findings.map { finding in
            var finding = finding
            for file in files { finding.findPlaces(in: file) }
            return finding
        }
        findings.removeAll { $0.kind == .content }
    }
}
