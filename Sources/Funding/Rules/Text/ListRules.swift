import Language
import SourceText

let listRules: [TextRule] = [
    TextRule(
        "typed-bullets", .practice, at: .blocks, .marks([[0x0A, 0xE2], [0x0A, 0xC2], [0x0A, 0x2A], [0x0A, 0x2D]]),
        because: Words(
            cs:
                "Odrážka napsaná ručně není seznam: čtečka obrazovky ho neohlásí a na telefonu se rozpadne. V Markdownu začíná řádek seznamu „- “.",
            en:
                "A bullet typed by hand makes no list: a screen reader does not announce it and on a phone it falls apart. In Markdown a line of a list begins with “- ”."
        )
    ) { page, spot, breaches in
        page.checkBullets(spot, &breaches)
    },
    TextRule(
        "day-read-as-list", .practice, at: .blocks,
        because: Words(
            cs:
                "Číslo s tečkou na začátku odstavce je v Markdownu číslovaný seznam, takže se jím stane i den, jímž odstavec začíná.",
            en:
                "A number with a full stop at the beginning of a paragraph is a numbered list in Markdown, so a day there becomes a list."
        )
    ) { page, spot, breaches in
        guard page.block(spot).kind == .item, let (written, end) = page.dayInFront(spot) else { return }
        breaches.append(
            TextBreach(
                spot.start, end,
                Words(
                    cs:
                        "Den „\(written)“ na začátku odstavce čte Markdown jako číslovaný seznam. Napište za první číslo zpětné lomítko, „\(written.replacing(".", with: "\\.", maxReplacements: 1))“, nebo větu začněte jinak.",
                    en:
                        "Markdown reads the day “\(written)” at the beginning of a paragraph as a numbered list. Write a backslash behind the first number, “\(written.replacing(".", with: "\\.", maxReplacements: 1))”, or begin the sentence otherwise."
                )))
    },
]

extension TextPage {
    // MARK: Bullets

    /// The length of a typed bullet and the spaces behind it; 0 where there is none.
    private func bullet(_ index: Int, _ spot: TextSpot) -> (length: Int, isSure: Bool) {
        var length = 0
        var isSure = true
        switch byte(index, in: spot) {
        case 0xE2:
            if has("•", at: index) || has("●", at: index) || has("▪", at: index) || has("■", at: index)
                || has("◦", at: index)
                || has("‣", at: index)
            {
                length = 3
            } else if has("–", at: index) || has("—", at: index) {
                length = 3
                isSure = false
            }
        case 0xC2: length = has("·", at: index) ? 2 : 0
        case UInt8(ascii: "*"): length = 1
        case UInt8(ascii: "-"):
            length = 1
            isSure = false
        default: break
        }
        guard length > 0 else { return (0, false) }
        let end = skipSpaces(index + length)
        guard end < spot.blockEnd, byte(end) != 0x0A else { return (0, false) }
        // „–5 °C“ is a number, „*“ without a space a note's mark.
        let isTight = end == index + length
        if isTight, isSure ? length == 1 : !isLetter(end) { return (0, false) }
        return (end - index, isSure)
    }

