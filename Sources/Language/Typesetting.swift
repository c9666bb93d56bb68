/// Makes an ordinary space no-break where the language's typography wants it; changes nothing else.
package func typeset(_ text: String, in language: LanguageCode) -> String {
    var text = text
    let set: String? = text.withUTF8 { bytes in
        let line = TypesetLine(text: bytes, isCzech: language == .cs)
        guard let first = line.firstBinding(from: 0) else { return nil }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + 16)
        line.set(binding: first, into: &output)
        return String(decoding: output, as: UTF8.self)
    }
    return set ?? text
}

/// Appends UTF-8 text with no-break spaces where the language wants them. Setting it again changes nothing.
package func typeset(_ text: UnsafeBufferPointer<UInt8>, language: LanguageCode, into output: inout [UInt8]) {
    let line = TypesetLine(text: text, isCzech: language == .cs)
    line.set(binding: line.firstBinding(from: 0), into: &output)
}

/// Decides about one space from the words on both sides. A no-break space counts as a space everywhere, which is why a
/// second pass decides as the first did.
private struct TypesetLine {
    let text: UnsafeBufferPointer<UInt8>
    let isCzech: Bool

    /// The first space at an offset or behind it that becomes a no-break space.
    func firstBinding(from start: Int) -> Int? {
        var index = start
        while index < text.count {
            if text[index] == 0x20, mayBind(at: index), binds(at: index) { return index }
            index += 1
        }
        return nil
    }

    /// Rules out most spaces at a glance: those that follow a letter of a longer word and that no digit follows.
    private func mayBind(at space: Int) -> Bool {
        guard space > 0 else { return false }
        let previous = text[space - 1]
        let isLetter = (previous | 0x20) &- 0x61 < 26
        guard isLetter || previous >= 0x80 else { return true }
        if space + 1 < text.count, isDigit(text[space + 1]) { return true }
        return isLetter && isCzech && isOneLetterWord(previous)
            && (space == 1 || (text[space - 2] | 0x20) &- 0x61 >= 26)
    }

    /// Appends the text.
    ///
    /// - Parameter first: What `firstBinding` has found.
    func set(binding first: Int?, into output: inout [UInt8]) {
        var written = 0
        var next = first
        while let space = next {
            output.append(contentsOf: UnsafeBufferPointer(rebasing: text[written..<space]))
            output.append(0xC2)
            output.append(0xA0)
            written = space + 1
            next = firstBinding(from: written)
        }
        output.append(contentsOf: UnsafeBufferPointer(rebasing: text[written...]))
    }

    func binds(at space: Int) -> Bool {
        guard space > 0 else { return false }
        let previous = text[space - 1]
        let after = space + 1
        let next: UInt8 = after < text.count ? text[after] : 0
        if next == 0x20 || startsWithSpace(after) { return false }
        switch previous {
        case 0x41...0x5A, 0x61...0x7A:
            if isCzech, isOneLetterWord(previous), isBoundary(before: space - 1) { return true }
            return isDigit(next) && currencies.contains(word(endingAt: space))
        case 0x30...0x39: return bindsToNumber(at: space, next)
        case UInt8(ascii: "."): return bindsToDot(at: space, next)
        case UInt8(ascii: ","): return academicDegrees.contains(word(startingAt: after))
        case UInt8(ascii: "-"):
            return space > 1 && text[space - 2] == UInt8(ascii: ",") && currencies.contains(unit(startingAt: after))
        // §, ×, Kč, €
        case 0xA7: return space > 1 && text[space - 2] == 0xC2 && isDigit(next)
        case 0x97: return space > 1 && text[space - 2] == 0xC3 && isDigit(next)
        case 0x8D, 0xAC: return isDigit(next) && currencies.contains(word(endingAt: space))
        default: return false
        }
    }

