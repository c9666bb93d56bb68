import Drawing
import Funding
import Language
import Markup

/// The page that shows every version of the emblem and the lock-ups of each period: `docs/lock-ups.html`.
///
/// Each outline stands in it once, as in a file of letters; the drawings refer to them.
struct LockUpGallery {
    private var definitions: [Outline: Int] = [:]
    private var paths = HTML()

    static var html: String {
        var gallery = LockUpGallery()
        let body = gallery.body
        var html: HTML = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>The emblem and its lock-ups</title>
            <style>\(HTML(trusted: Array(style.utf8)))</style>
            </head>
            <body>
            <svg width="0" height="0" aria-hidden="true" focusable="false" style="position: absolute"><defs>

            """
        html.append(gallery.paths)
        html.append("</defs></svg>\n")
        html.append(body)
        html.append("</body>\n</html>\n")
        return html.string
    }

    private static let style = """

        body { max-width: 72rem; margin: 0 auto; padding: 1.5rem; font: 1.0625rem/1.6 system-ui, sans-serif; color: #1a1a1a; background: #fff; }
        h1 { font-size: 2rem; line-height: 1.2; margin: 0 0 1rem; }
        h2 { margin: 3rem 0 .5rem; padding-top: 1rem; border-top: 1px solid #c8c8c8; font-size: 1.375rem; line-height: 1.3; }
        p, .lead { max-width: 44rem; margin: 0 0 1rem; }
        .row { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: flex-start; margin: 1rem 0; }
        .languages { display: grid; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); gap: 1rem; align-items: start; }
        figure { margin: 0; }
        figcaption { max-width: 26rem; margin-top: .375rem; font-size: .9375rem; line-height: 1.4; }
        figure svg { display: block; max-width: 100%; height: auto; }
        .plate { width: fit-content; padding: 0; border: 1px solid #c8c8c8; background: #fff; }
        .pad { padding: 1rem; }
        .dark { background: #2b2b2b; border-color: #2b2b2b; }
        .languages .plate { width: auto; }
        .grey { color: #555; }
        .unverified { font-weight: 600; }
        .unverified::before { content: "? "; }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; }
        th, td { padding: .375rem .75rem .375rem 0; border-bottom: 1px solid #c8c8c8; text-align: left; vertical-align: top; }
        code { font-size: .9375em; }
        @media (prefers-color-scheme: dark) {
          body { color: #e8e8e8; background: #161616; }
          h2, th, td { border-color: #4a4a4a; }
          .grey { color: #b0b0b0; }
          .plate { border-color: #fff; }
          .dark { border-color: #2b2b2b; }
        }

        """

    private var body: HTML {
        mutating get {
            var html: HTML = """
                <main>
                <h1>The emblem and its lock-ups</h1>
                <p>Made from the program’s own drawings; do not edit. All of it is computed: the emblem from the regulation’s geometry, the words
                as outlines of EB Garamond 08. A site offers them on <code>/projekty/&lt;slug&gt;/publicita.html</code> as SVG and PNG.</p>
                <p lang="cs">Vyrobeno z kreseb programu samého, neupravujte. Znak je vypočten z geometrie v předpisu, slova jsou obrysy písma EB Garamond 08.
                Web je nabízí na adrese <code>/projekty/&lt;slug&gt;/publicita.html</code> jako SVG a PNG.</p>
                <h2>The emblem</h2>
                <p>Field 810 × 540, twelve upright stars on a circle of radius 180, each in a circle of radius 30; #003399 and #FFCC00.</p>
                <div class="row">

                """
            for (version, words) in Self.emblems {
                let artwork = Emblem.artwork(version, title: words)
                html.append(
                    figure(
                        artwork, scale: 108 / Emblem.height, caption: "\(words)",
                        on: version == .bordered ? "plate pad dark" : "plate pad"))
            }
            html.append("</div>\n")
            for (heading, text, found) in Self.periods {
                guard let lockUp = found else { continue }
                html.append("<h2>\(heading)</h2>\n<p>\(text)</p>\n")
                let drawing = LockUpDrawing(lines: lockUp.drawnLines(in: .cs), title: lockUp.drawnText(in: .cs))
                for arrangement in LockUpDrawing.Arrangement.allCases {
                    html.append("<div class=\"row\">\n")
                    for version in LockUpDrawing.Version.allCases {
                        guard let artwork = drawing.artwork(arrangement, version) else { continue }
                        html.append(
                            figure(
                                artwork, scale: 56.7 / Emblem.height,
                                caption: "\(Self.words(version)), \(arrangement.rawValue)",
                                on: version == .onDark ? "plate dark" : "plate"))
                    }
                    html.append("</div>\n")
                }
            }
            html.append(languages)
            html.append("</main>\n")
            return html
        }
    }

    private var languages: HTML {
        mutating get {
            var html: HTML = """
                <h2>2021–27 in all 24 languages</h2>
                <p>Reg. (EU) 2021/1060 Annex IX. A question mark is put before words that nobody has compared with the regulation in that language yet.</p>
                <div class="languages">

                """
            for statement in StatementTable.all {
                let text = statement.coFunded.text
                let drawing = LockUpDrawing(lines: evenLines(text).map { [$0] }, title: text)
                guard let artwork = drawing.artwork(.horizontal, .colour) else { continue }
                html.append(
                    figure(
                        artwork, scale: 40 / Emblem.height, caption: Self.caption(statement), on: "plate",
                        language: statement.language))
            }
            html.append("</div>\n<h2>The statements as text</h2>\n<div class=\"scroll\"><table>\n")
            html.append(
                "<thead><tr><th scope=\"col\">Language</th><th scope=\"col\">co-funded</th><th scope=\"col\">funded</th></tr></thead>\n<tbody>\n"
            )
            for statement in StatementTable.all {
                html.append(
                    "<tr><th scope=\"row\">\(statement.name.en) <span class=\"grey\">\(statement.language)</span></th>")
                for wording in [statement.coFunded, statement.funded] {
                    html.append("<td>\(Self.wording(wording, statement.language))</td>")
                }
                html.append("</tr>\n")
            }
            html.append("</tbody>\n</table></div>\n")
            return html
        }
    }

    private static func wording(_ wording: Statement.Wording, _ language: String) -> HTML {
        let text: HTML = "<span lang=\"\(language)\">\(wording.text)</span>"
        return wording.isVerified ? text : "<span class=\"unverified\">\(text) (unverified)</span>"
    }

    private static func caption(_ statement: Statement) -> HTML {
        let name: HTML = "\(statement.name.en) <span class=\"grey\">\(statement.language)</span>"
        return statement.coFunded.isVerified ? name : "<span class=\"unverified\">\(name), unverified</span>"
    }

    /// A drawing whose outlines are referred to.
    private mutating func figure(
        _ artwork: Artwork, scale: Double, caption: HTML, on plate: String, language: String = "cs"
    ) -> HTML {
        var drawing: HTML = """
            <svg viewBox="0 0 \(Artwork.number(artwork.width)) \(Artwork.number(artwork.height))" \
            width="\(Int((artwork.width * scale).rounded()))" height="\(Int((artwork.height * scale).rounded()))" role="img"><title \
            lang="\(language)">\(artwork.title)</title>
            """
        for shape in artwork.shapes {
            // Letters of 500 units are fine enough for the size of this page, and a sixth shorter in the file.
            let letters = shape.outline.isCurved
            let shown =
                letters
                ? Artwork.Shape(shape.ink, Self.halved(shape.outline), scale: shape.scale * 2, at: shape.offset) : shape
            let number = define(shown.outline)
            drawing.append("<use href=\"#o\(number)\" fill=\"\(shown.ink.hex)\"\(shown.transform)/>")
        }
        drawing.append("</svg>")
        return "<figure><div class=\"\(plate)\">\(drawing)</div><figcaption>\(caption)</figcaption></figure>\n"
    }

    private static func halved(_ outline: Outline) -> Outline {
        func half(_ point: Point) -> Point { Point(x: point.x / 2, y: point.y / 2) }
        var halved = Outline()
        for step in outline.steps {
            switch step {
            case .move(let point): halved.append(.move(half(point)))
            case .line(let point): halved.append(.line(half(point)))
            case .curve(let control, let end): halved.append(.curve(control: half(control), end: half(end)))
            }
        }
        return halved
    }

    private mutating func define(_ outline: Outline) -> Int {
        if let number = definitions[outline] { return number }
        let number = definitions.count + 1
        definitions[outline] = number
        paths.append("<path id=\"o\(number)\" d=\"\(outline.pathData)\"/>\n")
        return number
    }

    private static let emblems: [(Emblem.Version, String)] = [
        (.colour, "In colour: the one for websites"),
        (.bordered, "On a coloured ground: a white border of a 25th of the height"),
        (.blue, "Reflex Blue as the only ink"), (.black, "Black as the only ink"),
    ]

    private static func words(_ version: LockUpDrawing.Version) -> String {
        switch version {
        case .colour: "In colour"
        case .onDark: "On a dark ground"
        case .black: "In black"
        }
    }

    private static let periods: [(String, String, LockUp?)] = [
        (
            "2007–13",
            "Reg. (EC) 1828/2006 Art. 9; here OP LZZ with its motto and web. The logos of the fund and the programme stand beside it, as files of the owner.",
            lockUp("OP LZZ")
        ),
        ("2014–20", "Impl. Reg. (EU) 821/2014 Art. 4: the Union in full, the fund, and the programme.", lockUp("OPZ")),
        (
            "2021–27", "Reg. (EU) 2021/1060 Annex IX: the statement alone, on two lines as high as the emblem.",
            lockUp("OPZ+")
        ),
    ]

    private static func lockUp(_ programme: String) -> LockUp? {
        guard let known = Programme.all.first(where: { $0.abbreviation == programme }) else { return nil }
        var project = Project()
        project.programme = ProgrammeUse(known: known, text: programme)
        project.period = known.period
        project.funds = known.funds.map { FundUse($0) }
        return project.lockUp
    }
}
