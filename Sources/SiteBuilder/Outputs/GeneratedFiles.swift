/// The generated files of a site that are no pages, as tasks that may be done in any order and in parallel.
///
/// What is small comes whole, what grows with the projects in pieces, so that no more is in memory than what is being made.
package struct GeneratedFiles: Sendable {
    /// The files that come in pieces: paths in the output folder.
    package let streams: [String]
    private let site: Site
    private let tasks: [Task]

    private enum Task: Sendable {
        case output(Output)
        case sitemapPart(Int)
        case lockUp(DrawnLockUp.File)
        case data(OpenData.File)
        case dataPiece(Int)
        case search(SearchIndex.Part)
    }

    /// What came of one task.
    package struct Made: Sendable {
        /// Whole files: path in the output folder and content.
        package var files: [(path: String, bytes: [UInt8])] = []
        /// The piece of each of `streams`, or none.
        package var pieces: [[UInt8]] = []
        /// Which piece of them, from 0.
        package var number = 0
        /// What is to be told to `last`.
        package fileprivate(set) var note = Note()
    }

    /// What the last file has to know of the others.
    package struct Note: Sendable {
        fileprivate var search: [SearchIndex.Entry] = []

        package init() {}
    }

    init(_ site: Site) {
        self.site = site
        streams = OpenData.inPieces.map { $0.path(in: site.language).outputFile }
        // What takes longest begins first.
        var tasks: [Task] = site.hasSearch ? [.search(.words), .search(.orders)] : []
        tasks += site.lockUps.files.map(Task.lockUp)
        tasks += Output.all.map(Task.output)
        tasks += Sitemap(site).partNames.indices.map(Task.sitemapPart)
        tasks += site.openData.files.filter { !OpenData.inPieces.contains($0.kind) }.map(Task.data)
        tasks += (0..<OpenData.pieces(of: site.projects.count)).map(Task.dataPiece)
        if site.hasSearch { tasks += SearchIndex(site).rowFiles.map { .search(.rows($0)) } }
        self.tasks = tasks
    }

    /// How many tasks there are.
    package var count: Int { tasks.count }

    /// Does one task.
    package func make(_ task: Int) -> Made {
        var made = Made()
        switch tasks[task] {
        case .output(let output):
            if let bytes = output.bytes(site) { made.files = [(output.path, bytes)] }
        case .sitemapPart(let part): made.files = [Sitemap(site).part(part)]
        case .lockUp(let file): made.files = [(file.path.outputFile, file.drawn())]
        case .data(let file):
            if let bytes = OpenData.bytes(of: file.kind, site) { made.files = [(file.path.outputFile, bytes)] }
        case .dataPiece(let number):
            made.pieces = OpenData.piece(number, of: site)
            made.number = number
        case .search(let part):
            for file in SearchIndex(site).files(of: part) {
                made.files.append((file.path.outputFile, file.bytes))
                made.note.search.append(file.entry)
            }
        }
        return made
    }

    /// The file that names others, with its path in the site, when all tasks are done; `nil` for a site that has none.
    ///
    /// - Parameter notes: Those of all tasks, in their order.
    package func last(_ notes: [Note]) -> (path: SitePath, bytes: [UInt8])? {
        guard site.hasSearch else { return nil }
        let file = SearchIndex(site).core(naming: notes.flatMap(\.search))
        return (file.path, file.bytes)
    }
}

extension Site {
    package var generatedFiles: GeneratedFiles { GeneratedFiles(self) }

    /// Whether visitors can search the list of projects: over a few it helps nobody.
    var hasSearch: Bool { projects.count >= SearchIndex.fewestProjects }
}
