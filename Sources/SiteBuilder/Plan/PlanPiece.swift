import Funding
import Language

/// What planning asks of each content file alone. Pieces of some files each can be looked at beside one another; what joins the files is
/// left to the plan, which then compares hardly a text.
package struct PlanPiece: Sendable {
    /// Of each file of the piece the path of its page, were it published today.
    private(set) var paths: [SitePath] = []
    /// Of each file; `nil` where no project is published.
    private(set) var projects: [Project?] = []
    /// From what the lock-ups of its projects follow, each once.
    private(set) var sources: [LockUpSource] = []
    /// By kind of facet, each value of its projects once.
    private(set) var values = [[FacetValue]](repeating: [], count: FacetKind.allCases.count)
    private var valueNumbers = [[FacetValue: Int]](repeating: [:], count: FacetKind.allCases.count)
    private var sourceNumbers: [LockUpSource: Int] = [:]

    /// What the plan needs of a published project, worked out from its file alone.
    struct Project: Sendable {
        let poster: SitePath
        let publicity: SitePath
        let order: CollationKey
        let state: ProjectState?
        let totals: GroupTotals.Part
        /// The last part of its series' address; empty where its name has no letter.
        let series: String?
        /// Which of the piece's sources.
        let source: Int
        /// Which of the piece's values, by kind of facet.
        let values: [[Int]]
    }

    /// How many files a piece has at most.
    fileprivate static let size = 256

    /// How many pieces so many files make.
    package static func count(of contents: Int) -> Int { (contents + size - 1) / size }

    /// All pieces of a site.
    static func all(_ inputs: PlanInputs) -> [PlanPiece] {
        (0..<count(of: inputs.contents.count)).map { PlanPiece($0, of: inputs) }
    }

    /// - Parameter number: From 0.
    package init(_ number: Int, of inputs: PlanInputs) {
        let range = number * Self.size..<min((number + 1) * Self.size, inputs.contents.count)
        let addresses = AddressWords.of(inputs.settings.language)
        paths.reserveCapacity(range.count)
        projects.reserveCapacity(range.count)
        for index in range {
            paths.append(addresses.page(of: inputs.contents[index], today: inputs.today))
            projects.append(project(inputs.contents[index], inputs))
        }
    }

    private mutating func project(_ facts: ContentFacts, _ inputs: PlanInputs) -> Project? {
        guard let shared = facts.sharedProject, facts.withheld(on: inputs.today, drafts: inputs.drafts) == nil else {
            return nil
        }
        let language = inputs.settings.language
        let state = shared.project.state(on: inputs.today)
        let numbers = FacetKind.allCases.enumerated().map { place, kind in
            shared.project.values(of: kind, state: state, in: language).filter { !$0.slug.isEmpty }
                .map { number(of: $0, at: place) }
        }
        let addresses = AddressWords.of(language)
        return Project(
            poster: addresses.poster(facts.slug), publicity: addresses.publicity(facts.slug),
            order: CollationKey(shared.project.title, in: language), state: state,
            totals: GroupTotals.Part(shared.project, state), series: shared.project.series.map { Slug($0.name).text },
            source: number(of: shared.project.lockUpSource), values: numbers)
    }

    private mutating func number(of value: FacetValue, at kind: Int) -> Int {
        if let known = valueNumbers[kind][value] { return known }
        values[kind].append(value)
        valueNumbers[kind][value] = values[kind].count - 1
        return values[kind].count - 1
    }

    private mutating func number(of source: LockUpSource) -> Int {
        if let known = sourceNumbers[source] { return known }
        sources.append(source)
        sourceNumbers[source] = sources.count - 1
        return sources.count - 1
    }
}

extension AddressWords {
    /// The page of a content file.
    func page(of facts: ContentFacts, today: Day) -> SitePath {
        switch facts.location.kind {
        case .home: home
        case .project: project(facts.slug)
        case .page: plainPage(facts.slug)
        case .news: newsItem(year: facts.article?.date?.year ?? today.year, facts.slug)
        }
    }
}

extension [PlanPiece] {
    /// Which piece a content file is in, and its place there.
    func place(of content: Int) -> (piece: Int, index: Int) {
        (content / PlanPiece.size, content % PlanPiece.size)
    }

    /// What is to be known of a project, by the number of its content file.
    func project(_ content: Int) -> PlanPiece.Project? {
        let (piece, index) = place(of: content)
        return self[piece].projects[index]
    }
}
