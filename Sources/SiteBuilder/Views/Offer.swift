package import Language
package import Markup
package import Templates

/// One name that templates can print: the name, its kind, its documentation and how it is had from the model; the one entry
/// that makes a template value.
///
/// The closures run each time that a template asks, perhaps twice a page, so what takes long is computed in the model before.
package struct Offer<Model: Sendable>: Sendable {
    package var name: Shape.Name
    package let value: @Sendable (Model) -> Value

    package init(_ name: String, _ kind: Shape.Kind, _ doc: Words, _ value: @escaping @Sendable (Model) -> Value) {
        self.name = Shape.Name(name: name, kind: kind, doc: doc)
        self.value = value
    }

    /// Plain text; `nil` and the empty string are falsy.
    package static func text(
        _ name: String, _ doc: Words, _ value: @escaping @Sendable (Model) -> String?
    ) -> Offer {
        Offer(name, .text, doc) { value($0).map(Value.text) ?? .absent }
    }

    /// Safe HTML, printed by `{{{name}}}`.
    package static func html(_ name: String, _ doc: Words, _ value: @escaping @Sendable (Model) -> HTML?) -> Offer {
        Offer(name, .html, doc) { value($0).map(Value.html) ?? .absent }
    }

    package static func address(
        _ name: String, _ doc: Words, _ value: @escaping @Sendable (Model) -> Address?
    ) -> Offer {
        Offer(name, .address, doc) { value($0).map(Value.address) ?? .absent }
    }

    package static func flag(_ name: String, _ doc: Words, _ value: @escaping @Sendable (Model) -> Bool) -> Offer {
        Offer(name, .flag, doc) { .flag(value($0)) }
    }

    /// A count, printed in plain digits; `nil` and 0 are falsy.
    package static func number(_ name: String, _ doc: Words, _ value: @escaping @Sendable (Model) -> Int?) -> Offer {
        Offer(name, .number, doc) { value($0).map(Value.number) ?? .absent }
    }

    package static func texts(
        _ name: String, _ doc: Words, _ value: @escaping @Sendable (Model) -> [String]
    ) -> Offer {
        Offer(name, .texts, doc) { .texts(value($0)) }
    }

    /// Things with names of their own; the view is asked for late, so that it may be the one that is being made.
    package static func list<Element: Sendable>(
        _ name: String, _ doc: Words, _ view: @autoclosure @escaping @Sendable () -> View<Element>,
        _ value: @escaping @Sendable (Model) -> [Element]
    ) -> Offer {
        Offer(name, .list({ view().shape }), doc) { model in
            let elements = value(model)
            if elements.isEmpty { return .list([]) }
            let view = view()
            return .list(elements.map(view.scope))
        }
    }

    /// Things that stand in lists of many pages; what a section makes of each is rendered once, where it asks for nothing else.
    package static func shared<Element: Sendable>(
        _ name: String, _ doc: Words, _ view: @autoclosure @escaping @Sendable () -> View<Element>,
        _ scopes: @escaping @Sendable (Model) -> [Scope]
    ) -> Offer {
        Offer(name, .list({ view().shape }), doc) { .list(scopes($0)) }
    }

    /// One thing with names of its own, or `nil`; its names are `{{name.part}}`, or within `{{#name}}…{{/name}}`.
    package static func scope<Part: Sendable>(
        _ name: String, _ doc: Words, _ view: @autoclosure @escaping @Sendable () -> View<Part>,
        _ value: @escaping @Sendable (Model) -> Part?
    ) -> Offer {
        Offer(name, .scope({ view().shape }), doc) { model in value(model).map { .scope(view().scope($0)) } ?? .absent }
    }

    /// The same name, had from a part of a larger model.
    package func from<Whole: Sendable>(_ part: @escaping @Sendable (Whole) -> Model) -> Offer<Whole> {
        var whole = Offer<Whole>(name.name, name.kind, name.doc) { value(part($0)) }
        whole.name.isFixed = name.isFixed
        return whole
    }

    /// The same offer, of which is known that its value is the same on all pages of a family: pages of one kind that are
    /// rendered with one folded template (`TemplateSet.folded`). All that is within the value is then the same, too.
    package var fixed: Offer {
        var fixed = self
        fixed.name.isFixed = true
        return fixed
    }
}
