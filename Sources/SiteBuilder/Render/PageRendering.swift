import CommonMark
import Funding
import Language
import Markup
package import SourceText
import Templates

extension PlannedPage {
    /// Which of the site's content files holds the page's own text; `nil` for pages that are made from facts alone.
    package func source(in site: Site) -> String? {
        switch subject {
        case .home: site.home?.facts.path
        case .project(let index), .poster(let index): site.projects[index].facts.path
        case .article(let index): site.articles[index].facts.path
        case .newsItem(let index): site.news[index].facts.path
        case .projects, .publicity, .group, .series, .news, .openData, .accessibility, .notFound, .redirect: nil
        }
    }
}

extension PlannedPage.Subject {
    /// The name of its kind of page, whose template it is made with; `nil` for one that the program draws itself.
    var kind: String? {
        switch self {
        case .home: "home"
        case .projects: "projects"
        case .project: "project"
        case .poster: "poster"
        case .publicity: nil
        case .group: "facet"
        case .series: "series"
        case .article: "page"
        case .news: "news"
        case .newsItem: "news-item"
        case .openData: "open-data"
        case .accessibility: "accessibility"
        case .notFound: "not-found"
        case .redirect: "redirect"
        }
    }
}

extension Site {
    /// Renders one page: its bytes are appended, what is wrong with the page is returned. Pure, in any order, in parallel.
    ///
    /// - Parameter texts: the rendered Markdown of the page's own content file, where it has one.
    package func render(
        _ page: PlannedPage, texts: Texts?, with theme: CompiledTheme, into bytes: inout [UInt8]
    ) -> [Finding] {
        let publicity = publicity(for: page)
        let start = bytes.count
        guard let kind = page.subject.kind, let scope = scope(of: page, publicity, texts ?? Texts()) else {
            if case .publicity(let index) = page.subject {
                publicityPages.write(
                    projects[index], lockUp: lockUps.ofProject[index], block: publicity, today: today, into: &bytes)
            }
            return anchorFindings(on: page, bytes)
        }
        theme.templates.render(
            kind, scope, isOfFamily: theme.families[kind] == navigation.current(on: page), into: &bytes)
        return anchorFindings(on: page, bytes)
            + publicityFindings(on: page, bytes[start...], publicity, at: theme.publicityPlaces[kind] ?? nil)
    }

    /// The values that the template of a page may print; `nil` for a page that the program draws itself.
    func scope(of page: PlannedPage, _ publicity: HTML, _ texts: Texts) -> Scope? {
        func frame(_ title: String, description: String? = nil, crumbs: [LinkItem] = []) -> PageFrame {
            PageFrame(
                site: self, page: page, title: title, description: description, publicity: publicity, crumbs: crumbs)
        }
        switch page.subject {
        case .home:
            let title = home?.article.title ?? settings.title
            let model = ArticlePage(
                frame: frame(title, description: home?.facts.summary), facts: home?.facts,
                article: home?.article ?? Article(), text: texts.body)
            return ArticlePage.homeView.scope(model)
        case .projects(let number):
            let model = ProjectListPage(
                frame: frame(Words(cs: "Projekty", en: "Projects")[language]), members: listOrder,
                number: number)
            return ProjectListPage.view.scope(model)
        case .project(let index):
            let project = projects[index]
            let model = ProjectPage(
                frame: frame(project.project.title, description: project.facts.summary, crumbs: [projectsCrumb]),
                index: index, source: project, texts: texts)
            return ProjectPage.view.scope(model)
        case .poster(let index):
            let project = projects[index]
            let title = Words(
                cs: "Plakát: \(project.project.title)", en: "Poster: \(project.project.title)")[language]
            let model = PosterPage(frame: frame(title), source: project, goals: texts.goals)
            return PosterPage.view.scope(model)
        case .publicity:
            return nil
        case .group(let kind, let index, let number):
            let group = self[kind].groups[index]
            let about = GroupAbout(group, of: kind, in: language)
            let list = ProjectListPage(
                frame: frame(group.heading, description: about.description, crumbs: [projectsCrumb]),
                members: group.members, number: number, chosen: (kind, group))
            return GroupPage.view.scope(GroupPage(list: list, kind: kind, group: group, about: about))
        case .series(let index):
            let model = SeriesPage(
                frame: frame(series[index].title, crumbs: [projectsCrumb]), group: series[index])
            return SeriesPage.view.scope(model)
        case .article(let index):
            let article = articles[index]
            let model = ArticlePage(
                frame: frame(article.article.title, description: article.facts.summary), facts: article.facts,
                article: article.article, text: texts.body)
            return ArticlePage.pageView.scope(model)
        case .news(let number):
            let model = NewsListPage(
                frame: frame(Words(cs: "Aktuality", en: "News")[language]), number: number)
            return NewsListPage.view.scope(model)
        case .newsItem(let index):
            let item = news[index]
            let model = ArticlePage(
                frame: frame(item.article.title, description: item.facts.summary, crumbs: [newsCrumb]),
                facts: item.facts, article: item.article, text: texts.body)
            return ArticlePage.newsView.scope(model)
        case .openData:
            let title = Words(cs: "Otevřená data", en: "Open data")[language]
            return OpenDataPage.view.scope(OpenDataPage(frame: frame(title, description: OpenDataPage.lead[language])))
        case .accessibility:
            let model = AccessibilityPage(
                frame: frame(AddressWords.titleOfAccessibilityStatement[language]),
                statement: settings.accessibility ?? SiteSettings.AccessibilityStatement())
            return AccessibilityPage.view.scope(model)
        case .notFound:
            let model = BarePage(
                frame: frame(Words(cs: "Stránka tu není", en: "There is no such page")[language]))
            return BarePage.notFoundView.scope(model)
        case .redirect(let target):
            let title = titleOfPage[target] ?? settings.title
            let model = BarePage(frame: frame(title), target: (target, title))
            return BarePage.redirectView.scope(model)
        }
    }

