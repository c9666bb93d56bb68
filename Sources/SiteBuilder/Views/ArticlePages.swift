import CommonMark
import Fields
import Funding
import Language
import Markup
import Templates

/// A page with a text of its own: home, a plain page or a news item.
struct ArticlePage: Sendable {
    var frame: PageFrame
    var facts: ContentFacts?
    var article: Article
    var text: MarkdownDocument

    private static let common: [Offer<ArticlePage>] = [
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
            .list("projects", Words(cs: "projekty, jichž se týká", en: "the projects concerned"), ProjectRow.view) {
                $0.projects
            },
        ])

    private var projects: [ProjectRow] {
        article.projects.compactMap { slug in
            frame.site.projectBySlug[slug.value].map { ProjectRow(site: frame.site, project: frame.site.projects[$0]) }
        }
    }

    static let homeView = View<ArticlePage>(
        "home page",
        PageFrame.offers(\.frame) + common + [
            .list("numbers", Words(cs: "čísla o webu", en: "the site in numbers"), NumberItem.view) {
                $0.frame.site.numbers
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
            .list(
                "projects", Words(cs: "probíhající projekty, jinak první", en: "running projects, else the first"),
                ProjectRow.view
            ) {
                $0.frame.site.projectsForHome
            },
            .list("facets", Words(cs: "výběry", en: "the facets"), FacetItem.view) {
                $0.frame.site.facets(current: nil)
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
    var projectsForHome: [ProjectRow] {
        let running = projects.filter { $0.state == .running }
        return (running.isEmpty ? projects : running).prefix(10).map { ProjectRow(site: self, project: $0) }
    }

    /// Projects, regions, kinds of services, and how many projects run now.
    var numbers: [NumberItem] {
        let services = Set(projects.flatMap { $0.project.services.map { $0.service?.section ?? $0.text } })
        let running = projects.filter { $0.state == .running }.count
        let counts: [(Int, CountedNoun)] = [
            (projects.count, CountedNoun("projekt", "projekty", "projektů", "", en: "project", "projects")),
            (self[.region].groups.count, CountedNoun("kraj", "kraje", "krajů", "", en: "region", "regions")),
            (
                services.count,
                CountedNoun(
                    "druh služeb", "druhy služeb", "druhů služeb", "", en: "kind of service", "kinds of services")
            ),
            (
                running,
                CountedNoun("právě probíhá", "právě probíhají", "právě probíhá", "", en: "running now", "running now")
            ),
        ]
        return counts.filter { $0.0 > 0 }.map { count, noun in
            NumberItem(value: grouped(count, in: language), label: noun[PluralCategory(count, in: language), language])
        }
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
