import CommonMark
import Language
import Markup
import SourceText
import Testing

func parse(_ text: String, _ options: MarkdownOptions = MarkdownOptions(language: .cs)) -> (
    document: MarkdownDocument, findings: [Finding]
) {
    let file = SourceFile(path: "a.md", text: text)
    return Markdown.parse(LocatedText(file, ByteRange(0, file.bytes.count)), in: file, options: options)
}

/// The page's HTML with each hole filled in the plainest way.
func html(_ document: MarkdownDocument) -> String {
    var page: [UInt8] = []
    for fragment in [document.whole, document.footnotes] {
        fragment.fill(into: &page) { hole, page in
            let link = document.links[hole.link]
            switch hole.kind {
            case .linkAttributes:
                page.append(contentsOf: HTML(stringInterpolation: attribute(link.destination)).bytes)
            case .linkNote: break
            case .image:
                page.append(contentsOf: "<img alt=\"".utf8)
                Escape.html(link.text, into: &page)
                page.append(contentsOf: "\">".utf8)
            }
        }
    }
    return String(decoding: page, as: UTF8.self)
}

private func attribute(_ destination: String) -> HTML.StringInterpolation {
    var html = HTML.StringInterpolation(literalCapacity: 16, interpolationCount: 1)
    html.appendLiteral(" href=\"")
    html.appendInterpolation(destination)
    html.appendLiteral("\"")
    return html
}

@Suite struct MarkdownTests {
    @Test(arguments: [
        ("", ""),
        (
            "Žluť *kůň* **dvě** `a < b` ~~pryč~~ & <",
            "<p>Žluť <em>kůň</em> <strong>dvě</strong> <code>a &lt; b</code> <del>pryč</del> &amp; &lt;</p>"
        ),
        ("a\nb  \nc\\\nd", "<p>a b<br>c<br>d</p>"),
        ("> a\n\n---\n", "<blockquote><p>a</p></blockquote><hr>"),
        ("- a\n- b\n", "<ul><li>a</li><li>b</li></ul>"),
        ("3. a\n\n4. b\n", "<ol start=\"3\"><li><p>a</p></li><li><p>b</p></li></ol>"),
        (
            "```swift x\na < \"b\"\n```",
            "<pre tabindex=\"0\"><code class=\"language-swift\">a &lt; &quot;b&quot;\n</code></pre>"
        ),
        ("[a *b*](x.md \"T\")", "<p><a href=\"x.md\">a <em>b</em></a></p>"),
        (
            "viz www.a.cz a <b@c.cz>",
            "<p>viz <a href=\"http://www.a.cz\">www.a.cz</a> a <a href=\"mailto:b@c.cz\">b@c.cz</a></p>"
        ),
        ("![dům *u*](a.jpg)", "<p class=\"picture\"><img alt=\"dům u\"></p>"),
        ("[![dům](a.jpg)](b.md)", "<p class=\"picture\"><a href=\"b.md\"><img alt=\"dům\"></a></p>"),
        ("text ![\"x\"](a.jpg)", "<p>text <img alt=\"&quot;x&quot;\"></p>"),
        (
            "- [x] a\n- [ ] b\n",
            "<ul><li class=\"task\"><span class=\"task-mark\" aria-hidden=\"true\">☑</span><span class=\"visually-hidden\">hotovo:</span> a</li>"
                + "<li class=\"task\"><span class=\"task-mark\" aria-hidden=\"true\">☐</span><span class=\"visually-hidden\">zbývá:</span> b</li></ul>"
        ),
        (
            "# Cíle\n\n|  | Počet |\n|:--|--:|\n| a | 1 |\n| b |\n",
            "<h2 id=\"cile\">Cíle</h2><div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Cíle\"><table>"
                + "<thead><tr><td class=\"align-left\"></td><th scope=\"col\" class=\"align-right\">Počet</th></tr></thead><tbody>"
                + "<tr><td class=\"align-left\">a</td><td class=\"align-right\">1</td></tr><tr><td class=\"align-left\">b</td><td class=\"align-right\"></td></tr></tbody></table></div>"
        ),
        (
            "|a|\n|-|\n\n|b|\n|-|\n",
            "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Tabulka\"><table><thead><tr><th scope=\"col\">a</th></tr></thead></table></div>"
                + "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Tabulka (2)\"><table><thead><tr><th scope=\"col\">b</th></tr></thead></table></div>"
        ),
        (
            "a[^x] b[^x]\n\n[^x]: P *q*\n",
            "<p>a<sup class=\"footnote-ref\"><a id=\"fnref_1\" href=\"#fn_1\" aria-label=\"Poznámka 1\">1</a></sup> b<sup class=\"footnote-ref\"><a id=\"fnref_1_2\" href=\"#fn_1\" aria-label=\"Poznámka 1\">1</a></sup></p>"
                + "<section class=\"footnotes\" aria-label=\"Poznámky\"><ol><li id=\"fn_1\"><p>P <em>q</em> <a class=\"footnote-back\" href=\"#fnref_1\" aria-label=\"Zpět na místo odkazu 1-1\">↩</a>"
                + " <a class=\"footnote-back\" href=\"#fnref_1_2\" aria-label=\"Zpět na místo odkazu 1-2\">↩</a></p></li></ol></section>"
        ),
    ]) func rendersMarkdown(text: String, expected: String) {
        let (document, findings) = parse(text)
        #expect(findings == [])
        #expect(html(document).replacing("\u{A0}", with: " ") == expected)
    }

