/// The plain text of a Markdown text, or of some fields, as a person reads it: block by block, each byte with its place in the file.
///
/// Code, pictures and footnote marks are there as U+FFFC, line breaks within a block as line feeds.
package struct TextRuns: Sendable {
    /// The text of all blocks, one after another, with a line feed between.
    package var text = LocatedText(bytes: [], segments: [])
    /// In the order of the text; footnotes last.
    package var blocks: [Block] = []
    /// In the order of the text.
    package var links: [Link] = []

    package init() {}

    /// Which part of a content file a block is.
    package enum Part: UInt8, Sendable, Hashable {
        case body, goals, results, activities
        /// Plain text of the front matter.
        case fields
        /// Names in the front matter and what is English there: how they are written is nobody's business but their owner's.
        case names
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
        package var part: Part

        package init(
            kind: Kind, start: Int, end: Int, place: Int, isExact: Bool = true, part: Part = .body
        ) {
            self.kind = kind
            self.start = start
            self.end = end
            self.place = place
            self.isExact = isExact
            self.part = part
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

    /// Adds a plain text of the front matter as a block of its own.
    package mutating func append(_ added: LocatedText, key: String, as part: Part = .fields) {
        let start = text.bytes.count
        let place = added.fileOffset(0)
        text.append(added)
        let end = text.bytes.count
        text.bytes.append(0x0A)
        blocks.append(
            Block(kind: .field(key: key), start: start, end: end, place: place, part: part))
    }

    /// Adds the runs of another text of the same file.
    package mutating func append(_ other: TextRuns, as part: Part) {
        if blocks.isEmpty, text.bytes.isEmpty {
            self = other
            for index in blocks.indices { blocks[index].part = part }
            return
        }
        let start = text.bytes.count
        text.append(other.text)
        for var block in other.blocks {
            block.start += start
            block.end += start
            block.part = part
            blocks.append(block)
        }
        for link in other.links {
            links.append(Link(start: link.start + start, end: link.end + start, isAddress: link.isAddress))
        }
    }
}
