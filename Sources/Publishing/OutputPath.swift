/// Paths of outputs: relative to the output folder, with `/`.
enum OutputPath {
    /// Whether a path stays inside the output folder and off the program's own files there.
    static func isSafe(_ path: String) -> Bool {
        guard !path.isEmpty, !path.hasPrefix(OutputFolder.ownPrefix) else { return false }
        var path = path
        return path.withUTF8 { bytes in
            guard bytes.count < 4096 else { return false }
            var start = 0
            for index in 0...bytes.count {
                guard index == bytes.count || bytes[index] == UInt8(ascii: "/") else {
                    if bytes[index] == 0 { return false }
                    continue
                }
                let isDots = bytes[start..<index].allSatisfy { $0 == UInt8(ascii: ".") }
                if index - start == 0 || isDots && index - start <= 2 { return false }
                start = index + 1
            }
            return true
        }
    }

    /// The folders above a path, the outermost first: `a/b/c` has `a` and `a/b`.
    static func folders(above path: String) -> [String] {
        path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }.map { String(path[..<$0]) }
    }

    /// How long the path of the folder above a path is; 0 where that is the output folder itself.
    static func lengthOfFolder(above path: UnsafeRawBufferPointer) -> Int {
        path.lastIndex(of: UInt8(ascii: "/")) ?? 0
    }
}
