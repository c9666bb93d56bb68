import Foundation
import Language
import Publishing
import SourceText
import TestSupport
import Testing

/// What `check --fix` does to random texts: it comes to an end, loses nothing and breaks nothing.
struct RepairPropertyTests {
    private static let pieces = [
        "Projekt", "  ", " ", "podporuje", "služby", " - ", "-", "–", "2010-2012", "10 - 20", "1.4.2016",
        "č 108/2006 Sb.",
        "§39", " ,", ".", "„a“", "*b*", "**c  d**", "`e  f`", "[g  h](https://example.cz/a-b)", "\n", "\n\n", "\n- ",
        "\n\n– ", "\n\n## ", "\n\n> ", "| a  b | c |\n|---|---|\n", "leden - březen", "www.example.cz", "100.000,- Kč",
        "\\-", "&nbsp;", "a\u{A0}b", "👪", "e-mail", "\t", "\n    ", "CZ.03.2.60/0.0/0.0/15_005/0015650",
    ]

    private static func text(_ random: inout SeededRandom) -> String {
        (0..<Int.random(in: 1...40, using: &random)).map { _ in
            pieces[Int.random(in: 0..<pieces.count, using: &random)]
        }.joined()
    }

    /// Letters and digits in their order: what a repair must not touch.
    private static func substance(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter { $0.properties.isAlphabetic || ("0"..."9").contains($0) }))
    }

    @Test func repairsComeToAnEndAndLoseNothing() async throws {
        var random = SeededRandom(printing: "repairs of random texts")
        let folder = try TemporaryFolder()
        try folder.write("content/site.yml", "title: Web\nlanguage: cs\n")
        var texts: [String: String] = [:]
        for number in 0..<60 {
            let lines = [
                "---", "title: \"Podpora  služeb - 2010-2012\"", "summary: >", "  Projekt  podporuje služby",
                "  10-20 osob.",
                "goals: ['Cíl  jeden - 1', \"č 108/2006 Sb.\"]", "---", "", Self.text(&random),
            ]
            let text = lines.joined(separator: "\n")
            let path = "content/projects/p\(number).md"
            texts[path] = number % 2 == 0 ? text : text.replacing("\n", with: "\r\n")
            try folder.write(path, texts[path] ?? "")
        }
        let options = BuildOptions(
            source: folder.path, output: folder.path + "/public", today: try Day(reading: "2026-11-21"))
        func errors(_ report: BuildReport) -> Set<String> {
            Set(report.findings.filter { $0.severity == .error }.map { "\($0.id) \($0.place?.file ?? "")" })
        }
        var report = try await Build.check(options: options)
        let before = errors(report)
        #expect(report.repairable > 100)
        var rounds = 0
        while rounds < 5 {
            let plan = try RepairPlan(report, source: folder.path)
            if plan.files.isEmpty { break }
            rounds += 1
            #expect(try plan.apply() == [])
            report = try await Build.check(options: options)
        }
        #expect(rounds <= 3, "\(random.seed)")
        let left = report.findings.filter { $0.isRepairable }.map { "\($0.place?.file ?? "") \($0.message.en)" }
        #expect(left == [], "\(random.seed)")
        #expect(report.repairable == 0, "\(random.seed)")
        #expect(errors(report).subtracting(before) == [], "\(random.seed)")
        for (path, text) in texts {
            let now = String(decoding: try Data(contentsOf: URL(filePath: folder.path + "/" + path)), as: UTF8.self)
            #expect(Self.substance(now) == Self.substance(text), "\(path) \(random.seed)")
            #expect(now.contains("\r\n") == text.contains("\r\n"), "\(path)")
            #expect(!now.replacing("\r\n", with: "").contains("\r"), "\(path)")
        }
    }
}
