/// What a content file is, by where it lies.
package enum ContentKind: String, Sendable, Hashable, Codable {
    case home, project, page, news
}

/// A content file's place in the site's folder, taken apart.
package struct ContentLocation: Sendable, Hashable, Codable {
    package var kind: ContentKind
    /// The name that the default slug is made from: of the file, or of the folder of an `index.md`.
    package var name: String
    /// The folder whose other files belong to this file alone; `nil` where the file shares its folder with others.
    package var ownFolder: String?

    /// Reads a path relative to the site's folder; `nil` where no content file lies there.
    package init?(path: String) {
        let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        guard parts.first == "content", let last = parts.last, last.hasSuffix(".md") else { return nil }
        if parts.count == 2, last == "index.md" {
            kind = .home
            name = "index"
            return
        }
        guard parts.count >= 3 else { return nil }
        switch parts[1] {
        case "projects": kind = .project
        case "pages": kind = .page
        case "news": kind = .news
        default: return nil
        }
        if parts.count == 3 {
            guard last != "index.md" else { return nil }
            name = String(last.dropLast(3))
        } else if parts.count == 4, last == "index.md" {
            name = parts[2]
            ownFolder = parts[0...2].joined(separator: "/")
        } else {
            return nil
        }
    }
}
