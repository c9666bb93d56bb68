import CommonMark
import Funding
import Markup

/// The Markdown of a project's page, parted by where it is shown: what a recognised heading opens joins its field.
struct ProjectLayout: Sendable {
    var intro: HTML?
    var rest: HTML?
    var footnotes: HTML?
    var parts = SectionTable<HTML>()
    /// Headings of the body that stand for a section's own.
    var headings = SectionTable<MarkdownDocument.Heading>()
    /// The outermost headings of `rest`.
    var ownHeadings: [MarkdownDocument.Heading] = []
    /// All headings of the body, whose ids no section of the program's own may take.
    private let headingsOfBody: [MarkdownDocument.Heading]

    init(_ texts: Texts, of project: SiteProject, site: Site) {
        let source = project.facts.path
        headingsOfBody = texts.body.headings
        parts[.goals] = Self.prose(texts.goals, isList: project.project.goals?.isList ?? false, source, site)
        parts[.results] = Self.prose(texts.results, isList: project.project.results?.isList ?? false, source, site)
        var rest: [UInt8] = []
        for section in texts.body.sections {
            guard let index = section.heading else {
                intro = Self.content(of: section, after: [], texts.body, source, site)
                continue
            }
            let heading = texts.body.headings[index]
            if let place = RecognisedHeading(heading: heading.text).map(ProjectSection.init) {
                var part = parts[place] ?? HTML()
                // A second heading of the same meaning goes on under the first.
                if headings[place] == nil {
                    headings[place] = heading
                } else {
                    part.append("\n<h3 id=\"\(heading.id)\">\(heading.text)</h3>\n")
                }
                parts[place] = Self.content(of: section, after: part.bytes, texts.body, source, site)
            } else {
                site.fill(section.headingHTML, of: texts.body, from: source, into: &rest)
                site.fill(section.content, of: texts.body, from: source, into: &rest)
                ownHeadings.append(heading)
            }
        }
        self.rest = rest.isEmpty ? nil : HTML(trusted: rest)
        var notes: [UInt8] = []
        for document in texts.all { site.fill(document.footnotes, of: document, from: source, into: &notes) }
        footnotes = notes.isEmpty ? nil : HTML(trusted: notes)
    }

    /// An id for a section, which gives way to a heading of the same id that the editor wrote, so that links to that hold.
    func free(_ id: String) -> String {
        func isTaken(_ id: String) -> Bool { headingsOfBody.contains { $0.id == id } }
        return isTaken(id) ? (2...).lazy.map { "\(id)-\($0)" }.first { !isTaken($0) } ?? id : id
    }

    /// What stands under a heading, behind what is there already; `nil` where both are empty.
    private static func content(
        of section: MarkdownDocument.Section, after start: [UInt8], _ document: MarkdownDocument, _ source: String,
        _ site: Site
    ) -> HTML? {
        var bytes = start
        // Addresses of links take the room of some words.
        bytes.reserveCapacity(start.count + section.content.bytes.count + 64 * section.content.holes.count)
        site.fill(section.content, of: document, from: source, into: &bytes)
        return bytes.isEmpty ? nil : HTML(trusted: bytes)
    }

    private static func prose(_ documents: [MarkdownDocument], isList: Bool, _ source: String, _ site: Site) -> HTML? {
        var bytes: [UInt8] = []
        if isList { bytes += "<ul>\n".utf8 }
        for document in documents {
            if isList { bytes += "<li>".utf8 }
            site.fill(document.whole, of: document, from: source, into: &bytes)
            if isList { bytes += "</li>\n".utf8 }
        }
        if isList { bytes += "</ul>\n".utf8 }
        return documents.isEmpty ? nil : HTML(trusted: bytes)
    }
}

extension Prose {
    var isList: Bool {
        if case .list = self { true } else { false }
    }
}

extension ProjectSection {
    init(_ heading: RecognisedHeading) {
        self =
            switch heading {
            case .goals: .goals
            case .results: .results
            case .activities: .activities
            case .targetGroups: .targetGroups
            case .services: .services
            }
    }
}
