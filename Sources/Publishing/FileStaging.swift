import SiteBuilder

/// Makes the generated files of a site that are no pages, in parallel, and stages each as soon as it is made.
struct FileStaging: Sendable {
    let site: Site
    let staging: OutputStaging
    let last: LastBuild?
    /// What the files are made from; the next number is that of the file which the search begins with.
    let key: UInt64

    /// The outputs, and what pages tell of them.
    func run(
        jobs: Int, progress: BuildProgress
    ) async throws(MachineFailure) -> (outputs: [StagedOutput], made: MadeFiles) {
        if let standing { return standing }
        let files = site.generatedFiles
        progress.begin(.files, of: files.count)
        var streams: [OutputInPieces] = []
        for path in files.streams { streams.append(try OutputInPieces(path, in: staging, key: key)) }
        let done = try await Parallel.map(count: files.count, jobs: jobs, chunk: 1, progress: progress) {
            [streams] index throws(MachineFailure) in
            let made = files.make(index)
            var outputs: [StagedOutput] = []
            for (path, bytes) in made.files { outputs.append(try staging.stage(path, bytes, key: key)) }
            for (stream, piece) in zip(streams, made.pieces) { try stream.take(piece, number: made.number) }
            return (outputs, made.note)
        }
        var outputs = done.flatMap(\.0)
        for stream in streams { outputs.append(try stream.finish()) }
        var made = MadeFiles()
        if let last = files.last(done.map(\.1)) {
            outputs.append(try staging.stage(last.path.outputFile, last.bytes, key: key &+ 1))
            made.searchCore = last.path
        }
        for output in outputs { made.sizes[SitePath("/" + output.path)] = output.size }
        return (outputs, made)
    }

    /// The files of the last build, where they were made from the same and all stand.
    private var standing: (outputs: [StagedOutput], made: MadeFiles)? {
        guard let files = last?.standing(key: key), !files.isEmpty, let cores = last?.standing(key: key &+ 1) else {
            return nil
        }
        var made = MadeFiles()
        made.searchCore = cores.first.map { SitePath("/" + $0.path) }
        for output in files + cores { made.sizes[SitePath("/" + output.path)] = output.size }
        return (files + cores, made)
    }
}
