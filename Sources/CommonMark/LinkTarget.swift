/// What a link's destination is allowed to be.
enum LinkTarget {
    /// Whether a browser could take the destination for more than an address: a scheme that runs code or is unknown, another
    /// host without a scheme, characters that browsers skip.
    static func isUnsafe(_ destination: UnsafeBufferPointer<UInt8>) -> Bool {
        for byte in destination where byte < 0x20 || byte == 0x7F { return true }
        var start = 0
        while start < destination.count, destination[start] == 0x20 { start += 1 }
        if start + 1 < destination.count, isSlash(destination[start]), isSlash(destination[start + 1]) { return true }
        var end = start
        while end < destination.count, !endsScheme(destination[end]) { end += 1 }
        guard end < destination.count, destination[end] == UInt8(ascii: ":") else { return false }
        let scheme = String(decoding: destination[start..<end], as: UTF8.self).lowercased()
        return !schemes.contains(scheme)
    }

    private static func endsScheme(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: "\\"): true
        default: false
        }
    }

    private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

    private static func isSlash(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
    }
}
