import Language
import Markup

/// Records of the open data as a table: the columns that follow from the fields, and rows as RFC 4180 wants them.
struct DataTable: Sendable {
    let columns: [Column]
    private let fields: [DataDescription]

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
        self.fields = fields
        columns = fields.flatMap { Self.columns(of: $0, prefix: "", isList: false) }
    }

    /// Several values of one cell are parted by a bar.
    static let separator = " | "

    /// A bar within a value is broken, so that the values of a cell can be told apart.
    static func joined(_ cells: [String]) -> String {
        let whole = cells.map { cell in
            cell.utf8.contains(UInt8(ascii: "|")) ? String(cell.map { $0 == "|" ? "¦" : $0 }) : cell
        }
        return whole.joined(separator: separator)
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

    // MARK: - Rows

    /// The row of column names.
    ///
    /// There is no byte order mark: RFC 4180 and the Table Schema know none, and a program that does not either would take it for
    /// a part of the first column's name. Excel asks for the encoding when it imports a file, which the page about the data explains.
    func appendHead(to bytes: inout [UInt8]) {
        for (index, column) in columns.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes += column.name.utf8
        }
        bytes += "\r\n".utf8
    }

    func appendRow(_ values: [DataValue?], to bytes: inout [UInt8]) {
        var isFirst = true
        for (field, value) in zip(fields, values) {
            Self.appendCells(of: field, value, isFirst: &isFirst, to: &bytes)
        }
        bytes += "\r\n".utf8
    }

    private static func appendCells(
        of field: DataDescription, _ value: DataValue?, isFirst: inout Bool, to bytes: inout [UInt8]
    ) {
        guard field.isColumn else { return }
        switch field.shape {
        case .record(let parts):
            for (index, part) in parts.enumerated() {
                appendCells(of: part, value?.part(index), isFirst: &isFirst, to: &bytes)
            }
        case .list(.record(let parts)):
            for (index, part) in parts.enumerated() where part.isColumn {
                let items = (value?.items ?? []).map { $0.part(index) }
                // As many places as there are things, so that the columns of one record stay side by side.
                let isTold = items.contains { $0 != nil }
                appendCell(
                    isTold ? joined(items.map { $0?.cell ?? "" }) : "", isFirst: &isFirst,
                    to: &bytes)
            }
        default:
            appendCell(value?.cell ?? "", isFirst: &isFirst, to: &bytes)
        }
    }

    private static func appendCell(_ text: String, isFirst: inout Bool, to bytes: inout [UInt8]) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        var text = text
        text.withUTF8 { append($0, to: &bytes) }
    }

    private static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        guard let first = text.first, let last = text.last else { return }
        // A spreadsheet reckons what begins so, and a cell from somebody's text must not run; the JSON has the text as it is.
        let isFormula = "=+-@\t".utf8.contains(first)
        let needsQuotes =
            first == 0x20 || last == 0x20
            || text.contains {
                $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\"") || $0 < 0x20
            }
        if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
        if isFormula { bytes.append(UInt8(ascii: "'")) }
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""): bytes += "\"\"".utf8
            case 0x0A: bytes += "\r\n".utf8
            case 0x00...0x1F where byte != 0x09: continue
            default: bytes.append(byte)
            }
        }
        if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
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

extension DataValue {
    fileprivate func part(_ index: Int) -> DataValue? {
        if case .record(let values) = self, index < values.count { values[index] } else { nil }
    }

    fileprivate var items: [DataValue] {
        if case .list(let items) = self { items } else { [] }
    }

    /// The value as one cell.
    fileprivate var cell: String {
        switch self {
        case .text(let text): text
        case .count(let count): String(count)
        case .flag(let flag): flag ? "true" : "false"
        case .list(let items): DataTable.joined(items.map(\.cell))
        case .record: ""
        }
    }
}
