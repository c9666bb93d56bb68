import CommonMark
import Fields
import Funding
import Language
import Markup
import Templates

/// The page of one project; its Markdown is laid out when it is made, with all that several values need. The rest is had when
/// the template asks.
final class ProjectPage: Sendable {
    let frame: PageFrame
    let index: Int
    let source: SiteProject
    let layout: ProjectLayout
    let texts: Texts
    let speech: ProjectWords
    let money: MoneyItem?
    let background: [BackgroundItem]
    let sections: ProjectSections
    let series: ProjectGroup?
    /// The first of its regions.
    let region: ProjectGroup?
    /// From when until when the project really runs.
    let period: Interval?

    init(frame: PageFrame, index: Int, source: SiteProject, texts: Texts) {
        self.frame = frame
        self.index = index
        self.source = source
        self.texts = texts
        let site = frame.site
        let project = source.project
        layout = ProjectLayout(texts, of: source, site: site)
        speech = ProjectWords(source: source, language: frame.language)
        money = MoneyItem(speech)
        background = ProjectBackground(source: source, frame: frame).groups
        sections = ProjectSections(
            of: source, layout, hasMoney: money != nil, hasBackground: !background.isEmpty, in: frame.language)
        series = project.series.flatMap { site.seriesBySlug[Slug($0.name).text] }.map { site.series[$0] }
        period = project.actualPeriod
        region = project.values(of: .region, state: nil, in: frame.language).first.flatMap { site[.region][$0.slug] }
    }

    var site: Site { frame.site }
    var project: Project {
        // Lent, not copied.
        @inline(__always)
        _read { yield source.project }
    }
    var language: LanguageCode { frame.language }
    var hasEnded: Bool { source.state == .ended }

    func words(_ cs: @autoclosure () -> String, _ en: @autoclosure () -> String) -> String {
        language == .cs ? cs() : en()
    }
    func words(planned: Words, running: Words, ended: Words) -> String {
        speech.words(planned: planned, running: running, ended: ended)
    }
    func set(_ text: String) -> String { frame.set(text) }

    static let view = View<ProjectPage>(
        "project",
        PageFrame.offers(\.frame) + head + parts + lists + foot)

    private static let head: [Offer<ProjectPage>] = [
        .text("short_title", Words(cs: "krátký název", en: "the short title")) { page in
            page.project.shortTitle.map(page.set)
        },
        .text("summary", Words(cs: "úvodní odstavec", en: "the lead")) { page in page.project.summary.map(page.set) },
        .text("state", Words(cs: "planned, running, ended", en: "planned, running, ended")) {
            $0.source.state?.rawValue
        },
        .text("state_word", Words(cs: "stav slovem", en: "the state in a word")) { page in
            page.source.state?.word[page.language].capitalisedFirst
        },
        .address("state_address", Words(cs: "projekty téhož stavu", en: "the projects of that state")) { page in
            page.source.state.flatMap { page.address(of: $0.slug[page.language], among: .state) }
        },
        .text("state_detail", Words(cs: "do kdy, od kdy", en: "until when, from when")) { $0.stateDetail },
        .scope("help", Words(cs: "kde najít pomoc", en: "where to find help"), HelpItem.view) { $0.help },
        .list("facts", Words(cs: "základní údaje", en: "the key facts"), FactItem.view) { $0.facts },
        .html("time_line", Words(cs: "časová osa", en: "the time line")) { $0.timeLine },
        .text("time_words", Words(cs: "časová osa slovy", en: "the time line in words")) { $0.timeWords },
        .text("dates_note", Words(cs: "poznámka k datům", en: "the note on the dates")) { page in
            page.project.datesNote.map(page.set)
        },
        .list(
            "toc", Words(cs: "obsah stránky, od čtyř oddílů", en: "the table of contents, from four sections"),
            LinkItem.view
        ) { $0.contents },
        .scope("image", Words(cs: "obrázek", en: "the picture"), Picture.view) { page in
            page.project.image.flatMap {
                page.site.picture($0.file, alt: $0.alt, credit: $0.credit, from: page.source.facts.path)
            }
        },
        .scope(
            "sections", Words(cs: "oddíly, které na stránce jsou", en: "the sections that are on the page"),
            ProjectSections.view
        ) { $0.sections },
        .html("intro", Words(cs: "text před prvním nadpisem", en: "the text before the first heading")) {
            $0.layout.intro
        },
        .html("text", Words(cs: "text pod vlastními nadpisy", en: "the text under headings of its own")) {
            $0.layout.rest
        },
        .html("footnotes", Words(cs: "poznámky pod čarou", en: "the footnotes")) { $0.layout.footnotes },
    ]

    private static let parts: [Offer<ProjectPage>] = [
        .html("goals", Words(cs: "cíle", en: "the goals")) { $0.layout.parts[.goals] },
        .html("results", Words(cs: "výsledky", en: "the results")) { $0.layout.parts[.results] },
        .html("activities_text", Words(cs: "aktivity jako text", en: "the activities as text")) {
            $0.layout.parts[.activities]
        },
        .html("target_groups_text", Words(cs: "cílové skupiny jako text", en: "the target groups as text")) {
            $0.layout.parts[.targetGroups]
        },
        .html("services_text", Words(cs: "služby jako text", en: "the services as text")) {
            $0.layout.parts[.services]
        },
        .text("no_results", Words(cs: "věta o chybějících výsledcích", en: "the sentence about missing results")) {
            page in
            page.hasEnded && !page.sections.tellsResults
                ? page.noResults : nil
        },
        .scope("money", Words(cs: "peníze", en: "the money"), MoneyItem.view) { $0.money },
    ]

