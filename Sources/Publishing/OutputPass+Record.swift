import SiteBuilder
import SourceText

#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// What the record of a build says beside its outputs.
package struct BuildNotes: Sendable {
    /// ``BuildOptions/question``; 0 where the build cannot be told from another one, whose record then serves nothing but removing
    /// stale files.
    var question: UInt64 = 0
    /// Before the first source was looked at.
    var begun: Int64 = 0
    var sources = SourceListing()
    /// What was found and counted.
    var report: BuildReport?
    /// Those of the findings that reading one file alone does not give.
    var planned: [Finding] = []
    /// How many findings there were on rendered pages.
    var pageFindings = 0
    var reads = RecordedReads()

    package init() {}

    fileprivate func details(basePath: String) -> [UInt8] {
        report.map { RecordedReport($0, basePath: basePath, planned: planned, reads: reads).bytes } ?? []
    }
}

extension OutputPass {
    /// Counts what stays beside the outputs, and writes the record of this build.
    mutating func finish(
        _ folder: borrowing OutputFolder, _ notes: BuildNotes, basePath: String, jobs: Int
    ) async throws(MachineFailure) -> PublishedOutputs {
        if folder.clean { counts.removed += try OutputTree.removeForeign(in: rootPath, known: paths) }
        // Its going would touch the output folder.
        try OutputTree.remove(folder.staging.folder)
        var record = RecordMaking()
        try await addFolders(to: &record, after: folder.clean ? BuildRecord() : folder.record, jobs: jobs)
        for index in outputs.indices {
            let output = outputs[index]
            paths.withBytes(index) { record.add(.outputs, $0, output.file, hash: output.hash, key: output.key) }
        }
        notes.sources.add(to: &record)
        var header = BuildRecord.Header()
        header.program = ProgramIdentity.hash
        header.question = notes.question
        header.begun = notes.begun
        header.finished = FileState.now()
        header.pageFindings = UInt64(notes.pageFindings)
        header.isWhole = notes.question != 0 && notes.report != nil ? 1 : 0
        write(
            record.record(header, details: notes.details(basePath: basePath)),
            folder)
        return PublishedOutputs(counts: counts, findings: findings)
    }

    /// Notes the folders that hold outputs, each with the number of files in it that are not ours.
    private mutating func addFolders(
        to record: inout RecordMaking, after last: BuildRecord, jobs: Int
    ) async throws(MachineFailure) {
        var foreign = ForeignFiles(root: root, rootPath: rootPath, folders: folders, files: paths)
        let (all, descriptor) = (folders, root.descriptor)
        let states = try await Parallel.map(count: all.count, jobs: jobs, chunk: 1024) {
            index throws(MachineFailure) in
            all.withPath(index) { FileState(orItself: $0, in: descriptor) }
        }
        let known = last.paths(.outputFolders)
        for index in 0..<all.count {
            var found = UInt64(0)
            if let before = before[index] {
                if let number = folders.withBytes(index, known.index(of:)),
                    case let entry = last.entry(.outputFolders, number), entry.key != BuildRecord.foreign,
                    entry.state == before, !before.isRecent(at: last.header.finished)
                {
                    found = entry.hash
                    foreign.add(found)
                } else {
                    found = UInt64(try foreign.list(folders[index], &record))
                }
            }
            folders.withBytes(index) { record.add(.outputFolders, $0, states[index] ?? FileState(), hash: found) }
        }
        // Nobody lists the folders above these.
        for index in 0..<known.count where last.entry(.outputFolders, index).key == BuildRecord.foreign {
            let path = known[index]
            if OutputPath.isSafe(path), !folders.contains(path) { try foreign.enter(path, &record) }
        }
        for path in left { try foreign.enter(path, &record) }
        counts.foreign = foreign.count
    }
}
