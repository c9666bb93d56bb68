#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The theme's folder on disk.
struct ThemeFolder {
    let path: String

    init(_ path: String) {
        self.path = path
    }

    /// All regular files below the folder, sorted by the bytes of their path; names that begin with a dot are passed over.
    func files() throws -> [(path: String, contents: [UInt8])] {
        try names(in: "").sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { name in
            (path: name, contents: try readFile(path + "/" + name))
        }
    }

    private func names(in folder: String) throws -> [String] {
        let full = folder.isEmpty ? path : path + "/" + folder
        guard let listing = opendir(full) else { throw DiskFailure(path: full) }
        defer { closedir(listing) }
        var names: [String] = []
        while let entry = readdir(listing) {
            // By pointer: the name is an array of fixed size in the struct, but the entry may be shorter than it.
            let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasPrefix(".") { continue }
            let inside = folder.isEmpty ? name : folder + "/" + name
            var facts = stat()
            guard lstat(path + "/" + inside, &facts) == 0 else { throw DiskFailure(path: path + "/" + inside) }
            switch facts.st_mode & S_IFMT {
            case S_IFDIR: names += try self.names(in: inside)
            case S_IFREG: names.append(inside)
            default: continue
            }
        }
        return names
    }
}

/// A file or folder that could not be read or written, with the system's reason.
struct DiskFailure: Error, CustomStringConvertible {
    let path: String
    let reason = String(cString: strerror(errno))

    var description: String { "\(path): \(reason)" }
}

/// Reads a whole file.
func readFile(_ path: String) throws -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw DiskFailure(path: path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
        let count = fread(&chunk, 1, chunk.count, file)
        if count == 0 { break }
        bytes += chunk[..<count]
    }
    if ferror(file) != 0 { throw DiskFailure(path: path) }
    return bytes
}

/// Replaces a whole file.
func writeFile(_ path: String, _ bytes: [UInt8]) throws {
    guard let file = fopen(path, "wb") else { throw DiskFailure(path: path) }
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count else { throw DiskFailure(path: path) }
}
