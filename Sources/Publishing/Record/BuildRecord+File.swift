import SiteBuilder

#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

extension BuildRecord {
    /// The name of the record's file for an output folder: readable, and different for different folders.
    static func fileName(output: String, source: String) -> String {
        // Relative where it can be, so that the record of a site that moves with its output folder moves too.
        let inside = output.utf8.starts(with: (source + "/").utf8)
        let key = inside ? String(output.utf8.dropFirst(source.utf8.count + 1)) ?? output : output
        let readable = (output.split(separator: "/").last ?? "root").unicodeScalars.prefix(40).map {
            $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil) ? String($0) : "-"
        }.joined()
        let hash = String(ContentHash.of(Array(key.utf8)), radix: 16)
        return readable + "-" + String(repeating: "0", count: 16 - hash.count) + hash + ".record"
    }

    /// What the file holds; nothing where there is none or it is no record.
    static func read(_ name: String, source: SourceFolder) -> BuildRecord {
        guard let folder = folder(of: source),
            let file = OpenFile(name, in: folder.descriptor, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
        else { return BuildRecord() }
        do throws(MachineFailure) {
            let status = try file.status()
            guard status.st_mode & S_IFMT == S_IFREG, status.st_size < 1 << 32 else { return BuildRecord() }
            return BuildRecord(try file.bytes(size: Int(status.st_size))) ?? BuildRecord()
        } catch {
            return BuildRecord()
        }
    }

    /// Writes the file with some bytes changed, so that at any time either the old one or the new one is there, whole.
    func write(
        _ name: String, source: SourceFolder, with changes: RecordChanges = RecordChanges()
    ) throws(MachineFailure) {
        let shown = ".sitegen/" + name
        if mkdir(source.path + "/.sitegen", 0o755) != 0, errno != EEXIST { throw .cannotWrite(shown) }
        guard let folder = Self.folder(of: source) else { throw .cannotWrite(shown) }
        let temporary = name + ".new"
        _ = unlinkat(folder.descriptor, temporary, 0)
        guard
            let file = OpenFile(
                temporary, in: folder.descriptor, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, name: shown)
        else { throw .cannotWrite(shown) }
        do throws(MachineFailure) {
            if let details = changes.details {
                try file.write(bytes[..<detailsStart])
                try file.write(details)
            } else {
                try file.write(bytes)
            }
            for piece in changes.pieces { try file.write(piece.bytes[...], at: piece.offset) }
        } catch {
            _ = unlinkat(folder.descriptor, temporary, 0)
            throw error
        }
        guard renameat(folder.descriptor, temporary, folder.descriptor, name) == 0 else { throw .cannotWrite(shown) }
    }

    /// `.sitegen`, never through a link that would lead out of the site's folder.
    private static func folder(of source: SourceFolder) -> OpenFile? {
        OpenFile(source.path + "/.sitegen", flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
    }
}
