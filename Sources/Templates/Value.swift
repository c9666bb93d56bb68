package import Markup

/// What a name in a template stands for on one page.
///
/// Falsy in sections: `absent`, an empty text, HTML or list, `flag(false)` and `number(0)`.
package enum Value: Sendable {
    case absent
    /// Plain text; escaped where it is printed.
    case text(String)
    /// HTML that is safe already; printed by `{{{name}}}` as it stands.
    case html(HTML)
    /// The only value that may stand in `href`, `src` and their like.
    case address(Address)
    case flag(Bool)
    /// Printed in plain digits: what needs grouping or a unit is a text.
    case number(Int)
    /// Each element is the innermost scope within the section.
    case list([Scope])
    case scope(Scope)
    /// Each element is `{{.}}` within the section.
    case texts([String])

    var isTruthy: Bool {
        switch self {
        case .absent: false
        case .text(let text): !text.isEmpty
        case .html(let html): !html.isEmpty
        case .address, .scope: true
        case .flag(let flag): flag
        case .number(let number): number != 0
        case .list(let scopes): !scopes.isEmpty
        case .texts(let texts): !texts.isEmpty
        }
    }

    /// What `name.count` prints: the number of elements of a list.
    var count: Value {
        switch self {
        case .list(let scopes): .number(scopes.count)
        case .texts(let texts): .number(texts.count)
        default: .absent
        }
    }
}