    /// After a digit: a group of three, a unit, ×, an English month.
    private func bindsToNumber(at space: Int, _ next: UInt8) -> Bool {
        if isDigit(next) {
            return digitCount(from: space + 1) == 3 && (1...3).contains(digitCount(before: space))
                && isBoundary(before: space - digitCount(before: space))
        }
        if next == 0xC3, space + 2 < text.count, text[space + 2] == 0x97 { return true }
        let unit = unit(startingAt: space + 1)
        if unit == 0 { return false }
        return isCzech
            ? units.contains(unit) || czechUnits.contains(unit) : units.contains(unit) || englishUnits.contains(unit)
    }

    /// After a dot: an ordinal number, a title, an initial, an abbreviation that a number follows.
    private func bindsToDot(at space: Int, _ next: UInt8) -> Bool {
        let digits = digitCount(before: space - 1)
        if digits > 0 {
            return isCzech && digits <= 2 && isBoundary(before: space - 1 - digits)
                && (isDigit(next) || isLowerCase(at: space + 1))
        }
        let word = word(endingAt: space)
        if word == 0 { return false }
        if isDigit(next) { return numbered.contains(word) }
        if scales.contains(word) { return currencies.contains(unit(startingAt: space + 1)) }
        if isUpperCase(at: space + 1) {
            return titles.contains(word) || isInitial(endingAt: space)
        }
        return titles.contains(word) && lowerTitles.contains(self.word(startingAt: space + 1))
            || isCzech && lettered.contains(word)
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    private func isOneLetterWord(_ byte: UInt8) -> Bool {
        switch byte | 0x20 {
        case 0x6B, 0x73, 0x76, 0x7A, 0x75, 0x6F, 0x61, 0x69: true
        default: false
        }
    }

    /// U+00A0 or U+202F.
    private func startsWithSpace(_ index: Int) -> Bool {
        guard index + 1 < text.count else { return false }
        return text[index] == 0xC2 && text[index + 1] == 0xA0
            || text[index] == 0xE2 && text[index + 1] == 0x80 && index + 2 < text.count && text[index + 2] == 0xAF
    }

    /// Whether a word may start at an offset: at the start of the text, after a space, a bracket or an opening quote.
    private func isBoundary(before index: Int) -> Bool {
        guard index > 0 else { return true }
        switch text[index - 1] {
        case 0...0x20, UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "+"),
            UInt8(ascii: "~"), UInt8(ascii: ">"), UInt8(ascii: "<"):
            return true
        // no-break space, «, »
        case 0xA0, 0xAB, 0xBB: return index > 1 && text[index - 2] == 0xC2
        // dashes, quotes, narrow no-break space
        case 0x90...0x9F, 0xAF: return index > 2 && text[index - 2] == 0x80 && text[index - 3] == 0xE2
        // ≥, ≤, ≈
        case 0xA4, 0xA5, 0x88:
            return index > 2 && text[index - 3] == 0xE2 && (text[index - 2] == 0x89 || text[index - 2] == 0x88)
        default: return false
        }
    }

    private func digitCount(before end: Int) -> Int {
        var start = end
        while start > 0, isDigit(text[start - 1]) { start -= 1 }
        return end - start
    }

    private func digitCount(from start: Int) -> Int {
        var end = start
        while end < text.count, isDigit(text[end]) { end += 1 }
        return end - start
    }

    /// The word before an offset, packed; 0 for none or one beyond 16 bytes.
    private func word(endingAt end: Int) -> UInt128 {
        var start = end
        while start > 0, !isBoundary(before: start) {
            start -= 1
            if end - start > 16 { return 0 }
        }
        return pack(start, end)
    }

    /// The word at an offset up to a space, bracket or punctuation other than a dot, packed; 0 for none or one beyond 16 bytes.
    private func word(startingAt start: Int) -> UInt128 {
        var end = start
        while end < text.count, isWordByte(at: end) {
            end += 1
            if end - start > 16 { return 0 }
        }
        return pack(start, end)
    }

