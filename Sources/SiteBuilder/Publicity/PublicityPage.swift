import Drawing
import Funding
import Language
import Markup

/// A project's publicity block alone, and what is needed to show it on a website of another system.
///
/// Drawn by the program and by no template: who pastes from it must find the same on every site, and nothing but
/// `publicity.css` is needed (`Content-Security-Policy: default-src 'self'`).
struct PublicityPage {
    let site: Site
    let index: Int
    let block: HTML

    private var project: SiteProject { site.projects[index] }
    private var language: LanguageCode { site.language }
    private var drawn: DrawnLockUp? { site.lockUps.ofProject[index].map { site.lockUps.all[$0] } }

    var html: HTML {
        let title = typeset(project.project.title, in: language)
        var html: HTML = """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(words(Words(cs: "Publicita", en: "Publicity"))): \(title) – \(site.settings.title)</title>
            <meta name="robots" content="noindex">
            <meta name="color-scheme" content="light dark">

            """
        if let address = absolute(project.path) { html.append("<link rel=\"canonical\" href=\"\(address)\">\n") }
        html.append(
            """
            <link rel="stylesheet" href="\(site.asset("publicity.css"))">
            <link rel="icon" href="\(site.asset("favicon.svg"))" type="image/svg+xml">
            </head>
            <body class="eu-page">
            <header>
            \(block)
            \(closing.map { "<p>\($0)</p>\n" as HTML } ?? HTML())\
            <p><a href="\(site.settings.base.address(project.path))" target="_top">\(title)</a></p>
            </header>
            <main>
            <h1>\(words(Words(cs: "Vložit na jiný web", en: "For another website")))</h1>
            <p>\(words(Self.lead))</p>

            """)
        html.append(offers)
        html.append("<h2>\(words(Words(cs: "Na co dát pozor", en: "What to heed")))</h2>\n<ul>\n")
        for rule in rules { html.append("<li>\(words(rule))</li>\n") }
        html.append("</ul>\n</main>\n</body>\n</html>\n")
        return html
    }

    private func words(_ words: Words) -> String { typeset(words[language], in: language) }

    private func absolute(_ path: SitePath) -> String? {
        site.settings.base.origin.isEmpty ? nil : site.settings.base.absolute(path)
    }

    private var closing: String? {
        (project.project.closingSentence(on: site.today)?[language]).map { typeset($0, in: language) }
    }

    // MARK: - What is offered

    private var offers: HTML {
        guard let drawn else { return "<p>\(words(Self.tooMany))</p>\n" }
        switch drawn.obstacle {
        case .missing(let letters):
            return "<p>\(words(Self.missing(letters)))</p>\n"
        case .tooLong:
            return "<p>\(words(Self.tooLong))</p>\n"
        case nil:
            var html = HTML()
            if site.settings.base.origin.isEmpty { html.append("<p>\(words(Self.noAddress))</p>\n") }
            for arrangement in LockUpDrawing.Arrangement.allCases { html.append(offer(arrangement, drawn)) }
            return html
        }
    }

    private func offer(_ arrangement: LockUpDrawing.Arrangement, _ drawn: DrawnLockUp) -> HTML {
        let files = drawn.files.filter { $0.arrangement == arrangement }
        guard let shown = files.first(where: { $0.version == .colour && $0.format != .svg }) else { return HTML() }
        var html: HTML = """
            <h2>\(words(Self.heading(arrangement)))</h2>
            <p><img src="\(site.settings.base.address(shown.path))" alt="\(drawn.text)" width="\(shown.width)" \
            height="\(shown.height)"></p>

            """
        if let code = code(shown, drawn) {
            html.append(
                """
                <p>\(words(Self.howToPaste))</p>
                <pre class="eu-code"><code>\(code.string)</code></pre>

                """)
        }
        html.append("<ul>\n")
        for file in files {
            html.append(
                """
                <li><a href="\(site.settings.base.address(file.path))" download>\(words(Self.label(file)))</a></li>

                """)
        }
        html.append("</ul>\n")
        return html
    }

    /// What is pasted elsewhere: a picture in a link and text, which is all that most systems let through.
    ///
    /// The style keeps the proportions where a page narrows pictures without a thought for their height attribute.
    private func code(_ file: DrawnLockUp.File, _ drawn: DrawnLockUp) -> HTML? {
        guard let page = absolute(project.path), let picture = absolute(file.path) else { return nil }
        var code: HTML = """
            <p><a href="\(page)"><img src="\(picture)" alt="\(drawn.text)" width="\(file.width)" height="\(file.height)" \
            style="max-width:100%;height:auto"></a></p>
            """
        if let closing { code.append("\n<p>\(closing)</p>") }
        return code
    }

