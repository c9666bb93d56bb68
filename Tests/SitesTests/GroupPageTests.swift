import Foundation
import Publishing
import Testing

/// The pages of regions, services, programmes, states and series, and the map, built with the theme on 21 November 2026.
struct GroupPageTests {
    /// A site of projects, each given by its front matter without the title.
    private static func pages(_ projects: [String], language: String = "cs") async throws -> [String: String] {
        let site = try SiteOnDisk()
        try site.write("content/site.yml", "title: Web\nlanguage: \(language)\n")
        for (index, frontMatter) in projects.enumerated() {
            try site.write(
                "content/projects/p\(index).md", "---\ntitle: Projekt \(index)\n\(frontMatter)\n---\n\nText.\n")
        }
        let report = try await site.build()
        #expect(report.exitCode == 0)
        return site.files().filter { $0.key.hasSuffix(".html") }
            .mapValues { String(decoding: $0, as: UTF8.self).replacing("\u{A0}", with: " ") }
    }

    private static let running = "programming_period: 2021-2027\nimplementation_period: 2025/2027\nregion: CZ072\n"
    private static let ended = "programming_period: 2014-2020\nimplementation_period: 2016/2018\nregion: CZ072\n"

    @Test(arguments: [
        (
            "programy/opz-plus-2021-2027", "Operační program Zaměstnanost plus",
            "přispívá z Evropského sociálního fondu plus."
        ),
        ("programy/opz-plus-2021-2027", "Operační program Zaměstnanost plus", "https://www.esfcr.cz"),
        (
            "programy/opz-plus-2021-2027", "Operační program Zaměstnanost plus",
            "<a href=\"/obdobi/2021-2027/\">2021–2027</a>"
        ),
        ("programy/opd-2014-2020", "Operační program Doprava 2014–2020", "Ministerstvo dopravy"),
        ("kraje/zlinsky-kraj", "Projekty ve Zlínském kraji", "Sídlem kraje je Zlín. Je tu 1 projekt."),
        (
            "kraje/hlavni-mesto-praha", "Projekty v hlavním městě Praze",
            "Hlavní město je zároveň krajem. Je tu 1 projekt."
        ),
        ("kraje/cela-cr", "Projekty pro celou Českou republiku", "Tyto projekty se týkají celé země."),
        ("sluzby/azylove-domy", "Azylové domy", "§ 57 zákona č. 108/2006 Sb., o sociálních službách"),
        ("sluzby/azylove-domy", "Azylové domy", "<dd>Služby sociální prevence</dd>"),
        ("sluzby/dluhova-mapa", "Dluhová mapa", "Je tu 1 projekt."),
        ("cilove-skupiny/osoby-s-pas", "Lidé s autismem", "„osoby s poruchami autistického spektra“"),
        ("cilove-skupiny/seniori", "Senioři", "Je tu 1 projekt."),
        ("obdobi/2014-2020", "Projekty z období 2014–2020", "Na sedm let"),
        ("stav/ukoncene", "Ukončené projekty", "Tyto projekty už skončily."),
        ("stav/pripravovane", "Připravované projekty", "Právě se nepřipravuje žádný projekt."),
        ("stav/probihajici", "Probíhající projekty", "Právě neprobíhá žádný projekt."),
    ])
    func saysWhatTheValueIs(_ path: String, _ heading: String, _ expected: String) async throws {
        let pages = try await Self.pages([
            "programme: opz-plus-2021-2027", "programme: opd-2014-2020\nregion: CZ010",
            Self.ended + "services: [azylové domy, dluhová mapa]\ntarget_groups: [osoby s PAS, senioři]",
            "programming_period: 2014-2020\nregion: celá ČR",
        ])
        let page = try #require(pages["\(path)/index.html"])
        #expect(page.contains("<h1>\(heading)</h1>"))
        #expect(page.contains(expected))
    }

