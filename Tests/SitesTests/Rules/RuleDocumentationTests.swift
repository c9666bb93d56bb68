import Foundation
import Funding
import Language
import SiteBuilder
import SourceText
import Testing

/// `docs/rules.md` is made from the rules and the table of their test: `UPDATE_GOLDEN=1` writes it anew.
@Suite struct RuleDocumentationTests {
    @Test func ruleReferenceIsCurrent() throws {
        let entries = RuleEntry.all
        var text = opening + minimalProjects
        for chapter in RuleEntry.Chapter.allCases {
            let members = entries.filter { $0.chapter == chapter }
            guard !members.isEmpty else { continue }
            text += "\n## \(chapter.title)\n"
            for entry in members { text += try entry.markdown() }
        }
        try Golden.expect(
            Array(text.utf8), at: testsFolder.deletingLastPathComponent().appending(path: "docs/rules.md"))
    }

    @Test func everyPublicityFindingIsDocumentedOnce() {
        let documented = RuleEntry.all.map(\.diagnosis.id)
        #expect(documented.sorted() == siteDiagnoses.filter { $0.kind == .publicity }.map(\.id).sorted())
    }

    /// The front matter of the smallest projects in which nothing is found.
    private var minimalProjects: String {
        ProgrammingPeriod.allCases.map { period in
            let lines = Situation(period: period, state: .running, role: .beneficiary).minimal
            return "\nThe smallest project of \(period.label) in which nothing is found:\n\n```yaml\n"
                + lines.joined(separator: "\n") + "\n```\n"
        }.joined()
    }

    private let opening = """
        # Rules of publicity

        Made from the program's rules and from the table that tests them; do not edit. Each rule is told in English and in Czech, with the
        severity it has, an example of what it finds and the Czech message. A finding is accepted by its id in `allow`.

        What the tables call *duty* binds the beneficiary while the project runs; *practice* is what readers and auditors look for.

        | | beneficiary's page, project runs | provider's page, or project planned or ended | project of 2007–2013 |
        | --- | --- | --- | --- |
        | duty | error | warning | note |
        | practice | warning | warning | note |
        | mistake | error | error | error |
        | advice | note | note | note |

        Final results are due six months after the end. Nothing here stops a build that is not strict; `check` exits with 1 for an error.

        """
}

/// What the page says of one finding; a rule of another shape only needs to become one.
struct RuleEntry {
    var diagnosis: Diagnosis
    var chapter: Chapter
    /// `nil` where the severity does not depend on the project.
    var weight: Rule.Weight?
    var periods = Set(ProgrammingPeriod.allCases)
    var articles: [ProgrammingPeriod: String] = [:]
    var languages = Set(LanguageCode.allCases)

    enum Chapter: CaseIterable {
        case duties, statement, identification, money, dates, text, reading

        var title: String {
            switch self {
            case .duties: "What the page has to tell"
            case .statement: "Statement and logos"
            case .identification: "Which project it is"
            case .money: "Money"
            case .dates: "Dates"
            case .text: "Text"
            case .reading: "What is found while reading and rendering"
            }
        }

        init(_ subject: Rule.Subject) {
            self =
                switch subject {
                case .identification: .identification
                case .money: .money
                case .dates: .dates
                case .statement: .statement
                case .duties: .duties
                case .text: .text
                }
        }
    }

    /// Every publicity finding; those without an entry of their own close the page.
    static var all: [RuleEntry] {
        let ruled =
            projectRules.map {
                RuleEntry(
                    diagnosis: $0.diagnosis, chapter: Chapter($0.subject), weight: $0.weight, periods: $0.periods,
                    articles: $0.articles)
            }
            + siteRules.map {
                RuleEntry(
                    diagnosis: $0.diagnosis, chapter: Chapter($0.subject), weight: $0.weight, periods: $0.periods,
                    articles: $0.articles)
            }
            + textRules.map {
                RuleEntry(diagnosis: $0.diagnosis, chapter: .text, weight: $0.weight, languages: $0.languages)
            }
        let known = Set(ruled.map(\.diagnosis.id))
        return ruled
            + siteDiagnoses.filter { $0.kind == .publicity && !known.contains($0.id) }.map {
                RuleEntry(diagnosis: $0, chapter: .reading)
            }
    }

    func markdown() throws -> String {
        var text = "\n### `\(diagnosis.id)`\n\n\(diagnosis.explanation.en)\n\n\(diagnosis.explanation.cs)\n\n"
        text += "- Severity: \(severity)\n"
        if periods.count < 3 { text += "- Periods: \(named(periods))\n" }
        if languages == [.cs] { text += "- Sites in Czech only\n" }
        if articles.isEmpty {
            if let article = diagnosis.article { text += "- Article: \(article)\n" }
        } else {
            let listed = ProgrammingPeriod.allCases.compactMap { period in
                articles[period].map { "\($0) (\(period.label))" }
            }
            text += "- Article: \(listed.joined(separator: "; "))\n"
        }
        if let row = ruleTable.first(where: { $0.rule == diagnosis.id }),
            let situation = row.situations.last(where: { $0.role == .beneficiary && $0.state == row.states.first })
        {
            let message = try RuleReading(row, situation).findings.first { $0.id == diagnosis.id }?.message.cs ?? ""
            text += "- Example: \(example(row))\n- Message: \(message)\n"
        } else if let found = TextRuleTests.found.first(where: { $0.1.first?.hasPrefix(diagnosis.id + "|") ?? false }) {
            let finding = TextRuleTests.read(found.0).1.first { $0.id == diagnosis.id }
            let shown = found.0.split(separator: "\n").joined(separator: " ").replacing("|---", with: "").replacing(
                "`", with: "")
            text += "- Example: `\(shown)`\n- Message: \(finding?.message.cs ?? "")\n"
            if finding?.fix?.isSafe == true { text += "- Repaired by `check --fix`\n" }
        }
        return text
    }

    private var severity: String {
        switch weight {
        case .duty: "duty: error while the project runs, on the beneficiary's page; else warning\(old)"
        case .practice: "practice: warning\(old)"
        case .mistake: "mistake: error"
        case .advice: "advice: note"
        case nil: diagnosis.severity.rawValue
        }
    }

    private var old: String { periods.contains(.y2007) ? "; note for 2007–2013" : "" }

    private func named(_ periods: Set<ProgrammingPeriod>) -> String {
        ProgrammingPeriod.allCases.filter(periods.contains).map(\.label).joined(separator: ", ")
    }

    private func example(_ row: RuleRow) -> String {
        let lines = row.changes.map { change in
            change.hasPrefix("-")
                ? "no `\(change.dropFirst())`" : "`\(change.split(separator: "1️⃣").joined())`"
        }
        var parts = lines.isEmpty ? [] : [lines.joined(separator: ", ")]
        if !row.body.isEmpty {
            let body = row.body.split(separator: "\n").joined(separator: " ")
            parts.append("in the text “\(body)”")
        }
        if !row.settings.isEmpty {
            let settings = row.settings.dropLast().split(separator: "1️⃣").joined()
            parts.append("in `site.yml` `\(settings)`")
        }
        if let beside = row.beside {
            let other = beside.isEmpty ? "the same" : beside.map { "`\($0)`" }.joined(separator: ", ")
            parts.append("while another project has \(other)")
        }
        if row.states == [.ended] { parts.append("after the end") }
        return parts.joined(separator: "; ")
    }
}
