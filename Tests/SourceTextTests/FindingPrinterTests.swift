import Language
import SourceText
import Testing

struct FindingPrinterTests {
    private static let diagnosis = Diagnosis(
        "region-unknown", .error, .content, article: "čl. 115", Words(cs: "Kraj.", en: "Region."))

    private static func finding(_ text: String, _ range: ByteRange, file: String = "content/a.md") -> Finding {
        let place = SourceFile(path: file, text: text).place(range)
        return Finding(diagnosis, at: place, Words(cs: "Kraj neznáme.", en: "Unknown region."))
    }

    @Test func showsEverythingAFindingHas() {
        var finding = Self.finding("title: A\nregion: CZ999\n", ByteRange(17, 22))
        let other = SourceFile(path: "content/b.md", text: "region: CZ064").place(ByteRange(8, 13))
        finding.notes = [
            .init(Words(cs: "Zde je to dobře.", en: "Here it is right."), at: other),
            .init(Words(cs: "Kraje jsou\ndva.", en: "There are\ntwo.")),
        ]
        finding.fix = .init(Words(cs: "Napište „CZ064“.", en: "Write \"CZ064\"."))
        #expect(
            FindingPrinter(language: .cs).text([finding]) == """
                content/a.md:2:9: chyba: Kraj neznáme. [region-unknown]
                    2 | region: CZ999
                      |         ^~~~~
                      content/b.md:1:9: poznámka: Zde je to dobře.
                    1 | region: CZ064
                      |         ^~~~~
                      poznámka: Kraje jsou
                        dva.
                      Jak opravit: Napište „CZ064“.
                      Předpis: čl. 115

                """)
        #expect(
            FindingPrinter(language: .en).text([finding]) == """
                content/a.md:2:9: error: Unknown region. [region-unknown]
                    2 | region: CZ999
                      |         ^~~~~
                      content/b.md:1:9: note: Here it is right.
                    1 | region: CZ064
                      |         ^~~~~
                      note: There are
                        two.
                      Fix: Write "CZ064".
                      Rule: čl. 115

                """)
    }

    @Test(arguments: [
        // Line, the marked text, the line shown, the carets.
        ("region: CZ999", "CZ999", "region: CZ999", "        ^~~~~"),
        ("\tkey: x", "x", "    key: x", "         ^"),
        ("ab\tx", "x", "ab  x", "    ^"),
        ("příjemce: Č", "Č", "příjemce: Č", "          ^"),
        ("Ko\u{30C}st x", "x", "Ko\u{30C}st x", "     ^"),
        ("名前: x", "x", "名前: x", "      ^"),
        ("👪 rodina", "rodina", "👪 rodina", "   ^~~~~~"),
        ("a\u{1B}[31mb", "b", "a␛[31mb", "      ^"),
        ("a\u{7F}\u{9B}\u{202E}b", "b", "a␡\u{FFFD}\u{FFFD}b", "    ^"),
        ("title: ", "", "title: ", "       ^"),
    ])
    func pointsAtTheRange(_ line: String, _ marked: String, _ shown: String, _ caret: String) throws {
        let start = marked.isEmpty ? line.utf8.count : line.utf8.count - marked.utf8.count
        let finding = Self.finding(line, ByteRange(start, line.utf8.count))
        let lines = FindingPrinter(language: .en).text([finding]).split(separator: "\n")
        try #require(lines.count > 2)
        #expect(lines[1] == "    1 | " + shown)
        #expect(lines[2] == "      | " + caret)
    }

    @Test func underlinesToTheEndOfTheFirstLineOfALongRange() {
        let finding = Self.finding("goals: |\n  a\n", ByteRange(7, 12))
        #expect(FindingPrinter(language: .en).text([finding]).contains("    1 | goals: |\n      |        ^\n"))
        let whole = Self.finding("goals: |\n  a\n", ByteRange(0, 12))
        #expect(FindingPrinter(language: .en).text([whole]).contains("      | ^~~~~~~~\n"))
    }

    @Test(arguments: [0, 1, 39, 40, 41, 99, 100, 150, 499])
    func cutsLongLinesRoundTheRange(_ offset: Int) throws {
        let text = String(repeating: "x", count: offset) + "!" + String(repeating: "y", count: 499 - offset)
        let finding = Self.finding(text, ByteRange(offset, offset + 1))
        let lines = FindingPrinter(language: .en).text([finding]).split(separator: "\n").map(Array.init)
        try #require(lines.count > 2)
        let mark = try #require(lines[1].firstIndex(of: "!"))
        #expect(lines[2].firstIndex(of: "^") == mark)
        #expect(lines[1].count <= 8 + 102)
        #expect(lines[1].contains("…"))
    }

    @Test func noEditorsTextSteersTheTerminal() {
        var finding = Self.finding("x\u{1B}]0;a\u{07}", ByteRange(0, 1), file: "content/\u{1B}[2J\nb.md")
        finding.message = Words(same: "Hodnota „\u{1B}[2J\r\u{2028}“\nfake.md:1:1: error: x")
        finding.notes = [.init(Words(same: "\u{0}\u{8}"))]
        let text = FindingPrinter(language: .cs).text([finding])
        #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isUnprintable })
        #expect(!text.split(separator: "\n").contains { $0.hasPrefix("fake.md") })
    }

    @Test func groupsByFileAndSortsByLine() {
        let text = "a\nb\nc\n"
        var machine = Self.finding(text, ByteRange(0, 1))
        machine.place = nil
        let findings = [
            machine,
            Self.finding(text, ByteRange(4, 5), file: "content/b.md"),
            Self.finding(text, ByteRange(4, 5), file: "content/a.md"),
            Self.finding(text, ByteRange(0, 1), file: "content/b.md"),
        ]
        let heads = FindingPrinter(language: .en).text(findings).split(
            separator: "\n", omittingEmptySubsequences: false
        )
        .filter { !$0.hasPrefix("  ") }.map { $0.prefix(14) }
        #expect(heads == ["content/a.md:3", "", "content/b.md:1", "content/b.md:3", "", "error: Unknown", ""])
        #expect(
            FindingPrinter(language: .en).text(findings) == FindingPrinter(language: .en).text(findings.reversed()))
    }

    /// Many things may be missing at one title; its line is shown once, unless a note's line stands between.
    @Test func severalFindingsAtOneRangeShowItsLineOnce() {
        let text = "title: A\nb\n"
        var second = Self.finding(text, ByteRange(7, 8))
        second.message = Words(same: "Second.")
        var third = second
        third.message = Words(same: "Third.")
        third.notes = [
            .init(Words(same: "Here."), at: SourceFile(path: "content/b.md", text: "x").place(ByteRange(0, 1)))
        ]
        var fourth = second
        fourth.message = Words(same: "Zuletzt.")
        let wider = Self.finding(text, ByteRange(9, 10))
        let elsewhere = Self.finding(text, ByteRange(7, 8), file: "content/c.md")
        let findings = [second, third, fourth, wider, elsewhere]
        let printer = FindingPrinter(language: .en)
        let grouped = """
            1:8: error: Second. [region-unknown]
                1 | title: A
                  |        ^
                  Rule: čl. 115
            1:8: error: Third. [region-unknown]
                  content/b.md:1:1: note: Here.
                1 | x
                  | ^
                  Rule: čl. 115
            1:8: error: Zuletzt. [region-unknown]
                1 | title: A
                  |        ^
                  Rule: čl. 115
            2:1: error: Unknown region. [region-unknown]
                2 | b
                  | ^
                  Rule: čl. 115

            """
        #expect(printer.grouped(findings).contains(grouped))
        #expect(printer.text(findings).contains(grouped.replacing(/(?m)^(?=[12]:)/, with: "content/a.md:")))
        // Another file is another line.
        #expect(
            printer.grouped(findings).hasSuffix(
                "1:8: error: Unknown region. [region-unknown]\n    1 | title: A\n      |        ^\n      Rule: čl. 115\n"
            ))
    }

    @Test func coloursOnlyWhenTold() {
        let finding = Self.finding("region: x", ByteRange(8, 9))
        #expect(!FindingPrinter(language: .cs).text([finding]).contains("\u{1B}"))
        let coloured = FindingPrinter(language: .cs, colours: true).text([finding])
        #expect(coloured.contains("\u{1B}[1;31mchyba:\u{1B}[0m"))
        let plain = coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "")
        #expect(plain == FindingPrinter(language: .cs).text([finding]))
    }

    @Test func nothingIsPrintedForNothing() {
        #expect(FindingPrinter(language: .cs).text([]) == "")
    }
}
