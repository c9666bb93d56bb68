import SiteBuilder
import SourceText

extension Build {
    /// Builds on one of the short ways: nothing has changed, or only texts of a few projects; `nil` where anything else has, or might
    /// have, and then nothing is done.
    static func short(
        _ folder: borrowing OutputFolder, _ options: BuildOptions, _ progress: BuildProgress
    ) async throws(MachineFailure) -> BuildReport? {
        let record = folder.record
        guard !options.clean, record.header.isWhole == 1, record.header.program == ProgramIdentity.hash,
            record.header.question == options.question
        else { return nil }
        let begun = FileState.now()
        let site = UnchangedSite(record: record, source: folder.source, outputs: folder.staging.root)
        // Beside the many questions to the system; on the long way it is for nothing.
        async let early = options.jobs > 1 ? recordedReport(record) : nil
        let changes = try await site.changes(jobs: options.jobs)
        guard !changes.isMore, changes.sources.isEmpty || EditedTexts.areFew(changes) else { return nil }
        guard let read = await early ?? recordedReport(record), folder.bearsMark(basePath: read.basePath) else {
            return nil
        }
        var counts = OutputCounts(unchanged: record.count(.outputs))
        for index in 0..<record.count(.outputFolders) {
            counts.foreign += Int(clamping: record.entry(.outputFolders, index).hash)
        }
        if changes.sources.isEmpty {
            var report = read.report
            report.output = counts
            return report
        }
        let texts = EditedTexts(
            record: record, source: folder.source, staging: folder.staging, options: options, changes: changes)
        guard let made = try await texts.make(read) else { return nil }
        progress.begin(.publishing)
        return try publish(made, folder, read, counts, begun: begun)
    }

    /// What the last build found and counted; `nil` where the record is damaged.
    private static func recordedReport(_ record: BuildRecord) -> RecordedReport? {
        record.withDetails { bytes in
            var reading = RecordReading(bytes)
            return try? RecordedReport(&reading)
        }
    }

    /// Puts a few outputs that were there before in their places, and writes the record with them.
    private static func publish(
        _ made: EditedTexts.Made, _ folder: borrowing OutputFolder, _ last: RecordedReport, _ counts: OutputCounts,
        begun: Int64
    ) throws(MachineFailure) -> BuildReport {
        let (record, staging) = (folder.record, folder.staging)
        var (report, counts, editing) = (made.report, counts, made.record)
        var touched = [""]
        for output in made.outputs {
            guard let number = output.number else { continue }
            try staging.putInPlace(output.path, number)
            counts.unchanged -= 1
            counts.changed += 1
            touched.append(output.path.lastIndex(of: "/").map { String(output.path[..<$0]) } ?? "")
        }
        try OutputTree.remove(staging.folder)
        for (path, index) in record.numbers(of: touched, in: .outputFolders) {
            let state = FileState(orItself: path, in: staging.root.descriptor)
            editing.set(.outputFolders, index) { $0.state = state ?? FileState() }
        }
        var details: [UInt8]?
        if report.findings != last.report.findings || report.accepted != last.report.accepted {
            var changed = last
            changed.report = report
            details = changed.bytes
        }
        report.output = counts
        let changes = editing.finish(begun: begun, finished: FileState.now(), details: details)
        let failures = folder.keep(record, with: changes)
        // Adding nothing, too, would copy all findings, which the last report shares.
        if !failures.isEmpty { report.findings += failures }
        return report
    }
}
