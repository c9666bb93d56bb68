import Foundation
import Language
import Testing

@testable import Publishing
@testable import SiteBuilder

/// What the pages of a kind have alike is put into their templates ahead: every page has the same bytes without that.
struct FoldedThemeTests {
    private static let repository = testsFolder.deletingLastPathComponent()

    private static func compiled(_ source: String) async throws -> (site: Site, theme: CompiledTheme) {
        let options = BuildOptions(source: source, output: "", today: try #require(SiteOnDisk.today))
        let folder = try SourceFolder(source)
        let inputs = try await SiteInputs(reading: folder, try folder.listing(), options, BuildProgress())
        let site = Site.plan(inputs.planInputs).site
        return (site, try #require(inputs.theme.compiled(for: site, inputs.theme.loaded())))
    }

    private static func render(_ page: PlannedPage, of site: Site, _ theme: CompiledTheme) -> String {
        var bytes: [UInt8] = []
        _ = site.render(page, texts: nil, with: theme, into: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func expectSamePages(of source: String, sourceLocation: SourceLocation = #_sourceLocation)
        async throws
    {
        let (site, theme) = try await compiled(source)
        var whole = theme
        whole.families = [:]
        #expect(Set(theme.families.keys) == Set(site.pages.compactMap(\.subject.kind)), sourceLocation: sourceLocation)
        for page in site.pages {
            let isSame = render(page, of: site, theme) == render(page, of: site, whole)
            #expect(isSame, "\(page.path.string)", sourceLocation: sourceLocation)
        }
    }

    @Test func theExampleSite() async throws {
        try await Self.expectSamePages(of: Self.repository.path)
    }

    @Test(arguments: ["three-periods", "english", "posters", "bare"], [false, true])
    func sitesOfTheTests(_ name: String, everyValue: Bool) async throws {
        let site = try SiteOnDisk(copying: testsFolder.appending(path: "Sites/\(name)"))
        if everyValue {
            for (file, text) in EveryValue.templates(Site.pageKinds) { try site.write("templates/" + file, text) }
        }
        try await Self.expectSamePages(of: site.path)
    }

    /// A page that is in the menu itself has a menu of its own: its kind's folded template does not fit it.
    @Test func pagesInTheMenu() async throws {
        let site = try SiteOnDisk()
        try site.write(
            "content/site.yml",
            """
            title: Web
            navigation:
              - {title: Projekty, url: /projekty/}
              - {title: První, url: projects/a.md}
              - {title: Druhý, url: projects/b.md}

            """)
        for name in ["a", "b", "c"] { try site.write("content/projects/\(name).md", "---\ntitle: \(name)\n---\n") }
        try await Self.expectSamePages(of: site.path)
        let (plan, theme) = try await Self.compiled(site.path)
        let current = plan.pages.filter { $0.subject.kind == "project" }.map { page in
            Self.render(page, of: plan, theme).components(separatedBy: "aria-current=\"page\">").count - 1
        }
        #expect(current.sorted() == [0, 2, 2])
    }
}
