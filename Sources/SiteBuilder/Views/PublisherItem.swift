import Fields
import Language
import Markup
import Templates

/// The publisher as the footer shows it.
struct PublisherItem: Sendable {
    let publisher: SiteSettings.Publisher
    let url: Address?
    let language: LanguageCode

    init(_ publisher: SiteSettings.Publisher, _ frame: PageFrame) {
        self.publisher = publisher
        url = frame.site.linkAddress(publisher.url, from: SiteSettings.path)
        language = frame.language
    }

    static let view = View<PublisherItem>(
        "publisher",
        [
            .text("name", Words(cs: "název", en: "the name")) { typeset($0.publisher.name, in: $0.language) },
            .address("url", Words(cs: "web", en: "the website")) { $0.url },
            .text("address", Words(cs: "poštovní adresa", en: "the postal address")) {
                $0.publisher.address.map { [language = $0.language] in typeset($0, in: language) }
            },
            .text("ico", Words(cs: "IČO", en: "the IČO")) { $0.publisher.ico?.digits },
            .text("data_box", Words(cs: "datová schránka", en: "the data box")) { $0.publisher.dataBox },
        ] + contactWays(phone: \.publisher.phone, email: \.publisher.email))
}
