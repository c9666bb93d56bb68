import Language
import Markup
import Templates

/// A news item in a list.
struct NewsRow: Sendable {
    let site: Site
    let item: SiteArticle

    static let view = View<NewsRow>(
        "news item",
        [
            .text("title", Words(cs: "nadpis", en: "the heading")) {
                typeset($0.item.article.title, in: $0.site.language)
            },
            .address("address", Words(cs: "stránka aktuality", en: "the item's page")) {
                $0.site.settings.base.address($0.item.path)
            },
            .text("date", Words(cs: "den", en: "the day")) { row in
                row.item.article.date?.shown(in: row.site.language)
            },
            .text("date_iso", Words(cs: "den pro stroje", en: "the day for machines")) { $0.item.article.date?.iso },
            .text("summary", Words(cs: "shrnutí", en: "the summary")) { row in
                row.item.facts.summary.map { typeset($0, in: row.site.language) }
            },
        ])
}
