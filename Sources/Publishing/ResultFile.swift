import Language

#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A file that a command leaves beside the site, such as a report.
package enum ResultFile {
    /// Writes a file whole, in the place of what stood there, with its permissions; a symbolic link stays, the file that it
    /// leads to is replaced. A failure where that is write-protected, or within the site's inputs, where it would become content.
    package static func write(_ bytes: [UInt8], to path: String, source: String) throws(MachineFailure) {
        guard !path.isEmpty else { throw withoutName }
        var status = stat()
        let exists = stat(path, &status) == 0
        if exists, status.st_mode & S_IFMT != S_IFREG {
            // A device or pipe is written to as it is.
            guard let file = OpenFile(path, flags: O_WRONLY | O_NOCTTY) else { throw .cannotWrite(path) }
            return try file.write(bytes)
        }
        let (parent, name) = try target(of: path, exists: exists)
        try refuse(parent, inputsOf: SourceFolder(source), path)
        if exists, status.st_mode & 0o222 == 0 || access(path, W_OK) != 0 { throw .cannotWrite(path, errno: EACCES) }
        guard let folder = OpenFile(parent, flags: O_RDONLY | O_DIRECTORY, name: path) else {
            throw .cannotWrite(path)
        }
        folder.waitForTurn()
        _ = unlinkat(folder.descriptor, waiting, 0)
        guard
            let file = OpenFile(
                waiting, in: folder.descriptor, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, name: path)
        else { throw .cannotWrite(path) }
        do throws(MachineFailure) {
            try file.write(bytes)
            if exists {
                // Not everybody may give a file away; then it is the writer's.
                _ = fchown(file.descriptor, status.st_uid, status.st_gid)
                _ = fchmod(file.descriptor, status.st_mode & 0o777)
            }
            guard renameat(folder.descriptor, waiting, folder.descriptor, name) == 0 else { throw .cannotWrite(path) }
        } catch {
            _ = unlinkat(folder.descriptor, waiting, 0)
            throw error
        }
    }

    /// The name of the file until it takes the place of what stood there.
    private static let waiting = ".sitegen-report"

    private static let withoutName = MachineFailure(
        Words(cs: "Soubor, do něhož se má psát, nemá jméno.", en: "The file to write to has no name."))

    /// The real folder in which the file stands or is to stand, and its name there.
    private static func target(of path: String, exists: Bool) throws(MachineFailure) -> (String, String) {
        if exists {
            guard let real = realPath(path) else { throw .cannotWrite(path) }
            let (folder, name) = parted(real)
            return (folder, name)
        }
        let (folder, name) = parted(path)
        guard let real = realPath(folder) else { throw .cannotWrite(path) }
        guard !name.isEmpty else { throw .cannotWrite(path, errno: ENOENT) }
        return (real, name)
    }

    /// The folder and the name of a path; the name is empty where it ends with `/`.
    private static func parted(_ path: String) -> (folder: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        let name = String(path[path.index(after: slash)...])
        return (slash == path.startIndex ? "/" : String(path[..<slash]), name)
    }

    private static func refuse(_ folder: String, inputsOf source: SourceFolder, _ path: String) throws(MachineFailure) {
        for input in SourceFolder.inputs where (folder + "/").hasPrefix(source.path + "/" + input + "/") {
            throw MachineFailure(
                Words(
                    cs: "\(path): ve složce „\(input)“ by se soubor stal obsahem webu. Uložte ho jinam.",
                    en:
                        "\(path): in the folder \"\(input)\" the file would become content of the site. Put it elsewhere."
                ))
        }
    }
}
