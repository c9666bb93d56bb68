import Funding
package import Language
import Markup
package import SourceText

/// All that a site is planned from.
package struct PlanInputs: Sendable {
    package var settings: SiteSettings
    package var settingsFile: SourceFile
    package var contents: [ContentFacts]
    /// Every other file under `content`.
    package var files: [FileFacts]
    /// The theme's assets, the site's own among them.
    package var assets: [Theme.Asset]
    package var today: Day
    package var drafts: Bool
    /// What `content/addresses.txt` lists; `nil` where there is none.
    package var published: PublishedAddresses?

    package init(
        settings: SiteSettings, settingsFile: SourceFile, contents: [ContentFacts], files: [FileFacts],
        assets: [Theme.Asset],
        today: Day, drafts: Bool, published: PublishedAddresses? = nil
    ) {
        self.settings = settings
        self.settingsFile = settingsFile
        self.contents = contents
        self.files = files
        self.assets = assets
        self.today = today
        self.drafts = drafts
        self.published = published
    }
}

extension Site {
    /// Decides every page of the site and where it stands; what clashes or leads nowhere is a finding.
    ///
    /// - Parameter pieces: What ``PlanPiece`` says of all contents, where it has been worked out already.
    package static func plan(
        _ inputs: PlanInputs, _ pieces: [PlanPiece]? = nil
    ) -> (site: Site, findings: [Finding]) {
        var plan = SitePlan(inputs, pieces ?? PlanPiece.all(inputs))
        plan.make()
        plan.checkAssets()
        plan.checkOutputs()
        plan.checkPublishedAddresses()
        plan.checkProjectsTogether()
        plan.checkAccessibilityStatement()
        return (plan.site, plan.findings)
    }

    /// Plans a site of some files of a whole one that has been planned: nobody asks what is found, so it is not looked for where
    /// that takes long.
    package static func part(_ inputs: PlanInputs) -> Site {
        var plan = SitePlan(inputs, PlanPiece.all(inputs))
        plan.isPart = true
        plan.make()
        return plan.site
    }
}

/// The plan while it is being made; each step adds what the next one needs.
struct SitePlan {
    let inputs: PlanInputs
    let pieces: [PlanPiece]
    let addresses: AddressWords
    let assets: SiteAssets
    var projects: [SiteProject] = []
    /// Which of the contents each of `projects` is.
    var contentOfProject: [Int] = []
    /// Which of `projects`, in the order of their files.
    var projectsByPath: [Int] = []
    var listOrder: [Int] = []
    var home: SiteArticle?
    var articles: [SiteArticle] = []
    var news: [SiteArticle] = []
    var facets: [Facet] = []
    var series: [ProjectGroup] = []
    var pages: [PlannedPage] = []
    var lockUps = DrawnLockUps()
    var feed: Feed?
    /// Output file to source file.
    var copies: [String: String] = [:]
    var movedAddresses: [(old: String, new: SitePath)] = []
    var withheld: [(path: String, reason: WithheldReason)] = []
    /// Where old addresses that become pages are written, by their path.
    var aliasPlaces: [String: Place] = [:]
    /// Of the content pages that old addresses lead to.
    var titleOfPage: [SitePath: String] = [:]
    var links = LinkTable()
    var wantedAnchors: [SitePath: [Site.WantedAnchor]] = [:]
    var findings: [Finding] = []
    /// Whether the site is some files of a whole one, in which links lead to files that are not there.
    var isPart = false

    init(_ inputs: PlanInputs, _ pieces: [PlanPiece]) {
        self.inputs = inputs
        self.pieces = pieces
        addresses = AddressWords.of(inputs.settings.language)
        assets = SiteAssets(of: inputs.assets, settings: inputs.settings)
    }

