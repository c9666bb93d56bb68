import Fields
import Language
import SourceText

/// A service by name, abbreviation or section; text in brackets is an abbreviation or a note.
let serviceType = ValueType<ServiceUse>(
    scalar: ValueShape(
        Words(cs: "druh sociální služby", en: "a kind of social service"), .text(limit: 300, pattern: nil),
        Words(
            cs:
                "Název v jednotném či množném čísle, obvyklá zkratka (NZDM, STD, SAS RD), nebo paragraf zákona č. 108/2006 Sb.",
            en: "Its name, a usual abbreviation (NZDM, STD, SAS RD), or the section of Act 108/2006 Sb."),
        examples: ["azylové domy", "70", "NZDM"])
) { text, range, reading in
    if let use = serviceUse(text, range) { return use }
    let near = closest(to: text, in: SocialService.spellings)
    reading.report(
        unknownService, at: range,
        Words(
            cs: "Sociální službu „\(text)“ zákon č. 108/2006 Sb. nezná; ukáže se tak, jak je napsána."
                + (near.map { " Neměli jste na mysli „\($0)“?" } ?? ""),
            en: "Act 108/2006 Sb. knows no social service “\(text)”; it is shown as written."
                + (near.map { " Did you mean “\($0)”?" } ?? "")),
        fix: near.map {
            reading.replacement(of: range, with: $0, Words(cs: "Napište „\($0)“.", en: "Write “\($0)”."))
        })
    return ServiceUse(service: nil, text: text, range: range)
}

/// The list of `services`: bare names, sections, or maps with a note.
let serviceListType: ValueType<[ServiceUse]> =
    serviceTable.type(
        named: "services", from: ServiceEntry(), orBare: serviceType
    ) { ServiceEntry(use: $0) }.list.map { entries in
        entries.compactMap { entry in
            var use = entry.use
            if let note = entry.note { use?.note = note }
            return use
        }
    }

private struct ServiceEntry: Sendable {
    var use: ServiceUse?
    var note: String?
}

private let serviceTable = FieldTable<ServiceEntry>(
    Words(cs: "služba", en: "service"),
    [
        Field(
            "service", serviceType, \.use, Words(cs: "Služba", en: "Service"),
            Words(cs: "Druh služby.", en: "The kind of service."), example: "azylové domy", isRequired: true,
            misnomers: ["name", "služba", "název"]),
        Field(
            "note", .text(), \.note, Words(cs: "Poznámka", en: "Note"),
            Words(cs: "Pro koho nebo jak.", en: "For whom or how."), example: "matky s dětmi", misnomers: ["poznámka"]),
    ])

private func serviceUse(_ text: String, _ range: ByteRange) -> ServiceUse? {
    if let service = SocialService.named(text) { return ServiceUse(service: service, text: text, range: range) }
    guard let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"), open < close else { return nil }
    let outside = trimmed(String(text[..<open]) + " " + String(text[text.index(after: close)...]))
    let inside = trimmed(String(text[text.index(after: open)..<close]))
    if let service = SocialService.named(outside) {
        // „nízkoprahová zařízení pro děti a mládež (NZDM)“ says the same twice; anything else in brackets is a note.
        let saysTheSame = SocialService.named(inside) == service
        return ServiceUse(
            service: service, text: outside, note: saysTheSame || inside.isEmpty ? nil : inside, range: range)
    }
    guard let service = SocialService.named(inside) else { return nil }
    return ServiceUse(service: service, text: text, range: range)
}

let unknownService = Diagnosis(
    "unknown-service", .warning, .publicity,
    Words(
        cs:
            "Služba není mezi druhy sociálních služeb zákona č. 108/2006 Sb.; ukáže se tak, jak je napsána, bez paragrafu.",
        en: "The service is none of the kinds of Act 108/2006 Sb.; it is shown as written, without a section."))
