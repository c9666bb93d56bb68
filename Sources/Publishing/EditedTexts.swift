import SiteBuilder
import SourceText

#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The second way to build again: only the texts of a few projects have changed, which nobody shows but their own pages.
///
/// These are rendered from a site of few files: the project, what its pages read (``SiteReads``), and what every page needs. That the
/// small site gives what the whole site would is seen by the keys of the pages, into which everything goes that they ask: with the
/// hash of the old text the small site must give the keys that the whole site gave. Whatever is not as it should be leads to `nil`,
/// and then everything is read.
struct EditedTexts {
    let record: BuildRecord
    let source: SourceFolder
    let staging: OutputStaging
    let options: BuildOptions
    let changes: UnchangedSite.Changes
    /// More would not be a short way.
    private static let most = 8

    /// The report, and the record of what stands when the outputs are in place, which wait.
    struct Made {
        var report: BuildReport
        var outputs: [StagedOutput]
        var record: RecordEditing
    }

    /// Whether so few sources have changed that this way may be shorter.
    static func areFew(_ changes: UnchangedSite.Changes) -> Bool { changes.sources.count <= most }

    func make(_ last: RecordedReport) async throws(MachineFailure) -> Made? {
        // What a link leads to is not looked at here, nor which finding was on which page, nor compressed forms.
        guard record.count(.linked) == 0, record.header.pageFindings == 0, !options.compress else { return nil }
        let edited = changes.sources.map { record.path(record.entry(.sources, $0.index)) }
        guard edited.allSatisfy({ ContentLocation(path: $0)?.kind == .project }) else { return nil }
        guard let listing = listing(last.reads) else { return nil }
        let inputs = try await SiteInputs(reading: source, listing, options, BuildProgress())
        async let templates = options.jobs > 1 ? inputs.theme.loaded(Site.pageKindsOfProjects) : nil
        async let planned = options.jobs > 1 ? Site.part(inputs.planInputs) : nil
        guard let report = try await report(last, inputs, edited) else { return nil }
        let small = await planned ?? Site.part(inputs.planInputs)
        let pages = small.pages.filter { $0.project(in: small).map { edited.contains($0.facts.path) } ?? false }
        let asked = small.lockUps.files.map(\.path) + pages.map(\.path)
        let numbers = record.numbers(of: asked.map(\.outputFile), in: .outputs)
        guard let site = withLockUps(small, numbers) else { return nil }
        let loaded = await templates ?? inputs.theme.loaded(Site.pageKindsOfProjects)
        guard let theme = inputs.theme.compiled(for: site, loaded) else { return nil }

        var old: [String: UInt64] = [:]
        for (change, path) in zip(changes.sources, edited) {
            let entry = record.entry(.sources, change.index)
            guard entry.key != 0, inputs.contents.first(where: { $0.path == path })?.factsHash == entry.key else {
                return nil
            }
            old[path] = entry.hash
        }
        let program = ProgramIdentity.hash
        let before = PageKeys(site, of: inputs.planInputs, program: program, contentHashes: old)
        let after = PageKeys(site, of: inputs.planInputs, program: program)
        var made = Made(report: report, outputs: [], record: RecordEditing(record))
        for page in pages {
            guard let number = numbers[page.path.outputFile],
                record.entry(.outputs, number).key == before.key(of: page, with: theme)
            else { return nil }
            var bytes: [UInt8] = []
            let texts = try inputs.texts(of: page, in: site)
            guard site.render(page, texts: texts, with: theme, into: &bytes).isEmpty else { return nil }
            let output = try staging.stage(page.path.outputFile, bytes, key: after.key(of: page, with: theme))
            made.record.set(.outputs, number) { entry in
                entry.state = output.file
                entry.hash = output.hash
                entry.key = output.key
            }
            made.outputs.append(output)
            made.report.rendered += 1
        }
        for (change, path) in zip(changes.sources, edited) {
            made.record.set(.sources, change.index) { entry in
                entry.state = change.state
                entry.hash = inputs.hashes[path] ?? 0
            }
        }
        for change in changes.folders { made.record.set(.sourceFolders, change.index) { $0.state = change.state } }
        return made
    }

