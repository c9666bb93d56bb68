import Fields
import Funding
import Language
import SourceText

/// The ways of writing that only `site.yml` knows.
extension SiteSettings {
    static let languageType = ValueType<LanguageCode>.enumeration(
        Words(cs: "jazyk", en: "language"),
        [
            EnumerationWord(.cs, "cs", Words(cs: "čeština", en: "Czech"), ["cz", "český", "česky"]),
            EnumerationWord(.en, "en", Words(cs: "angličtina", en: "English"), ["anglický", "anglicky"]),
        ])

    static let conformanceType = ValueType<Conformance>.enumeration(
        Words(cs: "soulad", en: "conformance"),
        [
            EnumerationWord(.full, "full", Words(cs: "plně", en: "fully"), ["plný"]),
            EnumerationWord(.partial, "partial", Words(cs: "částečně", en: "partially"), ["částečný"]),
            EnumerationWord(.none, "none", Words(cs: "není", en: "not"), ["žádný"]),
        ])

    static let baseType = ValueType<SiteBase>(
        scalar: ValueShape(
            Words(cs: "celá adresa webu", en: "a whole address"), .text(limit: 500, pattern: "^https?://"),
            examples: ["https://projekty.example.cz/"])
    ) { text, range, reading in
        if let base = SiteBase(text) { return base }
        reading.report(
            badBaseURL, at: range,
            Words(
                cs:
                    "„\(text)“ není adresa webu. Napište ji celou, například „https://projekty.example.cz/“ nebo „https://example.cz/eu/“.",
                en:
                    "“\(text)” is no address of a site. Write the whole of it, for example “https://projects.example.cz/” or “https://example.cz/eu/”."
            ))
        return nil
    }

    /// A colour that stands out where it is used, or the nearest one that does is offered.
    ///
    /// - Parameter nearest: `nil` for a colour that will do.
    private static func colourType(
        _ example: String, _ diagnosis: Diagnosis, _ nearest: @escaping @Sendable (Colour) -> Colour?,
        _ message: @escaping @Sendable (_ written: String, _ offered: String) -> Words
    ) -> ValueType<Colour> {
        ValueType<Colour>(
            scalar: ValueShape(
                Words(cs: "barva", en: "a colour"), .text(limit: 7, pattern: "^#[0-9a-fA-F]{6}$"),
                examples: ["\"\(example)\""])
        ) { text, range, reading in
            guard let colour = Colour(text) else {
                reading.report(
                    badColour, at: range,
                    Words(
                        cs:
                            "„\(text)“ není barva. Napište mřížku a šest šestnáctkových číslic v uvozovkách, například \"\(example)\".",
                        en:
                            "“\(text)” is no colour. Write a hash and six hexadecimal digits in quotes, for example \"\(example)\"."
                    ))
                return nil
            }
            guard let offered = nearest(colour)?.text else { return colour }
            reading.report(
                diagnosis, at: range, message(text, "\"\(offered)\""),
                fix: reading.replacement(
                    of: range, with: "\"\(offered)\"",
                    Words(cs: "Nahradit nejbližší čitelnou barvou", en: "Replace by the nearest legible colour")))
            return nil
        }
    }

    static let accentType = colourType("#0b5d5b", paleAccent) { colour in
        let wanted = ThemeStyleSheet.contrastOfText
        return colour.contrast(with: .white) >= wanted
            ? nil : colour.moved(towards: .black, untilContrast: wanted, on: .white)
    } _: { written, darker in
        Words(
            cs:
                "Barva „\(written)“ je příliš světlá: na bílé by odkazy špatně četl každý, kdo hůř vidí. Nejbližší tmavší, která stačí, je \(darker).",
            en:
                "The colour “\(written)” is too pale: on white, links would be hard to read for people with low vision. The nearest darker one that will do is \(darker)."
        )
    }

    static let darkAccentType = colourType("#86d3ca", dimAccent) { colour in
        let wanted = ThemeStyleSheet.contrastOfText
        // Of the two dark grounds the paler one asks for more.
        return colour.contrast(with: ThemeStyleSheet.darkSoft) >= wanted
            ? nil : colour.moved(towards: .white, untilContrast: wanted, on: ThemeStyleSheet.darkSoft)
    } _: { written, brighter in
        Words(
            cs:
                "Barva „\(written)“ je na tmavý režim příliš tmavá: odkazy by se špatně četly. Nejbližší světlejší, která stačí, je \(brighter).",
            en:
                "The colour “\(written)” is too dark for dark mode: links would be hard to read. The nearest brighter one that will do is \(brighter)."
        )
    }

