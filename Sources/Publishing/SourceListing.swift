import SiteBuilder
package import SourceText

/// All that stands in the folders which a build reads, as it was before anything was read.
package struct SourceListing: Sendable {
    /// In the order of their paths' bytes.
    package var entries: [SourceFolder.Entry] = []
    /// What is left out for cause.
    package var findings: [Finding] = []
    /// Every folder that was looked into, and the places where one would be.
    var folders: [Folder] = []

    package init() {}

    struct Folder: Sendable {
        /// Relative to the site's folder.
        var path: String
        /// Before its names were read; all 0 where nothing stands there.
        var state: FileState
        /// Of the names in it that count, whatever their order.
        var names: UInt64
    }

    /// Tells names and kinds in a folder from any others; the same in whatever order they come.
    static func digest(of items: [FolderListing.Item]) -> UInt64 {
        max(
            1,
            items.reduce(into: UInt64(items.count)) { digest, item in
                let kind: UInt8 =
                    switch item.kind {
                    case .file: 1
                    case .folder: 2
                    case .link: 3
                    case .special: 4
                    }
                digest = digest &+ ContentHash.of(item.bytes + [0, kind])
            })
    }

    /// What tells each file from what it may be one day, by its path, without its bytes; none for those that may change unseen,
    /// because they have changed shortly before a moment.
    func keys(before moment: Int64) -> [String: UInt64] {
        var keys: [String: UInt64] = [:]
        for entry in entries where entry.kind == .content || entry.kind == .staticFile {
            let state = entry.target ?? entry.state
            if state.isRecent(at: moment) || entry.state.isRecent(at: moment) { continue }
            let numbers = [state.size, state.modified, state.changed, Int64(bitPattern: state.inode)]
            keys[entry.path] = numbers.withUnsafeBytes { max(1, ContentHash.of($0)) }
        }
        return keys
    }

    func add(to record: inout RecordMaking) {
        for entry in entries {
            record.add(.sources, entry.path, entry.state, hash: entry.hash, key: entry.facts)
            if let target = entry.target { record.add(.linked, entry.path, target) }
        }
        for folder in folders { record.add(.sourceFolders, folder.path, folder.state, hash: folder.names) }
    }
}
