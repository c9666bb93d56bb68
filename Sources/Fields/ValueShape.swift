package import Language

/// What a value looks like: for messages, for the documentation and for the JSON Schema.
package struct ValueShape: Sendable, Hashable {
    /// What is expected, as the object of „expected …“: „interval“, „seznam IČO“.
    package var name: Words
    /// How it is written, in a sentence or two; empty where the name says it all.
    package var description: Words
    /// Values as they stand in a file.
    package var examples: [String]
    package var kind: Kind

    package indirect enum Kind: Sendable, Hashable {
        /// Text on one or more lines, at most `limit` characters, of a pattern (ECMA 262) where there is one.
        case text(limit: Int?, pattern: String?)
        case yesNo
        /// A number, or text that holds one.
        case number
        case choice([Choice])
        case list(ValueShape)
        case map([FieldDescription])
        case either([ValueShape])
    }

    /// A word of an enumeration: the code that is written in a file, and the words for it.
    package struct Choice: Sendable, Hashable {
        package var code: String
        package var words: Words

        package init(_ code: String, _ words: Words) {
            self.code = code
            self.words = words
        }
    }

    package init(_ name: Words, _ kind: Kind, _ description: Words = Words(same: ""), examples: [String]) {
        self.name = name
        self.kind = kind
        self.description = description
        self.examples = examples
    }

    /// „: například 2016-04-01“, or nothing where there is no example.
    var forExample: Words {
        guard let example = examples.first else { return Words(same: "") }
        return Words(cs: ", například „\(example)“", en: ", for example “\(example)”")
    }

    /// The keys of the map that this value is, or holds as items of a list.
    package var keys: [FieldDescription] {
        switch kind {
        case .map(let fields): fields
        case .list(let item): item.keys
        case .either(let shapes): shapes.flatMap(\.keys)
        case .text, .yesNo, .number, .choice: []
        }
    }
}

/// A field without the model it is written into: what documentation, JSON Schema, page labels and open data need of it.
package struct FieldDescription: Sendable, Hashable {
    /// As it is written in a file; never changed, since sites exist.
    package var key: String
    /// The label beside the value on a page.
    package var label: Words
    /// What the field is for, in a sentence.
    package var help: Words
    /// The value as it stands in a file.
    package var example: String
    package var shape: ValueShape
    package var isRequired: Bool
    /// Other words that people write for the key, for „did you mean“.
    package var misnomers: [String]

    package init(
        key: String, label: Words, help: Words, example: String, shape: ValueShape, isRequired: Bool = false,
        misnomers: [String] = []
    ) {
        self.key = key
        self.label = label
        self.help = help
        self.example = example
        self.shape = shape
        self.isRequired = isRequired
        self.misnomers = misnomers
    }
}
