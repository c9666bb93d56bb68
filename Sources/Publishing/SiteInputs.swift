import Language
import SiteBuilder
import SourceText

/// Everything a build reads from a site's folder, as values.
struct SiteInputs: Sendable {
    var settings = SiteSettings()
    /// Whether there is a `site.yml`; without one nothing tells the language in which to speak.
    var hasSettings = false
    var settingsFile: SourceFile
    var contents: [ContentFacts] = []
    /// The rendered Markdown of the content files.
    let texts: TextSpool
    /// Where they lie in `texts`, by the path of the file.
    private(set) var pieces: [String: TextSpool.Piece] = [:]
    /// What the files held that were read whole, by path.
    var hashes: [String: UInt64] = [:]
    var files: [FileFacts] = []
    var published: PublishedAddresses?
    var theme: Theme
    var findings: [Finding] = []
    /// What stood in the site's folder, with the hash of what was read whole.
    var sources: SourceListing
    private let source: SourceFolder
    private let today: Day
    private let drafts: Bool

    /// Reads what a listing of a site's folder names; the rendered Markdown is put aside in the file system of the folder `aside`,
    /// where that is given.
    init(
        reading source: SourceFolder, _ listing: SourceListing, _ options: BuildOptions, _ progress: BuildProgress,
        aside: String? = nil
    ) async throws(MachineFailure) {
        progress.begin(.reading)
        self.source = source
        texts = TextSpool(in: aside)
        today = options.today
        drafts = options.drafts
        sources = listing
        let entries = sources.entries
        var findings = sources.findings
        settingsFile = SourceFile(path: SiteSettings.path, bytes: [])
        (theme, hashes) = try Self.theme(entries, source)
        try readSettings(entries, source, options, &findings)
        try await readContents(entries, source, jobs: options.jobs, &findings, progress)
        try await readFiles(entries, source, jobs: options.jobs)
        if entries.contains(where: { $0.path == PublishedAddresses.path }) {
            let file = SourceFile(path: PublishedAddresses.path, bytes: try source.read(PublishedAddresses.path))
            hashes[file.path] = ContentHash.of(file.bytes)
            published = PublishedAddresses(file)
        }
        self.findings = findings
        let facts = Dictionary(contents.map { ($0.path, $0.factsHash) }, uniquingKeysWith: { first, _ in first })
        for index in sources.entries.indices {
            let path = sources.entries[index].path
            sources.entries[index].hash = hashes[path] ?? 0
            sources.entries[index].facts = facts[path] ?? 0
        }
    }

    /// The rendered Markdown of a page's own content file, where it has one.
    func texts(of page: PlannedPage, in site: Site) throws(MachineFailure) -> Texts? {
        guard let piece = page.source(in: site).flatMap({ pieces[$0] }) else { return nil }
        return try texts.get(piece)
    }

    var planInputs: PlanInputs {
        PlanInputs(
            settings: settings, settingsFile: settingsFile, contents: contents, files: files,
            assets: theme.assets, today: today, drafts: drafts, published: published)
    }

    /// The findings with every place found; files are read once more for those that were told by their bytes.
    func found(_ findings: [Finding], jobs: Int) async throws(MachineFailure) -> [Finding] {
        var indices: [String: [Int]] = [:]
        for (index, finding) in findings.enumerated() {
            for path in finding.filesToFindIn { indices[path, default: []].append(index) }
        }
        let wanted = indices.sorted { $0.key < $1.key }
        let files = try await Parallel.map(count: wanted.count, jobs: jobs, chunk: 16) {
            number throws(MachineFailure) in
            let path = wanted[number].key
            let file =
                path == settingsFile.path ? settingsFile : SourceFile(path: path, bytes: try source.read(path))
            return wanted[number].value.map { index in
                var finding = findings[index]
                finding.findPlaces(in: file)
                return (index, finding)
            }
        }
        var findings = findings
        for (index, finding) in files.joined() { findings[index].takePlaces(from: finding) }
        return findings
    }

    // MARK: - Reading

