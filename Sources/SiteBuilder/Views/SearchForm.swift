import Language
import Markup
import Templates

/// The search of the list of projects: where its script and index are, and how it is spoken of in addresses.
struct SearchForm: Sendable {
    let site: Site

    static let view = View<SearchForm>(
        "search",
        [
            .address("script", Words(cs: "skript hledání", en: "the script of the search")) {
                $0.site.asset("search.js")
            },
            .address("index", Words(cs: "první soubor rejstříku", en: "the first file of the index")) {
                // A site that is only checked has no files, and the form stands all the same.
                $0.site.settings.base.address($0.site.made.searchCore ?? SitePath("/" + SearchIndex.folder))
            },
            .number("total", Words(cs: "kolik projektů je celkem", en: "how many projects there are")) {
                $0.site.projects.count
            },
            .number("per_page", Words(cs: "kolik výsledků se ukáže najednou", en: "how many results show at once")) {
                $0.site.settings.perPage
            },
            .text("parameters", Words(cs: "jména výběrů v adrese", en: "the names of the facets in an address")) {
                form in
                FacetKind.allCases.map { $0.parameter[form.site.language] }.joined(separator: " ")
            },
            .text("sort", Words(cs: "jméno řazení v adrese", en: "the name of the order in an address")) {
                Words(cs: "razeni", en: "sort")[$0.site.language]
            },
            .list("orders", Words(cs: "řazení na výběr", en: "the orders to choose from"), SearchOrder.view) { form in
                SearchOrder.allCases.map { SearchOrder.Choice(order: $0, language: form.site.language) }
            },
            .scope(
                "row",
                Words(
                    cs: "vzor řádku: místo hodnot stojí „__title__“ a podobně",
                    en: "the pattern of a row: “__title__” and its like stand for the values"),
                RowPattern.view
            ) { _ in RowPattern() },
        ])
}

/// A row of a list with names in the places of its values: the markup that the script of the search copies and fills.
private struct RowPattern: Sendable {
    static let view = View<RowPattern>(
        "pattern of a row",
        ProjectRow.view.shape.names.map { entry in
            let place = "__\(entry.name)__"
            if case .address = entry.kind {
                return .address(entry.name, entry.doc) { _ in Address(sitePath: "/" + place) }
            }
            return .text(entry.name, entry.doc) { _ in place }
        })
}

/// The orders in which results can be had, besides that of the list.
enum SearchOrder: Sendable, CaseIterable {
    case name, start, cost

    /// The order in an address: `?razeni=nazev`.
    var parameter: Words {
        switch self {
        case .name: Words(cs: "nazev", en: "name")
        case .start: Words(cs: "zacatek", en: "start")
        case .cost: Words(cs: "naklady", en: "cost")
        }
    }

    private var title: Words {
        switch self {
        case .name: Words(cs: "podle názvu", en: "by name")
        case .start: Words(cs: "od nejnovějších", en: "newest first")
        case .cost: Words(cs: "od nejvyšších nákladů", en: "highest cost first")
        }
    }

    struct Choice: Sendable {
        let order: SearchOrder
        let language: LanguageCode
    }

    static let view = View<Choice>(
        "order",
        [
            .text("value", Words(cs: "jeho jméno v adrese", en: "its name in an address")) {
                $0.order.parameter[$0.language]
            },
            .text("title", Words(cs: "slovy", en: "in words")) { $0.order.title[$0.language] },
        ])
}

extension FacetKind {
    /// The name of the choice in an address: `?kraj=zlinsky-kraj`.
    var parameter: Words {
        switch self {
        case .region: Words(cs: "kraj", en: "region")
        case .service: Words(cs: "sluzba", en: "service")
        case .targetGroup: Words(cs: "skupina", en: "group")
        case .state: Words(cs: "stav", en: "state")
        case .programme: Words(cs: "program", en: "programme")
        case .period: Words(cs: "obdobi", en: "period")
        }
    }
}
