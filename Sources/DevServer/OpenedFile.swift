import NIOCore

#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A file that is read piece by piece.
final class OpenedFile {
    /// In bytes.
    let size: Int
    private let descriptor: Int32
    private var left: Int
    private static let pieceSize = 256 << 10

    /// The file ended before its size.
    struct Shortened: Error {}

    /// `nil` where it cannot be opened.
    init?(_ path: String) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            close(descriptor)
            return nil
        }
        self.descriptor = descriptor
        size = Int(status.st_size)
        left = size
    }

    deinit { close(descriptor) }

    /// The next piece; `nil` at the end.
    func next() throws -> ByteBuffer? {
        guard left > 0 else { return nil }
        var piece = ByteBuffer()
        let count = piece.writeWithUnsafeMutableBytes(minimumWritableBytes: min(left, Self.pieceSize)) { room in
            var count = 0
            repeat {
                count = read(descriptor, room.baseAddress, min(left, room.count))
            } while count < 0 && errno == EINTR
            return max(0, count)
        }
        guard count > 0 else { throw Shortened() }
        left -= count
        return piece
    }
}
