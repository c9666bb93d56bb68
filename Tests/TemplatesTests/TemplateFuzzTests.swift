import Language
import Markup
import SiteBuilder
import SourceText
import Templates
import Testing

/// A small generator whose seed makes a failure happen again.
struct Dice {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func roll(_ sides: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(sides))
    }

    mutating func pick(_ choices: [String]) -> String { choices[roll(choices.count)] }
}

@Suite struct TemplateFuzzTests {
    static let pieces = [
        "{{title}}", "{{#yes}}", "{{/yes}}", "{{^yes}}", "{{#rows}}", "{{/rows}}", "{{name}}", "{{{body}}}", "{{url}}",
        "{{#tags}}", "{{/tags}}", "{{.}}", "{{>p}}", "{{<l}}", "{{/l}}", "{{$b}}", "{{/b}}", "{{", "}}", "{{{",
        "{{=<% %>=}}",
        "<% title %>", "<%={{ }}=%>", "{{!", "{{! x }}", "{{=", "<p>", "<p ", "<a href=\"", "\"", "'", "=", ">", "<",
        "</p>",
        " class=", "<script>", "</script>", "<title>", "</title>", "<!--", "-->", "<style", " ", "\n", "\r\n", "  ",
        "text",
        "{{image.alt}}", "{{#image}}", "{{/image}}", "{{count}}", " onclick=\"", "{{tags.count}}", "&", "ž",
    ]

    /// Values that would be markup, code or template if anything let them.
    static let hostile = "<img src=x onerror=alert(1)>\"'`><script>alert(2)</script>{{{body}}}-->]]>&lt;\u{0}\u{8}"

    @Test func randomTemplatesNeverBreakAndNeverLeak() {
        let sample = Sample(
            title: Self.hostile, body: "<i>ok</i>", tags: [Self.hostile, ""], rows: [Sample.Row(Self.hostile)],
            image: Sample.Image(alt: Self.hostile, size: nil))
        var rendered = 0
        for seed in 0..<1500 {
            var dice = Dice(UInt64(seed))
            // Pieces that are tried one by one and kept while the page loads: long pages that load are rare otherwise.
            var page = ""
            let files = ["p": Self.join(&dice, 3), "partials/l": "[{{$b}}\(Self.join(&dice, 2)){{/b}}]"]
            for _ in 0..<4 {
                let longer = page + Self.join(&dice, 3)
                if load(longer, files).templates != nil { page = longer }
            }
            let (templates, findings) = load(page + (dice.roll(2) == 0 ? Self.join(&dice, 4) : ""), files)
            #expect((templates == nil) == findings.contains { $0.severity == .error }, "seed \(seed)")
            guard let templates else { continue }
            rendered += 1
            var bytes: [UInt8] = []
            templates.render("page", Sample.view.scope(sample), into: &bytes)
            let output = String(decoding: bytes, as: UTF8.self)
            for leak in ["<img", "<script>alert", "onerror=alert(1)>\"", "\"'`>", "{{{body}}}-->", "\u{0}"]
            where output.contains(leak) {
                Issue.record("seed \(seed): \(leak) in \(output) from \(page) with \(files)")
            }
        }
        #expect(rendered > 250)
    }

    private static func join(_ dice: inout Dice, _ count: Int) -> String {
        (0..<(1 + dice.roll(count))).map { _ in dice.pick(pieces) }.joined()
    }

    @Test func randomBytesNeverBreak() {
        for seed in 0..<200 {
            var dice = Dice(UInt64(seed))
            let bytes = (0..<dice.roll(200)).map { _ in UInt8(dice.roll(4) == 0 ? 0x7B + dice.roll(3) : dice.roll(256))
            }
            let file = SourceFile(path: "templates/page.html", bytes: bytes)
            let (templates, findings) = TemplateSet.load([file], kinds: [Sample.kind()])
            #expect((templates == nil) == findings.contains { $0.severity == .error }, "seed \(seed)")
        }
    }

    @Test func hostileTextIsOnlyText() {
        let page =
            "<p title=\"{{title}}\" class='{{title}}'>{{title}}</p><title>{{title}}</title>{{#tags}}{{.}}{{/tags}}"
        let output = rendered(page, [:], Sample(title: Self.hostile, tags: [Self.hostile]))
        let escaped =
            "&lt;img src=x onerror=alert(1)&gt;&quot;&#39;`&gt;&lt;script&gt;alert(2)&lt;/script&gt;{{{body}}}--&gt;]]&gt;&amp;lt;"
        #expect(
            output
                == "<p title=\"\(escaped)\" class='\(escaped)'>\(escaped)</p><title>\(escaped)</title>\(escaped)")
    }

    @Test func otherKindsPrintNothing() {
        let templates = load("x{{title}}{{#rows}}{{name}}{{/rows}}").templates
        var bytes: [UInt8] = []
        templates?.render("news", Sample.view.scope(Sample()), into: &bytes)
        #expect(bytes.isEmpty)
        // A scope of another shape is a slip of the program; even so it prints something and does not trap.
        templates?.render("page", Sample.Row.view.scope(Sample.Row("1")), into: &bytes)
        #expect(bytes.starts(with: "x".utf8))
    }
}

@Suite struct TemplateDocumentationTests {
    @Test func listsEachNameOnce() {
        let words = templateDocumentation([Sample.kind(required: ["publicity"])])
        for line in [
            "## page", "| `{{title}}` | text | description |", "| `{{{body}}}` | HTML | description |",
            "| `{{#rows}}…{{/rows}}` | list: [row](#shape-row) | description |",
            "| `{{#tags}}{{.}}{{/tags}}` | list of texts | description |",
            "| `{{{publicity}}}` | HTML | description **Printed exactly once.** |",
            "| `{{width}}` | number | description |",
        ] {
            #expect(words.en.split(separator: "\n").contains { $0 == line }, "\(line)")
        }
        #expect(words.en.split(separator: "\n").filter { $0.contains("<a id=\"shape-row\">") }.count == 1)
        #expect(words.cs.contains("| `{{title}}` | text | popis |"))
    }

    @Test func valuesAreHadByName() {
        let scope = Sample.view.scope(Sample())
        guard case .text("Domov & práce") = scope["title"], case .absent = scope["x"] else {
            Issue.record("wrong values")
            return
        }
    }
}
