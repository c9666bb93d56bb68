package import Language

/// The fixed parts of the site's addresses in the language of the site; addresses live for years, so none of these changes.
package struct AddressWords: Sendable {
    package let projects: String
    package let page: String
    package let poster: String
    package let publicity: String
    package let series: String
    package let regions: String
    package let programmes: String
    package let periods: String
    package let services: String
    package let targetGroups: String
    package let states: String
    package let news: String
    package let accessibility: String
    package let openData: String
    package let catalogue: String

    package static func of(_ language: LanguageCode) -> AddressWords {
        switch language {
        case .cs: czech
        case .en: english
        }
    }

    private static let czech = AddressWords(
        projects: "projekty", page: "strana", poster: "plakat", publicity: "publicita", series: "rady-projektu",
        regions: "kraje",
        programmes: "programy",
        periods: "obdobi", services: "sluzby", targetGroups: "cilove-skupiny", states: "stav", news: "aktuality",
        accessibility: "prohlaseni-o-pristupnosti", openData: "otevrena-data", catalogue: "katalog")

    private static let english = AddressWords(
        projects: "projects", page: "page", poster: "poster", publicity: "publicity", series: "series",
        regions: "regions",
        programmes: "programmes",
        periods: "periods", services: "services", targetGroups: "target-groups", states: "state", news: "news",
        accessibility: "accessibility-statement", openData: "open-data", catalogue: "catalogue")

    /// Slugs that no content file may have, since the site's own addresses begin with them.
    package var reserved: Set<String> {
        [
            "index", "assets", "data", "404", page, projects, series, regions, programmes, periods, services,
            targetGroups, states, news, accessibility, openData,
        ]
    }

    static let titleOfAccessibilityStatement = Words(cs: "Prohlášení o přístupnosti", en: "Accessibility statement")

    package var home: SitePath { SitePath("/") }
    package var notFound: SitePath { SitePath("/404.html") }
    package func project(_ slug: String) -> SitePath { SitePath("/\(projects)/\(slug)/") }
    package func poster(_ slug: String) -> SitePath { SitePath("/\(projects)/\(slug)/\(poster)/") }
    package func publicity(_ slug: String) -> SitePath { projectFile(slug, publicityFile) }
    package var publicityFile: String { "\(publicity).html" }
    package var accessibilityStatement: SitePath { SitePath("/\(accessibility)/") }
    package func lockUpFile(_ name: String) -> SitePath { SitePath("/assets/\(publicity)/\(name)") }
    package func projectFile(_ slug: String, _ file: String) -> SitePath { SitePath("/\(projects)/\(slug)/\(file)") }
    package func projectList(page number: Int) -> SitePath { paged("/\(projects)/", number) }
    package func oneSeries(_ slug: String) -> SitePath { SitePath("/\(series)/\(slug)/") }
    package func group(_ slug: String, of kind: FacetKind, page number: Int) -> SitePath {
        paged("/\(word(of: kind))/\(slug)/", number)
    }
    package var openDataPage: SitePath { SitePath("/\(openData)/") }
    package func dataFile(_ name: String) -> SitePath { SitePath("/data/\(name)") }
    package func plainPage(_ slug: String) -> SitePath { SitePath("/\(slug)/") }
    package func newsList(page number: Int) -> SitePath { paged("/\(news)/", number) }
    package func newsItem(year: Int, _ slug: String) -> SitePath { SitePath("/\(news)/\(year)/\(slug)/") }

    private func word(of kind: FacetKind) -> String {
        switch kind {
        case .region: regions
        case .programme: programmes
        case .period: periods
        case .service: services
        case .targetGroup: targetGroups
        case .state: states
        }
    }

    /// The first page of a list stands at the list's own address.
    private func paged(_ path: String, _ number: Int) -> SitePath {
        SitePath(number == 1 ? path : "\(path)\(page)/\(number)/")
    }
}
