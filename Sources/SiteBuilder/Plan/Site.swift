import Funding
package import Language
import Markup
package import SourceText
import Templates

/// The finished site before anything is rendered: immutable, and the only thing that pages and outputs may ask.
package final class Site: Sendable {
    package let settings: SiteSettings
    package let today: Day
    package let addresses: AddressWords
    /// In alphabetical order.
    package let projects: [SiteProject]
    /// Which of `projects`, in the order of lists: those that run, that are to come, that have ended, of which no dates are known.
    package let listOrder: [Int]
    package let home: SiteArticle?
    /// By their `order`, then by the alphabet.
    package let articles: [SiteArticle]
    /// The newest first.
    package let news: [SiteArticle]
    /// One of each kind, in the order of `FacetKind`.
    package let facets: [Facet]
    /// In alphabetical order.
    package let series: [ProjectGroup]
    package let pages: [PlannedPage]
    /// Each of `projects` as it stands in lists.
    let rows: [Scope]
    /// The ways to narrow lists.
    let choices: FacetChoices
    /// Files that are published as they are: path in the output folder to path in the site's folder, ordered.
    package let copies: [(output: String, source: String)]
    /// Old addresses that no file can answer, each with the path that took its place, ordered.
    package let movedAddresses: [(old: String, new: SitePath)]
    /// The content files that make no page, with the reason.
    package let withheld: [(path: String, reason: WithheldReason)]
    package let links: LinkTable
    let navigation: Navigation
    /// What stands below `assets/`, the lock-ups to take away apart.
    package let assets: SiteAssets
    /// Ids that links ask of pages; whether they are there is seen when the page is rendered.
    package let wantedAnchors: [SitePath: [WantedAnchor]]
    /// Which of `projects` has a slug.
    package let projectBySlug: [String: Int]
    /// Which of `series` has a slug.
    package let seriesBySlug: [String: Int]
    /// The titles of the content pages that old addresses lead to.
    package let titleOfPage: [SitePath: String]
    /// The lock-ups of the projects as files to take away.
    package let lockUps: DrawnLockUps
    /// What is new; `nil` where the site has nothing to tell or no address.
    let feed: Feed?
    let openData: OpenData
    /// What is known of generated files once they have been made; nothing until then.
    package let made: MadeFiles
    /// The publicity block where no single project speaks; none where no project has any.
    let sharedBlock: PublicityBlock?
    let publicityPages: PublicityPages

    init(
        settings: SiteSettings, today: Day, addresses: AddressWords, projects: [SiteProject],
        listOrder: [Int], home: SiteArticle?,
        articles: [SiteArticle], news: [SiteArticle], facets: [Facet], series: [ProjectGroup],
        pages: [PlannedPage], copies: [(output: String, source: String)],
        movedAddresses: [(old: String, new: SitePath)], withheld: [(path: String, reason: WithheldReason)],
        links: LinkTable, assets: SiteAssets, wantedAnchors: [SitePath: [WantedAnchor]], projectBySlug: [String: Int],
        seriesBySlug: [String: Int], titleOfPage: [SitePath: String], lockUps: DrawnLockUps, feed: Feed?,
        openData: OpenData, made: MadeFiles, sharedBlock: PublicityBlock?
    ) {
        self.settings = settings
        self.today = today
        self.addresses = addresses
        self.projects = projects
        self.listOrder = listOrder
        self.home = home
        self.articles = articles
        self.news = news
        self.facets = facets
        self.series = series
        self.pages = pages
        rows = projects.map {
            ProjectRow.view.sharedScope(ProjectRow($0, base: settings.base, language: settings.language))
        }
        choices = FacetChoices(facets, base: settings.base, in: settings.language)
        self.copies = copies
        self.movedAddresses = movedAddresses
        self.withheld = withheld
        self.links = links
        navigation = Navigation(
            settings, addresses: addresses, articles: articles, hasNews: !news.isEmpty, links: links)
        self.assets = assets
        self.wantedAnchors = wantedAnchors
        self.projectBySlug = projectBySlug
        self.seriesBySlug = seriesBySlug
        self.titleOfPage = titleOfPage
        self.lockUps = lockUps
        self.feed = feed
        self.openData = openData
        self.made = made
        self.sharedBlock = sharedBlock
        publicityPages = PublicityPages(settings, assets, lockUps, made)
    }

    /// The same site, now that its generated files have been made.
    package func with(_ made: MadeFiles) -> Site { Site(self, with: made) }

    private init(_ site: Site, with made: MadeFiles) {
        settings = site.settings
        today = site.today
        addresses = site.addresses
        projects = site.projects
        listOrder = site.listOrder
        home = site.home
        articles = site.articles
        news = site.news
        facets = site.facets
        series = site.series
        pages = site.pages
        rows = site.rows
        choices = site.choices
        copies = site.copies
        movedAddresses = site.movedAddresses
        withheld = site.withheld
        links = site.links
        navigation = site.navigation
        assets = site.assets
        wantedAnchors = site.wantedAnchors
        projectBySlug = site.projectBySlug
        seriesBySlug = site.seriesBySlug
        titleOfPage = site.titleOfPage
        lockUps = site.lockUps
        feed = site.feed
        openData = site.openData
        self.made = made
        sharedBlock = site.sharedBlock
        publicityPages = PublicityPages(settings, assets, lockUps, made)
    }

    package var language: LanguageCode { settings.language }

    package subscript(kind: FacetKind) -> Facet { facets.first { $0.kind == kind } ?? Facet(kind, []) }

    /// The page of the projects that share a value; `nil` where the value has none.
    func path(of slug: String, among kind: FacetKind) -> SitePath? {
        for index in facets.indices where facets[index].kind == kind { return facets[index].path(of: slug) }
        return nil
    }

    package struct WantedAnchor: Sendable, Hashable {
        package let id: String
        /// Where the link stands.
        package let place: Place
    }
}
