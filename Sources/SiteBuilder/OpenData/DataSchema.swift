import Language
import Markup

/// The JSON Schema (draft 2020-12) of records of the open data.
struct DataSchema {
    let language: LanguageCode

    func object(_ fields: [DataDescription]) -> [(key: String, value: JSON)] {
        let required = fields.filter(\.isRequired).map { JSON.string($0.key) }
        return [("type", "object")]
            + (required.isEmpty ? [] : [("required", .array(required))])
            + [
                ("additionalProperties", false),
                ("properties", .object(fields.map { ($0.key, property($0)) })),
            ]
    }

    private func property(_ field: DataDescription) -> JSON {
        .object(
            [("title", .string(field.label[language])), ("description", .string(field.meaning[language]))]
                + type(field.shape, mayBeEmpty: field.isRequired))
    }

    /// A list with nothing in it is absent, but where it has to be there.
    private func type(_ shape: DataShape, mayBeEmpty: Bool = false) -> [(key: String, value: JSON)] {
        switch shape {
        case .text: [("type", "string"), ("minLength", 1)]
        case .day: [("type", "string"), ("format", "date"), ("pattern", .string(Self.dayPattern))]
        case .date: [("type", "string"), ("pattern", .string(Self.datePattern))]
        case .address: [("type", "string"), ("format", "uri")]
        case .decimal: [("type", "string"), ("pattern", .string(Self.decimalPattern))]
        case .count: [("type", "integer"), ("minimum", 0)]
        case .flag: [("type", "boolean")]
        case .choice(let words): [("enum", .array(words.map(JSON.string)))]
        case .list(let item):
            [("type", "array")] + (mayBeEmpty ? [] : [("minItems", 1)]) + [("items", .object(type(item)))]
        case .record(let fields): object(fields)
        }
    }

    static let dayPattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
    static let datePattern = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
    static let decimalPattern = "^[0-9]+(\\.[0-9]+)?$"
}
