import Language

let letterRules: [TextRule] = [
    TextRule(
        "mixed-alphabet", .practice, at: .mixedWords,
        because: Words(
            cs:
                "Písmeno jiné abecedy vypadá v českém slově stejně, ale vyhledávání slovo nenajde a čtečka obrazovky ho přečte špatně. Napište ho znovu latinkou.",
            en:
                "A letter of another alphabet looks the same within a word, but a search does not find the word and a screen reader misreads it. Type it again in Latin letters."
        )
    ) { page, spot, breaches in
        let scalars = page.text(spot.start, spot.end).unicodeScalars
        let others = scalars.filter { $0.value >= 0x370 && $0.value < 0x530 }
        // „kΩ“, „μm“: a unit or a symbol of science.
        let letters = scalars.count
        guard let first = others.first, letters > 3 || !others.allSatisfy({ symbols.contains($0.value) }),
            // More letters of the other alphabet than Latin ones: a foreign word with a Latin letter in it.
            others.count * 2 <= letters
        else { return }
        var edits: [(start: Int, end: Int, text: String)] = []
        var offset = spot.start
        var run = (start: 0, end: 0)
        for scalar in scalars {
            let length = String(scalar).utf8.count
            if scalar.value >= 0x370, scalar.value < 0x530 {
                if run.end == 0 { run.start = offset }
                if run.end == 0 || run.end == offset { run.end = offset + length }
                if let latin = lookAlikes[scalar] { edits.append((offset, offset + length, String(latin))) }
            }
            offset += length
        }
        let position = 1 + page.text(spot.start, run.start).unicodeScalars.count
        let word = page.text(spot.start, spot.end)
        let (cs, en) = first.value < 0x400 ? ("řecké abecedy", "Greek") : ("azbuky", "Cyrillic")
        let code = "U+0" + String(first.value, radix: 16, uppercase: true)
        let name = first.properties.name.map { ", \($0)" } ?? ""
        let mended =
            edits.count == others.count ? String(String.UnicodeScalarView(scalars.map { lookAlikes[$0] ?? $0 })) : nil
        breaches.append(
            TextBreach(
                run.start, run.end,
                Words(
                    cs:
                        "Ve slově „\(word)“ je \(position). písmeno „\(first)“ z \(cs) (\(code)\(name)). Napište je latinkou.",
                    en:
                        "In the word “\(word)”, letter \(position), “\(first)”, is \(en) (\(code)\(name)). Type it in Latin letters."
                ),
                fix: mended.map { mended in
                    TextBreach.Fix(
                        message: Words(cs: "Napsat „\(mended)“ latinkou.", en: "Write “\(mended)” in Latin letters."),
                        edits: edits, isSafe: true)
                }))
    },
    TextRule(
        "eu-misspelt", .practice, in: [.cs], at: .words("ue"),
        because: Words(
            cs: "Česká zkratka Evropské unie je EU; „UE“ je francouzská a španělská.",
            en: "The Czech abbreviation of the European Union is EU; „UE“ is French and Spanish.")
    ) { page, spot, breaches in
        guard page.has("UE", at: spot.start), !page.isJoined(spot) else { return }
        let neighbours = [page.previousWord(spot.start, in: spot), page.nextWord(spot.end, in: spot)].map(page.lower)
        // « de l’UE », « la UE »: the words round it are French, Spanish or Italian.
        guard !neighbours.contains(where: romance.contains), page.circumstances.abbreviations["UE"] == nil,
            !page.isExplained(spot.start, spot.end, in: spot)
        else { return }
        breaches.append(
            TextBreach(
                spot.start, spot.end,
                Words(
                    cs: "„UE“ je zkratka Evropské unie v jiném jazyce. Napište „EU“, nebo lépe „Evropská unie“.",
                    en: "“UE” abbreviates the European Union in another language. Write “EU” or rather “Evropská unie”."
                ),
                fix: TextBreach.Fix(
                    message: Words(cs: "Napsat „EU“.", en: "Write “EU”."), edits: [(spot.start, spot.end, "EU")],
                    isSafe: false)))
    },
]

private let romance: Set<String> = [
    "de", "la", "le", "les", "du", "des", "l", "dans", "et", "en", "el", "los", "y", "della", "dell", "nella", "nell",
    "per", "pour", "par", "por",
]

/// Greek letters of units and science: α β γ δ ε λ μ π σ φ ω Δ Σ Ω Φ.
private let symbols: Set<UInt32> = [
    0x3B1, 0x3B2, 0x3B3, 0x3B4, 0x3B5, 0x3BB, 0x3BC, 0x3C0, 0x3C3, 0x3C6, 0x3C9, 0x394, 0x3A3, 0x3A9, 0x3A6,
]

/// The Latin letter that a Cyrillic or Greek one is taken for.
private let lookAlikes: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs: [(String, String)] = [
        ("аеорсухіјѕһԁԛԝ", "aeopcyxijshdqw"), ("АВЕЗКМНОРСТУХІЈЅ", "ABE3KMHOPCTYXIJS"),
        ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"), ("ονυιρ", "ovuip"), ("кмтнвп", "kmthbn"),
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (others, latin) in pairs {
        for (other, letter) in zip(others.unicodeScalars, latin.unicodeScalars)
        where letter != "3" && letter != "b" && letter != "n" && !(other == "н") { table[other] = letter }
    }
    return table
}()

extension TextPage {
    /// Whether a word is part of a code or a compound: a hyphen, slash, apostrophe, underscore or digit holds it to what is beside it.
    func isJoined(_ spot: TextSpot) -> Bool {
        func joins(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "'"), UInt8(ascii: "_"), UInt8(ascii: "&"),
                0x30...0x39:
                true
            default: false
            }
        }
        if joins(byte(spot.start - 1, in: spot)) || joins(byte(spot.end, in: spot)) { return true }
        // ’ and ‑
        let isQuote = byte(spot.start - 1, in: spot) == 0x99 && byte(spot.start - 2, in: spot) == 0x80
        return isQuote || has("\u{2011}", at: spot.end) || byte(spot.start - 1, in: spot) == 0x91
            || byte(spot.end, in: spot) == UInt8(ascii: ".") && isLetter(spot.end + 1)
            || byte(spot.start - 1, in: spot) == UInt8(ascii: ".")
    }
}
