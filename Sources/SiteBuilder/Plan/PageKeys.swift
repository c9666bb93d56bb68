import Funding
import Language
import Markup
import SourceText

/// What each page of a site is made from, in one number: two builds with the same number for a page make the same bytes of it.
///
/// Whatever a page may ask must be in its key. Pages that are made of many (lists, home, series) have all facts in it, those of
/// a project its own file and what ``Site/reads(of:)`` names. Program, day, settings, addresses of assets and the menu are in every
/// key, and so is the content of the templates that a kind of page reaches.
package struct PageKeys: Sendable {
    private let site: Site
    /// Of what every page may show.
    private let common: UInt64
    /// Of all facts.
    private let whole: UInt64
    /// What other pages may show of each project.
    private let faces: [UInt64]
    /// What a project's page tells of each drawn lock-up.
    private let lockUps: [UInt64]
    /// By facet and by the number of its group, what pages of projects tell of a group.
    private let groups: [[UInt64]]
    /// Of the bytes of content files, where they are not those that the site was planned from.
    private let contentHashes: [String: UInt64]
    /// What the pages of each project are made from, once it has been worked out.
    private var projects: [UInt64] = []

    /// - Parameters:
    ///   - program: Tells the program from any other.
    ///   - inputs: From which the site was planned.
    ///   - contentHashes: By path, what stands in for ``ContentFacts/contentHash``.
    package init(
        _ site: Site, of inputs: PlanInputs, program: UInt64, contentHashes: [String: UInt64] = [:]
    ) {
        self.site = site
        self.contentHashes = contentHashes
        var key = KeyWriting()
        key.add(program)
        key.add(site.today.daysSinceEpoch)
        key.add(site.language.rawValue)
        key.add(site.settings.base.origin)
        key.add(site.settings.base.path)
        key.add(ContentHash.of(inputs.settingsFile.bytes))
        for reference in settingsReferences(site.settings) {
            key.add(site.target(of: reference.destination, from: SiteSettings.path))
        }
        for file in site.assets.files { key.add(file.output) }
        for item in site.navigation.items(on: PlannedPage(path: site.addresses.notFound, subject: .notFound)) {
            key.add(item.title)
            key.add(item.address.string)
        }
        key.add(site.feed != nil)
        key.add(site.fundsSentence ?? "")
        common = key.hash

        key = KeyWriting()
        key.add(common)
        key.add(inputs.drafts)
        for facts in inputs.contents {
            key.add(facts.path)
            key.add(facts.factsHash)
        }
        for file in inputs.files { key.add(file) }
        whole = key.hash

        faces = site.projects.map { project in
            var key = KeyWriting()
            key.add(project.facts.path)
            key.add(project.facts.factsHash)
            key.add(project.path.string)
            return key.hash
        }
        lockUps = site.lockUps.all.map { drawn in
            var key = KeyWriting()
            key.add(drawn.text)
            for file in drawn.files {
                key.add(file.path.string)
                key.add(file.width)
                key.add(file.height)
            }
            return key.hash
        }
        groups = site.facets.map { $0.groups.map(Self.key) }
    }

    private static func key(of group: ProjectGroup) -> UInt64 {
        var key = KeyWriting()
        key.add(group.path.string)
        key.add(group.title)
        return key.hash
    }

    /// That of the generated files that are no pages.
    package var ofGeneratedFiles: UInt64 { whole }

    /// The key of a page that is rendered with a theme; never 0.
    package func key(of page: PlannedPage, with theme: CompiledTheme) -> UInt64 {
        var key = KeyWriting()
        key.add(page.path.string)
        key.add(page.subject.kind.flatMap { theme.keys[$0] } ?? 0)
        // A link to a place that is not there is found on the page that lacks it.
        for anchor in site.wantedAnchors[page.path] ?? [] { key.add(anchor.id) }
        if let index = page.subject.project {
            key.add(index < projects.count ? projects[index] : self.key(ofProject: index))
        } else {
            key.add(whole)
            key.add(page.subject.number)
            if let facts = page.facts(in: site) { key.add(hash(of: facts)) }
        }
        return max(1, key.hash)
    }

    private func hash(of facts: ContentFacts) -> UInt64 { contentHashes[facts.path] ?? facts.contentHash }

    /// Takes what ``key(ofProject:)`` gave for all projects, so that it is worked out once for their three pages.
    package mutating func take(projects: [UInt64]) { self.projects = projects }

    /// What the pages of a project are made from, templates apart.
    package func key(ofProject index: Int) -> UInt64 {
        var key = KeyWriting()
        key.add(common)
        let project = site.projects[index]
        let facts = project.facts
        key.add(facts.path)
        key.add(hash(of: facts))
        let reads = site.reads(of: index)
        key.add(reads.others.count)
        for other in reads.others { key.add(faces[other]) }
        for other in reads.series {
            key.add(faces[other])
            key.add(other == index)
        }
        if let series = reads.seriesGroup { key.add(Self.key(of: series)) }
        for facet in site.facets.indices {
            let numbers = site.facets[facet].groups(of: index)
            key.add(numbers.count)
            for group in numbers { key.add(groups[facet][group]) }
        }
        for reference in facts.references {
            // A link may become a picture, which may not lead to a page or to another host.
            key.add(Int(reference.use.rawValue))
            key.add(site.target(of: reference.destination, from: facts.path))
        }
        if let lockUp = site.lockUps.ofProject[index] { key.add(lockUps[lockUp]) }
        return key.hash
    }
}

