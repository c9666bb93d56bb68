/// Finished, safe HTML with holes for what only the finished site knows: where links lead and how large pictures are.
package struct Fragment: Sendable, Hashable, Codable {
    package var bytes: [UInt8]
    /// Ordered by offset.
    package var holes: [Hole]

    /// A place in a fragment that its reader fills.
    package struct Hole: Sendable, Hashable, Codable {
        package var offset: Int
        package var kind: Kind
        /// Which of the document's `links` it is about.
        package var link: Int

        package init(offset: Int, kind: Kind, link: Int) {
            self.offset = offset
            self.kind = kind
            self.link = link
        }
    }

    /// What is to be written into a hole.
    package enum Kind: UInt8, Sendable, Hashable, Codable {
        /// Just behind `<a`: ` href="…"` and what else the link needs, with a space in front.
        case linkAttributes
        /// Just before `</a>`: a note such as “ (PDF, 240 kB)”, or nothing.
        case linkNote
        /// The whole `<img>` element; the link's `text` is its `alt`.
        case image
    }

    package init(bytes: [UInt8] = [], holes: [Hole] = []) {
        self.bytes = bytes
        self.holes = holes
    }

    package var isEmpty: Bool { bytes.isEmpty }

    /// Appends the fragment to a page; `fill` is called at each hole, in order, and appends what belongs there.
    package func fill(into page: inout [UInt8], _ fill: (Hole, inout [UInt8]) -> Void) {
        bytes.withUnsafeBufferPointer { bytes in
            var start = 0
            for hole in holes {
                page.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<hole.offset]))
                fill(hole, &page)
                start = hole.offset
            }
            page.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
        }
    }
}

extension Fragment {
    /// Puts another fragment behind this one.
    package mutating func append(_ other: Fragment) {
        let offset = bytes.count
        bytes.append(contentsOf: other.bytes)
        for hole in other.holes { holes.append(.init(offset: hole.offset + offset, kind: hole.kind, link: hole.link)) }
    }
}
