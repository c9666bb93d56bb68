import Language
import Markup

/// Values of the open data as JSON: written straight, since a site may have ten thousand projects.
enum DataJSON {
    /// Appends a record's fields as an object; those that are absent are left out.
    static func append(
        _ values: [DataValue?], of fields: [DataDescription], indent: Int, to bytes: inout [UInt8]
    ) {
        bytes.append(UInt8(ascii: "{"))
        var isFirst = true
        for (field, value) in zip(fields, values) {
            guard let value else { continue }
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            isFirst = false
            newLine(indent + 1, in: &bytes)
            bytes.append(UInt8(ascii: "\""))
            bytes += field.key.utf8
            bytes += "\": ".utf8
            append(value, field.shape, indent: indent + 1, to: &bytes)
        }
        if !isFirst { newLine(indent, in: &bytes) }
        bytes.append(UInt8(ascii: "}"))
    }

    private static func append(_ value: DataValue, _ shape: DataShape, indent: Int, to bytes: inout [UInt8]) {
        switch (value, shape) {
        case (.text(let text), _):
            bytes.append(UInt8(ascii: "\""))
            Escape.json(text, into: &bytes)
            bytes.append(UInt8(ascii: "\""))
        case (.count(let count), _): bytes += String(count).utf8
        case (.flag(let flag), _): bytes += (flag ? "true" : "false").utf8
        case (.record(let values), .record(let fields)):
            append(values, of: fields, indent: indent, to: &bytes)
        case (.list(let items), .list(let shape)):
            bytes.append(UInt8(ascii: "["))
            for (index, item) in items.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                newLine(indent + 1, in: &bytes)
                append(item, shape, indent: indent + 1, to: &bytes)
            }
            if !items.isEmpty { newLine(indent, in: &bytes) }
            bytes.append(UInt8(ascii: "]"))
        case (.record, _), (.list, _): bytes += "null".utf8
        }
    }

    static func newLine(_ indent: Int, in bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * indent))
    }
}
