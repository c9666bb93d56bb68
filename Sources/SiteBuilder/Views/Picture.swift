import Language
import Markup
import Templates

/// A picture with its size.
struct Picture: Sendable {
    var source: Address
    var alt: String
    var pixels: PixelSize?
    var url: Address?
    var credit: String?

    static let view = View<Picture>(
        "picture",
        [
            .address("src", Words(cs: "adresa obrázku", en: "the picture's address")) { $0.source },
            .text("alt", Words(cs: "náhradní text", en: "the alternative text")) { $0.alt },
            .number("width", Words(cs: "šířka v bodech", en: "the width in pixels")) { $0.pixels?.width },
            .number("height", Words(cs: "výška v bodech", en: "the height in pixels")) { $0.pixels?.height },
            .address("url", Words(cs: "kam obrázek vede", en: "where the picture leads")) { $0.url },
            .text("credit", Words(cs: "autor", en: "the credit")) { $0.credit },
        ])
}
