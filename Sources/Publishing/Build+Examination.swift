import Language
import SiteBuilder
import SourceText

/// What came of planning a site and rendering its pages.
struct Examination: Sendable {
    var report: BuildReport
    var site: Site
    var staged: [StagedOutput] = []
    /// SHA-256 of the pages of projects by the project's number, where it was asked for.
    var digests: [Int: String] = [:]
    /// Those of the findings that reading one file alone does not give.
    var planned: [Finding] = []
    /// How many findings there were on rendered pages.
    var pageFindings = 0
}

extension Build {
    /// Plans the site and renders its pages; with `staging`, and where nothing forbids to publish, the pages are staged.
    ///
    /// - Parameter last: What need not be made again.
    static func examine(
        _ inputs: SiteInputs, _ options: BuildOptions, staging: OutputStaging?, last: LastBuild? = nil,
        digests: Bool = false, _ progress: BuildProgress
    ) async throws(MachineFailure) -> Examination {
        var report = BuildReport(
            language: inputs.hasSettings ? inputs.settings.language : .en,
            strict: options.strict || inputs.settings.isStrict)
        progress.begin(.planning)
        let planInputs = inputs.planInputs
        async let templates = options.jobs > 1 ? inputs.theme.loaded() : nil
        let pieces = try await Parallel.map(
            count: PlanPiece.count(of: planInputs.contents.count), jobs: options.jobs, chunk: 1
        ) { number throws(MachineFailure) in PlanPiece(number, of: planInputs) }
        let (planned, planFindings) = Site.plan(planInputs, pieces)
        var examined = Examination(report: report, site: planned)
        examined.planned = try await inputs.found(planFindings, jobs: options.jobs)
        let acceptances = Acceptances(inputs.contents, today: options.today, drafts: options.drafts)
        var (findings, accepted) = acceptances.part(inputs.findings + examined.planned)
        var keys: PageKeys?
        // Before anything is rendered, since pages tell the names and sizes of these files.
        if let staging, !BuildReport.forbidPublishing(findings, strict: report.strict) {
            let made = try await Self.keys(of: planned, planInputs, jobs: options.jobs)
            let files = try await FileStaging(
                site: planned, staging: staging, last: last, key: made.ofGeneratedFiles
            ).run(jobs: options.jobs, progress: progress)
            keys = made
            examined.staged = files.outputs
            examined.site = planned.with(files.made)
        }
        progress.begin(.templates)
        let loaded = await templates ?? inputs.theme.loaded()
        let theme = inputs.theme.compiled(for: examined.site, loaded)
        let templateFindings = inputs.theme.findings(of: loaded, for: examined.site)
        examined.planned += templateFindings
        let (left, gaps) = acceptances.part(templateFindings)
        findings += left
        accepted += gaps
        if let theme {
            let publishes = !BuildReport.forbidPublishing(findings, strict: report.strict)
            let rendering = PageStaging(
                site: examined.site, inputs: inputs, theme: theme, keys: keys, last: publishes ? last : nil)
            let pages = try await rendering.run(
                staging: publishes ? staging : nil, digests: digests, jobs: options.jobs, progress: progress)
            examined.digests = pages.digests
            let found = try await inputs.found(pages.findings, jobs: options.jobs)
            examined.planned += found
            examined.pageFindings = found.count
            let (left, gaps) = acceptances.part(found)
            findings += left
            accepted += gaps
            // What is not found before the pages are rendered may yet be found on them.
            findings += try await inputs.found(acceptances.needless(beside: accepted, findings), jobs: options.jobs)
            examined.staged += pages.outputs
            report.rendered = pages.rendered
        }
        report.sources = inputs.contents.count
        report.sourceHashes = inputs.hashes
        report.pages = planned.pages.count
        report.withheld = planned.withheld.map { .init(path: $0.path, reason: $0.reason.words) }
        report.findings = Finding.inOrder(findings)
        report.accepted = AcceptedGap.inOrder(accepted)
        examined.report = report
        return examined
    }

    /// What the pages of a site are made from.
    private static func keys(
        of site: Site, _ inputs: PlanInputs, jobs: Int
    ) async throws(MachineFailure) -> PageKeys {
        let keys = PageKeys(site, of: inputs, program: ProgramIdentity.hash)
        let projects = try await Parallel.map(count: site.projects.count, jobs: jobs) { index throws(MachineFailure) in
            keys.key(ofProject: index)
        }
        var all = keys
        all.take(projects: projects)
        return all
    }

    /// Which sources the pages of each project are made from.
    static func reads(
        of site: Site, _ sources: SourceListing, jobs: Int
    ) async throws(MachineFailure) -> RecordedReads {
        var paths = PathSet(capacity: sources.entries.count)
        for entry in sources.entries { paths.insert(entry.path) }
        let (numbers, reads) = (paths, SiteReads(site))
        let files = try await Parallel.map(count: site.projects.count, jobs: jobs) { index throws(MachineFailure) in
            (
                numbers.index(of: site.projects[index].facts.path),
                reads.files(ofProject: index).compactMap { numbers.index(of: $0).map(UInt32.init) }
            )
        }
        var bySource = [[UInt32]](repeating: [], count: sources.entries.count)
        for (source, files) in files where source != nil { bySource[source ?? 0] = files }
        var recorded = RecordedReads()
        recorded.common = reads.common.compactMap { numbers.index(of: $0).map(UInt32.init) }
        for files in bySource {
            recorded.files += files
            recorded.ends.append(UInt32(recorded.files.count))
        }
        return recorded
    }

    /// Stages what is neither page nor generated: the theme's assets, and the files of the site that are published as they are.
    static func stageFiles(
        of site: Site, _ source: SourceFolder, _ sources: SourceListing, _ staging: OutputStaging, _ last: LastBuild?,
        begun: Int64, jobs: Int, _ progress: BuildProgress
    ) async throws(MachineFailure) -> [StagedOutput] {
        var staged: [StagedOutput] = []
        for asset in site.assets.files {
            switch asset.content {
            case .bytes(let bytes): staged.append(try staging.stage(asset.output, bytes))
            case .copy(let path): staged.append(try staging.stage(asset.output, copyOf: path, in: source))
            }
        }
        let keys = sources.keys(before: begun)
        return staged
            + (try await Parallel.map(count: site.copies.count, jobs: jobs, progress: progress) {
                index throws(MachineFailure) in
                let copy = site.copies[index]
                let key = keys[copy.source] ?? 0
                if let standing = last?.standing(copy.output, key: key) { return standing }
                return try staging.stage(copy.output, copyOf: copy.source, in: source, key: key)
            })
    }
}
