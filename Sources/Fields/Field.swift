package import Language
package import SourceText

/// One field of a model: the single entry that feeds reading, checking, JSON Schema, page label, open data and documentation.
package struct Field<Model>: Sendable {
    package let description: FieldDescription
    package let read: @Sendable (Node, inout Model, inout Reading) -> Void

    package var key: String { description.key }
    package var label: Words { description.label }

    /// A field whose value is written by a closure, where one key fills more than one property.
    package init<Value: Sendable>(
        _ key: String, _ type: ValueType<Value>, _ label: Words, _ help: Words, example: String? = nil,
        isRequired: Bool = false, misnomers: [String] = [],
        write: @escaping @Sendable (inout Model, Value) -> Void
    ) {
        description = FieldDescription(
            key: key, label: label, help: help, example: example ?? type.shape.examples.first ?? "", shape: type.shape,
            isRequired: isRequired, misnomers: misnomers)
        let read = type.read
        self.read = { node, model, reading in
            if let value = read(node, &reading) { write(&model, value) }
        }
    }

    /// A field whose value is a property that may be absent.
    package init<Value: Sendable>(
        _ key: String, _ type: ValueType<Value>, _ path: any WritableKeyPath<Model, Value?> & Sendable, _ label: Words,
        _ help: Words, example: String? = nil, isRequired: Bool = false, misnomers: [String] = []
    ) {
        self.init(key, type, label, help, example: example, isRequired: isRequired, misnomers: misnomers) {
            model, value in
            model[keyPath: path] = value
        }
    }

    /// A field whose value is a property with a default.
    package init<Value: Sendable>(
        _ key: String, _ type: ValueType<Value>, _ path: any WritableKeyPath<Model, Value> & Sendable, _ label: Words,
        _ help: Words, example: String? = nil, isRequired: Bool = false, misnomers: [String] = []
    ) {
        self.init(key, type, label, help, example: example, isRequired: isRequired, misnomers: misnomers) {
            model, value in
            model[keyPath: path] = value
        }
    }
}
