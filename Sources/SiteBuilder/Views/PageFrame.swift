import Fields
import Funding
import Language
import Markup
import Templates

/// What every kind of page has: the site's head and foot, and the words of the page's own head.
final class PageFrame: Sendable {
    let site: Site
    let page: PlannedPage
    let title: String
    /// For search engines and lists of links.
    let description: String?
    let publicity: HTML
    let crumbs: [LinkItem]
    /// The page's whole address in ASCII; `nil` for what nobody should share or find: what is not there, leads elsewhere or repeats a page.
    let sharedAddress: String?

    init(
        site: Site, page: PlannedPage, title: String, description: String?, publicity: HTML, crumbs: [LinkItem]
    ) {
        self.site = site
        self.page = page
        self.title = title
        self.description = description
        self.publicity = publicity
        self.crumbs = crumbs
        sharedAddress = page.subject.isForSearch ? site.whole(page.path) : nil
    }

    /// The page's description, else the site's.
    var shownDescription: String? { description ?? site.settings.description }

    var language: LanguageCode { site.language }

    func words(_ words: Words) -> String { words[language] }

    /// Text that an editor wrote, with the no-break spaces that the language wants.
    func set(_ text: String) -> String { typeset(text, in: language) }

    func address(_ path: SitePath, fragment: String? = nil) -> Address {
        site.settings.base.address(path, fragment: fragment)
    }

    /// What is `fixed` depends on the site, the kind of page and which entries of the menu are current.
    static let offers: [Offer<PageFrame>] = [
        .text("language", Words(cs: "kód jazyka stránky", en: "the language code of the page")) {
            $0.language.rawValue
        }.fixed,
        .scope("words", Words(cs: "pevná slova stránek", en: "the fixed words of the pages"), PageWords.view) {
            $0.language
        }.fixed,
        .text("title", Words(cs: "nadpis stránky", en: "the page's heading")) { $0.set($0.title) },
        .text("page_title", Words(cs: "titulek okna", en: "the title for the browser")) {
            $0.page.subject == .home ? $0.site.settings.title : "\($0.title) – \($0.site.settings.title)"
        },
        .text("description", Words(cs: "popis pro vyhledávače", en: "the description for search engines")) {
            $0.shownDescription
        },
        .address("canonical", Words(cs: "celá adresa stránky", en: "the page's whole address")) { frame in
            guard !frame.site.settings.base.origin.isEmpty, frame.page.subject != .notFound else { return nil }
            // An old address has the new one as its own.
            if case .redirect(let target) = frame.page.subject {
                return Address(absolute: frame.site.settings.base.absolute(target))
            }
            return Address(absolute: frame.site.settings.base.absolute(frame.page.path))
        },
        .html("sharing", Words(cs: "jak se stránka ukáže při sdílení", en: "how the page shows where it is shared")) {
            $0.sharing
        },
        .html(
            "structured_data",
            Words(cs: "údaje stránky pro vyhledávače", en: "the facts of the page for search engines")
        ) { $0.structuredData },
        .address("feed", Words(cs: "novinky pro čtečky (Atom)", en: "what is new, for feed readers (Atom)")) { frame in
            frame.site.feed.map { _ in frame.address(SitePath("/" + Output.feed)) }
        }.fixed,
        .text("page_address", Words(cs: "adresa stránky pro tisk", en: "the page's address for print")) { frame in
            let base = frame.site.settings.base
            return base.origin.isEmpty ? frame.page.path.string : base.absolute(frame.page.path)
        },
        .text("day", Words(cs: "den sestavení", en: "the day of the build")) { $0.site.today.shown(in: $0.language) }
            .fixed,
        .list("style_sheets", Words(cs: "styly", en: "the style sheets"), LinkItem.view) { frame in
            frame.site.styleSheets(of: frame.page).map { LinkItem(title: "", address: $0) }
        }.fixed,
        .address("lockup_font", Words(cs: "písmo u znaku EU", en: "the font beside the EU emblem")) {
            $0.site.asset("lockup.woff2")
        }.fixed,
        .address("favicon", Words(cs: "ikona webu", en: "the site's icon")) {
            $0.site.asset("favicon.svg")
        }.fixed,
        .html("publicity", Words(cs: "znak EU a povinná slova", en: "the EU emblem and the words that go with it")) {
            $0.publicity
        },
        .text("site_title", Words(cs: "název webu", en: "the site's title")) { $0.set($0.site.settings.title) }.fixed,
        .address("home", Words(cs: "úvodní stránka", en: "the home page")) { $0.address($0.site.addresses.home) }.fixed,
        .flag("is_home", Words(cs: "zda jde o úvodní stránku", en: "whether this is the home page")) {
            $0.page.subject == .home
        }.fixed,
        .scope("logo", Words(cs: "logo webu", en: "the site's logo"), Picture.view) { frame in
            frame.site.settings.logo.flatMap { frame.site.picture($0.file, alt: $0.alt, from: SiteSettings.path) }
        }.fixed,
        .list("navigation", Words(cs: "hlavní nabídka", en: "the main menu"), LinkItem.view) {
            $0.site.navigation.items(on: $0.page)
        }.fixed,
        .scope("publisher", Words(cs: "vydavatel", en: "the publisher"), PublisherItem.view) { frame in
            frame.site.settings.publisher.map { PublisherItem($0, frame) }
        }.fixed,
        .html("footer", Words(cs: "text patičky", en: "the footer's text")) { frame in
            frame.site.html(frame.site.settings.footerText, from: SiteSettings.path)
        }.fixed,
        .text("funds", Words(cs: "věta o fondech", en: "the sentence about the funds")) { $0.site.fundsSentence }.fixed,
        .list("logos", Words(cs: "další loga", en: "more logos"), Picture.view) { frame in
            frame.site.logos(of: frame.page, besideEmblem: false)
        },
        .address(
            "accessibility", Words(cs: "prohlášení o přístupnosti, je-li", en: "the accessibility statement, if any")
        ) { frame in
            frame.site.settings.hasAccessibilityStatement
                ? frame.address(frame.site.addresses.accessibilityStatement) : nil
        }.fixed,
        .list("crumbs", Words(cs: "drobečková navigace", en: "the breadcrumbs"), LinkItem.view) { $0.crumbs }.fixed,
        .address("open_data_address", Words(cs: "stránka o otevřených datech", en: "the page about the open data")) {
            $0.address($0.site.addresses.openDataPage)
        }.fixed,
        .address("projects_address", Words(cs: "seznam projektů", en: "the list of projects")) {
            $0.address($0.site.addresses.projectList(page: 1))
        }.fixed,
    ]

    /// The offers of every page, for a model that has a frame.
    static func offers<Page: Sendable>(_ frame: @escaping @Sendable (Page) -> PageFrame) -> [Offer<Page>] {
        offers.map { $0.from(frame) }
    }
}
