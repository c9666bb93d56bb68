import CommonMark
import Funding
import Language
import Markup
import Templates

/// The sections that the page of a project has, each with its id and heading.
struct ProjectSections: Sendable {
    /// In the order of `ProjectSection`; `nil` for one that the page lacks.
    private let items: [Item?]
    /// How many there are.
    let count: Int
    /// Whether something is told of results; the section of a project that has ended says, too, that nothing is.
    let tellsResults: Bool

    struct Item: Sendable {
        let id: String
        let heading: String
    }

    init(
        of source: SiteProject, _ layout: ProjectLayout, hasMoney: Bool, hasBackground: Bool, in language: LanguageCode
    ) {
        let project = source.project
        let hasEnded = source.state == .ended
        let tellsResults = layout.parts[.results] != nil || !project.figures.isEmpty || !project.indicators.isEmpty
        self.tellsResults = tellsResults
        func has(_ section: ProjectSection) -> Bool {
            switch section {
            case .targetGroups: !project.targetGroups.isEmpty || layout.parts[section] != nil
            case .services: !project.services.isEmpty || !project.serviceForms.isEmpty || layout.parts[section] != nil
            case .supportedServices: !project.supportedServices.isEmpty
            case .goals: layout.parts[section] != nil
            case .activities: !project.activities.isEmpty || layout.parts[section] != nil
            case .results: tellsResults || hasEnded
            case .money: hasMoney
            case .team: !project.team.isEmpty
            case .documents: !project.outputs.isEmpty || !project.documents.isEmpty
            case .background: hasBackground
            case .contacts: !project.contacts.isEmpty
            }
        }
        items = ProjectSection.allCases.map { section in
            guard has(section) else { return nil }
            if let heading = layout.headings[section] { return Item(id: heading.id, heading: heading.text) }
            let heading = hasEnded ? section.headingOfEnded : section.heading
            return Item(id: layout.free(section.id[language]), heading: heading[language])
        }
        count = items.count { $0 != nil }
    }

    subscript(section: ProjectSection) -> Item? { items[section.place] }

    static let view = View<ProjectSections>(
        "sections",
        ProjectSection.allCases.map { section in
            .scope(section.rawValue, section.heading, itemView) { $0[section] }
        })

    private static let itemView = View<Item>(
        "section",
        [
            .text("id", Words(cs: "id oddílu", en: "the section's id")) { $0.id },
            .text("heading", Words(cs: "nadpis oddílu", en: "the section's heading")) { $0.heading },
        ])
}

/// Something for each section of a project's page, or nothing.
struct SectionTable<Value: Sendable>: Sendable {
    private var values = [Value?](repeating: nil, count: ProjectSection.count)

    subscript(section: ProjectSection) -> Value? {
        get { values[section.place] }
        set { values[section.place] = newValue }
    }
}

extension ProjectSection {
    fileprivate static let count = allCases.count

    /// Its place among all.
    fileprivate var place: Int {
        switch self {
        case .targetGroups: 0
        case .services: 1
        case .supportedServices: 2
        case .goals: 3
        case .activities: 4
        case .results: 5
        case .money: 6
        case .team: 7
        case .documents: 8
        case .background: 9
        case .contacts: 10
        }
    }
}