    /// Values that people write freely, and a series of any length: no page may grow with the square of what there is.
    /// Money of which only a part is a region's, and money that is not the whole cost, is called what it is.
    @Test func amountsAreCalledWhatTheyAre() async throws {
        let pages = try await Self.pages([
            "programming_period: 2014-2020\nregion: [CZ072, CZ071]\nservices: [70]\nbudget: {eligible: 1 000 000 Kč}",
            "programming_period: 2014-2020\nregion: CZ071\nbudget: {total: 2 000 000 Kč}",
        ])
        let region = try #require(pages["kraje/olomoucky-kraj/index.html"])
        #expect(region.contains("Co projekty stojí ve více krajích, je tu započteno celé."))
        #expect(region.contains("<span class=\"row-amount-label\">Způsobilé výdaje</span> 1 000 000 Kč"))
        let service = try #require(pages["sluzby/socialni-rehabilitace/index.html"])
        #expect(!service.contains("ve více krajích"))
        let list = try #require(pages["projekty/index.html"])
        #expect(list.contains("<span class=\"row-amount-label\">Celkové náklady</span> 2 000 000 Kč"))
    }

    @Test func pagesOfManyValuesStaySmall() async throws {
        let pages = try await Self.pages(
            (0..<70).map { number in
                "services: [služba \(number)]\nseries: {name: Dlouhá řada, number: \(number + 1)}"
            })
        func links(_ page: String, to start: String) -> Int {
            (pages[page] ?? "").components(separatedBy: "<a href=\"\(start)").count - 1
        }
        #expect(links("projekty/index.html", to: "/sluzby/") == 70)
        #expect(links("sluzby/sluzba-65/index.html", to: "/sluzby/") == 60)
        #expect(links("rady-projektu/dlouha-rada/index.html", to: "/projekty/p69/") > 0)
        #expect(pages["rady-projektu/dlouha-rada/index.html"]?.contains("page_comparison") == false)
    }

    /// What is summed, and what is said of what is not.
    @Test(arguments: [
        (["total: 100000000", "total: 346413606.56"], "446,4 mil. Kč", "Přesně 446 413 606,56 Kč."),
        (["total: 100000000", ""], "100 mil. Kč", "Částku známe jen u 1 projektu."),
        (["total: 260 mil. Kč", "total: 5"], "asi 260 mil. Kč", ""),
        (["total: 1250000000", "eligible: 5000000"], "1,26 mld. Kč", "U 1 projektu jsou to jen způsobilé výdaje."),
        (
            ["total: 7", "total: 5, currency: EUR", "total: 6, currency: EUR"], "7 Kč",
            "V součtu nejsou 2 projekty s částkou v jiné měně."
        ),
        (["total: 5, currency: EUR", ""], "", ""), (["", ""], "", ""),
    ])
    func sumsAreHonest(_ budgets: [String], _ sum: String, _ note: String) async throws {
        let pages = try await Self.pages(budgets.map { Self.running + ($0.isEmpty ? "" : "budget: {\($0)}") })
        for path in ["index.html", "kraje/zlinsky-kraj/index.html"] {
            let page = try #require(pages[path])
            #expect(page.contains("<dt>celkové náklady</dt>") == !sum.isEmpty)
            #expect(page.contains("<dt>celkové náklady</dt><dd>\(sum)</dd>") == !sum.isEmpty)
            #expect(note.isEmpty || page.contains(note), "\(path) \(note)")
            #expect(page.contains("<dd>\(budgets.count)</dd>"))
        }
    }

