/// The only functions that escape text for an output format.
package enum Escape {
    /// Escapes for HTML text and quoted attribute values, and for XML; control characters that neither may hold are left out.
    package static func html(_ text: String, into bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { html($0, into: &bytes) }
    }

    /// The same for bytes of UTF-8 text.
    package static func html(_ text: UnsafeBufferPointer<UInt8>, into bytes: inout [UInt8]) {
        forEachHTMLPiece(of: text) { bytes.append(contentsOf: $0) }
    }

    /// Calls with the pieces that make the escaped text, none of them empty.
    @inline(__always)
    static func forEachHTMLPiece(of text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        var start = 0
        while true {
            let index = nextSpecial(in: text, from: start)
            if index > start { body(UnsafeBufferPointer(rebasing: text[start..<index])) }
            guard index < text.count else { return }
            let entity: StaticString =
                switch text[index] {
                case UInt8(ascii: "&"): "&amp;"
                case UInt8(ascii: "<"): "&lt;"
                case UInt8(ascii: ">"): "&gt;"
                case UInt8(ascii: "\""): "&quot;"
                case UInt8(ascii: "'"): "&#39;"
                default: ""
                }
            if entity.utf8CodeUnitCount > 0 { entity.withUTF8Buffer { body($0) } }
            start = index + 1
        }
    }

    /// The next byte that cannot stand in HTML as it is, or the end.
    private static func nextSpecial(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let bytes = UnsafeRawBufferPointer(text)
        let last = bytes.count - ByteBlock.length
        var index = start
        while index <= last {
            if isSpecial(bytes.loadUnaligned(fromByteOffset: index, as: ByteBlock.self)) {
                let end = index + ByteBlock.length
                while index < end {
                    if isSpecial(bytes[index]) { return index }
                    index += 1
                }
            } else {
                index += ByteBlock.length
            }
        }
        // The rest with what stands before it.
        if last >= 0, index < bytes.count, !isSpecial(bytes.loadUnaligned(fromByteOffset: last, as: ByteBlock.self)) {
            return bytes.count
        }
        while index < bytes.count, !isSpecial(bytes[index]) { index += 1 }
        return index
    }

    /// Whether a block may hold a byte that cannot stand in HTML as it is; tab and line ends count, too.
    @inline(__always)
    private static func isSpecial(_ block: ByteBlock) -> Bool {
        // Two characters each that differ in one bit.
        let quoteOrAmpersand = (block & ByteBlock(repeating: 0xFB)) .== ByteBlock(repeating: 0x22)
        let angle = (block & ByteBlock(repeating: 0xFD)) .== ByteBlock(repeating: 0x3C)
        let controls = block .< ByteBlock(repeating: 0x20)
        let apostrophe = block .== ByteBlock(repeating: 0x27)
        let delete = block .== ByteBlock(repeating: 0x7F)
        return (quoteOrAmpersand .| angle .| controls .| apostrophe .| delete).isAnywhere
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
        text.withUTF8 { forEachJSONPiece(of: $0) { bytes.append(contentsOf: $0) } }
    }

    /// Calls with the pieces that make the content of a JSON string, none of them empty.
    @inline(__always)
    static func forEachJSONPiece(of text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        var start = 0
        while true {
            let index = nextSpecialOfJSON(in: text, from: start)
            if index > start { body(UnsafeBufferPointer(rebasing: text[start..<index])) }
            guard index < text.count else { return }
            let byte = text[index]
            switch byte {
            case UInt8(ascii: "\""): ("\\\"" as StaticString).withUTF8Buffer(body)
            case UInt8(ascii: "\\"): ("\\\\" as StaticString).withUTF8Buffer(body)
            case 0x0A: ("\\n" as StaticString).withUTF8Buffer(body)
            case 0x0D: ("\\r" as StaticString).withUTF8Buffer(body)
            case 0x09: ("\\t" as StaticString).withUTF8Buffer(body)
            default:
                ("\\u00" as StaticString).withUTF8Buffer(body)
                [hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]].withUnsafeBufferPointer(body)
            }
            start = index + 1
        }
    }

    /// The next byte that cannot stand in a JSON string as it is, or the end.
    private static func nextSpecialOfJSON(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let bytes = UnsafeRawBufferPointer(text)
        var index = start
        while index <= bytes.count - ByteBlock.length {
            let block = bytes.loadUnaligned(fromByteOffset: index, as: ByteBlock.self)
            let controls = block .< ByteBlock(repeating: 0x20)
            let quote = block .== ByteBlock(repeating: 0x22)
            let backslash = block .== ByteBlock(repeating: 0x5C)
            let angle = block .== ByteBlock(repeating: 0x3C)
            if (controls .| quote .| backslash .| angle).isAnywhere { break }
            index += ByteBlock.length
        }
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "<") {
                return index
            }
            index += 1
        }
        return index
    }

    /// Percent-encodes what may not stand in the path of an address as it is; `/` stays.
    package static func path(_ text: String) -> String {
        var source = text
        return source.withUTF8 { source in
            // Nearly all paths are plain, and the same text costs nothing.
            if arePlain(source) { return text }
            let length = source.reduce(0) { $0 + (isPlain($1) ? 1 : 3) }
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

    private static func arePlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let bytes = UnsafeRawBufferPointer(text)
        var index = 0
        while index <= bytes.count - ByteBlock.length {
            let block = bytes.loadUnaligned(fromByteOffset: index, as: ByteBlock.self)
            let letters =
                ((block | ByteBlock(repeating: 0x20)) &- ByteBlock(repeating: 0x61)) .< ByteBlock(repeating: 26)
            // From the hyphen on: dot, slash and digits.
            let others = (block &- ByteBlock(repeating: 0x2D)) .< ByteBlock(repeating: 13)
            let underscore = block .== ByteBlock(repeating: 0x5F)
            let tilde = block .== ByteBlock(repeating: 0x7E)
            if (.!(letters .| others .| underscore .| tilde)).isAnywhere { return false }
            index += ByteBlock.length
        }
        while index < bytes.count, isPlain(bytes[index]) { index += 1 }
        return index == bytes.count
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
