import Language
import Publishing
import SourceText

/// The last lines of a build: what became of every source, what happened in the output folder, and what was found.
struct BuildSummary {
    let report: BuildReport
    /// As it was given.
    let output: String
    let language: LanguageCode

    /// The findings that the text output names; publicity findings are only counted unless they stop the build.
    var listed: [Finding] {
        report.findings.filter { $0.kind == .content || report.strict }
    }

    var text: String {
        var lines: [String] = []
        lines.append(
            Words(
                cs:
                    "Obsah: \(Self.files.shown(report.sources, in: .cs)), web: \(Self.pages.shown(report.pages, in: .cs)).",
                en:
                    "Content: \(Self.files.shown(report.sources, in: .en)), site: \(Self.pages.shown(report.pages, in: .en))."
            )[
                language])
        for withheld in report.withheld {
            let path = DisplayText.line(withheld.path)
            let nothing = Words(cs: "bez stránky", en: "no page")[language]
            lines.append("  \(path): \(nothing), \(withheld.reason[language])")
        }
        if let counts = report.output { lines += written(counts) }
        lines += found
        return lines.map { $0 + "\n" }.joined()
    }

    private func written(_ counts: OutputCounts) -> [String] {
        let parts = [
            (counts.made, Words(cs: "nové", en: "new")), (counts.changed, Words(cs: "změněné", en: "changed")),
            (counts.unchanged, Words(cs: "beze změny", en: "unchanged")),
            (counts.removed, Words(cs: "odstraněné", en: "removed")),
        ]
        let shown = parts.filter { $0.0 > 0 }.map { "\($0.1[language]): \($0.0)" }.joined(separator: ", ")
        let label = Words(cs: "Soubory ve složce \(output)", en: "Files in \(output)")[language]
        var lines = [shown.isEmpty ? "\(label): 0." : "\(label) – \(shown)."]
        if counts.foreign > 0 {
            let files = Self.plainFiles.shown(counts.foreign, in: language)
            lines.append(
                Words(
                    cs:
                        "Zůstává v ní i cizí obsah: \(files), \(counts.foreign == 1 ? "který" : "které") program nevytvořil.",
                    en: "Beside them it keeps \(files) that this program did not make.")[language])
        }
        return lines
    }

    private var found: [String] {
        var lines: [String] = []
        let publicity = report.findings.filter { $0.kind == .publicity }
        if !publicity.isEmpty, !report.strict {
            let count = counted(publicity)
            lines.append(
                Words(
                    cs: "Publicita: \(count). Podrobně: sitegen check.",
                    en: "Publicity: \(count). In detail: sitegen check.")[language])
        }
        let content = listed
        let count = counted(content)
        if report.exitCode != 0 {
            lines.append(
                Words(
                    cs: "Web není sestaven: \(count). Složka \(output) zůstala, jak byla.",
                    en: "The site is not built: \(count). The folder \(output) is as it was.")[language])
        } else if !content.isEmpty {
            lines.append(
                Words(cs: "Nálezy v obsahu: \(count).", en: "Findings in the content: \(count).")[language])
        }
        return lines
    }

    /// „2 chyby, 1 varování“.
    private func counted(_ findings: [Finding]) -> String {
        FindingCount(findings).shown(in: language)
    }

    static let files = CountedNoun(
        "zdrojový soubor", "zdrojové soubory", "zdrojových souborů", "zdrojového souboru", en: "source file",
        "source files")
    private static let plainFiles = CountedNoun("soubor", "soubory", "souborů", "souboru", en: "file", "files")
    private static let pages = CountedNoun("stránka", "stránky", "stránek", "stránky", en: "page", "pages")
}
