import Language
import SourceText
import TestSupport
import Testing

@testable import CommonMark

struct TextRunsTests {
    private static func read(_ text: String) -> (TextRuns, SourceFile) {
        let file = SourceFile(path: "content/pages/a.md", text: text)
        let located = LocatedText(file, ByteRange(0, file.bytes.count))
        return (Markdown.read(located, in: file, options: MarkdownOptions(language: .cs)).runs, file)
    }

    /// The blocks as „kind|text“, a `?` where a place is not sure.
    private static func shown(_ runs: TextRuns) -> [String] {
        runs.blocks.map { block in
            let kind =
                switch block.kind {
                case .paragraph: "p"
                case .enclosed: "q"
                case .item: "li"
                case .heading(let level): "h\(level)"
                case .cell: "td"
                case .field(let key): key
                }
            let text = String(decoding: runs.text.bytes[block.start..<block.end], as: UTF8.self)
            return "\(kind)\(block.isExact ? "" : "?")|\(text)"
        }
    }

    @Test(arguments: [
        ("Prostý text.", ["p|Prostý text."]),
        ("Dva\nřádky  \na\\\ntři", ["p|Dva\nřádky\na\ntři"]),
        ("   Dva\r\n     řádky", ["p|Dva\nřádky"]),
        ("# Nadpis #\n\nDruhý\n===\n\n###   A *b*", ["h1|Nadpis", "h1|Druhý", "h3|A b"]),
        ("a *b* __c__ ***d*** ~~e~~ ~f~", ["p|a b c d e f"]),
        ("*a **b** c*d", ["p|a b cd"]),
        ("a \\* b &amp; c&nbsp;d &#269; \\a & e", ["p|a * b & c\u{A0}d č \\a & e"]),
        ("x `a - b` y ``c`d`` z", ["p|x \u{FFFC} y \u{FFFC} z"]),
        ("[a](http://a.cz/a \"t a\") a [b](<x y>)b", ["p|a a bb"]),
        ("[a(b)](x_(y)_z) konec", ["p|a(b) konec"]),
        ("[a][b] [b] [b][] c\n\n[b]: /x", ["p|a b b c"]),
        ("[b]: /x\n[c]: /y 'z'\na [b]", ["p|a b"]),
        ("[b]: /x\n[b] text", ["p?|b text"]),
        ("![obrázek *b*](a.png) text", ["p|\u{FFFC} text"]),
        ("[![a](b.png)](c) text", ["p|\u{FFFC} text"]),
        ("<https://a.cz/> www.b.cz/x a@b.cz, <c@d.cz>.", ["p|https://a.cz/ www.b.cz/x a@b.cz, c@d.cz."]),
        ("- a\n- b\n  c\n\n  d\n1. e", ["li|a", "li|b\nc", "li|d", "li|e"]),
        ("- [x] hotovo\n- [ ] *zbývá*", ["li|hotovo", "li|zbývá"]),
        ("- \n- a", ["li|", "li|a"]),
        ("> a\n> b\nc\n> > d\n> > e", ["q|a\nb\nc", "q|d\ne"]),
        ("> - a\n>   b", ["li|a\nb"]),
        (
            "| A | B \\| b |\n|---|---|\n| c | *d* e |\n| f |\n|  | `g` |",
            ["td|A", "td|B | b", "td|c", "td|d e", "td|f", "td|\u{FFFC}"]
        ),
        ("> | A | B |\n> |---|---|\n> | a | b |", ["td|A", "td|B", "td|a", "td|b"]),
        ("a | b\n--|--\nc | [d](e)", ["td|a", "td|b", "td|c", "td|d"]),
        ("Text.[^1] A.\n\n[^1]: Poznámka\n  dvě.", ["p|Text.\u{FFFC} A.", "q|Poznámka\ndvě."]),
        ("```\nkód  kód\n```\n\n    kód\n\ntext", ["p|text"]),
        ("a <b>c</b> d", ["p|a \u{FFFC}c\u{FFFC} d"]),
        ("1986\\. rok\n\n\\# ne", ["p|1986. rok", "p|# ne"]),
        ("aa*aa\n**b", ["p|aa*aa\n**b"]),
    ])
    func blocks(_ text: String, _ expected: [String]) {
        let (runs, file) = Self.read(text)
        #expect(Self.shown(runs) == expected)
        Self.expectPlaces(runs, file)
    }

