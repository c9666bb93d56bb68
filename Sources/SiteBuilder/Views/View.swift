package import Templates

/// How templates see the values of one type; a constant beside that type: `static let view = View<Service>("service", […])`. Its table is
/// never freed.
///
/// This and `Offer` stand in the room of the models, where the compiler makes plain code of what is generic.
package struct View<Model: Sendable>: Sendable {
    package let table: ViewTable

    package var shape: Shape { table.shape }

    /// A noun for the documentation, and the names, in the order in which the documentation shows them.
    package init(_ name: String, _ offers: [Offer<Model>]) {
        table = ViewTable(
            Shape(name, offers.map(\.name)),
            offers.map { offer in
                let value = offer.value
                // A scope of this view has a box of its model and no other.
                return { box in value(unsafeDowncast(box, to: ModelBox<Model>.self).model) }
            })
    }

    package func scope(_ model: Model) -> Scope { Scope(table, ModelBox(model)) }

    /// The scope of a model that stands in lists of many pages: made once and put into each (`Offer.shared`).
    package func sharedScope(_ model: Model) -> Scope { Scope(table, ModelBox(model), isShared: true) }
}

/// A model as scopes hold it.
private final class ModelBox<Model: Sendable>: Sendable {
    let model: Model

    init(_ model: Model) { self.model = model }
}
