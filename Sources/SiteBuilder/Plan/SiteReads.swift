import Funding
import Language
import SourceText

/// From which files a page of the site could be made without the rest of it, for the record of a build.
package struct SiteReads: Sendable {
    private let site: Site
    /// Content files by the path of their page.
    private let sources: [SitePath: String]

    package init(_ site: Site) {
        self.site = site
        var sources: [SitePath: String] = [:]
        sources.reserveCapacity(site.projects.count)
        for (source, path) in site.links.allPages { sources[path] = source }
        self.sources = sources
    }

    /// The files that every page needs: articles for the menu, one project of each kind of lock-up for the words that all
    /// share, something that the feed tells, what the settings refer to.
    package var common: [String] {
        var paths = (site.home.map { [$0] } ?? []).map(\.facts.path) + site.articles.map(\.facts.path)
        paths += site.news.prefix(1).map(\.facts.path)
        paths += site.lockUps.firstProjects.map { site.projects[$0].facts.path }
        if let told = site.feed?.entries.first?.path { paths += sources[told].map { [$0] } ?? [] }
        for reference in settingsReferences(site.settings) {
            paths += targets(of: reference.destination, from: SiteSettings.path)
        }
        return paths
    }

    /// The files that the pages of a project read beside its own and those that every page needs.
    package func files(ofProject index: Int) -> [String] {
        let reads = site.reads(of: index)
        let facts = site.projects[index].facts
        return (reads.others + reads.series).map { site.projects[$0].facts.path }.filter { $0 != facts.path }
            + facts.references.flatMap { targets(of: $0.destination, from: facts.path) }
    }

    private func targets(of destination: String, from source: String) -> [String] {
        switch site.links.resolve(destination, from: source) {
        case .success(.page(let path, _)):
            let file = site.links.files["content/static" + path.string]?.path
            return [sources[path], file].compactMap(\.self)
        case .success(.file(let file, _)): return [file.path, site.links.owner(of: file.path)].compactMap(\.self)
        case .success(.withheld(let path)): return [path]
        case .success(.external), .success(.samePage), .failure: return []
        }
    }
}
