package import Funding
package import Language

/// A project that has its page, with what every listing needs of it worked out once.
///
/// A class, as everything large that many pages and template values refer to: a reference is one count, a copy is sixty.
package final class SiteProject: Sendable {
    package let facts: ContentFacts
    private let shared: SharedProject
    package let path: SitePath
    /// `nil` where no dates are known.
    package let state: ProjectState?
    package let order: CollationKey
    /// Shared with the projects that have the same words; `nil` where the money is of a source whose publicity is another.
    let block: PublicityBlock?
    /// What it adds to the sums of the groups that it is in.
    let totals: GroupTotals.Part

    /// Help that can be had now comes first in lists.
    static let orderOfStates: [ProjectState] = [.running, .planned, .ended]

    init(
        _ facts: ContentFacts, _ shared: SharedProject, _ seen: PlanPiece.Project, path: SitePath,
        block: PublicityBlock?
    ) {
        self.facts = facts
        self.shared = shared
        self.path = path
        state = seen.state
        order = seen.order
        totals = seen.totals
        self.block = block
    }

    package var project: Project {
        // Lent, not copied.
        @inline(__always)
        _read { yield shared.project }
    }
}

/// A content file that is no project, with its page.
package final class SiteArticle: Sendable {
    package let facts: ContentFacts
    package let article: Article
    package let path: SitePath

    init(_ facts: ContentFacts, _ article: Article, path: SitePath) {
        self.facts = facts
        self.article = article
        self.path = path
    }
}

/// Projects that share something and have a page together: a value of a facet, or a series.
package struct ProjectGroup: Sendable {
    package let slug: String
    package let title: String
    /// The title in a list of links, where the title is long: „Zaměstnanost plus (OPZ+)“.
    package let label: String
    /// The heading of the page: „Projekty ve Zlínském kraji“.
    package let heading: String
    package let path: SitePath
    /// Which of the site's projects, in the order of the page.
    package let members: [Int]
    package let totals: GroupTotals
}
