import Markup
import Testing

/// Escaping looks at sixteen bytes in one step: every byte has to be seen wherever it stands.
struct EscapeTests {
    /// A long text with one byte of ASCII at each place.
    private static func texts(with byte: UInt8) -> [String] {
        (0..<40).map { place in
            var bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 40)
            bytes[place] = byte
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    @Test(arguments: UInt8(0)..<0x80)
    func html(of byte: UInt8) {
        let escaped =
            switch byte {
            case UInt8(ascii: "&"): "&amp;"
            case UInt8(ascii: "<"): "&lt;"
            case UInt8(ascii: ">"): "&gt;"
            case UInt8(ascii: "\""): "&quot;"
            case UInt8(ascii: "'"): "&#39;"
            case 0x09, 0x0A, 0x0D: String(UnicodeScalar(byte))
            case ..<0x20, 0x7F: ""
            default: String(UnicodeScalar(byte))
            }
        for (place, text) in Self.texts(with: byte).enumerated() {
            let expected = String(repeating: "x", count: place) + escaped + String(repeating: "x", count: 39 - place)
            #expect(HTML(text: text).string == expected)
            var page = PageBuffer(capacity: 1)
            page.append(text: text)
            #expect(String(decoding: page.bytes, as: UTF8.self) == expected)
        }
    }

    @Test(arguments: UInt8(0)..<0x80)
    func json(of byte: UInt8) {
        let digits = String(byte, radix: 16)
        let escaped =
            switch byte {
            case UInt8(ascii: "\""): "\\\""
            case UInt8(ascii: "\\"): "\\\\"
            case 0x0A: "\\n"
            case 0x0D: "\\r"
            case 0x09: "\\t"
            case ..<0x20, UInt8(ascii: "<"): "\\u00" + (digits.count < 2 ? "0" : "") + digits
            default: String(UnicodeScalar(byte))
            }
        for (place, text) in Self.texts(with: byte).enumerated() {
            var bytes: [UInt8] = []
            Escape.json(text, into: &bytes)
            let expected = String(repeating: "x", count: place) + escaped + String(repeating: "x", count: 39 - place)
            #expect(String(decoding: bytes, as: UTF8.self) == expected)
        }
    }

    @Test(arguments: UInt8(0)..<0x80)
    func path(of byte: UInt8) {
        let isPlain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".utf8).contains(byte)
        for text in Self.texts(with: byte) { #expect((Escape.path(text) == text) == isPlain) }
    }
}
