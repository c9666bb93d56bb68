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
        .marks([" ,", " .", " ;", " ?", " !", ",,", "..", ";;", "()", "( "].map { Array($0.utf8) }),
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
        "doubled-paragraph", .practice, at: .file,
        because: Words(
            cs: "Stejný odstavec je na stránce dvakrát, nejspíš omylem při kopírování.",
            en: "The same paragraph stands on the page twice, probably by a slip in copying.")
    ) { page, _, breaches in
        var first: [UInt64: Int] = [:]
        first.reserveCapacity(64)
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
        if first == UInt8(ascii: "(") { return checkEmptyBracket(spot, &breaches) }
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

    private func checkEmptyBracket(_ spot: TextSpot, _ breaches: inout [TextBreach]) {
        let end = skipSpaces(spot.start + 1)
        // „main()“ is a name in a program.
        guard byte(end, in: spot) == UInt8(ascii: ")"), !isLetter(before: spot.start), !isDigit(spot.start - 1) else {
            return
        }
        breaches.append(
            TextBreach(
                spot.start, end + 1,
                Words(
                    cs: "Závorka je prázdná. Smažte ji, nebo ji doplňte.",
                    en: "The bracket is empty. Delete it, or fill it.")))
    }

    private func checkSpaceBefore(_ spot: TextSpot, _ breaches: inout [TextBreach]) {
        let mark = spot.start + 1
        let start = skipSpaces(before: mark)
        let next = byte(mark + 1, in: spot)
        guard isLetter(before: start) || isDigit(start - 1) || byte(start - 1) == UInt8(ascii: ")"),
            start > spot.blockStart,
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
                    // „1.“ may begin a list.
                    isSafe: text != "." || !isDigit(start - 1))))
    }

    // MARK: Paragraphs

    fileprivate func hash(_ start: Int, _ end: Int) -> UInt64 {
        var hash = UInt64(end - start)
        var index = start
        while index < end {
            let word: UInt64 =
                index + 8 <= end
                ? UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
                : bytes[index..<end].reduce(0) { $0 << 8 | UInt64($1) }
            hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 32
            index += 8
        }
        return hash
    }
}
