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
    /// A file as a whole.
    package init(file: String) {
        self.init(file: file, start: Position(line: 1, column: 1), end: Position(line: 1, column: 1), excerpt: "")
    }
}