    private var projectsCrumb: LinkItem {
        LinkItem(
            title: Words(cs: "Projekty", en: "Projects")[language],
            address: settings.base.address(addresses.projectList(page: 1)))
    }

    private var newsCrumb: LinkItem {
        LinkItem(
            title: Words(cs: "Aktuality", en: "News")[language],
            address: settings.base.address(addresses.newsList(page: 1)))
    }

    /// What the templates make wrong of the page's publicity block.
    private func publicityFindings(
        on page: PlannedPage, _ bytes: ArraySlice<UInt8>, _ publicity: HTML, at place: Place?
    ) -> [Finding] {
        let defects = PageInspection.defects(
            in: bytes, block: publicity.bytes, sheet: asset("publicity.css").string, origin: settings.base.origin)
        return defects.map { defect in
            Finding(
                defect.diagnosis, at: place, defect.message,
                notes: [
                    Finding.Note(
                        Words(
                            cs: "Je to vidět na stránce \(page.path.string).",
                            en: "It shows on the page \(page.path.string)."))
                ])
        }
    }

    /// The anchors that links ask of the page and that it does not have.
    private func anchorFindings(on page: PlannedPage, _ bytes: [UInt8]) -> [Finding] {
        guard let wanted = wantedAnchors[page.path] else { return [] }
        let ids = elementIDs(in: bytes)
        return wanted.filter { !ids.contains($0.id) }.map { anchor in
            let near = closest(to: anchor.id, in: ids.sorted())
            return Finding(
                deadAnchor, at: anchor.place,
                Words(
                    cs:
                        "Na stránce \(page.path.string) není místo „#\(anchor.id)“.\(near.map { " Nemysleli jste „#\($0)“?" } ?? "")",
                    en:
                        "The page \(page.path.string) has no place “#\(anchor.id)”.\(near.map { " Did you mean “#\($0)”?" } ?? "")"
                ))
        }
    }
}

/// The ids of the elements of a page that this program has rendered.
private func elementIDs(in bytes: [UInt8]) -> Set<String> {
    let mark: StaticString = " id=\""
    var ids: Set<String> = []
    bytes.withUnsafeBufferPointer { bytes in
        let length = mark.utf8CodeUnitCount
        var index = 0
        while index + length < bytes.count {
            guard bytes[index] == 0x20, (1..<length).allSatisfy({ bytes[index + $0] == mark.utf8Start[$0] }) else {
                index += 1
                continue
            }
            let start = index + length
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.count
            ids.insert(String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self))
            index = end
        }
    }
    return ids
}

let deadAnchor = Diagnosis(
    "dead-anchor", .error, .content,
    Words(
        cs: "Část odkazu za „#“ musí být id nadpisu nebo oddílu na cílové stránce.",
        en: "The part of a link behind “#” must be the id of a heading or section on the page it leads to."))
