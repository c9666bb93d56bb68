import Language
package import SiteBuilder
import SourceText

/// Builds a site: reads its folder, makes its pages and publishes them.
package enum Build {
    /// Builds the site that the options name.
    ///
    /// Defects of the content are findings of the report, and then nothing is published; only a failure of the machine is thrown.
    package static func run(
        options: BuildOptions, progress: BuildProgress = BuildProgress()
    ) async throws(MachineFailure) -> BuildReport {
        let source = try SourceFolder(options.source)
        // Opened before anything is read: a folder that must not be written to is known at once.
        let folder = try OutputFolder.open(options.output, source: source, clean: options.clean)
        progress.begin(.comparing)
        if let report = try await short(folder, options, progress) {
            progress.end()
            return report
        }
        let made = try await make(folder, source, options, progress)
        var report = made.report
        if !BuildReport.forbidPublishing(report.findings, strict: report.strict) {
            progress.begin(.publishing)
            let published = try await folder.commit(
                made.outputs, basePath: made.basePath, notes: made.notes, jobs: options.jobs)
            report.output = published.counts
            report.findings = Finding.inOrder(report.findings + published.findings)
        }
        progress.end()
        return report
    }

    /// What a build made, ready to be put in place; the site and its facts are gone by then, so that they need not share the
    /// memory with the record.
    private struct Made {
        var report: BuildReport
        /// All outputs of the site; of no use where the findings forbid to publish.
        var outputs: [StagedOutput]
        var basePath: String
        var notes = BuildNotes()
    }

    /// Reads the site's folder and makes all that can be published.
    private static func make(
        _ folder: borrowing OutputFolder, _ source: SourceFolder, _ options: BuildOptions, _ progress: BuildProgress
    ) async throws(MachineFailure) -> Made {
        var notes = BuildNotes()
        notes.question = options.question
        notes.begun = FileState.now()
        let inputs = try await SiteInputs(
            reading: source, try source.listing(), options, progress, aside: options.output)
        let staging = folder.staging
        let last = options.clean ? nil : LastBuild(folder.record, source: source, outputs: staging.root)
        let examined = try await examine(inputs, options, staging: staging, last: last, progress)
        var made = Made(
            report: examined.report, outputs: examined.staged, basePath: inputs.settings.base.path + "/")
        guard !BuildReport.forbidPublishing(made.report.findings, strict: made.report.strict) else { return made }
        progress.begin(.files, of: examined.site.copies.count)
        made.outputs += try await stageFiles(
            of: examined.site, source, inputs.sources, staging, last, begun: notes.begun, jobs: options.jobs, progress)
        if options.compress {
            let compression = OutputCompression(staging: staging, record: folder.record)
            made.outputs += try await compression.forms(of: made.outputs, jobs: options.jobs, progress)
        }
        notes.sources = inputs.sources
        notes.report = made.report
        notes.planned = examined.planned
        notes.pageFindings = examined.pageFindings
        notes.reads = try await reads(of: examined.site, inputs.sources, jobs: options.jobs)
        made.notes = notes
        return made
    }

    /// Finds all that a build would find, and writes nothing; the options' output folder does not matter.
    package static func check(
        options: BuildOptions, progress: BuildProgress = BuildProgress()
    ) async throws(MachineFailure) -> BuildReport {
        let source = try SourceFolder(options.source)
        let inputs = try await SiteInputs(reading: source, try source.listing(), options, progress)
        return try await examine(inputs, options, staging: nil, progress).report
    }

    /// What the site shows an auditor, and all that was found; no evidence where errors of the content keep it from being built.
    ///
    /// Nothing is written. What a strict build would refuse is told by the evidence itself.
    package static func evidence(
        options: BuildOptions, progress: BuildProgress = BuildProgress()
    ) async throws(MachineFailure) -> (report: BuildReport, evidence: Evidence?) {
        let source = try SourceFolder(options.source)
        let inputs = try await SiteInputs(reading: source, try source.listing(), options, progress)
        let examined = try await examine(inputs, options, staging: nil, digests: true, progress)
        let report = examined.report
        guard !BuildReport.forbidPublishing(report.findings, strict: false) else { return (report, nil) }
        let evidence = examined.site.evidence(
            findings: report.findings, accepted: report.accepted, digests: examined.digests,
            program: "\(Program.name) \(Program.version)")
        return (report, evidence)
    }
}
