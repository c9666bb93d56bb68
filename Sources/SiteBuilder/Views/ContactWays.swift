import Fields
import Language
import Markup
import Templates

/// The ways to reach somebody, as every view of a person, an office or a service offers them.
func contactWays<Model>(
    phone: @escaping @Sendable (Model) -> Phone?, email: @escaping @Sendable (Model) -> String?
) -> [Offer<Model>] {
    [
        .text("phone", Words(cs: "telefon", en: "the phone")) { phone($0)?.text },
        .address("phone_address", Words(cs: "adresa tel:", en: "the tel: address")) {
            phone($0).flatMap { Address(absolute: "tel:" + $0.dialled) }
        },
        .text("email", Words(cs: "e-mail", en: "the e-mail")) { email($0) },
        .address("email_address", Words(cs: "adresa mailto:", en: "the mailto: address")) {
            email($0).flatMap { Address(absolute: "mailto:" + $0) }
        },
    ]
}
