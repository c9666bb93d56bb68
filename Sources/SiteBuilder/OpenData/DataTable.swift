import Language
import Markup

/// Records of the open data as a table: the columns that follow from the fields.
struct DataTable: Sendable {
    let columns: [Column]

    struct Column: Sendable {
        /// `budget_total`
        let name: String
        /// `.text` where a cell may hold several values.
        let shape: DataShape
        let isList: Bool
        let label: Words
        let meaning: Words
        let isRequired: Bool
    }

    init(_ fields: [DataDescription]) {
        columns = fields.flatMap { Self.columns(of: $0, prefix: "", isList: false) }
    }

    /// Several values of one cell are parted by a bar.
    static let separator = " | "

    /// Several values as one cell.
    static func joined(_ cells: [String]) -> String {
        cells.count == 1 ? withoutBars(cells[0]) : cells.map(withoutBars).joined(separator: separator)
    }

    /// A bar within a value is broken, so that the values of a cell can be told apart.
    static func withoutBars(_ cell: String) -> String {
        cell.utf8.contains(UInt8(ascii: "|")) ? String(cell.map { $0 == "|" ? "¦" : $0 }) : cell
    }

    private static func columns(of field: DataDescription, prefix: String, isList: Bool) -> [Column] {
        guard field.isColumn else { return [] }
        switch field.shape {
        case .record(let parts):
            return parts.flatMap { columns(of: $0, prefix: prefix + field.key + "_", isList: isList) }
        case .list(.record(let parts)):
            return parts.flatMap { columns(of: $0, prefix: prefix + field.key + "_", isList: true) }
        case .list(let shape):
            return [column(field, shape, prefix, isList: true)]
        default:
            return [column(field, field.shape, prefix, isList: isList)]
        }
    }

    private static func column(
        _ field: DataDescription, _ shape: DataShape, _ prefix: String, isList: Bool
    ) -> Column {
        Column(
            name: prefix + field.key, shape: shape, isList: isList, label: field.label, meaning: field.meaning,
            isRequired: field.isRequired && prefix.isEmpty)
    }

    // MARK: - Head

    /// The row of column names.
    ///
    /// There is no byte order mark: RFC 4180 and the Table Schema know none, and a program that does not either would take it for
    /// a part of the first column's name. Excel asks for the encoding when it imports a file, which the page about the data explains.
    func writeHead(into rows: inout TableRows) {
        for column in columns { rows.cell(column.name) }
        rows.end()
    }

    // MARK: - Table Schema

    /// The table's schema for a data package (Frictionless Table Schema).
    func schema(primaryKey: String? = nil, in language: LanguageCode) -> JSON {
        .members([
            "fields": .array(columns.map { Self.schema($0, in: language) }),
            "missingValues": .array([""]),
            "primaryKey": primaryKey.map { .array([.string($0)]) },
        ])
    }

    private static func schema(_ column: Column, in language: LanguageCode) -> JSON {
        var type: [(key: String, value: JSON)] = [("type", "string")]
        var constraints: [(key: String, value: JSON)] = column.isRequired ? [("required", true)] : []
        if !column.isList {
            switch column.shape {
            case .text, .list, .record: break
            case .day: type = [("type", "date"), ("format", "%Y-%m-%d")]
            case .date: constraints.append(("pattern", .string(DataSchema.datePattern)))
            case .address: type = [("type", "string"), ("format", "uri")]
            case .decimal: type = [("type", "number")]
            case .count: type = [("type", "integer")]
            case .flag:
                type = [("type", "boolean"), ("trueValues", .array(["true"])), ("falseValues", .array(["false"]))]
            case .choice(let words): constraints.append(("enum", .array(words.map(JSON.string))))
            }
        }
        return .object(
            [("name", .string(column.name))] + type
                + [
                    ("title", .string(column.label[language])),
                    ("description", .string(column.meaning[language])),
                ] + (constraints.isEmpty ? [] : [("constraints", .object(constraints))]))
    }
}
