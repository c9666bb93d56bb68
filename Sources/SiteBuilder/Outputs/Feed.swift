import Fields
import Funding
import Language
import Markup

/// What is new on the site: news and new projects, as Atom (RFC 4287).
///
/// Everything follows from what the content says, so that a feed changes when there is something to tell and not with each build.
struct Feed: Sendable {
    /// The newest first; at least one.
    let entries: [Entry]

    /// How many entries a feed has at most: what a reader that looks in once a month has missed.
    private static let longest = 30

    /// Something to tell: a page, and since when it is there.
    struct Entry: Sendable {
        let path: SitePath
        let title: String
        let summary: String?
        let published: Day
        let updated: Day
        let isNews: Bool
    }

    /// `nil` where there is nothing to tell, or the site does not know its own address: a feed is read elsewhere.
    init?(projects: [SiteProject], news: [SiteArticle], base: SiteBase, today: Day) {
        guard !base.origin.isEmpty else { return nil }
        // What is yet to come is told when its day has come; no reader likes news of tomorrow.
        func past(_ day: Day?) -> Day? { day.flatMap { $0 <= today ? $0 : nil } }
        let days =
            news.map { past($0.article.date) ?? past($0.article.updated) }
            + projects.map { source in
                past(source.project.published) ?? past(source.project.implementationPeriod?.firstDay)
                    ?? past(source.project.updated)
            }
        // An entry is made only of what may stand in the feed.
        let newest = days.compactMap(\.self).sorted(by: >).prefix(Self.longest)
        guard let last = newest.last else { return nil }
        let found = days.indices.compactMap { index -> Entry? in
            guard let published = days[index], published >= last else { return nil }
            let isNews = index < news.count
            let (path, facts) =
                isNews
                ? (news[index].path, news[index].facts)
                : (projects[index - news.count].path, projects[index - news.count].facts)
            return Entry(
                path: path, title: inXML(facts.title), summary: facts.summary.map(inXML), published: published,
                updated: max(published, past(facts.updated) ?? published), isNews: isNews)
        }
        let ordered = found.sorted { $0.published == $1.published ? $0.path < $1.path : $0.published > $1.published }
        entries = Array(ordered.prefix(Self.longest))
    }

    /// The file at `/feed.xml`.
    func bytes(of site: Site) -> [UInt8] {
        let base = site.settings.base
        var xml: HTML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(site.language.rawValue)">
            <title>\(inXML(site.settings.title))</title>

            """
        if let description = site.settings.description { xml.append("<subtitle>\(inXML(description))</subtitle>\n") }
        let ownAddress = base.ascii(SitePath("/" + Output.feed))
        xml.append(
            """
            <id>\(ownAddress)</id>
            <link rel="self" type="application/atom+xml" href="\(ownAddress)"/>
            <link rel="alternate" type="text/html" href="\(base.ascii(site.addresses.home))"/>
            <updated>\(Self.moment(entries.map(\.updated).max()))</updated>
            <author><name>\(inXML(site.settings.publisher?.name ?? site.settings.title))</name>
            """)
        if case .external(let address)? = site.publisherTarget { xml.append("<uri>\(address)</uri>") }
        xml.append("</author>\n<generator>sitegen</generator>\n")
        for entry in entries {
            let address = base.ascii(entry.path)
            xml.append(
                """
                <entry>
                <title>\(entry.title)</title>
                <id>\(address)</id>
                <link rel="alternate" type="text/html" href="\(address)"/>
                <published>\(Self.moment(entry.published))</published>
                <updated>\(Self.moment(entry.updated))</updated>
                <category term="\(entry.isNews ? "news" : "project")" label="\(entry.label[site.language])"/>

                """)
            if let summary = entry.summary { xml.append("<summary>\(summary)</summary>\n") }
            xml.append("</entry>\n")
        }
        xml.append("</feed>\n")
        return xml.bytes
    }

    /// Atom knows moments only; a day's is its start in UTC.
    private static func moment(_ day: Day?) -> String { (day?.iso ?? "") + "T00:00:00Z" }
}

/// A text without the two characters that XML may not hold though HTML may; the rest is escaped where it is printed.
private func inXML(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\u{FFFE}" && $0 != "\u{FFFF}" }))
}

extension Feed.Entry {
    fileprivate var label: Words {
        isNews ? Words(cs: "Aktualita", en: "News") : Words(cs: "Projekt", en: "Project")
    }
}

extension Site {
    fileprivate var publisherTarget: LinkTable.Target? {
        settings.publisher?.url.flatMap { try? links.resolve($0.text, from: SiteSettings.path).get() }
    }
}
