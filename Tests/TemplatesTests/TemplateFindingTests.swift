import Language
import SourceText
import Templates
import Testing

/// A broken template: `⟦` and `⟧` stand round what the finding points at (before the first byte where it is empty).
struct Broken: Sendable, CustomTestStringConvertible {
    var id: String
    var page: String
    var files: [String: String]
    /// Part of the English message.
    var says: String

    init(_ id: String, _ page: String, _ files: [String: String] = [:], says: String = "") {
        (self.id, self.page, self.files, self.says) = (id, page, files, says)
    }

    var testDescription: String { "\(id): \(page)" }
}

/// The files without the marks, and where the marks stood.
func unmarked(_ page: String, _ files: [String: String]) -> (page: String, files: [String: String], place: Place?) {
    var place: Place?
    func strip(_ text: String, _ path: String) -> String {
        guard let start = text.range(of: "⟦"), let end = text.range(of: "⟧") else { return text }
        let (before, inner) = (String(text[..<start.lowerBound]), String(text[start.upperBound..<end.lowerBound]))
        let clean = before + inner + text[end.upperBound...]
        let file = SourceFile(path: "templates/\(path).html", text: clean)
        place = file.place(ByteRange(before.utf8.count, before.utf8.count + inner.utf8.count))
        return clean
    }
    let cleanPage = strip(page, "page")
    let cleanFiles = Dictionary(uniqueKeysWithValues: files.map { ($0, strip($1, $0)) })
    return (cleanPage, cleanFiles, place)
}

extension String {
    fileprivate func range(of mark: Character) -> Range<String.Index>? {
        firstIndex(of: mark).map { $0..<index(after: $0) }
    }
}

@Suite struct TemplateFindingTests {
    static let syntax = [
        Broken("template-unclosed-tag", "ž ⟦{{title⟧\n<b>", says: "“}}”"),
        Broken("template-unclosed-tag", "⟦{{title ⟧{{count}}"),
        Broken("template-unclosed-tag", "⟦{{{body}}⟧", says: "“}}}”"),
        Broken("template-unclosed-tag", "a⟦{{⟧"),
        Broken("template-unclosed-tag", "a⟦{{! x⟧\n\n"),
        Broken("template-unclosed-tag", "a⟦{{= x y }}⟧", says: "“=}}”"),
        Broken("template-tag-name", "a⟦{{ }}⟧", says: "no name"),
        Broken("template-tag-name", "⟦{{title name}}⟧", says: "spaces"),
        Broken("template-tag-name", "⟦{{>*title}}⟧", says: "cannot come from values"),
        Broken("template-delimiters", "⟦{{=<%=}}⟧"),
        Broken("template-delimiters", "⟦{{=a b c=}}⟧"),
        Broken("template-section-mismatch", "a\n⟦{{#yes}}⟧x", says: "{{/yes}}"),
        Broken("template-section-mismatch", "x⟦{{/yes}}⟧", says: "not opened"),
        Broken("template-section-mismatch", "{{#yes}}x{{/⟦no⟧}}{{/yes}}", says: "“yes” has to be closed"),
        Broken("template-section-mismatch", "{{#yes}}{{#no}}x{{/⟦yes⟧}}", says: "“no”"),
        Broken("template-section-mismatch", "⟦{{<l}}⟧", ["l": "x"]),
        Broken("template-block-twice", "{{<l}}{{$b}}{{/b}}{{$⟦b⟧}}{{/b}}{{/l}}", ["l": "{{$b}}{{/b}}"]),
        Broken("template-ignored", "{{<l}}⟦{{title}}⟧{{/l}}", ["l": "x"]),
        Broken("template-unknown-file", "{{> ⟦heder⟧ }}", ["partials/header": "x"], says: "“header”?"),
        Broken("template-unknown-file", "{{<⟦x⟧}}{{/x}}"),
        Broken("template-recursion", "{{>p}}", ["p": "a{{>⟦p⟧}}"], says: "page.html → p.html → p.html"),
        Broken("template-recursion", "{{>p}}", ["p": "{{>q}}", "q": "{{#rows}}{{>⟦p⟧}}{{/rows}}"]),
        Broken("template-recursion", "{{>⟦page⟧}}"),
        Broken(
            "template-unknown-block", "{{<l}}{{$⟦tilte⟧}}x{{/tilte}}{{/l}}", ["l": "{{$title}}{{/title}}"],
            says: "“title”?"),
        Broken("template-encoding", "a"),
    ]