    private static func label(_ file: DrawnLockUp.File) -> Words {
        let version =
            switch (file.version, file.format) {
            case (.colour, .png(400)): Words(cs: "Barevně, velké", en: "In colour, large")
            case (.colour, _): Words(cs: "Barevně", en: "In colour")
            case (.onDark, _): Words(cs: "Na tmavý podklad", en: "For a dark ground")
            case (.black, _): Words(cs: "Černobíle, pro tisk", en: "In black and white, for print")
            }
        func label(_ language: LanguageCode) -> String {
            let type = file.format == .svg ? "SVG" : "PNG"
            return "\(version[language]) (\(type), \(shownFileSize(file.bytes.count, in: language)))"
        }
        return Words(cs: label(.cs), en: label(.en))
    }

    // MARK: - Words

    private static let lead = Words(
        cs:
            "Pro weby organizací, které v projektu pracují a mají stránky jinde. Vložte na ně znak Evropské unie s povinnými slovy a větu o podpoře.",
        en:
            "For the websites of organisations that work in the project and have their pages elsewhere. Put the emblem of the European Union with the words that go with it and the sentence about the support on them."
    )

    private static let howToPaste = Words(
        cs: "Kód ke vložení: klepněte na něj, označí se celý, a zkopírujte ho do stránky (v režimu HTML).",
        en: "The code to paste: a click selects all of it; copy it into the page (in its HTML view).")

    private static let noAddress = Words(
        cs:
            "Kód ke vložení tu není, protože web nezná svou adresu. Správce ji doplní do content/site.yml jako „base_url“ nebo při sestavení volbou --base-url.",
        en:
            "There is no code to paste, since the site does not know its own address. Whoever keeps it writes it into content/site.yml as “base_url”, or builds with --base-url."
    )

    private static let tooMany = Words(
        cs:
            "Obrázky ke stažení tu nejsou: web má příliš mnoho různých programů.",
        en:
            "There are no pictures to download: the site has too many different programmes."
    )

    private static let tooLong = Words(
        cs: "Obrázky ke stažení tu nejsou: název programu nebo fondu je na obrázek příliš dlouhý.",
        en: "There are no pictures to download: the name of the programme or fund is too long for a picture.")

    private static func missing(_ letters: [Character]) -> Words {
        let shown = letters.prefix(10).map(String.init).joined(separator: " ")
        return Words(
            cs: "Obrázky ke stažení tu nejsou: písmo nemá tyto znaky: \(shown)",
            en: "There are no pictures to download: the font lacks these letters: \(shown)")
    }

    private static func heading(_ arrangement: LockUpDrawing.Arrangement) -> Words {
        switch arrangement {
        case .horizontal: Words(cs: "Vodorovně", en: "Side by side")
        case .stacked: Words(cs: "Pod sebou, do úzkého sloupce", en: "One below the other, for a narrow column")
        }
    }

    private var rules: [Words] {
        var rules = [
            Words(
                cs: "Znak nesmí být nižší než 1 cm (38 px) a žádné jiné logo větší než on.",
                en: "The emblem is not lower than 1 cm (38 px), and no other logo is larger than it."),
            Words(
                cs: "Neměňte barvy ani poměr stran a do volného místa okolo nic nevkládejte.",
                en: "Do not change colours or proportions, and put nothing into the clear space around."),
        ]
        switch project.project.period {
        case .y2007 where !(project.project.lockUp?.logoSlots.isEmpty ?? true):
            rules.append(
                Words(
                    cs: "K povinným slovům patří ještě loga fondu a programu; v obrázku nejsou, přidejte je vedle něj.",
                    en:
                        "The logos of the fund and the programme belong to these words; they are not in the picture, so add them beside it."
                ))
        case .y2014:
            rules.append(
                Words(
                    cs: "Na webu je znak barevný a je vidět hned, bez posouvání stránky.",
                    en: "On a website the emblem is in colour and is seen at once, without scrolling."))
        case .y2021:
            rules.append(
                Words(
                    cs: "Podporu Unie nesmí vyjadřovat žádné další logo, ani logo fondu nebo programu.",
                    en: "No other logo may highlight the Union’s support, not that of the fund or the programme either."
                ))
        case .y2007, nil: break
        }
        return rules
    }
}
