import CommonMark
import Language
import SourceText
import Testing

/// Texts on which a Markdown parser may take quadratic time or worse, each of half the size that a page may have or all of it.
@Suite(.serialized) struct HostileTextTests {
    private static let size = 128 * 1024 - 16

    private static func run(_ pieces: String..., size: Int = size) -> String {
        pieces.map { piece in String(repeating: piece, count: size / pieces.count / piece.utf8.count) }.joined()
    }

    private static func table(columns: Int, rows: Int) -> String {
        String(repeating: "|a", count: columns) + "\n" + String(repeating: "|-", count: columns) + "\n"
            + String(repeating: "|a\n", count: rows)
    }

    /// Texts that must be refused.
    private static let refused: [(name: String, text: String)] = [
        ("table of many columns", table(columns: 129 + 2, rows: 1)),
        ("table of many cells", table(columns: 100, rows: 250)),
        ("many tables", String(repeating: table(columns: 64, rows: 60) + "\n", count: 8)),
        ("very wide table", table(columns: 20_000, rows: 0)),
        ("table of n columns and rows", table(columns: 2_000, rows: 2_000)),
        ("long paragraph before a table", run("x\n") + "|-|-\n"),
        ("delimiter rows", run("|x|\n|-|-|\n")),
        ("long row of pipes", "x\n" + String(repeating: "|", count: 60_000) + "\n|-\n"),
        ("pictures", run("![[]()")),
        ("CDATA", "x " + run("<![CDATA[")),
        ("processing instructions", "x " + run("<?")),
        ("declarations", "x " + run("<!A ")),
        ("parentheses behind www", "www.a.b/" + run(")")),
        ("www runs", run("www.a_")),
        ("entities behind http", "http://a.b/" + run("&a;")),
        ("definition used often", "[a]: /" + run("x", size: 60_000) + "\n\n" + run("[a]", size: 60_000)),
        ("quotes", run("> ") + "a"),
        ("lists", run("- ") + "a"),
        ("links", run("[a](b) ")), ("addresses", run("www.a.cz ")), ("link definitions", "[a]: /b\n\n" + run("[a] ")),
        ("nested emphasis", run("*a **b ", "c** d*")),
        ("deep list", (0..<300).map { String(repeating: "  ", count: $0) + "- a" }.joined(separator: "\n")),
    ]

    /// Texts that may be rendered or refused, but quickly.
    private static let bounded: [(name: String, text: String)] =
        [
            "[", "]", "*a _a ", "a**bc* ", "*a **a ", "**x [a*b**c*](d)", "***a **b* ", "`", "`a ", "~a ", "~~a ",
            "a~~b~", ">", "1. ",
            "<!--", "<", "<a ", "<a b=\"", "<http:", "[a](<b", "[a](b", "[a](b \"", "[a][b]", "[a] ", "[a][]", "[^a]",
            "[^a] ",
            "[^a]: x [^a]\n\n", "[^a]: ", "www.", "www.a.b ", "a@", "a@b.c ", "a_@", "http://", "://", "&", "&a", "\\",
            "\n", " ", "\t",
            "# ", "#\n", "# a\n", "## a\n# b\n", "a\n=\n", "```\n", "<div>\n\n", "- [x] a\n", "![", "![a](b)", "[a](b)",
            "\0", "a|b\n", "|a|\n|-|\n\n", "-\n\n",
            "> - ", "[a]: u\n", "[a](/b\\)", "x [y](javascript:z)\n", "*", "_*", "\u{FEFF}", "\r", "<b>", "[a]()",
            "[](a)",
        ].map { ($0.debugDescription, run($0, size: size / 2)) } + [
            ("nested brackets", run("[", "]")), ("nested links", run("[", "](x)")),
            ("nested pictures", run("![", "](x)")),
            ("backticks", (1...500).map { "e" + String(repeating: "`", count: $0) }.joined()),
            ("footnotes", (0..<5000).map { "[^\($0)]\n\n[^\($0)]: x\n\n" }.joined()),
            ("footnote chain", (0..<6000).map { "[^\($0)]: [^\($0 + 1)]\n\n" }.joined() + "[^0]"),
            ("one footnote", "[^a]: x\n\n" + run("[^a]")),
            ("definitions", (0..<8000).map { "[\($0)]: /x\n" }.joined()),
            ("long label", "[^" + run("a", size: 60_000) + "]: x\n\n" + run("[^a]", size: 60_000)),
            ("deep lines", String(repeating: String(repeating: ">", count: 50) + "a\n\n", count: 2000)),
            ("cells", table(columns: 128, rows: 150)),
            ("one column", table(columns: 1, rows: 19_000)),
            ("links without a text", run("[](x) ")), ("links", String(repeating: "[a](b) ", count: 4000)),
            ("links that are not found", String(repeating: "[a\\_](b\\_c) ", count: 4000)),
            ("reference links on one line", "[r]: /u\n\n" + String(repeating: "[x*y*][r] ", count: 4000)),
        ]

    @Test(arguments: refused.indices) func refusesWhatWouldTakeTooLong(index: Int) {
        let (name, text) = Self.refused[index]
        let (document, findings) = parse(String(text))
        #expect(findings.map(\.id) == ["markdown-too-complex"], "\(name)")
        #expect(document == MarkdownDocument())
    }

    @Test func aBoundOnLinksIsAtTheFirstBeyondIt() throws {
        let allowed = parse(String(repeating: "[a](b)\n", count: 4000))
        #expect(allowed.findings.isEmpty)
        #expect(allowed.document.links.count == 4000)
        let place = try #require(parse(String(repeating: "[a](b)\n", count: 4001)).findings.first?.place)
        #expect(place.start == Position(line: 4001, column: 5))
    }

    /// Each link has its own place, however many there are before it in the paragraph.
    @Test(arguments: ["www.a.cz ", "[a](b) ", "<https://a.cz> "]) func manyLinksKeepTheirPlaces(_ piece: String) {
        let links = parse(String(repeating: piece, count: 3000)).document.links
        #expect(links.count == 3000)
        for (index, link) in links.enumerated() {
            guard link.range.start / piece.utf8.count == index, link.range.count < piece.utf8.count else {
                Issue.record("link \(index): \(link.range)")
                return
            }
        }
    }

    @Test func onlyAHundredFindingsOfAKindAreShown() throws {
        let (_, findings) = parse(String(repeating: "[](x)\n", count: 105) + "[y]()\n")
        #expect(findings.filter { $0.id == "empty-link-text" }.count == 101)
        #expect(findings.filter { $0.id == "empty-link" }.count == 1)
        let rest = try #require(findings.last)
        #expect(rest.place?.start.line == 101)
        #expect(rest.message.cs == "A odtud dál ještě 5\u{A0}stejných nálezů.")
        #expect(rest.message.en == "And from here on 5\u{A0}more findings like it.")
        let bare = parse(String(repeating: "[](x)\n", count: 100)).findings
        #expect(bare.count == 100)
    }

    /// The time allowed is that of an unoptimised build on a busy machine; a quadratic step would take many times as long.
    @Test(arguments: bounded.indices) func endsSoon(index: Int) {
        let (name, text) = Self.bounded[index]
        let clock = ContinuousClock()
        var page = ""
        let time = clock.measure { page = html(parse(text).document) }
        #expect(time < .seconds(10), "\(name)")
        #expect(page.utf8.count <= Self.size * 64)
        if page.utf8.count < 50_000 { expectWellFormed(page, "\(name)") }
    }
}
