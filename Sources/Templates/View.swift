/// How templates see the values of one type; a constant beside that type: `static let view = View<Service>("service", […])`.
package struct View<Model: Sendable>: Sendable {
    package let shape: Shape
    fileprivate let values: [@Sendable (Model) -> Value]

    /// A noun for the documentation, and the names, in the order in which the documentation shows them.
    package init(_ name: String, _ offers: [Offer<Model>]) {
        shape = Shape(name, offers.map(\.name))
        values = offers.map(\.value)
    }

    package func scope(_ model: Model) -> Scope {
        Scope(ModelValues(self, model))
    }
}

/// A model as its view shows it.
private final class ModelValues<Model: Sendable>: ScopeValues {
    private let view: View<Model>
    private let model: Model

    init(_ view: View<Model>, _ model: Model) {
        self.view = view
        self.model = model
    }

    var shape: Shape { view.shape }

    func value(_ slot: Int) -> Value {
        slot >= 0 && slot < view.values.count ? view.values[slot](model) : .absent
    }
}
