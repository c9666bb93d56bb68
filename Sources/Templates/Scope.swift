/// The values of one thing (a page, a project, a row): each is computed when a template asks for it.
package struct Scope: Sendable {
    package let table: ViewTable
    /// What the table's closures take: a box of the view's model.
    package let model: any AnyObject & Sendable
    /// Whether this very scope stands in lists of many pages and says the same on each: what a section makes of it is kept.
    package let isShared: Bool

    package init(_ table: ViewTable, _ model: any AnyObject & Sendable, isShared: Bool = false) {
        self.table = table
        self.model = model
        self.isShared = isShared
    }

    package var shape: Shape { table.shape }

    /// The value in a slot of the shape; `absent` where there is no such slot.
    func value(_ slot: Int) -> Value { table.value(slot, of: model) }

    /// The value of a name; `absent` where the shape has no such name.
    package subscript(name: String) -> Value {
        shape.slot(of: name).map(value) ?? .absent
    }
}

/// How values are had from models of one type, without that type: the room of the models knows it, and a template needs no generic code.
package final class ViewTable: Sendable {
    package let shape: Shape
    /// By slot; each takes the box of a model.
    private let values: [@Sendable (AnyObject) -> Value]

    package init(_ shape: Shape, _ values: [@Sendable (AnyObject) -> Value]) {
        self.shape = shape
        self.values = values
    }

    func value(_ slot: Int, of model: AnyObject) -> Value {
        values.indices.contains(slot) ? values[slot](model) : .absent
    }
}
