import SiteBuilder

/// Copying and comparing files of any size in pieces.
enum FileCopy {
    /// A multiple of 32, as the hash wants it.
    private static let piece = 128 << 10

    /// Copies from where the first file stands to its end.
    static func copy(
        _ original: borrowing OpenFile, to copy: borrowing OpenFile
    ) throws(MachineFailure) -> (size: Int, hash: UInt64) {
        var hash = ContentHash()
        var size = 0
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: piece, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = try original.read(into: buffer)
            let bytes = UnsafeRawBufferPointer(rebasing: buffer[..<count])
            try copy.write(bytes)
            size += count
            if count < piece { return (size, hash.finishing(bytes)) }
            hash.add(bytes)
        }
    }

    /// Size and hash of the first file where the second one holds the same bytes; `nil` where not.
    static func hashIfSame(
        _ first: borrowing OpenFile, _ second: borrowing OpenFile
    ) throws(MachineFailure) -> (size: Int, hash: UInt64)? {
        var hash = ContentHash()
        var size = 0
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 2 * piece, alignment: 16)
        defer { buffer.deallocate() }
        let left = UnsafeMutableRawBufferPointer(rebasing: buffer[..<piece])
        let right = UnsafeMutableRawBufferPointer(rebasing: buffer[piece...])
        while true {
            let count = try first.read(into: left)
            guard try second.read(into: right) == count, left[..<count].elementsEqual(right[..<count]) else {
                return nil
            }
            let bytes = UnsafeRawBufferPointer(rebasing: left[..<count])
            size += count
            if count < piece { return (size, hash.finishing(bytes)) }
            hash.add(bytes)
        }
    }
}
