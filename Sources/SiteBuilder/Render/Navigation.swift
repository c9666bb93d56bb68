import Fields
import Language
import Templates

/// The main menu, put together once for the site; pages differ only in which of its entries are current.
struct Navigation: Sendable {
    private let entries: [Entry]
    private let addresses: AddressWords

    private struct Entry: Sendable {
        let item: LinkItem
        /// The page to which it leads; `nil` for a place in a page and for what is no page.
        let path: SitePath?
    }

    /// Whether an entry leads to the page on which it stands, or to the part of the site to which that belongs.
    enum Current: Sendable {
        case no, page, part

        /// The value of `aria-current`.
        var word: String? {
            switch self {
            case .no: nil
            case .page: "page"
            case .part: "true"
            }
        }
    }

    /// Without a `navigation` of the settings, one is made of the lists and the plain pages.
    init(
        _ settings: SiteSettings, addresses: AddressWords, articles: [SiteArticle], hasNews: Bool, links: LinkTable
    ) {
        let language = settings.language
        self.addresses = addresses
        let entries: [(String, LinkTable.Target)] =
            settings.navigation.isEmpty
            ? Self.standard(addresses, articles, hasNews: hasNews, language)
            : settings.navigation.compactMap { entry in
                guard let link = entry.url, let target = try? links.resolve(link.text, from: SiteSettings.path).get()
                else { return nil }
                return (entry.title, target)
            }
        self.entries = entries.compactMap { title, target in
            guard let address = settings.base.address(of: target) else { return nil }
            var path: SitePath?
            if case .page(let page, nil) = target { path = page }
            return Entry(item: LinkItem(title: typeset(title, in: language), address: address), path: path)
        }
    }

    private static func standard(
        _ addresses: AddressWords, _ articles: [SiteArticle], hasNews: Bool, _ language: LanguageCode
    ) -> [(String, LinkTable.Target)] {
        var lists = [("projects", addresses.projectList(page: 1))]
        if hasNews { lists.append(("news", addresses.newsList(page: 1))) }
        return lists.map { name, path in
            (PageWords.all.first { $0.name == name }?.words[language] ?? "", .page(path, fragment: nil))
        } + articles.map { ($0.article.title, .page($0.path, fragment: nil)) }
    }

    /// The menu as a page shows it, with its own entry marked.
    func items(on page: PlannedPage) -> [LinkItem] {
        zip(entries, current(on: page)).map { entry, current in
            var item = entry.item
            item.current = current.word
            return item
        }
    }

    /// What each entry is to a page.
    func current(on page: PlannedPage) -> [Current] {
        entries.map { entry in
            guard let path = entry.path else { return .no }
            if path == page.path { return .page }
            switch page.subject {
            case .group, .series:
                // Their addresses stand beside the list of all projects, of which they are parts.
                if path == addresses.projectList(page: 1) { return .part }
            default: break
            }
            return path != addresses.home && page.path.string.hasPrefix(path.string) && path.string.hasSuffix("/")
                ? .part : .no
        }
    }
}
