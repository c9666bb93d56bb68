import Language
import SourceText

let blockRules: [TextRule] = [
    TextRule(
        "title-in-capitals", .practice, at: .blocks,
        because: Words(
            cs: "Věta z velkých písmen se špatně čte a čtečka obrazovky ji může hláskovat. Pište ji jako jinou větu.",
            en:
                "A sentence in capitals is hard to read, and a screen reader may spell it. Write it as any other sentence."
        )
    ) { page, spot, breaches in
        switch page.block(spot).kind {
        case .heading, .field(key: "title"), .field(key: "short_title"), .field(key: "activities.title"): break
        default: return
        }
        guard page.isInCapitals(spot, words: 4) else { return }
        breaches.append(
            TextBreach(
                spot.start, spot.end,
                Words(
                    cs: "Název je psán velkými písmeny. Napište ho běžným způsobem.",
                    en: "The title is in capitals. Write it in the ordinary way.")))
    },
    TextRule(
        "orphan-mark", .practice, at: .blocks,
        .marks([" ,", " .", " ;", " ?", " !", ",,", "..", ";;"].map { Array($0.utf8) }),
        because: Words(
            cs: "Osamocené nebo zdvojené znaménko zbývá po úpravách textu. Před čárkou a tečkou se mezera nepíše.",
            en: "A mark by itself or typed twice is left from editing. No space stands before a comma or full stop.")
    ) { page, spot, breaches in
        if spot.start == spot.blockStart, spot.end == spot.blockEnd {
            page.checkLoneMark(spot, &breaches)
        } else {
            page.checkMark(spot, &breaches)
        }
    },
    TextRule(
        "typed-bullets", .practice, at: .blocks, .marks([[0x0A, 0xE2], [0x0A, 0xC2], [0x0A, 0x2A]]),
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
                "Číslo s tečkou na začátku odstavce je v Markdownu číslovaný seznam, takže se z dne na začátku stane seznam v seznamu.",
            en:
                "A number with a full stop at the beginning of a paragraph is a numbered list in Markdown, so a day there becomes a list in a list."
        )
    ) { page, spot, breaches in
        guard page.block(spot).kind == .item, let written = page.dayInFront(spot) else { return }
        breaches.append(
            TextBreach(
                spot.start, spot.start + 4,
                Words(
                    cs:
                        "Den „\(written)“ na začátku odstavce čte Markdown jako číslované seznamy. Napište za první číslo zpětné lomítko, „\(written.replacing(".", with: "\\.", maxReplacements: 1))“, nebo větu začněte jinak.",
                    en:
                        "Markdown reads the day “\(written)” at the beginning of a paragraph as numbered lists. Write a backslash behind the first number, “\(written.replacing(".", with: "\\.", maxReplacements: 1))”, or begin the sentence otherwise."
                )))
    },
    TextRule(
        "doubled-paragraph", .practice, at: .file,
        because: Words(
            cs: "Stejný odstavec je na stránce dvakrát, nejspíš omylem při kopírování.",
            en: "The same paragraph stands on the page twice, probably by a slip in copying.")
    ) { page, _, breaches in
        var first: [UInt64: Int] = [:]
        for (index, block) in page.runs.blocks.enumerated() where block.end - block.start >= 40 {
            switch block.kind {
            case .paragraph, .item, .enclosed: break
            case .heading, .cell, .field: continue
            }
            let key = page.hash(block.start, block.end)
            guard let before = first[key] else {
                first[key] = index
                continue
            }
            let other = page.runs.blocks[before]
            guard page.bytes[block.start..<block.end].elementsEqual(page.bytes[other.start..<other.end]) else {
                continue
            }
            breaches.append(
                TextBreach(
                    block.start, block.end,
                    Words(
                        cs: "Tento odstavec už na stránce je. Jeden smažte.",
                        en: "This paragraph is already on the page. Delete one of them."),
                    note: (Words(cs: "Poprvé je tady.", en: "It stands here first."), other.start, other.end)))
        }
    },
]

extension TextPage {
    /// Whether a block has so many words at least, four fifths of its letters are capitals, and not only those of abbreviations.
    func isInCapitals(_ spot: TextSpot, words wanted: Int) -> Bool {
        var (words, shouted, capitals, letters) = (0, 0, 0, 0)
        var index = spot.blockStart
        while index < spot.blockEnd {
            guard isLetter(index) else {
                index += 1
                continue
            }
            let end = max(index + 1, wordEnd(index, in: spot))
            let before = (capitals, letters)
            let start = index
            while index < end {
                let byte = bytes[index]
                let isCapital = byte < 0x80 ? byte &- 0x41 < 26 : Self.isCapital(byte, self.byte(index + 1))
                capitals += isCapital ? 1 : 0
                letters += 1
                index += byte < 0x80 ? 1 : 2
            }
            words += 1
            let length = letters - before.1
            if length > 2, capitals - before.0 == length, !isKnownAbbreviation(start, end) { shouted += 1 }
        }
        return words >= wanted && shouted >= 2 && capitals * 5 >= letters * 4
    }

