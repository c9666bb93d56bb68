import Fields
import Language
import Markup
import Templates

/// The accessibility statement, in the order of Commission Implementing Decision (EU) 2018/1523 and of Act 99/2019 Sb., § 8.
///
/// What is not in the settings is not said: whether the site conforms is stated by a person.
struct AccessibilityPage: Sendable {
    var frame: PageFrame
    var statement: SiteSettings.AccessibilityStatement

    static let view = View<AccessibilityPage>(
        "accessibility statement",
        PageFrame.offers(\.frame) + [
            .text("commitment", Words(cs: "závazek a čeho se prohlášení týká", en: "the commitment and its scope")) {
                $0.set($0.commitment)
            },
            .text("conformance", Words(cs: "věta o souladu", en: "the sentence on conformance")) {
                $0.conformance.map($0.set)
            },
            .list(
                "exceptions", Words(cs: "co přístupné není a proč", en: "what is not accessible, and why"),
                ExceptionItem.view
            ) { page in
                page.statement.exceptions.map { ExceptionItem(text: page.frame.set($0)) }
            },
            .text("method", Words(cs: "jak byla přístupnost ověřena", en: "how accessibility was assessed")) { page in
                page.statement.method.map(page.frame.set)
            },
            .flag(
                "has_preparation",
                Words(
                    cs: "zda se ví, kdy a jak bylo vypracováno", en: "whether it is known when and how it was prepared")
            ) { page in
                page.statement.prepared != nil || page.statement.method != nil || page.statement.reviewed != nil
            },
            .flag("has_contact", Words(cs: "zda je kam psát nebo volat", en: "whether there is somebody to turn to")) {
                $0.contact != nil || $0.publisher?.phone != nil || $0.publisher?.address != nil
            },
            .text("prepared", Words(cs: "den vypracování", en: "the day of preparation")) { page in
                page.statement.prepared?.shown(in: page.frame.language)
            },
            .text("prepared_iso", Words(cs: "den vypracování pro stroje", en: "the day of preparation for machines")) {
                $0.statement.prepared?.iso
            },
            .text("reviewed", Words(cs: "den posledního přezkumu", en: "the day of the last review")) { page in
                page.statement.reviewed?.shown(in: page.frame.language)
            },
            .text(
                "reviewed_iso",
                Words(cs: "den posledního přezkumu pro stroje", en: "the day of the review for machines")
            ) {
                $0.statement.reviewed?.iso
            },
        ] + contactWays(phone: { $0.publisher?.phone }, email: \.contact))

    private var publisher: SiteSettings.Publisher? { frame.site.settings.publisher }
    private var contact: String? { statement.contact ?? publisher?.email }
    private func set(_ words: Words) -> String { frame.set(words[frame.language]) }

    private var commitment: Words {
        let site = frame.site
        let base = site.settings.base
        let address = base.origin.isEmpty ? "" : " (\(base.absolute(site.addresses.home)))"
        let act =
            "č. 99/2019 Sb., o přístupnosti internetových stránek a mobilních aplikací, ve znění pozdějších předpisů"
        let scope = Words(
            cs: "Toto prohlášení se vztahuje na internetové stránky „\(site.settings.title)“\(address).",
            en: "This statement applies to the website “\(site.settings.title)”\(address).")
        let who =
            publisher.map { Words(cs: "\($0.name) se zavazuje", en: "\($0.name) is committed") }
            ?? Words(cs: "Zavazujeme se", en: "We are committed")
        return Words(
            cs: "\(who.cs) zpřístupnit tyto internetové stránky v souladu se zákonem \(act). \(scope.cs)",
            en:
                "\(who.en) to making this website accessible, in accordance with Act No. 99/2019 Sb. on the accessibility of websites and mobile applications, which transposes Directive (EU) 2016/2102. \(scope.en)"
        )
    }

    private var conformance: Words? {
        let hasExceptions = !statement.exceptions.isEmpty
        switch statement.conformance {
        case .full:
            return Words(
                cs: "Tyto internetové stránky jsou plně v souladu se zákonem č. 99/2019 Sb.",
                en: "This website is fully compliant with Act No. 99/2019 Sb.")
        case .partial:
            return Words(
                cs:
                    "Tyto internetové stránky jsou částečně v souladu se zákonem č. 99/2019 Sb.\(hasExceptions ? " Výjimky jsou uvedeny níže." : "")",
                en:
                    "This website is partially compliant with Act No. 99/2019 Sb.\(hasExceptions ? " The exceptions are listed below." : "")"
            )
        case .none?:
            return Words(
                cs:
                    "Tyto internetové stránky nejsou v souladu se zákonem č. 99/2019 Sb.\(hasExceptions ? " Nedostatky jsou uvedeny níže." : "")",
                en:
                    "This website is not compliant with Act No. 99/2019 Sb.\(hasExceptions ? " What falls short is listed below." : "")"
            )
        case nil: return nil
        }
    }
}

/// Something that is not accessible.
struct ExceptionItem: Sendable {
    var text: String

    static let view = View<ExceptionItem>(
        "exception", [.text("text", Words(cs: "co a proč", en: "what, and why")) { $0.text }])
}
