import Language
import Publishing
import Testing

@testable import sitegen

/// What a build shows of its course.
struct ProgressTests {
    @Test(
        arguments: [
            (0, 10_000, 0.5, 80, "stránky  ░░░░░░░░░░░░░░░░░░░░░░░░  0/10 000"),
            (5_000, 10_000, 2.0, 80, "stránky  ████████████░░░░░░░░░░░░  5 000/10 000, 2 500/s, zbývá 2 s"),
            (100, 100_000, 1.0, 80, "stránky  ░░░░░░░░░░░░░░░░░░░░░░░░  100/100 000, 100/s, zbývá 16:39 min"),
            (5_000, 10_000, 2.0, 40, "stránky  5 000/10 000"), (5_000, 10_000, 2.0, 14, "5 000/10 000"),
            (5_000, 10_000, 2.0, 5, ""), (0, 0, 2.0, 80, "stránky …"),
        ])
    func lineFitsTheTerminal(_ done: Int, _ total: Int, _ seconds: Double, _ width: Int, _ expected: String) {
        let look = BuildProgress.Look(stage: .pages, done: done, total: total, elapsed: .seconds(seconds))
        let text = ProgressLine(language: .cs, width: width).text(look)
        #expect(text.replacing("\u{A0}", with: " ") == expected)
        #expect(text.count < width)
    }

    @Test func lineSpeaksEnglish() {
        let look = BuildProgress.Look(stage: .reading, done: 50, total: 100, elapsed: .seconds(10))
        let text = ProgressLine(language: .en, width: 80).text(look)
        #expect(text == "reading  ████████████░░░░░░░░░░░░  50/100, 5/s, 10 s left")
    }

    @Test func tableSumsUp() {
        let table = TimingTable(
            times: [(.reading, .milliseconds(1_234)), (.posters, .microseconds(45_600))], whole: .seconds(12),
            language: .en)
        let lines = table.text.split(separator: "\n")
        #expect(
            lines.prefix(3) == [
                "reading                    1.234 s", "posters and fragments      0.046 s",
                "whole                     12.000 s",
            ])
        #expect(lines.count == 4)
    }

    @Test func stagesAreTimedInTheirOrderAndPipesGetNoBar() throws {
        let site = try SiteTree(copying: "bare")
        let result = try site.build(["--timings", "--compress", "--lang", "en"])
        #expect(result.code == 0)
        let names = result.diagnostics.split(separator: "\n").map { $0.split(separator: "  ")[0] }
        #expect(names.dropLast() == BuildStage.allCases.map { Substring($0.words[.en]) } + ["whole"])
        #expect(!result.diagnostics.contains("\r") && !result.diagnostics.contains("\u{1B}"))
    }
}
