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

    /// Whether everything is exactly as the record says; in doubt it is not.
    func isUnchanged(jobs: Int) async throws(MachineFailure) -> Bool {
        guard let sources = OpenFolder(source.path) else { return false }
        var parts: [(group: BuildRecord.Group, range: Range<Int>)] = []
        for group in BuildRecord.Group.allCases {
            let count = record.count(group)
            parts += stride(from: 0, to: count, by: 2048).map { (group, $0..<min($0 + 2048, count)) }
        }
        let found = try await Parallel.map(count: parts.count, jobs: jobs, chunk: 1) {
            [parts] index throws(MachineFailure) in
            let (group, range) = parts[index]
            return record.forEach(group, in: range) { _, entry, path in
                switch group {
                case .sources: isSource(entry, path, sources)
                case .linked:
                    FileState(path, in: sources.descriptor, follow: true) == entry.state
                        && !entry.state.isRecent(at: record.header.begun)
                case .sourceFolders: isSourceFolder(entry, path, sources)
                case .outputs: isOutput(entry, path)
                case .outputFolders:
                    FileState(orItself: path, in: outputs.descriptor) == entry.state
                }
            }
        }
        return !found.contains(false)
    }

    private func isSource(_ entry: BuildRecord.Entry, _ path: UnsafePointer<CChar>, _ folder: OpenFolder) -> Bool {
        guard FileState(path, in: folder.descriptor) == entry.state else { return false }
        if !entry.state.isRecent(at: record.header.begun) { return true }
        return entry.hash != 0 && Self.hash(path, in: folder) == entry.hash
    }

    private func isSourceFolder(
        _ entry: BuildRecord.Entry, _ path: UnsafePointer<CChar>, _ folder: OpenFolder
    ) -> Bool {
        guard FileState(path, in: folder.descriptor) ?? FileState() == entry.state else { return false }
        if !entry.state.isRecent(at: record.header.begun) || entry.hash == 0 { return true }
        return SourceWalk.names(in: String(cString: path), of: folder.descriptor) == entry.hash
    }

    func isOutput(_ entry: BuildRecord.Entry, _ path: UnsafePointer<CChar>) -> Bool {
        guard let state = FileState(path, in: outputs.descriptor), state.isSameContent(as: entry.state) else {
            return false
        }
        return !entry.state.isRecent(at: record.header.finished) || Self.hash(path, in: outputs) == entry.hash
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
