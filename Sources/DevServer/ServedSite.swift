#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A folder as a web server sees it: which file an address names, and no file outside the folder.
struct ServedSite: Sendable {
    /// Absolute, without symbolic links.
    private let root: String
    /// The parts of the base path, decoded.
    private let base: [String]

    init(folder: String, basePath: String) {
        root = Self.real(folder) ?? folder
        base = basePath.split(separator: "/").map { Self.decoded($0) ?? String($0) }
    }

    enum Answer: Equatable {
        /// The absolute path of a file that stands.
        case file(String)
        case redirect(String, isPermanent: Bool)
        /// With the absolute path of the site's own page for it.
        case notFound(String?)
        case malformed
    }

    /// What is to be answered to a request's target, percent-encoded as it came.
    func answer(path: String, query: String) -> Answer {
        guard path.utf8.first == UInt8(ascii: "/") else { return .malformed }
        var parts: [String] = []
        for part in path.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            guard let decoded = Self.decoded(Substring(part)) else { return .malformed }
            parts.append(decoded)
        }
        let isFolder = parts.last == ""
        if isFolder { parts.removeLast() }
        if parts.isEmpty, !base.isEmpty { return .redirect(Self.address(base), isPermanent: false) }
        guard parts.starts(with: base) else { return notFound }
        let inside = parts.dropFirst(base.count)
        guard inside.allSatisfy(Self.isServed), let kind = kind(of: inside) else { return notFound }
        switch kind {
        case .folder where isFolder:
            return file(inside + ["index.html"]).map { .file($0) } ?? notFound
        case .folder:
            return .redirect(Self.address(parts) + (query.isEmpty ? "" : "?" + query), isPermanent: true)
        case .file where isFolder:
            return notFound
        case .file:
            return file(inside).map { .file($0) } ?? notFound
        }
    }

    private var notFound: Answer { .notFound(file(["404.html"])) }

    private enum Kind { case file, folder }

    private func kind(of parts: ArraySlice<String>) -> Kind? {
        guard let path = inside(parts) else { return nil }
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return switch status.st_mode & S_IFMT {
        case S_IFDIR: .folder
        case S_IFREG: .file
        default: nil
        }
    }

    private func file(_ parts: ArraySlice<String>) -> String? {
        kind(of: parts) == .file ? inside(parts) : nil
    }

    /// The path without symbolic links, where it lies in the folder.
    private func inside(_ parts: ArraySlice<String>) -> String? {
        let path = parts.isEmpty ? root : root + "/" + parts.joined(separator: "/")
        guard let real = Self.real(path) else { return nil }
        return real == root || real.utf8.starts(with: (root + "/").utf8) ? real : nil
    }

    /// Whether a part may name a file: no way upwards, no hidden file but the one kind that the web knows.
    private static func isServed(_ part: String) -> Bool {
        !part.isEmpty && !part.utf8.contains(UInt8(ascii: "/")) && !part.utf8.contains(0)
            && (part.utf8.first != UInt8(ascii: ".") || part == ".well-known")
    }

    /// `nil` for a percent sign without two digits behind it, and for what is no UTF-8.
    private static func decoded(_ text: Substring) -> String? {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard rest.count >= 2, let high = rest.popFirst(), let low = rest.popFirst(),
                let value = UInt8(String(decoding: [high, low], as: UTF8.self), radix: 16),
                high != UInt8(ascii: "+"), high != UInt8(ascii: "-")
            else { return nil }
            bytes.append(value)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    /// The address of a folder of this server, encoded anew, so that nothing odd of a request comes back in a header.
    private static func address(_ parts: [String]) -> String {
        var address = "/"
        for part in parts {
            for byte in part.utf8 {
                let isPlain =
                    switch byte {
                    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                        UInt8(ascii: "_"), UInt8(ascii: "~"):
                        true
                    default: false
                    }
                let digits = String(byte, radix: 16, uppercase: true)
                address += isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + digits
            }
            address += "/"
        }
        return address
    }

    private static func real(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }
}
