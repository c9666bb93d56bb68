/// An entry of one of the committed tables: kept in records by its id, so that the table may grow or be mended.
///
/// Entries are classes: they have a dozen texts and are asked for a name or a slug at every turn.
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

/// An entry by its number in the table: facts of many projects hold a byte where the entry itself would take a hundred and more.
struct TableRow<Entry: TableEntry>: Sendable, Hashable, Codable {
    private let number: UInt8

    /// `nil` for what is no entry of the table.
    init?(_ entry: Entry?) {
        guard let id = entry?.id, let number = Entry.all.firstIndex(where: { $0.id == id }) else { return nil }
        self.number = UInt8(number)
    }

    var entry: Entry { Entry.all[Int(number)] }

    init(from decoder: any Decoder) throws {
        guard let row = TableRow(try Entry(from: decoder)) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no such entry"))
        }
        self = row
    }

    func encode(to encoder: any Encoder) throws { try entry.encode(to: encoder) }
}