    @Test(arguments: [
        ("# A\n## B\n#### C\n#### D\n# E\n", "2 a,3 b,4 c,4 d,2 e"),
        ("### A\n## B\n### C\n", "2 a,2 b,3 c"),
        ("# Čas\n# Čas\n# Čas 2\n# Čas\n", "2 cas,2 cas-2,2 cas-2-2,2 cas-3"),
        ("# 🎉\n# –\n", "2 oddil,2 oddil-2"),
        ("> # A\n\n# B\n\n> ### C\n\n## D\n", "2 a,2 b,3 c,3 d"),
        ("Aa\n==\n\nBb\n--\n", "2 aa,3 bb"),
        ("# a\n## b\n### c\n#### d\n##### e\n###### f\n", "2 a,3 b,4 c,5 d,6 e,6 f"),
    ]) func shiftsHeadingsAndNamesThem(text: String, expected: String) {
        let (document, findings) = parse(text)
        #expect(findings.filter { $0.id != "empty-section" } == [])
        #expect(document.headings.map { "\($0.level) \($0.id)" }.joined(separator: ",") == expected)
    }

    @Test(arguments: [
        ("# A\n## B\n#### C\n#### D\n# E\n", [3, 4, 5]), ("# A\n\ntext\n\n## B\n\n- a\n", []),
        ("# A\n\n---\n\n# B\n\n```\nx\n```\n", []), ("# A\n\n> # B\n", []), ("x[^1]\n\n# A\n\n[^1]: p\n", [3]),
        ("# A\n\nx[^1]\n\n# B\n\n[^1]: p\n", [5]), ("# A\n\n#\n\nx", []), ("# A\n\n![b](c.jpg)\n", []),
        ("text\n\n# A\n# B\n# C\n\nx\n", [3, 4]),
    ]) func findsHeadingsWithNothingUnderThem(text: String, lines: [Int]) {
        #expect(parse(text).findings.filter { $0.id == "empty-section" }.compactMap { $0.place?.start.line } == lines)
    }

    @Test func cutsTheTextAtItsOutermostHeadings() {
        let (document, _) = parse(
            "Úvod *x*.\n\n# Cíle\n\nJeden\n\n## Pod\n\n- a\n- b\n\n# Prázdný\n# Konec\n\nx[^1]\n\n[^1]: p\n")
        let plain = document.sections.map { String(decoding: $0.plain, as: UTF8.self) }
        #expect(plain == ["Úvod x.", "Jeden\nPod\na\nb", "", "x"])
        #expect(document.sections.map(\.isEmpty) == [false, false, true, false])
        #expect(document.sections.map(\.heading) == [nil, 0, 2, 3])
        #expect(document.headings.map(\.section) == [1, 1, 2, 3])
        #expect(String(decoding: document.sections[1].headingHTML.bytes, as: UTF8.self) == "<h2 id=\"cile\">Cíle</h2>")
        #expect(document.firstParagraph == "Úvod x.")
        #expect(String(decoding: document.footnotes.bytes, as: UTF8.self).hasPrefix("<section"))
    }

