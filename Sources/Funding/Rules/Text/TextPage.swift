import Language
import SourceText

/// A file's text while the rules walk over it, with what they want to know of it. A class, so that asking a rule copies nothing.
final class TextPage {
    let bytes: UnsafeBufferPointer<UInt8>
    let runs: TextRuns
    let file: SourceFile
    let circumstances: TextCircumstances
    /// Words of two to six capitals, as the walk meets them.
    var capitals: [(start: Int, end: Int, block: Int)] = []
    /// The block whose typed bullets have been looked at.
    var bulletBlock = -1
    /// The block that was last asked whether it is all capitals.
    var shoutedBlock = (index: -1, isShouted: false)

    /// For each block whether it tells results: in the field, or in the body under a heading that says so.
    private(set) lazy var resultBlocks: [Bool] = {
        var level: Int?
        return runs.blocks.map { block in
            guard block.part == .body else { return block.part == .results }
            if case .heading(let own) = block.kind {
                if let open = level, own <= open { level = nil }
                if level == nil, RecognisedHeading(heading: text(block.start, block.end)) == .results { level = own }
            }
            return level != nil
        }
    }()

    init(
        _ bytes: UnsafeBufferPointer<UInt8>, _ runs: TextRuns, _ file: SourceFile, _ circumstances: TextCircumstances
    ) {
        self.bytes = bytes
        self.runs = runs
        self.file = file
        self.circumstances = circumstances
    }

    var project: Project? { circumstances.project }

    func block(_ spot: TextSpot) -> TextRuns.Block { runs.blocks[spot.block] }

    // MARK: Bytes

    func byte(_ index: Int) -> UInt8 { index >= 0 && index < bytes.count ? bytes[index] : 0 }

    /// The byte within a block, 0 outside it.
    func byte(_ index: Int, in spot: TextSpot) -> UInt8 {
        index >= spot.blockStart && index < spot.blockEnd ? bytes[index] : 0
    }

    func has(_ text: StaticString, at index: Int) -> Bool {
        guard index >= 0, index + text.utf8CodeUnitCount <= bytes.count else { return false }
        return text.withUTF8Buffer { wanted in
            for offset in 0..<wanted.count where bytes[index + offset] != wanted[offset] { return false }
            return true
        }
    }

    func text(_ start: Int, _ end: Int) -> String {
        guard start < end else { return "" }
        return String(decoding: bytes[start..<min(end, bytes.count)], as: UTF8.self)
    }

    /// The length of a space within a line at an offset: 0x20, U+00A0, U+202F; otherwise 0.
    func space(_ index: Int) -> Int {
        switch byte(index) {
        case 0x20: 1
        case 0xC2: byte(index + 1) == 0xA0 ? 2 : 0
        case 0xE2: byte(index + 1) == 0x80 && byte(index + 2) == 0xAF ? 3 : 0
        default: 0
        }
    }

    /// The length of a space that ends before an offset.
    func space(before index: Int) -> Int {
        if byte(index - 1) == 0x20 { return 1 }
        if byte(index - 1) == 0xA0, byte(index - 2) == 0xC2 { return 2 }
        return byte(index - 1) == 0xAF && byte(index - 2) == 0x80 && byte(index - 3) == 0xE2 ? 3 : 0
    }

    func skipSpaces(_ index: Int) -> Int {
        var index = index
        while case let length = space(index), length > 0 { index += length }
        return index
    }

    func skipSpaces(before index: Int) -> Int {
        var index = index
        while case let length = space(before: index), length > 0 { index -= length }
        return index
    }

    func isDigit(_ index: Int) -> Bool { byte(index) &- 0x30 < 10 }

    /// Whether a letter stands here: ASCII, or any byte of a scalar that is no punctuation of Latin 1 or General Punctuation.
    func isLetter(_ index: Int) -> Bool {
        let byte = byte(index)
        return (byte | 0x20) &- 0x61 < 26 || byte >= 0xC3 && byte <= 0xD4
    }

    /// Whether a letter ends before an offset.
    func isLetter(before index: Int) -> Bool {
        let last = byte(index - 1)
        if (last | 0x20) &- 0x61 < 26 { return true }
        return last & 0xC0 == 0x80 && byte(index - 2) >= 0xC3 && byte(index - 2) <= 0xD4
    }

    // MARK: Words

    /// The word that begins at an offset: letters and digits.
    func wordEnd(_ start: Int, in spot: TextSpot) -> Int {
        var index = start
        while index < spot.blockEnd {
            if isDigit(index) {
                index += 1
            } else if isLetter(index) {
                index += byte(index) < 0x80 ? 1 : 2
            } else {
                break
            }
        }
        return min(index, spot.blockEnd)
    }

