import SourceText

/// The characters of a text that cannot be seen and steer what is: they are refused, as written and as `&#x202E;`.
struct MarkdownControls {
    /// Those that stand in the text themselves, in order.
    private(set) var raw: [(range: ByteRange, scalar: Unicode.Scalar)] = []
    /// Those that are written by their number; in code that is only an example.
    private(set) var references: [(range: ByteRange, scalar: Unicode.Scalar)] = []

    /// Looks at a byte that may begin such a character or its number.
    mutating func look(at index: Int, in text: UnsafeBufferPointer<UInt8>) {
        let byte = text[index]
        if byte == UInt8(ascii: "&") { return readReference(text, index) }
        let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : 3
        if let scalar = Self.scalar(text, index, length), isUnsafeControl(scalar) {
            raw.append((ByteRange(index, index + length), scalar))
        }
    }

    /// Whether text that Markdown's references have been resolved in holds such a character.
    static func isIn(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.contains(where: { $0 >= 0x7F || $0 < 0x20 }) else { return false }
        return String(decoding: bytes, as: UTF8.self).unicodeScalars.contains(where: isUnsafeControl)
    }

    private mutating func readReference(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) {
        var index = start + 1
        guard index < text.count, text[index] == UInt8(ascii: "#") else { return }
        index += 1
        var radix = 10
        if index < text.count, text[index] | 0x20 == UInt8(ascii: "x") {
            radix = 16
            index += 1
        }
        let digits = index
        // CommonMark allows seven digits.
        while index < text.count, index - digits < 8, text[index] != UInt8(ascii: ";") { index += 1 }
        guard index < text.count, text[index] == UInt8(ascii: ";"),
            let value = UInt32(String(decoding: text[digits..<index], as: UTF8.self), radix: radix),
            let scalar = Unicode.Scalar(value), isUnsafeControl(scalar)
        else { return }
        references.append((ByteRange(start, index + 1), scalar))
    }

    private static func scalar(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ length: Int) -> Unicode.Scalar? {
        // What takes four bytes is far above all control characters.
        guard length < 4, start + length <= text.count else { return nil }
        let (first, second) = (UInt32(text[start]), length > 1 ? UInt32(text[start + 1]) & 0x3F : 0)
        return switch length {
        case 1: first < 0x80 ? Unicode.Scalar(first) : nil
        case 2: Unicode.Scalar((first & 0x1F) << 6 | second)
        default: Unicode.Scalar((first & 0x0F) << 12 | second << 6 | UInt32(text[start + 2]) & 0x3F)
        }
    }
}
