import Funding
import Language
import Markup
import Templates

/// Where a page of a list stands among the others.
struct Paging: Sendable {
    let number: Int
    let count: Int
    let language: LanguageCode
    /// The address of each page, from 1.
    let address: @Sendable (Int) -> Address

    /// A page's number in the list of pages, or a gap.
    struct Entry: Sendable {
        var number: Int?
        var address: Address?
        var isCurrent = false
    }

    /// The first, the last and the neighbours, with gaps between.
    var entries: [Entry] {
        let shown = Set([1, number - 1, number, number + 1, count]).filter { (1...count).contains($0) }.sorted()
        var entries: [Entry] = []
        var last = 0
        for page in shown {
            if page > last + 1 { entries.append(Entry()) }
            entries.append(
                Entry(number: page, address: page == number ? nil : address(page), isCurrent: page == number))
            last = page
        }
        return entries
    }

    static let view = View<Paging>(
        "paging",
        [
            .text("where", Words(cs: "„Strana 2 ze 4“", en: "“Page 2 of 4”")) { paging in
                let preposition = (2...4).contains(paging.count) ? "ze" : "z"
                return Words(
                    cs: "Strana \(paging.number) \(preposition) \(paging.count)",
                    en: "Page \(paging.number) of \(paging.count)")[
                        paging.language]
            },
            .address("previous", Words(cs: "předchozí strana", en: "the page before")) {
                $0.number > 1 ? $0.address($0.number - 1) : nil
            },
            .address("next", Words(cs: "další strana", en: "the next page")) {
                $0.number < $0.count ? $0.address($0.number + 1) : nil
            },
            .list("pages", Words(cs: "čísla stran", en: "the numbers of pages"), entryView) { $0.entries },
        ])

    private static let entryView = View<Entry>(
        "page number",
        [
            .number("number", Words(cs: "číslo", en: "the number")) { $0.number },
            .address("address", Words(cs: "adresa strany", en: "the page's address")) { $0.address },
            .flag("current", Words(cs: "zda je to tato strana", en: "whether it is this page")) { $0.isCurrent },
            .flag("gap", Words(cs: "zda jde o vynechávku", en: "whether it is a gap")) { $0.number == nil },
        ])
}

/// Ways to narrow a list: a facet with its values.
struct FacetItem: Sendable {
    let title: String
    /// What it is called in the addresses of the search; `nil` where it is no filter.
    var name: String?
    /// Whether it is unfolded: what people choose by most, and what is short.
    var isOpen = false
    let values: [LinkItem]

    static let view = View<FacetItem>(
        "facet",
        [
            .text("title", Words(cs: "podle čeho", en: "by what")) { $0.title },
            .text("name", Words(cs: "jméno v adrese: kraj", en: "the name in an address: region")) { $0.name },
            .flag("open", Words(cs: "zda jsou hodnoty rozbaleny", en: "whether the values are unfolded")) { $0.isOpen },
            .list("values", Words(cs: "hodnoty", en: "the values"), LinkItem.view) { $0.values },
        ])
}

/// A page of a list of projects: all of them, or those that share a value.
struct ProjectListPage: Sendable {
    var frame: PageFrame
    /// Of the whole list.
    var members: [Int]
    var number: Int
    /// The value that the projects share, and what it is a value of.
    var chosen: (kind: FacetKind, group: ProjectGroup)?

    static let view = View<ProjectListPage>("list of projects", PageFrame.offers(\.frame) + offers)

    /// What a list has, whether of all projects or of some.
    static let offers: [Offer<ProjectListPage>] =
        [
            .text("count", Words(cs: "kolik projektů je celkem", en: "how many projects there are")) {
                grouped($0.members.count, in: $0.frame.language)
            },
            .shared("projects", Words(cs: "projekty na této straně", en: "the projects of this page"), ProjectRow.view)
            {
                $0.rows
            },
            .scope("paging", Words(cs: "stránkování", en: "the paging"), Paging.view) { $0.paging },
            .shared("facets", Words(cs: "výběry", en: "the facets"), FacetItem.view) { page in
                page.frame.site.choices.scopes(current: page.chosen)
            },
            .scope("map", Words(cs: "mapa krajů", en: "the map of the regions"), RegionMap.view) { page in
                page.number == 1 && page.chosen.map { $0.kind == .region } ?? true
                    ? RegionMap(page.frame.site, current: page.chosen?.group.slug) : nil
            },
            .scope("search", Words(cs: "hledání v seznamu", en: "the search of the list"), SearchForm.view) { page in
                page.chosen == nil && page.frame.site.hasSearch ? SearchForm(site: page.frame.site) : nil
            }.fixed,
            .address(
                "combine",
                Words(cs: "hledání s touto hodnotou předem vybranou", en: "the search with this value chosen already")
            ) { page in
                guard let (kind, group) = page.chosen, page.frame.site.hasSearch else { return nil }
                let list = page.frame.address(page.frame.site.addresses.projectList(page: 1)).string
                return Address(sitePath: "\(list)?\(kind.parameter[page.frame.language])=\(group.slug)")
            },
        ]

    private var rows: [Scope] {
        let perPage = frame.site.settings.perPage
        return members.dropFirst((number - 1) * perPage).prefix(perPage).map { frame.site.rows[$0] }
    }

    private var paging: Paging? {
        let count = Site.pageCount(of: members.count, perPage: frame.site.settings.perPage)
        guard count > 1 else { return nil }
        return Paging(number: number, count: count, language: frame.language) { [frame, chosen] number in
            frame.address(
                chosen.map { frame.site.addresses.group($0.group.slug, of: $0.kind, page: number) }
                    ?? frame.site.addresses.projectList(page: number))
        }
    }
}

/// The list of news.
struct NewsListPage: Sendable {
    var frame: PageFrame
    var number: Int

    static let view = View<NewsListPage>(
        "list of news",
        PageFrame.offers(\.frame) + [
            .list("news", Words(cs: "aktuality na této straně", en: "the items of this page"), NewsRow.view) { page in
                let perPage = page.frame.site.settings.perPage
                return page.frame.site.news.dropFirst((page.number - 1) * perPage).prefix(perPage).map {
                    NewsRow(site: page.frame.site, item: $0)
                }
            },
            .scope("paging", Words(cs: "stránkování", en: "the paging"), Paging.view) { page in
                let site = page.frame.site
                let count = Site.pageCount(of: site.news.count, perPage: site.settings.perPage)
                guard count > 1 else { return nil }
                return Paging(number: page.number, count: count, language: site.language) {
                    site.settings.base.address(site.addresses.newsList(page: $0))
                }
            },
        ])
}
