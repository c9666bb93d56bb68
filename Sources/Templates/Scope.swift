/// The values of one thing (a page, a project, a row): each is computed when a template asks for it.
package struct Scope: Sendable {
    package let shape: Shape
    private let read: @Sendable (Int) -> Value

    init(_ shape: Shape, read: @escaping @Sendable (Int) -> Value) {
        self.shape = shape
        self.read = read
    }

    /// The value in a slot of the shape; `absent` where there is no such slot.
    func value(_ slot: Int) -> Value {
        slot >= 0 && slot < shape.names.count ? read(slot) : .absent
    }

    /// The value of a name; `absent` where the shape has no such name.
    package subscript(name: String) -> Value {
        shape.slot(of: name).map(read) ?? .absent
    }
}
