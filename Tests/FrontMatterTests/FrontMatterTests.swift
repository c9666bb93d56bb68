import FrontMatter
import Language
import SourceText
import TestSupport
import Testing

/// The values of a map as a flat list of `key=value`, for tables.
func flat(_ node: Node) -> String {
    switch node.content {
    case .absent: "~"
    case .scalar(let text): text.string
    case .list(let items): "[" + items.map(flat).joined(separator: ",") + "]"
    case .map(let entries): "{" + entries.map { $0.key + "=" + flat($0.value) }.joined(separator: ",") + "}"
    }
}

@Suite struct ContentFileTests {
    @Test(arguments: [
        ("---\ntitle: A\n---\nText\n", "{title=A}", "Text\n"),
        ("\u{FEFF}---\r\ntitle: A\r\n---  \r\nText\r\n", "{title=A}", "Text\r\n"),
        ("---\n---\n", "{}", ""),
        ("--- \t\ntitle: A\n---", "{title=A}", ""),
        ("---\ntitle: A\n---\nA\n\n---\n\nB\n", "{title=A}", "A\n\n---\n\nB\n"),
        ("\n---\ntitle: A\n---\nB", "{title=A}", "B"),
        ("---\n# nothing\n---\nB", "{}", "B"),
        ("---\ntext: a --- b\nline: ----\n---\nB", "{text=a --- b,line=----}", "B"),
        (
            "---\nico: 00064581\nday: 2019-10-01\nfte: 0,5\ndraft: ano\nn: 1_000\nt: 12:30:45\n---\n",
            "{ico=00064581,day=2019-10-01,fte=0,5,draft=ano,n=1_000,t=12:30:45}", ""
        ),
        (
            "---\na:\nb: ~\nc: null\nd: \"\"\ne: ''\nf: \"~\"\ng: 'null'\nh: |\ni: x\n---\n",
            "{a=~,b=~,c=~,d=~,e=~,f=~,g=null,h=~,i=x}", ""
        ),
        ("---\ns: [eu, state]\nl:\n- a\n- {x: 1, y: [2]}\n---\n", "{s=[eu,state],l=[a,{x=1,y=[2]}]}", ""),
        ("---\na: &x {b: 1}\nc: *x\nd: [*x, *x]\n---\n", "{a={b=1},c={b=1},d=[{b=1},{b=1}]}", ""),
    ]) func takesAFileApart(text: String, node: String, body: String) {
        let file = SourceFile(path: "a.md", text: text)
        let content = ContentFile.read(file)
        #expect(content.findings == [])
        #expect(flat(content.node) == node)
        #expect(file.text(content.body) == body)
    }

    @Test func readsAFileThatIsAllYAML() {
        for text in ["title: A\n", "---\ntitle: A\n", "\u{FEFF}title: A"] {
            let content = ContentFile.readYAML(SourceFile(path: "site.yml", text: text))
            #expect(content.findings == [])
            #expect(flat(content.node) == "{title=A}")
            #expect(content.body.count == 0)
        }
    }

    /// Data that lack their first line only are no text of the page; the repair gives the line back.
    @Test func dataWithoutTheirFirstLine() throws {
        let file = SourceFile(path: "a.md", text: "title: A\n---\n\nText.\n")
        let content = ContentFile.read(file)
        #expect(file.text(content.body) == "\nText.\n")
        #expect(content.findings.first?.fix?.edits.map(\.text) == ["---\n"])
        let text = SourceFile(path: "a.md", text: "Text.\n\n---\n\nDalší: text.\n")
        #expect(ContentFile.read(text).body.count == text.bytes.count)
    }

    @Test func dataWithoutTheirFirstLineAreFoundBehindBlankLines() {
        let text = SourceFile(path: "a.md", text: "\nbudget:\n  total: 1\n---\nText.\n")
        #expect(ContentFile.read(text).body.count == "Text.\n".utf8.count)
    }

