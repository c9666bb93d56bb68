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
    /// What the disk says of the file that stands or waits.
    let file: FileState
    /// What the output was made from, in a number that the next build can compare; 0 where nothing tells.
    var key: UInt64 = 0

    enum State: Sendable, Hashable {
        /// The same bytes stand there already.
        case unchanged
        /// Waits under this number; nothing that could be compared stood in its place.
        case made(Int)
        /// Waits under this number; other bytes stood in its place.
        case changed(Int)
    }

    /// The number under which it waits; `nil` where it is in its place.
    var number: Int? {
        switch state {
        case .unchanged: nil
        case .made(let number), .changed(let number): number
        }
    }
}

/// A folder that stays open as long as somebody works in it.
final class OpenFolder: Sendable {
    let descriptor: Int32

    init?(_ path: String) {
        descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if descriptor < 0 { return nil }
    }

    deinit { close(descriptor) }
}

/// Where the outputs of one build wait until the last finding is known; tasks may use it in parallel.
package struct OutputStaging: Sendable {
    /// The output folder.
    let root: OpenFolder
    let path: String
    /// Nothing stands in the output folder, dot files apart: outputs wait in the folders that they will have, which then get into
    /// place whole, by one renaming each. Else they wait side by side under numbers.
    let isTree: Bool
    /// What a waiting output's number is in a tree.
    private static let noNumber = -1
    private let counter = Counter()

    /// A dot folder inside the output folder, so that outputs get into place by renaming; made when the first one comes.
    static let name = OutputFolder.ownPrefix + "staging"

    init(root: OpenFolder, path: String, isTree: Bool) {
        self.root = root
        self.path = path
        self.isTree = isTree
    }

    var folder: String { path + "/" + Self.name }

    /// Takes an output; one that stands in its place with the same bytes is not written.
    ///
    /// A path that would leave the output folder is a failure.
    package func stage(_ path: String, _ bytes: [UInt8], key: UInt64 = 0) throws(MachineFailure) -> StagedOutput {
        try check(path)
        let hash = ContentHash.of(bytes)
        let existing = try existing(path)
        if let file = existing.file, existing.state.size == bytes.count, try file.holds(bytes) {
            return StagedOutput(
                path: path, size: bytes.count, hash: hash, state: .unchanged, file: existing.state, key: key)
        }
        let waiting = try create(path)
        try waiting.file.write(bytes)
        return try waiting.output(path, size: bytes.count, hash: hash, replaces: existing.stands, key: key)
    }

    /// Takes a file of the site's folder as an output, byte for byte, whatever its size.
    package func stage(
        _ path: String, copyOf entry: String, in source: SourceFolder, key: UInt64 = 0
    ) throws(MachineFailure) -> StagedOutput {
        try check(path)
        let original = try source.open(entry)
        let existing = try existing(path)
        if let file = existing.file, try existing.state.size == Int64(original.status().st_size) {
            if let hash = try FileCopy.hashIfSame(original, file) {
                return StagedOutput(
                    path: path, size: hash.size, hash: hash.hash, state: .unchanged, file: existing.state, key: key)
            }
        }
        guard lseek(original.descriptor, 0, SEEK_SET) == 0 else { throw .cannotRead(entry) }
        let waiting = try create(path)
        let copied = try FileCopy.copy(original, to: waiting.file)
        return try waiting.output(path, size: copied.size, hash: copied.hash, replaces: existing.stands, key: key)
    }

    /// Where an output waits, relative to the output folder.
    func place(of path: String, _ number: Int) -> String {
        Self.name + "/" + (number == Self.noNumber ? path : String(number))
    }

    /// Puts an output that waits in its place, where its folder stands.
    func putInPlace(_ path: String, _ number: Int) throws(MachineFailure) {
        guard renameat(root.descriptor, place(of: path, number), root.descriptor, path) == 0 else {
            throw .cannotWrite(self.path + "/" + path)
        }
    }

    func check(_ path: String) throws(MachineFailure) {
        guard OutputPath.isSafe(path) else {
            throw MachineFailure(
                Words(
                    cs: "„\(path)“ nemůže být cesta k souboru webu.",
                    en: "\"\(path)\" cannot be the path of a file of the site."))
        }
    }

    /// What stands in the place of an output: a regular file that can be compared, or something else, or nothing.
    func existing(_ path: String) throws(MachineFailure) -> Existing {
        // Only a dot file can stand where a tree comes.
        if isTree, !path.hasPrefix(".") { return Existing(stands: false) }
        guard let file = OpenFile(path, in: root.descriptor, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK) else {
            return Existing(stands: errno != ENOENT && errno != ENOTDIR)
        }
        let status = try file.status()
        switch status.st_mode & S_IFMT {
        case S_IFREG: return Existing(stands: true, state: FileState(status), file: file)
        case S_IFDIR: return Existing(stands: false)
        default: return Existing(stands: true)
        }
    }

    struct Existing: ~Copyable {
        var stands: Bool
        var state = FileState()
        var file: OpenFile? = nil
    }

    /// A file in which an output waits.
    struct Waiting: ~Copyable {
        let file: OpenFile
        let number: Int

        /// The output, when all of it has been written; `replaces` says whether something else stands in its place.
        func output(
            _ path: String, size: Int, hash: UInt64, replaces: Bool, key: UInt64 = 0
        ) throws(MachineFailure) -> StagedOutput {
            StagedOutput(
                path: path, size: size, hash: hash, state: replaces ? .changed(number) : .made(number),
                file: FileState(try file.status()), key: key)
        }
    }

    /// The file in which an output is to wait, still empty.
    func create(_ path: String) throws(MachineFailure) -> Waiting {
        let number = isTree ? Self.noNumber : counter.next()
        let place = place(of: path, number)
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
        // Most pages have a folder of their own; to be told first that it is missing would take a call more.
        if isTree, path.hasSuffix("/index.html") { try makeFolder(above: place, for: path) }
        if let file = OpenFile(place, in: root.descriptor, flags: flags, name: path, folderName: self.path) {
            return Waiting(file: file, number: number)
        }
        if isTree, errno == EEXIST || errno == EISDIR || errno == ENOTDIR { throw OutputPass.clash(path) }
        guard errno == ENOENT else { throw .cannotWrite(folder) }
        try makeFolder(above: place, for: path)
        guard let file = OpenFile(place, in: root.descriptor, flags: flags, name: path, folderName: self.path) else {
            if isTree, errno == EISDIR || errno == ENOTDIR { throw OutputPass.clash(path) }
            throw .cannotWrite(self.path + "/" + path)
        }
        return Waiting(file: file, number: number)
    }

    /// Makes the folder above a place, and those above that where they are missing: most often all but the last are there.
    private func makeFolder(above place: String, for path: String) throws(MachineFailure) {
        guard let slash = place.utf8.lastIndex(of: UInt8(ascii: "/")) else { return }
        let folder = String(place[..<slash])
        if mkdirat(root.descriptor, folder, 0o755) == 0 || errno == EEXIST { return }
        if errno == ENOENT {
            try makeFolder(above: folder, for: path)
            if mkdirat(root.descriptor, folder, 0o755) == 0 || errno == EEXIST { return }
        }
        if isTree, errno == ENOTDIR { throw OutputPass.clash(path) }
        throw .cannotWrite(self.path + "/" + folder)
    }

    /// Numbers for the waiting files, given out once each.
    private final class Counter: Sendable {
        private let value = Atomic(0)

        func next() -> Int {
            value.wrappingAdd(1, ordering: .relaxed).oldValue
        }
    }
}
