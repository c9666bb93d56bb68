/// A file of the site as it was read: its path relative to the site's folder, with `/`, and its bytes.
package struct SourceFile: Sendable, Hashable {
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    package init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// The text of a range of bytes; ill-formed UTF-8 shows as U+FFFD.
    package func text(_ range: ByteRange) -> String {
        String(decoding: bytes[range.clamped(to: bytes.count).indices], as: UTF8.self)
    }

    /// Where a range stands for a person: lines and columns from 1, columns in Unicode scalars, with the first line's text.
    package func place(_ range: ByteRange) -> Place {
        let range = range.clamped(to: bytes.count)
        let (line, lineStart) = line(at: range.start)
        let (endLine, endLineStart) = range.end == range.start ? (line, lineStart) : self.line(at: range.end)
        // Of a line that nobody could read, what surrounds the place is enough: findings are kept, perhaps many of them.
        var excerptStart = lineStart
        if range.start - lineStart > Self.longestExcerpt / 2 {
            excerptStart = range.start - Self.longestExcerpt / 2
            while excerptStart < range.start, bytes[excerptStart] & 0xC0 == 0x80 { excerptStart += 1 }
        }
        var excerptEnd = excerptStart
        while excerptEnd < bytes.count, bytes[excerptEnd] != 0x0A, bytes[excerptEnd] != 0x0D,
            excerptEnd - excerptStart < Self.longestExcerpt || bytes[excerptEnd] & 0xC0 == 0x80
        {
            excerptEnd += 1
        }
        return Place(
            file: path,
            start: Position(line: line, column: column(of: range.start, lineStart: lineStart)),
            end: Position(line: endLine, column: column(of: range.end, lineStart: endLineStart)),
            excerpt: String(decoding: bytes[excerptStart..<excerptEnd], as: UTF8.self),
            excerptColumn: column(of: excerptStart, lineStart: lineStart))
    }

    /// In bytes.
    private static let longestExcerpt = 1000

    /// The number of the line (from 1) that holds a byte, and the offset at which that line starts.
    private func line(at offset: Int) -> (number: Int, start: Int) {
        var number = 1
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? min(3, offset) : 0
        var index = start
        while index < offset {
            if bytes[index] == 0x0A || (bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A))
            {
                number += 1
                start = index + 1
            }
            index += 1
        }
        return (number, start)
    }

    private func column(of offset: Int, lineStart: Int) -> Int {
        var column = 1
        for byte in bytes[lineStart..<max(offset, lineStart)] where byte & 0xC0 != 0x80 { column += 1 }
        return column
    }
}
