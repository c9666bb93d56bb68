/// What a link's destination is allowed to be.
enum LinkTarget {
    /// Whether a browser could take the destination for more than an address: a scheme that runs code or is unknown, another
    /// host without a scheme, characters that browsers skip.
    static func isUnsafe(_ destination: UnsafeBufferPointer<UInt8>) -> Bool {
        if destination.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return true }
        let trimmed = destination.drop { $0 == 0x20 }
        if let first = trimmed.first, isSlash(first), let second = trimmed.dropFirst().first, isSlash(second) {
            return true
        }
        guard let end = trimmed.firstIndex(where: { ":/?#\\".utf8.contains($0) }), trimmed[end] == UInt8(ascii: ":")
        else {
            return false
        }
        let scheme = String(decoding: trimmed[..<end], as: UTF8.self).lowercased()
        return !schemes.contains(scheme)
    }

    private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

    private static func isSlash(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
    }
}
