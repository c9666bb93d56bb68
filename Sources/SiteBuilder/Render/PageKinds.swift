import Language
package import Templates

extension Site {
    /// Every kind of page with the names that its template may use; the order is that of the documentation.
    package static let pageKinds: [PageKind] = [
        kind("home", Words(cs: "úvodní stránka", en: "home page"), ArticlePage.homeView.shape),
        kind("projects", Words(cs: "seznam všech projektů", en: "list of all projects"), ProjectListPage.view.shape),
        kind("project", Words(cs: "projekt", en: "project"), ProjectPage.view.shape),
        kind("poster", Words(cs: "plakát projektu (A3)", en: "poster of a project (A3)"), PosterPage.view.shape),
        kind("series", Words(cs: "řada projektů", en: "series of projects"), SeriesPage.view.shape),
        kind(
            "facet",
            Words(
                cs: "projekty kraje, služby, cílové skupiny, stavu, programu nebo období",
                en: "projects of a region, service, target group, state, programme or period"), GroupPage.view.shape),
        kind("page", Words(cs: "prostá stránka", en: "plain page"), ArticlePage.pageView.shape),
        kind("news", Words(cs: "seznam aktualit", en: "list of news"), NewsListPage.view.shape),
        kind("news-item", Words(cs: "aktualita", en: "news item"), ArticlePage.newsView.shape),
        kind(
            "open-data", Words(cs: "vysvětlení otevřených dat", en: "explanation of the open data"),
            OpenDataPage.view.shape),
        kind(
            "accessibility", Words(cs: "prohlášení o přístupnosti", en: "accessibility statement"),
            AccessibilityPage.view.shape),
        kind(
            "not-found", Words(cs: "stránka, která tu není", en: "page that is not there"), BarePage.notFoundView.shape),
        kind(
            "redirect", Words(cs: "přesměrování ze staré adresy", en: "redirect from an old address"),
            BarePage.redirectView.shape),
    ]

    /// The kinds of page that a project has of its own.
    package static let pageKindsOfProjects = pageKinds.filter { ["project", "poster"].contains($0.name) }

    /// Any page can be the one a visitor lands on, so each prints its publicity block exactly once.
    private static func kind(_ name: String, _ doc: Words, _ shape: Shape) -> PageKind {
        PageKind(name, doc: doc, shape: shape, required: ["publicity"])
    }
}
