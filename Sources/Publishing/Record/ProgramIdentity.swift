import SiteBuilder

#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Which program runs: one that was built or installed anew is another, and so is one with another library.
enum ProgramIdentity {
    /// Of the version, the file of the program, and the files of all libraries that it has loaded.
    static let hash: UInt64 = {
        var text = Program.name + " " + Program.version
        let libraries = Self.libraries
        for path in ["/proc/self/exe"] + libraries {
            guard let state = FileState(path, in: AT_FDCWD, follow: true) else { continue }
            text += "\n\(path) \(state.size) \(state.modified) \(state.inode)"
        }
        // Where the system does not tell (no /proc), every run is another program, so that nothing is taken from one that is older.
        if libraries.isEmpty { text += "\n\(FileState.now())" }
        return ContentHash.of(Array(text.utf8))
    }()

    /// Each file whose code stands in memory, as the system lists it: `7f… r-xp 00000000 fe:00 1234   /usr/lib/x.so`.
    private static var libraries: [String] {
        guard let file = OpenFile("/proc/self/maps", flags: O_RDONLY), let bytes = try? file.bytes(size: 1 << 20) else {
            return []
        }
        var found: [String] = []
        for line in bytes.split(separator: 0x0A) {
            guard let slash = line.firstIndex(of: UInt8(ascii: "/")) else { continue }
            let marks = line.split(separator: 0x20, maxSplits: 2)
            guard marks.count > 1, marks[1].contains(UInt8(ascii: "x")) else { continue }
            found.append(String(decoding: line[slash...], as: UTF8.self))
        }
        return Set(found).sorted()
    }
}
