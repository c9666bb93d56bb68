import CommonMark
import Language
import SourceText
import TestSupport
import Testing

/// Every element is closed in order, every attribute quoted, every id unique and every place on the page there.
func expectWellFormed(_ page: String, _ comment: Comment, sourceLocation: SourceLocation = #_sourceLocation) {
    var open: [Substring] = []
    var ids: Set<Substring> = []
    var targets: [Substring] = []
    var rest = Substring(page)
    while let start = rest.utf8.firstIndex(of: UInt8(ascii: "<")) {
        rest = rest[start...]
        guard let end = rest.utf8.firstIndex(of: UInt8(ascii: ">")) else {
            Issue.record("tag without end: \(comment)", sourceLocation: sourceLocation)
            return
        }
        let tag = rest[rest.utf8.index(after: rest.startIndex)..<end]
        rest = rest[rest.utf8.index(after: end)...]
        let name = tag.prefix { $0 != " " }
        if name.hasPrefix("/") {
            if open.popLast() != name.dropFirst() {
                Issue.record("</\(name)> closes nothing: \(comment)", sourceLocation: sourceLocation)
                return
            }
            continue
        }
        if !["br", "hr", "img"].contains(name) { open.append(name) }
        if name == "script" || tag.utf8.contains(UInt8(ascii: "<")) || tag.utf8.count(where: { $0 == 0x22 }) % 2 != 0 {
            Issue.record("<\(tag)>: \(comment)", sourceLocation: sourceLocation)
        }
        if let id = tag.firstRange(of: " id=\"") {
            let id = tag[id.upperBound...].prefix { $0 != "\"" }
            if !ids.insert(id).inserted { Issue.record("id \(id) twice: \(comment)", sourceLocation: sourceLocation) }
        }
        if let target = tag.firstRange(of: " href=\"#fn") {
            targets.append(tag[target.upperBound...].prefix { $0 != "\"" })
        }
    }
    #expect(open.isEmpty, comment, sourceLocation: sourceLocation)
    for target in targets where !ids.contains("fn" + target) {
        Issue.record("no place #fn\(target): \(comment)", sourceLocation: sourceLocation)
    }
}

@Suite struct MarkdownPropertyTests {
    private static let pieces = [
        "a", "ž", " ", "  ", "\n", "\n\n", "\n    ", "# ", "## ", "- ", "1. ", "> ", "*", "**", "_", "~~", "`", "```\n",
        "[", "](", ")", "![", "]",
        "[a](b.md)", "![x](y.png)", "[^1]", "[^2]", "\n\n[^1]: ", "\n\n[^2]: x\n", "<b>", "<script>", "</script>",
        "<!--", "-->", "<div>\n", "&", "&lt;", "&#x3C;",
        "\\", "|", "|a|b|\n|-|:-:|\n", "|c|d|\n", "\n---\n", "\n===\n", "www.a.cz", "http://b.cz/\"x", "c@d.cz",
        "<http://e.cz>", "javascript:", "\"", "'", "- [x] ",
        "\t", "\r\n", "\0", "\u{85}", "v ", "[r]", "\n\n[r]: /z \"t\"\n", "  \n", "\u{A0}", ":",
    ]

    @Test func randomMarkdownIsWellFormedAndItsPlacesAreInTheFile() {
        var random = SeededRandom(printing: "random Markdown")
        for _ in 0..<5_000 {
            let text = (0..<Int.random(in: 1...40, using: &random))
                .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
            let (document, findings) = parse(text)
            expectWellFormed(html(document), "\(text.debugDescription)")
            for range in document.links.map(\.range) + document.headings.map(\.range) {
                #expect(range.start >= 0 && range.end <= text.utf8.count, "\(text.debugDescription)")
            }
            #expect(findings.allSatisfy { $0.place != nil })
            for section in document.sections.dropFirst() { #expect(section.heading != nil) }
        }
    }

    /// cmark-gfm switches a table of the whole process while it parses; without the lock this gives wrong pages.
    @Test func renderingInParallelEqualsRenderingInTurn() async {
        let texts = (0..<400).map { number in
            "# Nadpis \(number)\n\nText ~~pryč~~ www.a\(number).cz a b@c\(number).cz, http://d.cz/\(number) ~jednou~ : w:w\n\n"
                + "|a|b|\n|-|-|\n|~~x~~|www.x.cz|\n\nPozn.[^1] w ~~y~~\n\n[^1]: u ~~z~~ e@f.cz\n"
        }
        let inTurn = texts.map { parse($0).document }
        #expect(html(inTurn[0]).contains("<del>pryč</del> <a href=\"http://www.a0.cz\">"))
        for _ in 0..<5 {
            let inParallel = await withTaskGroup(of: (Int, MarkdownDocument).self) { group in
                for (index, text) in texts.enumerated() { group.addTask { (index, parse(text).document) } }
                return await group.reduce(into: [Int: MarkdownDocument]()) { $0[$1.0] = $1.1 }
            }
            for (index, document) in inTurn.enumerated() where inParallel[index] != document {
                Issue.record("text \(index) differs")
            }
        }
    }
}
