import Fields
import Funding
import Language
import Markup

/// What a project stands in: who takes part, its place in the programme, plans, links.
struct ProjectBackground {
    let source: SiteProject
    let frame: PageFrame

    private var project: Project { source.project }
    private var path: String { source.facts.path }
    private var language: LanguageCode { frame.language }

    private func words(_ cs: @autoclosure () -> String, _ en: @autoclosure () -> String) -> String {
        language == .cs ? cs() : en()
    }
    private func set(_ text: String) -> String { frame.set(text) }

    /// The groups that have something to tell.
    var groups: [BackgroundItem] {
        let groups: [(String, [BackgroundItem.Entry])] = [
            (words("Kdo se podílí", "Who takes part"), participants),
            (words("Zařazení v programu", "Place in the programme"), programmeEntries),
            (
                words("Strategie, na které projekt navazuje", "Plans that the project rests on"),
                project.strategies.map {
                    .init(
                        title: set($0.title), address: frame.site.linkAddress($0.url, from: path),
                        note: $0.years.map(set))
                }
            ),
            (
                words("Odkazy", "Links"),
                project.links.map { link in
                    .init(
                        title: set(link.title ?? link.url.text),
                        address: link.isDead ? nil : frame.site.linkAddress(link.url, from: path),
                        note: link.isDead && link.title != nil ? link.url.text : nil,
                        archived: frame.site.linkAddress(link.archivedURL, from: path))
                }
            ),
        ]
        return groups.filter { !$0.1.isEmpty }.map { BackgroundItem(title: $0.0, entries: $0.1) }
    }

    private var participants: [BackgroundItem.Entry] {
        let partners = project.partners.map { partner -> BackgroundItem.Entry in
            let role =
                switch partner.isFinancial {
                case true?: words("partner s finančním příspěvkem", "partner with a financial contribution")
                case false?: words("partner bez finančního příspěvku", "partner without a financial contribution")
                case nil: words("partner", "partner")
                }
            return entry(partner, role: role)
        }
        return partners + project.organisations.map { entry($0, role: $0.role.map(set)) }
    }

    private func entry(_ organisation: Organisation, role: String?) -> BackgroundItem.Entry {
        .init(
            over: role?.capitalisedFirst, title: set(organisation.name),
            address: frame.site.linkAddress(organisation.url, from: path),
            note: organisation.ico.map { words("IČO\(noBreakSpace)", "IČO ") + $0.digits })
    }

    /// The terms of the project's own programming period, as the fields name them.
    private var programmeEntries: [BackgroundItem.Entry] {
        let values: [(String, String?)] = [
            ("area_of_support", project.areaOfSupport), ("priority", project.priority),
            ("investment_priority", project.investmentPriority), ("specific_objective", project.specificObjective),
            ("call", project.call),
        ]
        return values.compactMap { key, value in
            value.map { .init(over: label(of: key), title: set($0)) }
        }
    }

    /// The label of a field in the project's own period.
    private func label(of key: String) -> String? {
        (project.period?.label(of: key) ?? Project.fields.field(key)?.label)?[language]
    }
}
