import Fields
import Funding
import Language
import Markup
import Templates

/// A fact with its label.
struct FactItem: Sendable {
    var label: String
    var value: HTML

    static let view = View<FactItem>(
        "fact",
        [
            .text("label", Words(cs: "co je to za údaj", en: "what the fact is")) { $0.label },
            .html("value", Words(cs: "údaj", en: "the fact")) { $0.value },
        ])
}

/// Where a citizen finds help.
struct HelpItem: Sendable {
    var places: Address?
    var phone: Contact?

    static let view = View<HelpItem>(
        "help",
        [
            .address("places_address", Words(cs: "oddíl s místy služeb", en: "the section with the places")) {
                $0.places
            },
            .text("phone", Words(cs: "telefon", en: "the phone")) { $0.phone?.phone?.text },
            .address("phone_address", Words(cs: "adresa tel:", en: "the tel: address")) {
                $0.phone?.phone.flatMap { Address(absolute: "tel:" + $0.dialled) }
            },
        ])
}

extension ProjectPage {
    /// „do prosince 2026“, „v roce 2012“, „v dubnu 2021“, „30. 4. 2019“; no more exact than the dates are.
    var stateDetail: String? {
        switch source.state {
        case .planned: return period?.start?.shownFrom(in: language)
        case .running: return period?.end?.shownUntil(in: language)
        case .ended: return (period?.end ?? project.terminated.map { .day($0) })?.shownLocative(in: language)
        case nil: return nil
        }
    }

    var help: HelpItem? {
        guard !hasEnded else { return nil }
        let places = sections[.supportedServices].map { Address(fragment: $0.id) }
        let phone = project.contacts.first { $0.phone != nil }
        return places == nil && phone == nil ? nil : HelpItem(places: places, phone: phone)
    }

    /// At most seven, in the order in which people ask; what is not known is left out.
    var facts: [FactItem] {
        let all: [(String, HTML?)] = [
            (
                words(
                    planned: Words(cs: "Kdo projekt povede", en: "Who will lead the project"),
                    running: Words(cs: "Kdo projekt vede", en: "Who leads the project"),
                    ended: Words(cs: "Kdo projekt vedl", en: "Who led the project")),
                project.beneficiary.map(organisation)
            ),
            (words("Kde", "Where"), whereHTML),
            (words("Kdy", "When"), whenHTML),
            (
                words(
                    planned: Words(cs: "Kolik bude stát", en: "What it will cost"),
                    running: Words(cs: "Kolik stojí", en: "What it costs"),
                    ended: Words(cs: "Kolik stál", en: "What it cost")),
                project.totalAmount(in: language).map { HTML(text: $0) }
            ),
            (
                words(
                    planned: Words(cs: "Kdo bude platit", en: "Who will pay"),
                    running: Words(cs: "Kdo platí", en: "Who pays"), ended: Words(cs: "Kdo platil", en: "Who paid")),
                speech.payers.map { HTML(text: set($0)) }
            ),
            (words("Program", "Programme"), programmeHTML),
            (words("Registrační číslo", "Registration number"), project.registrationNumber.map { numberHTML($0.text) }),
        ]
        return all.compactMap { label, value in value.map { FactItem(label: label, value: $0) } }
    }

    /// A name that has no translation: on a page of another language a screen reader must know how to say it.
    private func czechName(_ name: String) -> HTML {
        language == .cs ? HTML(text: name) : "<span lang=\"cs\">\(name)</span>"
    }

    private func organisation(_ organisation: Organisation) -> HTML {
        let name = set(organisation.name)
        guard let address = site.linkAddress(organisation.url, from: source.facts.path) else { return HTML(text: name) }
        return "<a href=\"\(address)\">\(name)</a>"
    }

    private func link(to address: Address?, _ text: HTML) -> HTML {
        address.map { "<a href=\"\($0)\">\(text)</a>" } ?? text
    }

    /// „Operační program Zaměstnanost plus (OPZ+), období 2021–2027“, programme and period as links to their projects.
    private var programmeHTML: HTML? {
        var parts: [HTML] = []
        if let programme = project.programme {
            let slug = programme.known?.slug ?? Slug(programme.text).text
            var html = link(to: address(of: slug, among: .programme), czechName(set(programme.name)))
            if programme.known != nil { html.append(text: " (\(set(programme.abbreviation)))") }
            parts.append(html)
        }
        if let period = project.period {
            let label = words("období ", "period ") + period.label
            parts.append(
                link(
                    to: address(of: period.slug, among: .period),
                    HTML(text: parts.isEmpty ? label.capitalisedFirst : label)))
        }
        guard var joined = parts.first else { return nil }
        if parts.count > 1 {
            joined.append(text: ", ")
            joined.append(parts[1])
        }
        return joined
    }

    private var whenHTML: HTML? {
        period.map { interval in
            HTML(
                text: interval.shown(in: language)
                    + (hasEnded && project.isCutShort ? words(" (předčasně ukončen)", " (terminated early)") : ""))
        }
    }

    private var whereHTML: HTML? {
        var parts: [HTML] = project.area.regions.map { region in
            link(to: address(of: region.slug, among: .region), HTML(text: region.name[language]))
        }
        if project.area.isWholeCountry, let group = source.values(of: .region, in: language).first {
            let name = words("celá Česká republika", "the whole Czech Republic")
            parts.append(link(to: address(of: group.slug, among: .region), HTML(text: name)))
        }
        if let territory = project.territory { parts.append(HTML(text: set(territory))) }
        guard var joined = parts.first else { return nil }
        for part in parts.dropFirst() {
            joined.append(text: ", ")
            joined.append(part)
        }
        return joined
    }

    /// The closing sentence, in which the number may break as in the facts.
    var closing: HTML? {
        guard let sentence = project.closingSentence(on: site.today, in: language) else { return nil }
        guard let number = sentence.number else { return HTML(text: set(sentence.text)) }
        var html = HTML(text: set(sentence.before))
        appendNumber(number, to: &html)
        html.append(text: set(sentence.after))
        return html
    }
}

/// The number may break after its slashes only.
func numberHTML(_ number: String) -> HTML {
    var html = HTML()
    appendNumber(number, to: &html)
    return html
}

private func appendNumber(_ number: String, to html: inout HTML) {
    html.append(literal: "<span class=\"registration-number\">")
    var number = number
    number.withUTF8 { number in
        var start = 0
        for index in number.indices where number[index] == UInt8(ascii: "/") {
            html.append(text: UnsafeBufferPointer(rebasing: number[start...index]))
            html.append(literal: "<wbr>")
            start = index + 1
        }
        html.append(text: UnsafeBufferPointer(rebasing: number[start...]))
    }
    html.append(literal: "</span>")
}
