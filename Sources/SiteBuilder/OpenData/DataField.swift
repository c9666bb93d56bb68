import Language

/// One field of the open data: what it is called and means, and how it is had from the facts.
///
/// The one entry from which the JSON, its schema, the tables, the data package and the page about the data follow.
struct DataField<Model: Sendable>: Sendable {
    let description: DataDescription
    /// Writes what the model tells, or that it tells nothing: an absent fact is absent, never an empty text.
    let write: @Sendable (Model, inout DataWriting) -> Void

    private init(_ description: DataDescription, _ write: @escaping @Sendable (Model, inout DataWriting) -> Void) {
        self.description = description
        self.write = write
    }

    /// A text, or what is written as one: a day, an address, an exact decimal, a word of a choice.
    static func text(
        _ key: String, as shape: DataShape = .text, _ label: Words, _ meaning: Words, isRequired: Bool = false,
        isColumn: Bool = true, _ value: @escaping @Sendable (Model) -> String?
    ) -> DataField {
        let name = DataWriting.Name(key, isColumn: isColumn)
        return DataField(
            DataDescription(
                key: key, shape: shape, label: label, meaning: meaning, isRequired: isRequired, isColumn: isColumn)
        ) { model, writing in writing.text(name, value(model)) }
    }

    static func count(
        _ key: String, _ label: Words, _ meaning: Words, isColumn: Bool = true,
        _ value: @escaping @Sendable (Model) -> Int?
    ) -> DataField {
        let name = DataWriting.Name(key, isColumn: isColumn)
        return DataField(
            DataDescription(
                key: key, shape: .count, label: label, meaning: meaning, isRequired: false, isColumn: isColumn)
        ) { model, writing in writing.bare(name, value(model).map { String($0) }) }
    }

    static func flag(
        _ key: String, _ label: Words, _ meaning: Words, isColumn: Bool = true,
        _ value: @escaping @Sendable (Model) -> Bool?
    ) -> DataField {
        let name = DataWriting.Name(key, isColumn: isColumn)
        return DataField(
            DataDescription(
                key: key, shape: .flag, label: label, meaning: meaning, isRequired: false, isColumn: isColumn)
        ) { model, writing in writing.bare(name, value(model).map { $0 ? "true" : "false" }) }
    }

    static func texts(
        _ key: String, as shape: DataShape = .text, _ label: Words, _ meaning: Words,
        _ value: @escaping @Sendable (Model) -> [String]
    ) -> DataField {
        let name = DataWriting.Name(key, isColumn: true)
        return DataField(
            DataDescription(
                key: key, shape: .list(shape), label: label, meaning: meaning, isRequired: false, isColumn: true)
        ) { model, writing in writing.texts(name, value(model)) }
    }

    /// A thing with fields of its own; absent where it tells none of them.
    static func record<Part: Sendable>(
        _ key: String, _ label: Words, _ meaning: Words, _ fields: [DataField<Part>], isColumn: Bool = true,
        _ value: @escaping @Sendable (Model) -> Part?
    ) -> DataField {
        let description = DataDescription(
            key: key, shape: .record(fields.map(\.description)), label: label, meaning: meaning, isRequired: false,
            isColumn: isColumn)
        let name = DataWriting.Name(key, isColumn: isColumn)
        let (columns, writers) = (description.columnCount, fields.map(\.write))
        return DataField(description) { model, writing in
            guard let part = value(model) else {
                writing.skip(columns)
                return
            }
            writing.record(name) { writing in for write in writers { write(part, &writing) } }
        }
    }

    /// Things with fields of their own; those that tell none of them are left out.
    static func records<Part: Sendable>(
        _ key: String, _ label: Words, _ meaning: Words, _ fields: [DataField<Part>], isColumn: Bool = true,
        _ value: @escaping @Sendable (Model) -> [Part]
    ) -> DataField {
        let description = DataDescription(
            key: key, shape: .list(.record(fields.map(\.description))), label: label, meaning: meaning,
            isRequired: false, isColumn: isColumn)
        let name = DataWriting.Name(key, isColumn: isColumn)
        let (columns, writers) = (description.columnCount, fields.map(\.write))
        return DataField(description) { model, writing in
            let parts = value(model)
            guard !parts.isEmpty else {
                writing.skip(columns)
                return
            }
            writing.list(name, columns: columns) { writing in
                for part in parts {
                    writing.thing { writing in for write in writers { write(part, &writing) } }
                }
            }
        }
    }
}

/// What a field of the open data is, without how it is had.
struct DataDescription: Sendable {
    /// The front matter's key where there is one.
    let key: String
    let shape: DataShape
    let label: Words
    let meaning: Words
    /// Whether every record has it.
    let isRequired: Bool
    /// Whether tables have it: what is a table of its own stands in the JSON alone.
    let isColumn: Bool

    /// How many columns of a table it makes.
    var columnCount: Int {
        guard isColumn else { return 0 }
        return switch shape {
        case .record(let parts), .list(.record(let parts)): parts.reduce(0) { $0 + $1.columnCount }
        default: 1
        }
    }
}

/// Of what form a field's values are.
indirect enum DataShape: Sendable {
    case text
    /// `2026-11-22`
    case day
    /// A day, a month or a year: `2026-11-22`, `2026-11`, `2026`.
    case date
    /// A whole address in ASCII.
    case address
    /// A decimal in digits, exact: a text in JSON, since most programs would read a number as the nearest binary fraction.
    case decimal
    case count
    case flag
    case choice([String])
    case list(DataShape)
    case record([DataDescription])
}
