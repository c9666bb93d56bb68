import Language

let numberFormRules: [TextRule] = [
    TextRule(
        "date-form", .advice, in: [.cs], at: .numbers,
        because: Words(
            cs: "Den se v češtině píše s mezerami a bez nul: 1. 4. 2016.",
            en: "In Czech a day is written with spaces and without zeros: 1. 4. 2016.")
    ) { page, spot, breaches in
        guard spot.end - spot.start <= 2, page.byte(spot.end) == UInt8(ascii: "."),
            let day = page.writtenDay(spot.start),
            !day.isWellFormed, day.end <= spot.blockEnd, page.isFree(spot.start, day.end, spot),
            !numbered.contains(page.lower(page.previousWord(spot.start, in: spot)))
        else { return }
        let shown = "\(day.day.day). \(day.day.month). \(day.day.year)"
        // At the beginning of a line, „1. “ would begin a list.
        let isBegin = spot.start == spot.blockStart || page.byte(spot.start - 1) == 0x0A
        let written = isBegin ? shown.replacing(" ", with: "\u{A0}") : shown
        breaches.append(
            TextBreach(
                spot.start, day.end,
                Words(
                    cs: "Den napište s mezerami a bez nul na začátku: \(shown).",
                    en: "Write the day with spaces and without leading zeros: \(shown)."),
                fix: TextBreach.Fix(
                    message: Words(cs: "Napsat \(shown).", en: "Write \(shown)."),
                    edits: [(spot.start, day.end, written)], isSafe: true)))
    },
    TextRule(
        "amount-form", .advice, in: [.cs], at: .words("kč czk"),
        because: Words(
            cs: "Částka se píše s mezerami po třech číslicích a bez „,-“: 56 574 723 Kč; haléře po čárce.",
            en:
                "An amount is written in groups of three with spaces and without „,-“: 56 574 723 Kč; haléře after a comma."
        )
    ) { page, spot, breaches in
        page.checkAmount(spot, &breaches)
    },
    TextRule(
        "law-number", .advice, in: [.cs], at: .numbers,
        because: Words(
            cs: "Zákon se cituje „zákon č. 108/2006 Sb.“: s tečkou a mezerou za „č“ a se zkratkou Sbírky zákonů.",
            en: "An act is cited „zákon č. 108/2006 Sb.“: with a full stop and a space behind „č“, and „Sb.“.")
    ) { page, spot, breaches in
        page.checkLaw(spot, &breaches)
    },
]

