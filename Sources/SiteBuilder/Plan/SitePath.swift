package import Markup

/// A path of the built site, from its root: `/projekty/x/` for a page, `/data/x.json` for a file; without the path of `base_url`.
package struct SitePath: Sendable, Hashable, Codable, Comparable {
    package let string: String

    package init(_ string: String) {
        self.string = string
    }

    /// Percent-encoded, as it stands in addresses.
    package var encoded: String { Escape.path(string) }

    /// The file in the output folder that answers at this path.
    package var outputFile: String {
        let relative = String(string.dropFirst())
        return string.utf8.last == UInt8(ascii: "/") ? relative + "index.html" : relative
    }

    package static func < (a: SitePath, b: SitePath) -> Bool {
        a.string.utf8.lexicographicallyPrecedes(b.string.utf8)
    }
}

/// Where the site stands on its host: what is put before a path to make an address.
package struct SiteBase: Sendable, Hashable, Codable {
    /// Scheme and host, without a path: `https://example.cz`; empty where the site does not know its own.
    package let origin: String
    /// The path of `base_url` without its last slash: empty or `/eu`.
    package let path: String
    /// Scheme, host in ASCII, and path.
    private let ascii: String

    /// Reads an absolute address of `http` or `https`; `nil` where it is none, or has a query or fragment.
    package init?(_ baseURL: String) {
        guard Address(absolute: baseURL) != nil, !baseURL.contains("?"), !baseURL.contains("#"),
            let scheme = baseURL.firstRange(of: "://"),
            ["http", "https"].contains(baseURL[..<scheme.lowerBound].lowercased())
        else { return nil }
        let rest = baseURL[scheme.upperBound...]
        let host = rest.prefix { $0 != "/" }
        guard !host.isEmpty, host.utf8.allSatisfy(Self.isHostByte) else { return nil }
        var path = Substring(rest[host.endIndex...])
        while path.hasSuffix("/") { path.removeLast() }
        guard !path.contains("//"), !path.split(separator: "/").contains(where: { $0 == "." || $0 == ".." }) else {
            return nil
        }
        origin = baseURL[..<scheme.upperBound].lowercased() + host.lowercased()
        self.path = Escape.path(Escape.decoded(String(path)))
        ascii = baseURL[..<scheme.upperBound].lowercased() + Escape.host(host.lowercased()) + self.path
    }

    /// Letters, digits, and what stands between them in a name, an IP address or before a port; others go by their ASCII form.
    private static func isHostByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: ":"),
            UInt8(ascii: "["), UInt8(ascii: "]"):
            true
        default: byte >= 0x80
        }
    }

    /// The root of a host that is not known.
    package init() {
        origin = ""
        path = ""
        ascii = ""
    }

    /// The address of a path of the site, for use in its pages.
    package func address(_ path: SitePath, fragment: String? = nil) -> Address {
        let encoded = Escape.path(path.string)
        // Most sites have a host of their own, and most addresses lead to whole pages.
        if self.path.isEmpty, fragment == nil { return Address(sitePath: encoded) }
        return Address(sitePath: self.path + encoded + (fragment.map { "#" + Escape.path($0) } ?? ""))
    }

    /// The whole address with scheme and host, for feeds, canonical links and print.
    package func absolute(_ path: SitePath) -> String {
        origin + self.path + Escape.path(path.string)
    }

    /// The whole address as people say and type it, without its scheme; `nil` where the site does not know its own.
    func words(_ path: SitePath) -> String? {
        guard let slash = origin.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
        return origin[origin.utf8.index(slash, offsetBy: 2)...] + Escape.decoded(self.path) + path.string
    }

    /// The whole address in ASCII, host included: a QR code has no encoding that all readers agree on.
    package func ascii(_ path: SitePath) -> String {
        ascii + Escape.path(path.string)
    }
}
