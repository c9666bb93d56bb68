import Language

/// One field of the open data: what it is called and means, and how it is had from the facts.
///
/// The one entry from which the JSON, its schema, the tables, the data package and the page about the data follow.
struct DataField<Model: Sendable>: Sendable {
    let description: DataDescription
    /// `nil` where the model does not tell it: an absent fact is absent, never an empty text.
    let value: @Sendable (Model) -> DataValue?

    private init(
        _ key: String, _ shape: DataShape, _ label: Words, _ meaning: Words, isRequired: Bool, isColumn: Bool,
        _ value: @escaping @Sendable (Model) -> DataValue?
    ) {
        description = DataDescription(
            key: key, shape: shape, label: label, meaning: meaning, isRequired: isRequired, isColumn: isColumn)
        self.value = value
    }

    /// A text, or what is written as one: a day, an address, an exact decimal, a word of a choice.
    static func text(
        _ key: String, as shape: DataShape = .text, _ label: Words, _ meaning: Words, isRequired: Bool = false,
        isColumn: Bool = true, _ value: @escaping @Sendable (Model) -> String?
    ) -> DataField {
        DataField(key, shape, label, meaning, isRequired: isRequired, isColumn: isColumn) { model in
            value(model).flatMap { $0.isEmpty ? nil : .text($0) }
        }
    }

    static func count(
        _ key: String, _ label: Words, _ meaning: Words, isColumn: Bool = true,
        _ value: @escaping @Sendable (Model) -> Int?
    ) -> DataField {
        DataField(key, .count, label, meaning, isRequired: false, isColumn: isColumn) { value($0).map(DataValue.count) }
    }

    static func flag(
        _ key: String, _ label: Words, _ meaning: Words, isColumn: Bool = true,
        _ value: @escaping @Sendable (Model) -> Bool?
    ) -> DataField {
        DataField(key, .flag, label, meaning, isRequired: false, isColumn: isColumn) { value($0).map(DataValue.flag) }
    }

    static func texts(
        _ key: String, as shape: DataShape = .text, _ label: Words, _ meaning: Words,
        _ value: @escaping @Sendable (Model) -> [String]
    ) -> DataField {
        DataField(key, .list(shape), label, meaning, isRequired: false, isColumn: true) { model in
            let texts = value(model)
            return texts.isEmpty ? nil : .list(texts.map(DataValue.text))
        }
    }

    /// A thing with fields of its own.
    static func record<Part: Sendable>(
        _ key: String, _ label: Words, _ meaning: Words, _ fields: [DataField<Part>], isColumn: Bool = true,
        _ value: @escaping @Sendable (Model) -> Part?
    ) -> DataField {
        DataField(key, .record(fields.map(\.description)), label, meaning, isRequired: false, isColumn: isColumn) {
            model in
            value(model).flatMap { DataValue.record(of: $0, fields) }
        }
    }

    /// Things with fields of their own.
    static func records<Part: Sendable>(
        _ key: String, _ label: Words, _ meaning: Words, _ fields: [DataField<Part>], isColumn: Bool = true,
        _ value: @escaping @Sendable (Model) -> [Part]
    ) -> DataField {
        DataField(
            key, .list(.record(fields.map(\.description))), label, meaning, isRequired: false, isColumn: isColumn
        ) { model in
            let records = value(model).compactMap { DataValue.record(of: $0, fields) }
            return records.isEmpty ? nil : .list(records)
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

/// A value of the open data; a record's are in the order of its fields.
indirect enum DataValue: Sendable {
    case text(String)
    case count(Int)
    case flag(Bool)
    case list([DataValue])
    case record([DataValue?])

    /// `nil` where the model tells none of the fields.
    static func record<Model: Sendable>(of model: Model, _ fields: [DataField<Model>]) -> DataValue? {
        let values = fields.map { $0.value(model) }
        return values.contains { $0 != nil } ? .record(values) : nil
    }
}
