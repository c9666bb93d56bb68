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

    /// Of one rule, in one file; more would help nobody.
    static let breachLimit = 50

    init(_ triggers: TextTriggers, names: TextTriggers, _ page: TextPage) {
        self.triggers = triggers
        ofNames = names
        self.page = page
        counts = [Int](repeating: 0, count: triggers.rules.count)
    }

    mutating func run() {
        let ofTexts = triggers
        for index in page.runs.blocks.indices {
            if isInName != (page.runs.blocks[index].part == .names) {
                isInName.toggle()
                triggers = isInName ? ofNames : ofTexts
            }
            let (start, end) = (page.runs.blocks[index].start, page.runs.blocks[index].end)
            let spot = TextSpot(start: start, end: end, block: index, blockStart: start, blockEnd: end)
            ask(triggers.blocks, spot)
            walk(spot)
        }
        triggers = ofTexts
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

    private mutating func walk(_ block: TextSpot) {
        let bytes = page.bytes
        let end = block.blockEnd
        var index = block.blockStart
        var spot = block
        while index < end {
            let byte = bytes[index]
            spot.start = index
            if byte >= 0xC3 && byte <= 0xD4 || byte == 0xE1 || (byte | 0x20) &- 0x61 < 26 {
                if index >= linkStart, let address = addressEnd(at: index) {
                    askInAddress(index, address, spot)
                    index = address
                    continue
                }
                index = word(&spot)
            } else if byte &- 0x30 < 10 {
                while index < end, bytes[index] &- 0x30 < 10 { index += 1 }
                spot.end = index
                ask(triggers.numbers, spot)
            } else {
                let next = index + 1 < end ? bytes[index + 1] : 0
                let list = triggers.pairs[Int(byte) << 8 | Int(next)]
                if list != 0 {
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
    private mutating func word(_ spot: inout TextSpot) -> Int {
        let bytes = page.bytes
        let (start, limit) = (spot.start, spot.blockEnd)
        var index = start
        // Bits: 1 lower case, 2 capitals, 4 digits, 8 Latin, 16 another alphabet.
        var seen = 0
        var letters = 0
        loop: while index < limit {
            let byte = bytes[index]
            switch byte {
            case 0x61...0x7A:
                seen |= 9
                index += 1
            case 0x41...0x5A:
                seen |= 10
                index += 1
            case 0x30...0x39:
                seen |= 4
                index += 1
            case 0xC3...0xC5:
                guard index + 1 < limit, !(byte == 0xC3 && bytes[index + 1] & 0xDF == 0x97) else { break loop }
                seen |= TextPage.isCapital(byte, bytes[index + 1]) ? 10 : 9
                index += 2
            case 0xC6...0xCB:
                seen |= 9
                index += 2
            case 0xCC: index += 2
            case 0xCD:
                if index + 1 < limit, bytes[index + 1] >= 0xB0 { seen |= 17 }
                index += 2
            case 0xCE...0xD4:
                seen |= 17
                index += 2
            case 0xE1:
                seen |= 9
                index += 3
            default: break loop
            }
            letters += 1
        }
        index = max(min(index, limit), start + 1)
        spot.end = index
        if seen & 24 == 24 { ask(triggers.mixedWords, spot) }
        if seen & 7 == 2, letters >= 2, letters <= 6, !isInName { page.capitals.append((start, index, spot.block)) }
        if triggers.initials[Int(bytes[start])], index - start <= 16 {
            let rules = triggers.rules(at: page.packed(start, index))
            if !rules.isEmpty { ask(rules, spot) }
        }
        return index
    }

    // MARK: Addresses

    /// Where the next link begins.
    private var linkStart: Int { link < page.runs.links.count ? page.runs.links[link].start : .max }

    /// The end of the address that is a link and stands here.
    private mutating func addressEnd(at index: Int) -> Int? {
        while link < page.runs.links.count {
            let next = page.runs.links[link]
            if next.end <= index || !next.isAddress && next.start <= index {
                link += 1
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
