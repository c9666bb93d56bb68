import Language
import SourceText

let wordingRules: [TextRule] = [
    TextRule(
        "logos-as-words", .practice, in: [.cs], at: .words("logo loga logotyp logotypy logolink"),
        because: Words(
            cs:
                "Místo log zůstala slova, která říkají, kam patří. Znak EU kreslí program sám; jiná loga jsou soubory v „logos“.",
            en:
                "Words tell where logos belong, but there are none. The program draws the EU emblem itself; other logos are files in “logos”."
        )
    ) { page, spot, breaches in
        switch page.block(spot).kind {
        case .paragraph, .item, .enclosed: break
        case .heading, .cell, .field: return
        }
        guard page.wordStart(before: spot.start, in: spot) == spot.start,
            spot.start - spot.blockStart <= 3, spot.blockEnd - spot.start <= 160
        else { return }
        var (known, count) = (false, 0)
        var index = spot.end
        while index < spot.blockEnd {
            guard page.isLetter(index) else {
                index += 1
                continue
            }
            let end = max(page.wordEnd(index, in: spot), index + 1)
            let word = page.lower(index..<end)
            guard ownersOfLogos.contains(word) || wordsOfLogos.contains(word) else { return }
            if ownersOfLogos.contains(word) { known = true }
            count += 1
            index = end
        }
        guard known, count <= 16 else { return }
        breaches.append(
            TextBreach(
                spot.blockStart, spot.blockEnd,
                Words(
                    cs:
                        "„\(page.text(spot.blockStart, spot.blockEnd))“ jsou jen slova místo log. Smažte je: znak EU kreslí program, ostatní loga uveďte v „logos“.",
                    en:
                        "“\(page.text(spot.blockStart, spot.blockEnd))” are but words in place of logos. Delete them: the program draws the EU emblem; give other logos in “logos”."
                )))
    },
    TextRule(
        "placeholder-text", .practice,
        at: .words(
            """
            lorem todo fixme tbd xx xxx xxxx xxxxx xxxxxx doplnit doplňte doplním doplníme doplněno doplněn doplněna doplněny doplněni \
            zveřejněno zveřejněn zveřejněna zveřejněny upřesněno upřesněn upřesněna upřesněny vložte vložit klikněte klepněte \
            připravuje připravujeme výstavbě zde
            """), .marks([[0x3F, 0x3F]]),
        because: Words(
            cs: "Na stránce zůstal zástupný text. Nahraďte ho skutečným, nebo ho smažte.",
            en: "A placeholder is left on the page. Replace it by the real text, or delete it.")
    ) { page, spot, breaches in
        guard let (start, end) = page.placeholder(spot) else { return }
        breaches.append(
            TextBreach(
                start, end,
                Words(
                    cs: "„\(page.text(start, end))“ je zástupný text. Nahraďte ho skutečným, nebo ho smažte.",
                    en: "“\(page.text(start, end))” is a placeholder. Replace it by the real text, or delete it.")))
    },
]

extension TextPage {
    /// Where the placeholder stands that begins with this word or mark.
    fileprivate func placeholder(_ spot: TextSpot) -> (Int, Int)? {
        if byte(spot.start) == UInt8(ascii: "?") {
            var end = spot.start
            while byte(end, in: spot) == UInt8(ascii: "?") { end += 1 }
            let isFirst = byte(spot.start - 1, in: spot) != UInt8(ascii: "?")
            // „Opravdu???“ is only loud.
            return isFirst && end - spot.start >= 3 && !isLetter(before: spot.start) ? (spot.start, end) : nil
        }
        let word = lower(spot.start..<spot.end)
        let next = nextWord(spot.end, in: spot)
        switch word {
        case "lorem": return lower(next) == "ipsum" ? (spot.start, next.upperBound) : nil
        case "todo", "fixme", "tbd":
            let isCapital = text(spot.start, spot.end) == word.uppercased()
            return isCapital && !isJoined(spot) ? (spot.start, spot.end) : nil
        case "xx", "xxx", "xxxx", "xxxxx", "xxxxxx": return crosses(spot)
        case "doplnit", "doplňte", "doplním", "doplníme", "vložte", "vložit": return instruction(spot)
        case "klikněte", "klepněte":
            // The text of an empty field of a form.
            let words = (0..<5).reduce(into: [next]) { words, _ in
                words.append(nextWord(words[words.count - 1].upperBound, in: spot))
            }
            .map(lower)
            return words.contains("zadejte") && words.contains("text") ? (spot.start, spot.blockEnd) : nil
        case "připravuje": return preparation(spot)
        case "připravujeme": return notice(of: previousWord(spot.start, in: spot), spot)
        case "výstavbě": return construction(spot)
        case "zde": return announcement(spot)
        default: return promise(spot)
        }
    }