    /// A finding stands from ⟦ to ⟧, which are taken out before reading.
    @Test(arguments: [
        ("front-matter-missing", "⟦⟧# Text\n"),
        ("front-matter-missing", "⟦⟧title: A\n---\n\nText.\n"),
        ("front-matter-unclosed", "⟦---⟧\ntitle: A\n\nText\n"),
        ("duplicate-key", "---\nžluť: A\nb: 1\n⟦žluť⟧: B\n---\n"),
        ("duplicate-key", "---\nl:\n  - {a: 1, ⟦a⟧: 2}\n---\n"),
        ("yaml-merge-key", "---\na: &x {b: 1}\nc: {⟦<<⟧: *x}\n---\n"),
        ("yaml-tag", "---\na: ⟦!str x⟧\n---\n"),
        ("yaml-key", "---\n⟦[a, b]⟧: c\n---\n"),
        ("yaml-alias", "---\na: ⟦*nic⟧\n---\n"),
        ("yaml-not-map", "---\n⟦- a\n- b⟧\n---\n"),
        ("yaml-not-map", "---\n⟦Jen text.⟧\n---\n"),
        ("yaml-documents", "---\na: 1\n...\n⟦---⟧ b\n---\n"),
        ("yaml-control-character", "---\na: ž⟦\u{1}⟧b\n---\n"),
        ("yaml-colon", "---\ntitle: ⟦Název: podtitul⟧\n---\n"),
        ("yaml-colon", "---\nžluť: ž\ntitle: ⟦Žlutý kůň: podtitul⟧ # pozn\nb: 1\n---\n"),
        ("yaml-colon", "---\nl:\n  - ⟦Cíl 1: první: druhý⟧\n---\n"),
        ("yaml-colon", "---\na: 1\ntitle⟦:⟧Název\nslug: x\n---\n"),
        ("yaml-colon", "---\ntitle⟦:⟧Název\nslug: x\n---\n"),
        ("yaml-tab", "---\nbudget:\n⟦\t⟧total: 1\n---\n"),
        ("yaml-tab", "---\nbudget:\n  a: 1\n⟦\t⟧total: 1\n---\n"),
        ("yaml-quote", "---\na: 1\ntitle: ⟦\"⟧Název\nslug: x\n---\n"),
        ("yaml-quote", "---\ntitle: ⟦\"⟧Název\nshort: \"x\"\n---\n"),
        ("yaml-quote", "---\ntitle: ⟦'⟧Název\nshort: 'x'\nb: 1\n---\n"),
        ("yaml-quote", "---\ntitle: \"Dům⟦\" na půl cesty⟧\nb: 1\n---\n"),
        ("yaml-quote", "---\ntitle: 'It⟦'s here'⟧\nb: 1\n---\n"),
        ("yaml-quote", "---\ntitle: \"C:⟦\\⟧dům\"\nb: 1\n---\n"),
        ("yaml-needs-quotes", "---\ntitle: ⟦@home⟧\n---\n"),
        ("yaml-needs-quotes", "---\ntitle: ⟦`kód`⟧\n---\n"),
        ("yaml-needs-quotes", "---\ntitle: ⟦% podíl⟧\nb: 1\n---\n"),
        ("yaml-needs-quotes", "---\ntitle: ⟦*důležité* slovo⟧\nb: 1\n---\n"),
        ("yaml-needs-quotes", "---\ntitle: ⟦* hvězda⟧\nb: 1\n---\n"),
        ("yaml-needs-quotes", "---\ntitle: ⟦& syn⟧\nb: 1\n---\n"),
        ("yaml-needs-quotes", "---\ntitle: ⟦[Nové] centrum⟧\nb: 1\n---\n"),
        ("yaml-needs-quotes", "---\ntitle: ⟦{x} centrum⟧\nb: 1\n---\n"),
        ("yaml-needs-quotes", "---\ntitle: ⟦> 32 osob⟧\nb: 1\n---\n"),
        ("yaml-needs-quotes", "---\ntitle: ⟦| osob⟧\nb: 1\n---\n"),
        ("yaml-indentation", "---\ntitle: A\n⟦  ⟧slug: x\n---\n"),
        ("yaml-indentation", "---\nbudget:\n    total: 1\n  ⟦eligible: 2⟧\n---\n"),
        ("yaml-needs-quotes", "---\na: ⟦- b⟧\n---\n"),
        ("yaml-indentation", "---\na: x\nl:\n  - y\n ⟦- z⟧\n---\n"),
        ("yaml-syntax", "---\nsummary: Text,\n⟦který pokračuje⟧\nslug: x\n---\n"),
        (
            "yaml-depth",
            "---\na: " + String(repeating: "[", count: 31) + "⟦[⟧" + String(repeating: "[", count: 200_000) + "\n---\n"
        ),
    ]) func findsDefectsAtTheirPlace(id: String, marked: String) throws {
        let (file, range) = unmarked(marked)
        let content = ContentFile.read(file)
        let finding = try #require(content.findings.first)
        #expect(content.findings.map(\.id) == [id])
        let expected = file.place(range)
        #expect(finding.place?.start == expected.start && finding.place?.end == expected.end, "\(finding)")
    }

