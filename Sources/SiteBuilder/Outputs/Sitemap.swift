import Funding
import Language
import Markup

/// The pages that search engines are to know, as sitemaps.org wants them: one file, or an index and its parts.
struct Sitemap: Sendable {
    /// More entries than this no single file may have.
    static let longest = 50_000

    private let site: Site
    private let pages: [PlannedPage]
    private let longest: Int

    init(_ site: Site, longest: Int = Self.longest) {
        self.site = site
        self.longest = longest
        pages = site.pages.filter(\.subject.isForSearch)
    }

    /// The file at `/sitemap.xml`; `nil` for a site that does not know its own address, since a sitemap has whole ones only.
    var bytes: [UInt8]? {
        guard !site.settings.base.origin.isEmpty else { return nil }
        if partNames.isEmpty { return list(of: pages[...]) }
        var xml = Self.start
        xml.append("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
        for name in partNames {
            xml.append("<sitemap><loc>\(site.settings.base.ascii(SitePath("/" + name)))</loc></sitemap>\n")
        }
        xml.append("</sitemapindex>\n")
        return xml.bytes
    }

    /// The files that the index names; none where one file holds all.
    var partNames: [String] {
        site.settings.base.origin.isEmpty ? [] : Self.partNames(of: pages.count, longest: longest)
    }

    /// One of the files that the index names.
    func part(_ index: Int) -> (path: String, bytes: [UInt8]) {
        (partNames[index], list(of: pages[(index * longest)..<min((index + 1) * longest, pages.count)]))
    }

    /// What the parts of so many entries are called in the output folder; none where one file holds all.
    static func partNames(of count: Int, longest: Int = Self.longest) -> [String] {
        count <= longest ? [] : (1...((count + longest - 1) / longest)).map { "sitemap-\($0).xml" }
    }

    private func list(of pages: ArraySlice<PlannedPage>) -> [UInt8] {
        var xml = Self.start
        xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
        for page in pages {
            xml.append("<url><loc>\(site.settings.base.ascii(page.path))</loc>")
            if let day = site.lastChange(of: page) { xml.append("<lastmod>\(day.iso)</lastmod>") }
            xml.append("</url>\n")
        }
        xml.append("</urlset>\n")
        return xml.bytes
    }

    private static let start: HTML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
}

extension PlannedPage.Subject {
    /// Whether a search engine is to show the page: not what repeats another page, leads elsewhere or says that nothing is there.
    var isForSearch: Bool {
        switch self {
        case .poster, .publicity, .notFound, .redirect: false
        case .home, .projects, .project, .group, .series, .article, .news, .newsItem, .openData, .accessibility: true
        }
    }
}

extension Site {
    /// The day that the page's content file gives as its last change; listings have none of their own.
    func lastChange(of page: PlannedPage) -> Day? {
        switch page.subject {
        case .home: home?.article.updated
        case .project(let index): projects[index].project.updated
        case .article(let index): articles[index].article.updated
        case .newsItem(let index): news[index].article.updated
        case .accessibility: settings.accessibility.flatMap { $0.reviewed ?? $0.prepared }
        case .projects, .poster, .publicity, .group, .series, .news, .openData, .notFound, .redirect: nil
        }
    }

    /// The rules for search engines: all is open, and where the sitemap is.
    ///
    /// `nil` where the site has a `robots.txt` of its own.
    func robots() -> [UInt8]? {
        guard !copies.contains(where: { $0.output == Output.robots }) else { return nil }
        var text = "User-agent: *\nAllow: /\n"
        if !settings.base.origin.isEmpty {
            text += "\nSitemap: \(settings.base.ascii(SitePath("/" + Output.sitemap)))\n"
        }
        return Array(text.utf8)
    }
}
