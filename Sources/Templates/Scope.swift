/// The values of one thing (a page, a project, a row): each is computed when a template asks for it.
package struct Scope: Sendable {
    /// Not counted: a table lives as long as the program.
    private let uncountedTable: Unmanaged<ViewTable>
    /// What the table's closures take: a box of the view's model.
    package let model: any AnyObject & Sendable
    /// Whether this very scope stands in lists of many pages and says the same on each: what a section makes of it is kept.
    package let isShared: Bool

    package init(_ table: ViewTable, _ model: any AnyObject & Sendable, isShared: Bool = false) {
        uncountedTable = .passUnretained(table)
        self.model = model
        self.isShared = isShared
    }

    package var table: ViewTable { uncountedTable.takeUnretainedValue() }

    package var shape: Shape { table.shape }

    /// The value in a slot of the shape; `absent` where there is no such slot.
    func value(_ slot: Int) -> Value { uncountedTable._withUnsafeGuaranteedRef { $0.value(slot, of: model) } }

    /// The value of a name; `absent` where the shape has no such name.
    package subscript(name: String) -> Value {
        shape.slot(of: name).map(value) ?? .absent
    }
}

/// How values are had from models of one type, without that type: the room of the models knows it, and a template needs no generic code.
///
/// Tables are few, belong to constants and are asked for all that pages show, so neither they nor what they hold is counted: that were
/// two atomic writes for each value.
package final class ViewTable: Sendable {
    package let shape: Shape
    /// By slot.
    private let values: [Unmanaged<HeldValue>]

    /// Takes the box of a model. In an object of its own, whose function is called where it lies.
    private final class HeldValue: Sendable {
        let function: @Sendable (AnyObject) -> Value

        init(_ function: @escaping @Sendable (AnyObject) -> Value) { self.function = function }
    }

    /// Makes a table that lives as long as the program.
    package init(_ shape: Shape, _ values: [@Sendable (AnyObject) -> Value]) {
        self.shape = shape
        self.values = values.map { .passRetained(HeldValue($0)) }
        _ = Unmanaged.passRetained(self)
    }

    func value(_ slot: Int, of model: AnyObject) -> Value {
        guard values.indices.contains(slot) else { return .absent }
        return values[slot]._withUnsafeGuaranteedRef { $0.function(model) }
    }
}
