import Language
import SiteBuilder
import Synchronization

#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// An output of this build, which is in its place already or waits in the staging folder for the pass that puts it there.
package struct StagedOutput: Sendable, Hashable {
    /// Relative to the output folder, with `/`.
    package let path: String
    /// In bytes.
    package let size: Int
    let hash: UInt64
    let state: State

    enum State: Sendable, Hashable {
        /// The same bytes stand there already.
        case unchanged
        /// Waits under this number; nothing that could be compared stood in its place.
        case made(Int)
        /// Waits under this number; other bytes stood in its place.
        case changed(Int)
    }
}

/// Where the outputs of one build wait until the last finding is known; tasks may use it in parallel.
package struct OutputStaging: Sendable {
    let root: String
    /// A dot folder inside the output folder, so that outputs get into place by renaming; made when the first one comes.
    let folder: String
    private let counter = Counter()

    init(root: String) {
        self.root = root
        folder = root + "/" + OutputFolder.ownPrefix + "staging"
    }

    /// Takes an output; one that stands in its place with the same bytes is not written.
    ///
    /// A path that would leave the output folder is a failure.
    package func stage(_ path: String, _ bytes: [UInt8]) throws(MachineFailure) -> StagedOutput {
        try check(path)
        let hash = ContentHash.of(bytes)
        let existing = try existing(path)
        if let file = existing.file, try Self.holds(file, bytes) {
            return StagedOutput(path: path, size: bytes.count, hash: hash, state: .unchanged)
        }
        let number = counter.next()
        try create(number, for: path).write(bytes)
        return StagedOutput(
            path: path, size: bytes.count, hash: hash, state: existing.stands ? .changed(number) : .made(number))
    }

    /// Takes a file of the site's folder as an output, byte for byte, whatever its size.
    package func stage(
        _ path: String, copyOf entry: String, in source: SourceFolder
    ) throws(MachineFailure) -> StagedOutput {
        try check(path)
        let original = try source.open(entry)
        let existing = try existing(path)
        if let file = existing.file, try file.status().st_size == original.status().st_size {
            if let hash = try FileCopy.hashIfSame(original, file) {
                return StagedOutput(path: path, size: hash.size, hash: hash.hash, state: .unchanged)
            }
        }
        guard lseek(original.descriptor, 0, SEEK_SET) == 0 else { throw .cannotRead(entry) }
        let number = counter.next()
        let copied = try FileCopy.copy(original, to: try create(number, for: path))
        return StagedOutput(
            path: path, size: copied.size, hash: copied.hash,
            state: existing.stands ? .changed(number) : .made(number))
    }

    /// The file that waits under a number.
    func file(_ number: Int) -> String {
        folder + "/" + String(number)
    }

    private func check(_ path: String) throws(MachineFailure) {
        guard OutputPath.isSafe(path) else {
            throw MachineFailure(
                Words(
                    cs: "„\(path)“ nemůže být cesta k souboru webu.",
                    en: "\"\(path)\" cannot be the path of a file of the site."))
        }
    }

    /// What stands in the place of an output: a regular file that can be compared, or something else, or nothing.
    private func existing(_ path: String) throws(MachineFailure) -> Existing {
        guard let file = OpenFile(root + "/" + path, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK) else {
            return Existing(stands: errno != ENOENT && errno != ENOTDIR)
        }
        switch try file.status().st_mode & S_IFMT {
        case S_IFREG: return Existing(stands: true, file: file)
        case S_IFDIR: return Existing(stands: false)
        default: return Existing(stands: true)
        }
    }

    private struct Existing: ~Copyable {
        var stands: Bool
        var file: OpenFile? = nil
    }

    private func create(_ number: Int, for path: String) throws(MachineFailure) -> OpenFile {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
        if let file = OpenFile(file(number), flags: flags, name: root + "/" + path) { return file }
        guard errno == ENOENT, mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw .cannotWrite(folder) }
        guard let file = OpenFile(file(number), flags: flags, name: root + "/" + path) else {
            throw .cannotWrite(root + "/" + path)
        }
        return file
    }

    private static func holds(_ file: borrowing OpenFile, _ bytes: [UInt8]) throws(MachineFailure) -> Bool {
        guard try file.status().st_size == bytes.count else { return false }
        return try file.bytes(size: bytes.count) == bytes
    }

    /// Numbers for the waiting files, given out once each.
    private final class Counter: Sendable {
        private let value = Atomic(0)

        func next() -> Int {
            value.wrappingAdd(1, ordering: .relaxed).oldValue
        }
    }
}
