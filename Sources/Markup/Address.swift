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
        var text = text
        let kind = text.withUTF8(Self.kind)
        switch kind {
        case .none: return nil
        case .plain: string = text
        case .toEncode: string = Self.encoded(text)
        }
    }

    private enum Kind {
        case none, plain, toEncode
    }

    private static func kind(of text: UnsafeBufferPointer<UInt8>) -> Kind {
        guard let colon = text.prefix(7).firstIndex(of: UInt8(ascii: ":")) else { return .none }
        // The letters in lower case, one behind another; no scheme has more than six.
        let scheme = text[..<colon].reduce(0 as UInt64) { $0 << 8 | UInt64($1 | 0x20) }
        // http, https; mailto, tel
        let isWeb = scheme == 0x6874_7470 || scheme == 0x68_7474_7073
        guard isWeb || scheme == 0x6D61_696C_746F || scheme == 0x7465_6C else { return .none }
        if isWeb {
            guard text.count > colon + 3, text[colon + 1] == UInt8(ascii: "/"), text[colon + 2] == UInt8(ascii: "/"),
                text[colon + 3] != UInt8(ascii: "/")
            else { return .none }
        }
        var kind = Kind.plain
        for byte in text[colon...] {
            switch byte {
            case 0...0x20, 0x7F, UInt8(ascii: "\\"): return .none
            case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "^"), UInt8(ascii: "`"),
                UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
                kind = .toEncode
            default: break
            }
        }
        return kind
    }

    /// Characters that browsers take as they are and no address may hold (RFC 3986), percent-encoded.
    private static func encoded(_ text: String) -> String {
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
}