    var site: Site {
        // A site of projects of other sources only has no words of cohesion policy.
        let isForeign = !projects.isEmpty && lockUps.sources.allSatisfy { $0.lockUp == nil }
        let shared = isForeign ? nil : LockUp.shared(by: lockUps.sources)
        let periods = Set(lockUps.sources.map(\.period))
        return Site(
            settings: inputs.settings, today: inputs.today, addresses: addresses, projects: projects,
            listOrder: listOrder, home: home,
            articles: articles, news: news, facets: facets, series: series, pages: pages,
            copies: copies.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { ($0.key, $0.value) },
            movedAddresses: movedAddresses.sorted { $0.old.utf8.lexicographicallyPrecedes($1.old.utf8) },
            withheld: withheld, links: links, assets: assets, wantedAnchors: wantedAnchors,
            projectBySlug: Dictionary(
                projects.enumerated().map { ($1.facts.slug, $0) }, uniquingKeysWith: { first, _ in first }),
            seriesBySlug: Self.indices(series),
            titleOfPage: titleOfPage, lockUps: lockUps, feed: feed, openData: OpenData(of: inputs.settings),
            made: MadeFiles(),
            sharedBlock: shared.map {
                PublicityBlock(
                    $0, period: periods.count == 1 ? periods.first.flatMap(\.self) : nil,
                    in: inputs.settings.language)
            })
    }

