import Language
import Markup

/// The site's facts as files for programs; all of them follow from the tables of fields.
///
/// Projects come in pieces of some at a time, so that files of any size are never whole in memory.
package struct OpenData: Sendable {
    /// Those that the site has, in the order in which the page about the data explains them.
    let files: [File]

    struct File: Sendable {
        let kind: Kind
        let path: SitePath
    }

    /// The files, in the order in which the page about the data explains them.
    enum Kind: Sendable, CaseIterable {
        case projects, table, schema, kohesio, package, catalogue

        func path(in language: LanguageCode) -> SitePath {
            let words = AddressWords.of(language)
            return switch self {
            case .projects: words.dataFile("\(words.projects).json")
            case .table: words.dataFile("\(words.projects).csv")
            case .schema: words.dataFile("\(words.projects).schema.json")
            case .kohesio: words.dataFile("kohesio.csv")
            case .package: words.dataFile("datapackage.json")
            case .catalogue: words.dataFile("\(words.catalogue).jsonld")
            }
        }
    }

    init(of settings: SiteSettings) {
        // Everything in a catalogue is named by an address.
        files = Kind.allCases.filter { $0 != .catalogue || !settings.base.origin.isEmpty }.map {
            File(kind: $0, path: $0.path(in: settings.language))
        }
    }

    // MARK: - Making

    /// The files that come in pieces, each piece with the same projects.
    static let inPieces: [Kind] = [.projects, .table, .kohesio]
    private static let projectsInPiece = 64

    /// How many pieces so many projects come in: at least one.
    static func pieces(of projects: Int) -> Int {
        max(1, (projects + projectsInPiece - 1) / projectsInPiece)
    }

    /// A piece of each of the files `inPieces`, in their order.
    static func piece(_ number: Int, of site: Site) -> [[UInt8]] {
        let writers = DataProject.fields.map(\.write)
        var writing = DataWriting(reserving: projectsInPiece * 2_500)
        var kohesio = TableRows()
        if number == 0 {
            writing.begin(DataDocument.head(of: site), DataTable.projects)
            DataTable.kohesio.writeHead(into: &kohesio)
        }
        let range = number * projectsInPiece..<min((number + 1) * projectsInPiece, site.projects.count)
        for index in range {
            let project = DataProject(site: site, source: site.projects[index])
            if index > 0 { writing.append(",") }
            writing.newLine(depth: 2)
            writing.whole(depth: 2) { writing in for write in writers { write(project, &writing) } }
            writing.endRow()
            KohesioRow(project)?.write(into: &kohesio)
        }
        if range.upperBound == site.projects.count {
            if !site.projects.isEmpty { writing.newLine(depth: 1) }
            writing.append("]\n}\n")
        }
        return [writing.json, writing.table.bytes, kohesio.bytes]
    }

    /// A file that is made whole; `nil` for one that the site has not or that comes in pieces.
    static func bytes(of kind: Kind, _ site: Site) -> [UInt8]? {
        switch kind {
        case .projects, .table, .kohesio: nil
        case .schema: DataDocument.schema(of: site).bytes
        case .package: DataPackage(site: site, projects: .projects, kohesio: .kohesio).json.bytes
        case .catalogue: DataCatalogue(site)?.json.bytes
        }
    }
}

extension DataTable {
    static let projects = DataTable(DataProject.fields.map(\.description))
    static let kohesio = DataTable(KohesioRow.fields.map(\.description))
}
