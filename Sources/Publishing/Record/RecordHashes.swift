import SiteBuilder

/// What tells the bytes of a record from any others: hashes of blocks, so that where a few bytes change, only their blocks are hashed
/// anew.
struct RecordHashes: Sendable {
    /// Of the header, the entries and their paths.
    var body: [UInt64]
    /// Of the details.
    var details: [UInt64]

    /// How many bytes a block has, but for the last one.
    static let blockSize = 64 << 10

    /// - Parameter bytes: All that follows the hash in the file; `details` is where in it they begin.
    init(_ bytes: UnsafeRawBufferPointer, details: Int) {
        body = Self.ofBlocks(UnsafeRawBufferPointer(rebasing: bytes[..<details]))
        self.details = Self.ofBlocks(UnsafeRawBufferPointer(rebasing: bytes[details...]))
    }

    /// The one that stands in the file.
    var whole: UInt64 { (body + details).withUnsafeBytes { ContentHash.of($0) } }

    /// The hashes of bytes that begin with a block.
    static func ofBlocks(_ bytes: UnsafeRawBufferPointer) -> [UInt64] {
        stride(from: 0, to: bytes.count, by: blockSize).map { start in
            ContentHash.of(UnsafeRawBufferPointer(rebasing: bytes[start..<min(start + blockSize, bytes.count)]))
        }
    }
}