/// What the page of a project shows of other projects.
struct ProjectReads {
    /// Other projects of its first region, in the order of the page; numbers among the site's projects.
    var others: [Int] = []
    /// All projects of its series, in their order, itself among them.
    var series: [Int] = []
    var seriesGroup: ProjectGroup?
}

extension Site {
    /// Which other projects the page of a project reads, and what joins them to it.
    func reads(of index: Int) -> ProjectReads {
        var reads = ProjectReads()
        let project = projects[index]
        if let name = project.project.series?.name, let number = seriesBySlug[Slug(name).text] {
            reads.seriesGroup = series[number]
            reads.series = series[number].members
        }
        guard let regions = facets.firstIndex(where: { $0.kind == .region }),
            let region = firstGroup(of: index, in: regions)
        else { return reads }
        // Other projects of the region, outside the series, at most five.
        for member in facets[regions].groups[region].members where member != index && !reads.series.contains(member) {
            reads.others.append(member)
            if reads.others.count == 5 { break }
        }
        return reads
    }

    /// The number of the group of a facet whose value the project names first.
    private func firstGroup(of project: Int, in facet: Int) -> Int? {
        let numbers = facets[facet].groups(of: project)
        guard numbers.count > 1 else { return numbers.first }
        let first = projects[project].values(of: facets[facet].kind, in: language).first?.slug
        return numbers.first { facets[facet].groups[$0].slug == first }
    }

    /// Where a destination leads, and what a page may tell of it.
    fileprivate func target(of destination: String, from source: String) -> UInt64 {
        var key = KeyWriting()
        key.add(destination)
        switch links.resolve(destination, from: source) {
        case .success(.page(let path, let fragment)):
            key.add(path.string)
            key.add(fragment ?? "")
            // A file of `static` has a path as pages have.
            if let file = links.files["content/static" + path.string] { key.add(file) }
        case .success(.file(let file, let path)):
            key.add(path.string)
            key.add(file)
        case .success(.external): key.add("external")
        case .success(.samePage): key.add("same page")
        case .success(.withheld): key.add("withheld")
        case .failure: key.add("nowhere")
        }
        return key.hash
    }
}

extension PlannedPage {
    /// The project whose page it is, one of its pages, or none.
    package func project(in site: Site) -> SiteProject? { subject.project.map { site.projects[$0] } }

    /// The content file whose text is on the page.
    fileprivate func facts(in site: Site) -> ContentFacts? {
        switch subject {
        case .home: site.home?.facts
        case .project(let index), .poster(let index), .publicity(let index): site.projects[index].facts
        case .article(let index): site.articles[index].facts
        case .newsItem(let index): site.news[index].facts
        case .projects, .group, .series, .news, .openData, .accessibility, .notFound, .redirect: nil
        }
    }
}

extension PlannedPage.Subject {
    /// Tells pages of one kind apart whose path alone does not.
    fileprivate var number: Int {
        switch self {
        case .projects(let page), .news(let page), .group(_, _, let page): page
        default: 0
        }
    }
}

/// Values one behind the other, each with its end, in one hash.
struct KeyWriting {
    private var state: UInt64 = 0x27D4_EB2F_1656_67C5

    mutating func add(_ number: UInt64) {
        // A step of XXH64, as its last bytes have it.
        let word = number &* 0xC2B2_AE3D_27D4_EB4F
        let mixed = state ^ ((word << 31 | word >> 33) &* 0x9E37_79B1_85EB_CA87)
        state = (mixed << 27 | mixed >> 37) &* 0x9E37_79B1_85EB_CA87 &+ 0x85EB_CA77_C2B2_AE63
    }

    mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

    mutating func add(_ flag: Bool) { add(flag ? 1 : 0 as UInt64) }

    mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            add(bytes.count)
            add(ContentHash.of(UnsafeRawBufferPointer(bytes)))
        }
    }

    mutating func add(_ file: FileFacts) {
        add(file.path)
        add(file.size)
        add(file.pixels?.width ?? -1)
        add(file.pixels?.height ?? -1)
    }

    var hash: UInt64 {
        let mixed = (state ^ (state >> 33)) &* 0xC2B2_AE3D_27D4_EB4F
        let last = (mixed ^ (mixed >> 29)) &* 0x1656_67B1_9E37_79F9
        return last ^ (last >> 32)
    }
}