    @Test func valuesLeadToEachOther() async throws {
        let pages = try await Self.pages([
            Self.running + "programme: OPZ+\nservices: [azylové domy]\ntarget_groups: [senioři, jiní lidé]", Self.ended,
        ])
        let project = try #require(pages["projekty/p0/index.html"])
        for link in [
            "/kraje/zlinsky-kraj/", "/sluzby/azylove-domy/", "/cilove-skupiny/seniori/",
            "/programy/opz-plus-2021-2027/", "/obdobi/2021-2027/", "/stav/probihajici/",
        ] {
            #expect(project.contains("href=\"\(link)\""), "\(link)")
        }
        #expect(project.contains("<li>jiní lidé</li>"))
        let service = try #require(pages["sluzby/azylove-domy/index.html"])
        let related = try #require(service.firstMatch(of: /<section class="related"[\s\S]*?<\/section>/)?.output)
        for link in [
            "/kraje/zlinsky-kraj/\">Zlínský kraj<", "/programy/opz-plus-2021-2027/\">Zaměstnanost plus (OPZ+)<",
        ] {
            #expect(related.contains(link), "\(link)")
        }
        #expect(!related.contains("/stav/"))
    }

    // MARK: - The map

    private static let regions = ["CZ010", "CZ010", "CZ072", "[CZ041, CZ010]"]

