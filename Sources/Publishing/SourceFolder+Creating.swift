#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

extension SourceFolder {
    /// Makes a new file of the site's folder, whole; a failure where there is one already.
    func create(_ path: String, _ bytes: [UInt8]) throws(MachineFailure) {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        guard let folder = try openFolder(of: path) else { throw .cannotWrite(path, errno: ELOOP) }
        _ = unlinkat(folder.descriptor, Self.waiting, 0)
        guard
            let waiting = OpenFile(
                Self.waiting, in: folder.descriptor, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, name: path)
        else { throw .cannotWrite(path) }
        defer { _ = unlinkat(folder.descriptor, Self.waiting, 0) }
        try waiting.write(bytes)
        // Unlike a rename, a second name never takes the place of a file that somebody has made meanwhile.
        guard fsync(waiting.descriptor) == 0,
            linkat(folder.descriptor, Self.waiting, folder.descriptor, name, 0) == 0
        else { throw .cannotWrite(path) }
    }
}
