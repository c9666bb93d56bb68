import Language
import SiteBuilder
import SourceText
import Testing

/// What surrounds the publicity block on a page.
struct PageInspectionTests {
    private static let block = "<div class=\"eu-block eu-2014-2020\"><svg class=\"eu-emblem\"><path/></svg>Slova</div>"
    private static let sheet = "<link rel=\"stylesheet\" href=\"/eu/assets/publicity.css\">"

    /// `#` is the block, `%` the link of its style sheet.
    private static func defects(_ page: String, block: String = block) -> [PublicityDefect] {
        let page = page.replacing("#", with: block).replacing("%", with: sheet)
        return PageInspection.defects(
            in: Array(page.utf8)[...], block: Array(block.utf8), sheet: "/eu/assets/publicity.css",
            origin: "https://kraj.example")
    }

    @Test(arguments: [
        "<!DOCTYPE html><html><head>%</head><body>#<p>Text</p></body></html>",
        "<head>%<body>#", "%#", "<title><a></title>%#", "<!-- <a> <img> -->%#",
        "%<a href=\"/x\">skip</a><header><div class=\"top-eu neu-y\">#</div><img src=\"logo.png\"></header>",
        "<link href='/eu/assets/publicity.css?v=2' media='all' rel='preload stylesheet'>#",
        "%<svg aria-hidden=\"true\"><path d=\"M0\"/><path/></svg>#", "%<details></details>#<details></details>",
        "%<p hidden>skryté<div>#</div>", "%<div aria-hidden=\"false\">#</div>", "%<input type=\"search\">#",
        "%<noscript><img src=\"pixel.png\"></noscript>#", "<style>.top:not(.eu-block) { color: red }</style>%#",
        "%#<p id=\"eu-block\" title=\"x\">eu-block, \"eu-words</p><a href=\"eu-fondy/\">EU</a>",
        "%#<pre><code class=\"language-eu-block\">eu-block</code></pre>",
        "%#<!-- <div class=\"eu-block\"> --><p>a eu-", "%<header role=\"banner\">#</header>",
    ])
    func letsGoodPagesPass(_ page: String) {
        #expect(Self.defects(page) == [])
    }