    @Test(arguments: [
        ("a\nž\u{202E}b", 2, 2), ("a\u{2066}b", 1, 2), ("\u{1}", 1, 1), ("a\u{7F}", 1, 2), ("`a\u{9B}`", 1, 3),
        ("ab &#x202E;", 1, 4), ("*ab* &#8238; c", 1, 6), ("[a](b&#x202d;)", 1, 6), ("[a](b \"&#X2069;\")", 1, 8),
        ("![a&#x202E;](b.jpg)", 1, 4),
    ]) func refusesCharactersThatSteerTheText(text: String, line: Int, column: Int) {
        let findings = parse(text).findings.filter { $0.id == "control-character" }
        #expect(findings.map { $0.place?.start } == [Position(line: line, column: column)])
    }

    @Test(arguments: [
        "a\tb\r\nc", "`&#x202E;`", "&#xA0; &#9;", "příliš \u{200D} 👪 \u{2013}", "a & # &#; &#x;", "\\&#x202E;",
    ])
    func leavesOtherCharactersAlone(text: String) {
        #expect(parse(text).findings == [])
    }

    @Test func prefixesIdsAndSpeaksTheLanguage() {
        let options = MarkdownOptions(language: .en, idPrefix: "goals-", topLevel: 3)
        let (document, _) = parse("# A\n\nb[^1]\n\n[^1]: c\n", options)
        #expect(
            html(document)
                == "<h3 id=\"goals-a\">A</h3><p>b<sup class=\"footnote-ref\"><a id=\"goals-fnref_1\" href=\"#goals-fn_1\" aria-label=\"Note 1\">1</a></sup></p>"
                + "<section class=\"footnotes\" aria-label=\"Notes\"><ol><li id=\"goals-fn_1\"><p>c <a class=\"footnote-back\" href=\"#goals-fnref_1\" aria-label=\"Back to reference 1\">↩</a></p></li></ol></section>"
        )
    }

    @Test func setsAParagraphAloneInALine() {
        let options = MarkdownOptions(language: .cs, inlineOnly: true)
        #expect(html(parse("ab *c*", options).document) == "ab <em>c</em>")
        for text in ["# a", "- a", "a\n\nb", "1. a", "> a", "---"] {
            #expect(parse(text, options).findings.map(\.id) == ["markdown-not-inline"], "\(text)")
        }
    }

    /// What is wrong stands from ⟦ to ⟧, which are taken out before parsing.
    @Test(arguments: [
        ("raw-html", "a ⟦<b>⟧x"),
        ("raw-html", "ž\n\n  ⟦<div class=\"x\">⟧\nx\n</div>\n"),
        ("raw-html", "a\n   b ž ⟦<!-- c -->⟧ d"),
        ("raw-html", "> - a\n>   b ⟦<br/>⟧ d"),
        ("raw-html", "| ž | b |\n|---|---|\n| a | ⟦<i>⟧ |\n"),
        ("unsafe-link", "ž [a](⟦javascript:alert(1)⟧)"),
        ("unsafe-link", "ž [a](⟦ JaVaScript:x⟧)".replacing("⟦ ", with: "⟦")),
        ("unsafe-link", "a\n   b [c](<⟦data:x⟧>)"),
        ("unsafe-link", "[a](⟦//a.cz⟧)"),
        ("unsafe-link", "![a](⟦vbscript:x⟧)"),
        ("unsafe-link", "<⟦ftp://a.cz⟧>"),
        ("unsafe-link", "- x\n  - y\n    ž ⟦[z]⟧\n\n[z]: irc:x\n"),
        ("unsafe-link", "x[^1] [b](x.md)\n\n[^1]: ž [a](⟦file:x⟧)\n\n[c](y.md)"),
        ("empty-link", "ž ⟦[a]()⟧"),
        ("empty-link-text", "ž [](⟦a.md⟧)"),
        ("empty-link-text", "[![](a.jpg)](⟦a.md⟧)"),
        ("empty-heading", "a\n\n⟦#⟧\n\nb"),
    ]) func findsDefectsAtTheirPlace(id: String, marked: String) throws {
        let start = try #require(marked.utf8.firstRange(of: "⟦".utf8)).lowerBound
        let end = try #require(marked.utf8.firstRange(of: "⟧".utf8)).lowerBound
        let from = marked.utf8.distance(from: marked.startIndex, to: start)
        let to = marked.utf8.distance(from: marked.startIndex, to: end) - 3
        let file = SourceFile(path: "a.md", text: marked.replacing("⟦", with: "").replacing("⟧", with: ""))
        let text = LocatedText(file, ByteRange(0, file.bytes.count))
        let (document, findings) = Markdown.parse(text, in: file, options: MarkdownOptions(language: .cs))
        let finding = try #require(findings.first)
        #expect(Set(findings.map(\.id)).subtracting([id]) == [])
        let expected = file.place(ByteRange(from, to))
        #expect(finding.place?.start == expected.start && finding.place?.end == expected.end, "\(finding)")
        for text in ["<b>", "<div class=\"x", "<!--", "<br/", "<i>", "script:", "data:", "ftp://a.cz\"", "file:"] {
            #expect(!html(document).contains(text))
        }
    }

    /// The target of a reference, which stands elsewhere, may be how another address begins.
    @Test func takesNoLongerAddressForALink() {
        let text = "A [r][R] a ![p](https://a.cz/x.png) <https://b.cz>\n\n[R]: https://a.cz\n"
        let file = SourceFile(path: "a.md", text: text)
        let links = parse(text).document.links
        #expect(links.map { file.text($0.range) } == ["[r]", "https://a.cz/x.png", "https://b.cz"])
    }

    @Test func listsLinksWithTheirPlaces() {
        let text =
            "# [N](n.md)\n\nViz x.md a [ž *x*](x.md), ![p](p.jpg)\n   a [r][R] www.a.cz\n\n[R]: /r 'T'\n\n- b@c.cz\n  [dva\n  řádky](<d e.md>)\n"
        let file = SourceFile(path: "a.md", text: text)
        let links = parse(text).document.links
        #expect(
            links.map(\.destination) == ["n.md", "x.md", "p.jpg", "/r", "http://www.a.cz", "mailto:b@c.cz", "d e.md"])
        #expect(links.map { file.text($0.range) } == ["n.md", "x.md", "p.jpg", "[r]", "www.a.cz", "b@c.cz", "d e.md"])
        #expect(links.map(\.text) == ["N", "ž x", "p", "r", "www.a.cz", "b@c.cz", "dva řádky"])
        #expect(links.map(\.kind) == [.link, .link, .image, .link, .autolink, .autolink, .link])
        #expect(links.map(\.title) == ["", "", "", "T", "", "", ""])
        #expect(file.place(links[1].range).start == Position(line: 3, column: 20))
        #expect(links.filter(\.isUnsafe) == [])
    }

    @Test func tellsPlacesOfTextFromABlockScalar() throws {
        let file = SourceFile(path: "a.md", text: "goals: |\n  Žluť\n  a <b> c\n")
        var text = LocatedText(bytes: Array("Žluť\na <b> c\n".utf8), segments: [])
        text.segments = [.init(textOffset: 0, fileOffset: 11), .init(textOffset: 7, fileOffset: 20)]
        let findings = Markdown.parse(text, in: file, options: MarkdownOptions(language: .cs)).findings
        let place = try #require(findings.first?.place)
        #expect(place.start == Position(line: 3, column: 5) && place.end == Position(line: 3, column: 8))
    }

    @Test func setsNoBreakSpacesInTextOnly() {
        let page = html(parse("v Brně `v Brně`\n\n- s\n  námi").document)
        #expect(page.contains("<p>v\u{A0}Brně <code>v Brně</code>"))
        #expect(page.contains("s\u{A0}námi"))
    }

    @Test func refusesMoreThanIsLeftOfThePage() {
        var options = MarkdownOptions(language: .cs)
        options.sizeLimit = 10
        #expect(parse("0123456789", options).findings == [])
        let (document, findings) = parse("0123456789a", options)
        #expect(findings.map(\.id) == ["markdown-too-long"])
        #expect(findings.first?.place?.start == Position(line: 1, column: 11))
        #expect(document == MarkdownDocument())
    }
}
