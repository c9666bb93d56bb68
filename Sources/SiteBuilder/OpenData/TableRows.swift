/// Rows of a table as RFC 4180 wants them, cell by cell.
struct TableRows: Sendable {
    private(set) var bytes: [UInt8] = []
    private var isFirst = true

    /// The next cell of the row.
    mutating func cell(_ text: String) {
        var text = text
        text.withUTF8 { cell($0) }
    }

    /// The same of text as UTF-8.
    mutating func cell(_ text: UnsafeBufferPointer<UInt8>) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        guard let first = text.first, let last = text.last else { return }
        // A spreadsheet reckons what begins so, and a cell from somebody's text must not run; the JSON has the text as it is.
        let isFormula = Self.beginsFormula(first)
        let isPlain = !isFormula && first != 0x20 && last != 0x20 && !text.contains(where: Self.isMark)
        if isPlain { bytes.append(contentsOf: text) } else { quote(text, isFormula: isFormula) }
    }

    /// Ends the row.
    mutating func end() {
        bytes += "\r\n".utf8
        isFirst = true
    }

    private mutating func quote(_ text: UnsafeBufferPointer<UInt8>, isFormula: Bool) {
        let needsQuotes = text.first == 0x20 || text.last == 0x20 || text.contains(where: Self.isMark)
        if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
        if isFormula { bytes.append(UInt8(ascii: "'")) }
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""): bytes += "\"\"".utf8
            case 0x0A: bytes += "\r\n".utf8
            case 0x00...0x1F where byte != 0x09: continue
            default: bytes.append(byte)
            }
        }
        if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
    }

    private static func beginsFormula(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "\t"): true
        default: false
        }
    }

    /// Commas, semicolons, quotes and control characters.
    private static func isMark(_ byte: UInt8) -> Bool { byte < 0x40 && marks >> UInt64(byte) & 1 == 1 }

    /// A bit for each byte below 0x40.
    private static let marks: UInt64 = 0xFFFF_FFFF | 1 << 0x22 | 1 << 0x2C | 1 << 0x3B
}
