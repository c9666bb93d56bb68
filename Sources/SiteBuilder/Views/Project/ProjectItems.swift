import Fields
import Funding
import Language
import Markup
import Templates

/// Something with a title: a service, a target group, an activity.
struct NamedItem: Sendable {
    var title: String?
    var address: Address?
    var note: String?
    var meaning: String?
    var section: String?
    var text: HTML?

    static let view = View<NamedItem>(
        "named thing",
        [
            .text("title", Words(cs: "název", en: "the name")) { $0.title },
            .address("address", Words(cs: "vlastní stránka", en: "its own page")) { $0.address },
            .text("note", Words(cs: "poznámka", en: "the note")) { $0.note },
            .text("meaning", Words(cs: "co to je, jednou větou", en: "what it is, in a sentence")) { $0.meaning },
            .text("section", Words(cs: "paragraf zákona", en: "the section of the act")) { $0.section },
            .html("text", Words(cs: "podrobnosti", en: "the details")) { $0.text },
        ])
}

/// A municipality with the services that are found there.
struct PlaceItem: Sendable {
    var place: String
    var services: [SupportedServiceItem]

    static let view = View<PlaceItem>(
        "place",
        [
            .text("place", Words(cs: "obec", en: "the municipality")) { $0.place },
            .list("supported_services", Words(cs: "služby v obci", en: "the services there"), SupportedServiceItem.view)
            {
                $0.services
            },
        ])
}

/// A service of a provider, with the ways to reach it.
struct SupportedServiceItem: Sendable {
    let service: SupportedService
    let url: Address?
    let language: LanguageCode

    private func set(_ text: String) -> String { typeset(text, in: language) }

    static let view = View<SupportedServiceItem>(
        "supported service",
        [
            .text("title", Words(cs: "název služby", en: "the service's name")) { item in
                (item.service.name ?? item.service.service?.name(in: item.language) ?? item.service.provider).map(
                    item.set)
            },
            .text("provider", Words(cs: "poskytovatel", en: "the provider")) { item in
                item.service.name == nil && item.service.service == nil ? nil : item.service.provider.map(item.set)
            },
            .text("form", Words(cs: "formy", en: "the forms")) { item in
                item.service.form.map { $0.label[item.language] }.joined(in: item.language)
            },
            .text("address", Words(cs: "adresa", en: "the address")) { item in item.service.address.map(item.set) },
            .text("note", Words(cs: "poznámka", en: "the note")) { item in item.service.note.map(item.set) },
            .flag("has_ways", Words(cs: "zda je jak se spojit", en: "whether there is a way to get in touch")) {
                $0.service.phone != nil || $0.service.email != nil || $0.url != nil
            },
            .address("url", Words(cs: "web", en: "the website")) { $0.url },
            .text("url_words", Words(cs: "slova odkazu na web", en: "the words of the link to the website")) {
                Words(cs: "Stránky služby", en: "The service’s website")[$0.language]
            },
            .text("registry_id", Words(cs: "číslo v registru", en: "the number in the register")) {
                $0.service.registryID
            },
        ] + contactWays(phone: \.service.phone, email: \.service.email))
}

/// A number that is shown large.
struct FigureItem: Sendable {
    var value: String
    var label: String
    /// „74 % cíle“
    var part: String?
    var asOf: String?
    var bar: HTML?

    static let view = View<FigureItem>(
        "figure",
        [
            .text("value", Words(cs: "číslo", en: "the number")) { $0.value },
            .text("label", Words(cs: "co znamená", en: "what it means")) { $0.label },
            .text("part", Words(cs: "jaká část cíle to je", en: "what part of the target it is")) { $0.part },
            .text("as_of", Words(cs: "k jakému dni", en: "as of when")) { $0.asOf },
            .html("bar", Words(cs: "pruh dosaženého", en: "the bar of what is achieved")) { $0.bar },
        ])
}

/// An indicator in the table.
struct IndicatorItem: Sendable {
    let indicator: Indicator
    let language: LanguageCode