    /// „xxx“, „xx. xx. 2020“, but no Roman number and no „XXL“.
    private func crosses(_ spot: TextSpot) -> (Int, Int)? {
        guard !isJoined(spot) else { return nil }
        let count = spot.end - spot.start
        let isLower = byte(spot.start) == UInt8(ascii: "x")
        if count >= 4 || count == 3 && isLower { return (spot.start, spot.end) }
        guard count == 2 else { return nil }
        if isLower, counted.contains(lower(nextWord(spot.end, in: spot))) { return (spot.start, spot.end) }
        guard byte(spot.end, in: spot) == UInt8(ascii: ".") else { return nil }
        let next = nextWord(spot.end + 1, in: spot)
        return lower(next) == "xx" || lower(next) == "xxxx" ? (spot.start, next.upperBound) : nil
    }

    /// „(doplnit)“, „doplnit text“, „Vložte text“: an instruction to the writer, not the verb of a sentence.
    private func instruction(_ spot: TextSpot) -> (Int, Int)? {
        let before = byte(spot.start - 1, in: spot)
        let isBracketed = before == UInt8(ascii: "(") || before == UInt8(ascii: "[") || before == UInt8(ascii: "<")
        let isCapitals = text(spot.start, spot.end) == lower(spot.start..<spot.end).uppercased()
        let opening = previousWord(spot.start, in: spot)
        let isBegin =
            spot.start == spot.blockStart
            || opening.lowerBound == spot.blockStart && ["zde", "sem"].contains(lower(opening))
        let next = lower(nextWord(spot.end, in: spot))
        let after = byte(skipSpaces(spot.end), in: spot)
        let isShort = spot.blockEnd - spot.start <= 40
        let isLast = spot.end == spot.blockEnd || after == UInt8(ascii: ")") || after == UInt8(ascii: "]") || after == 0
        if isBracketed || isCapitals || isBegin && (isLast || isShort && fillings.contains(next)) {
            return (spot.start, spot.end)
        }
        // „Cíle: doplnit“, „Výše podpory – doplnit“
        let mark = skipSpaces(before: spot.start)
        let isAnswer = byte(mark - 1, in: spot) == UInt8(ascii: ":") || has("–", at: mark - 3)
        return isAnswer && isLast ? (spot.start, spot.end) : nil
    }

