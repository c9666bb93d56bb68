import Language

#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A file that a command leaves beside the site, such as a report.
package enum ResultFile {
    /// Writes a file whole, in the place of what stood there; a failure within the site's inputs, where it would become content.
    package static func write(_ bytes: [UInt8], to path: String, source: String) throws(MachineFailure) {
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        let parent = path.hasPrefix("/") ? "/" + folder : folder.isEmpty ? "." : folder
        guard let real = realPath(parent) else { throw .cannotWrite(path) }
        let site = try SourceFolder(source).path
        for input in SourceFolder.inputs {
            guard real != site + "/" + input, !real.hasPrefix(site + "/" + input + "/") else {
                throw MachineFailure(
                    Words(
                        cs: "\(path): ve složce „\(input)“ by se soubor stal obsahem webu. Uložte ho jinam.",
                        en:
                            "\(path): in the folder \"\(input)\" the file would become content of the site. Put it elsewhere."
                    ))
            }
        }
        var status = stat()
        if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
            // A device or pipe is written to as it is.
            guard let file = OpenFile(path, flags: O_WRONLY | O_NOCTTY) else { throw .cannotWrite(path) }
            return try file.write(bytes)
        }
        let waiting = path + ".new"
        guard let file = OpenFile(waiting, flags: O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, name: path) else {
            throw .cannotWrite(path)
        }
        do throws(MachineFailure) {
            try file.write(bytes)
        } catch {
            _ = unlink(waiting)
            throw error
        }
        guard rename(waiting, path) == 0 else { throw .cannotWrite(path) }
    }
}
