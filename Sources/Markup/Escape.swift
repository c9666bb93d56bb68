/// The only functions that escape text for an output format.
package enum Escape {
    /// Escapes for HTML text and quoted attribute values, and for XML; control characters that neither may hold are left out.
    package static func html(_ text: String, into bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { html($0, into: &bytes) }
    }

    /// The same for bytes of UTF-8 text.
    package static func html(_ text: UnsafeBufferPointer<UInt8>, into bytes: inout [UInt8]) {
        var start = 0
        for index in text.indices where isSpecial(text[index]) {
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            let entity: StaticString =
                switch text[index] {
                case UInt8(ascii: "&"): "&amp;"
                case UInt8(ascii: "<"): "&lt;"
                case UInt8(ascii: ">"): "&gt;"
                case UInt8(ascii: "\""): "&quot;"
                case UInt8(ascii: "'"): "&#39;"
                default: ""
                }
            entity.withUTF8Buffer { bytes.append(contentsOf: $0) }
            start = index + 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    /// Whether a byte of text cannot stand in HTML as it is: marks of the syntax, control characters but tab and line ends.
    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 0x40 ? special >> UInt64(byte) & 1 == 1 : byte == 0x7F
    }

    /// A bit for each byte below 0x40.
    private static let special: UInt64 =
        0xFFFF_FFFF & ~(1 << 0x09 | 1 << 0x0A | 1 << 0x0D)
        | 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E

    /// The content of a JSON string, without its quotes; safe inside an HTML `script` element too.
    package static func json(_ text: String, into bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { text in
            var start = 0
            for index in text.indices {
                let byte = text[index]
                guard
                    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "<")
                else { continue }
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
                bytes.append(UInt8(ascii: "\\"))
                switch byte {
                case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
                case 0x0A: bytes.append(UInt8(ascii: "n"))
                case 0x0D: bytes.append(UInt8(ascii: "r"))
                case 0x09: bytes.append(UInt8(ascii: "t"))
                default:
                    bytes.append(contentsOf: "u00".utf8)
                    bytes.append(hexDigits[Int(byte >> 4)])
                    bytes.append(hexDigits[Int(byte & 15)])
                }
                start = index + 1
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
        }
    }

    /// Percent-encodes what may not stand in the path of an address as it is; `/` stays.
    package static func path(_ text: String) -> String {
        var source = text
        return source.withUTF8 { source in
            let length = source.reduce(0) { $0 + (isPlain($1) ? 1 : 3) }
            // Nearly all paths are plain, and the same text costs nothing.
            guard length > source.count else { return text }
            return String(unsafeUninitializedCapacity: length) { bytes in
                var end = 0
                for byte in source {
                    if isPlain(byte) {
                        bytes[end] = byte
                        end += 1
                    } else {
                        bytes[end] = UInt8(ascii: "%")
                        bytes[end + 1] = upperHexDigits[Int(byte >> 4)]
                        bytes[end + 2] = upperHexDigits[Int(byte & 15)]
                        end += 3
                    }
                }
                return end
            }
        }
    }

    /// Whether a byte stands in the path of an address as it is: letters, digits and `-._~/`.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"), UInt8(ascii: "/"):
            true
        default: false
        }
    }

    /// The text behind percent-encoding; what is no valid encoding stays as it stands.
    package static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count, let high = hexValue(bytes[index + 1]),
                let low = hexValue(bytes[index + 2])
            {
                result.append(high << 4 | low)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func hexValue(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    private static let hexDigits = Array("0123456789abcdef".utf8)
    private static let upperHexDigits = Array("0123456789ABCDEF".utf8)
}
