/// How templates see the values of one type; a constant beside that type: `static let view = View<Service>("service", […])`.
package struct View<Model: Sendable>: Sendable {
    package let shape: Shape
    private let values: [@Sendable (Model) -> Value]

    /// A noun for the documentation, and the names, in the order in which the documentation shows them.
    package init(_ name: String, _ offers: [Offer<Model>]) {
        shape = Shape(name, offers.map(\.name))
        values = offers.map(\.value)
    }

    package func scope(_ model: Model) -> Scope {
        Scope(shape) { [values] slot in values[slot](model) }
    }
}