    /// The small site with the sizes of lock-ups that its pages tell, as they were made for the whole one; `nil` where one of these is
    /// not known.
    private func withLockUps(_ site: Site, _ outputs: [String: Int]) -> Site? {
        var made = MadeFiles()
        for file in site.lockUps.files {
            guard let number = outputs[file.path.outputFile] else { return nil }
            made.sizes[file.path] = Int(record.entry(.outputs, number).state.size)
        }
        return site.with(made)
    }

    /// The files that are read; `nil` where they are not known.
    private func listing(_ reads: RecordedReads) -> SourceListing? {
        var wanted = Set(reads.common.map(Int.init))
        for change in changes.sources {
            guard let files = reads.files(ofSource: change.index) else { return nil }
            wanted.insert(change.index)
            wanted.formUnion(files.map(Int.init))
        }
        var listing = SourceListing()
        let isWhole = record.forEach(.sources) { index, _, path in
            guard
                wanted.contains(index) || strncmp(path, "templates/", 10) == 0
                    || strcmp(path, SiteSettings.path) == 0
            else { return true }
            if let entry = entry(index, String(cString: path)) { listing.entries.append(entry) }
            return true
        }
        return isWhole ? listing : nil
    }

    private func entry(_ index: Int, _ path: String) -> SourceFolder.Entry? {
        guard let kind = SourceFolder.Entry.Kind(path: path) else { return nil }
        var size = record.entry(.sources, index).state.size
        for change in changes.sources where change.index == index { size = change.state.size }
        return SourceFolder.Entry(path: path, size: Int(size), kind: kind)
    }

    /// The last report with the findings of the edited files replaced; `nil` where others may have changed, or forbid to publish.
    private func report(
        _ last: RecordedReport, _ inputs: SiteInputs, _ edited: [String]
    ) async throws(MachineFailure) -> BuildReport? {
        guard !inputs.findings.contains(where: { $0.place == nil }) else { return nil }
        var heads: [String: Int] = [:]
        for path in edited { heads[path] = Self.linesOfFrontMatter(try source.read(path)) }
        // There are many findings and few files: comparing names is less than hashing each.
        func concerns(_ finding: Finding) -> Bool { finding.place.map { edited.contains($0.file) } ?? false }
        /// The front matter is what it was, so what was found there stands where it stood; below, lines have moved.
        func mayHaveMoved(_ place: Place?) -> Bool { place.map { $0.start.line > heads[$0.file] ?? .max } ?? false }
        let hasMoved = last.planned.contains { finding in
            mayHaveMoved(finding.place) || finding.notes.contains { mayHaveMoved($0.place) }
        }
        guard !hasMoved else { return nil }
        let acceptances = Acceptances(inputs.contents, today: options.today, drafts: options.drafts)
        var found = acceptances.part((inputs.findings + last.planned).filter(concerns))
        found.left += try await inputs.found(
            acceptances.needless(beside: found.accepted, found.left).filter(concerns), jobs: options.jobs)
        var report = last.report
        if report.findings.filter(concerns) != Finding.inOrder(found.left) {
            report.findings = Finding.inOrder(report.findings.filter { !concerns($0) } + found.left)
        }
        if report.accepted.filter({ concerns($0.finding) }) != AcceptedGap.inOrder(found.accepted) {
            report.accepted = AcceptedGap.inOrder(
                report.accepted.filter { !concerns($0.finding) } + found.accepted)
        }
        return BuildReport.forbidPublishing(report.findings, strict: report.strict) ? nil : report
    }

    /// How many lines surely belong to the front matter: those before the first, but for the very first, that begins as its end does.
    private static func linesOfFrontMatter(_ bytes: [UInt8]) -> Int {
        var line = 0
        var start = bytes.startIndex
        while start < bytes.endIndex {
            if line > 0, bytes[start...].starts(with: "---".utf8) { return line }
            line += 1
            guard let end = bytes[start...].firstIndex(of: 0x0A) else { break }
            start = end + 1
        }
        return 0
    }
}
