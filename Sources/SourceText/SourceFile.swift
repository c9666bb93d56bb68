/// A file of the site as it was read: its path relative to the site's folder, with `/`, and its bytes.
package struct SourceFile: Sendable, Hashable {
    package let path: String
    package let bytes: [UInt8]
    /// Shared by the copies of the value.
    private let lines = SharedLineTable()

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
        let lines = lines.of(bytes)
        let (line, lineStart) = lines.line(at: range.start)
        let (endLine, endLineStart) = lines.line(at: range.end)
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
            start: Position(line: line, column: 1 + lines.scalars(from: lineStart, to: range.start, in: bytes)),
            end: Position(line: endLine, column: 1 + lines.scalars(from: endLineStart, to: range.end, in: bytes)),
            excerpt: String(decoding: bytes[excerptStart..<excerptEnd], as: UTF8.self),
            excerptColumn: 1 + lines.scalars(from: lineStart, to: excerptStart, in: bytes))
    }

    /// A place of this file with its line, column and text, where it had only its bytes.
    package func found(_ place: Place) -> Place {
        place.unfound.map { self.place($0) } ?? place
    }

    /// Where in the file a position stands, in bytes; `nil` where it has no such line or column.
    package func offset(of position: Position) -> Int? {
        let lines = lines.of(bytes)
        guard position.column >= 1, let start = lines.start(ofLine: position.line) else { return nil }
        let end = lines.start(ofLine: position.line + 1) ?? bytes.count
        var (offset, left) = (start, position.column - 1)
        while left > 0, offset < end {
            offset += 1
            while offset < end, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
            left -= 1
        }
        return left == 0 ? offset : nil
    }

    /// In bytes.
    private static let longestExcerpt = 1000

    package static func == (left: SourceFile, right: SourceFile) -> Bool {
        left.path == right.path && left.bytes == right.bytes
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(path)
        hasher.combine(bytes)
    }
}
