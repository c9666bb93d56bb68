import Language
import Markup
import Templates

/// A link in a list of links.
struct LinkItem: Sendable {
    var title: String
    var address: Address
    /// The value of `aria-current`, where the link leads to the page itself or its part of the site.
    var current: String?
    var count: Int?

    static let view = View<LinkItem>(
        "link",
        [
            .text("title", Words(cs: "text odkazu", en: "the link's text")) { $0.title },
            .address("address", Words(cs: "kam vede", en: "where it leads")) { $0.address },
            .text("current", Words(cs: "hodnota aria-current", en: "the value of aria-current")) { $0.current },
            .number("count", Words(cs: "počet projektů", en: "the number of projects")) { $0.count },
        ])
}
