import SourceText

#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The content files of a site, to be read one by one; folders that hold many of them are opened once for all.
struct ContentFiles: Sendable {
    private let source: SourceFolder
    private let paths: [String]
    /// For each path its folder in `folders`, where that is open.
    private var folderOfPath: [Int?] = []
    private var folders: [SharedFolder] = []

    /// Folders that are held open at a time; more have hardly more than one file each.
    private static let folderLimit = 64

    /// Takes paths relative to the site's folder, those of a folder one after the other.
    init(_ paths: [String], in source: SourceFolder) throws(MachineFailure) {
        self.source = source
        self.paths = paths
        folderOfPath.reserveCapacity(paths.count)
        var start = 0
        while start < paths.count {
            let folder = Self.folder(of: paths[start])
            var end = start + 1
            while end < paths.count, Self.folder(of: paths[end]) == folder { end += 1 }
            var number: Int?
            if end - start > 1, folders.count < Self.folderLimit, let open = try source.openFolder(of: paths[start]) {
                number = folders.count
                folders.append(SharedFolder(open))
            }
            for _ in start..<end { folderOfPath.append(number) }
            start = end
        }
    }

    /// The bytes of a file; what is no plain file of an open folder is read on the safe way from the site's folder.
    func read(_ index: Int) throws(MachineFailure) -> [UInt8] {
        let path = paths[index]
        guard let folder = folderOfPath[index], let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else {
            return try source.read(path)
        }
        let name = String(path[path.utf8.index(after: slash)...])
        guard
            let file = OpenFile(
                name, in: folders[folder].file.descriptor, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK, name: path)
        else { return try source.read(path) }
        let status = try file.status()
        guard status.st_mode & S_IFMT == S_IFREG, status.st_size <= SourceFolder.sizeLimit else {
            return try source.read(path)
        }
        return try file.bytes(size: Int(status.st_size))
    }

    private static func folder(of path: String) -> Substring {
        path[..<(path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex)]
    }

    private final class SharedFolder: Sendable {
        let file: OpenFile

        init(_ file: consuming OpenFile) {
            self.file = file
        }
    }
}