    /// The word that ends before an offset.
    func wordStart(before end: Int, in spot: TextSpot) -> Int {
        var index = end
        while index > spot.blockStart {
            if byte(index - 1) &- 0x30 < 10 {
                index -= 1
            } else if isLetter(before: index) {
                index -= byte(index - 1) < 0x80 ? 1 : 2
            } else {
                break
            }
        }
        return max(index, spot.blockStart)
    }

    /// The word that comes next behind spaces and line breaks; empty where something else stands there.
    func nextWord(_ end: Int, in spot: TextSpot) -> Range<Int> {
        let start = skipBlanks(end, in: spot)
        return start..<max(start, wordEnd(start, in: spot))
    }

    /// The word that stands before spaces and line breaks; empty where something else stands there.
    func previousWord(_ start: Int, in spot: TextSpot) -> Range<Int> {
        var end = start
        while end > spot.blockStart, byte(end - 1) == 0x0A || space(before: end) > 0 {
            end -= max(1, space(before: end))
        }
        let start = wordStart(before: end, in: spot)
        return min(start, end)..<end
    }

    /// Steps over spaces and line breaks.
    func skipBlanks(_ index: Int, in spot: TextSpot) -> Int {
        var index = index
        while index < spot.blockEnd {
            if byte(index) == 0x0A {
                index += 1
            } else if case let length = space(index), length > 0 {
                index += length
            } else {
                break
            }
        }
        return min(index, spot.blockEnd)
    }

    func lower(_ range: Range<Int>) -> String { text(range.lowerBound, range.upperBound).lowercased() }

    /// A word of at most 16 bytes in lower case as one number.
    func packed(_ start: Int, _ end: Int) -> UInt128 {
        var packed: UInt128 = 0
        var index = start
        while index < end {
            let byte = bytes[index]
            if byte < 0x80 {
                packed = packed << 8 | UInt128(byte &- 0x41 < 26 ? byte | 0x20 : byte)
                index += 1
                continue
            }
            var second = index + 1 < end ? bytes[index + 1] : 0
            if Self.isCapital(byte, second) { second = byte == 0xC3 ? second | 0x20 : second + 1 }
            packed = packed << 16 | UInt128(byte) << 8 | UInt128(second)
            index += 2
        }
        return packed
    }

    /// Whether a letter of U+00C0–017F, as UTF-8, is a capital; its small letter is 0x20 or 1 higher.
    static func isCapital(_ lead: UInt8, _ second: UInt8) -> Bool {
        switch lead {
        case 0xC3: second >= 0x80 && second <= 0x9E && second != 0x97
        case 0xC4: second <= 0xB7 ? second & 1 == 0 : second >= 0xB9 && second & 1 == 1
        // U+0140–0148 and U+0179–017E have their capitals at odd numbers, those between at even ones.
        case 0xC5: second <= 0x88 || second >= 0xB9 ? second & 1 == 1 : second >= 0x8A && second & 1 == 0
        default: false
        }
    }

    // MARK: Numbers

    /// The end of a run of digits.
    func digitsEnd(_ start: Int) -> Int {
        var end = start
        while isDigit(end) { end += 1 }
        return end
    }

    func digitsStart(before end: Int) -> Int {
        var start = end
        while isDigit(start - 1) { start -= 1 }
        return start
    }

    /// The value of one to nine digits; anything else is a number beyond all.
    func value(_ start: Int, _ end: Int) -> Int {
        guard start < end, end - start <= 9 else { return .max }
        var value = 0
        for index in start..<end {
            guard isDigit(index) else { return .max }
            value = value * 10 + Int(bytes[index] - 0x30)
        }
        return value
    }

    /// A day that is written in numbers at an offset.
    struct WrittenDay {
        var day: Day
        var end: Int
        /// „1. 4. 2016“: no zeros in front, one space behind each dot.
        var isWellFormed: Bool
    }

    func writtenDay(_ start: Int) -> WrittenDay? {
        let dayEnd = digitsEnd(start)
        guard dayEnd - start <= 2, dayEnd > start, byte(dayEnd) == UInt8(ascii: ".") else { return nil }
        let month = skipSpaces(dayEnd + 1)
        let monthEnd = digitsEnd(month)
        guard monthEnd - month <= 2, monthEnd > month, byte(monthEnd) == UInt8(ascii: ".") else { return nil }
        let year = skipSpaces(monthEnd + 1)
        let yearEnd = digitsEnd(year)
        guard yearEnd - year == 4,
            let day = Day(year: value(year, yearEnd), month: value(month, monthEnd), day: value(start, dayEnd)),
            (1900...2100).contains(day.year)
        else { return nil }
        let gaps = [(dayEnd + 1, month), (monthEnd + 1, year)]
        let isWellFormed =
            bytes[start] != 0x30 && bytes[month] != 0x30
            && gaps.allSatisfy { $0.1 > $0.0 && $0.1 - $0.0 == space($0.0) }
        return WrittenDay(day: day, end: yearEnd, isWellFormed: isWellFormed)
    }
}
