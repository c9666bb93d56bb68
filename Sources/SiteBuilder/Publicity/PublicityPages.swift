import Drawing
import Funding
import Language
import Markup

/// The pages with a project's publicity block alone, and what is needed to show it on a website of another system.
///
/// Drawn by the program and by no template: who pastes from it must find the same on every site, and nothing but
/// `publicity.css` is needed (`Content-Security-Policy: default-src 'self'`). What is the same on many pages is made once.
struct PublicityPages: Sendable {
    private let base: SiteBase
    private let language: LanguageCode
    /// Up to what is offered.
    private let head: [Piece]
    /// What is offered, by the number of the lock-up.
    private let offers: [[Piece]]
    /// The same where no lock-up was drawn.
    private let noOffers: [Piece]
    /// From the rules on, by the period whose rules they are.
    private let ends: [ProgrammingPeriod?: [Piece]]

    /// A part of a page: one that stands there as it is, or what a project puts in its place.
    private enum Piece: Sendable {
        case html(HTML)
        case block, title
        /// The sentence about the support, escaped once for itself and once more within the code to paste.
        case closing, pastedClosing
        /// The project's page, as links within the site name it.
        case address
        /// The whole address, escaped once, and once more within the code to paste.
        case canonical, pastedAddress
    }

    init(_ settings: SiteSettings, _ assets: SiteAssets, _ lockUps: DrawnLockUps, _ made: MadeFiles) {
        base = settings.base
        language = settings.language
        let words = PublicityPageWords(language: settings.language)
        head = Self.head(settings, assets, words)
        offers = lockUps.all.map { Self.offers($0, made, settings.base, words) }
        noOffers = [.html("<p>\(words[PublicityPageWords.tooMany])</p>\n")]
        ends = Dictionary(
            uniqueKeysWithValues: ([nil] + ProgrammingPeriod.allCases).map { ($0, [.html(Self.end($0, words))]) })
    }

    /// Appends the page of a project.
    ///
    /// - Parameter lockUp: The number of its lock-up; `nil` where it was not drawn.
    func write(_ project: SiteProject, lockUp: Int?, block: HTML, today: Day, into bytes: inout [UInt8]) {
        let page = ProjectPart(
            block: block, title: typeset(project.project.title, in: language),
            closing: project.project.closingSentence(on: today, in: language).map { typeset($0.text, in: language) },
            address: base.address(project.path), canonical: base.absolute(project.path))
        // The rule about logos is for lock-ups that have places for them.
        let period = project.project.period
        let hasSlots = project.block?.lockUp.logoSlots.isEmpty == false
        page.write(head, into: &bytes)
        page.write(lockUp.map { offers[$0] } ?? noOffers, into: &bytes)
        page.write(ends[period == .y2007 && !hasSlots ? nil : period] ?? [], into: &bytes)
    }

    /// What a project puts in the pieces.
    private struct ProjectPart {
        let block: HTML
        let title: String
        let closing: String?
        let address: Address
        let canonical: String

        func write(_ pieces: [Piece], into bytes: inout [UInt8]) {
            for piece in pieces {
                switch piece {
                case .html(let html): bytes += html.bytes
                case .block: bytes += block.bytes
                case .title: Escape.html(title, into: &bytes)
                case .closing: if let closing { bytes += ("<p>\(closing)</p>\n" as HTML).bytes }
                case .pastedClosing: if let closing { bytes += HTML.shown("\n<p>\(closing)</p>").bytes }
                case .address: Escape.html(address.string, into: &bytes)
                case .canonical: Escape.html(canonical, into: &bytes)
                case .pastedAddress: bytes += HTML.shown("\(canonical)").bytes
                }
            }
        }
    }

    // MARK: - Pieces

