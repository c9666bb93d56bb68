import Funding
package import Language

/// What projects can be chosen by; the order is that in which the choices are offered.
package enum FacetKind: String, Sendable, Hashable, CaseIterable {
    case region
    case service
    case targetGroup
    case state
    case programme
    case period

    /// „Kraj“
    package var title: Words {
        switch self {
        case .region: Words(cs: "Kraj", en: "Region")
        case .service: Words(cs: "Služba", en: "Service")
        case .targetGroup: Words(cs: "Komu pomáhá", en: "Whom it helps")
        case .state: Words(cs: "Stav", en: "State")
        case .programme: Words(cs: "Program", en: "Programme")
        case .period: Words(cs: "Programové období", en: "Programming period")
        }
    }
}

/// The projects parted by one thing that they share. A class: pages ask for facets by their kind, and get one without copying any.
package final class Facet: Sendable {
    package let kind: FacetKind
    /// In the order in which they are offered; a state may have no projects today.
    package let groups: [ProjectGroup]
    /// The groups that have projects, in the same order.
    package let offered: [ProjectGroup]
    /// Which of `offered`, those with most projects first.
    private let byFrequency: [Int]
    private let indexBySlug: [String: Int]
    /// The groups of all projects in one row, and where those of each project begin.
    private let groupsByProject: [Int]
    private let starts: [Int]

    /// - Parameter projects: How many projects the site has.
    init(_ kind: FacetKind, _ groups: [ProjectGroup], projects: Int = 0) {
        self.kind = kind
        self.groups = groups
        var starts = [Int](repeating: 0, count: projects + 1)
        for group in groups {
            for member in group.members { starts[member + 1] += 1 }
        }
        for index in 0..<projects { starts[index + 1] += starts[index] }
        var row = [Int](repeating: 0, count: starts[projects])
        var next = starts
        for (index, group) in groups.enumerated() {
            for member in group.members {
                row[next[member]] = index
                next[member] += 1
            }
        }
        (groupsByProject, self.starts) = (row, starts)
        let offered = groups.filter { !$0.members.isEmpty }
        self.offered = offered
        byFrequency = offered.indices.sorted { a, b in
            (offered[b].members.count, a) < (offered[a].members.count, b)
        }
        indexBySlug = Dictionary(groups.enumerated().map { ($1.slug, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The group at an address; `nil` where no project is in it.
    package subscript(slug: String) -> ProjectGroup? { indexBySlug[slug].map { groups[$0] } }

    /// The page of the group at an address.
    func path(of slug: String) -> SitePath? { indexBySlug[slug].map { groups[$0].path } }

    /// Which of `groups` a project is in, in their order.
    func groups(of project: Int) -> ArraySlice<Int> {
        project + 1 < starts.count ? groupsByProject[starts[project]..<starts[project + 1]] : []
    }

    /// A facet with a single value is no choice.
    package var isChoice: Bool { offered.count > 1 }

    /// So many of the groups with most projects, in the order in which they are offered.
    func mostFrequent(_ count: Int) -> [ProjectGroup] {
        byFrequency.prefix(count).sorted().map { offered[$0] }
    }
}

/// One of the values that a project has in a facet.
struct FacetValue: Sendable, Hashable {
    /// The last part of its address; empty where the value cannot have one.
    let slug: String
    let title: String
    /// Whether the title is as somebody wrote it, so that it may be written otherwise elsewhere.
    var isAsWritten = false

    init(slug: String, title: String, isAsWritten: Bool = false) {
        self.slug = slug
        self.title = title
        self.isAsWritten = isAsWritten
    }

    init(_ state: ProjectState, in language: LanguageCode) {
        self.init(slug: state.slug[language], title: state.wordOfMany[language])
    }

    /// Values of the same address have nearly always the same title.
    func hash(into hasher: inout Hasher) { hasher.combine(slug) }
}

extension SiteProject {
    /// The project's values in a facet, in the order in which it names them.
    func values(of kind: FacetKind, in language: LanguageCode) -> [FacetValue] {
        project.values(of: kind, state: state, in: language)
    }
}

extension Project {
    /// The values in a facet of a project that is in a state, in the order in which it names them.
    func values(of kind: FacetKind, state: ProjectState?, in language: LanguageCode) -> [FacetValue] {
        switch kind {
        case .region:
            return area.isWholeCountry
                ? [Self.wholeCountry(in: language)]
                : area.regions.map { FacetValue(slug: $0.slug, title: $0.name[language]) }
        case .service:
            return services.map { use in
                guard let service = use.service else {
                    return FacetValue(slug: Slug(use.text).text, title: use.text, isAsWritten: true)
                }
                return FacetValue(slug: service.slug, title: service.name[language])
            }
        case .targetGroup:
            return targetGroups.compactMap { use in
                use.group.map { FacetValue(slug: $0.slug, title: $0.label[language]) }
            }
        case .state:
            return state.map { [FacetValue($0, in: language)] } ?? []
        case .programme:
            guard let programme = programme else { return [] }
            guard let known = programme.known else {
                return [FacetValue(slug: Slug(programme.text).text, title: programme.text, isAsWritten: true)]
            }
            return [FacetValue(slug: known.slug, title: known.name)]
        case .period:
            return period.map { [FacetValue(slug: $0.slug, title: $0.label)] } ?? []
        }
    }

    /// Projects that work everywhere have a page among those of the regions, not one on each of the fourteen.
    private static func wholeCountry(in language: LanguageCode) -> FacetValue {
        FacetValue(
            slug: Words(cs: "cela-cr", en: "whole-country")[language],
            title: Words(cs: "Celá Česká republika", en: "The whole Czech Republic")[language])
    }
}

extension ProjectState {
    /// The part of `/stav/<slug>/`.
    var slug: Words {
        switch self {
        case .planned: Words(cs: "pripravovane", en: "planned")
        case .running: Words(cs: "probihajici", en: "running")
        case .ended: Words(cs: "ukoncene", en: "ended")
        }
    }

    /// The state in a word, as it stands above several projects.
    var wordOfMany: Words {
        switch self {
        case .planned: Words(cs: "Připravované", en: "Planned")
        case .running: Words(cs: "Probíhající", en: "Running")
        case .ended: Words(cs: "Ukončené", en: "Ended")
        }
    }
}
