import Foundation
import Language
import Publishing
import SourceText
import Testing

@testable import SiteBuilder

/// `/sitemap.xml` and `/robots.txt`; what a whole site has in them is in the golden sites.
struct SitemapTests {
    private static func addresses(_ bytes: [UInt8]?) -> [String] {
        String(decoding: bytes ?? [], as: UTF8.self).matches(of: /<loc>(.*?)<\/loc>/).map { String($0.1) }
    }

    @Test func listsWhatIsToBeFoundWithItsLastChange() async throws {
        let site = try SiteOnDisk()
        try site.write("content/site.yml", "title: Web\nbase_url: https://žluťoučký.example/eu/\nper_page: 1\n")
        try site.write(
            "content/projects/a.md",
            "---\ntitle: A\nprogramming_period: 2014-2020\nupdated: 2026-03-01\naliases: [/stary/]\n---\n")
        try site.write("content/projects/b.md", "---\ntitle: B\nprogramming_period: 2014-2020\n---\n")
        try site.write("content/projects/c.md", "---\ntitle: C\nprogramming_period: 2014-2020\ndraft: ano\n---\n")
        try site.write("content/news/2026-01-02-zprava.md", "---\ntitle: Zpráva\nupdated: 5. 1. 2026\n---\n")
        let report = try await site.build()
        #expect(report.exitCode == 0)
        let files = site.files()
        let found = Self.addresses(files["sitemap.xml"])
        #expect(
            found.map { String($0.drop { $0 != "/" }.dropFirst(2).drop { $0 != "/" }) } == [
                "/eu/", "/eu/projekty/", "/eu/projekty/strana/2/", "/eu/projekty/a/", "/eu/projekty/b/",
                "/eu/obdobi/2014-2020/", "/eu/obdobi/2014-2020/strana/2/", "/eu/aktuality/",
                "/eu/aktuality/2026/zprava/", "/eu/otevrena-data/",
            ])
        #expect(found.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } && $0.hasPrefix("https://xn--") })
        let text = String(decoding: files["sitemap.xml"] ?? [], as: UTF8.self)
        #expect(text.contains("/projekty/a/</loc><lastmod>2026-03-01</lastmod></url>"))
        #expect(text.contains("/projekty/b/</loc></url>"))
        #expect(text.contains("/zprava/</loc><lastmod>2026-01-05</lastmod></url>"))
        let robots = String(decoding: files["robots.txt"] ?? [], as: UTF8.self)
        #expect(robots.hasPrefix("User-agent: *\nAllow: /\n\nSitemap: https://xn--"))
        #expect(robots.hasSuffix(".example/eu/sitemap.xml\n"))
    }

    @Test func withoutAnAddressThereIsNoSitemap() async throws {
        let site = try SiteOnDisk()
        try site.write("content/site.yml", "title: Web\n")
        #expect(try await site.build().exitCode == 0)
        let files = site.files()
        #expect(files["sitemap.xml"] == nil)
        #expect(files["robots.txt"] == Array("User-agent: *\nAllow: /\n".utf8))
    }

    @Test func theOwnersRobotsStand() async throws {
        let site = try SiteOnDisk()
        try site.write("content/site.yml", "title: Web\nbase_url: https://example.cz\n")
        try site.write("content/static/robots.txt", "User-agent: *\nDisallow: /\n")
        let report = try await site.build()
        #expect(report.findings.filter { $0.kind == .content }.isEmpty)
        #expect(site.files()["robots.txt"] == Array("User-agent: *\nDisallow: /\n".utf8))
    }

    @Test(arguments: [(3, 0), (2, 2)])
    func manyEntriesAreSplit(_ longest: Int, _ parts: Int) throws {
        var settings = SiteSettings()
        settings.base = try #require(SiteBase("https://example.cz"))
        let file = SourceFile(path: SiteSettings.path, bytes: [])
        let site = Site.plan(
            PlanInputs(
                settings: settings, settingsFile: file, contents: [], files: [], assets: [],
                today: try #require(SiteOnDisk.today), drafts: false)
        ).site
        let sitemap = Sitemap(site, longest: longest)
        let pages = ["https://example.cz/", "https://example.cz/projekty/", "https://example.cz/otevrena-data/"]
        let index = ["https://example.cz/sitemap-1.xml", "https://example.cz/sitemap-2.xml"]
        #expect(Self.addresses(sitemap.bytes) == (parts == 0 ? pages : index))
        #expect(sitemap.partNames == (parts == 0 ? [] : ["sitemap-1.xml", "sitemap-2.xml"]))
        let made = sitemap.partNames.indices.map(sitemap.part)
        #expect(made.map(\.path) == sitemap.partNames)
        if parts > 0 { #expect(made.flatMap { Self.addresses($0.bytes) } == pages) }
        #expect(Sitemap.partNames(of: 50_000).isEmpty)
        #expect(Sitemap.partNames(of: 100_001).count == 3)
    }
}
