import Language
import Markup

/// An address in a style sheet that leads into the site: to another asset, or to whatever else stands there.
struct AssetReference: Sendable, Hashable {
    /// Where it leads, without query and fragment.
    var path: SitePath
    /// The whole address as it is written.
    var range: Range<Int>
    /// The name of the file in it, behind the last slash.
    var fileName: Range<Int>

    /// Of the asset it leads to; `nil` for an address outside `assets/`.
    var name: String? {
        path.string.hasPrefix("/assets/") ? String(path.string.dropFirst("/assets/".count)) : nil
    }

    /// The addresses of a style sheet that lead into the site, in their order.
    ///
    /// - Parameter name: The sheet's own path below `assets/`.
    static func all(in bytes: [UInt8], of name: String, base: SiteBase) -> [AssetReference] {
        bytes.withUnsafeBufferPointer { buffer in
            StyleSheetInspection(buffer[...], origin: Array(base.origin.utf8)).addresses.compactMap { use in
                let written = bytes[use.range]
                let end =
                    written.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? written.endIndex
                let file = written[..<end]
                guard let path = resolve(String(decoding: file, as: UTF8.self), from: name, base) else { return nil }
                let start = file.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? file.startIndex
                return AssetReference(path: path, range: use.range, fileName: start..<end)
            }
        }
    }

    /// A style sheet whose addresses lead to where the assets stand.
    ///
    /// - Parameter published: By the name that its author knows, the last part of an asset's path.
    static func follow(
        _ references: [AssetReference], in bytes: [UInt8], to published: [String: String]
    ) -> [UInt8] {
        var result = bytes
        for reference in references.sorted(by: { $0.fileName.lowerBound > $1.fileName.lowerBound }) {
            guard let name = reference.name.flatMap({ published[$0] }) else { continue }
            result.replaceSubrange(reference.fileName, with: Escape.path(name).utf8)
        }
        return result
    }

    /// `nil` for what leads elsewhere, or is written into the sheet itself (`data:`).
    private static func resolve(_ written: String, from name: String, _ base: SiteBase) -> SitePath? {
        guard !written.isEmpty, !written.hasPrefix("//"), !written.prefix(while: { $0 != "/" }).contains(":") else {
            return nil
        }
        var path = Escape.decoded(written)
        if path.hasPrefix("/") {
            guard path.hasPrefix(base.path + "/") else { return nil }
            path.removeFirst(base.path.count)
        } else {
            let sheet = "/assets/" + name
            path = sheet[...(sheet.lastIndex(of: "/") ?? sheet.startIndex)] + path
        }
        var parts: [Substring] = []
        for part in path.split(separator: "/", omittingEmptySubsequences: false).dropFirst() where part != "." {
            if part == "..", parts.popLast() == nil { return nil }
            if part != ".." { parts.append(part) }
        }
        return SitePath("/" + parts.joined(separator: "/"))
    }
}
