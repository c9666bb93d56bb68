import Language
import Publishing
import SourceText

/// The last line of a check: how much was looked at, and how much of what was found.
struct CheckSummary {
    let report: BuildReport
    let language: LanguageCode

    var text: String {
        ([checked, found] + [accepted, repairable].compactMap(\.self)).joined(separator: " ") + "\n"
    }

    private var checked: String {
        Words(
            cs: "Zkontrolováno: \(BuildSummary.files.shown(report.sources, in: .cs)).",
            en: "Checked: \(BuildSummary.files.shown(report.sources, in: .en)).")[language]
    }

    private var found: String {
        guard !report.findings.isEmpty else { return Words(cs: "Bez nálezů.", en: "Nothing found.")[language] }
        let count = FindingCount(report.findings).shown(in: language)
        let files = Set(report.findings.map { $0.place?.file }).count
        return Words(
            cs: "Nálezy: \(count); soubory s nálezem: \(files).", en: "Found: \(count); files concerned: \(files).")[
                language]
    }

    /// What is accepted by `allow` is no finding, but nobody is to forget it.
    private var accepted: String? {
        let count = report.accepted.count
        return count == 0 ? nil : Words(cs: "Přijaté nálezy: \(count).", en: "Accepted findings: \(count).")[language]
    }

    private var repairable: String? {
        let count = report.repairable
        guard count > 0 else { return nil }
        return Words(
            cs: "Samo se opraví: \(count) (sitegen check --fix).",
            en: "Repaired by sitegen check --fix: \(count).")[language]
    }
}
