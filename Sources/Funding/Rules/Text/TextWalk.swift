import Language
import SourceText

/// One walk over a file's text, which asks each rule where it wants to be asked.
struct TextWalk {
    /// Those of the block that is being walked over.
    private var triggers: TextTriggers
    private let ofNames: TextTriggers
    private var isInName = false
    private var page: TextPage
    private(set) var breaches: [(rule: Int, breach: TextBreach)] = []
    private var found: [TextBreach] = []
    private var counts: [Int]
    private var link = 0
    /// Where that link begins.
    private var linkStart: Int

    /// Of one rule, in one file; more would help nobody.
    static let breachLimit = 50

    init(_ triggers: TextTriggers, names: TextTriggers, _ page: TextPage) {
        self.triggers = triggers
        ofNames = names
        self.page = page
        counts = [Int](repeating: 0, count: triggers.rules.count)
        linkStart = page.runs.links.first?.start ?? .max
    }

    mutating func run() {
        let (texts, names) = (triggers, ofNames)
        texts.classes.withUnsafeBufferPointer { ofTexts in
            names.classes.withUnsafeBufferPointer { ofNames in
                for index in page.runs.blocks.indices {
                    if isInName != (page.runs.blocks[index].part == .names) {
                        isInName.toggle()
                        triggers = isInName ? names : texts
                    }
                    let (start, end) = (page.runs.blocks[index].start, page.runs.blocks[index].end)
                    let spot = TextSpot(start: start, end: end, block: index, blockStart: start, blockEnd: end)
                    ask(triggers.blocks, spot)
                    walk(spot, isInName ? ofNames : ofTexts)
                }
            }
        }
        triggers = texts
        ask(triggers.file, TextSpot(start: 0, end: 0, block: 0, blockStart: 0, blockEnd: 0))
    }

    private mutating func ask(_ rules: [Int], _ spot: TextSpot) {
        for rule in rules where counts[rule] < Self.breachLimit {
            triggers.rules[rule].check(page, spot, &found)
            guard !found.isEmpty else { continue }
            counts[rule] += found.count
            for breach in found { breaches.append((rule, breach)) }
            found.removeAll(keepingCapacity: true)
        }
    }

    private mutating func walk(_ block: TextSpot, _ classes: UnsafeBufferPointer<UInt16>) {
        let bytes = page.bytes
        let end = block.blockEnd
        var index = block.blockStart
        var spot = block
        while index < end {
            let byte = bytes[index]
            let kind = classes[Int(byte)]
            if kind & ByteClass.letter != 0 {
                spot.start = index
                if index >= linkStart, let address = addressEnd(at: index) {
                    askInAddress(index, address, spot)
                    index = address
                    continue
                }
                index = word(&spot, classes)
            } else if kind & ByteClass.digit != 0 {
                spot.start = index
                while index < end, bytes[index] &- 0x30 < 10 { index += 1 }
                spot.end = index
                ask(triggers.numbers, spot)
            } else {
                guard kind & ByteClass.mark != 0 else {
                    index += 1
                    continue
                }
                let next = index + 1 < end ? bytes[index + 1] : 0
                let list = triggers.pairs[Int(byte) << 8 | Int(next)]
                if list != 0 {
                    spot.start = index
                    spot.end = index + 1
                    ask(triggers.lists[Int(list)], spot)
                }
                if byte == UInt8(ascii: "@") || byte == UInt8(ascii: ":") && page.has("://", at: index) {
                    // What follows is an address.
                    while index < end, bytes[index] > 0x20 { index += 1 }
                } else {
                    index += 1
                }
            }
        }
    }

    // MARK: Words

