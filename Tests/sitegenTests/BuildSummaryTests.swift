import Language
import Publishing
import SourceText
import Testing

@testable import sitegen

struct BuildSummaryTests {
    private static func findings(_ errors: Int, _ warnings: Int, _ kind: FindingKind) -> [Finding] {
        [(Severity.error, errors), (.warning, warnings)].flatMap { severity, count in
            (0..<count).map { _ in Finding(Diagnosis("x", severity, kind, Words(same: "")), at: nil, Words(same: "")) }
        }
    }

    private static let built = BuildReport(
        language: .cs, findings: findings(2, 5, .publicity) + findings(0, 1, .content), sources: 12, pages: 42,
        withheld: [.init(path: "content/projects/x.md", reason: Words(cs: "koncept", en: "a draft"))],
        output: OutputCounts(made: 3, changed: 1, unchanged: 38, removed: 2, foreign: 4))

    @Test func saysWhatBecameOfEverything() {
        #expect(
            plain(BuildSummary(report: Self.built, output: "public", language: .cs)) == """
                Obsah: 12 zdrojových souborů, web: 42 stránek.
                  content/projects/x.md: bez stránky, koncept
                Soubory ve složce public – nové: 3, změněné: 1, beze změny: 38, odstraněné: 2.
                Zůstává v ní i cizí obsah: 4 soubory, které program nevytvořil.
                Publicita: 2 chyby, 5 varování. Podrobně: sitegen check.
                Nálezy v obsahu: 1 varování.

                """)
        #expect(
            plain(BuildSummary(report: Self.built, output: "public", language: .en)) == """
                Content: 12 source files, site: 42 pages.
                  content/projects/x.md: no page, a draft
                Files in public – new: 3, changed: 1, unchanged: 38, removed: 2.
                Beside them it keeps 4 files that this program did not make.
                Publicity: 2 errors, 5 warnings. In detail: sitegen check.
                Findings in the content: 1 warning.

                """)
        #expect(BuildSummary(report: Self.built, output: "public", language: .cs).listed.count == 1)
        #expect(Self.built.exitCode == 0)
    }

    @Test(arguments: [(1, "1 soubor, který program"), (2, "2 soubory, které program"), (5, "5 souborů, které program")])
    func countsForeignFilesInGoodCzech(_ count: Int, _ words: String) {
        let report = BuildReport(language: .cs, findings: [], output: OutputCounts(foreign: count))
        #expect(plain(BuildSummary(report: report, output: "public", language: .cs)).contains(words))
    }

    @Test func saysThatNothingWasBuilt() {
        var report = BuildReport(language: .cs, findings: Self.findings(1, 0, .content), sources: 1)
        #expect(report.exitCode == 1)
        #expect(
            plain(BuildSummary(report: report, output: "public", language: .cs)).hasSuffix(
                "\nWeb není sestaven: 1 chyba. Složka public zůstala, jak byla.\n"))
        report = BuildReport(language: .en, findings: Self.findings(0, 1, .publicity), strict: true)
        #expect(report.exitCode == 1)
        #expect(BuildSummary(report: report, output: "public", language: .en).listed.count == 1)
        #expect(
            plain(BuildSummary(report: report, output: "public", language: .en)).hasSuffix(
                "\nThe site is not built: 1 warning. The folder public is as it was.\n"))
    }

    @Test(
        arguments: [
            (Severity.error, FindingKind.content, false, 1), (.error, .publicity, false, 0),
            (.error, .publicity, true, 1),
            (.warning, .content, false, 0), (.warning, .content, true, 1), (.warning, .publicity, true, 1),
            (.note, .content, true, 0), (.note, .publicity, true, 0),
        ] as [(Severity, FindingKind, Bool, Int32)])
    func findingsDecideTheExitCode(_ severity: Severity, _ kind: FindingKind, _ strict: Bool, _ code: Int32) {
        let finding = Finding(Diagnosis("x", severity, kind, Words(same: "")), at: nil, Words(same: ""))
        #expect(BuildReport(language: .cs, findings: [finding], strict: strict).exitCode == code)
    }

    /// With ordinary spaces in the place of those that do not break.
    private func plain(_ summary: BuildSummary) -> String {
        summary.text.replacing("\u{A0}", with: " ")
    }
}
