import Language
import SiteBuilder
import SourceText
import Synchronization
import Templates
import Testing

/// What a section makes of a shared scope is kept for other pages, where it follows from that scope alone.
@Suite struct SharedScopeTests {
    private static let doc = Words(same: "…")

    private final class Asked: Sendable {
        let count = Atomic(0)
    }

    /// Counts how often it is asked for its name.
    private struct Row: Sendable {
        let name: String
        let asked: Asked

        static let view = View<Row>(
            "row",
            [
                .text("name", doc) { row in
                    row.asked.count.wrappingAdd(1, ordering: .relaxed)
                    return row.name
                },
                .texts("letters", doc) { ["x", $0.name] },
            ])
    }

    private struct Page: Sendable {
        let title: String
        let rows: [Scope]

        static let view = View<Page>(
            "page", [.text("title", doc) { $0.title }, .shared("rows", doc, Row.view) { $0.rows }])
    }

    @Test(arguments: [
        ("{{#rows}}{{name}};{{/rows}}", "1;2;", "1;2;", 2),
        ("{{#rows.count}}{{#rows}}{{name}};{{/rows}}{{/rows.count}}", "1;2;", "1;2;", 2),
        ("{{#rows}}{{name}}{{title}};{{/rows}}", "1A;2A;", "1B;2B;", 4),
        ("{{#rows}}{{name}}{{#letters}}{{.}}{{/letters}}{{/rows}}", "1x12x2", "1x12x2", 2),
        ("{{#rows}}{{name}}{{#letters}}{{title}}{{/letters}}{{/rows}}", "1AA2AA", "1BB2BB", 4),
        ("{{#rows}}{{name}}{{/rows}}|{{#title}}{{#rows}}{{name}}{{/rows}}{{/title}}", "12|12", "12|12", 2),
        ("{{#rows}}{{name}}{{/rows}}|{{#rows}}-{{name}}{{/rows}}", "12|-1-2", "12|-1-2", 4),
        ("{{#rows}}{{name}}{{/rows}}|{{#rows}}{{#letters}}{{.}}{{/letters}}{{/rows}}", "12|x1x2", "12|x1x2", 2),
    ])
    func isRenderedOnce(_ page: String, _ first: String, _ second: String, _ count: Int) throws {
        let asked = Asked()
        let rows = ["1", "2"].map { Row.view.sharedScope(Row(name: $0, asked: asked)) }
        let kind = PageKind("page", doc: Self.doc, shape: Page.view.shape)
        let templates = try #require(
            TemplateSet.load([SourceFile(path: "templates/page.html", text: page)], kinds: [kind]).templates
        ).folded(for: [:])
        for (title, output) in [("A", first), ("B", second)] {
            var bytes: [UInt8] = []
            templates.render("page", Page.view.scope(Page(title: title, rows: rows)), into: &bytes)
            #expect(String(decoding: bytes, as: UTF8.self) == output)
        }
        #expect(asked.count.load(ordering: .relaxed) == count)
    }
}
