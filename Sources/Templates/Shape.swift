package import Language

/// The names that a scope offers to templates, each with its kind and what it means; may contain itself through a list or scope.
package final class Shape: Sendable {
    /// One lower-case English noun, as the documentation calls it: „service“.
    package let name: String
    package let names: [Name]
    private let slots: [String: Int]

    package struct Name: Sendable {
        /// Letters, digits, `_` and `-`; where the value is a key of the front matter, that key.
        package let name: String
        package let kind: Kind
        package let doc: Words
        /// Whether all pages of a family have the same value (`Offer.fixed`).
        package var isFixed = false

        package init(name: String, kind: Kind, doc: Words) {
            self.name = name
            self.kind = kind
            self.doc = doc
        }
    }

    package enum Kind: Sendable {
        case text, html, address, flag, number, texts
        /// The shape of each element; asked for late, so that a shape may contain itself.
        case list(@Sendable () -> Shape)
        case scope(@Sendable () -> Shape)
    }

    /// Of two names that are equal the first counts.
    package init(_ name: String, _ names: [Name]) {
        self.name = name
        self.names = names
        slots = Dictionary(names.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    package func slot(of name: String) -> Int? { slots[name] }
}
