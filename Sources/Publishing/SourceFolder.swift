import Language

#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A site's folder on disk, out of which nothing is read.
package struct SourceFolder: Sendable, Hashable {
    /// Absolute, without symbolic links, `.` and `..`.
    package let path: String

    /// The largest file that is read, in bytes.
    package static let sizeLimit = 64 << 20

    /// The parts of the folder that a build reads, and that no output folder may lie in.
    static let inputs = ["content", "templates"]

    /// The site's folder at a path; a failure where it is none, or has no `content`.
    package init(_ path: String) throws(MachineFailure) {
        guard let real = realPath(path) else { throw .cannotRead(path) }
        var status = stat()
        guard stat(real + "/content", &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
            throw MachineFailure(
                Words(
                    cs: "\(path): v této složce není složka „content“, není to tedy složka webu.",
                    en: "\(path): there is no folder \"content\" here, so this is no site's folder."))
        }
        self.path = real
    }

    /// A file that a build may read.
    package struct Entry: Sendable, Hashable {
        /// Relative to the site's folder, with `/`.
        package var path: String
        /// In bytes.
        package var size: Int
        package var kind: Kind
        /// What the disk said of it; of a link, as such.
        var state: FileState
        /// What the disk said of the file that a link leads to.
        var target: FileState?
        /// Of its bytes, once they have been read; 0 where not all of them were.
        var hash: UInt64 = 0
        /// ``ContentFacts/factsHash`` of a content file.
        var facts: UInt64 = 0

        package init(
            path: String, size: Int, kind: Kind, state: FileState = FileState(), target: FileState? = nil
        ) {
            self.path = path
            self.size = size
            self.kind = kind
            self.state = state
            self.target = target
        }

        /// What a file is there for, by its place.
        package enum Kind: Sendable, Hashable {
            /// In `content`, outside `content/static`.
            case content
            /// In `content/static`.
            case staticFile
            /// In `templates`, outside `templates/assets`.
            case template
            /// In `templates/assets`.
            case asset

            /// `nil` for a path that lies in none of these.
            init?(path: String) {
                if path.hasPrefix("content/static/") {
                    self = .staticFile
                } else if path.hasPrefix("content/") {
                    self = .content
                } else if path.hasPrefix("templates/assets/") {
                    self = .asset
                } else if path.hasPrefix("templates/") {
                    self = .template
                } else {
                    return nil
                }
            }
        }
    }

    /// All files that a build may read.
    ///
    /// Dot files (outside `content/static`) and what editors and desktops leave behind are left out without a word.
    package func listing() throws(MachineFailure) -> SourceListing {
        guard let root = OpenFile(path, flags: O_RDONLY | O_DIRECTORY) else { throw .cannotRead(path) }
        var walk = SourceWalk(root: path)
        for name in Self.inputs {
            var status = stat()
            let stands = fstatat(root.descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0
            // Of a folder the walk says more.
            if stands, status.st_mode & S_IFMT == S_IFDIR { continue }
            let state = stands ? FileState(status) : FileState()
            walk.listing.folders.append(.init(path: name, state: state, names: 0))
        }
        let top = try FolderListing(root) { name in Self.inputs.contains { Array($0.utf8) == name } }
        for item in top.items { try walk.visit(item, in: root, parent: "", depth: 0) }
        walk.listing.entries.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        return walk.listing
    }

    /// The bytes of a file, by its path relative to the site's folder.
    ///
    /// A path that leads out of the folder's `content` and `templates`, and a file larger than `limit` bytes, is a failure.
    package func read(_ path: String, limit: Int = SourceFolder.sizeLimit) throws(MachineFailure) -> [UInt8] {
        let file = try open(path)
        let size = Int(try file.status().st_size)
        guard size <= limit else { throw .cannotRead(path, errno: EFBIG) }
        return try file.bytes(size: size)
    }

    /// The first bytes of a file, at most `count`.
    package func read(_ path: String, upTo count: Int) throws(MachineFailure) -> [UInt8] {
        let file = try open(path)
        return try file.bytes(size: min(count, Int(try file.status().st_size)))
    }

    /// Opens a regular file inside the folder for reading, no part of its path being followed out of it.
    func open(_ path: String) throws(MachineFailure) -> OpenFile {
        if let file = try openPlain(path) { return file }
        guard let target = Self.target(of: path, root: self.path) else { throw .cannotRead(path, errno: ELOOP) }
        guard let file = try openPlain(target) else { throw .cannotRead(path, errno: ELOOP) }
        return file
    }

    /// Where a symbolic link leads, relative to the site's folder; `nil` where it dangles or leaves the folder's inputs.
    static func target(of path: String, root: String) -> String? {
        guard let real = realPath(root + "/" + path), real.utf8.starts(with: (root + "/").utf8) else { return nil }
        let relative = String(real.utf8.dropFirst(root.utf8.count + 1)) ?? ""
        return inputs.contains { relative.utf8.starts(with: ($0 + "/").utf8) } ? relative : nil
    }

    /// Opens folder by folder, following no link; `nil` where the path has one.
    private func openPlain(_ path: String) throws(MachineFailure) -> OpenFile? {
        guard let folder = try openFolder(of: path) else { return nil }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        // O_NONBLOCK: a pipe without a writer must not stop the program; it is refused below.
        guard
            let file = OpenFile(
                name, in: folder.descriptor, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK, name: path)
        else {
            if errno == ELOOP { return nil }
            throw .cannotRead(path)
        }
        guard try file.status().st_mode & S_IFMT == S_IFREG else { throw .cannotRead(path, errno: EISDIR) }
        return file
    }

    /// The folder that a file lies in; `nil` where the way to it goes over a symbolic link.
    func openFolder(of path: String) throws(MachineFailure) -> OpenFile? {
        let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        guard parts.count > 1, Self.inputs.contains(parts[0]), !path.utf8.contains(0),
            !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." })
        else { throw .cannotRead(path, errno: EACCES) }
        guard var folder = OpenFile(self.path, flags: O_RDONLY | O_DIRECTORY) else { throw .cannotRead(self.path) }
        for part in parts.dropLast() {
            guard let next = OpenFile(part, in: folder.descriptor, flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW) else {
                if errno == ELOOP || errno == ENOTDIR { return nil }
                throw .cannotRead(path)
            }
            folder = next
        }
        return folder
    }
}

/// The absolute path without symbolic links; `nil` with `errno` set where nothing stands there.
func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
}
