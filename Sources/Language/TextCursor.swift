/// Walks over the text of a value as people write it: any kind of space, any kind of dash, Czech and English words.
struct TextCursor {
    let bytes: [UInt8]
    var index = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    var isAtEnd: Bool { index >= bytes.count }

    /// The text between two offsets without the spaces around it.
    func text(from start: Int, to end: Int) -> String {
        trimmed(String(decoding: bytes[start..<end], as: UTF8.self))
    }

    /// The length of the space at an offset, or 0: ASCII blanks, U+00A0, U+2000–200A, U+202F, U+3000.
    func spaceLength(at offset: Int) -> Int {
        guard offset < bytes.count else { return 0 }
        switch bytes[offset] {
        case 0x20, 0x09, 0x0A, 0x0D: return 1
        case 0xC2: return byte(offset + 1) == 0xA0 ? 2 : 0
        case 0xE2:
            guard byte(offset + 1) == 0x80, let last = byte(offset + 2) else { return 0 }
            return (0x80...0x8A).contains(last) || last == 0xAF ? 3 : 0
        case 0xE3: return byte(offset + 1) == 0x80 && byte(offset + 2) == 0x80 ? 3 : 0
        default: return 0
        }
    }

    /// The length of the dash at an offset, or 0: U+2010–2015 and the minus sign U+2212, not the ASCII hyphen.
    func dashLength(at offset: Int) -> Int {
        guard byte(offset) == 0xE2, let second = byte(offset + 1), let third = byte(offset + 2) else { return 0 }
        return second == 0x80 && (0x90...0x95).contains(third) || second == 0x88 && third == 0x92 ? 3 : 0
    }

    func byte(_ offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

    @discardableResult
    mutating func skipSpaces() -> Bool {
        let start = index
        while true {
            let length = spaceLength(at: index)
            if length == 0 { return index > start }
            index += length
        }
    }

    /// Steps over an ASCII byte if it is the next one.
    mutating func take(_ wanted: UInt8) -> Bool {
        guard byte(index) == wanted else { return false }
        index += 1
        return true
    }

    /// Steps over a dash of any kind, the ASCII hyphen included.
    mutating func takeDash() -> Bool {
        if take(UInt8(ascii: "-")) { return true }
        let length = dashLength(at: index)
        index += length
        return length > 0
    }

    /// Steps over `..` or `…`.
    mutating func takeEllipsis() -> Bool {
        if byte(index) == UInt8(ascii: "."), byte(index + 1) == UInt8(ascii: ".") {
            index += 2
            _ = take(UInt8(ascii: "."))
            return true
        }
        guard byte(index) == 0xE2, byte(index + 1) == 0x80, byte(index + 2) == 0xA6 else { return false }
        index += 3
        return true
    }

    /// Reads up to nine digits; more are no number of a date.
    mutating func number() -> (value: Int, digits: Int)? {
        var (value, end) = (0, index)
        while let digit = byte(end), (0x30...0x39).contains(digit), end - index < 10 {
            value = value * 10 + Int(digit - 0x30)
            end += 1
        }
        guard end > index, end - index < 10 else { return nil }
        defer { index = end }
        return (value, end - index)
    }

    /// Reads a run of letters, folded (lower case, no diacritics); `nil` where there is none.
    mutating func word() -> String? {
        var end = index
        while let byte = byte(end) {
            if byte < 0x80 {
                guard (0x41...0x5A).contains(byte & 0xDF) else { break }
                end += 1
            } else {
                guard spaceLength(at: end) == 0, dashLength(at: end) == 0 else { break }
                end += 1
                while let next = self.byte(end), next & 0xC0 == 0x80 { end += 1 }
            }
        }
        guard end > index else { return nil }
        defer { index = end }
        return folded(String(decoding: bytes[index..<end], as: UTF8.self))
    }
}

/// A text without the spaces of any kind around it.
func trimmed(_ text: String) -> String {
    func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }), let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(scalars[first...last])
}
