import SiteBuilder

/// What the last build left that can stand: outputs that were made from the same and have not been touched since.
struct LastBuild: Sendable {
    private let record: BuildRecord
    private let check: UnchangedSite
    private let paths: PathSet

    /// `nil` where nothing can be taken from the last build.
    init?(_ record: BuildRecord, source: SourceFolder, outputs: OpenFolder) {
        // Findings of pages are not kept one by one, so that a page which had one must be looked at again.
        guard record.header.isWhole == 1, record.header.pageFindings == 0 else { return nil }
        self.record = record
        check = UnchangedSite(record: record, source: source, outputs: outputs)
        paths = record.paths(.outputs)
    }

    /// The output at a path, where it was made from what the key says and still stands; else `nil`.
    func standing(_ path: String, key: UInt64) -> StagedOutput? {
        guard key != 0, let index = paths.index(of: path) else { return nil }
        return standing(index, key: key)
    }

    /// All outputs that were made from what the key says; `nil` where one of them does not stand.
    func standing(key: UInt64) -> [StagedOutput]? {
        var outputs: [StagedOutput] = []
        for index in 0..<paths.count where record.entry(.outputs, index).key == key {
            guard let output = standing(index, key: key) else { return nil }
            outputs.append(output)
        }
        return outputs
    }

    private func standing(_ index: Int, key: UInt64) -> StagedOutput? {
        let entry = record.entry(.outputs, index)
        guard entry.key == key, let state = paths.withPath(index, { check.state(ofOutput: entry, $0) }) else {
            return nil
        }
        return StagedOutput(
            path: paths[index], size: Int(entry.state.size), hash: entry.hash, state: .unchanged, file: state, key: key)
    }
}
