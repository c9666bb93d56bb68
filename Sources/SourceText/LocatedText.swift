/// Text taken from a source file, which knows for each of its bytes where that byte stood.
package struct LocatedText: Sendable, Hashable, Codable {
    package var bytes: [UInt8]
    /// Nearly all texts are of one piece, for which no list has to be made.
    private var first: Segment?
    private var others: [Segment] = []

    /// From `textOffset` on, the text continues at `fileOffset` of the file; ordered, the first at text offset 0.
    package var segments: [Segment] {
        get { (first.map { [$0] } ?? []) + others }
        set {
            first = newValue.first
            others = Array(newValue.dropFirst())
        }
    }

    package struct Segment: Sendable, Hashable, Codable {
        package var textOffset: Int
        package var fileOffset: Int

        package init(textOffset: Int, fileOffset: Int) {
            self.textOffset = textOffset
            self.fileOffset = fileOffset
        }
    }

    package init(bytes: [UInt8], segments: [Segment]) {
        self.bytes = bytes
        self.segments = segments
    }

    /// Text that stands in the file as it is, from an offset on.
    package init(bytes: [UInt8], at fileOffset: Int) {
        self.bytes = bytes
        first = Segment(textOffset: 0, fileOffset: fileOffset)
    }

    /// A range of the file, taken as it stands.
    package init(_ file: SourceFile, _ range: ByteRange) {
        let range = range.clamped(to: file.bytes.count)
        self.init(bytes: Array(file.bytes[range.indices]), at: range.start)
    }

    package var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Where a range of the text stands in the file.
    package func fileRange(_ range: ByteRange) -> ByteRange {
        let start = fileOffset(range.start)
        return ByteRange(start, range.count == 0 ? start : fileOffset(range.end - 1) + 1)
    }

    /// Whether the text continues elsewhere in the file at least once.
    package var isInPieces: Bool { !others.isEmpty }

    /// Continues the text elsewhere in the file.
    package mutating func add(_ segment: Segment) {
        if first == nil { first = segment } else { others.append(segment) }
    }

    /// Adds a text of the same file.
    package mutating func append(_ added: LocatedText) {
        let start = bytes.count
        bytes += added.bytes
        guard let next = added.first else { return }
        add(Segment(textOffset: next.textOffset + start, fileOffset: next.fileOffset))
        for next in added.others { add(Segment(textOffset: next.textOffset + start, fileOffset: next.fileOffset)) }
    }

    /// Where a byte of the text stands in the file.
    package func fileOffset(_ offset: Int) -> Int {
        guard let first, first.textOffset <= offset else { return 0 }
        guard let next = others.first, next.textOffset <= offset else {
            return first.fileOffset + (offset - first.textOffset)
        }
        // A text of many lines has as many segments.
        var low = 0
        var high = others.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if others[middle].textOffset <= offset { low = middle } else { high = middle }
        }
        return others[low].fileOffset + (offset - others[low].textOffset)
    }
}
