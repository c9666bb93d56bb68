import Fields
import Language
import SourceText

/// Publicity findings of other rooms about a project's file, which `allow` may name, too.
package let publicityElsewhere = ["empty-heading", "told-twice"]

/// Every id that `allow` may name.
private let acceptableIDs: [String] =
    projectRules.map(\.diagnosis.id)
    + (fundingDiagnoses + fieldsDiagnoses).filter { $0.kind == .publicity }.map(\.id) + publicityElsewhere

extension Project {
    /// What is wrong with `allow` itself: ids that no finding has, and acceptances whose last day has passed.
    func acceptanceFindings(in file: SourceFile, today: Day) -> [Finding] {
        accepted.compactMap { acceptance in
            let id = acceptance.rule
            guard acceptableIDs.contains(id) else {
                let near = closest(to: id, in: acceptableIDs)
                return Finding(
                    unknownAcceptedRule, at: file.place(acceptance.range),
                    Words(
                        cs: "V „allow“ je nález „\(id)“, který program nezná."
                            + (near.map { " Neměli jste na mysli „\($0)“?" } ?? " Opište označení z výpisu kontroly."),
                        en: "“allow” names the finding “\(id)”, which the program does not know."
                            + (near.map { " Did you mean “\($0)”?" } ?? " Copy the id from the list of findings.")))
            }
            guard let until = acceptance.until, !acceptance.holds(on: today) else { return nil }
            return Finding(
                acceptanceIsOver, at: file.place(acceptance.range),
                Words(
                    cs:
                        "Přijetí nálezu „\(id)“ platilo do \(until.shown(in: .cs)). Mezeru doplňte, nebo datum prodlužte; jinak položku smažte.",
                    en:
                        "The finding “\(id)” was accepted until \(until.shown(in: .en)). Fill the gap or extend the date, else delete the entry."
                ))
        }
    }
}

let unknownAcceptedRule = Diagnosis(
    "unknown-accepted-rule", .warning, .publicity,
    Words(
        cs: "„allow“ jmenuje nález, který program nezná, a proto nic nepřijímá. Označení vypisuje kontrola.",
        en: "“allow” names a finding that the program does not know and so accepts nothing. Checking prints the ids."))
let acceptanceIsOver = Diagnosis(
    "acceptance-is-over", .note, .publicity,
    Words(
        cs: "Den „until“ v „allow“ už minul, nález se znovu hlásí.",
        en: "The day “until” in “allow” has passed; the finding is reported again."))