    /// What a fix proposes, done, leaves nothing to complain about and the title as it was meant.
    @Test(arguments: [
        ("title: Název: podtitul", "Název: podtitul"),
        ("title: \"Dům\" na půl: cesty", "\"Dům\" na půl: cesty"),
        ("title: Dům \"U lípy\": 'starý' dům", "Dům \"U lípy\": 'starý' dům"),
        ("title:Název", "Název"),
        ("title: @home", "@home"),
        ("title: [Nové] centrum", "[Nové] centrum"),
        ("title: 'It's here'", "It's here"),
        ("title: \"Název", "Název"),
        ("title: > 32 osob", "> 32 osob"),
        ("a:\n\tb: 1\ntitle: x", "x"),
        ("a: 1\n  title: x", "x"),
    ]) func fixesCanBeDone(line: String, title: String) throws {
        let file = SourceFile(path: "a.md", text: "---\n\(line)\nslug: x\n---\nText")
        let finding = try #require(ContentFile.read(file).findings.first)
        let edit = try #require(finding.fix?.edits.first)
        var lines = file.text(ByteRange(0, file.bytes.count)).split(separator: "\n", omittingEmptySubsequences: false)
            .map { Array($0.unicodeScalars) }
        #expect(edit.start.line == edit.end.line)
        lines[edit.start.line - 1].replaceSubrange(
            edit.start.column - 1..<edit.end.column - 1, with: Array(edit.text.unicodeScalars))
        let mended = lines.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n")
        let content = ContentFile.read(SourceFile(path: "a.md", text: mended))
        #expect(content.findings == [], "\(mended)")
        guard case .map(let entries) = content.node.content else { return }
        #expect(entries.first { $0.key == "title" }.map { flat($0.value) } == title)
    }

