/// Text taken from a source file, which knows for each of its bytes where that byte stood.
package struct LocatedText: Sendable, Hashable, Codable {
    package var bytes: [UInt8]
    /// From `textOffset` on, the text continues at `fileOffset` of the file; ordered, the first at text offset 0.
    package var segments: [Segment]

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

    /// A range of the file, taken as it stands.
    package init(_ file: SourceFile, _ range: ByteRange) {
        let range = range.clamped(to: file.bytes.count)
        self.init(
            bytes: Array(file.bytes[range.indices]), segments: [Segment(textOffset: 0, fileOffset: range.start)])
    }

    package var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Where a range of the text stands in the file.
    package func fileRange(_ range: ByteRange) -> ByteRange {
        let start = fileOffset(range.start)
        return ByteRange(start, range.count == 0 ? start : fileOffset(range.end - 1) + 1)
    }

    private func fileOffset(_ offset: Int) -> Int {
        guard let first = segments.first, first.textOffset <= offset else { return 0 }
        // A text of many lines has as many segments.
        var low = 0
        var high = segments.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if segments[middle].textOffset <= offset { low = middle } else { high = middle }
        }
        return segments[low].fileOffset + (offset - segments[low].textOffset)
    }
}
