/// The plain text of a Markdown text, or of some fields, as a person reads it: block by block, each byte with its place in the file.
///
/// Code, pictures and footnote marks are there as U+FFFC, line breaks within a block as line feeds.
package struct TextRuns: Sendable {
    /// The text of all blocks, one after another.
    package var text = LocatedText(bytes: [], segments: [])
    /// In the order of the text; footnotes last.
    package var blocks: [Block] = []
    /// In the order of the text.
    package var links: [Link] = []
    package var part = Part.body

    package init(part: Part = .body) {
        self.part = part
    }

    /// Which part of a content file the text is.
    package enum Part: Sendable, Hashable {
        case body, goals, results, activities
        /// Plain text of the front matter, one block a value.
        case fields
    }

    /// A paragraph, a heading or anything else whose text stands by itself.
    package struct Block: Sendable, Hashable {
        package var kind: Kind
        /// In bytes of `text`.
        package var start: Int
        package var end: Int
        /// Where the block begins in the file; all there is to point at where a block is empty.
        package var place: Int
        /// Whether each byte's place is sure; where it is not, nothing may be edited.
        package var isExact: Bool

        package init(kind: Kind, start: Int, end: Int, place: Int, isExact: Bool = true) {
            self.kind = kind
            self.start = start
            self.end = end
            self.place = place
            self.isExact = isExact
        }
    }

    /// What a block is.
    package enum Kind: Sendable, Hashable {
        /// A paragraph of its own: in no list, quote or footnote.
        case paragraph
        /// A paragraph in a quote or a footnote.
        case enclosed
        /// A paragraph of a list's item; without text where the item is empty.
        case item
        /// Level 1–6, as written.
        case heading(level: Int)
        /// A table's cell.
        case cell
        /// A plain text of the front matter, by its key.
        case field(key: String)
    }

    /// A part of the text that is a link.
    package struct Link: Sendable, Hashable {
        /// In bytes of `text`.
        package var start: Int
        package var end: Int
        /// The text is the address itself.
        package var isAddress: Bool

        package init(start: Int, end: Int, isAddress: Bool) {
            self.start = start
            self.end = end
            self.isAddress = isAddress
        }
    }

    /// Adds a located text as a block of its own.
    package mutating func append(_ added: LocatedText, _ kind: Kind) {
        let start = text.bytes.count
        text.bytes += added.bytes
        for segment in added.segments {
            text.segments.append(
                .init(textOffset: segment.textOffset + start, fileOffset: segment.fileOffset))
        }
        let place = added.segments.first?.fileOffset ?? 0
        blocks.append(Block(kind: kind, start: start, end: text.bytes.count, place: place))
    }
}
