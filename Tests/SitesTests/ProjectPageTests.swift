import Publishing
import Testing

/// What the page of a project says, built with the theme on 21 November 2026.
struct ProjectPageTests {
    private static func page(_ frontMatter: String, body: String = "") async throws -> String {
        let site = try SiteOnDisk()
        try site.write("content/site.yml", "title: Web\n")
        try site.write("content/projects/a.md", "---\ntitle: A\n\(frontMatter)\n---\n\n\(body)")
        let report = try await site.build()
        #expect(report.exitCode == 0)
        return String(decoding: site.files()["projekty/a/index.html"] ?? [], as: UTF8.self)
            .replacing("\u{A0}", with: " ")
    }

    @Test func aSecondHeadingStandsBeforeItsText() async throws {
        let page = try await Self.page(
            "programming_period: 2014-2020", body: "## Cíle\n\nPrvní.\n\n## Cíle projektu\n\nDruhý.\n")
        #expect(page.contains(">Cíle</h2>"))
        #expect(page.contains("<p>První.</p>\n<h3 id=\"cile-projektu\">Cíle projektu</h3>\n<p>Druhý.</p>"))
        #expect(!page.contains(">Cíle projektu</h2>"))
    }

    @Test func contentsNameTheHeadingsOfTheEditor() async throws {
        let page = try await Self.page(
            "programming_period: 2014-2020\nbudget: {total: 100}",
            body: "## Historie\n\nText.\n\n### Menší\n\nText.\n\n## Cíle\n\nText.\n\n## Ohlasy\n\nText.\n")
        let contents = page.matches(of: /<li><a href="#([^"]*)">([^<]*)<\/a><\/li>/).map { String($0.output.2) }
        #expect(contents == ["Cíle", "Historie", "Ohlasy", "Peníze"])
    }

    @Test func aTerminatedProjectEndsWhenItWasTerminated() async throws {
        let page = try await Self.page(
            """
            programming_period: 2014-2020
            implementation_period: 2016/2019
            services_period: 2017/2019
            terminated: 2018-05-01
            budget: {total: 100, eligible: 90, co_financing_rate: 85, sources: [eu, state]}
            """)
        for expected in [
            "Projekt trval od roku 2016 do 1. 5. 2018, kdy byl předčasně ukončen; služby se platily od roku 2017 do 1. 5. 2018.",
            "<dt>Kdy</dt><dd>2016 – 1. 5. 2018 (předčasně ukončen)</dd>", "<dt>Kolik stál</dt>", "<dt>Kdo platil</dt>",
            "Způsobilé výdaje byly 90 Kč.", "Míra spolufinancování byla 85 %.", "Výsledky nejsou zveřejněny.",
        ] {
            #expect(page.contains(expected), "\(expected)")
        }
        #expect(!page.contains("2019"))
    }

    @Test(arguments: [
        ("2026-04", "Projekt trval v dubnu 2026."), ("2026-04", "Výsledky zatím nejsou zveřejněny."),
        ("2012", "Projekt trval v roce 2012."), ("2012", "Výsledky nejsou zveřejněny."),
        ("2008/2012", "Projekt trval v letech 2008–2012."),
        ("2025-01/2026-12", "Projekt trvá od ledna 2025 do prosince 2026."),
        ("2027/2028", "Projekt potrvá v letech 2027–2028."),
    ])
    func timeInWords(_ period: String, _ expected: String) async throws {
        let page = try await Self.page("programming_period: 2014-2020\nimplementation_period: \(period)")
        #expect(page.contains(expected))
    }

    @Test func unitsStandWithTheirNumbersAndRolesBeginAsLabels() async throws {
        let page = try await Self.page(
            """
            programming_period: 2014-2020
            indicators:
              - {name: Podpořené osoby, unit: osob, target: 50, achieved: 37}
              - {name: Noví, unit: osoby, achieved: 5}
              - {name: Další, unit: osoby, achieved: 3}
              - {name: Kapky, unit: kapek, achieved: 7}
            organisations: [{name: Ústav, role: odborný garant}]
            """)
        #expect(page.contains(">37 z 50 osob<"))
        #expect(page.contains(">Podpořené osoby<"))
        #expect(page.contains(">5 osob<"))
        #expect(page.contains(">3 osoby<"))
        #expect(page.contains(">7 kapek<"))
        #expect(page.contains(">Odborný garant<"))
    }

    /// A row without services tells the summary; with services it does not.
    @Test(arguments: [("", true), ("services: [azylové domy]", false)])
    func rowsTellServicesOrTheSummary(_ services: String, _ isTold: Bool) async throws {
        let site = try SiteOnDisk()
        try site.write("content/site.yml", "title: Web\n")
        try site.write("content/index.md", "---\ntitle: Domů\nsummary: Souhrn webu.\n---\n")
        try site.write(
            "content/projects/a.md",
            "---\ntitle: A\nprogramming_period: 2014-2020\nsummary: Souhrn projektu.\n\(services)\n---\n")
        let report = try await site.build()
        #expect(report.exitCode == 0)
        for path in ["index.html", "projekty/index.html"] {
            let page = String(decoding: site.files()[path] ?? [], as: UTF8.self)
            #expect(page.contains("<p class=\"row-about\">Souhrn projektu.</p>") == isTold)
            #expect(!page.contains("<div class=\"prose\">\n</div>"))
        }
    }

    @Test func aListWithoutProjectsSaysSo() async throws {
        let site = try SiteOnDisk()
        try site.write("content/site.yml", "title: Web\n")
        let report = try await site.build()
        #expect(report.exitCode == 0)
        let page = String(decoding: site.files()["projekty/index.html"] ?? [], as: UTF8.self)
        #expect(page.contains("Zatím tu žádný projekt není."))
        #expect(!page.contains("<ul class=\"rows\">"))
    }

    /// A link round the words would underline them: it stands beside them and holds its own address alone.
    @Test func theLinkStandsBesideTheWordsOfTheEmblem() async throws {
        let page = try await Self.page("registration_number: CZ.1.04/3.1.00/05.00001")
        let block = try #require(page.firstMatch(of: /<div class="eu-block.*?<\/div><\/div><\/div>/)?.output)
        let links = block.matches(of: /<a [^>]*>(.*?)<\/a>/).map { String($0.output.1) }
        #expect(links == ["www.esfcr.cz"])
        #expect(block.contains("Podporujeme vaši budoucnost</p> <a "))
        #expect(!page.contains("loading=\"lazy\""))
    }

    /// No text of an editor gets a class of the emblem's; what merely looks like one is no finding.
    @Test func textsDoNotBorrowTheClassesOfTheEmblem() async throws {
        let page = try await Self.page(
            "programming_period: 2014-2020",
            body: """
                ## eu-block

                ```eu-block class="eu-block"
                <div class="eu-block">
                ```

                Slova class="eu-words" a [odkaz](https://example.cz/ 'eu-x class="eu-x"').

                | eu-a |
                | :-: |
                | eu-b |
                """)
        let classes = page.matches(of: /class="([^"]*)"/).flatMap { $0.output.1.split(separator: " ") }
        #expect(classes.filter { $0 == "eu-block" }.count == 1)
        #expect(!classes.contains("eu-x"))
        #expect(page.contains("<code class=\"language-eu-block\">"))
    }
}
