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
    package var slugPlace: Place
    package var subject: Subject
    /// The first paragraph of the body as plain text.
    package var firstParagraph: String?
    /// Every link, picture and file that the file's fields and Markdown refer to.
    package var references: [Reference] = []
    /// Old addresses of the page.
    package var aliases: [Alias] = []
    /// Where the keys stand at which rules about all projects point; a project's only.
    package var rulePlaces: [String: Place] = [:]
    package var findings: [Finding] = []
    /// Nothing is known of the front matter, since it cannot be parsed.
    package var isUnreadable = false

    /// An old address as it was written.
    package struct Alias: Sendable, Hashable, Codable {
        package var text: String
        package var place: Place
    }

    package enum Subject: Sendable, Hashable, Codable {
        case project(Project)
        case article(Article)
    }

    package var project: Project? {
        if case .project(let project) = subject { project } else { nil }
    }

    package var article: Article? {
        if case .article(let article) = subject { article } else { nil }
    }

    package var title: String {
        switch subject {
        case .project(let project): project.title
        case .article(let article): article.title
        }
    }

    /// The lead of the page: the summary, else the first paragraph.
    package var summary: String? {
        switch subject {
        case .project(let project): project.summary ?? firstParagraph
        case .article(let article): article.summary ?? firstParagraph
        }
    }

    /// The publicity findings that the file's `allow` accepts.
    package var accepted: [AcceptedFinding] {
        switch subject {
        case .project(let project): project.accepted
        case .article(let article): article.accepted
        }
    }

    package var updated: Day? {
        switch subject {
        case .project(let project): project.updated
        case .article(let article): article.updated
        }
    }

    /// Why the file makes no page on a day; `nil` where it makes one.
    package func withheld(on today: Day, drafts: Bool) -> WithheldReason? {
        let (isDraft, published, expires) =
            switch subject {
            case .project(let project): (project.isDraft, project.published, project.expires)
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

/// Something that a content file refers to, with the place to point at.
package struct Reference: Sendable, Hashable, Codable {
    package var destination: String
    package var use: Use
    package var place: Place

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
}
