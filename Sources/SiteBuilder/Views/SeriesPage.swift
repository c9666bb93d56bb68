import Funding
import Language
import Markup
import Templates

/// One project of a series in its strip I, II, III ….
struct SeriesEntry: Sendable {
    var number: String
    var years: String?
    var title: String
    var address: Address
    var isCurrent: Bool

    static let view = View<SeriesEntry>(
        "project of a series",
        [
            .text("number", Words(cs: "číslo v řadě", en: "the number in the series")) { $0.number },
            .text("years", Words(cs: "roky realizace", en: "the years of implementation")) { $0.years },
            .text("title", Words(cs: "název", en: "the title")) { $0.title },
            .address("address", Words(cs: "stránka projektu", en: "the project's page")) { $0.address },
            .flag("current", Words(cs: "zda jde o tento projekt", en: "whether it is this project")) { $0.isCurrent },
        ])
}

extension Site {
    /// The strip of a series, as one of its projects shows it, or the page of the series itself; one project makes no strip.
    func strip(of group: ProjectGroup, current: Int?) -> [SeriesEntry] {
        guard group.members.count > 1 else { return [] }
        return group.members.map { index in
            let project = projects[index]
            let interval = project.project.actualPeriod
            let years = [interval?.firstDay?.year, interval?.lastDay?.year].compactMap { $0 }
            return SeriesEntry(
                number: project.project.series?.number?.text ?? "•",
                years: years.isEmpty ? nil : Set(years).sorted().map(String.init).joined(separator: "–"),
                title: typeset(project.project.title, in: language), address: settings.base.address(project.path),
                isCurrent: index == current)
        }
    }
}

/// The page of a series of projects.
struct SeriesPage: Sendable {
    var frame: PageFrame
    var group: ProjectGroup

    static let view = View<SeriesPage>(
        "series of projects",
        PageFrame.offers(\.frame) + [
            .text("lead", Words(cs: "úvodní věta", en: "the lead")) { page in
                // The series may have more projects than the site: nothing is said of those that are not here.
                let (language, members) = (page.frame.language, page.group.members.count)
                let verb = PluralCategory(members, in: .cs) == .few ? "jsou" : "je"
                let count = CountedNoun(
                    "projekt", "projekty", "projektů", "", en: "project of this series is",
                    "projects of this series are"
                ).shown(members, in: language)
                return Words(cs: "Z\(noBreakSpace)této řady \(verb) na webu \(count).", en: "\(count) on this site.")[
                    language]
            },
            .list("series_projects", Words(cs: "projekty řady", en: "the projects of the series"), SeriesEntry.view) {
                $0.frame.site.strip(of: $0.group, current: nil)
            },
            .list("projects", Words(cs: "projekty řady", en: "the projects of the series"), ProjectRow.view) { page in
                page.group.members.map { ProjectRow(site: page.frame.site, project: page.frame.site.projects[$0]) }
            },
        ])
}
