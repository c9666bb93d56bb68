/// A line and a column, both from 1; columns count Unicode scalars.
package struct Position: Sendable, Hashable, Codable {
    package var line: Int
    package var column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

/// A place in a source file that a person can go to, with the text of its first line; whole in itself, so that it can be kept.
package struct Place: Sendable, Hashable, Codable {
    package var file: String
    package var start: Position
    /// Just behind the last character.
    package var end: Position
    package var excerpt: String
    /// The column of the excerpt's first character: 1, but for lines so long that only what surrounds the place is kept.
    package var excerptColumn: Int

    package init(file: String, start: Position, end: Position, excerpt: String, excerptColumn: Int = 1) {
        self.file = file
        self.start = start
        self.end = end
        self.excerpt = excerpt
        self.excerptColumn = excerptColumn
    }
}

extension Place {
    /// Bytes of a file that is not at hand: line, column and text are found when it is read again (``SourceFile/found(_:)``), so that
    /// what may have to be pointed at one day takes no more than its range.
    package init(file: String, bytes: ByteRange) {
        self.init(
            file: file, start: Position(line: 0, column: bytes.start), end: Position(line: 0, column: bytes.end),
            excerpt: "")
    }

    /// The bytes of a place whose line is not known yet; `nil` of any other.
    package var unfound: ByteRange? { start.line == 0 ? ByteRange(start.column, end.column) : nil }

    /// A file as a whole.
    package init(file: String) {
        self.init(file: file, start: Position(line: 1, column: 1), end: Position(line: 1, column: 1), excerpt: "")
    }
}
