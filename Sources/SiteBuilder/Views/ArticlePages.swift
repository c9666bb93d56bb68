import CommonMark
import Fields
import Funding
import Language
import Markup
import Templates

/// A page with a text of its own: home, a plain page or a news item; what only home has is in `HomePage.swift`.
struct ArticlePage: Sendable {
    var frame: PageFrame
    var facts: ContentFacts?
    var article: Article
    var text: MarkdownDocument

    static let common: [Offer<ArticlePage>] = [
        .text("summary", Words(cs: "úvodní odstavec", en: "the lead")) { page in
            page.article.summary.map(page.frame.set)
        },
        .html("text", Words(cs: "text stránky", en: "the page's text")) { page in
            page.facts.flatMap { page.frame.site.html(page.text, from: $0.path) }
        },
        .text("updated", Words(cs: "den poslední změny", en: "the day of the last change")) { page in
            page.article.updated?.shown(in: page.frame.language)
        },
        .text("updated_iso", Words(cs: "den poslední změny pro stroje", en: "the day of the last change for machines"))
        {
            $0.article.updated?.iso
        },
        .scope("image", Words(cs: "obrázek", en: "the picture"), Picture.view) { page in
            page.article.image.flatMap { image in
                page.frame.site.picture(image.file, alt: image.alt, credit: image.credit, from: page.facts?.path ?? "")
            }
        },
        .list(
            "toc", Words(cs: "obsah stránky, od čtyř oddílů", en: "the table of contents, from four sections"),
            LinkItem.view
        ) { $0.contents.count > 3 ? $0.contents : [] },
    ]

    private var contents: [LinkItem] {
        text.headings.filter { $0.level == 2 }.map { LinkItem(title: $0.text, address: Address(fragment: $0.id)) }
    }

    static let pageView = View<ArticlePage>("page", PageFrame.offers(\.frame) + common)

    static let newsView = View<ArticlePage>(
        "news item",
        PageFrame.offers(\.frame) + common + [
            .text("date", Words(cs: "den", en: "the day")) { page in page.article.date?.shown(in: page.frame.language)
            },
            .text("date_iso", Words(cs: "den pro stroje", en: "the day for machines")) { $0.article.date?.iso },
            .shared("projects", Words(cs: "projekty, jichž se týká", en: "the projects concerned"), ProjectRow.view) {
                $0.projects
            },
        ])

    private var projects: [Scope] {
        article.projects.compactMap { slug in frame.site.projectBySlug[slug.value].map { frame.site.rows[$0] } }
    }
}

/// A page without a text of its own: „not found“, and a redirect.
struct BarePage: Sendable {
    var frame: PageFrame
    var target: (path: SitePath, title: String)?

    static let notFoundView = View<BarePage>("page that is not there", PageFrame.offers(\.frame))

    static let redirectView = View<BarePage>(
        "redirect",
        PageFrame.offers(\.frame) + [
            .text("refresh", Words(cs: "obsah značky refresh", en: "the content of the refresh element")) { page in
                page.target.map { "0; url=\(page.frame.address($0.path).string)" }
            },
            .address("target", Words(cs: "nová adresa", en: "the new address")) { page in
                page.target.map { page.frame.address($0.path) }
            },
            .text("target_title", Words(cs: "název cílové stránky", en: "the target's title")) { page in
                page.target.map { page.frame.set($0.title) }
            },
        ])
}
