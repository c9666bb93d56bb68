import Foundation
import Publishing
import Testing

/// `/feed.xml`; that feed readers understand it is asked in `make test-web`.
struct FeedTests {
    private static func site(_ settings: String = "base_url: https://example.cz/eu\n") throws -> SiteOnDisk {
        let site = try SiteOnDisk()
        try site.write("content/site.yml", "title: Web & \"spol.\"\n" + settings)
        return site
    }

    private static func feed(_ site: SiteOnDisk) -> String? {
        site.files()["feed.xml"].map { String(decoding: $0, as: UTF8.self) }
    }

    private static func values(_ element: String, _ text: String) throws -> [String] {
        text.matches(of: try Regex("<\(element)>(.*?)</\(element)>", as: (Substring, Substring).self)).map {
            String($0.1)
        }
    }

    @Test func tellsOfNewsAndProjectsByWhatTheySay() async throws {
        let site = try Self.site()
        try site.write("content/news/2026-05-01-a.md", "---\ntitle: A <b>\n---\n\nShrnutí\u{FFFF} & víc\n")
        try site.write("content/news/2026-11-22-zitra.md", "---\ntitle: Zítra\n---\n")
        let project = "programming_period: 2014-2020\n"
        try site.write(
            "content/projects/p.md",
            "---\ntitle: P\n\(project)implementation_period: 1. 6. 2026 – 31. 12. 2027\nupdated: 2026-07-01\n---\n")
        try site.write(
            "content/projects/q.md",
            "---\ntitle: Q\n\(project)published: 2026-06-02\nimplementation_period: 2027/2028\nupdated: 2027-01-01\n---\n"
        )
        try site.write(
            "content/projects/pristi.md", "---\ntitle: Příští\n\(project)implementation_period: 2027/2028\n---\n")
        try site.write("content/projects/bez-dat.md", "---\ntitle: Bez dat\n\(project)---\n")
        #expect(try await site.build().exitCode == 0)
        let text = try #require(Self.feed(site))
        #expect(try Self.values("title", text) == ["Web &amp; &quot;spol.&quot;", "Q", "P", "A &lt;b&gt;"])
        #expect(
            try Self.values("id", text) == [
                "https://example.cz/eu/feed.xml", "https://example.cz/eu/projekty/q/",
                "https://example.cz/eu/projekty/p/", "https://example.cz/eu/aktuality/2026/a/",
            ])
        #expect(
            try Self.values("updated", text) == [
                "2026-07-01T00:00:00Z", "2026-06-02T00:00:00Z", "2026-07-01T00:00:00Z", "2026-05-01T00:00:00Z",
            ])
        #expect(
            try Self.values("published", text) == [
                "2026-06-02T00:00:00Z", "2026-06-01T00:00:00Z", "2026-05-01T00:00:00Z",
            ])
        #expect(try Self.values("summary", text) == ["Shrnutí &amp; víc"])
        let page = String(decoding: site.files()["projekty/p/index.html"] ?? [], as: UTF8.self)
        #expect(
            page.contains("type=\"application/atom+xml\" title=\"Web &amp; &quot;spol.&quot;\" href=\"/eu/feed.xml\""))
    }

    @Test func holdsTheNewestThirty() async throws {
        let site = try Self.site()
        for day in 10...29 {
            try site.write("content/news/2026-01-\(day)-l\(day).md", "---\ntitle: L\(day)\n---\n")
            try site.write("content/news/2026-03-\(day)-b\(day).md", "---\ntitle: B\(day)\n---\n")
        }
        #expect(try await site.build().exitCode == 0)
        let titles = try Self.values("title", try #require(Self.feed(site))).dropFirst()
        #expect(titles.count == 30)
        #expect(titles.first == "B29")
        #expect(titles.last == "L20")
    }

    @Test(arguments: ["", "base_url: https://example.cz\n"])
    func nothingToTellIsNoFeed(_ settings: String) async throws {
        let site = try Self.site(settings)
        if settings.isEmpty { try site.write("content/news/2026-05-01-a.md", "---\ntitle: A\n---\n") }
        #expect(try await site.build().exitCode == 0)
        #expect(Self.feed(site) == nil)
        let page = String(decoding: site.files()["index.html"] ?? [], as: UTF8.self)
        #expect(!page.contains("atom"))
        #expect(page.contains("<link"))
    }
}
