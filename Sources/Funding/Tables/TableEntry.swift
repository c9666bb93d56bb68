/// An entry of one of the committed tables: kept in records by its id, so that the table may grow or be mended.
package protocol TableEntry: Sendable, Hashable, Codable {
    static var all: [Self] { get }
    /// Unique and never changed.
    var id: String { get }
}

extension TableEntry {
    package static func == (left: Self, right: Self) -> Bool { left.id == right.id }

    package func hash(into hasher: inout Hasher) { hasher.combine(id) }

    /// Throws `DecodingError` where the table has no such id any more.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let id = try container.decode(String.self)
        guard let entry = Self.all.first(where: { $0.id == id }) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no \(Self.self) with id \(id)")
        }
        self = entry
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(id)
    }
}
