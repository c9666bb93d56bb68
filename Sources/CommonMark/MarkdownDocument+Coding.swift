import SourceText

/// Writes numbers and bytes so that they take little room: numbers in groups of seven bits.
package struct CompactWriter {
    package private(set) var bytes: [UInt8] = []

    package init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    /// A number from 0.
    package mutating func write(_ number: Int) {
        var rest = UInt(bitPattern: number)
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// Bytes, with their number before them.
    package mutating func write(_ text: [UInt8]) {
        write(text.count)
        bytes.append(contentsOf: text)
    }

    /// A text as UTF-8, as bytes are written.
    package mutating func write(_ text: String) {
        write(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }
}

/// Reads what ``CompactWriter`` wrote; behind the end stand zeros.
package struct CompactReader {
    private let bytes: UnsafeRawBufferPointer
    private var offset = 0

    /// The bytes outlive the reader.
    package init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    /// A number as it was written.
    package mutating func number() -> Int {
        var (number, shift): (UInt, UInt) = (0, 0)
        while offset < bytes.count {
            let byte = bytes[offset]
            offset += 1
            number |= UInt(byte & 0x7F) << shift
            guard byte >= 0x80 else { break }
            shift += 7
        }
        return Int(bitPattern: number)
    }

    /// How many things follow, each of which takes a byte at least.
    package mutating func count() -> Int { min(max(number(), 0), bytes.count - offset) }

    /// Bytes as they were written.
    package mutating func array() -> [UInt8] { Array(slice()) }

    /// A text as it was written.
    package mutating func string() -> String { String(decoding: slice(), as: UTF8.self) }

    private mutating func slice() -> UnsafeRawBufferPointer {
        let count = count()
        defer { offset += count }
        return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count])
    }
}

extension MarkdownDocument {
    /// Appends what rendering needs of the document: all but the sections' plain texts and the places in the source.
    package func write(to writer: inout CompactWriter) {
        writer.write(headings.count)
        for heading in headings {
            writer.write(heading.level)
            writer.write(heading.text)
            writer.write(heading.id)
            writer.write(heading.section)
        }
        writer.write(sections.count)
        for section in sections {
            writer.write(section.heading.map { $0 + 1 } ?? 0)
            section.headingHTML.write(to: &writer)
            section.content.write(to: &writer)
        }
        footnotes.write(to: &writer)
        writer.write(links.count)
        for link in links {
            writer.write(link.destination)
            writer.write(Int(link.kind.rawValue) << 1 | (link.isUnsafe ? 1 : 0))
            writer.write(link.text)
            writer.write(link.title)
        }
        writer.write(firstParagraph == nil ? 0 : 1)
        if let firstParagraph { writer.write(firstParagraph) }
    }

    /// Reads what ``write(to:)`` wrote.
    package init(from reader: inout CompactReader) {
        self.init(sections: [])
        let headingCount = reader.count()
        headings.reserveCapacity(headingCount)
        for _ in 0..<headingCount {
            headings.append(
                Heading(
                    level: reader.number(), text: reader.string(), id: reader.string(), range: .init(0, 0),
                    section: reader.number()))
        }
        let sectionCount = reader.count()
        sections.reserveCapacity(sectionCount)
        for _ in 0..<sectionCount {
            var section = Section()
            let heading = reader.number()
            section.heading = heading == 0 ? nil : heading &- 1
            section.headingHTML = Fragment(from: &reader)
            section.content = Fragment(from: &reader)
            sections.append(section)
        }
        footnotes = Fragment(from: &reader)
        let linkCount = reader.count()
        links.reserveCapacity(linkCount)
        for _ in 0..<linkCount {
            let destination = reader.string()
            let kind = reader.number()
            links.append(
                Link(
                    destination: destination, range: .init(0, 0),
                    kind: Kind(rawValue: UInt8(truncatingIfNeeded: kind >> 1)) ?? .link,
                    text: reader.string(), title: reader.string(), isUnsafe: kind & 1 == 1))
        }
        firstParagraph = reader.number() == 0 ? nil : reader.string()
    }
}

extension Fragment {
    fileprivate func write(to writer: inout CompactWriter) {
        writer.write(bytes)
        writer.write(holes.count)
        for hole in holes {
            writer.write(hole.offset)
            writer.write(Int(hole.kind.rawValue))
            writer.write(hole.link)
        }
    }

    fileprivate init(from reader: inout CompactReader) {
        self.init(bytes: reader.array())
        let count = reader.count()
        holes.reserveCapacity(count)
        for _ in 0..<count {
            holes.append(
                Hole(
                    offset: min(reader.number(), bytes.count),
                    kind: Kind(rawValue: UInt8(truncatingIfNeeded: reader.number())) ?? .linkNote,
                    link: reader.number()))
        }
    }
}
