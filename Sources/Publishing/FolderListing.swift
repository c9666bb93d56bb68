#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The names in one folder of the disk, read at once and in a fixed order.
struct FolderListing {
    /// What a name stands for, a symbolic link not followed.
    enum Kind {
        /// What the disk says of it where it was asked, else nothing.
        case file(FileState)
        case folder
        case link
        case special
    }

    struct Item {
        /// The bytes of the name; a disk does not care whether they are UTF-8.
        var bytes: [UInt8]
        var kind: Kind
        /// The name, where it is UTF-8.
        var name: String?
    }

    /// In the order of the names' bytes.
    var items: [Item] = []

    /// Lists a folder that stands open, whose descriptor stays the caller's; names that `isWanted` refuses are left out unseen.
    ///
    /// `states` cost a question for each file.
    init(
        _ folder: borrowing OpenFile, states: Bool = false, isWanted: ([UInt8]) -> Bool = { _ in true }
    ) throws(MachineFailure) {
        let copy = dup(folder.descriptor)
        guard copy >= 0, let stream = fdopendir(copy) else {
            let code = errno
            if copy >= 0 { close(copy) }
            throw .cannotRead(folder.name, errno: code)
        }
        defer { closedir(stream) }
        rewinddir(stream)
        while true {
            errno = 0
            guard let entry = readdir(stream) else {
                if errno != 0 { throw .cannotRead(folder.name) }
                break
            }
            let bytes = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                UnsafeRawPointer(pointer).withMemoryRebound(to: CChar.self, capacity: 256) { start in
                    Array(UnsafeRawBufferPointer(start: start, count: strlen(start)))
                }
            }
            if bytes == [UInt8(ascii: ".")] || bytes == Array("..".utf8) || !isWanted(bytes) { continue }
            guard let kind = try Self.kind(bytes, type: Int(entry.pointee.d_type), in: folder, states: states) else {
                continue
            }
            items.append(Item(bytes: bytes, kind: kind, name: String(validating: bytes, as: UTF8.self)))
        }
        items.sort { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    }

    /// `nil` for what has gone meanwhile.
    private static func kind(
        _ name: [UInt8], type: Int, in folder: borrowing OpenFile, states: Bool
    ) throws(MachineFailure) -> Kind? {
        switch type {
        case Int(DT_REG) where !states: return .file(FileState())
        case Int(DT_DIR): return .folder
        case Int(DT_LNK): return .link
        default: break
        }
        // Some disks do not say what a name stands for when they list it.
        var status = stat()
        let answer = (name + [0]).withUnsafeBytes {
            fstatat(folder.descriptor, $0.bindMemory(to: CChar.self).baseAddress!, &status, AT_SYMLINK_NOFOLLOW)
        }
        if answer != 0 {
            if errno == ENOENT { return nil }
            throw .cannotRead(folder.name)
        }
        return switch status.st_mode & S_IFMT {
        case S_IFREG: .file(FileState(status))
        case S_IFDIR: .folder
        case S_IFLNK: .link
        default: .special
        }
    }
}
