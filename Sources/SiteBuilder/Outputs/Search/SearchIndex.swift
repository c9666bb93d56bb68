import Fields
import Funding
import Language
import Markup
import Templates

/// The files by which a visitor's browser searches the list of projects, narrows it and puts it in order.
///
/// The first of them, `core`, names all others; each is called after its own content, so that an old one that a browser still keeps is
/// never taken for a new one. How they are written is told in `docs/architecture.md`.
struct SearchIndex: Sendable {
    /// A search field over fewer projects helps nobody.
    static let fewestProjects = 8

    private(set) var core = SitePath("/")
    private(set) var files: [(path: String, bytes: [UInt8])] = []

    /// How many rows are in one file: results lie scattered, and the rest of each file comes for nothing.
    private static let rowsPerFile = 32

    /// - Parameters:
    ///   - projects: In alphabetical order.
    ///   - listOrder: Which of them, in the order of lists; the files tell projects apart by their places in it, so that the rows which most
    ///     visitors see first lie together.
    init?(
        projects: [SiteProject], listOrder: [Int], facets: [Facet], base: SiteBase, language: LanguageCode
    ) {
        guard projects.count >= Self.fewestProjects else { return nil }
        let listed = listOrder.map { projects[$0] }
        var places = [Int](repeating: 0, count: projects.count)
        for (place, index) in listOrder.enumerated() { places[index] = place }
        let index: JSON = .members([
            "count": .number(projects.count),
            "perFile": .number(Self.rowsPerFile),
            "fields": .array(Self.fields.map(JSON.string)),
            "facets": .array(facets.map { Self.json($0, places, language) }),
            "order": .string(add("orders", Self.orders(of: listed, listOrder, language))),
            "words": .array(
                Self.words(of: listed).files().map { .array([.string($0.first), .string(add("words", $0.json))]) }),
            "rows": .array(
                stride(from: 0, to: listed.count, by: Self.rowsPerFile).map { start in
                    .string(add("rows", Self.rows(listed[start...].prefix(Self.rowsPerFile), base, language)))
                }),
        ])
        core = SitePath("/" + Self.folder + add("index", index))
    }

    static let folder = "assets/search/"

    /// Keeps a file; returns its name, which bears a fingerprint as those of other assets do.
    private mutating func add(_ kind: String, _ json: JSON) -> String {
        let bytes = json.line
        let name = "\(kind).\(SiteAssets.digits(ContentHash.of(bytes))).json"
        files.append((Self.folder + name, bytes))
        return name
    }

    // MARK: - Facets

    /// The facet with all its values, the words by which people may ask for each, and its projects.
    private static func json(_ facet: Facet, _ places: [Int], _ language: LanguageCode) -> JSON {
        let others = otherWords(of: facet.kind)
        let values = facet.groups.map { group -> JSON in
            var words: [String] = []
            for text in [group.title, group.label] + (others[group.slug] ?? []) {
                SearchWords.each(of: text) { if !words.contains($0) { words.append($0) } }
            }
            var ids = IndexNumbers()
            ids.add(ascending: group.members.map { places[$0] }.sorted())
            return .members([
                "slug": .string(group.slug), "title": .string(group.label),
                "words": .string(words.joined(separator: " ")), "ids": .string(ids.text),
            ])
        }
        return .members([
            "name": .string(facet.kind.parameter[language]), "title": .string(facet.kind.title[language]),
            "values": .array(values),
        ])
    }

    /// What people call a value besides its title, by its slug.
    private static func otherWords(of kind: FacetKind) -> [String: [String]] {
        switch kind {
        case .service:
            Dictionary(
                SocialService.all.map { ($0.slug, [$0.name.cs, $0.singular] + $0.synonyms) },
                uniquingKeysWith: { first, _ in first })
        case .targetGroup:
            Dictionary(
                TargetGroup.all.map { ($0.slug, [$0.name] + $0.synonyms) }, uniquingKeysWith: { first, _ in first })
        case .programme:
            Dictionary(
                Programme.all.map { ($0.slug, [$0.name, $0.abbreviation]) }, uniquingKeysWith: { first, _ in first })
        case .region:
            Dictionary(Region.all.map { ($0.slug, [$0.name.cs]) }, uniquingKeysWith: { first, _ in first })
        case .state, .period: [:]
        }
    }

    // MARK: - Orders

    /// Of each order its numbers, the highest first; 0 where a project has none.
    ///
    /// - Parameter ranks: The places of the projects in the alphabet.
    private static func orders(of projects: [SiteProject], _ ranks: [Int], _ language: LanguageCode) -> JSON {
        let days = projects.map { $0.project.implementationPeriod?.firstDay?.daysSinceEpoch }
        let first = days.compactMap(\.self).min() ?? 0
        let amounts = comparableAmounts(of: projects)
        let steps = Dictionary(
            Set(amounts.compactMap(\.self)).sorted().enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { $1 })
        return .object(
            SearchOrder.allCases.map { order in
                var numbers = IndexNumbers()
                for (place, rank) in ranks.enumerated() {
                    switch order {
                    case .name: numbers.add(projects.count - rank)
                    case .start: numbers.add(days[place].map { $0 - first + 1 } ?? 0)
                    case .cost: numbers.add(amounts[place].flatMap { steps[$0] } ?? 0)
                    }
                }
                return (order.parameter[language], .string(numbers.text))
            })
    }

    /// The amounts of lists in the currency that most projects have: others cannot be compared with them.
    private static func comparableAmounts(of projects: [SiteProject]) -> [Int64?] {
        let budgets = projects.map { $0.project.budget.flatMap { $0.total == nil && $0.eligible == nil ? nil : $0 } }
        var counts: [Currency: Int] = [:]
        for budget in budgets { if let budget { counts[budget.currency, default: 0] += 1 } }
        let usual = Currency.allCases.filter { counts[$0] != nil }.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) }
        return budgets.map { budget in
            guard let budget, budget.currency == usual else { return nil }
            return (budget.total ?? budget.eligible)?.value.minorUnits
        }
    }

    // MARK: - Rows and words

    /// The values that a row of a list has, in the order in which files hold them.
    private static let fields = ProjectRow.view.shape.names.map(\.name)

    private static func rows(_ projects: ArraySlice<SiteProject>, _ base: SiteBase, _ language: LanguageCode) -> JSON {
        .array(
            projects.map { project in
                let row = ProjectRow.view.scope(ProjectRow(project, base: base, language: language))
                return .array(
                    fields.map { field in
                        switch row[field] {
                        case .text(let text): .string(text)
                        case .address(let address): .string(address.string)
                        default: .number(0)
                        }
                    })
            })
    }

    /// The words of each project's own; those of its values stand with the facets.
    private static func words(of projects: [SiteProject]) -> SearchWords {
        var words = SearchWords()
        for (index, site) in projects.enumerated() {
            let project = site.project
            for text in [
                project.title, project.shortTitle, project.series?.name, project.beneficiary?.name,
                project.beneficiary?.ico?.digits, project.territory, project.summary,
            ] {
                if let text { words.add(text, of: index) }
            }
            for service in project.services {
                words.add(service.text, of: index)
                if let note = service.note { words.add(note, of: index) }
            }
            for group in project.targetGroups { words.add(group.text, of: index) }
            for service in project.supportedServices {
                for text in [service.service?.text, service.name, service.provider, service.place] {
                    if let text { words.add(text, of: index) }
                }
            }
            if let number = project.registrationNumber { words.add(number: number.text, of: index) }
        }
        return words
    }
}