    private static let lists: [Offer<ProjectPage>] = [
        .list("target_groups", Words(cs: "cílové skupiny", en: "the target groups"), NamedItem.view) {
            $0.targetGroups
        },
        .text("service_forms", Words(cs: "věta o formách služeb", en: "the sentence about the services' forms")) {
            $0.formsSentence
        },
        .list("services", Words(cs: "druhy služeb", en: "the kinds of services"), NamedItem.view) { $0.services },
        .list("places", Words(cs: "místa služeb", en: "the places of services"), PlaceItem.view) { $0.places },
        .list("activities", Words(cs: "aktivity", en: "the activities"), NamedItem.view) { $0.activities },
        .list("figures", Words(cs: "čísla", en: "the figures"), FigureItem.view) { $0.figures },
        .list("indicators", Words(cs: "ukazatele", en: "the indicators"), IndicatorItem.view) { $0.indicators },
        .list("team", Words(cs: "tým", en: "the team"), TeamItem.view) { $0.team },
        .list("outputs", Words(cs: "výstupy", en: "the outputs"), FileItem.view) { $0.outputs },
        .list("documents", Words(cs: "dokumenty", en: "the documents"), FileItem.view) { $0.documents },
        .list("background", Words(cs: "souvislosti", en: "the background"), BackgroundItem.view) { $0.background },
        .list("contacts", Words(cs: "kontakty", en: "the contacts"), ContactItem.view) { page in
            page.project.contacts.map { ContactItem($0, page) }
        },
    ]

    private static let foot: [Offer<ProjectPage>] = [
        .text("series_title", Words(cs: "název řady", en: "the title of the series")) { page in
            page.series.map { page.set($0.title) }
        },
        .address("series_address", Words(cs: "stránka řady", en: "the page of the series")) { page in
            page.series.map { page.frame.address($0.path) }
        },
        .list("series_projects", Words(cs: "projekty řady", en: "the projects of the series"), SeriesEntry.view) {
            page in
            page.series.map { page.site.strip(of: $0, current: page.index) } ?? []
        },
        .scope(
            "series_previous", Words(cs: "předchozí projekt řady", en: "the project before in the series"),
            SeriesEntry.view
        ) { $0.neighbour(-1) },
        .scope(
            "series_next", Words(cs: "následující projekt řady", en: "the next project of the series"),
            SeriesEntry.view
        ) { $0.neighbour(1) },
        .text("others_heading", Words(cs: "nadpis nad dalšími projekty", en: "the heading of the other projects")) {
            $0.othersHeading
        },
        .shared("others", Words(cs: "další projekty v kraji", en: "other projects in the region"), ProjectRow.view) {
            $0.others
        },
        .html(
            "closing", Words(cs: "závěrečná věta o podpoře Unie", en: "the closing sentence about the Union's support")
        ) { $0.closing },
        .address("poster_address", Words(cs: "plakát projektu", en: "the project's poster")) { page in
            page.source.block != nil ? page.frame.address(page.site.addresses.poster(page.source.facts.slug)) : nil
        },
        .address(
            "publicity_address", Words(cs: "publicita pro jiné weby", en: "the publicity for other websites")
        ) { page in
            page.source.block != nil ? page.frame.address(page.site.addresses.publicity(page.source.facts.slug)) : nil
        },
        .text("updated", Words(cs: "den poslední změny", en: "the day of the last change")) { page in
            page.project.updated?.shown(in: page.language)
        },
        .text("updated_iso", Words(cs: "den poslední změny pro stroje", en: "the day of the last change for machines"))
        { $0.project.updated?.iso },
        .address("report_address", Words(cs: "kam hlásit chybu", en: "where to report a mistake")) { page in
            page.site.settings.publisher?.email.flatMap { Address(absolute: "mailto:" + $0) }
        },
    ]

    /// „Zatím“ promises something that a year after the end nobody waits for.
    private var noResults: String {
        if let end = project.lastDay, end.adding(months: 12) < site.today {
            return words("Výsledky nejsou zveřejněny.", "Results have not been published.")
        }
        return words("Výsledky zatím nejsou zveřejněny.", "Results have not been published yet.")
    }

    /// The sections and the editor's own headings, which stand between the results and the money, as in the template; none
    /// where they are few.
    private var contents: [LinkItem] {
        guard sections.count + layout.ownHeadings.count > 3 else { return [] }
        var contents: [LinkItem] = []
        for section in ProjectSection.allCases {
            if let item = sections[section] {
                contents.append(LinkItem(title: item.heading, address: Address(fragment: item.id)))
            }
            guard section == .results else { continue }
            for heading in layout.ownHeadings {
                contents.append(LinkItem(title: heading.text, address: Address(fragment: heading.id)))
            }
        }
        return contents
    }

    // MARK: - Neighbours

    /// The project so many places on in the series.
    private func neighbour(_ distance: Int) -> SeriesEntry? {
        guard let members = series?.members, let place = members.firstIndex(of: index),
            members.indices.contains(place + distance)
        else { return nil }
        return site.entry(of: members[place + distance])
    }

    /// The page of the projects that share a value; `nil` where the value has none.
    func address(of slug: String, among kind: FacetKind) -> Address? {
        site.path(of: slug, among: kind).map { frame.address($0) }
    }

    /// Other projects of the first region, outside the series, at most five.
    private var others: [Scope] {
        site.reads(of: index).others.map { site.rows[$0] }
    }

    private var othersHeading: String? {
        guard let region else { return nil }
        let known = project.area.regions.first { $0.slug == region.slug }
        return words(
            "Další projekty \(known?.locative ?? "pro celou Českou republiku")",
            "Other projects \(known.map { "in \($0.name.en)" } ?? "for the whole country")")
    }
}