    static let bandType = colourType("#0b5d5b", illegibleBand) { colour in
        let wanted = ThemeStyleSheet.contrastOfText
        let ink = ThemeStyleSheet.ink(on: colour)
        return colour.contrast(with: ink) >= wanted
            ? nil : colour.moved(towards: .black, untilContrast: wanted, on: .white)
    } _: { written, darker in
        Words(
            cs:
                "Na barvě „\(written)“ by se bílé i tmavé písmo četlo špatně. Nejbližší tmavší, na níž se bílé čte dobře, je \(darker).",
            en:
                "On the colour “\(written)” white and dark words alike would be hard to read. The nearest darker one on which white is legible is \(darker)."
        )
    }

    static let fontType = ValueType<Font>.enumeration(
        Words(cs: "písmo", en: "type"),
        [
            EnumerationWord(.sans, "sans", Words(cs: "bezpatkové", en: "sans serif"), []),
            EnumerationWord(.humanist, "humanist", Words(cs: "humanistické bezpatkové", en: "humanist sans"), []),
            EnumerationWord(.serif, "serif", Words(cs: "patkové", en: "serif"), []),
        ])

    static let keepOnlineType = ValueType<PublishedProjects.OnlineLimit>(
        scalar: ValueShape(
            Words(cs: "den, nebo doba po ukončení", en: "a day, or a time after the end"),
            .text(limit: 60, pattern: nil),
            examples: ["2032-12-31", "3 roky po ukončení"])
    ) { text, range, reading in
        if let day = try? Day(reading: text) { return .day(day) }
        for ending in [" po ukončení", " after the end"] where text.hasSuffix(ending) {
            if let time = try? Duration(reading: String(text.dropLast(ending.count))) { return .afterEnd(time) }
        }
        reading.report(
            badKeepOnline, at: range,
            Words(
                cs: "„\(text)“ není den ani doba. Napište například „2032-12-31“ nebo „3 roky po ukončení“.",
                en: "“\(text)” is neither a day nor a time. Write for example “2032-12-31” or “3 years after the end”.")
        )
        return nil
    }

    private static let abbreviationsShape = ValueShape(
        Words(cs: "zkratky s významem", en: "abbreviations with their meaning"), .map([]),
        examples: ["{MAS: místní akční skupina}"])

    /// The one map whose keys are the editor's own.
    static let abbreviationsType = ValueType<[String: String]>(abbreviationsShape) { node, reading in
        let text = ValueType<String>.text(limit: 200)
        switch node.content {
        case .absent: return nil
        case .scalar, .list:
            reportWrongType(node, expected: abbreviationsShape, &reading)
            return nil
        case .map(let entries):
            var meanings: [String: String] = [:]
            for entry in entries { meanings[entry.key] = text.read(entry.value, &reading) }
            return meanings
        }
    }
}

let badBaseURL = Diagnosis(
    "bad-base-url", .error, .content,
    Words(
        cs: "Adresa webu je celá, s http:// nebo https://, bez otazníku a mřížky.",
        en: "The site's address is whole, with http:// or https://, without a query or fragment."))

let badColour = Diagnosis(
    "bad-colour", .error, .content,
    Words(cs: "Barva se píše jako #rrggbb v uvozovkách.", en: "A colour is written as #rrggbb in quotes."))

let paleAccent = Diagnosis(
    "pale-accent", .error, .content,
    Words(
        cs:
            "Barva odkazů a tlačítek musí mít na bílé kontrast alespoň 4,5 : 1 (WCAG 2.2, 1.4.3; zákon č. 99/2019 Sb.).",
        en:
            "The colour of links and buttons needs a contrast of at least 4.5 : 1 on white (WCAG 2.2, 1.4.3; Act 99/2019 Sb.)."
    ))

let dimAccent = Diagnosis(
    "dim-accent", .error, .content,
    Words(
        cs:
            "Barva odkazů v tmavém režimu musí mít na tmavém podkladu kontrast alespoň 4,5 : 1 (WCAG 2.2, 1.4.3; zákon č. 99/2019 Sb.).",
        en:
            "The colour of links in dark mode needs a contrast of at least 4.5 : 1 on the dark ground (WCAG 2.2, 1.4.3; Act 99/2019 Sb.)."
    ))

let illegibleBand = Diagnosis(
    "illegible-band", .error, .content,
    Words(
        cs:
            "Na barvě záhlaví a patičky musí mít písmo, bílé nebo tmavé, kontrast alespoň 4,5 : 1 (WCAG 2.2, 1.4.3; zákon č. 99/2019 Sb.).",
        en:
            "On the colours of header and footer, white or dark words need a contrast of at least 4.5 : 1 (WCAG 2.2, 1.4.3; Act 99/2019 Sb.)."
    ))

let badKeepOnline = Diagnosis(
    "bad-keep-online", .error, .content,
    Words(
        cs: "Doba uchování je den nebo doba po ukončení projektu.",
        en: "The time to keep pages is a day or a time after the end of the project."))
