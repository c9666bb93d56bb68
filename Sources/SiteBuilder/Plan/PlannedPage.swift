/// A page that will be rendered: where it stands and what it shows; everything else follows from the finished site.
package struct PlannedPage: Sendable, Hashable {
    package let path: SitePath
    package let subject: Subject

    package enum Subject: Sendable, Hashable {
        case home
        /// A page of the list of all projects, from 1.
        case projects(page: Int)
        /// Which of the site's projects.
        case project(Int)
        /// The poster of one of the site's projects.
        case poster(Int)
        /// The publicity block of one of the site's projects alone, with what is pasted elsewhere.
        case publicity(Int)
        /// A page of the list of the projects that share a value; which of the facet's groups, from 1 the page.
        case group(FacetKind, Int, page: Int)
        case series(Int)
        case article(Int)
        case news(page: Int)
        case newsItem(Int)
        /// Explains the files of open data.
        case openData
        /// The accessibility statement.
        case accessibility
        case notFound
        /// Leads from an old address to the page that has taken its place.
        case redirect(to: SitePath)

        var isPoster: Bool {
            if case .poster = self { true } else { false }
        }

        /// Which of the site's projects the page speaks for; `nil` where no single one does.
        var project: Int? {
            switch self {
            case .project(let index), .poster(let index), .publicity(let index): index
            case .home, .projects, .group, .series, .article, .news, .newsItem, .openData, .accessibility, .notFound,
                .redirect:
                nil
            }
        }
    }
}
