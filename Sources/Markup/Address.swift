/// An address that may stand in `href` or `src`: on this site (starts with `/` or `#`), or with a scheme that cannot run code.
package struct Address: Sendable, Hashable, Codable {
    package let string: String

    /// A path of this site that starts with `/`, percent-encoded already, perhaps with a fragment.
    package init(sitePath: String) {
        precondition(sitePath.utf8.first == UInt8(ascii: "/") && !sitePath.hasPrefix("//"))
        string = sitePath
    }

    /// A place on the same page, by its id.
    package init(fragment id: String) {
        string = "#" + Escape.path(id)
    }

    /// An absolute address that somebody wrote: `http`, `https`, `mailto` or `tel`, nothing else; `nil` where it is none.
    package init?(absolute text: String) {
        let scheme = text.utf8.prefix { $0 != UInt8(ascii: ":") }
        guard scheme.count < text.utf8.count,
            Self.schemes.contains(String(decoding: scheme, as: UTF8.self).lowercased()),
            !text.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") })
        else { return nil }
        if scheme.count <= 5, text.lowercased().hasPrefix("http") {
            let rest = text.utf8.dropFirst(scheme.count + 1)
            guard rest.starts(with: "//".utf8), let host = rest.dropFirst(2).first, host != UInt8(ascii: "/") else {
                return nil
            }
        }
        string = Self.encoded(text)
    }

    /// Characters that browsers take as they are and no address may hold (RFC 3986), percent-encoded.
    private static func encoded(_ text: String) -> String {
        guard text.utf8.contains(where: { unsafe.contains($0) }) else { return text }
        var encoded = ""
        for scalar in text.unicodeScalars {
            if scalar.isASCII, unsafe.contains(UInt8(scalar.value)) {
                encoded += Escape.path(String(scalar))
            } else {
                encoded.unicodeScalars.append(scalar)
            }
        }
        return encoded
    }

    private static let unsafe: Set<UInt8> = Set("\"<>^`{|}".utf8)
    private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]
}