    static let names = [
        Broken("template-unknown-name", "ž{{⟦titel⟧}}", says: "“title”?"),
        Broken("template-unknown-name", "{{#⟦xyz⟧}}{{/xyz}}", says: "There is: body, count"),
        Broken("template-unknown-name", "{{#no}}{{⟦titel⟧}}{{/no}}", says: "“title”?"),
        Broken("template-unknown-name", "{{^yes}}{{{⟦boby⟧}}}{{/yes}}", says: "“body”?"),
        Broken("template-unknown-name", "{{image.⟦atl⟧}}", says: "“alt”?"),
        Broken("template-unknown-name", "{{⟦imge⟧.alt}}", says: "“image”?"),
        Broken("template-unknown-name", "{{⟦title.x⟧}}", says: "is a text"),
        Broken("template-unknown-name", "{{⟦rows.name⟧}}", says: "{{#rows}}{{name}}{{/rows}}"),
        Broken("template-unknown-name", "{{⟦tags.first⟧}}", says: "{{#tags}}{{.}}{{/tags}}"),
        Broken("template-unknown-name", "{{⟦name⟧}}", says: "belongs to “rows”"),
        Broken("template-unknown-name", "{{#image}}{{.⟦count⟧}}{{/image}}"),
        Broken("template-unknown-name", "{{#rows}}{{>p}}{{/rows}}", ["p": "{{name}}{{⟦nam⟧}}"], says: "“name”?"),
        Broken("template-value-kind", "⟦{{yes}}⟧", says: "yes/no"),
        Broken("template-value-kind", "⟦{{rows}}⟧", says: "{{#rows}}"),
        Broken("template-value-kind", "⟦{{tags}}⟧"),
        Broken("template-value-kind", "⟦{{image}}⟧"),
        Broken("template-value-kind", "⟦{{.}}⟧"),
        Broken("template-value-kind", "{{#tags}}{{#yes}}⟦{{.}}⟧{{/yes}}{{/tags}}"),
        Broken("template-raw-text", "⟦{{{title}}}⟧", says: "{{title}}"),
        Broken("template-raw-text", "⟦{{&url}}⟧"),
        Broken("template-escaped-html", "⟦{{body}}⟧", says: "{{{body}}}"),
    ]

