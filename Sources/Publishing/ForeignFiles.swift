#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The folders of an output folder with the files in them that are not ours: only those that something may have got into are listed.
struct ForeignFiles {
    private let root: OpenFolder
    private let rootPath: String
    private let folders: PathSet
    private let files: PathSet
    /// How many files there are.
    private(set) var count = 0
    /// Folders that hold nothing of ours.
    private var visited = PathSet()

    /// - Parameters:
    ///   - folders: Those above our files.
    ///   - files: Ours.
    init(root: OpenFolder, rootPath: String, folders: PathSet, files: PathSet) {
        self.root = root
        self.rootPath = rootPath
        self.folders = folders
        self.files = files
    }

    /// Counts what is not ours in a folder that is; goes into folders that hold nothing of ours.
    mutating func list(_ folder: String, _ record: inout RecordMaking) throws(MachineFailure) -> Int {
        guard let open = open(folder) else { throw .cannotRead(rootPath + "/" + folder) }
        return try list(folder, open, &record)
    }

    /// Counts the files in a folder that holds nothing of ours, and notes it for the record; nothing where there is no folder.
    mutating func enter(_ folder: String, _ record: inout RecordMaking) throws(MachineFailure) {
        guard let open = open(folder) else {
            if errno == EACCES { throw .cannotRead(rootPath + "/" + folder) }
            return
        }
        guard visited.insert(folder).isNew else { return }
        let state = FileState(try open.status())
        let found = try list(folder, open, &record)
        record.add(.outputFolders, folder, state, hash: UInt64(found), key: BuildRecord.foreign)
    }

    private func open(_ folder: String) -> OpenFile? {
        OpenFile(
            folder.isEmpty ? "." : folder, in: root.descriptor, flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW,
            name: rootPath + "/" + folder)
    }

    private mutating func list(
        _ folder: String, _ open: borrowing OpenFile, _ record: inout RecordMaking
    ) throws(MachineFailure) -> Int {
        var found = 0
        for item in try FolderListing(open, isWanted: OutputTree.isVisible).items {
            let path = item.name.map { folder.isEmpty ? $0 : folder + "/" + $0 }
            if case .folder = item.kind {
                if let path, !folders.contains(path) { try enter(path, &record) }
            } else if !(path.map(files.contains) ?? false) {
                found += 1
            }
        }
        count += found
        return found
    }

    /// Takes over what an earlier build counted.
    mutating func add(_ known: UInt64) { count += Int(clamping: known) }
}
