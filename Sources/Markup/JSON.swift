/// A JSON value whose members keep the order in which they were written, so that the same value gives the same bytes.
package indirect enum JSON: Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral
{
    case null
    case bool(Bool)
    case number(Int)
    case string(String)
    case array([JSON])
    case object([(key: String, value: JSON)])

    package init(stringLiteral value: String) { self = .string(value) }
    package init(integerLiteral value: Int) { self = .number(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }

    /// A text, or `null` for none.
    package init(_ text: String?) { self = text.map(JSON.string) ?? .null }

    /// An object of the members that have a value; `nil` leaves a member out.
    package static func members(_ members: KeyValuePairs<String, JSON?>) -> JSON {
        .object(members.compactMap { key, value in value.map { (key, $0) } })
    }

    /// The text, indented by two spaces for each level; ends with a line break.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        write(into: &bytes, indent: 0)
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    /// The text in one line.
    package var line: [UInt8] {
        var bytes: [UInt8] = []
        write(into: &bytes, indent: nil)
        return bytes
    }

    /// - Parameter indent: `nil` for all in one line.
    private func write(into bytes: inout [UInt8], indent: Int?) {
        switch self {
        case .null: bytes += "null".utf8
        case .bool(let value): bytes += (value ? "true" : "false").utf8
        case .number(let value): bytes += String(value).utf8
        case .string(let value): Self.write(value, into: &bytes)
        case .array(let items):
            Self.write(items, between: "[", and: "]", into: &bytes, indent: indent) { item, bytes in
                item.write(into: &bytes, indent: indent.map { $0 + 1 })
            }
        case .object(let members):
            Self.write(members, between: "{", and: "}", into: &bytes, indent: indent) { member, bytes in
                Self.write(member.key, into: &bytes)
                bytes += (indent == nil ? ":" : ": ").utf8
                member.value.write(into: &bytes, indent: indent.map { $0 + 1 })
            }
        }
    }

    private static func write(_ text: String, into bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        Escape.json(text, into: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    private static func write<Item>(
        _ items: [Item], between open: String, and close: String, into bytes: inout [UInt8], indent: Int?,
        item write: (Item, inout [UInt8]) -> Void
    ) {
        bytes += open.utf8
        for (index, item) in items.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            newLine(indent.map { $0 + 1 }, into: &bytes)
            write(item, &bytes)
        }
        if !items.isEmpty { newLine(indent, into: &bytes) }
        bytes += close.utf8
    }

    private static func newLine(_ indent: Int?, into bytes: inout [UInt8]) {
        guard let indent else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * indent))
    }
}
