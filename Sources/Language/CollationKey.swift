/// What a text is ordered by in a language's alphabet; made once a text, then compared byte by byte.
///
/// Czech follows ČSN 97 6030: č, ř, š, ž and ch (after h) are letters of their own, other diacritics decide only between
/// otherwise equal words, then case, lower first; a space comes before punctuation, that before digits, those before letters.
/// Unlike the standard's plain order, a run of digits is ordered by its value, so that „IP 2“ comes before „IP 10“.
package struct CollationKey: Sendable, Hashable, Comparable, Codable {
    /// Letters, 0, diacritics, 0, case; the latter two without their trailing defaults.
    private let bytes: [UInt8]

    package init(_ text: String, in language: LanguageCode) {
        var text = text
        bytes = text.withUTF8 { utf8 in
            var weights = Weights(isCzech: language == .cs, count: utf8.count)
            weights.read(utf8)
            return weights.key
        }
    }

    package static func < (left: CollationKey, right: CollationKey) -> Bool {
        left.bytes.withUnsafeBufferPointer { left in
            right.bytes.withUnsafeBufferPointer { right in
                let count = min(left.count, right.count)
                var index = 0
                while index < count {
                    if left[index] != right[index] { return left[index] < right[index] }
                    index += 1
                }
                return left.count < right.count
            }
        }
    }
}

private struct Weights {
    let isCzech: Bool
    var primary: [UInt8] = []
    /// One for each element of the text, 1 where it has no diacritic.
    var secondary: [UInt8] = []
    /// One for each element of the text, 1 for lower case.
    var tertiary: [UInt8] = []

    init(isCzech: Bool, count: Int) {
        self.isCzech = isCzech
        primary.reserveCapacity(count * 3 + 2)
        secondary.reserveCapacity(count)
        tertiary.reserveCapacity(count)
    }

    var key: [UInt8] {
        var key = primary
        for level in [secondary, tertiary] {
            key.append(0)
            var end = level.count
            while end > 0, level[end - 1] == 1 { end -= 1 }
            key.append(contentsOf: level[..<end])
        }
        return key
    }

    mutating func add(_ primary: UInt8, _ secondary: UInt8, isUpper: Bool) {
        self.primary.append(primary)
        self.secondary.append(secondary)
        tertiary.append(isUpper ? 2 : 1)
    }

    mutating func read(_ utf8: UnsafeBufferPointer<UInt8>) {
        var index = 0
        while index < utf8.count {
            let byte = utf8[index]
            if byte >= 0x80 {
                let (scalar, length) = decode(utf8, at: index)
                index += length
                addScalar(scalar)
                continue
            }
            let letter = (byte | 0x20) &- 0x61
            if letter < 26 {
                let isUpper = byte & 0x20 == 0
                // ch, Ch, CH; by ČSN also cH.
                if isCzech, letter == 2, index + 1 < utf8.count, utf8[index + 1] | 0x20 == 0x68 {
                    primary.append(weight(ofLetter: 7) + 1)
                    secondary.append(1)
                    tertiary.append(1 + (isUpper ? 2 : 0) + (utf8[index + 1] & 0x20 == 0 ? 1 : 0))
                    index += 2
                    continue
                }
                add(weight(ofLetter: letter), 1, isUpper: isUpper)
                index += 1
            } else if byte &- 0x30 < 10 {
                addNumber(utf8, &index)
            } else {
                add(asciiMarks[Int(byte)], 1, isUpper: false)
                index += 1
            }
        }
    }

    /// Two apart, so that a letter with a caron fits between.
    private func weight(ofLetter letter: UInt8) -> UInt8 { 0x80 + letter * 2 }

    /// A run of digits as the count of those that matter, then they themselves.
    private mutating func addNumber(_ utf8: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
        while index + 1 < utf8.count, utf8[index] == 0x30, utf8[index + 1] &- 0x30 < 10 { index += 1 }
        var end = index
        while end < utf8.count, utf8[end] &- 0x30 < 10 { end += 1 }
        add(0x60 + UInt8(min(end - index, 0x1E)), 1, isUpper: false)
        while index < end {
            primary.append(utf8[index] - 0x2F)
            index += 1
        }
    }

    private mutating func addScalar(_ scalar: UInt32) {
        if (0x300...0x36F).contains(scalar) { return addMark(scalar) }
        let base = foldedScalar(scalar)
        let accent = accentWeight(scalar)
        // Upper-case letters of these blocks differ from their lower case, which foldedScalar cannot tell from a letter without accent.
        let isUpper = isUpperCase(scalar)
        switch base {
        case 0: return
        case 1...4:
            let letters: (UInt8, UInt8) = [(18, 18), (0, 4), (14, 4), (19, 7)][Int(base) - 1]
            add(weight(ofLetter: letters.0), accent, isUpper: isUpper)
            add(weight(ofLetter: letters.1), 1, isUpper: isUpper)
        case 0x61...0x7A:
            let letter = UInt8(base - 0x61)
            if isCzech, accent == caron, hasCaronLetter(letter) {
                add(weight(ofLetter: letter) + 1, 1, isUpper: isUpper)
            } else {
                add(weight(ofLetter: letter), accent, isUpper: isUpper)
            }
        case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: add(asciiMarks[0x20], 1, isUpper: true)
        default:
            if let mark = otherMarks[base] {
                add(mark, 1, isUpper: false)
            } else {
                primary.append(0xF0 | UInt8(truncatingIfNeeded: base >> 16 & 0x0F))
                primary.append(UInt8(truncatingIfNeeded: base >> 8))
                add(UInt8(truncatingIfNeeded: base), accent, isUpper: isUpper)
            }
        }
    }

    /// A combining mark changes the letter before it, so that decomposed text is ordered as composed.
    private mutating func addMark(_ mark: UInt32) {
        guard let last = primary.last, let position = secondary.indices.last else { return }
        let accent = markWeight(mark)
        let letter = (last &- 0x80) / 2
        if isCzech, accent == caron, last >= 0x80, last % 2 == 0, secondary[position] == 1, hasCaronLetter(letter) {
            primary[primary.count - 1] = last + 1
        } else {
            secondary[position] = secondary[position] == 1 ? accent : secondary[position] | 0x20
        }
    }

    /// c, r, s, z
    private func hasCaronLetter(_ letter: UInt8) -> Bool { letter == 2 || letter == 17 || letter == 18 || letter == 25 }

    private func isUpperCase(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xC0...0xDE: true
        case 0xDF...0xFF: false
        default: Unicode.Scalar(scalar)?.properties.isUppercase ?? false
        }
    }
}

/// Marks in the order of the Common Locale Data Repository; a space and other blanks come first.
private let markOrder =
    "_-–—,;:!?.'‘’‚\"“”„«»()[]{}§@*/\\&#%‰†•`´^¨°©®+±÷×<=>|~¢$£€"

private let otherMarks: [UInt32: UInt8] = {
    var marks: [UInt32: UInt8] = [:]
    for (position, scalar) in markOrder.unicodeScalars.enumerated() { marks[scalar.value] = UInt8(position) + 3 }
    return marks
}()

private let asciiMarks: [UInt8] = (0..<128).map { byte in
    byte <= 0x20 || byte == 0x7F ? 2 : otherMarks[UInt32(byte)] ?? 2
}