    /// Reads a word and asks the rules; returns its end.
    private mutating func word(_ spot: inout TextSpot, _ classes: UnsafeBufferPointer<UInt16>) -> Int {
        let bytes = page.bytes
        let (start, limit) = (spot.start, spot.blockEnd)
        var index = start
        // What its bytes are, together.
        var seen: UInt16 = 0
        while index < limit {
            let kind = classes[Int(bytes[index])]
            guard kind & ByteClass.word != 0 else { break }
            seen |= kind
            index += 1
        }
        let sizes = ByteClass.small | ByteClass.capital | ByteClass.digit
        // Whether a letter of several bytes is a capital matters only where none is small for sure.
        if seen & ByteClass.odd != 0 || seen & ByteClass.long != 0 && seen & (ByteClass.small | ByteClass.digit) == 0 {
            (seen, index) = Self.letters(bytes, from: start, to: limit, classes)
        }
        spot.end = index
        let alphabets = ByteClass.latin | ByteClass.foreign
        if seen & alphabets == alphabets { ask(triggers.mixedWords, spot) }
        if seen & sizes == ByteClass.capital, index - start <= 18, !isInName {
            let letters = bytes[start..<index].count { $0 & 0xC0 != 0x80 }
            if letters >= 2, letters <= 6 { page.capitals.append((start, index, spot.block)) }
        }
        if index - start <= 16, triggers.lengths[Int(bytes[start])] >> (index - start) & 1 != 0 {
            let rules = triggers.rules(at: page.packed(start, index))
            if !rules.isEmpty { ask(rules, spot) }
        }
        return index
    }

    /// What a word's letters are, one by one, and where it ends.
    private static func letters(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int, _ classes: UnsafeBufferPointer<UInt16>
    ) -> (seen: UInt16, end: Int) {
        var index = start
        var seen: UInt16 = 0
        while index < limit {
            let kind = classes[Int(bytes[index])]
            if kind & ByteClass.long != 0, let letter = longLetter(bytes, at: index, before: limit) {
                seen |= letter.kind
                index += letter.length
            } else if kind & (ByteClass.long | ByteClass.tail) == 0, kind & ByteClass.word != 0 {
                seen |= kind
                index += 1
            } else {
                break
            }
        }
        return (seen, max(min(index, limit), start + 1))
    }

    /// A letter of several bytes; `nil` for × and ÷, which are none.
    private static func longLetter(
        _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, before limit: Int
    ) -> (kind: UInt16, length: Int)? {
        let lead = bytes[index]
        let second = index + 1 < limit ? bytes[index + 1] : 0
        switch lead {
        case 0xC3...0xC5:
            guard index + 1 < limit, !(lead == 0xC3 && second & 0xDF == 0x97) else { return nil }
            let size = TextPage.isCapital(lead, second) ? ByteClass.capital : ByteClass.small
            return (size | ByteClass.latin, 2)
        case 0xC6...0xCB: return (ByteClass.small | ByteClass.latin, 2)
        // Marks that stand above the letter before them.
        case 0xCC: return (0, 2)
        case 0xCD: return (second >= 0xB0 ? ByteClass.small | ByteClass.foreign : 0, 2)
        case 0xCE...0xD4: return (ByteClass.small | ByteClass.foreign, 2)
        case 0xE1: return (ByteClass.small | ByteClass.latin, 3)
        default: return nil
        }
    }

    // MARK: Addresses

    /// The end of the address that is a link and stands here.
    private mutating func addressEnd(at index: Int) -> Int? {
        while link < page.runs.links.count {
            let next = page.runs.links[link]
            if next.end <= index || !next.isAddress && next.start <= index {
                link += 1
                linkStart = link < page.runs.links.count ? page.runs.links[link].start : .max
                continue
            }
            return next.start <= index ? next.end : nil
        }
        return nil
    }

    /// In an address there is no typography, but it may be a person's, or lack its scheme.
    private mutating func askInAddress(_ start: Int, _ end: Int, _ spot: TextSpot) {
        var spot = spot
        var index = start
        while index < end {
            if page.bytes[index] == UInt8(ascii: "@") {
                spot.start = index
                spot.end = index + 1
                return ask(triggers.lists[Int(triggers.pairs[0x4000])], spot)
            }
            index += 1
        }
        if page.has("www.", at: start) {
            spot.start = start
            spot.end = start + 3
            ask(triggers.rules(at: 0x77_7777), spot)
        }
    }
}
