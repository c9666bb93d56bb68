import Fields
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
        return group.members.map { entry(of: $0, current: current) }
    }

    /// A project as its series shows it.
    func entry(of index: Int, current: Int? = nil) -> SeriesEntry {
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

/// The page of a series of projects.
struct SeriesPage: Sendable {
    var frame: PageFrame
    var group: ProjectGroup

    var site: Site { frame.site }
    var language: LanguageCode { frame.language }
    var members: [SiteProject] { group.members.map { site.projects[$0] } }

    static let view = View<SeriesPage>(
        "series of projects",
        PageFrame.offers(\.frame) + [
            .text("lead", Words(cs: "úvodní věta", en: "the lead")) { $0.lead },
            .list("numbers", Words(cs: "součty", en: "the sums"), NumberItem.view) { page in
                page.group.members.count > 1 ? page.group.totals.numbers(in: page.language) : []
            },
            .text("cost_note", Words(cs: "co v součtu částek je", en: "what the sum of amounts holds")) { page in
                page.group.members.count > 1 ? page.group.totals.costSentence(in: page.language) : nil
            },
            .html("time_line", Words(cs: "časová osa", en: "the time line")) { $0.timeLine },
            .text("time_words", Words(cs: "časová osa slovy", en: "the time line in words")) { $0.timeWords },
            .list("amounts", Words(cs: "částky projektů", en: "the projects' amounts"), SeriesAmount.view) {
                $0.amounts
            },
            .list("columns", Words(cs: "sloupce srovnání", en: "the columns of the comparison"), SeriesEntry.view) {
                $0.comparison.isEmpty ? [] : $0.site.strip(of: $0.group, current: nil)
            },
            .list("comparison", Words(cs: "řádky srovnání", en: "the rows of the comparison"), ComparisonPart.view) {
                $0.comparison
            },
            .list("series_projects", Words(cs: "projekty řady", en: "the projects of the series"), SeriesEntry.view) {
                $0.site.strip(of: $0.group, current: nil)
            },
            .shared("projects", Words(cs: "projekty řady", en: "the projects of the series"), ProjectRow.view) { page in
                page.group.members.map { page.site.rows[$0] }
            },
        ])

    /// The series may have more projects than the site: nothing is said of those that are not here.
    private var lead: String {
        let count = group.members.count
        let verb = PluralCategory(count, in: .cs) == .few ? "jsou" : "je"
        let projects = CountedNoun(
            "projekt", "projekty", "projektů", "", en: "project of this series is", "projects of this series are"
        ).shown(count, in: language)
        return Words(cs: "Z\(noBreakSpace)této řady \(verb) na webu \(projects).", en: "\(projects) on this site.")[
            language]
    }

    /// One bar a project over the years; `nil` where fewer than two have a beginning and an end.
    private var timeLine: HTML? {
        let bars = members.compactMap { member -> TimeLine.Bar? in
            guard let interval = member.project.actualPeriod, let first = interval.firstDay,
                let last = interval.lastDay
            else { return nil }
            return TimeLine.Bar(
                label: number(of: member) + " · " + interval.shown(in: language),
                style: member.state == .running ? "bar-fill" : "bar-services", from: first, to: last)
        }
        guard bars.count > 1 else { return nil }
        return TimeLine(
            bars: bars, today: site.today, todayWord: Words(cs: "dnes", en: "today")[language], firstWord: nil,
            lastWord: nil
        ).svg
    }

    /// „I: 2008–2012, ukončen; II: leden 2023 – prosinec 2026, probíhá.“
    private var timeWords: String? {
        let parts = members.compactMap { member -> String? in
            member.project.actualPeriod.map { interval in
                let state = member.state.map { ", " + $0.word[language] } ?? ""
                return "\(number(of: member)): \(interval.shown(in: language))\(state)"
            }
        }
        return parts.isEmpty ? nil : parts.joined(separator: "; ") + "."
    }

    private func number(of member: SiteProject) -> String {
        member.project.series?.number?.text ?? typeset(member.project.shortTitle ?? member.project.title, in: language)
    }

    /// The amounts in crowns, as bars of one scale; a single one makes no comparison.
    private var amounts: [SeriesAmount] {
        let known = members.compactMap { member -> (SiteProject, Amount)? in
            guard let budget = member.project.budget, let amount = (budget.total ?? budget.eligible)?.value,
                (amount.currency ?? budget.currency) == .czk
            else { return nil }
            return (member, amount)
        }
        guard known.count > 1, let longest = known.map(\.1.minorUnits).max() else { return [] }
        return known.map { member, amount in
            let note =
                member.project.budget?.total == nil ? Words(cs: "způsobilé výdaje", en: "eligible expenditure") : nil
            return SeriesAmount(
                name: number(of: member),
                title: member.project.series?.number == nil ? nil : typeset(member.project.title, in: language),
                amount: amount.shown(in: language), note: note?[language],
                bar: amountBar(amount.minorUnits, of: longest))
        }
    }
}

/// What one project of a series costs, as words and as a bar.
struct SeriesAmount: Sendable {
    var name: String
    /// The title, where the name is a number only, which a voice would run together with the amount.
    var title: String?
    var amount: String
    var note: String?
    var bar: HTML?

    static let view = View<SeriesAmount>(
        "amount of a project",
        [
            .text("name", Words(cs: "číslo v řadě", en: "the number in the series")) { $0.name },
            .text("title", Words(cs: "název, když je jménem jen číslo", en: "the title, if the name is a number only"))
            {
                $0.title
            },
            .text("amount", Words(cs: "částka", en: "the amount")) { $0.amount },
            .text("note", Words(cs: "co to je, když ne celkové náklady", en: "what it is, if not the total cost")) {
                $0.note
            },
            .html("bar", Words(cs: "pruh", en: "the bar")) { $0.bar },
        ])
}
