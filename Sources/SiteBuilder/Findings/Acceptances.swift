import Fields
import Funding
package import Language
package import SourceText

/// A publicity finding that the owner of the site accepts.
package struct AcceptedGap: Sendable, Hashable {
    package var finding: Finding
    package var reason: String
    /// The last day on which it is accepted; `nil` for ever.
    package var until: Day?

    package init(_ finding: Finding, reason: String, until: Day?) {
        self.finding = finding
        self.reason = reason
        self.until = until
    }

    /// In the order of their findings.
    package static func inOrder(_ gaps: [AcceptedGap]) -> [AcceptedGap] {
        gaps.sorted { Finding.comesBefore($0.finding, $1.finding) }
    }
}

/// What the content files of a site accept by `allow` on a day.
package struct Acceptances: Sendable {
    /// By the path of the file.
    private let accepted: [String: [AcceptedFinding]]
    /// Files that make no page, of which not everything is asked.
    private let withheld: Set<String>

    package init(_ contents: [ContentFacts], today: Day, drafts: Bool) {
        var accepted: [String: [AcceptedFinding]] = [:]
        var withheld: Set<String> = []
        for facts in contents where !facts.accepted.isEmpty {
            accepted[facts.path] = facts.accepted.filter { $0.holds(on: today) }
            if facts.withheld(on: today, drafts: drafts) != nil { withheld.insert(facts.path) }
        }
        self.accepted = accepted
        self.withheld = withheld
    }

    /// The entries that accept nothing, when everything has been found; their places are still to be found.
    ///
    /// Of a file with errors nothing is known: rules are silent where a value cannot be read.
    ///
    /// - Parameters:
    ///   - gaps: All that was accepted.
    ///   - findings: All else.
    package func needless(beside gaps: [AcceptedGap], _ findings: [Finding]) -> [Finding] {
        guard !accepted.isEmpty else { return [] }
        let broken = Set(
            findings.lazy.filter { $0.kind == .content && $0.severity == .error }.compactMap(\.place?.file))
        var used: [String: Set<String>] = [:]
        for gap in gaps { used[gap.finding.place?.file ?? "", default: []].insert(gap.finding.id) }
        return accepted.filter { !withheld.contains($0.key) && !broken.contains($0.key) }.flatMap { path, entries in
            entries.filter { acceptableIDs.contains($0.rule) && used[path]?.contains($0.rule) != true }.map { entry in
                Finding(
                    needlessAcceptance, at: Place(file: path, bytes: entry.range),
                    Words(
                        cs:
                            "„allow“ přijímá nález „\(entry.rule)“, který tu dnes není. Není-li už potřeba, položku smažte.",
                        en:
                            "“allow” accepts “\(entry.rule)”, which is not found here today. Delete the entry if it is no longer needed."
                    ))
            }
        }
    }

    /// Parts what is accepted from what is not, whichever room found it; content findings cannot be accepted.
    package func part(_ findings: [Finding]) -> (left: [Finding], accepted: [AcceptedGap]) {
        guard !accepted.isEmpty else { return (findings, []) }
        var (left, gaps): ([Finding], [AcceptedGap]) = ([], [])
        for finding in findings {
            if finding.kind == .publicity, let file = finding.place?.file,
                let acceptance = accepted[file]?.first(where: { $0.rule == finding.id })
            {
                gaps.append(AcceptedGap(finding, reason: acceptance.reason, until: acceptance.until))
            } else {
                left.append(finding)
            }
        }
        return (left, gaps)
    }
}

/// Every id that `allow` may name.
private let acceptableIDs = siteDiagnoses.filter { $0.kind == .publicity }.map(\.id)

/// What is wrong with a file's `allow` itself: ids that cannot be accepted, and acceptances whose last day has passed.
func acceptanceFindings(on facts: ContentFacts, in file: SourceFile, today: Day) -> [Finding] {
    facts.accepted.compactMap { acceptance in
        let place = file.place(acceptance.range)
        guard acceptableIDs.contains(acceptance.rule) else {
            return Finding(unknownAcceptedRule, at: place, whyUnacceptable(acceptance.rule))
        }
        guard let until = acceptance.until, !acceptance.holds(on: today) else { return nil }
        return Finding(
            acceptanceIsOver, at: place,
            Words(
                cs:
                    "Přijetí nálezu „\(acceptance.rule)“ platilo do \(until.shown(in: .cs)). Mezeru doplňte, nebo datum prodlužte; jinak položku smažte.",
                en:
                    "The finding “\(acceptance.rule)” was accepted until \(until.shown(in: .en)). Fill the gap or extend the date, else delete the entry."
            ))
    }
}

private func whyUnacceptable(_ id: String) -> Words {
    if siteDiagnoses.contains(where: { $0.id == id }) {
        return Words(
            cs: "Nález „\(id)“ je chyba obsahu a tu přijmout nelze. Opravte ji a položku smažte.",
            en: "“\(id)” is an error of the content, which cannot be accepted. Mend it and delete the entry.")
    }
    let near = closest(to: id, in: acceptableIDs)
    return Words(
        cs: "V „allow“ je nález „\(id)“, který program nezná."
            + (near.map { " Neměli jste na mysli „\($0)“?" } ?? " Opište označení z výpisu kontroly."),
        en: "“allow” names the finding “\(id)”, which the program does not know."
            + (near.map { " Did you mean “\($0)”?" } ?? " Copy the id from the list of findings."))
}

let unknownAcceptedRule = Diagnosis(
    "unknown-accepted-rule", .warning, .publicity,
    Words(
        cs: "„allow“ jmenuje nález, který program nezná nebo který přijmout nelze. Označení vypisuje kontrola.",
        en:
            "“allow” names a finding that the program does not know or that cannot be accepted. Checking prints the ids."
    ))
let acceptanceIsOver = Diagnosis(
    "acceptance-is-over", .note, .publicity,
    Words(
        cs: "Den „until“ v „allow“ už minul, nález se znovu hlásí.",
        en: "The day “until” in “allow” has passed; the finding is reported again."))
let needlessAcceptance = Diagnosis(
    "needless-allow", .note, .publicity,
    Words(
        cs: "Položka v „allow“ nepřijímá žádný nález; co chybělo, je zřejmě doplněno.",
        en: "An entry of “allow” accepts no finding; what was missing has been added, it seems."))