    /// The same without a dot at its end, which may be the sentence's.
    private func unit(startingAt start: Int) -> UInt128 {
        let word = word(startingAt: start)
        return word & 0xFF == 0x2E ? word >> 8 : word
    }

    private func isWordByte(at index: Int) -> Bool {
        switch text[index] {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "%"): true
        case 0xC2: index + 1 < text.count && text[index + 1] != 0xA0
        case 0xE2: index + 1 < text.count && text[index + 1] != 0x80
        case 0x80...: true
        default: false
        }
    }

    private func pack(_ start: Int, _ end: Int) -> UInt128 {
        var packed: UInt128 = 0
        for index in start..<end { packed = packed << 8 | UInt128(text[index]) }
        return packed
    }

    /// One capital letter and the dot before an offset.
    private func isInitial(endingAt end: Int) -> Bool {
        var start = end - 2
        if start >= 1, text[start] & 0xC0 == 0x80 { start -= 1 }
        guard start >= 0, isUpperCase(at: start), letterLength(at: start) == end - 1 - start else { return false }
        return isBoundary(before: start)
    }

    private func letterLength(at index: Int) -> Int { text[index] < 0x80 ? 1 : 2 }

    /// The scalar of U+00C0–017F at an offset, or 0.
    private func latinScalar(at index: Int) -> UInt32 {
        guard index + 1 < text.count, (0xC3...0xC5).contains(text[index]) else { return 0 }
        return UInt32(text[index] & 0x1F) << 6 | UInt32(text[index + 1] & 0x3F)
    }

    private func isUpperCase(at index: Int) -> Bool {
        guard index < text.count else { return false }
        if text[index] < 0x80 { return text[index] &- 0x41 < 26 }
        let scalar = latinScalar(at: index)
        return switch scalar {
        case 0xC0...0xDE: scalar != 0xD7
        case 0x100...0x137, 0x14A...0x178: scalar % 2 == 0
        case 0x139...0x148, 0x179...0x17E: scalar % 2 == 1
        default: false
        }
    }

    private func isLowerCase(at index: Int) -> Bool {
        guard index < text.count else { return false }
        if text[index] < 0x80 { return text[index] &- 0x61 < 26 }
        let scalar = latinScalar(at: index)
        return scalar >= 0xDF && scalar != 0xF7 && !isUpperCase(at: index)
    }
}

private let currencies = WordSet("Kč CZK EUR € eur korun Eur PLN USD")
private let scales = WordSet("tis. mil. mld. mio.")
private let titles = WordSet(
    """
    Mgr. Bc. Ing. MgA. BcA. PhDr. MUDr. JUDr. RNDr. PaedDr. ThDr. ThLic. MVDr. MDDr. PharmDr. ICDr. RSDr. Dr. doc. Doc. \
    prof. Prof. arch. akad. PhMr. Mr. Mrs. Ms. sv. St. p.
    """)
private let lowerTitles = WordSet("arch. doc. prof. akad.")
private let academicDegrees = WordSet("Ph.D. CSc. DrSc. DiS. Th.D. MBA LL.M. MPA MSc. DSc.")
/// Abbreviations that a number belongs to.
private let numbered = WordSet(
    "č. Č. čl. odst. str. obr. tab. sv. roč. r. odd. kap. čís. No. Art. Nos. Sec. min. max.")
/// Abbreviations that a letter belongs to.
private let lettered = WordSet("písm.")
private let units = WordSet("% ‰ Kč CZK EUR € km m cm mm m² m³ km² ha h kg g t l kB MB GB TB °C kWh MWh min")
private let czechUnits = WordSet(
    """
    tis mil mld mio Sb hod let roků rok roky roku měsíc měsíce měsíců týden týdny týdnů den dny dní dnů hodin hodina hodiny \
    minut korun osob osoby úvazku úvazků úvazky eur
    """)
private let englishUnits = WordSet(
    """
    million billion thousand years year months month weeks days day hours FTE January February March April May June July \
    August September October November December
    """)
