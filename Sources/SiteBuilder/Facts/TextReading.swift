import CommonMark
import Funding
import Language
import SourceText

/// Renders all Markdown of one content file, within the bounds of one page.
struct TextReading {
    let file: SourceFile
    let language: LanguageCode
    private(set) var texts = Texts()
    private(set) var references: [Reference] = []
    private(set) var findings: [Finding] = []
    private var remaining = MarkdownOptions.pageSizeLimit

    init(file: SourceFile, language: LanguageCode) {
        self.file = file
        self.language = language
    }

    mutating func readBody(_ body: LocatedText) {
        texts.body = render(body, idPrefix: "", topLevel: 2)
    }

    /// The fields stand under headings of the page, so their own headings begin a level lower than the body's.
    mutating func read(_ project: Project, body: LocatedText) {
        readBody(body)
        texts.goals = read(project.goals, idPrefix: "goals-")
        texts.results = read(project.results, idPrefix: "results-")
        texts.activities = project.activities.enumerated().map { index, activity in
            activity.text.map { render($0, idPrefix: "activity-\(index + 1)-", topLevel: 4) } ?? MarkdownDocument()
        }
    }

    private mutating func read(_ prose: Prose?, idPrefix: String) -> [MarkdownDocument] {
        let pieces = prose?.pieces ?? []
        return pieces.enumerated().map { index, piece in
            render(piece, idPrefix: pieces.count == 1 ? idPrefix : "\(idPrefix)\(index + 1)-", topLevel: 3)
        }
    }

    private mutating func render(_ text: LocatedText, idPrefix: String, topLevel: Int) -> MarkdownDocument {
        let options = MarkdownOptions(language: language, idPrefix: idPrefix, topLevel: topLevel, sizeLimit: remaining)
        remaining = max(0, remaining - text.bytes.count)
        let (document, found) = Markdown.parse(text, in: file, options: options)
        findings += found
        for link in document.links where !link.isUnsafe {
            references.append(
                Reference(
                    destination: link.destination, use: link.kind == .image ? .picture : .link,
                    place: file.place(link.range)))
        }
        return document
    }
}
