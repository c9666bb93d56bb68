import Language
import SourceText

/// Proposals how a line would be right.
extension YAMLProblem {
    func fixed(_ line: YAMLLine, replacing range: ByteRange, with text: String) -> Finding.Fix {
        let pasted =
            file.text(ByteRange(line.range.start, range.start)) + text
            + file.text(ByteRange(range.end, line.range.end))
        return .init(
            Words(cs: "Napište: \(Self.trimmed(pasted))", en: "Write: \(Self.trimmed(pasted))"),
            edits: [.init(file.place(range), text: text)])
    }

    func fixedLine(_ line: YAMLLine, _ range: ByteRange) -> String {
        Self.trimmed(
            file.text(ByteRange(line.range.start, range.start)) + quoted(file.text(range))
                + file.text(ByteRange(range.end, line.range.end)))
    }

    private static func trimmed(_ text: String) -> String {
        var text = Substring(text)
        while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return String(text)
    }

    func quoted(_ text: String) -> String {
        guard text.contains("\"") || text.contains("\\") else { return "\"\(text)\"" }
        return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
    }

    /// The offset of the mark that closes the value's first one, on the same line.
    func closingQuote(_ value: ByteRange) -> Int? {
        let bytes = file.bytes
        let quote = bytes[value.start]
        var index = value.start + 1
        while index < value.end {
            if bytes[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                index += 2
            } else if bytes[index] == quote {
                if quote == UInt8(ascii: "'"), index + 1 < value.end, bytes[index + 1] == quote {
                    index += 2
                } else {
                    return index
                }
            } else {
                index += 1
            }
        }
        return nil
    }

    /// The colon of `key:value`, where the key is a word of the kind that fields have.
    func firstColon(_ line: YAMLLine) -> Int? {
        var index = line.start
        while index < line.range.end {
            let byte = file.bytes[index]
            if byte == UInt8(ascii: ":") { return index > line.start && index + 1 < line.range.end ? index : nil }
            guard (byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")) || byte == UInt8(ascii: "_") else {
                return nil
            }
            index += 1
        }
        return nil
    }

    func character(_ offset: Int) -> ByteRange {
        var end = min(offset + 1, file.bytes.count)
        while end < file.bytes.count, file.bytes[end] & 0xC0 == 0x80 { end += 1 }
        return ByteRange(offset, end)
    }
}
