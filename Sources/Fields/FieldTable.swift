package import Language
package import SourceText

/// The fields of one model, in the order in which people see them; a constant, since what it is made of is never freed.
package struct FieldTable<Model: Sendable>: Sendable {
    /// What the map is: „projekt“, „zdroj rozpočtu“.
    package let name: Words
    package let fields: [Field<Model>]
    /// The fields without their model; kept, since every map that is read looks at them.
    package let descriptions: [FieldDescription]
    private let keys: KeyTable

    package init(_ name: Words, _ fields: [Field<Model>]) {
        self.name = name
        self.fields = fields
        descriptions = fields.map(\.description)
        keys = KeyTable(name, descriptions, fields.map(\.readValue))
    }

    package func field(_ key: String) -> Field<Model>? { keys.indexOfKey[key].map { fields[$0] } }

    /// Reads a map into a model: unknown and missing keys and wrong values are reported, all else is read nevertheless.
    package func read(_ node: Node, into model: inout Model, _ reading: inout Reading) {
        _ = read(node, as: "", into: &model, &reading)
    }

    /// `false` where a required key is missing or its value cannot be read, so that the model is not worth having.
    private func read(_ node: Node, as key: String, into model: inout Model, _ reading: inout Reading) -> Bool {
        switch node.content {
        case .map, .absent:
            return withUnsafeMutablePointer(to: &model) {
                keys.read(node, as: key, into: UnsafeMutableRawPointer($0), &reading)
            }
        case .scalar, .list:
            reportWrongType(node, expected: shape, &reading)
            return false
        }
    }

    package var shape: ValueShape {
        let keys = fields.map(\.key).joined(separator: ", ")
        return ValueShape(
            Words(cs: "skupina klíčů (\(keys))", en: "a map with keys (\(keys))"), .map(descriptions),
            examples: exampleMap.map { [$0] } ?? [])
    }

    private var exampleMap: String? {
        let shown = fields.filter { $0.description.isRequired }
        let first = shown.isEmpty ? Array(fields.prefix(1)) : shown
        guard !first.isEmpty else { return nil }
        return "{" + first.map { "\($0.key): \($0.description.example)" }.joined(separator: ", ") + "}"
    }

    /// A map that is read by this table, as the value of a key of another table.
    package func type(named key: String, from initial: Model) -> ValueType<Model> {
        ValueType(shape) { node, reading in
            if case .absent = node.content { return nil }
            guard case .map = node.content else {
                reportWrongType(node, expected: shape, &reading)
                return nil
            }
            var model = initial
            return read(node, as: key, into: &model, &reading) ? model : nil
        }
    }

    /// A map, or a bare word (a scalar) that says the same in short.
    package func type<Bare: Sendable>(
        named key: String, from initial: Model, orBare bare: ValueType<Bare>,
        _ make: @escaping @Sendable (Bare) -> Model
    ) -> ValueType<Model> {
        let map = type(named: key, from: initial)
        let either = ValueShape(
            Words(cs: "\(bare.shape.name.cs), nebo \(shape.name.cs)", en: "\(bare.shape.name.en), or \(shape.name.en)"),
            .either([bare.shape, shape]), bare.shape.description, examples: bare.shape.examples + shape.examples)
        return ValueType(either) { node, reading in
            switch node.content {
            case .absent: return nil
            case .scalar: return bare.read(node, &reading).map(make)
            case .map: return map.read(node, &reading)
            case .list:
                reportWrongType(node, expected: either, &reading)
                return nil
            }
        }
    }
}

/// How a key is read, in an object of its own that lives as long as the program, as the constant tables do that hold it: the function is
/// called where it lies, without counting who holds it.
private final class HeldReading: Sendable {
    let function: FieldReading

    init(_ function: @escaping FieldReading) { self.function = function }
}

/// The keys of a table, whatever its model.
private struct KeyTable: Sendable {
    private let name: Words
    private let descriptions: [FieldDescription]
    /// Apart from the descriptions, so that no label or help is copied when a value is read.
    private let reads: [Unmanaged<HeldReading>]
    let indexOfKey: [String: Int]
    private let required: [Int]

    init(_ name: Words, _ descriptions: [FieldDescription], _ reads: [FieldReading]) {
        self.name = name
        self.descriptions = descriptions
        self.reads = reads.map { .passRetained(HeldReading($0)) }
        indexOfKey = Dictionary(descriptions.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
        required = descriptions.indices.filter { descriptions[$0].isRequired }
    }

    /// Reads a map, or nothing, into the model at an address; `false` where a required key is missing or its value cannot be read.
    func read(_ node: Node, as key: String, into model: UnsafeMutableRawPointer, _ reading: inout Reading) -> Bool {
        var entries: [Node.Entry] = []
        if case .map(let found) = node.content { entries = found }
        var isWhole = true
        reading.enter(Reading.Level(key: key, fields: descriptions))
        defer { reading.leave() }
        var seen = [Bool](repeating: false, count: required.count)
        // Something is wrong with them that has been reported, so they are not missing, too.
        var mistaken: [Int] = []
        for entry in entries {
            guard let index = indexOfKey[entry.key] else {
                if let meant = reportUnknownKey(entry, of: name, &reading), let index = indexOfKey[meant] {
                    mistaken.append(index)
                }
                continue
            }
            if case .absent = entry.value.content {
                if entry.value.isUnreadable { mistaken.append(index) }
                continue
            }
            reading.remember(entry.key, at: entry.value.range)
            let count = reading.findings.count
            reads[index]._withUnsafeGuaranteedRef { $0.function(entry.value, model, &reading) }
            guard let place = required.firstIndex(of: index) else { continue }
            seen[place] = true
            if reading.findings[count...].contains(where: { $0.severity == .error }) { isWhole = false }
        }
        for (place, index) in required.enumerated() where !seen[place] {
            if !mistaken.contains(index) { reportMissingKey(descriptions[index], of: name, in: node, &reading) }
            isWhole = false
        }
        return isWhole
    }
}

let missingKey = Diagnosis.contentError(
    "missing-key",
    cs: "Chybí klíč, bez něhož nelze stránku nebo položku sestavit.",
    en: "A key is missing without which the page or the item cannot be made.")

private func reportMissingKey(_ field: FieldDescription, of table: Words, in node: Node, _ reading: inout Reading) {
    var place = firstPart(of: node)
    if case .absent = node.content { place.end = place.start }
    reading.report(
        missingKey, at: place,
        Words(
            cs: "Chybí „\(field.key)“ (\(field.label.cs)). Doplňte například „\(field.key): \(field.example)“.",
            en: "“\(field.key)” (\(field.label.en)) is missing. Add for example “\(field.key): \(field.example)”."))
}