extension TextPage {
    /// Whether a number or date is part of nothing longer: a version, a file's name, a code.
    func isFree(_ start: Int, _ end: Int, _ spot: TextSpot) -> Bool {
        switch byte(start - 1, in: spot) {
        case 0x30...0x39, UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "/"), UInt8(ascii: "_"),
            UInt8(ascii: "\\"),
            0x41...0x5A, 0x61...0x7A, UInt8(ascii: "="), UInt8(ascii: "#"):
            return false
        default: break
        }
        switch byte(end, in: spot) {
        case 0x30...0x39, UInt8(ascii: "_"), UInt8(ascii: "/"), 0x41...0x5A, 0x61...0x7A: return false
        case UInt8(ascii: "."), UInt8(ascii: ","): return !isDigit(end + 1) && !isLetter(end + 1)
        default: return true
        }
    }

    /// „14.384.007 Kč“, „56 574 723,- Kč“, „500Kč“, „1000000 Kč“
    fileprivate func checkAmount(_ spot: TextSpot, _ breaches: inout [TextBreach]) {
        let gap = skipSpaces(before: spot.start)
        var end = gap
        var hasDashes = false
        // „,-“, „,--“, „,–“
        while byte(end - 1, in: spot) == 0x2D || byte(end - 1, in: spot) == 0x93 && byte(end - 3, in: spot) == 0xE2 {
            end -= byte(end - 1) == 0x2D ? 1 : 3
            hasDashes = true
        }
        if hasDashes {
            guard byte(end - 1, in: spot) == UInt8(ascii: ",") || byte(end - 1, in: spot) == UInt8(ascii: ".") else {
                return
            }
            end -= 1
        }
        var start = end
        var dots = 0
        scan: while start > spot.blockStart, end - start < 40 {
            let before = byte(start - 1)
            if before &- 0x30 < 10 {
                start -= 1
            } else if before == UInt8(ascii: ".") || before == UInt8(ascii: ","), isDigit(start), isDigit(start - 2) {
                dots += before == UInt8(ascii: ".") ? 1 : 0
                start -= 1
            } else if case let space = space(before: start), space > 0, isDigit(start), isDigit(start - space - 1),
                digitsEnd(start) - start == 3
            {
                start -= space
            } else {
                break scan
            }
        }
        let isAttached = gap == spot.start && !hasDashes
        guard start < end, isDigit(start), end - start < 40, isFree(start, end, spot) || hasDashes || isAttached else {
            return
        }
        let written = text(start, end)
        let isUngrouped = end - start >= 5 && digitsEnd(start) == end && byte(start) != 0x30
        guard hasDashes || isAttached || dots > 0 || isUngrouped else { return }
        guard let number = Self.regrouped(written) else { return }
        // A lone group behind a dot may be decimals to somebody, unless „,-“ says that no haléře follow.
        let isSure = dots != 1 || number.isDecimal || hasDashes
        let unit = text(spot.start, spot.end)
        let shown = "\(number.text) \(unit)"
        guard shown != text(start, spot.end) else { return }
        breaches.append(
            TextBreach(
                start, spot.end,
                Words(cs: "Částku napište takto: \(shown).", en: "Write the amount like this: \(shown)."),
                fix: TextBreach.Fix(
                    message: Words(cs: "Napsat \(shown).", en: "Write \(shown)."),
                    edits: [(start, spot.end, shown)], isSafe: isSure)))
    }

    /// A number with spaces between its groups; `nil` where its dots and commas cannot be groups.
    private static func regrouped(_ written: String) -> (text: String, isDecimal: Bool)? {
        let plain = written.unicodeScalars.filter { $0 != " " && $0 != "\u{A0}" && $0 != "\u{202F}" }
        var whole = String(String.UnicodeScalarView(plain))
        var fraction = ""
        if let mark = whole.lastIndex(where: { $0 == "," || $0 == "." }) {
            let rest = whole[whole.index(after: mark)...]
            if rest.utf8.count <= 2 {
                fraction = "," + rest + (rest.utf8.count == 1 ? "0" : "")
                whole = String(whole[..<mark])
            }
        }
        let groups = whole.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard let first = groups.first, !first.isEmpty, groups.dropFirst().allSatisfy({ $0.utf8.count == 3 }),
            groups.count == 1 || first.utf8.count <= 3 && first.utf8.first != 0x30
        else { return nil }
        let digits = groups.joined()
        var shown = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.utf8.count - index) % 3 == 0 { shown += " " }
            shown.append(digit)
        }
        return (shown + fraction, !fraction.isEmpty)
    }

    /// „č 108/2006“, „č.108/2006“, „zákon 108/2006 Sb.“, „zákon č. 108/2006“
    fileprivate func checkLaw(_ spot: TextSpot, _ breaches: inout [TextBreach]) {
        guard byte(spot.end, in: spot) == UInt8(ascii: "/") else { return }
        let end = digitsEnd(spot.end + 1)
        guard end - spot.end == 5, end <= spot.blockEnd, (1918...2099).contains(value(spot.end + 1, end)),
            spot.end - spot.start <= 3, byte(end, in: spot) != UInt8(ascii: "/")
        else { return }
        let number = text(spot.start, end)
        // What stands before the number: „č“, „č.“, „zákona“.
        var mark = skipSpaces(before: spot.start)
        let hasSpace = mark < spot.start
        let hasDot = byte(mark - 1, in: spot) == UInt8(ascii: ".")
        if hasDot { mark -= 1 }
        let word = wordStart(before: mark, in: spot)
        let isNumberSign = text(word, mark) == "č"
        let act = isNumberSign ? previousWord(word, in: spot) : word..<mark
        let isAct = acts.contains(lower(act))
        guard isAct || isNumberSign && (!hasDot || hasCollection(end, spot)) else { return }
        if isNumberSign, !hasDot || !hasSpace {
            breaches.append(
                TextBreach(
                    word, end,
                    Words(
                        cs: "Napište „č. \(number)“, s tečkou a mezerou.",
                        en: "Write „č. \(number)“, with a full stop and a space."),
                    fix: TextBreach.Fix(
                        message: Words(cs: "Napsat „č. \(number)“.", en: "Write „č. \(number)“."),
                        edits: [(word, end, "č. " + number)], isSafe: true)))
        } else if !isNumberSign, !hasDot, hasSpace, hasCollection(end, spot) {
            breaches.append(
                TextBreach(
                    spot.start, end,
                    Words(
                        cs: "Před číslo zákona patří „č.“: „č. \(number) Sb.“",
                        en: "„č.“ belongs before an act’s number: „č. \(number) Sb.“"),
                    fix: TextBreach.Fix(
                        message: Words(cs: "Doplnit „č.“", en: "Add „č.“"), edits: [(spot.start, end, "č. " + number)],
                        isSafe: true)))
        }
        if isAct, isNumberSign || !hasDot, !hasCollection(end, spot) {
            breaches.append(
                TextBreach(
                    spot.start, end,
                    Words(
                        cs: "Za číslem zákona chybí zkratka Sbírky zákonů: „\(number) Sb.“",
                        en: "„Sb.“, for the Collection of Laws, is missing behind the act’s number: „\(number) Sb.“"),
                    fix: TextBreach.Fix(
                        message: Words(cs: "Doplnit „Sb.“", en: "Add „Sb.“"),
                        edits: [(spot.start, end, number + " Sb.")],
                        isSafe: false)))
        }
    }

    /// Whether „Sb.“ follows, or words for it.
    private func hasCollection(_ end: Int, _ spot: TextSpot) -> Bool {
        let next = nextWord(end, in: spot)
        if ["sb", "sbírky", "sbírce"].contains(lower(next)) { return true }
        let second = nextWord(next.upperBound, in: spot)
        return lower(next) == "ve" && lower(second) == "sbírce"
    }
}

/// Before the number of a part of a document: „Bod 1.4.2016“.
private let numbered: Set<String> = [
    "bod", "bodu", "bodě", "bodem", "kapitola", "kapitoly", "kapitole", "oddíl", "oddílu", "článek", "článku", "verze",
]

private let acts: Set<String> = [
    "zákon", "zákona", "zákonu", "zákonem", "zákoně", "vyhláška", "vyhlášky", "vyhlášce", "vyhlášku", "vyhláškou",
]
