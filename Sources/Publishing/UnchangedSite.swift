import SiteBuilder

#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The shortest way to build again: where program, question, sources and outputs are what they were, nothing is read and nothing
/// written.
struct UnchangedSite {
    let record: BuildRecord
    let source: SourceFolder
    /// The output folder.
    let outputs: OpenFolder

    /// What is not as the record says.
    struct Changes: Sendable {
        /// Sources whose bytes may be others, by their number in the record, with what the disk says of them now.
        var sources: [(index: Int, state: FileState)] = []
        /// Folders of sources that somebody has written in, and that have the same names all the same.
        var folders: [(index: Int, state: FileState)] = []
        /// Anything else: names, outputs, what cannot be told.
        var isMore = false
    }

    /// Holds all that the build depends on, and all that it made, against the record; in doubt something has changed.
    func changes(jobs: Int) async throws(MachineFailure) -> Changes {
        guard let sources = OpenFolder(source.path) else { return Changes(isMore: true) }
        var parts: [(group: BuildRecord.Group, range: Range<Int>)] = []
        for group in BuildRecord.Group.allCases {
            let count = record.count(group)
            parts += stride(from: 0, to: count, by: 2048).map { (group, $0..<min($0 + 2048, count)) }
        }
        let found = try await Parallel.map(count: parts.count, jobs: jobs, chunk: 1) {
            [parts] index throws(MachineFailure) in
            let (group, range) = parts[index]
            var changes = Changes()
            let isWhole = record.forEach(group, in: range) { index, entry, path in
                switch group {
                case .sources: look(atSource: entry, index, path, sources, &changes)
                case .linked:
                    FileState(path, in: sources.descriptor, follow: true) == entry.state
                        && !entry.state.isRecent(at: record.header.begun)
                case .sourceFolders: look(atFolder: entry, index, path, sources, &changes)
                case .outputs: stands(entry, path)
                case .outputFolders: FileState(orItself: path, in: outputs.descriptor) == entry.state
                }
            }
            if !isWhole { changes.isMore = true }
            return changes
        }
        return found.reduce(into: Changes()) { all, part in
            all.sources += part.sources
            all.folders += part.folders
            all.isMore = all.isMore || part.isMore
        }
    }

    /// `false` where more has changed than the bytes of the file.
    private func look(
        atSource entry: BuildRecord.Entry, _ index: Int, _ path: UnsafePointer<CChar>, _ folder: OpenFolder,
        _ changes: inout Changes
    ) -> Bool {
        guard let state = FileState(path, in: folder.descriptor) else { return false }
        let isSame =
            state == entry.state
            && (!state.isRecent(at: record.header.begun)
                || entry.hash != 0 && Self.hash(path, in: folder) == entry.hash)
        if !isSame { changes.sources.append((index, state)) }
        return true
    }

    /// `false` where the names in the folder are not what they were.
    private func look(
        atFolder entry: BuildRecord.Entry, _ index: Int, _ path: UnsafePointer<CChar>, _ folder: OpenFolder,
        _ changes: inout Changes
    ) -> Bool {
        let state = FileState(path, in: folder.descriptor)
        // A place where a folder could be, and none is.
        if entry.hash == 0 { return state ?? FileState() == entry.state }
        guard let state else { return false }
        if state == entry.state, !state.isRecent(at: record.header.begun) { return true }
        guard SourceWalk.names(in: String(cString: path), of: folder.descriptor) == entry.hash else { return false }
        if state != entry.state { changes.folders.append((index, state)) }
        return true
    }

    /// Whether an output stands as the build left it.
    private func stands(_ entry: BuildRecord.Entry, _ path: UnsafePointer<CChar>) -> Bool {
        guard let state = FileState(path, in: outputs.descriptor), state.isSameContent(as: entry.state) else {
            return false
        }
        return !entry.state.isRecent(at: record.header.finished) || Self.hash(path, in: outputs) == entry.hash
    }

    /// What the disk says of an output that holds the bytes which the build left, wherever they come from now; else `nil`.
    func state(ofOutput entry: BuildRecord.Entry, _ path: UnsafePointer<CChar>) -> FileState? {
        guard let state = FileState(path, in: outputs.descriptor), state.size == entry.state.size else { return nil }
        if state.isSameContent(as: entry.state), !entry.state.isRecent(at: record.header.finished) { return state }
        return Self.hash(path, in: outputs) == entry.hash ? state : nil
    }

    /// Of all bytes of a file; `nil` where it cannot be read.
    private static func hash(_ path: UnsafePointer<CChar>, in folder: OpenFolder) -> UInt64? {
        guard
            let file = OpenFile(
                String(cString: path), in: folder.descriptor, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
        else { return nil }
        return try? ContentHash.of(file.bytes(size: Int(file.status().st_size)))
    }
}
