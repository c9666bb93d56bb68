/// A half-open range of byte offsets in a source file; kept in eight bytes, since a project's facts hold dozens of them.
package struct ByteRange: Sendable, Hashable, Codable {
    @usableFromInline var lower: UInt32
    @usableFromInline var upper: UInt32

    /// Offsets below 4 GiB, which is far beyond the largest file that is read.
    @inlinable
    package init(_ start: Int, _ end: Int) {
        lower = UInt32(clamping: start)
        upper = UInt32(clamping: Swift.max(start, end))
    }

    @inlinable
    package var start: Int {
        get { Int(lower) }
        set { lower = UInt32(clamping: newValue) }
    }

    @inlinable
    package var end: Int {
        get { Int(upper) }
        set { upper = UInt32(clamping: newValue) }
    }

    @inlinable
    package var count: Int { end - start }

    @inlinable
    package var indices: Range<Int> { start..<end }

    /// The part of the range that lies within a file of `count` bytes.
    package func clamped(to count: Int) -> ByteRange {
        ByteRange(min(max(start, 0), count), min(max(end, 0), count))
    }
}