    private static func indices(_ groups: [ProjectGroup]) -> [String: Int] {
        Dictionary(groups.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// All that the site says; whatever only findings need is checked after that.
    mutating func make() {
        sortContents()
        makePages()
        indexLinks()
        checkReferences()
        makeRedirects()
    }

    // MARK: - Contents

    /// Parts the contents by kind and gives each its address; what makes no page today is noted with its reason.
    mutating func sortContents() {
        let (sources, sourceNumbers) = lockUpSources
        let blocks = sources.map { source in
            source.lockUp.map { PublicityBlock($0, period: source.period, in: inputs.settings.language) }
        }
        var found: [(project: SiteProject, content: Int, source: Int)] = []
        found.reserveCapacity(inputs.contents.count)
        links.reserve(inputs.contents.count)
        for index in contentsByPath {
            let facts = inputs.contents[index]
            let (piece, place) = pieces.place(of: index)
            let path = pieces[piece].paths[place]
            if let folder = facts.location.ownFolder { links.owners[folder] = facts.path }
            if let reason = facts.withheld(on: inputs.today, drafts: inputs.drafts) {
                withheld.append((facts.path, reason))
                links.pages[facts.path] = .some(nil)
                links.withheldPaths[path.string] = facts.path
                continue
            }
            links.pages[facts.path] = path
            if let folder = facts.location.ownFolder { links.ownFolders[path.string] = folder }
            switch (facts.location.kind, facts.subject) {
            case (_, .project(let shared)):
                guard let seen = pieces[piece].projects[place] else { continue }
                let source = sourceNumbers[piece][seen.source]
                found.append((SiteProject(facts, shared, seen, path: path, block: blocks[source]), index, source))
            case (.home, .article(let article)): home = SiteArticle(facts, article, path: path)
            case (.news, .article(let article)): news.append(SiteArticle(facts, article, path: path))
            case (_, .article(let article)): articles.append(SiteArticle(facts, article, path: path))
            }
        }
        // Sorting is stable, so equal titles keep the order of their paths.
        let order = found.indices.sorted { found[$0].project.order < found[$1].project.order }
        projects = order.map { found[$0].project }
        contentOfProject = order.map { found[$0].content }
        lockUps = DrawnLockUps(
            of: projects, order.map { found[$0].source }, among: sources, addresses, in: inputs.settings.language)
        projectsByPath = [Int](repeating: 0, count: order.count)
        for (index, place) in order.enumerated() { projectsByPath[place] = index }
        let rank = projects.map { project in
            project.state.flatMap { SiteProject.orderOfStates.firstIndex(of: $0) } ?? .max
        }
        listOrder = projects.indices.sorted { rank[$0] == rank[$1] ? $0 < $1 : rank[$0] < rank[$1] }
        articles.sort { ($0.article.order ?? .max) < ($1.article.order ?? .max) }
        news.sort { ($0.article.date?.daysSinceEpoch ?? 0) > ($1.article.date?.daysSinceEpoch ?? 0) }
    }

    /// From what the lock-ups of all projects follow, each once, and which of them those of each piece are.
    private var lockUpSources: (all: [LockUpSource], numbers: [[Int]]) {
        var all: [LockUpSource] = []
        var known: [LockUpSource: Int] = [:]
        let numbers = pieces.map { piece in
            piece.sources.map { source in
                if let number = known[source] { return number }
                known[source] = all.count
                all.append(source)
                return all.count - 1
            }
        }
        return (all, numbers)
    }

    /// Which of the contents, in the order of their paths; most often they come in it.
    private var contentsByPath: [Int] {
        let contents = inputs.contents
        let isOrdered = contents.indices.dropFirst().allSatisfy {
            contents[$0 - 1].path.utf8.lexicographicallyPrecedes(contents[$0].path.utf8)
        }
        return isOrdered
            ? Array(contents.indices)
            : contents.indices.sorted { contents[$0].path.utf8.lexicographicallyPrecedes(contents[$1].path.utf8) }
    }

    // MARK: - Pages

    mutating func makePages() {
        var hasPosters = false
        makeFacets()
        makeSeries()
        pages.append(PlannedPage(path: addresses.home, subject: .home))
        let addresses = addresses
        addPages(of: projects.count) { (addresses.projectList(page: $0), .projects(page: $0)) }
        pages.reserveCapacity(projects.count * 4)
        for (index, project) in projects.enumerated() {
            pages.append(PlannedPage(path: project.path, subject: .project(index)))
            if project.block != nil, let seen = pieces.project(contentOfProject[index]) {
                hasPosters = true
                pages.append(PlannedPage(path: seen.poster, subject: .poster(index)))
                pages.append(PlannedPage(path: seen.publicity, subject: .publicity(index)))
            }
        }
        if hasPosters, inputs.settings.base.origin.isEmpty { reportAddressOfPosters() }
        for facet in facets {
            for (index, group) in facet.groups.enumerated() {
                addPages(of: group.members.count) {
                    (addresses.group(group.slug, of: facet.kind, page: $0), .group(facet.kind, index, page: $0))
                }
            }
        }
        for (index, group) in series.enumerated() {
            pages.append(PlannedPage(path: group.path, subject: .series(index)))
        }
        for (index, article) in articles.enumerated() {
            pages.append(PlannedPage(path: article.path, subject: .article(index)))
        }
        if !news.isEmpty {
            addPages(of: news.count) { (addresses.newsList(page: $0), .news(page: $0)) }
        }
        for (index, item) in news.enumerated() {
            pages.append(PlannedPage(path: item.path, subject: .newsItem(index)))
        }
        pages.append(PlannedPage(path: addresses.openDataPage, subject: .openData))
        if inputs.settings.hasAccessibilityStatement {
            pages.append(PlannedPage(path: addresses.accessibilityStatement, subject: .accessibility))
        }
        pages.append(PlannedPage(path: addresses.notFound, subject: .notFound))
        feed = Feed(projects: projects, news: news, base: inputs.settings.base, today: inputs.today)
    }

    private mutating func reportAddressOfPosters() {
        findings.append(
            Finding(
                posterWithoutAddress, at: Place(file: inputs.settingsFile.path),
                Words(
                    cs:
                        "Plakáty nemají kód QR ani adresu projektu, protože web nezná svou adresu. Doplňte „base_url: https://…“.",
                    en:
                        "Posters have neither QR code nor address, since the site does not know its own. Put in “base_url: https://…”."
                )))
    }

    /// The pages of a list of so many entries: at least one.
    private mutating func addPages(of count: Int, _ page: (Int) -> (SitePath, PlannedPage.Subject)) {
        for number in 1...Site.pageCount(of: count, perPage: inputs.settings.perPage) {
            let (path, subject) = page(number)
            pages.append(PlannedPage(path: path, subject: subject))
        }
    }
}

extension Site {
    /// How many pages a list has; an empty list has one, too.
    static func pageCount(of entries: Int, perPage: Int) -> Int {
        max(1, (entries + perPage - 1) / perPage)
    }
}

let posterWithoutAddress = Diagnosis(
    "poster-without-address", .note, .publicity,
    Words(
        cs:
            "Na plakátu má být, kde se o projektu dozvědět víc: kód QR a adresa, k nimž je třeba „base_url“ v site.yml.",
        en: "A poster should say where to learn more: a QR code and the address, for which site.yml needs “base_url”."))
