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
        if let report = try await unchanged(folder, options) {
            progress.end()
            return report
        }
        var notes = BuildNotes()
        notes.question = options.question
        notes.begun = FileState.now()
        let inputs = try await SiteInputs(reading: source, options, progress, aside: options.output)
        let staging = folder.staging
        var (report, site, staged, _) = try await examine(inputs, options, staging: staging, progress)
        if !BuildReport.forbidPublishing(report.findings, strict: report.strict) {
            progress.begin(.files, of: site.copies.count)
            staged += try await stageFiles(of: site, source, staging, jobs: options.jobs, progress)
            if options.compress {
                let compression = OutputCompression(staging: staging, record: folder.record)
                staged += try await compression.forms(of: staged, jobs: options.jobs, progress)
            }
            progress.begin(.publishing)
            notes.sources = inputs.sources
            notes.report = report
            let published = try await folder.commit(
                staged, basePath: inputs.settings.base.path + "/", notes: notes, jobs: options.jobs)
            report.output = published.counts
            report.findings = Finding.inOrder(report.findings + published.findings)
        }
        progress.end()
        return report
    }

    /// What the last build reported, where nothing has changed since; `nil` where anything has, or might have.
    private static func unchanged(
        _ folder: borrowing OutputFolder, _ options: BuildOptions
    ) async throws(MachineFailure) -> BuildReport? {
        let record = folder.record
        guard !options.clean, record.header.isWhole == 1, record.header.program == ProgramIdentity.hash,
            record.header.question == options.question
        else { return nil }
        let site = UnchangedSite(record: record, source: folder.source, outputs: folder.staging.root)
        guard try await site.isUnchanged(jobs: options.jobs) else { return nil }
        let read = record.withDetails { bytes in
            var reading = RecordReading(bytes)
            return try? RecordedReport(&reading)
        }
        guard let read, folder.bearsMark(basePath: read.basePath) else { return nil }
        var report = read.report
        var counts = OutputCounts(unchanged: record.count(.outputs))
        for index in 0..<record.count(.outputFolders) {
            counts.foreign += Int(clamping: record.entry(.outputFolders, index).hash)
        }
        report.output = counts
        return report
    }

    /// Finds all that a build would find, and writes nothing; the options' output folder does not matter.
    package static func check(
        options: BuildOptions, progress: BuildProgress = BuildProgress()
    ) async throws(MachineFailure) -> BuildReport {
        let source = try SourceFolder(options.source)
        return try await examine(
            try await SiteInputs(reading: source, options, progress), options, staging: nil, progress
        ).report
    }

    /// What the site shows an auditor, and all that was found; no evidence where errors of the content keep it from being built.
    ///
    /// Nothing is written. What a strict build would refuse is told by the evidence itself.
    package static func evidence(
        options: BuildOptions, progress: BuildProgress = BuildProgress()
    ) async throws(MachineFailure) -> (report: BuildReport, evidence: Evidence?) {
        let source = try SourceFolder(options.source)
        let inputs = try await SiteInputs(reading: source, options, progress)
        let (report, site, _, digests) = try await examine(inputs, options, staging: nil, digests: true, progress)
        guard !BuildReport.forbidPublishing(report.findings, strict: false) else { return (report, nil) }
        let evidence = site.evidence(
            findings: report.findings, accepted: report.accepted, digests: digests,
            program: "\(Program.name) \(Program.version)")
        return (report, evidence)
    }

    /// Plans the site and renders its pages; with `staging`, and where nothing forbids to publish, the pages are staged.
    static func examine(
        _ inputs: SiteInputs, _ options: BuildOptions, staging: OutputStaging?, digests: Bool = false,
        _ progress: BuildProgress
    ) async throws(MachineFailure) -> (report: BuildReport, site: Site, staged: [StagedOutput], digests: [Int: String])
    {
        var report = BuildReport(
            language: inputs.hasSettings ? inputs.settings.language : .en,
            strict: options.strict || inputs.settings.isStrict)
        progress.begin(.planning)
        let (planned, planFindings) = Site.plan(inputs.planInputs)
        var site = planned
        let acceptances = Acceptances(inputs.contents, today: options.today)
        var (findings, accepted) = acceptances.part(inputs.findings + (try inputs.found(planFindings)))
        var staged: [StagedOutput] = []
        // Before anything is rendered, since pages tell the names and sizes of these files.
        if let staging, !BuildReport.forbidPublishing(findings, strict: report.strict) {
            let files = try await FileStaging(site: site, staging: staging).run(jobs: options.jobs, progress: progress)
            staged = files.outputs
            site = site.with(files.made)
        }
        progress.begin(.templates)
        let (theme, templateFindings) = inputs.theme.compiled(for: site)
        let (left, gaps) = acceptances.part(templateFindings)
        findings += left
        accepted += gaps
        var pageDigests: [Int: String] = [:]
        if let theme {
            let publishes = !BuildReport.forbidPublishing(findings, strict: report.strict)
            let rendering = PageStaging(site: site, texts: inputs.texts, pieces: inputs.pieces, theme: theme)
            let pages = try await rendering.run(
                staging: publishes ? staging : nil, digests: digests, jobs: options.jobs, progress: progress)
            pageDigests = pages.digests
            let (left, gaps) = acceptances.part(try inputs.found(pages.findings))
            findings += left
            accepted += gaps
            staged += pages.outputs
            report.rendered = site.pages.count
        }
        report.sources = inputs.contents.count
        report.sourceHashes = inputs.hashes
        report.pages = site.pages.count
        report.withheld = site.withheld.map { .init(path: $0.path, reason: $0.reason.words) }
        report.findings = Finding.inOrder(findings)
        report.accepted = AcceptedGap.inOrder(accepted)
        return (report, site, staged, pageDigests)
    }

    /// Stages what is neither page nor generated: the theme's assets, and the files of the site that are published as they are.
    private static func stageFiles(
        of site: Site, _ source: SourceFolder, _ staging: OutputStaging, jobs: Int,
        _ progress: BuildProgress
    ) async throws(MachineFailure) -> [StagedOutput] {
        var staged: [StagedOutput] = []
        for asset in site.assets.files {
            switch asset.content {
            case .bytes(let bytes): staged.append(try staging.stage(asset.output, bytes))
            case .copy(let path): staged.append(try staging.stage(asset.output, copyOf: path, in: source))
            }
        }
        return staged
            + (try await Parallel.map(count: site.copies.count, jobs: jobs, progress: progress) {
                index throws(MachineFailure) in
                let copy = site.copies[index]
                return try staging.stage(copy.output, copyOf: copy.source, in: source)
            })
    }
}