    @Test func quotesTheLineReadyToPaste() throws {
        let content = ContentFile.read(SourceFile(path: "a.md", text: "---\ntitle: Název: podtitul\n---\n"))
        let finding = try #require(content.findings.first)
        #expect(
            finding.message.cs
                == "V hodnotě je dvojtečka s mezerou, proto musí být v uvozovkách. Napište: title: \"Název: podtitul\"")
    }

    @Test func tellsTheByteThatIsNoUTF8() throws {
        let file = SourceFile(path: "a.md", bytes: Array("---\ntitle: Ž".utf8) + [0xE1, 0x62] + Array("\n---\n".utf8))
        let content = ContentFile.read(file)
        #expect(content.findings.map(\.id) == ["invalid-utf8"])
        #expect(content.findings.first?.place?.start == Position(line: 2, column: 9))
        #expect(content.body.count == 0)
    }

    /// Wherever a sequence stands.
    @Test func refusesWhatIsNoUTF8AndNothingElse() {
        let samples: [[UInt8]] = [
            [0x61], [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC2, 0x80], [0xC5, 0x99], [0xC5], [0xC5, 0x61],
            [0xE0, 0x80, 0x80], [0xE0, 0xA0, 0x80], [0xE0, 0xA0], [0xE2, 0x80, 0x93], [0xE2, 0x80], [0xE2, 0x61, 0x80],
            [0xED, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xEF, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80],
            [0xF0, 0x9F, 0x98, 0x80], [0xF0, 0x9F, 0x98], [0xF4, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80],
            [0xF5, 0x80, 0x80, 0x80], [0xFF],
        ]
        for sample in samples {
            for (before, after) in (0..<18).flatMap({ before in [0, 1, 9].map { (before, $0) } }) {
                let bytes =
                    Array("---\n---\n".utf8) + [UInt8](repeating: 0x61, count: before) + sample
                    + [UInt8](repeating: 0x62, count: after)
                let isRefused =
                    ContentFile.read(SourceFile(path: "a.md", bytes: bytes)).findings.map(\.id) == [
                        "invalid-utf8"
                    ]
                #expect(isRefused == (String(validating: bytes, as: UTF8.self) == nil), "\(bytes)")
            }
        }
    }

    @Test func theBodyOutlivesASyntaxError() {
        let file = SourceFile(path: "a.md", text: "---\ntitle: a: b\n---\nText")
        #expect(file.text(ContentFile.read(file).body) == "Text")
    }

    @Test func boundsWhatAliasesExpandTo() {
        var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 {
            yaml +=
                "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
                + "]\n"
        }
        let content = ContentFile.readYAML(SourceFile(path: "site.yml", text: yaml))
        #expect(content.findings.map(\.id) == ["yaml-size"])
        let long = "a: &a \"" + String(repeating: "x", count: 200_000) + "\"\nb: [*a, *a, *a, *a, *a, *a]\n"
        #expect(ContentFile.readYAML(SourceFile(path: "s", text: long)).findings.map(\.id) == ["yaml-size"])
    }

    @Test func stopsAtDeepNestingAtOnce() {
        let text = "a: " + String(repeating: "[", count: 200_000)
        #expect(ContentFile.readYAML(SourceFile(path: "s", text: text)).findings.map(\.id) == ["yaml-depth"])
    }

    /// The time allowed is that of an unoptimised build on a busy machine; a quadratic step would take many times as long.
    @Test(arguments: [
        "[", "{", "- ", "? ", "a: ", "a: b\n", "- a\n", "!", "&a ", "*a ", "\"", "'", "\\", "#", "# a\n", "|\n", ">\n",
        "%TAG !a! b\n", "%A\n", "---\n",
        "...\n", "\n", " ", "\t", "a", "a\n", "a\n\n", ",", "[a,", "{a: [", "<<: ", "\u{85}", "\u{FEFF}", "ž\n ", ": ",
        "- - a\n",
    ]) func endsSoon(piece: String) {
        let run = String(repeating: piece, count: 200 * 1024 / piece.utf8.count)
        let clock = ContinuousClock()
        for text in [run, "a: " + run, "a: \"" + run, "a: [x, " + run, "a: |\n  " + run, "%TAG !x! y\n" + run] {
            let time = clock.measure { _ = ContentFile.readYAML(SourceFile(path: "site.yml", text: text)) }
            #expect(time < .seconds(5), "\(text.prefix(20).debugDescription)")
        }
    }

    @Test func boundsTheSize() {
        let text = "---\na: " + String(repeating: "x", count: 300_000) + "\n---\nText"
        #expect(ContentFile.read(SourceFile(path: "a.md", text: text)).findings.map(\.id) == ["front-matter-size"])
    }
}