    static let places = [
        Broken("template-place", "<script>var x = '⟦{{title}}⟧'</script>", says: "<script>"),
        Broken("template-place", "<style>⟦{{title}}⟧</style>"),
        Broken("template-place", "<SCRIPT src='/x.js'>⟦{{count}}⟧</SCRIPT>"),
        Broken("template-place", "<!-- ⟦{{title}}⟧ -->", says: "comment"),
        Broken("template-place", "<!DOCTYPE ⟦{{title}}⟧>"),
        Broken("template-place", "<⟦{{title}}⟧>"),
        Broken("template-place", "</⟦{{title}}⟧>"),
        Broken("template-place", "<h⟦{{count}}⟧>"),
        Broken("template-place", "<p ⟦{{title}}⟧>"),
        Broken("template-place", "<p data-⟦{{title}}⟧=\"x\">"),
        Broken("template-place", "<p class=⟦{{title}}⟧>", says: "class=\"{{title}}\""),
        Broken("template-place", "<p class=a⟦{{title}}⟧>", says: "quotes"),
        Broken("template-place", "<p onclick=\"f('⟦{{title}}⟧')\">", says: "onclick"),
        Broken("template-place", "<p style=\"width: ⟦{{count}}⟧px\">", says: "style"),
        Broken("template-place", "<iframe srcdoc=\"⟦{{title}}⟧\"></iframe>"),
        Broken("template-place", "<set attributeName=\"href\" to=\"⟦{{title}}⟧\">"),
        Broken("template-place", "<p title=\"⟦{{{body}}}⟧\">"),
        Broken("template-place", "<title>⟦{{{body}}}⟧</title>"),
        Broken("template-place", "<title></ti⟦{{title}}⟧></title>"),
        Broken("template-place", "{{>p}}</script>", ["p": "<script>{{>q}}", "q": "⟦{{title}}⟧"]),
        Broken("template-address", "<a href=\"⟦{{title}}⟧\">x</a>", says: "text"),
        Broken("template-address", "<a href='mailto:⟦{{url}}⟧'>x</a>", says: "beginning"),
        Broken("template-address", "<a href=\"{{url}}⟦{{url}}⟧\">x</a>"),
        Broken("template-address", "<a href=\"{{url}}#⟦{{title}}⟧\">x</a>"),
        Broken("template-address", "<a href=\"{{#yes}}{{url}}{{/yes}}⟦{{url}}⟧\">x</a>"),
        Broken("template-address", "<a href=\"⟦{{count}}⟧\">x</a>"),
        Broken("template-address", "<img src=\"⟦{{title}}⟧\">"),
        Broken("template-address", "<img srcset=\"{{url}} ⟦{{url}}⟧\">"),
        Broken("template-address", "<form action=\"⟦{{title}}⟧\">"),
        Broken("template-address", "<svg><use xlink:href=\"⟦{{title}}⟧\"/></svg>"),
        Broken("template-section-markup", "⟦{{#yes}}⟧<p {{/yes}}>", says: "begins in text"),
        Broken("template-section-markup", "<p class=\"⟦{{#yes}}⟧\" {{/yes}}\">"),
        Broken("template-section-markup", "⟦{{#yes}}⟧<!--{{/yes}}-->"),
        Broken("template-section-markup", "⟦{{#yes}}⟧<script>{{/yes}}</script>"),
        Broken("template-section-markup", "⟦{{#yes}}⟧<p>{{/yes}}{{^yes}}<p {{/yes}}</p>", says: "counterpart"),
        Broken("template-section-markup", "<p{{#yes}}⟦c⟧lass=\"x\"{{/yes}}>", says: "space"),
        Broken("template-section-markup", "<p {{#yes}}a{{/yes}}{{#no}}⟦b⟧{{/no}}>"),
        Broken("template-section-markup", "<p ⟦{{#tags}}⟧a{{/tags}}>", says: "second round"),
        Broken("template-section-markup", "<img srcset=\"⟦{{#rows}}⟧{{row_url}} 1x{{/rows}}\">", says: "second round"),
        Broken("template-unfinished-markup", "<p>x</p>⟦<⟧p", says: "in the tag <p>"),
        Broken("template-unfinished-markup", "<b>⟦<⟧!-- x"),
        Broken("template-unfinished-markup", "<p>{{>p}}", ["p": "⟦<⟧a href=\"x"]),
    ]

    @Test(arguments: syntax + names + places)
    func namesItsPlace(_ broken: Broken) throws {
        guard broken.id != "template-encoding" else { return }
        let (page, files, place) = unmarked(broken.page, broken.files)
        let (templates, findings) = load(page, files)
        let finding = try #require(findings.first)
        #expect(findings.map(\.id) == [broken.id], "\(findings.map(\.message.en))")
        #expect(finding.place == place)
        #expect(finding.message.en.contains(broken.says), "\(finding.message.en)")
        #expect((templates == nil) == (finding.severity == .error))
        #expect(!finding.message.cs.isEmpty && finding.message.cs != finding.message.en)
    }