    /// Each byte of a sure block stands in the file where it is said to, but for what Markdown spells otherwise.
    private static func expectPlaces(_ runs: TextRuns, _ file: SourceFile) {
        var last = -1
        for block in runs.blocks where block.isExact {
            for offset in block.start..<block.end {
                let byte = runs.text.bytes[offset]
                let range = runs.text.fileRange(ByteRange(offset, offset + 1))
                guard range.start < file.bytes.count else {
                    Issue.record("\(offset) lies behind the file")
                    return
                }
                if byte < 0x80, byte > 0x20, file.bytes[range.start] != UInt8(ascii: "&") {
                    #expect(file.bytes[range.start] == byte, "\(offset) of \(shown(runs))")
                }
                if case .enclosed = block.kind { continue }
                #expect(range.start >= last || byte >= 0x80)
                last = range.start
            }
        }
    }

    @Test func repeatedWordsAreToldApart() {
        let (runs, file) = Self.read("*a* [a](a) `a` a\n\n- a")
        let places = runs.blocks.flatMap { block in
            (block.start..<block.end).filter { runs.text.bytes[$0] == UInt8(ascii: "a") }.map {
                file.place(runs.text.fileRange(ByteRange($0, $0 + 1))).start
            }
        }
        #expect(places == [(1, 2), (1, 6), (1, 16), (3, 3)].map { Position(line: $0.0, column: $0.1) })
    }

    @Test func linksAreToldApart() {
        let (runs, _) = Self.read("[a](b) www.c.cz <d@e.cz>")
        #expect(runs.links.map(\.isAddress) == [false, true, true])
        #expect(
            runs.links.map { String(decoding: runs.text.bytes[$0.start..<$0.end], as: UTF8.self) } == [
                "a", "www.c.cz", "d@e.cz",
            ])
    }

    @Test func textOfManyPlaces() {
        let file = SourceFile(path: "a", text: "goals: |\n  Jedna *dvě*\n  tři.\n")
        let located = LocatedText(
            bytes: Array("Jedna *dvě*\ntři.\n".utf8),
            segments: [.init(textOffset: 0, fileOffset: 11), .init(textOffset: 13, fileOffset: 26)])
        let runs = Markdown.read(located, in: file, options: MarkdownOptions(language: .cs)).runs
        #expect(Self.shown(runs) == ["p|Jedna dvě\ntři."])
        let found = runs.text.fileRange(ByteRange(11, 15))
        #expect(file.text(found) == "tři")
    }

    @Test func hostileTextsKeepTheirPlaces() {
        var chance = SeededRandom(printing: "text runs")
        let pieces = [
            "a", "b ", " ", "*", "**", "_", "[", "]", "(", ")", "](x)", "`", "``", "\n", "\n\n", "> ", "- ", "| ",
            "|---|", "# ", "\\", "&amp;",
            "<", ">", "![", "~~", "www.a.cz", "[^1]", "[^1]: ", "  \n", "\r\n", "č", "1. ", "\t", "<b>", "&", ";",
            "[a]: b\n",
        ]
        for _ in 0..<4000 {
            let text = (0..<Int.random(in: 1...24, using: &chance)).map { _ in pieces.randomElement(using: &chance)! }
                .joined()
            let (runs, file) = Self.read(text)
            for block in runs.blocks {
                #expect(block.start <= block.end && block.end <= runs.text.bytes.count)
                guard block.isExact else { continue }
                for offset in block.start..<block.end
                where runs.text.bytes[offset] > 0x20 && runs.text.bytes[offset] < 0x80 {
                    let at = runs.text.fileRange(ByteRange(offset, offset + 1)).start
                    #expect(at < file.bytes.count, "\(text.debugDescription)")
                    if at < file.bytes.count, file.bytes[at] != UInt8(ascii: "&") {
                        #expect(file.bytes[at] == runs.text.bytes[offset], "\(text.debugDescription)")
                    }
                }
            }
        }
    }
}
