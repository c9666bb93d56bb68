/// A half-open range of byte offsets in a source file.
package struct ByteRange: Sendable, Hashable, Codable {
    package var start: Int
    package var end: Int

    package init(_ start: Int, _ end: Int) {
        self.start = start
        self.end = max(start, end)
    }

    package var count: Int { end - start }

    package var indices: Range<Int> { start..<end }

    /// The part of the range that lies within a file of `count` bytes.
    package func clamped(to count: Int) -> ByteRange {
        ByteRange(min(max(start, 0), count), min(max(end, 0), count))
    }
}
