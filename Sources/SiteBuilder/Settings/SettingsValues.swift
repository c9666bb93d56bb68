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

    static let colourType = ValueType<Colour>(
        scalar: ValueShape(
            Words(cs: "barva", en: "a colour"), .text(limit: 7, pattern: "^#[0-9a-fA-F]{6}$"), examples: ["\"#0b5d5b\""]
        )
    ) { text, range, reading in
        guard let colour = Colour(text) else {
            reading.report(
                badColour, at: range,
                Words(
                    cs:
                        "„\(text)“ není barva. Napište mřížku a šest šestnáctkových číslic v uvozovkách, například \"#0b5d5b\".",
                    en:
                        "“\(text)” is no colour. Write a hash and six hexadecimal digits in quotes, for example \"#0b5d5b\"."
                ))
            return nil
        }
        let wanted = AccentStyleSheet.contrastOfText
        if colour.contrast(with: .white) >= wanted { return colour }
        let darker = colour.moved(towards: .black, untilContrast: wanted, on: .white).text
        reading.report(
            paleAccent, at: range,
            Words(
                cs:
                    "Barva „\(text)“ je příliš světlá: na bílé by odkazy špatně četl každý, kdo hůř vidí. Nejbližší tmavší, která stačí, je \"\(darker)\".",
                en:
                    "The colour “\(text)” is too pale: on white, links would be hard to read for people with low vision. The nearest darker one that will do is \"\(darker)\"."
            ),
            fix: reading.replacement(
                of: range, with: "\"\(darker)\"",
                Words(cs: "Nahradit tmavší barvou", en: "Replace by the darker colour")))
        return nil
    }

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

let badKeepOnline = Diagnosis(
    "bad-keep-online", .error, .content,
    Words(
        cs: "Doba uchování je den nebo doba po ukončení projektu.",
        en: "The time to keep pages is a day or a time after the end of the project."))
