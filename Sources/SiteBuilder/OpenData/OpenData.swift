import Language
import Markup

/// The site's facts as files for programs; all of them follow from the tables of fields.
///
/// Made when the site is planned, since the page about the data tells how large each file is.
package struct OpenData: Sendable {
    let files: [File]

    struct File: Sendable {
        let kind: Kind
        let path: SitePath
        let bytes: [UInt8]
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

    /// No files.
    init() { files = [] }

    init(_ site: Site) {
        let projectTable = DataTable(DataProject.fields.map(\.description))
        let kohesioTable = DataTable(KohesioRow.fields.map(\.description))
        var json = DataDocument.head(of: site)
        var table: [UInt8] = []
        var kohesio: [UInt8] = []
        projectTable.appendHead(to: &table)
        kohesioTable.appendHead(to: &kohesio)
        for (index, source) in site.projects.enumerated() {
            let project = DataProject(site: site, source: source)
            let values = DataProject.fields.map { $0.value(project) }
            if index > 0 { json.append(UInt8(ascii: ",")) }
            DataJSON.newLine(2, in: &json)
            DataJSON.append(values, of: DataDocument.projectFields, indent: 2, to: &json)
            projectTable.appendRow(values, to: &table)
            if let row = KohesioRow(project) {
                kohesioTable.appendRow(KohesioRow.fields.map { $0.value(row) }, to: &kohesio)
            }
        }
        if !site.projects.isEmpty { DataJSON.newLine(1, in: &json) }
        json += "]\n}\n".utf8
        files = Kind.allCases.compactMap { kind in
            let bytes: [UInt8]? =
                switch kind {
                case .projects: json
                case .table: table
                case .schema: DataDocument.schema(of: site).bytes
                case .kohesio: kohesio
                case .package: DataPackage(site: site, projects: projectTable, kohesio: kohesioTable).json.bytes
                case .catalogue: DataCatalogue(site)?.json.bytes
                }
            return bytes.map { File(kind: kind, path: kind.path(in: site.language), bytes: $0) }
        }
    }
}
