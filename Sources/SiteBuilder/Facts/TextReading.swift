import CommonMark
import Funding
import Language
import SourceText

/// Renders all Markdown of one content file, within the bounds of one page.
struct TextReading {
    let file: SourceFile
    let language: LanguageCode
    private(set) var texts = Texts()
    /// The plain text of all of it, for the rules about what reads badly.
    private var runs = TextRuns()
    private(set) var references: [Reference] = []
    private(set) var pictures: [BodyPicture] = []
    private(set) var findings: [Finding] = []
    private var remaining = MarkdownOptions.pageSizeLimit

    init(file: SourceFile, language: LanguageCode) {
        self.file = file
        self.language = language
    }

    mutating func readBody(_ body: LocatedText) {
        texts.body = render(body, as: .body, idPrefix: "", topLevel: 2)
    }

    /// The plain text of all Markdown and of a front matter; to be called once, at the end.
    mutating func takeRuns(with frontMatter: Node) -> TextRuns {
        var taken = TextRuns()
        swap(&taken, &runs)
        taken.append(frontMatter: frontMatter)
        return taken
    }

    /// The fields stand under headings of the page, so their own headings begin a level lower than the body's.
    mutating func read(_ project: Project, body: LocatedText) {
        readBody(body)
        texts.goals = read(project.goals, as: .goals, idPrefix: "goals-")
        texts.results = read(project.results, as: .results, idPrefix: "results-")
        texts.activities = project.activities.enumerated().map { index, activity in
            activity.text.map { render($0, as: .activities, idPrefix: "activity-\(index + 1)-", topLevel: 4) }
                ?? MarkdownDocument()
        }
    }

    private mutating func read(_ prose: Prose?, as part: TextRuns.Part, idPrefix: String) -> [MarkdownDocument] {
        let pieces = prose?.pieces ?? []
        return pieces.enumerated().map { index, piece in
            render(piece, as: part, idPrefix: pieces.count == 1 ? idPrefix : "\(idPrefix)\(index + 1)-", topLevel: 3)
        }
    }

    private mutating func render(
        _ text: LocatedText, as part: TextRuns.Part, idPrefix: String, topLevel: Int
    ) -> MarkdownDocument {
        let options = MarkdownOptions(language: language, idPrefix: idPrefix, topLevel: topLevel, sizeLimit: remaining)
        remaining = max(0, remaining - text.bytes.count)
        let (document, found, findings) = Markdown.read(text, in: file, options: options)
        runs.append(found, as: part)
        self.findings += findings
        for link in document.links where !link.isUnsafe {
            references.append(
                Reference(
                    destination: link.destination, use: link.kind == .image ? .picture : .link, range: link.range))
            if link.kind == .image {
                pictures.append(BodyPicture(file: link.destination, alt: link.text, range: link.range))
            }
        }
        return document
    }
}
