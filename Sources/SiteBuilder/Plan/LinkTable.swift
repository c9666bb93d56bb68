package import Markup

/// Where the links of content files lead: knows every page and every file of the site.
package struct LinkTable: Sendable {
    /// The page of each content file, by its path; `nil` for one that makes no page today.
    var pages: [String: SitePath?] = [:]
    /// The content files that make no page today, by the path their page would have.
    var withheldPaths: [String: String] = [:]
    /// Content files whose folder is theirs alone, by that folder.
    var owners: [String: String] = [:]
    /// The folders of `owners` by the path of their page.
    var ownFolders: [String: String] = [:]
    /// All files that are no content files, by path in the site's folder.
    var files: [String: FileFacts] = [:]
    /// Every path that the site answers, without the files beside content files.
    var paths: Set<String> = []

    /// Every content file that has a page, with the page's path.
    var allPages: [(source: String, path: SitePath)] {
        pages.compactMap { source, path in path.map { (source, $0) } }
    }

    /// The folder in which a content file's page stands and the files beside it are published; `nil` where it makes no page today.
    func folder(of source: String) -> SitePath? { pages[source] ?? nil }

    /// Makes room for so many content files.
    mutating func reserve(_ count: Int) {
        pages.reserveCapacity(count)
    }

    /// Where a link leads.
    package enum Target: Sendable, Hashable {
        /// A page of the site; the fragment without `#`.
        case page(SitePath, fragment: String?)
        case file(FileFacts, at: SitePath)
        case external(Address)
        /// A place on the page the link stands on.
        case samePage(fragment: String)
        /// A content file that makes no page today: a draft, one to come, one withdrawn.
        case withheld(String)
    }

    /// Why a link leads nowhere.
    package enum Failure: Error, Sendable, Hashable {
        /// The path would leave the `content` folder.
        case leavesContent
        /// No content file and no file of that path, which is relative to the site's folder.
        case noFile(String)
        /// A file that the site is made from, which is not published.
        case isSource(String)
        /// No page and no file of that site address.
        case noAddress(String)
        /// A whole address where a file of the site is needed.
        case isElsewhere
        /// Neither a path nor an address that can be linked to.
        case unreadable
    }

    /// Resolves a destination as it was written in a content file (a path relative to the site's folder).
    package func resolve(_ destination: String, from source: String) -> Result<Target, Failure> {
        if destination.hasPrefix("#") {
            return .success(.samePage(fragment: Escape.decoded(String(destination.dropFirst()))))
        }
        if let address = Address(absolute: destination) { return .success(.external(address)) }
        let (path, fragment, marks) = Self.split(destination)
        if path.isEmpty || marks.makeUnreadable || path.hasPrefix("//") { return .failure(.unreadable) }
        let decoded = marks.hasPercent ? Escape.decoded(path) : path
        return path.hasPrefix("/")
            ? resolve(site: decoded, fragment) : resolve(relative: decoded, fragment, from: source)
    }

    private func resolve(site path: String, _ fragment: String?) -> Result<Target, Failure> {
        if paths.contains(path) { return .success(.page(SitePath(path), fragment: fragment)) }
        if let source = withheldPaths[path] { return .success(.withheld(source)) }
        // A file beside a content file is published only when something refers to it: this link does.
        var base = path[...]
        while let slash = base.dropLast().lastIndex(of: "/") {
            base = base[...slash]
            if let folder = ownFolders[String(base)], let file = files[folder + "/" + path.dropFirst(base.count)] {
                return .success(.file(file, at: SitePath(path)))
            }
        }
        return .failure(.noAddress(path))
    }

    private func resolve(relative path: String, _ fragment: String?, from source: String) -> Result<Target, Failure> {
        guard let target = Self.target(path, from: source) else { return .failure(.leavesContent) }
        if let page = pages[target] {
            return .success(page.map { .page($0, fragment: fragment) } ?? .withheld(target))
        }
        guard let file = files[target] else {
            let index = target + "/index.md"
            guard let page = pages[index] else { return .failure(.noFile(target)) }
            return .success(page.map { .page($0, fragment: fragment) } ?? .withheld(index))
        }
        if Self.isSource(target) { return .failure(.isSource(target)) }
        if let owner = owner(of: target), folder(of: owner) == nil { return .success(.withheld(owner)) }
        return .success(.file(file, at: publishedPath(of: file.path, from: source)))
    }

    /// Where a file is published that a content file refers to: `static` as it stands, a file in a content file's own folder
    /// with its owner, any other with who refers to it.
    func publishedPath(of file: String, from source: String) -> SitePath {
        if file.hasPrefix("content/static/") { return SitePath("/" + file.dropFirst("content/static/".count)) }
        if let owner = owner(of: file), let folder = ownFolder(of: file), let path = self.folder(of: owner) {
            return SitePath(path.string + file.dropFirst(folder.count + 1))
        }
        let sourceFolder = source[...(source.lastIndex(of: "/") ?? source.startIndex)]
        let relative =
            file.hasPrefix(sourceFolder) ? file.dropFirst(sourceFolder.count) : file.dropFirst("content/".count)
        return SitePath((folder(of: source)?.string ?? "/") + relative)
    }

    /// The content file whose own folder a file lies in.
    func owner(of file: String) -> String? { ownFolder(of: file).flatMap { owners[$0] } }

    private func ownFolder(of file: String) -> String? {
        var folder = file[...]
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            if owners[String(folder)] != nil { return String(folder) }
        }
        return nil
    }

    /// Files that a site is made from are not published, whoever refers to them; those of `static` are as they stand.
    static func isSource(_ path: String) -> Bool {
        if path.hasPrefix("content/static/") { return false }
        return path == "content/addresses.txt"
            || ["md", "markdown", "yml", "yaml"].contains(FileFacts.fileExtension(of: path))
    }

    /// A destination in two: the path and the fragment without `#`; and what is to be known of the path.
    private static func split(_ destination: String) -> (path: String, fragment: String?, marks: Marks) {
        var text = destination
        var marks = Marks()
        let hash = text.withUTF8 { bytes -> Int? in
            for (index, byte) in bytes.enumerated() {
                switch byte {
                case UInt8(ascii: "#"): return index
                case UInt8(ascii: "?"), UInt8(ascii: "\\"): marks.makeUnreadable = true
                case UInt8(ascii: "%"): marks.hasPercent = true
                default: continue
                }
            }
            return nil
        }
        guard let hash else { return (destination, nil, marks) }
        let index = text.utf8.index(text.startIndex, offsetBy: hash)
        let fragment = Escape.decoded(String(text[text.utf8.index(after: index)...]))
        return (String(text[..<index]), fragment.isEmpty ? nil : fragment, marks)
    }

    private struct Marks {
        /// A query, or a backslash, which some browsers take for a slash.
        var makeUnreadable = false
        var hasPercent = false
    }

    /// A path relative to the folder of a content file as one relative to the site's; `nil` where it would leave the `content` folder.
    private static func target(_ path: String, from source: String) -> String? {
        if let plain = plainTarget(path, from: source) { return plain }
        let folder = source.split(separator: "/").dropLast().map(String.init)
        return normalised(folder + path.split(separator: "/").map(String.init))?.joined(separator: "/")
    }

    /// The same for a path without steps and empty parts; `nil` for any other.
    private static func plainTarget(_ path: String, from source: String) -> String? {
        var (path, source) = (path, source)
        return path.withUTF8 { path in
            var last = UInt8(ascii: "/")
            for byte in path {
                // Steps and empty parts only begin so.
                if last == UInt8(ascii: "/"), byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") { return nil }
                last = byte
            }
            guard last != UInt8(ascii: "/") else { return nil }
            return source.withUTF8 { source in
                guard let slash = source.lastIndex(of: UInt8(ascii: "/")) else { return nil }
                return String(unsafeUninitializedCapacity: slash + 1 + path.count) { bytes in
                    let end = bytes.initialize(fromContentsOf: source[...slash])
                    return bytes[end...].initialize(fromContentsOf: path)
                }
            }
        }
    }

    /// A path without `.` and `..`; `nil` where it would leave the `content` folder.
    private static func normalised(_ parts: [String]) -> [String]? {
        var result: [String] = []
        for part in parts {
            switch part {
            case ".": continue
            case "..":
                guard result.count > 1 else { return nil }
                result.removeLast()
            default: result.append(part)
            }
        }
        return result
    }
}