    private static func head(_ settings: SiteSettings, _ assets: SiteAssets, _ words: PublicityPageWords) -> [Piece] {
        func asset(_ name: String) -> Address { settings.base.address(assets.path(of: name)) }
        var pieces: [Piece] = [
            .html(
                """
                <!DOCTYPE html>
                <html lang="\(words.language.rawValue)">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>\(words[Words(cs: "Publicita", en: "Publicity")]):\u{20}
                """), .title,
            .html(
                """
                 – \(settings.title)</title>
                <meta name="robots" content="noindex">
                <meta name="color-scheme" content="light dark">

                """),
        ]
        if !settings.base.origin.isEmpty {
            pieces += [.html("<link rel=\"canonical\" href=\""), .canonical, .html("\">\n")]
        }
        return pieces + [
            .html(
                """
                <link rel="stylesheet" href="\(asset("publicity.css"))">
                <link rel="icon" href="\(asset("favicon.svg"))" type="image/svg+xml">
                </head>
                <body class="eu-page">
                <header>

                """), .block, .html("\n"), .closing, .html("<p><a href=\""), .address, .html("\" target=\"_top\">"),
            .title,
            .html(
                """
                </a></p>
                </header>
                <main>
                <h1>\(words[Words(cs: "Vložit na jiný web", en: "For another website")])</h1>
                <p>\(words[PublicityPageWords.lead])</p>

                """),
        ]
    }

    private static func offers(
        _ drawn: DrawnLockUp, _ made: MadeFiles, _ base: SiteBase, _ words: PublicityPageWords
    ) -> [Piece] {
        switch drawn.obstacle {
        case .missing(let letters): [.html("<p>\(words[PublicityPageWords.missing(letters)])</p>\n")]
        case .tooLong: [.html("<p>\(words[PublicityPageWords.tooLong])</p>\n")]
        case nil:
            (base.origin.isEmpty ? [.html("<p>\(words[PublicityPageWords.noAddress])</p>\n")] : [])
                + LockUpDrawing.Arrangement.allCases.flatMap { offer($0, drawn, made, base, words) }
        }
    }

    private static func offer(
        _ arrangement: LockUpDrawing.Arrangement, _ drawn: DrawnLockUp, _ made: MadeFiles, _ base: SiteBase,
        _ words: PublicityPageWords
    ) -> [Piece] {
        let files = drawn.files.filter { $0.arrangement == arrangement }
        guard let shown = files.first(where: { $0.version == .colour && $0.format != .svg }) else { return [] }
        var pieces: [Piece] = [
            .html(
                """
                <h2>\(words[PublicityPageWords.heading(arrangement)])</h2>
                <p><img src="\(base.address(shown.path))" alt="\(drawn.text)" width="\(shown.width)" \
                height="\(shown.height)"></p>

                """)
        ]
        if !base.origin.isEmpty { pieces += code(shown, drawn, base, words) }
        var list: HTML = "<ul>\n"
        for file in files {
            let label = PublicityPageWords.label(file, size: made.sizes[file.path] ?? 0)
            list.append(
                """
                <li><a href="\(base.address(file.path))" download>\(words[label])</a></li>

                """)
        }
        list.append("</ul>\n")
        return pieces + [.html(list)]
    }

    /// What is pasted elsewhere: a picture in a link and text, which is all that most systems let through.
    ///
    /// The style keeps the proportions where a page narrows pictures without a thought for their height attribute.
    private static func code(
        _ file: DrawnLockUp.File, _ drawn: DrawnLockUp, _ base: SiteBase, _ words: PublicityPageWords
    ) -> [Piece] {
        let picture: HTML = """
            "><img src="\(base.absolute(file.path))" alt="\(drawn.text)" width="\(file.width)" height="\(file.height)" \
            style="max-width:100%;height:auto"></a></p>
            """
        return [
            .html("<p>\(words[PublicityPageWords.howToPaste])</p>\n<pre class=\"eu-code\"><code>"),
            .html(.shown("<p><a href=\"")), .pastedAddress, .html(.shown(picture)), .pastedClosing,
            .html("</code></pre>\n"),
        ]
    }

    private static func end(_ period: ProgrammingPeriod?, _ words: PublicityPageWords) -> HTML {
        var html: HTML = "<h2>\(words[Words(cs: "Na co dát pozor", en: "What to heed")])</h2>\n<ul>\n"
        for rule in PublicityPageWords.rules(of: period) { html.append("<li>\(words[rule])</li>\n") }
        html.append("</ul>\n</main>\n</body>\n</html>\n")
        return html
    }
}

extension HTML {
    /// HTML as a text that readers see.
    fileprivate static func shown(_ html: HTML) -> HTML { HTML(text: html.string) }
}