@Suite struct ScalarPlaceTests {
    /// Each `needle` stands once in the value and once in the file; the value's place is the file's.
    @Test(arguments: [
        ("a: prostá CÍL hodnota\n", "CÍL"),
        ("a: prostá\n   na více\n\n   řádcích CÍL\n", "CÍL"),
        ("a: \"v uvozovkách CÍL\"\n", "CÍL"),
        ("a: \"únik \\\" \\u017E \\n ž CÍL\"\n", "CÍL"),
        ("a: \"přes\n   řádky\n\n   CÍL\"\n", "CÍL"),
        ("a: \"lom \\\n   CÍL\"\n", "CÍL"),
        ("a: 'it''s CÍL'\n", "CÍL"),
        ("a: |\n  první ž\n  druhý CÍL\n", "CÍL"),
        ("a: | # poznámka\n\n  první ž\n    víc\n\n  druhý CÍL\n", "CÍL"),
        ("a: |2-\r\n    první ž\r\n  druhý CÍL\r\n", "CÍL"),
        ("a: >\n  první ž\n  druhý CÍL\n\n  třetí\n", "CÍL"),
        ("a: >\n\n  první ž\n    víc CÍL\n\n  třetí\n", "CÍL"),
        ("ž: ž\na:\n  - x\n  - y CÍL\n", "CÍL"),
    ]) func findsAPlaceInAScalar(text: String, needle: String) throws {
        let file = SourceFile(path: "a.yml", text: text)
        let content = ContentFile.readYAML(file)
        #expect(content.findings == [])
        let needleBytes = Array(needle.utf8)
        let scalar = try #require(scalars(content.node).first { find(needleBytes, in: $0.bytes) != nil })
        let offset = try #require(find(needleBytes, in: scalar.bytes))
        let range = scalar.fileRange(ByteRange(offset, offset + needleBytes.count))
        #expect(file.text(range) == needle)
    }

    @Test func randomTextIsReadWithoutTrapAndPlacesStayInside() {
        var random = SeededRandom(printing: "random front matter")
        let pieces = [
            "a: ", "b:", "\n", "\n  ", "\n    ", "- ", "\"", "'", "|", ">", "|2-\n", "&x ", "*x", "[", "]", "{", "}",
            ",", "ž", "#", " #",
            "\t", "\r\n", "\\", "\\u017E", "!t ", "%", "@", "? ", ": ", "text", "<<: ", "---", "...", "~", "\u{2028}",
            "\u{85}", "  ",
        ]
        for _ in 0..<10_000 {
            let text = (0..<Int.random(in: 1...24, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }
            .joined()
            for file in [SourceFile(path: "f", text: "---\n\(text)\n---\nb"), SourceFile(path: "f", text: text)] {
                let content =
                    file.text(ByteRange(0, 4)) == "---\n" ? ContentFile.read(file) : ContentFile.readYAML(file)
                #expect(content.body.end <= file.bytes.count)
                for scalar in scalars(content.node) {
                    for offset in scalar.bytes.indices {
                        let place = scalar.fileRange(ByteRange(offset, offset + 1))
                        #expect(place.start >= 0 && place.end <= file.bytes.count, "\(text.debugDescription)")
                    }
                }
                for finding in content.findings where finding.place == nil { Issue.record("\(finding)") }
            }
        }
    }

    private func scalars(_ node: Node) -> [LocatedText] {
        switch node.content {
        case .absent: []
        case .scalar(let text): [text]
        case .list(let items): items.flatMap(scalars)
        case .map(let entries): entries.flatMap { scalars($0.value) }
        }
    }

    private func find(_ needle: [UInt8], in bytes: [UInt8]) -> Int? {
        bytes.indices.first { bytes[$0...].starts(with: needle) }
    }
}

/// Takes the marks ⟦ and ⟧ out of a text and tells what stood between them.
private func unmarked(_ text: String) -> (SourceFile, ByteRange) {
    let parts = text.split(separator: "⟦", omittingEmptySubsequences: false)
    let rest = parts[1].split(separator: "⟧", omittingEmptySubsequences: false)
    let start = parts[0].utf8.count
    return (
        SourceFile(path: "a.md", text: parts[0] + rest.joined()), ByteRange(start, start + rest[0].utf8.count)
    )
}
