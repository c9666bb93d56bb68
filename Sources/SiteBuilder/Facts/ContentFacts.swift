package import Funding
package import Language
package import SourceText

/// What one content file says, as a value that can be kept: all that other pages and outputs may know of it.
package struct ContentFacts: Sendable, Hashable, Codable {
    /// Relative to the site's folder.
    package var path: String
    package var location: ContentLocation
    package var slug: String
    /// Where the slug was written; the file's first character where it follows from the file's name.
    package var slugRange: ByteRange
    package var subject: Subject
    /// The first paragraph of the body as plain text.
    package var firstParagraph: String?
    /// Every link, picture and file that the file's fields and Markdown refer to.
    package var references: [Reference] = []
    /// Old addresses of the page.
    package var aliases: [Alias] = []
    /// Where the keys stand at which rules about all projects point; a project's only.
    package var rulePlaces = RulePlaces()
    package var findings: [Finding] = []
    /// Nothing is known of the front matter, since it cannot be parsed.
    package var isUnreadable = false
    /// Of the file's bytes.
    package var contentHash: UInt64 = 0
    /// Of all of the file that other pages may show and rules about all projects ask for: its front matter, the first paragraph
    /// where that stands for a summary, and which parts the body tells. What is added here from the body must get into it.
    package var factsHash: UInt64 = 0

    /// An old address as it was written.
    package struct Alias: Sendable, Hashable, Codable {
        package var text: String
        package var range: ByteRange
    }

    package enum Subject: Sendable, Hashable, Codable {
        case project(SharedProject)
        indirect case article(Article)
    }

    package var project: Project? { sharedProject?.project }

    /// The project without a copy of it.
    package var sharedProject: SharedProject? {
        if case .project(let shared) = subject { shared } else { nil }
    }

    package var article: Article? {
        if case .article(let article) = subject { article } else { nil }
    }

    package var title: String {
        switch subject {
        case .project(let shared): shared.project.title
        case .article(let article): article.title
        }
    }

    /// The lead of the page: the summary, else the first paragraph.
    package var summary: String? {
        switch subject {
        case .project(let shared): shared.project.summary ?? firstParagraph
        case .article(let article): article.summary ?? firstParagraph
        }
    }

    /// The publicity findings that the file's `allow` accepts.
    package var accepted: [AcceptedFinding] {
        switch subject {
        case .project(let shared): shared.project.accepted
        case .article(let article): article.accepted
        }
    }

    package var updated: Day? {
        switch subject {
        case .project(let shared): shared.project.updated
        case .article(let article): article.updated
        }
    }

    /// Where the slug was written, or the file's first character.
    var slugPlace: Place { Place(file: path, bytes: slugRange) }

    /// Where a key stands at which rules about all projects point.
    func place(ofKey key: String) -> Place? { rulePlaces[key].map { Place(file: path, bytes: $0) } }

    /// Lets go of what only reading and the rules about one file need, which is more than half of the facts; to be called when
    /// ``publicityFindings(on:saying:in:of:today:drafts:)`` has looked.
    ///
    /// What is left is what other pages may see; ``factsHash`` tells whether an edit changed any of it.
    package mutating func forgetReading() {
        if case .project(let shared) = subject { subject = .project(SharedProject(shared.project.withoutTexts)) }
        // Where there is a summary nobody asks for what would stand in for it.
        if summary != firstParagraph { firstParagraph = nil }
    }

    /// Why the file makes no page on a day; `nil` where it makes one.
    package func withheld(on today: Day, drafts: Bool) -> WithheldReason? {
        let (isDraft, published, expires) =
            switch subject {
            case .project(let shared): (shared.project.isDraft, shared.project.published, shared.project.expires)
            case .article(let article): (article.isDraft, article.published, article.expires)
            }
        if isDraft, !drafts { return .draft }
        if let published, today < published { return .scheduled(published) }
        if let expires, today >= expires { return .expired(expires) }
        return nil
    }
}

/// Why a content file makes no page.
package enum WithheldReason: Sendable, Hashable, Codable {
    case draft
    case scheduled(Day)
    case expired(Day)

    package var words: Words {
        switch self {
        case .draft: Words(cs: "koncept (draft: ano)", en: "a draft (draft: yes)")
        case .scheduled(let day):
            Words(
                cs: "vyjde \(day.shown(in: .cs)) (published)",
                en: "will be published on \(day.shown(in: .en)) (published)")
        case .expired(let day):
            Words(cs: "stažena \(day.shown(in: .cs)) (expires)", en: "withdrawn on \(day.shown(in: .en)) (expires)")
        }
    }
}

/// Something that a file refers to, with the bytes to point at.
package struct Reference: Sendable, Hashable, Codable {
    package var destination: String
    package var use: Use
    package var range: ByteRange

    package enum Use: UInt8, Sendable, Hashable, Codable {
        /// A link in Markdown: a content file, a file beside it, an address.
        case link
        /// A link that a field holds.
        case field
        /// A picture, in Markdown or a field.
        case picture
        /// A document beside the content file.
        case document
        /// The slug of a project.
        case project
    }
    /// Where it stands in its file.
    func place(in file: String) -> Place { Place(file: file, bytes: range) }
}
