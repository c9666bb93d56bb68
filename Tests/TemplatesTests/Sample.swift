import Language
import Markup
import SiteBuilder
import SourceText
import Templates
import Testing

/// A page with a value of each kind, for tests of templates.
struct Sample: Sendable {
    var title = "Domov & práce"
    var empty = ""
    var missing: String?
    var body: HTML? = "<p>Ahoj</p>"
    var url: Address? = Address(sitePath: "/projekty/")
    var other: Address?
    var yes = true
    var no = false
    var count: Int? = 3
    var zero: Int? = 0
    var tags = ["a", "b", "c"]
    var none: [String] = []
    var rows = [Row("1"), Row("2")]
    var noRows: [Row] = []
    var image: Image? = Image(alt: "Dům", size: Size(width: 80))
    var noImage: Image?
    var publicity: HTML = "<b>EU</b>"

    struct Row: Sendable {
        var name: String
        var cells: [Row]

        init(_ name: String, _ cells: [Row] = []) {
            self.name = name
            self.cells = cells
        }

        static let view: View<Row> = View(
            "row",
            [
                .text("name", doc) { $0.name }, .list("cells", doc, view) { $0.cells },
                .address("row_url", doc) { Address(fragment: $0.name) },
            ])
    }

    struct Image: Sendable {
        var alt: String
        var size: Size?
        static let view: View<Image> = View(
            "image",
            [
                .text("alt", doc) { $0.alt }, .scope("size", doc, Size.view) { $0.size },
                .text("title", doc) { _ in "Obrázek" },
            ])
    }

    struct Size: Sendable {
        var width: Int
        static let view: View<Size> = View("size", [.number("width", doc) { $0.width }])
    }

    static let doc = Words(cs: "popis", en: "description")

    static let view = View<Sample>("page", offers)

    private static let offers: [Offer<Sample>] =
        [
            .text("title", doc) { $0.title }, .text("empty", doc) { $0.empty }, .text("missing", doc) { $0.missing },
            .html("body", doc) { $0.body }, .address("url", doc) { $0.url }, .address("other", doc) { $0.other },
            .flag("yes", doc) { $0.yes }, .flag("no", doc) { $0.no }, .number("count", doc) { $0.count },
            .number("zero", doc) { $0.zero }, .texts("tags", doc) { $0.tags }, .texts("none", doc) { $0.none },
            .list("rows", doc, Row.view) { $0.rows }, .list("no_rows", doc, Row.view) { $0.noRows },
            .scope("image", doc, Image.view) { $0.image }, .scope("no_image", doc, Image.view) { $0.noImage },
            .html("publicity", doc) { $0.publicity },
        ]

    /// Views whose values are the same on a family of pages: all, every other, the other ones.
    static let fixedViews: [View<Sample>] = [[0, 1], [0], [1]].map { places in
        View("page", offers.enumerated().map { places.contains($0 % 2) ? $1.fixed : $1 })
    }

    static func kind(required: [String] = [], view: View<Sample> = view) -> PageKind {
        PageKind("page", doc: doc, shape: view.shape, required: required)
    }
}

/// Loads `page.html` and other files (without `.html`).
func load(
    _ page: String, _ files: [String: String] = [:], required: [String] = [], view: View<Sample> = Sample.view
) -> (templates: TemplateSet?, findings: [Finding]) {
    let sources =
        [SourceFile(path: "templates/page.html", text: page)]
        + files.sorted { $0.key < $1.key }.map { SourceFile(path: "templates/\($0.key).html", text: $0.value) }
    return TemplateSet.load(sources, kinds: [Sample.kind(required: required, view: view)])
}

/// What a page prints; its findings where it cannot. Folded templates have to print the same.
func rendered(_ page: String, _ files: [String: String] = [:], _ sample: Sample = Sample()) -> String {
    let (templates, findings) = load(page, files)
    guard let templates else { return "findings: \(findings.map { "\($0.id) \($0.message.en)" })" }
    var bytes: [UInt8] = []
    templates.render("page", Sample.view.scope(sample), into: &bytes)
    for view in Sample.fixedViews {
        var folded: [UInt8] = []
        load(page, files, view: view).templates?.folded(for: ["page": view.scope(sample)])
            .render("page", view.scope(sample), isOfFamily: true, into: &folded)
        #expect(String(decoding: folded, as: UTF8.self) == String(decoding: bytes, as: UTF8.self))
    }
    return String(decoding: bytes, as: UTF8.self)
}

/// A rule of the template language: what a page with these files prints.
struct Case: Sendable, CustomTestStringConvertible {
    var rule: String
    var page: String
    var files: [String: String] = [:]
    var output: String

    init(_ rule: String, _ page: String, _ output: String) {
        (self.rule, self.page, self.output) = (rule, page, output)
    }

    init(_ rule: String, _ page: String, _ files: [String: String], _ output: String) {
        (self.rule, self.page, self.files, self.output) = (rule, page, files, output)
    }

    var testDescription: String { rule }
}
