import Language
import Publishing
import SourceText

/// The last line of a check: how much was looked at, and how much of what was found.
struct CheckSummary {
    let report: BuildReport
    let language: LanguageCode

    var text: String {
        ([checked, found] + [strict, accepted, repairable].compactMap(\.self)).joined(separator: " ") + "\n"
    }

    private var checked: String {
        Words(
            cs: "Zkontrolováno: \(BuildSummary.files.shown(report.sources, in: .cs)).",
            en: "Checked: \(BuildSummary.files.shown(report.sources, in: .en)).")[language]
    }

    private var found: String {
        guard !report.findings.isEmpty else { return Words(cs: "Bez nálezů.", en: "Nothing found.")[language] }
        let count = FindingCount(report.findings).shown(in: language)
        let files = Set(report.findings.compactMap { $0.place?.file }).count
        return Words(
            cs: "Nálezy: \(count); soubory s nálezem: \(grouped(files, in: .cs)).",
            en: "Found: \(count); files concerned: \(grouped(files, in: .en)).")[
                language]
    }

    /// Where warnings alone make the check fail, nobody is to guess why.
    private var strict: String? {
        guard report.strict, report.findings.contains(where: { $0.severity == .warning }),
            !report.findings.contains(where: { $0.severity == .error })
        else { return nil }
        return Words(
            cs: "Varování se tu počítají jako chyby (--strict, nebo „strict: ano“ v site.yml).",
            en: "Warnings count as errors here (--strict, or “strict: yes” in site.yml).")[language]
    }

    /// What is accepted by `allow` is no finding, but nobody is to forget it.
    private var accepted: String? {
        let count = report.accepted.count
        guard count > 0 else { return nil }
        return Words(
            cs: "Přijaté nálezy: \(grouped(count, in: .cs)).", en: "Accepted findings: \(grouped(count, in: .en)).")[
                language]
    }

    private var repairable: String? {
        let count = report.repairable
        guard count > 0 else { return nil }
        return Words(
            cs: "Samo se opraví: \(grouped(count, in: .cs)) (sitegen check --fix).",
            en: "Can be repaired by sitegen check --fix: \(grouped(count, in: .en)).")[language]
    }
}