    fileprivate func checkBullets(_ spot: TextSpot, _ breaches: inout [TextBreach]) {
        let kind = block(spot).kind
        switch kind {
        case .paragraph, .item, .enclosed: break
        case .heading, .cell, .field: return
        }
        let isBlock = spot.end == spot.blockEnd && spot.start == spot.blockStart
        let at = isBlock ? spot.start : spot.start + 1
        guard bullet(at, spot).length > 0, isBlock || isFirstBullet(at, spot) else { return }
        var bullets: [(start: Int, length: Int)] = []
        var (lines, sure) = (0, 0)
        var hasBackslash = false
        var line = spot.blockStart
        while line < spot.blockEnd {
            lines += 1
            let found = bullet(line, spot)
            if found.length > 0 {
                bullets.append((line, found.length))
                if found.isSure { sure += 1 }
            }
            while line < spot.blockEnd, bytes[line] != 0x0A { line += 1 }
            if line > 0, bytes[line - 1] == UInt8(ascii: "\\") { hasBackslash = true }
            line += 1
        }
        // One dash may begin what somebody says.
        guard let first = bullets.first, bullets.count > 1 || sure > 0 else { return }
        // In YAML a value may not begin with „- “.
        let isBody = block(spot).part == .body
        // What is „- “ already makes no list for another reason: a backslash before it or too deep an indentation.
        let isWritten = bullets.allSatisfy { bytes[$0.start..<$0.start + $0.length].elementsEqual("- ".utf8) }
        let isPlain =
            kind == .paragraph && bullets.count == lines && lines <= 100 && !hasBackslash && isBody && !isWritten
        let edits = bullets.map { (start: $0.start, end: $0.start + $0.length, text: kind == .item ? "" : "- ") }
        let isDouble = kind == .item && bullets.count == 1 && first.start == spot.blockStart
        breaches.append(
            TextBreach(
                first.start, first.start + first.length,
                isDouble
                    ? Words(
                        cs: "Odrážku už dělá seznam; tato je navíc.",
                        en: "The list makes the bullet; this one is superfluous.")
                    : Words(
                        cs: "Odrážky jsou napsané ručně, takže z nich není seznam. Začněte každý řádek „- “.",
                        en: "The bullets are typed by hand and make no list. Begin each line with “- ”."),
                fix: isPlain || isDouble
                    ? TextBreach.Fix(
                        message: isDouble
                            ? Words(cs: "Smazat ručně psanou odrážku.", en: "Delete the typed bullet.")
                            : Words(cs: "Napsat řádky jako seznam.", en: "Write the lines as a list."), edits: edits,
                        isSafe: true)
                    : nil))
    }

    /// Whether no line before this one begins with a bullet, so that a block is told of once.
    private func isFirstBullet(_ index: Int, _ spot: TextSpot) -> Bool {
        if bullet(spot.blockStart, spot).length > 0 { return false }
        guard bulletBlock != spot.block else { return false }
        bulletBlock = spot.block
        return true
    }

    // MARK: Days

    /// A day of which the first number, or the first two, became marks of lists, as it was written, and the end of
    /// its first word that is left: „31. prosince 2022“, „1. 4. 2016“.
    fileprivate func dayInFront(_ spot: TextSpot) -> (written: String, end: Int)? {
        // Most items have another mark than a number.
        let place = min(block(spot).place, file.bytes.count)
        var mark = place
        while mark > 0, file.bytes[mark - 1] == 0x20 { mark -= 1 }
        guard mark > 0, file.bytes[mark - 1] == UInt8(ascii: ".") else { return nil }
        let end = wordEnd(spot.start, in: spot)
        let isYear = end - spot.start == 4 && (1900...2099).contains(value(spot.start, end))
        var last = end
        if !isYear {
            let month = text(spot.start, end)
            let year = nextWord(end, in: spot)
            let hasYear = year.count == 4 && (1900...2099).contains(value(year.lowerBound, year.upperBound))
            // „9. září“ may be the ninth of a list of months.
            guard monthsOfDays.contains(month) || hasYear && month == "září" else { return nil }
            if hasYear { last = year.upperBound }
        }
        var start = place
        for _ in 0..<(isYear ? 2 : 1) {
            while start > 0, file.bytes[start - 1] == 0x20 { start -= 1 }
            guard start > 0, file.bytes[start - 1] == UInt8(ascii: ".") else { return nil }
            let dot = start - 1
            start = dot
            while start > 0, file.bytes[start - 1] &- 0x30 < 10 { start -= 1 }
            guard (1...2).contains(dot - start) else { return nil }
        }
        return (String(decoding: file.bytes[start..<place], as: UTF8.self) + text(spot.start, last), end)
    }
}

private let monthsOfDays: Set<String> = [
    "ledna", "února", "března", "dubna", "května", "června", "července", "srpna", "října", "listopadu", "prosince",
]
