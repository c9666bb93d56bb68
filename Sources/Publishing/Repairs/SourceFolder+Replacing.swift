import Language

#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

extension SourceFolder {
    /// A failure where a file of the site may not be replaced: it or its folder is write-protected.
    ///
    /// Protection by mode is kept even from a user whom the system would let write.
    func checkReplaceable(_ path: String) throws(MachineFailure) {
        let plain = try plainPath(path)
        guard let folder = try openFolder(of: plain) else { throw .cannotWrite(path, errno: ELOOP) }
        let file = try openRegular(Self.name(of: plain), in: folder, shown: path)
        let (fileMode, folderMode) = (try file.status().st_mode, try folder.status().st_mode)
        let isProtected = fileMode & 0o222 == 0 || folderMode & 0o222 == 0
        guard !isProtected, faccessat(folder.descriptor, Self.name(of: plain), W_OK, 0) == 0,
            faccessat(folder.descriptor, ".", W_OK, 0) == 0
        else { throw .cannotWrite(path, errno: isProtected ? EACCES : errno) }
    }

    /// Replaces a file of the site's folder whole, with its permissions; `false`, and nothing is written, where it does not
    /// hold the bytes that it is expected to hold.
    ///
    /// A symbolic link stays, the file that it leads to is replaced; never one outside the folder's inputs.
    func replace(_ path: String, holding old: [UInt8], with new: [UInt8]) throws(MachineFailure) -> Bool {
        let plain = try plainPath(path)
        let name = Self.name(of: plain)
        guard let folder = try openFolder(of: plain) else { throw .cannotWrite(path, errno: ELOOP) }
        folder.waitForTurn()
        _ = unlinkat(folder.descriptor, Self.waiting, 0)
        guard
            let waiting = OpenFile(
                Self.waiting, in: folder.descriptor, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o600,
                name: path)
        else { throw .cannotWrite(path) }
        do throws(MachineFailure) {
            try waiting.write(new)
            // As late as can be: somebody may have the file open in an editor.
            let file = try openRegular(name, in: folder, shown: path)
            let status = try file.status()
            guard status.st_size == old.count, try file.bytes(size: old.count) == old else {
                _ = unlinkat(folder.descriptor, Self.waiting, 0)
                return false
            }
            // Not everybody may give a file away; then it is the writer's.
            _ = fchown(waiting.descriptor, status.st_uid, status.st_gid)
            guard fchmod(waiting.descriptor, status.st_mode & 0o777) == 0, fsync(waiting.descriptor) == 0,
                renameat(folder.descriptor, Self.waiting, folder.descriptor, name) == 0
            else { throw .cannotWrite(path) }
        } catch {
            _ = unlinkat(folder.descriptor, Self.waiting, 0)
            throw error
        }
        return true
    }

    /// The name of a file until it takes the place of the old one; a walk leaves it out.
    static let waiting = ".sitegen-fix"

    private static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    private func openRegular(
        _ name: String, in folder: borrowing OpenFile, shown: String
    ) throws(MachineFailure) -> OpenFile {
        guard
            let file = OpenFile(
                name, in: folder.descriptor, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK, name: shown)
        else { throw .cannotRead(shown) }
        guard try file.status().st_mode & S_IFMT == S_IFREG else { throw .cannotWrite(shown, errno: EISDIR) }
        return file
    }

    /// The path itself or, where it is a symbolic link, where that leads within the folder's inputs.
    private func plainPath(_ path: String) throws(MachineFailure) -> String {
        guard let plain = Self.target(of: path, root: self.path) else { throw .cannotWrite(path, errno: ELOOP) }
        return plain
    }
}