    private mutating func readSettings(
        _ entries: [SourceFolder.Entry], _ source: SourceFolder, _ options: BuildOptions, _ findings: inout [Finding]
    ) throws(MachineFailure) {
        if entries.contains(where: { $0.path == SiteSettings.path }) {
            hasSettings = true
            settingsFile = SourceFile(path: SiteSettings.path, bytes: try source.read(SiteSettings.path))
            hashes[SiteSettings.path] = ContentHash.of(settingsFile.bytes)
            let (read, found) = SiteBuilder.readSettings(settingsFile)
            settings = read
            findings += found + textFindings(of: settings, in: settingsFile, today: options.today)
        } else {
            findings.append(missingSettings)
        }
        if let address = options.baseURL {
            guard let base = SiteBase(address) else {
                throw MachineFailure(
                    Words(
                        cs: "--base-url: „\(address)“ není celá adresa webu, například https://example.cz/eu/.",
                        en: "--base-url: \"\(address)\" is no whole address of a site, such as https://example.cz/eu/.")
                )
            }
            settings.base = base
        }
    }

    private mutating func readContents(
        _ entries: [SourceFolder.Entry], _ source: SourceFolder, jobs: Int, _ findings: inout [Finding],
        _ progress: BuildProgress
    ) async throws(MachineFailure) {
        let located = entries.compactMap { entry in
            entry.kind == .content ? ContentLocation(path: entry.path).map { (entry.path, $0) } : nil
        }
        let (settings, today, drafts, spool) = (settings, today, drafts, texts)
        let files = try ContentFiles(located.map(\.0), in: source)
        progress.begin(.reading, of: located.count)
        // In smaller parts where there are few, so that nobody reads all of them.
        let read = try await Parallel.map(
            count: located.count, jobs: jobs, chunk: min(located.count / (max(jobs, 1) * 8) + 1, 64), progress: progress
        ) { index throws(MachineFailure) in
            let (path, location) = located[index]
            let file = SourceFile(path: path, bytes: try files.read(index))
            var (facts, texts, runs) = readContent(file, at: location, language: settings.language)
            let publicity = publicityFindings(
                on: facts, saying: runs, in: file, of: settings, today: today, drafts: drafts)
            facts.forgetReading()
            return (facts, spool.put(texts), publicity)
        }
        contents.reserveCapacity(read.count)
        hashes.reserveCapacity(read.count)
        for (facts, piece, publicity) in read {
            contents.append(facts)
            pieces[facts.path] = piece
            findings += facts.findings
            findings += publicity
            hashes[facts.path] = facts.contentHash
        }
    }

    private mutating func readFiles(
        _ entries: [SourceFolder.Entry], _ source: SourceFolder, jobs: Int
    ) async throws(MachineFailure) {
        let others = entries.filter { entry in
            entry.kind == .staticFile || entry.kind == .content && ContentLocation(path: entry.path) == nil
        }
        files = try await Parallel.map(count: others.count, jobs: jobs) { index throws(MachineFailure) in
            let entry = others[index]
            guard FileFacts.isPicture(entry.path) else { return FileFacts(path: entry.path, size: entry.size) }
            let pixels = PixelSize(header: try source.read(entry.path, upTo: PixelSize.headerSize))
            return FileFacts(path: entry.path, size: entry.size, pixels: pixels)
        }
    }

    private static func theme(
        _ entries: [SourceFolder.Entry], _ source: SourceFolder
    ) throws(MachineFailure) -> (Theme, hashes: [String: UInt64]) {
        var hashes: [String: UInt64] = [:]
        var templates: [SourceFile] = []
        for entry in entries where entry.kind == .template {
            templates.append(SourceFile(path: entry.path, bytes: try source.read(entry.path)))
            hashes[entry.path] = templates.last.map { ContentHash.of($0.bytes) }
        }
        var assets: [Theme.Asset] = []
        for entry in entries where entry.kind == .asset {
            let bytes = Theme.mustRead(asset: entry.path, size: entry.size) ? try source.read(entry.path) : nil
            hashes[entry.path] = bytes.map(ContentHash.of)
            assets.append(
                Theme.Asset(
                    name: String(entry.path.dropFirst("templates/assets/".count)), source: entry.path, bytes: bytes))
        }
        return (Theme(templates: templates, assets: assets), hashes)
    }

    private var missingSettings: Finding {
        Finding(
            noSettings, at: Place(file: SiteSettings.path),
            Words(
                cs: "Chybí soubor content/site.yml. Založte ho alespoň s řádkem „title: Název webu“.",
                en: "The file content/site.yml is missing. Make it with at least the line “title: Name of the site”."))
    }
}

let noSettings = Diagnosis(
    "missing-settings", .error, .content,
    Words(
        cs: "Web potřebuje soubor content/site.yml s názvem webu.",
        en: "A site needs the file content/site.yml with its title."))
