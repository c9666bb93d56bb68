package import Language
package import SourceText

/// One field of a model: the single entry that feeds reading, checking, JSON Schema, page label, open data and documentation.
package struct Field<Model>: Sendable {
    package let description: FieldDescription
    let readValue: FieldReading

    package var key: String { description.key }
    package var label: Words { description.label }

    /// Reads the value of the key into a model.
    package func read(_ node: Node, _ model: inout Model, _ reading: inout Reading) {
        withUnsafeMutablePointer(to: &model) { readValue(node, UnsafeMutableRawPointer($0), &reading) }
    }

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
        readValue = { node, model, reading in
            if let value = read(node, &reading) { write(&model.assumingMemoryBound(to: Model.self).pointee, value) }
        }
    }

    /// A field whose value is a property that may be absent.
    package init<Value: Sendable>(
        _ key: String, _ type: ValueType<Value>, _ path: any WritableKeyPath<Model, Value?> & Sendable, _ label: Words,
        _ help: Words, example: String? = nil, isRequired: Bool = false, misnomers: [String] = []
    ) {
        description = FieldDescription(
            key: key, label: label, help: help, example: example ?? type.shape.examples.first ?? "", shape: type.shape,
            isRequired: isRequired, misnomers: misnomers)
        let read = type.read
        let property = StoredProperty(path)
        readValue = { node, model, reading in
            let value = read(node, &reading)
            if value != nil { property.write(value, into: model) }
        }
    }

    /// A field whose value is a property with a default.
    package init<Value: Sendable>(
        _ key: String, _ type: ValueType<Value>, _ path: any WritableKeyPath<Model, Value> & Sendable, _ label: Words,
        _ help: Words, example: String? = nil, isRequired: Bool = false, misnomers: [String] = []
    ) {
        description = FieldDescription(
            key: key, label: label, help: help, example: example ?? type.shape.examples.first ?? "", shape: type.shape,
            isRequired: isRequired, misnomers: misnomers)
        let read = type.read
        let property = StoredProperty(path)
        readValue = { node, model, reading in
            if let value = read(node, &reading) { property.write(value, into: model) }
        }
    }
}

/// Reads the value of a key into the model that lies at an address, which is one of the field's own type. Untyped, so that the walk
/// over a map's keys is one piece of code for all models; generic code of this room is not specialised where models are.
typealias FieldReading = @Sendable (Node, UnsafeMutableRawPointer, inout Reading) -> Void

/// A property of a model, written where it lies: through a key path that takes some six hundred instructions. The language tells the
/// offset of each property that is stored, so what stands there is a value of its type.
private struct StoredProperty<Model, Value>: Sendable {
    private let path: any WritableKeyPath<Model, Value> & Sendable
    private let offset: Int?

    init(_ path: any WritableKeyPath<Model, Value> & Sendable) {
        self.path = path
        offset = MemoryLayout<Model>.offset(of: path)
    }

    func write(_ value: Value, into model: UnsafeMutableRawPointer) {
        if let offset {
            (model + offset).assumingMemoryBound(to: Value.self).pointee = value
        } else {
            model.assumingMemoryBound(to: Model.self).pointee[keyPath: path] = value
        }
    }
}