    private func shown(_ quantity: Quantity?) -> String? {
        quantity.map { $0.shown(in: language) + (indicator.unit.map { noBreakSpace + $0 } ?? "") }
    }

    static let view = View<IndicatorItem>(
        "indicator",
        [
            .text("name", Words(cs: "název", en: "the name")) { typeset($0.indicator.name, in: $0.language) },
            .text("code", Words(cs: "kód", en: "the code")) { $0.indicator.code },
            .text("target", Words(cs: "cílová hodnota", en: "the target")) { $0.shown($0.indicator.target) },
            .text("achieved", Words(cs: "dosažená hodnota", en: "what is achieved")) {
                $0.shown($0.indicator.achieved)
            },
            .text("as_of", Words(cs: "k jakému dni", en: "as of when")) { item in
                item.indicator.asOf?.shown(in: item.language)
            },
        ])
}

/// A post of the team.
struct TeamItem: Sendable {
    var role: String
    var name: String?
    var details: String?
    var text: String?

    static let view = View<TeamItem>(
        "post",
        [
            .text("role", Words(cs: "pozice", en: "the role")) { $0.role },
            .text("name", Words(cs: "jméno", en: "the name")) { $0.name },
            .text("details", Words(cs: "úvazek, smlouva, počet lidí", en: "full-time equivalent, contract, people")) {
                $0.details
            },
            .text("text", Words(cs: "náplň práce", en: "the work")) { $0.text },
        ])
}

/// A document or another thing made, perhaps to download.
struct FileItem: Sendable {
    var title: String
    var address: Address?
    /// „PDF, 240 kB“.
    var kind: String?
    var text: String?

    static let view = View<FileItem>(
        "document",
        [
            .text("title", Words(cs: "název", en: "the title")) { $0.title },
            .address("address", Words(cs: "kde je ke stažení", en: "where it is to be had")) { $0.address },
            .text("kind", Words(cs: "typ a velikost", en: "type and size")) { $0.kind },
            .text("text", Words(cs: "popis", en: "the description")) { $0.text },
        ])
}

/// A group of the background: partners, strategies, links.
struct BackgroundItem: Sendable {
    var title: String
    var entries: [Entry]

    struct Entry: Sendable {
        /// What the thing is: „odborný garant“, „prioritní osa“.
        var over: String?
        var title: String
        var address: Address?
        var note: String?
        var archived: Address?
    }

    static let view = View<BackgroundItem>(
        "background",
        [
            .text("title", Words(cs: "nadpis skupiny", en: "the group's heading")) { $0.title },
            .list("items", Words(cs: "položky", en: "the entries"), entryView) { $0.entries },
        ])

    private static let entryView = View<Entry>(
        "entry of the background",
        [
            .text("over", Words(cs: "co to je", en: "what it is")) { $0.over },
            .text("title", Words(cs: "název", en: "the title")) { $0.title },
            .address("address", Words(cs: "kam vede", en: "where it leads")) { $0.address },
            .text("note", Words(cs: "poznámka", en: "the note")) { $0.note },
            .address("archived", Words(cs: "archivovaná kopie", en: "the archived copy")) { $0.archived },
        ])
}

/// A person or an office to turn to.
struct ContactItem: Sendable {
    let contact: Contact
    let language: LanguageCode

    init(_ contact: Contact, _ page: ProjectPage) {
        self.contact = contact
        language = page.language
    }

    private func set(_ text: String) -> String { typeset(text, in: language) }

    static let view = View<ContactItem>(
        "contact",
        [
            .text("name", Words(cs: "jméno", en: "the name")) { item in item.contact.name.map(item.set) },
            .text("role", Words(cs: "role", en: "the role")) { item in
                (item.contact.role?.capitalisedFirst).map(item.set)
            },
            .text("organisation", Words(cs: "organizace", en: "the organisation")) { item in
                item.contact.organisation.map(item.set)
            },
            .flag("has_ways", Words(cs: "zda je jak se spojit", en: "whether there is a way to get in touch")) {
                $0.contact.phone != nil || $0.contact.email != nil
            },
        ] + contactWays(phone: \.contact.phone, email: \.contact.email))
}
