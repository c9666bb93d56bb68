#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Walks over what stands in an output folder; links are things there, never ways out.
enum OutputTree {
    /// Removes a folder with all in it; nothing happens where there is none.
    static func remove(_ path: String) throws(MachineFailure) {
        guard let folder = OpenFile(path, flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW) else {
            if errno == ENOENT { return }
            if unlink(path) != 0 { throw .cannotRemove(path) }
            return
        }
        for item in try FolderListing(folder).items {
            if case .folder = item.kind, let name = item.name {
                try remove(path + "/" + name)
            } else if unlinkRaw(item.bytes, in: folder) != 0, errno != ENOENT {
                throw .cannotRemove(path)
            }
        }
        guard rmdir(path) == 0 || errno == ENOENT else { throw .cannotRemove(path) }
    }

    /// Whether anything but dot files stands in a folder.
    static func hasFiles(_ path: String) throws(MachineFailure) -> Bool {
        guard let folder = OpenFile(path, flags: O_RDONLY | O_DIRECTORY) else { throw .cannotRead(path) }
        return try !FolderListing(folder, isWanted: isVisible).items.isEmpty
    }

    /// Whether nothing stands in a folder but single dot files, and what the program itself keeps there.
    static func hasDotFilesOnly(_ path: String) throws(MachineFailure) -> Bool {
        guard let folder = OpenFile(path, flags: O_RDONLY | O_DIRECTORY) else { throw .cannotRead(path) }
        return try FolderListing(folder).items.allSatisfy { item in
            guard case .file = item.kind else { return false }
            return item.bytes.first == UInt8(ascii: ".")
        }
    }

    /// Removes the files below a folder that are not in `known`, dot files apart, and folders that are empty then; says how many.
    static func removeForeign(in path: String, known: PathSet) throws(MachineFailure) -> Int {
        try visitForeign(path, prefix: "", known: known)
    }

    /// The files (all that is no folder) below a folder, by path relative to `root`; `nil` for a name that is no text.
    static func files(in folder: String, root: String) throws(MachineFailure) -> [String?] {
        let path = root + "/" + folder
        guard let open = OpenFile(path, flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW) else { throw .cannotRead(path) }
        var files: [String?] = []
        for item in try FolderListing(open).items {
            let inner = item.name.map { folder + "/" + $0 }
            if case .folder = item.kind, let inner {
                files += try Self.files(in: inner, root: root)
            } else {
                files.append(inner)
            }
        }
        return files
    }

    private static func visitForeign(
        _ path: String, prefix: String, known: PathSet
    ) throws(MachineFailure) -> Int {
        guard let folder = OpenFile(path, flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW) else {
            throw .cannotRead(path)
        }
        var count = 0
        for item in try FolderListing(folder, isWanted: isVisible).items {
            if case .folder = item.kind, let name = item.name {
                count += try visitForeign(path + "/" + name, prefix: prefix + name + "/", known: known)
                unlinkat(folder.descriptor, name, AT_REMOVEDIR)
                continue
            }
            if let name = item.name, known.contains(prefix + name) { continue }
            if unlinkRaw(item.bytes, in: folder) != 0 { throw .cannotRemove(path) }
            count += 1
        }
        return count
    }

    static func isVisible(_ name: [UInt8]) -> Bool {
        name.first != UInt8(ascii: ".")
    }

    private static func unlinkRaw(_ name: [UInt8], in folder: borrowing OpenFile) -> Int32 {
        (name + [0]).withUnsafeBytes {
            unlinkat(folder.descriptor, $0.bindMemory(to: CChar.self).baseAddress!, 0)
        }
    }
}