    @Test(
        arguments: [
            ("%", .count(0)), ("%##", .count(2)), ("%<!-- # -->", .count(0)), ("%<textarea>#</textarea>", .count(0)),
            ("%<details open>#</details>", .hidden(by: "<details>")), ("%<DIALOG>#</DIALOG>", .hidden(by: "<DIALOG>")),
            ("%<template><p>#</p></template>", .hidden(by: "<template>")), ("%<noscript>#", .hidden(by: "<noscript>")),
            ("%<progress>#</progress>", .hidden(by: "<progress>")), ("%<ruby><rp>#</rp>", .hidden(by: "<rp>")),
            ("%<div role=\"IMG\">#</div>", .hidden(by: "<div role>")),
            ("%<div role=\"button\">#</div>", .linked(by: "<div role>")),
            ("%<div role=\"link x\">#</div>", .linked(by: "<div role>")),
            ("%<div aria-hidden=\"&Tab;true\">#</div>", .hidden(by: "<div aria-hidden>")),
            ("%<select>#</select>", .hidden(by: "<select>")), ("<head>%#</head>", .hidden(by: "<head>")),
            ("%<svg aria-hidden=\"true\"><path/><foreignObject>#", .hidden(by: "<svg aria-hidden>")),
            ("%<div hidden=\"\"><span>x</span>#</div>", .hidden(by: "<div hidden>")),
            ("%<main\n aria-hidden = 'true'>#", .hidden(by: "<main aria-hidden>")),
            ("%<div inert><div></div>#</div>", .hidden(by: "<div inert>")),
            ("%<div class=a popover>#", .hidden(by: "<div popover>")),
            ("%<a href=\"/\">#</a>", .linked(by: "<a>")), ("%<button>#</button>", .linked(by: "<button>")),
            ("%<p><a href=\"/\"><span></p>#", .linked(by: "<a>")),
            ("%<div style=\"filter: none\">#</div>", .altered(by: "<div style>")), ("%<u>#</u>", .altered(by: "<u>")),
            ("%<p><img src=\"a.png\" alt=\"\"></p>#", .after(picture: "<img>")),
            ("%<svg role=\"img\"></svg>#", .after(picture: "<svg>")),
            ("%<input type=\"image\" src=\"a.png\">#", .after(picture: "<input>")),
            ("#", .sheetNotLinked), ("#%", .sheetNotLinked), ("<!--%-->#", .sheetNotLinked),
            ("<link rel=\"stylesheet\" href=\"/assets/publicity.css\">#", .sheetNotLinked),
            ("<link rel=\"preload\" href=\"/eu/assets/publicity.css\">#", .sheetNotLinked),
            ("<link rel=\"alternate stylesheet\" href=\"/eu/assets/publicity.css\">#", .sheetNotLinked),
            ("<link rel=\"stylesheet\" disabled href=\"/eu/assets/publicity.css\">#", .sheetNotLinked),
            ("<link rel=\"stylesheet\" media=\"print\" href=\"/eu/assets/publicity.css\">#", .sheetNotLinked),
            ("<noscript>%</noscript>#", .sheetNotLinked), ("<template>%</template>#", .sheetNotLinked),
            ("%#<p class=\"x eu-words\">", .ownClass("eu-words")), ("%<i class='eu-own'></i>#", .ownClass("eu-own")),
            ("%#<p>text text text<p class=eu-x>", .ownClass("eu-x")),
            ("%#<style>a{}.eu-block{color:red}</style>", .ownClass(".eu-block")),
            ("<style>[class*=emblem]{}</style>%#", .ownClass("[class*=emblem]")),
            (
                "%<link rel=\"stylesheet\" href=\"HTTPS://fonts.example/x.css\">#",
                .foreignSheet("HTTPS://fonts.example/x.css")
            ),
            ("%<style>@import '//fonts.example'</style>#", .foreignSheet("//fonts.example")),
        ] as [(String, PublicityDefect)])
    func seesWhatIsWrong(_ page: String, _ defect: PublicityDefect) {
        #expect(Self.defects(page) == [defect])
        #expect(!defect.message.cs.isEmpty && defect.message.cs != defect.message.en)
    }

    @Test func aPageWithoutABlockIsRightWithoutOne() {
        #expect(Self.defects("<img src=\"a.png\"><p class=\"menu\">", block: "") == [])
        #expect(Self.defects("<div class=\"eu-block\">", block: "") == [.ownClass("eu-block")])
    }

    /// The search of the rest looks at several bytes at once: a name is found wherever it begins.
    @Test func aNameIsFoundAnywhere() {
        let rest = String(repeating: "e", count: 80)
        for length in 0..<80 {
            let text = String(repeating: "e", count: length)
            for page in [
                "%#\(text)<p class=\"eu-x\">", "%#\(text)<p class=\"eu-x\">\(rest)",
                "%\(text)<p class=\"eu-x\"></p>#\(rest)",
                "%\(text)<br class=\"eu-x\">#",
            ] {
                #expect(Self.defects(page) == [.ownClass("eu-x")], "\(page)")
            }
        }
    }

    // MARK: - Style sheets

