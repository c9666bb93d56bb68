import Fields
import Funding
import Language
import Markup
import Templates

extension ArticlePage {
    static let homeView = View<ArticlePage>(
        "home page",
        PageFrame.offers(\.frame) + common + [
            .list("numbers", Words(cs: "čísla o webu", en: "the site in numbers"), NumberItem.view) {
                $0.frame.site.numbers
            },
            .text("cost_note", Words(cs: "co v součtu částek je", en: "what the sum of amounts holds")) { page in
                GroupTotals(page.frame.site.projects).costSentence(in: page.frame.language)
            },
            .scope("call_to_action", Words(cs: "výzva", en: "the call to action"), CallItem.view) { page in
                let site = page.frame.site
                guard let call = site.settings.callToAction,
                    let address = site.linkAddress(call.url, from: SiteSettings.path)
                else { return nil }
                return CallItem(
                    text: call.text.map(page.frame.set), label: page.frame.set(call.label), address: address)
            },
            .text("projects_heading", Words(cs: "nadpis nad projekty", en: "the heading of the projects")) { page in
                (page.frame.site.hasRunning
                    ? Words(cs: "Právě probíhá", en: "Running now")
                    : Words(cs: "Projekty", en: "Projects"))[page.frame.language]
            },
            .shared(
                "projects", Words(cs: "probíhající projekty, jinak první", en: "running projects, else the first"),
                ProjectRow.view
            ) {
                $0.frame.site.projectsForHome
            },
            .scope("map", Words(cs: "mapa krajů", en: "the map of the regions"), RegionMap.view) {
                RegionMap($0.frame.site)
            },
            .list("ways", Words(cs: "cesty k projektům", en: "ways to the projects"), FacetItem.view) {
                $0.frame.site.waysIn
            },
            .list("news", Words(cs: "nejnovější aktuality", en: "the newest items"), NewsRow.view) { page in
                page.frame.site.news.prefix(3).map { NewsRow(site: page.frame.site, item: $0) }
            },
            .address("news_address", Words(cs: "seznam aktualit", en: "the list of news")) {
                $0.frame.address($0.frame.site.addresses.newsList(page: 1))
            },
        ])
}

/// A number with its noun.
struct NumberItem: Sendable {
    var value: String
    var label: String

    static let view = View<NumberItem>(
        "number",
        [
            .text("value", Words(cs: "číslo", en: "the number")) { $0.value },
            .text("label", Words(cs: "co se počítá", en: "what is counted")) { $0.label },
        ])
}

/// A sentence with a link that looks like a button.
struct CallItem: Sendable {
    var text: String?
    var label: String
    var address: Address

    static let view = View<CallItem>(
        "call to action",
        [
            .text("text", Words(cs: "věta", en: "the sentence")) { $0.text },
            .text("label", Words(cs: "text odkazu", en: "the link's text")) { $0.label },
            .address("address", Words(cs: "kam vede", en: "where it leads")) { $0.address },
        ])
}

extension Site {
    var hasRunning: Bool { projects.contains { $0.state == .running } }

    /// The running projects, at most ten; where none runs, the first of the list.
    var projectsForHome: [Scope] {
        let running = projects.indices.filter { projects[$0].state == .running }
        return (running.isEmpty ? Array(projects.indices) : running).prefix(10).map { rows[$0] }
    }

    /// Projects, what they cost, regions, and how many run now; what is not known is left out.
    var numbers: [NumberItem] {
        let totals = GroupTotals(projects)
        guard totals.count > 0 else { return [] }
        var numbers = totals.numbers(in: language)
        let regions = self[.region].offered.count { group in Region.all.contains { $0.slug == group.slug } }
        if regions > 0 {
            let noun = CountedNoun("kraj", "kraje", "krajů", "", en: "region", "regions")
            numbers.insert(
                NumberItem(
                    value: grouped(regions, in: language), label: noun[PluralCategory(regions, in: language), language]),
                at: 1)
        }
        return numbers
    }

    /// Services and target groups, the most frequent of each; where there is no map, the regions before them.
    var waysIn: [FacetItem] {
        let kinds: [FacetKind] = RegionMap(self) == nil ? [.region, .service, .targetGroup] : [.service, .targetGroup]
        return kinds.compactMap { kind in
            let facet = self[kind]
            guard facet.isChoice else { return nil }
            return FacetItem(
                title: kind.wayTitle[language],
                values: facet.mostFrequent(14).map { group in
                    LinkItem(
                        title: typeset(group.label, in: language), address: settings.base.address(group.path),
                        count: group.members.count)
                })
        }
    }
}

extension FacetKind {
    /// The heading of a way to the projects on the home page.
    fileprivate var wayTitle: Words {
        switch self {
        case .region: Words(cs: "Projekty podle krajů", en: "Projects by region")
        case .service: Words(cs: "Projekty podle služeb", en: "Projects by service")
        case .targetGroup: Words(cs: "Projekty podle toho, komu pomáhají", en: "Projects by whom they help")
        case .state, .programme, .period: title
        }
    }
}
