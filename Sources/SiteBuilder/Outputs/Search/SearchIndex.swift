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
    let site: Site

    /// A search field over fewer projects helps nobody.
    static let fewestProjects = 8
    /// In the output folder.
    static let folder = "assets/search/"
    /// How many rows are in one file: results lie scattered, and the rest of each file comes for nothing.
    private static let rowsPerFile = 32

    /// What can be made apart from the rest.
    enum Part: Sendable {
        case words
        case orders
        /// The rows of one file, from 0.
        case rows(Int)
    }

    /// A file, whose name bears a fingerprint as those of other assets do.
    struct File: Sendable {
        let path: SitePath
        let bytes: [UInt8]
        let entry: Entry
    }

    /// A file as `core` names it.
    struct Entry: Sendable {
        let kind: Kind
        let name: String
        /// Of words the first.
        let first: String

        enum Kind: String, Sendable {
            case index, words, orders, rows
        }
    }

    init(_ site: Site) {
        self.site = site
    }

    /// Whether an output is called as a file of the search.
    static func isName(_ output: String) -> Bool {
        guard output.hasPrefix(folder) else { return false }
        let parts = output.dropFirst(folder.count).split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 3 && Entry.Kind(rawValue: String(parts[0])) != nil && parts[2] == "json"
            && parts[1].utf8.count == SiteAssets.fingerprintLength
    }

    private var projects: [SiteProject] { site.projects }
    private var language: LanguageCode { site.language }

    /// The numbers of the files of rows.
    var rowFiles: Range<Int> { 0..<(projects.count + Self.rowsPerFile - 1) / Self.rowsPerFile }

    /// The files of a part; projects are told apart by their places in the order of lists, so that the rows which most visitors see
    /// first lie together.
    func files(of part: Part) -> [File] {
        switch part {
        case .words: words.files().map { Self.file(.words, $0.json, first: $0.first) }
        case .orders: [Self.file(.orders, orders)]
        case .rows(let number):
            [Self.file(.rows, rows(site.listOrder[(number * Self.rowsPerFile)...].prefix(Self.rowsPerFile)))]
        }
    }

    /// The first file that a browser asks for.
    ///
    /// - Parameter entries: Of all other files, each kind in its order.
    func core(naming entries: [Entry]) -> File {
        var places = [Int](repeating: 0, count: projects.count)
        for (place, index) in site.listOrder.enumerated() { places[index] = place }
        return Self.file(
            .index,
            .members([
                "count": .number(projects.count),
                "perFile": .number(Self.rowsPerFile),
                "fields": .array(Self.fields.map(JSON.string)),
                "facets": .array(site.facets.map { Self.json($0, places, language) }),
                "order": .string(entries.first { $0.kind == .orders }?.name ?? ""),
                "words": .array(
                    entries.filter { $0.kind == .words }.map { .array([.string($0.first), .string($0.name)]) }),
                "rows": .array(entries.filter { $0.kind == .rows }.map { .string($0.name) }),
            ]))
    }

    private static func file(_ kind: Entry.Kind, _ json: JSON, first: String = "") -> File {
        let bytes = json.line
        let name = "\(kind.rawValue).\(SiteAssets.digits(ContentHash.of(bytes))).json"
        return File(
            path: SitePath("/" + folder + name), bytes: bytes, entry: Entry(kind: kind, name: name, first: first))
    }

    // MARK: - Facets

    /// The facet with all its values, the words by which people may ask for each, and its projects.
    private static func json(_ facet: Facet, _ places: [Int], _ language: LanguageCode) -> JSON {
        let others = otherWords(of: facet.kind)
        let values = facet.groups.map { group -> JSON in
            var words: [String] = []
            for text in [group.title, group.label] + (others[group.slug] ?? []) {
                SearchWords.each(of: text) { letters in
                    let word = String(decoding: letters, as: UTF8.self)
                    if !words.contains(word) { words.append(word) }
                }
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
    private var orders: JSON {
        let ranks = site.listOrder
        let projects = ranks.map { self.projects[$0] }
        let days = projects.map { $0.project.implementationPeriod?.firstDay?.daysSinceEpoch }
        let first = days.compactMap(\.self).min() ?? 0
        let amounts = Self.comparableAmounts(of: projects)
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

    private func rows(_ indices: ArraySlice<Int>) -> JSON {
        .array(
            indices.map { index in
                let row = site.rows[index]
                return .array(
                    Self.fields.map { field in
                        switch row[field] {
                        case .text(let text): .string(text)
                        case .address(let address): .string(address.string)
                        default: .number(0)
                        }
                    })
            })
    }

    /// The words of each project's own; those of its values stand with the facets.
    private var words: SearchWords {
        var words = SearchWords()
        for (place, index) in site.listOrder.enumerated() {
            let site = projects[index]
            words.add(site.project.title, of: place)
            for text in [
                site.project.shortTitle, site.project.series?.name, site.project.beneficiary?.name,
                site.project.beneficiary?.ico?.digits, site.project.territory, site.project.summary,
            ] {
                if let text { words.add(text, of: place) }
            }
            for index in site.project.services.indices {
                words.add(site.project.services[index].text, of: place)
                if let note = site.project.services[index].note { words.add(note, of: place) }
            }
            for index in site.project.targetGroups.indices {
                words.add(site.project.targetGroups[index].text, of: place)
            }
            for service in site.project.supportedServices {
                for text in [service.service?.text, service.name, service.provider, service.place] {
                    if let text { words.add(text, of: place) }
                }
            }
            if let number = site.project.registrationNumber { words.add(number: number.text, of: place) }
        }
        return words
    }
}