    @Test(arguments: [
        "a { color: red }", "p:not(.eu-block, [class|=eu]) {}", ".top:has(> .eu-logos) svg {}", "/* .eu-block {} */",
        "a { content: \".eu-block {\" }", "a { background: url(//x/;.eu-block{) } b {}",
        ".neu-y, .eu, .eux-, #eu-block {}",
        "@media (min-width: .eu-1) {}", "[class~=\"menu\"], [id^=eu-], [class^=\"neu\"], [class] {}",
        "@import \"a.css\";",
        "@import url(https://kraj.example/x.css) print;", "a { color: red; @import 'https://x' }x",
        ".a\\.eu-b {}", "a{--x: .eu-block}", "html{filter:none;color:red} img{filter:invert(1)}",
        "body img{filter:invert(1)}", ".dark *{filter:invert(1)}", "html{filter:none}*{filter:none}",
        "*.photo{filter:grayscale(1)}", ".photo{ *{filter:grayscale(1)} }",
        "html { mix-blend-mode: normal; backdrop-filter: blur(2px) } .html{filter:blur(1px)} body-x{filter:blur(1px)}",
    ])
    func letsGoodSheetsPass(_ sheet: String) {
        let findings = styleSheetFindings(in: SourceFile(path: "a.css", text: sheet), origin: "https://kraj.example")
        #expect(findings.filter { $0.id == "reserved-class" }.map(\.place?.start.column) == [])
        #expect(findings.count == (sheet.contains("https://x") ? 1 : 0))
    }

    @Test(arguments: [
        ("svg{}⟦.eu-emblem⟧ {}", "reserved-class"), ("@media print{a{}p>⟦.eu-words⟧:hover{}}", "reserved-class"),
        ("a { &⟦.eu-link⟧ {} }", "reserved-class"), (".top:not(.x) ⟦.eu-block⟧ {}", "reserved-class"),
        (":is(⟦.eu-block⟧) {}", "reserved-class"), ("@scope (⟦.eu-block⟧) {}", "reserved-class"),
        ("⟦[class^=\"eu-\"]⟧ {}", "reserved-class"), ("⟦[class^=e]⟧ {}", "reserved-class"),
        ("⟦[class*='logo' i]⟧ {}", "reserved-class"), ("⟦[ CLASS |= eu ]⟧ {}", "reserved-class"),
        ("⟦[class$=-words]⟧ {}", "reserved-class"), ("⟦[class~=\"eu-block\"]⟧ {}", "reserved-class"),
        ("⟦.eu-⟧ {}", "reserved-class"), ("a{}/**/⟦.eu-x⟧{", "reserved-class"),
        ("@import url( \"⟦http://a.example/x.css⟧\" ) screen;", "foreign-style-sheet"),
        ("@IMPORT '⟦//a.example⟧';", "foreign-style-sheet"),
        ("/* x */ @import/**/url(⟦https://kraj.example.evil/x⟧);", "foreign-style-sheet"),
        ("@import \"⟦https://a⟧\"", "foreign-style-sheet"),
        ("html{⟦filter:invert(1)⟧}", "publicity-altered"), ("/* a, b */ *{⟦filter:grayscale(1)⟧}", "publicity-altered"),
        ("body *{⟦filter:invert(1)⟧}", "publicity-altered"),
        ("a, body.dark { x: y; ⟦mix-blend-mode: difference⟧; }", "publicity-altered"),
        ("@media (x) {\u{20}:root:not(.a) {⟦FILTER: hue-rotate(180deg)⟧}}", "publicity-altered"),
        ("[data-x] > body{/**/⟦-webkit-filter:invert(1)⟧}", "publicity-altered"),
    ])
    func seesWhatASheetTouches(_ marked: String, _ id: String) throws {
        let sheet = marked.replacing("⟦", with: "").replacing("⟧", with: "")
        let start = try #require(marked.firstIndex(of: "⟦")).utf16Offset(in: marked)
        let end = try #require(marked.firstIndex(of: "⟧")).utf16Offset(in: marked) - 1
        let findings = styleSheetFindings(in: SourceFile(path: "a.css", text: sheet), origin: "https://kraj.example")
        #expect(findings.map(\.id) == [id])
        #expect(findings.first?.place?.start.column == start + 1)
        #expect(findings.first?.place?.end.column == end + 1)
    }
}
