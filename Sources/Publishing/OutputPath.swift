/// Paths of files in an output folder: relative to it, with `/`.
enum OutputPath {
    /// Whether a path stays inside the output folder and off the program's own files there.
    static func isSafe(_ path: String) -> Bool {
        guard !path.isEmpty, !path.utf8.contains(0), path.utf8.count < 4096 else { return false }
        let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return !path.hasPrefix(OutputFolder.ownPrefix)
            && !parts.contains { $0.isEmpty || $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) }
    }

    /// The folders above a path, the outermost first: `a/b/c` has `a` and `a/b`.
    static func folders(above path: String) -> [String] {
        path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }.map { String(path[..<$0]) }
    }
}
