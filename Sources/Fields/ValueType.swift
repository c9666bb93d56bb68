import Language
package import SourceText

/// A way to write a value of one type: its shape for people, and the reading of a node.
///
/// `read` returns `nil` for an absent value, and for a wrong one after it has reported what is wrong with it.
package struct ValueType<Value: Sendable>: Sendable {
    package let shape: ValueShape
    package let read: @Sendable (Node, inout Reading) -> Value?

    package init(_ shape: ValueShape, read: @escaping @Sendable (Node, inout Reading) -> Value?) {
        self.shape = shape
        self.read = read
    }

    /// The same value with its place.
    package var located: ValueType<Located<Value>> {
        let read = read
        return ValueType<Located<Value>>(shape) { node, reading in
            guard let value = read(node, &reading) else { return nil }
            return Located(value, at: node.range)
        }
    }

    /// The same way of writing, for another type of value.
    package func map<Other: Sendable>(_ transform: @escaping @Sendable (Value) -> Other) -> ValueType<Other> {
        let read = read
        return ValueType<Other>(shape) { node, reading in
            guard let value = read(node, &reading) else { return nil }
            return transform(value)
        }
    }

    /// A list of such values; a single value stands for a list of one. Wrong items are reported and left out.
    package var list: ValueType<[Value]> {
        let read = read
        let shape = shape
        let listShape = ValueShape(
            Words(cs: "seznam, jehož položkou je \(shape.name.cs)", en: "a list whose items are each \(shape.name.en)"),
            .list(shape), shape.description, examples: shape.examples.first.map { ["[\($0)]"] } ?? [])
        return ValueType<[Value]>(listShape) { node, reading in
            switch node.content {
            case .absent: return nil
            case .scalar, .map:
                guard let value = read(node, &reading) else { return nil }
                return [value]
            case .list(let items):
                var values: [Value] = []
                values.reserveCapacity(items.count)
                for item in items {
                    if case .absent = item.content {
                        reading.report(emptyItem, at: item.range, emptyItemMessage(shape))
                    } else if let value = read(item, &reading) {
                        values.append(value)
                    }
                }
                return values
            }
        }
    }
}

extension ValueType {
    /// A value that is written as a scalar; `parse` gets the text without surrounding white space, never empty.
    package init(
        scalar shape: ValueShape,
        parse: @escaping @Sendable (_ text: String, _ range: ByteRange, _ reading: inout Reading) -> Value?
    ) {
        self.init(shape) { node, reading in
            switch node.content {
            case .absent: return nil
            case .scalar(let text):
                let text = trimmed(text.string)
                return text.isEmpty ? nil : parse(text, node.range, &reading)
            case .list, .map:
                reportWrongType(node, expected: shape, &reading)
                return nil
            }
        }
    }
}

/// Reports that a list or a map (or a scalar) stands where something else is expected.
package func reportWrongType(_ node: Node, expected shape: ValueShape, _ reading: inout Reading) {
    let found: Words
    switch node.content {
    case .absent: found = Words(cs: "není tu nic", en: "there is nothing")
    case .scalar: found = Words(cs: "je tu text", en: "this is text")
    case .list: found = Words(cs: "je tu seznam", en: "this is a list")
    case .map: found = Words(cs: "jsou tu klíče s hodnotami", en: "these are keys with values")
    }
    reading.report(
        wrongType, at: firstPart(of: node),
        Words(
            cs: "Očekává se \(shape.name.cs)\(shape.forExample.cs), ale \(found.cs).",
            en: "Expected \(shape.name.en)\(shape.forExample.en), but \(found.en)."))
}

/// Long lists and maps are pointed at by their first key or item.
func firstPart(of node: Node) -> ByteRange {
    switch node.content {
    case .map(let entries): entries.first?.keyRange ?? node.range
    case .list(let items): items.first.map(firstPart) ?? node.range
    case .absent, .scalar: node.range
    }
}

private func emptyItemMessage(_ shape: ValueShape) -> Words {
    Words(
        cs: "Položka seznamu je prázdná. Očekává se \(shape.name.cs)\(shape.forExample.cs); jinak položku smažte.",
        en: "This item of the list is empty. Expected \(shape.name.en)\(shape.forExample.en); otherwise delete it.")
}

let emptyItem = Diagnosis.contentError(
    "empty-item",
    cs: "Položka seznamu je prázdná. Vyplňte ji, nebo ji smažte.",
    en: "An item of a list is empty. Fill it in or delete it.")

let wrongType = Diagnosis.contentError(
    "wrong-type",
    cs: "Hodnota je jiného druhu, než klíč očekává: seznam místo textu, text místo klíčů s hodnotami a podobně.",
    en: "The value is of another kind than its key expects: a list instead of text, text instead of a map.")
