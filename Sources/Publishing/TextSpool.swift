package import SiteBuilder
import Synchronization

#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Keeps the rendered Markdown of a site from reading to rendering: in a file without a name, so that memory holds facts alone,
/// whatever the number of pages. Where no such file can be had, in memory. Tasks may use it in parallel.
package final class TextSpool: Sendable {
    /// Where one file's texts lie.
    package enum Piece: Sendable {
        case file(offset: Int, count: Int)
        case memory([UInt8])
    }

    private let file: SpoolFile?
    private let end = Atomic(0)

    /// `O_TMPFILE`, which Swift does not see: a file without a name in a folder.
    private static let temporaryFile = 0o20_000_000 | O_DIRECTORY

    /// Uses the file system of a folder, else the system's folder for temporary files.
    package init(in folder: String?) {
        var found: SpoolFile?
        for folder in [folder, getenv("TMPDIR").map { String(cString: $0) }, "/tmp"] {
            guard found == nil, let folder else { continue }
            if let file = OpenFile(folder, flags: Self.temporaryFile | O_RDWR, mode: 0o600) { found = SpoolFile(file) }
        }
        file = found
    }

    /// Puts texts aside; a text that the disk does not take stays in memory.
    package func put(_ texts: Texts) -> Piece {
        let bytes = texts.compact
        guard let file else { return .memory(bytes) }
        let offset = end.add(bytes.count, ordering: .relaxed).oldValue
        let isWritten = bytes.withUnsafeBytes { bytes in
            var written = 0
            while written < bytes.count {
                let put = pwrite(
                    file.descriptor, bytes.baseAddress! + written, bytes.count - written, off_t(offset + written))
                if put < 0, errno == EINTR { continue }
                // A full disk: memory may still do.
                guard put > 0 else { return false }
                written += put
            }
            return true
        }
        return isWritten ? .file(offset: offset, count: bytes.count) : .memory(bytes)
    }

    /// The texts of a piece that this spool gave.
    package func get(_ piece: Piece) throws(MachineFailure) -> Texts {
        switch piece {
        case .memory(let bytes): return bytes.withUnsafeBytes { Texts(compact: $0) }
        case .file(let offset, let count):
            guard let file else { return Texts() }
            let texts = withUnsafeTemporaryAllocation(byteCount: count, alignment: 1) { buffer -> Texts? in
                var filled = 0
                while filled < count {
                    let got = pread(
                        file.descriptor, buffer.baseAddress! + filled, count - filled, off_t(offset + filled))
                    if got < 0, errno == EINTR { continue }
                    guard got > 0 else { return nil }
                    filled += got
                }
                return Texts(compact: UnsafeRawBufferPointer(buffer))
            }
            guard let texts else { throw .cannotRead(file.name, errno: EIO) }
            return texts
        }
    }
}

/// The file of a spool, which has no name and is gone with its last descriptor.
private final class SpoolFile: Sendable {
    private let file: OpenFile

    init(_ file: consuming OpenFile) {
        self.file = file
    }

    var descriptor: Int32 { file.descriptor }
    var name: String { file.name }
}
