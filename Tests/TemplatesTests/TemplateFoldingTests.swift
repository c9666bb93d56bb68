import Markup
import SiteBuilder
import Templates
import Testing

/// What is the same on a family of pages is rendered ahead. That the bytes stay the same, `rendered` asks for every template of the tests.
@Suite struct TemplateFoldingTests {
    /// Pages whose values all differ from those of the page that the template was folded for: what is fixed comes from there.
    @Test(arguments: [
        ("{{title}}", "A"), ("{{{body}}}", "<p>A</p>"), ("<a href=\"{{url}}\">", "<a href=\"/a/\">"),
        ("{{count}}", "1"),
        ("{{#yes}}a{{/yes}}{{^yes}}b{{/yes}}", "a"), ("{{#tags}}{{.}},{{/tags}}", "x,y,"), ("{{tags.count}}", "2"),
        ("{{#rows.count}}{{.}}{{rows.count}}{{#rows}}{{name}}{{title}}{{/rows}}{{/rows.count}}", "11rA"),
        ("{{#image}}{{alt}}{{size.width}}{{/image}}{{image.alt}}", "i7i"), ("{{^none}}{{title}}{{/none}}", "A"),
    ])
    func fixedValuesComeFromTheFamily(_ page: String, _ output: String) throws {
        let (first, second) = (Self.sample("A", 1), Self.sample("B", 2))
        let view = Sample.fixedViews[0]
        let templates = try #require(load(page, view: view).templates).folded(for: ["page": view.scope(first)])
        #expect(Self.render(templates, view.scope(second), isOfFamily: true) == output)
        #expect(Self.render(templates, view.scope(second), isOfFamily: false) == rendered(page, [:], second))
        #expect(rendered(page, [:], second) != output)
    }

    /// Without fixed values nothing is taken from the family's page.
    @Test func otherValuesStayThePagesOwn() throws {
        let page = "{{title}}{{#rows.count}}{{#rows}}{{name}}{{/rows}}{{/rows.count}}"
        let templates = try #require(load(page).templates).folded(for: ["page": Sample.view.scope(Self.sample("A", 1))])
        #expect(Self.render(templates, Sample.view.scope(Self.sample("B", 2)), isOfFamily: true) == "Bss")
    }

    /// A kind of page of which nothing was folded has its whole template.
    @Test func aKindWithoutAFamilyIsRenderedAllTheSame() throws {
        let templates = try #require(load("{{title}}").templates)
        #expect(Self.render(templates, Sample.view.scope(Self.sample("A", 1)), isOfFamily: true) == "A")
    }

    private static func render(_ templates: TemplateSet, _ scope: Scope, isOfFamily: Bool) -> String {
        var bytes: [UInt8] = []
        templates.render("page", scope, isOfFamily: isOfFamily, into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func sample(_ title: String, _ number: Int) -> Sample {
        let isFirst = number == 1
        return Sample(
            title: title, body: "<p>\(title)</p>", url: Address(sitePath: isFirst ? "/a/" : "/b/"), yes: isFirst,
            count: number, tags: isFirst ? ["x", "y"] : ["z"], none: isFirst ? [] : ["n"],
            rows: isFirst ? [.init("r")] : [.init("s"), .init("s")],
            image: isFirst ? .init(alt: "i", size: .init(width: 7)) : nil)
    }
}
