/// A generated file that is no page.
struct Output: Sendable {
    /// In the output folder; nothing else may stand there, whether a site has the file or not.
    let path: String
    /// A file of `content/static` may stand there in its place.
    var yields = false
    /// The file's bytes; `nil` for a site that has none.
    let bytes: @Sendable (Site) -> [UInt8]?

    static let sitemap = "sitemap.xml"
    static let robots = "robots.txt"
    static let feed = "feed.xml"
    static let sharingPicture = "sharing.png"

    /// Every one of them; a new output is a line here and a file beside.
    static let all: [Output] = [
        Output(path: "redirects.map") { site in site.movedAddresses.isEmpty ? nil : site.redirectMap() },
        Output(path: sitemap) { site in Sitemap(site).bytes },
        Output(path: robots, yields: true) { site in site.robots() },
        Output(path: sharingPicture) { site in SharingPicture(site)?.png },
        Output(path: feed) { site in site.feed?.bytes(of: site) },
    ]
}

extension SitePlan {
    /// Every file that is made and is no page, or would be if the site had it; but for those of the search, whose names follow from their
    /// content, in whose stead their folder counts.
    var outputNames: [String] {
        Output.all.filter { !$0.yields || copies[$0.path] == nil }.map(\.path)
            + OpenData.Kind.allCases.map { $0.path(in: inputs.settings.language).outputFile }
            + Sitemap.partNames(of: pages.count { $0.subject.isForSearch })
            + (projects.count >= SearchIndex.fewestProjects ? [SearchIndex.folder + "index.json"] : [])
            + lockUps.files.map(\.path.outputFile)
    }

    /// The paths of the generated files that the site has and that a text may name.
    var namedOutputs: [String] { Output.named(by: inputs.settings, feed: feed) }
}

extension Output {
    /// The paths of the files that others ask for by their names, as far as a site has them.
    static func named(by settings: SiteSettings, feed: Feed?) -> [String] {
        var names = [robots]
        let hasAddress = !settings.base.origin.isEmpty
        if hasAddress { names.append(sitemap) }
        if feed != nil { names.append(Self.feed) }
        let data = OpenData.Kind.allCases.filter { hasAddress || $0 != .catalogue }
        return names.map { "/" + $0 } + data.map { $0.path(in: settings.language).string }
    }
}
