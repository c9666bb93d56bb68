/// The values of one thing (a page, a project, a row): each is computed when a template asks for it.
package struct Scope: Sendable {
    private let values: any ScopeValues

    init(_ values: any ScopeValues) {
        self.values = values
    }

    package var shape: Shape { values.shape }

    /// The value in a slot of the shape; `absent` where there is no such slot.
    func value(_ slot: Int) -> Value { values.value(slot) }

    /// The value of a name; `absent` where the shape has no such name.
    package subscript(name: String) -> Value {
        shape.slot(of: name).map(value) ?? .absent
    }
}

/// What a scope reads from; a class, since passing one reference on is cheap.
protocol ScopeValues: AnyObject, Sendable {
    var shape: Shape { get }

    /// `absent` where there is no such slot.
    func value(_ slot: Int) -> Value
}