    /// The day whose year begins an item and whose numbers became the lists' marks, as it was written.
    fileprivate func dayInFront(_ spot: TextSpot) -> String? {
        let year = digitsEnd(spot.start)
        guard year - spot.start == 4, (1900...2099).contains(value(spot.start, year)) else { return nil }
        let place = min(block(spot).place, file.bytes.count)
        var start = place
        for _ in 0..<2 {
            while start > 0, file.bytes[start - 1] == 0x20 { start -= 1 }
            guard start > 0, file.bytes[start - 1] == UInt8(ascii: ".") else { return nil }
            let dot = start - 1
            start = dot
            while start > 0, file.bytes[start - 1] &- 0x30 < 10 { start -= 1 }
            guard (1...2).contains(dot - start) else { return nil }
        }
        return String(decoding: file.bytes[start..<place], as: UTF8.self) + text(spot.start, year)
    }

    // MARK: Marks

    fileprivate func checkLoneMark(_ spot: TextSpot, _ breaches: inout [TextBreach]) {
        switch block(spot).kind {
        case .paragraph, .item, .enclosed: break
        case .heading, .cell, .field: return
        }
        if spot.start == spot.end {
            breaches.append(
                TextBreach(
                    spot.start, spot.end,
                    Words(
                        cs: "Odrážka je prázdná. Smažte ji, nebo dopište.",
                        en: "The bullet is empty. Delete it, or fill it.")))
            return
        }
        guard spot.end - spot.start <= 9 else { return }
        let text = self.text(spot.start, spot.end)
        let marks = text.unicodeScalars.filter { $0.value > 0x20 && $0.value != 0xA0 }
        guard marks.count <= 3, marks.allSatisfy({ Self.loneMarks.contains($0) }),
            // „…“ and „...“ leave something out.
            !marks.elementsEqual("...".unicodeScalars)
        else { return }
        breaches.append(
            TextBreach(
                spot.start, spot.end,
                Words(
                    cs: "Znaménko „\(text)“ stojí samo v odstavci. Smažte je, nebo dopište text.",
                    en: "The mark “\(text)” is a paragraph by itself. Delete it, or add the text.")))
    }

    private static let loneMarks = Set("•·●▪■◦‣–—-*,.:;()[]„“\"|/+=_".unicodeScalars)

    fileprivate func checkMark(_ spot: TextSpot, _ breaches: inout [TextBreach]) {
        let first = byte(spot.start)
        if first == 0x20 { return checkSpaceBefore(spot, &breaches) }
        let end = spot.start + 2
        // „…“ typed as dots, „../2018“, „1..5“; „,,takto“ are quotes of a typewriter.
        let next = byte(end, in: spot)
        let isFirst = byte(spot.start - 1, in: spot) != first
        let follows = next == 0 || next == 0x0A || space(end) > 0 || next == UInt8(ascii: ")")
        guard isFirst, follows,
            isLetter(before: spot.start) || isDigit(spot.start - 1) || byte(spot.start - 1) == UInt8(ascii: ")")
        else { return }
        let mark = text(spot.start, spot.start + 1)
        breaches.append(
            TextBreach(
                spot.start, end,
                Words(cs: "Znaménko „\(mark)“ je tu dvakrát.", en: "The mark “\(mark)” stands here twice."),
                fix: TextBreach.Fix(
                    message: Words(cs: "Nechat jedno.", en: "Keep one."), edits: [(spot.start, end, mark)],
                    isSafe: first != UInt8(ascii: "."))))
    }

    private func checkSpaceBefore(_ spot: TextSpot, _ breaches: inout [TextBreach]) {
        let mark = spot.start + 1
        let start = skipSpaces(before: mark)
        let next = byte(mark + 1, in: spot)
        guard isLetter(before: start), start > spot.blockStart,
            next == 0 || next == 0x0A || space(mark + 1) > 0,
            // „. . .“
            byte(mark) != UInt8(ascii: ".") || byte(skipSpaces(mark + 1)) != UInt8(ascii: ".")
        else { return }
        let text = self.text(mark, mark + 1)
        breaches.append(
            TextBreach(
                start, mark + 1,
                Words(cs: "Před znaménkem „\(text)“ je mezera.", en: "A space stands before the mark “\(text)”."),
                fix: TextBreach.Fix(
                    message: Words(cs: "Smazat mezeru.", en: "Delete the space."), edits: [(start, mark + 1, text)],
                    isSafe: true)))
    }

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
        default: break
        }
        guard length > 0 else { return (0, false) }
        let end = skipSpaces(index + length)
        guard end < spot.blockEnd, byte(end) != 0x0A else { return (0, false) }
        // A dash needs a space behind it to be a bullet; „–5 °C“ is a number. A star is a note's mark.
        if !isSure || length == 1, end == index + length { return (0, false) }
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
        let isPlain = kind == .paragraph && bullets.count == lines && lines <= 100 && !hasBackslash && isBody
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
                        cs: "Odrážky jsou psány ručně, seznam z nich není. Začněte každý řádek „- “.",
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

    // MARK: Paragraphs

    fileprivate func hash(_ start: Int, _ end: Int) -> UInt64 {
        var hash = UInt64(end - start)
        for index in start..<end { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
        return hash
    }
}