    /// „bude doplněno“, „text bude zveřejněn“: nothing else is said of what is promised.
    private func promise(_ spot: TextSpot) -> (Int, Int)? {
        let will = previousWord(spot.start, in: spot)
        guard ["bude", "budou"].contains(lower(will)) else { return nil }
        let subject = lower(previousWord(will.lowerBound, in: spot))
        let after = byte(skipSpaces(spot.end), in: spot)
        let next = lower(nextWord(spot.end, in: spot))
        let isEnd =
            spot.end == spot.blockEnd
            || [UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "]"), 0x0A, 0].contains(after)
            || ["později", "dodatečně", "brzy", "průběžně"].contains(next)
        guard isEnd else { return nil }
        let isAlone =
            will.lowerBound == spot.blockStart
            || [UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: ":")].contains(
                byte(skipSpaces(before: will.lowerBound) - 1, in: spot))
        let verb = lower(spot.start..<spot.end)
        // „Termín bude upřesněn“ says what is not known yet.
        let isFilling = fillings.contains(subject) && !verb.hasPrefix("upřesn")
        guard isAlone || isFilling || verb == "doplněno" && subject.isEmpty else { return nil }
        return (will.lowerBound, spot.end)
    }

    /// „Zde bude text.“, „Zde bude popis projektu.“
    private func announcement(_ spot: TextSpot) -> (Int, Int)? {
        let will = nextWord(spot.end, in: spot)
        var what = nextWord(will.upperBound, in: spot)
        let of = nextWord(what.upperBound, in: spot)
        if lower(of) == "projektu" { what = what.lowerBound..<of.upperBound }
        let filling = lower(nextWord(will.upperBound, in: spot))
        guard spot.start == spot.blockStart, ["bude", "budou"].contains(lower(will)), fillings.contains(filling),
            spot.blockEnd - what.upperBound <= 1
        else { return nil }
        return (spot.start, what.upperBound)
    }

    /// „Stránka je ve výstavbě.“
    private func construction(_ spot: TextSpot) -> (Int, Int)? {
        let preposition = previousWord(spot.start, in: spot)
        var subject = previousWord(preposition.lowerBound, in: spot)
        if lower(subject) == "je" || lower(subject) == "jsou" { subject = previousWord(subject.lowerBound, in: spot) }
        guard lower(preposition) == "ve", subject.lowerBound == spot.blockStart, spot.blockEnd - spot.end <= 1,
            ["stránka", "stránky", "web", "sekce", "obsah"].contains(lower(subject))
        else { return nil }
        return (subject.lowerBound, spot.end)
    }

    /// „Stránka se připravuje.“
    private func preparation(_ spot: TextSpot) -> (Int, Int)? {
        let reflexive = previousWord(spot.start, in: spot)
        guard lower(reflexive) == "se" else { return nil }
        return notice(of: previousWord(reflexive.lowerBound, in: spot), spot)
    }

    /// „Obsah připravujeme.“: a subject at the beginning, and nothing else behind.
    private func notice(of subject: Range<Int>, _ spot: TextSpot) -> (Int, Int)? {
        guard ["text", "stránka", "stránku", "obsah", "popis"].contains(lower(subject)),
            subject.lowerBound == spot.blockStart,
            spot.blockEnd - spot.end <= 1
        else { return nil }
        return (subject.lowerBound, spot.end)
    }
}

/// What is to be filled in later.
private let fillings: Set<String> = [
    "text", "texty", "textu", "údaj", "údaje", "informace", "popis", "obsah", "foto", "fotografie", "fotku", "odkaz",
    "číslo",
    "částku", "částka", "termín", "datum", "logo", "loga", "obrázek", "název", "jméno", "výsledky", "hodnoty", "sem",
    "zde",
]
/// What may follow a number that is to be filled in.
private let counted: Set<String> = [
    "osob", "osoby", "lidí", "klientů", "účastníků", "služeb", "kč", "let", "hodin", "míst", "organizací",
]
private let ownersOfLogos: Set<String> = [
    "eu", "ue", "esf", "mpsv", "opz", "lzz", "irop", "mmr", "efrr", "mšmt", "opvvv", "ems", "evropské", "evropská",
    "unie", "fondu", "fond",
    "ministerstva",
]
private let wordsOfLogos: Set<String> = [
    "a", "i", "v", "op", "plus", "logo", "loga", "logotyp", "čr", "kraje", "projektu", "programu", "operačního",
    "zaměstnanost",
    "evropského", "sociálního", "práce", "sociálních", "věcí", "publicity", "publicita", "vlajka", "znak", "povinná",
    "povinné", "zde",
    "sem", "města", "obce", "barevné", "černobílé", "partnera", "partnerů", "příjemce", "pro", "místní", "rozvoj",
    "vložit", "umístit", "bude",
]