    @Test func theMapNamesEveryRegionAndLinksThoseWithProjects() async throws {
        let pages = try await Self.pages(Self.regions.map { "programming_period: 2021-2027\nregion: \($0)" })
        for path in ["index.html", "projekty/index.html", "kraje/zlinsky-kraj/index.html"] {
            let page = try #require(pages[path])
            let map = try #require(page.firstMatch(of: /<svg class="map-tiles"[\s\S]*?<\/svg>/)?.output)
            #expect(map.matches(of: #/<path /#).count == 14)
            #expect(map.matches(of: #/<a /#).count == 3)
            #expect(
                map.contains(
                    "class=\"map-many\" href=\"/kraje/hlavni-mesto-praha/\" aria-label=\"Hlavní město Praha, 3 projekty\""
                ))
            #expect(
                map.contains("class=\"map-some\" href=\"/kraje/zlinsky-kraj/\" aria-label=\"Zlínský kraj, 1 projekt\""))
            #expect(map.contains("aria-current=\"page\"") == path.hasPrefix("kraje"))
            #expect(map.matches(of: /<g class="map-none" aria-hidden="true">/).count == 11)
            #expect(page.contains("Ve zbývajících 11 krajích zatím žádný projekt není."))
        }
        #expect(pages["sluzby/azylove-domy/index.html"] == nil)
        #expect(pages["obdobi/2021-2027/index.html"]?.contains("map-tiles") == false)
    }

    @Test func fewerThanThreeRegionsHaveNoMap() async throws {
        let pages = try await Self.pages(
            ["CZ010", "CZ072", "celá ČR"].map { "programming_period: 2021-2027\nregion: \($0)" })
        #expect(pages["index.html"]?.contains("map-tiles") == false)
        #expect(pages["index.html"]?.contains("href=\"/kraje/cela-cr/\"") == true)
        #expect(pages["index.html"]?.contains("<dt>kraje</dt><dd>2</dd>") == true)
    }

    @Test func theMapInEnglish() async throws {
        let pages = try await Self.pages(
            Self.regions.map { "programming_period: 2021-2027\nregion: \($0)" }, language: "en")
        let page = try #require(pages["index.html"])
        #expect(page.contains("aria-label=\"Prague, 3 projects\""))
        #expect(page.contains("The other 11 regions have no project yet."))
    }

    // MARK: - Series

    @Test func aSeriesIsComparedSideBySide() async throws {
        let pages = try await Self.pages([
            Self.ended
                + "series: {name: Kroky, number: I}\nservices: [azylové domy]\nbudget: {total: 50}",
            Self.running + "series: {name: Kroky, number: II}\nservices: [tísňová péče]\nbudget: {total: 200}",
        ])
        let page = try #require(pages["rady-projektu/kroky/index.html"])
        #expect(page.contains("I: 2016–2018, ukončen; II: 2025–2027, probíhá."))
        #expect(page.contains("<text class=\"bar-text\""))
        for year in [2016, 2018, 2026] { #expect(page.contains(">\(year)</text>"), "\(year)") }
        #expect(page.contains("<rect class=\"bar-fill\" width=\"25%\" height=\"0.8em\"/>"))
        #expect(page.contains("<th scope=\"row\">Celkové náklady</th><td>50 Kč</td><td>200 Kč</td>"))
        let shelter = try #require(
            page.firstMatch(of: /<tr><th scope="row"><a href="\/sluzby\/azylove-domy\/">.*/)?.output)
        #expect(shelter.contains("<td>ano</td><td><span aria-hidden"))
        let first = try #require(pages["projekty/p0/index.html"])
        #expect(first.contains("rel=\"next\""))
        #expect(!first.contains("rel=\"prev\""))
        #expect(pages["projekty/p1/index.html"]?.contains("<a href=\"/projekty/p0/\" rel=\"prev\">") == true)
    }

    // MARK: - Indicators and money

    @Test(arguments: [
        ("target: 50, achieved: 37", "37 z 50 osob", "74 % cíle", "74%", "100%"),
        ("target: 50, achieved: \"≥ 32\"", "nejméně 32 osob, cíl 50", "nejméně 64 % cíle", "64%", "100%"),
        ("target: \"~ 10\", achieved: 12", "12 osob, cíl asi 10", "asi 120 % cíle", "100%", "83.33%"),
        ("target: 50, achieved: 62", "62 osob, cíl 50", "124 % cíle", "100%", "80.64%"),
        ("target: 50, achieved: 0", "0 z 50 osob", "0 % cíle", "0%", "100%"),
        ("target: 300, achieved: 299", "299 z 300 osob", "99 % cíle", "99.66%", "100%"),
    ])
    func indicatorsStandAgainstTheirTargets(
        _ values: String, _ words: String, _ part: String, _ fill: String, _ mark: String
    ) async throws {
        let pages = try await Self.pages([Self.ended + "indicators: [{name: Podpora, unit: osoby, \(values)}]"])
        let page = try #require(pages["projekty/p0/index.html"])
        #expect(page.contains(">\(words)<"))
        #expect(page.contains(">\(part)<"))
        #expect(page.contains("<rect class=\"bar-fill\" y=\"0.2em\" width=\"\(fill)\""))
        #expect(page.contains("<line class=\"bar-target\" x1=\"\(mark)\""))
    }

    @Test(arguments: [
        ("target: 0, achieved: 3", "3 osoby, cíl 0"), ("target: \"≤ 5\", achieved: 3", "3 osoby, cíl nejvýše 5"),
        ("target: 90 %, achieved: 3", "3 osoby, cíl 90 %"), ("achieved: \"~ 7\"", "asi 7 osob"),
    ])
    func whereThereIsNothingToReachThereIsNoBar(_ values: String, _ words: String) async throws {
        let pages = try await Self.pages([Self.ended + "indicators: [{name: Podpora, unit: osoby, \(values)}]"])
        let page = try #require(pages["projekty/p0/index.html"])
        #expect(page.contains(">\(words)<"))
        #expect(!page.contains("figure-bar"))
    }

    @Test func theBarOfMoneyHasItsWordsWhereTheyFit() async throws {
        let pages = try await Self.pages([
            Self.ended
                + "budget: {total: 100, sources: [{source: eu, share: 50}, {source: state, share: 40}, {source: kraj, share: 10}]}"
        ])
        let page = try #require(pages["projekty/p0/index.html"])
        #expect(page.contains("y=\"1.65em\">EU 50 %</text>"))
        #expect(
            page.contains(
                "<svg x=\"50%\" y=\"0\"><text class=\"money-2-text\" x=\"0.75em\" y=\"1.65em\">stát 40 %</text>"))
        #expect(!page.contains("money-3-text"))
        #expect(page.contains("<td class=\"align-right\">10 %</td>"))
    }
}