    @Test func unreadableBytes() {
        let file = SourceFile(path: "templates/page.html", bytes: Array("a\nž".utf8) + [0xFF])
        let findings = TemplateSet.load([file], kinds: [Sample.kind()]).findings
        #expect(findings.map(\.id) == ["template-encoding"])
        #expect(findings.first?.place?.start == Position(line: 2, column: 2))
    }

    @Test(arguments: [
        "<p title=\"{{title}}\" class='a {{title}}{{#yes}} b{{/yes}}'>{{title}}</p>",
        "<title>{{title}} – {{count}}</title><textarea>{{title}}</textarea>",
        "<a href=\"{{url}}\">x</a><a href='{{url}}#cile'>x</a><img src=\"{{url}}?v={{count}}\">",
        "<a href=\"{{#other}}{{.}}{{/other}}{{^other}}{{url}}{{/other}}\">x</a>",
        "<img srcset=\"{{url}} 1x, {{url}} {{count}}x\">",
        "<img srcset=\"{{#rows}}{{row_url}} 1x, {{/rows}}\">",
        "<li{{#yes}} aria-current=\"page\"{{/yes}}>x</li><input{{#yes}} checked{{/yes}}/>",
        "<p class=\"a\"{{#yes}} id=\"{{title}}\"{{/yes}}{{#no}} hidden{{/no}}>",
        "<p {{#yes}}class=\"a\"{{/yes}}{{^yes}}hidden{{/yes}}>",
        "<p{{#tags}} data-{{! the name is literal }}x=\"{{.}}\"{{/tags}}>",
        "{{#yes}}<p class=\"a\">{{/yes}}{{^yes}}<p>{{/yes}}x</p>",
        "<script>{{! no value }}if (a < b && '</b>') {}</script>{{title}}",
        "<style>{{#yes}}a > b { }{{/yes}}</style>{{title}}",
        "<!-- {{#yes}}x{{/yes}} --><!----><!-->{{title}}<!doctype html>{{title}}<?x?>{{title}}",
        "a < b {{title}} a<{{! c }} b > c",
        "<p data-href=\"{{title}}\" data=\"{{url}}\" content=\"{{title}}\">",
        "<p {{#url}}title{{/url}} >{{title}}", "<p title = \"{{title}}\" hidden>{{title}}",
        "{{$a}}<p {{/a}}class=\"x\">{{>p}}",
    ])
    func isAllowed(_ page: String) {
        let (templates, findings) = load(page, ["p": "</p>"])
        #expect(findings.isEmpty, "\(findings.map { "\($0.id) \($0.message.en)" })")
        #expect(templates != nil)
    }

    @Test func aPartialIsCheckedForEachCaller() {
        let (_, findings) = load("{{#rows}}{{>p}}{{/rows}}\n{{>p}}", ["p": "{{name}}"])
        #expect(findings.map(\.id) == ["template-unknown-name"])
        #expect(findings.first?.place?.file == "templates/p.html")
        #expect(findings.first?.notes.first?.place?.start == Position(line: 2, column: 4))
    }

    @Test func aTypingErrorIsMended() throws {
        let fix = try #require(load("a {{titel}}").findings.first?.fix)
        #expect(fix.edits.map(\.text) == ["title"])
        #expect(fix.edits.map(\.start) == [Position(line: 1, column: 5)])
        #expect(fix.edits.map(\.end) == [Position(line: 1, column: 10)])
    }

    @Test func allFindingsComeAtOnce() {
        let ids = load("{{titel}}\n{{{title}}}\n<p style=\"{{title}}\">\n{{>x}}").findings.map(\.id)
        #expect(ids == ["template-unknown-name", "template-raw-text", "template-place", "template-unknown-file"])
    }

    @Test func eachKindNeedsItsFile() {
        let findings = TemplateSet.load([SourceFile(path: "templates/home.html", text: "")], kinds: [Sample.kind()])
            .findings
        #expect(findings.map(\.id) == ["template-missing"])
        #expect(findings.first?.message.en.contains("page.html") == true)
    }

