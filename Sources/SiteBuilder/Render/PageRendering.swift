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
        case .project(let index): site.projects[index].facts.path
        case .article(let index): site.articles[index].facts.path
        case .newsItem(let index): site.news[index].facts.path
        case .projects, .region, .series, .news, .notFound, .redirect: nil
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
        let templates = theme.templates
        let texts = texts ?? Texts()
        switch page.subject {
        case .home:
            let title = home?.article.title ?? settings.title
            let model = ArticlePage(
                frame: frame(page, title, description: home?.facts.summary), facts: home?.facts,
                article: home?.article ?? Article(), text: texts.body)
            templates.render("home", ArticlePage.homeView.scope(model), into: &bytes)
        case .projects(let number):
            let model = ProjectListPage(
                frame: frame(page, Words(cs: "Projekty", en: "Projects")[language]), members: Array(projects.indices),
                number: number)
            templates.render("projects", ProjectListPage.view.scope(model), into: &bytes)
        case .project(let index):
            let project = projects[index]
            let model = ProjectPage(
                frame: frame(page, project.project.title, description: project.facts.summary, crumbs: [projectsCrumb]),
                index: index, source: project, texts: texts)
            templates.render("project", ProjectPage.view.scope(model), into: &bytes)
        case .region(let index, let number):
            let region = regions[index]
            let title = Words(cs: "Projekty \(region.locative ?? region.title)", en: "Projects in \(region.title)")[
                language]
            let model = ProjectListPage(
                frame: frame(page, title, crumbs: [projectsCrumb]), members: region.members, number: number,
                group: region)
            templates.render("facet", ProjectListPage.view.scope(model), into: &bytes)
        case .series(let index):
            let model = SeriesPage(
                frame: frame(page, series[index].title, crumbs: [projectsCrumb]), group: series[index])
            templates.render("series", SeriesPage.view.scope(model), into: &bytes)
        case .article(let index):
            let article = articles[index]
            let model = ArticlePage(
                frame: frame(page, article.article.title, description: article.facts.summary), facts: article.facts,
                article: article.article, text: texts.body)
            templates.render("page", ArticlePage.pageView.scope(model), into: &bytes)
        case .news(let number):
            let model = NewsListPage(
                frame: frame(page, Words(cs: "Aktuality", en: "News")[language]), number: number)
            templates.render("news", NewsListPage.view.scope(model), into: &bytes)
        case .newsItem(let index):
            let item = news[index]
            let model = ArticlePage(
                frame: frame(page, item.article.title, description: item.facts.summary, crumbs: [newsCrumb]),
                facts: item.facts, article: item.article, text: texts.body)
            templates.render("news-item", ArticlePage.newsView.scope(model), into: &bytes)
        case .notFound:
            let model = BarePage(
                frame: frame(page, Words(cs: "Stránka tu není", en: "There is no such page")[language]))
            templates.render("not-found", BarePage.notFoundView.scope(model), into: &bytes)
        case .redirect(let target):
            let title = titleOfPage[target] ?? settings.title
            let model = BarePage(frame: frame(page, title), target: (target, title))
            templates.render("redirect", BarePage.redirectView.scope(model), into: &bytes)
        }
        return anchorFindings(on: page, bytes)
    }

    private func frame(
        _ page: PlannedPage, _ title: String, description: String? = nil, crumbs: [LinkItem] = []
    ) -> PageFrame {
        PageFrame(
            site: self, page: page, title: title, description: description, publicity: publicity(for: page),
            crumbs: crumbs)
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
    var ids: Set<String> = []
    let mark = Array(" id=\"".utf8)
    var index = 0
    while index + mark.count < bytes.count {
        guard bytes[index] == mark[0], bytes[index..<index + mark.count].elementsEqual(mark) else {
            index += 1
            continue
        }
        let start = index + mark.count
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.count
        ids.insert(String(decoding: bytes[start..<end], as: UTF8.self))
        index = end
    }
    return ids
}

let deadAnchor = Diagnosis(
    "dead-anchor", .error, .content,
    Words(
        cs: "Část odkazu za „#“ musí být id nadpisu nebo oddílu na cílové stránce.",
        en: "The part of a link behind “#” must be the id of a heading or section on the page it leads to."))