    @Test(
        arguments: [
            ("{{{publicity}}}", [:], nil), ("{{#yes}}{{{publicity}}}{{/yes}}{{^yes}}{{{publicity}}}{{/yes}}", [:], nil),
            ("⟦⟧x", [:], "does not print"), ("{{#yes}}⟦{{{publicity}}}⟧{{/yes}}", [:], "depends on a section"),
            ("{{#rows}}⟦{{{publicity}}}⟧{{/rows}}", [:], "repeated"),
            ("{{{publicity}}}⟦{{{publicity}}}⟧", [:], "second time"),
            ("{{{publicity}}}{{#no}}⟦{{{publicity}}}⟧{{/no}}", [:], "second time"),
            ("{{>p}}{{>q}}", ["p": "{{{publicity}}}", "q": "⟦{{{publicity}}}⟧"], "second time"),
            ("{{#publicity}}⟦{{{publicity}}}⟧{{/publicity}}", [:], "depends on a section"),
            ("{{#yes}}{{{publicity}}}{{/yes}}{{^yes}}{{{publicity}}}⟦{{{publicity}}}⟧{{/yes}}", [:], "second time"),
            ("{{<l}}{{$b}}x{{/b}}{{/l}}", ["l": "{{{publicity}}}{{$b}}{{{publicity}}}{{/b}}"], nil),
        ] as [(String, [String: String], String?)])
    func requiredValues(_ marked: String, _ markedFiles: [String: String], _ says: String?) {
        let (page, files, place) = unmarked(marked, markedFiles)
        let findings = load(page, files, required: ["publicity"]).findings
        #expect(findings.map(\.id) == (says == nil ? [] : ["template-required"]), "\(findings.map(\.message.en))")
        #expect(findings.first?.place == place)
        if let says { #expect(findings.first?.message.en.contains(says) == true, "\(findings.map(\.message.en))") }
    }

    @Test func nestingIsBounded() {
        let deep = String(repeating: "{{#yes}}", count: 100_000)
        #expect(load(deep).findings.map(\.id) == ["template-nesting"])
        let fits = String(repeating: "{{#yes}}", count: 60) + "x" + String(repeating: "{{/yes}}", count: 60)
        #expect(rendered(fits) == "x")
        let files = Dictionary(uniqueKeysWithValues: (0..<100).map { ("p\($0)", "{{>p\($0 + 1)}}") })
        #expect(load("{{>p0}}", files.merging(["p100": "x"]) { $1 }).findings.map(\.id) == ["template-nesting"])
    }

    @Test func sizeIsBounded() {
        let files = Dictionary(uniqueKeysWithValues: (0..<60).map { ("p\($0)", "{{>p\($0 + 1)}}{{>p\($0 + 1)}}") })
        #expect(load("{{>p0}}", files.merging(["p60": "x"]) { $1 }).findings.map(\.id) == ["template-too-large"])
        let large = String(repeating: "x", count: 100_000)
        #expect(load(String(repeating: "{{>p}}", count: 50), ["p": large]).findings.map(\.id) == ["template-too-large"])
    }

    @Test func reachedFilesAreNamed() throws {
        let files = ["p": "{{>q}}", "q": "x", "unused": "x", "partials/l": "{{$b}}{{/b}}"]
        let set = try #require(load("{{<l}}{{$b}}{{>p}}{{/b}}{{/l}}{{>p}}", files).templates)
        #expect(
            set.files(reachedBy: "page")
                == ["templates/page.html", "templates/partials/l.html", "templates/p.html", "templates/q.html"])
    }

    @Test func everyDiagnosisIsListedOnceAndTested() {
        let ids = templateDiagnoses.map(\.id)
        #expect(Set(ids).count == ids.count)
        let tested = Set((Self.syntax + Self.names + Self.places).map(\.id))
        let elsewhere: Set = ["template-nesting", "template-too-large", "template-missing", "template-required"]
        #expect(tested.union(elsewhere) == Set(ids))
    }
}
