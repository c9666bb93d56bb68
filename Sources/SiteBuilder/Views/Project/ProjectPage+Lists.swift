import CommonMark
import Fields
import Funding
import Language
import Markup

extension ProjectPage {
    private var path: String { source.facts.path }

    var services: [NamedItem] {
        project.services.map { use in
            let service = use.service
            let about = service.flatMap { ServiceWords.bySlug[$0.slug] }
            return NamedItem(
                title: set((service?.name[language] ?? use.text).capitalisedFirst),
                address: address(of: service?.slug ?? Slug(use.text).text, among: .service),
                note: use.note.map(set), meaning: about?.meaning[language], section: about?.section?[language])
        }
    }

    /// The target groups as the editor words them; one of the code list leads to its page.
    var targetGroups: [NamedItem] {
        project.targetGroups.map { use in
            NamedItem(
                title: set(use.text), address: use.group.flatMap { address(of: $0.slug, among: .targetGroup) })
        }
    }

    var formsSentence: String? {
        guard !project.serviceForms.isEmpty else { return nil }
        let forms = project.serviceForms.map { $0.label[language] }.joined(in: language)
        return words("Forma služeb: \(forms).", "The services are given as \(forms).")
    }

    /// Supported services by municipality, in alphabetical order; those without one come last.
    var places: [PlaceItem] {
        var byPlace: [String: [SupportedServiceItem]] = [:]
        for service in project.supportedServices {
            byPlace[service.place ?? "", default: []].append(
                SupportedServiceItem(
                    service: service, url: site.linkAddress(service.url, from: path), language: language))
        }
        let named = byPlace.keys.filter { !$0.isEmpty }
            .map { (CollationKey($0, in: language), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
        let order = byPlace[""] == nil ? named : named + [""]
        return order.map {
            PlaceItem(
                place: $0.isEmpty ? words("Bez udání místa", "Place not given") : set($0), services: byPlace[$0] ?? [])
        }
    }

    var activities: [NamedItem] {
        zip(project.activities, texts.activities).map { activity, document in
            NamedItem(title: activity.title.map(set), text: site.html(document.withoutFootnotes, from: path))
        }
    }

    var indicators: [IndicatorItem] { project.indicators.map { IndicatorItem(indicator: $0, language: language) } }

    var team: [TeamItem] {
        project.team.map { role in
            var details: [String] = []
            if let fte = role.fte {
                let noun = CountedNoun(
                    "úvazek", "úvazky", "úvazků", "úvazku", en: "full-time equivalent", "full-time equivalents")
                details.append(noun.shown(fte, in: language))
            }
            if let people = role.people {
                details.append(
                    CountedNoun("člověk", "lidé", "lidí", "člověka", en: "person", "people").shown(people, in: language)
                )
            }
            if let hours = role.hoursPerPerson {
                let noun = CountedNoun("hodina", "hodiny", "hodin", "hodiny", en: "hour", "hours")
                details.append(noun.shown(hours, in: language) + words(" na osobu", " each"))
            }
            if let contract = role.contract { details.append(set(contract)) }
            return TeamItem(
                role: set(role.role.capitalisedFirst), name: role.name.map(set),
                details: details.isEmpty ? nil : details.joined(separator: " · "), text: role.text.map(set))
        }
    }

    var outputs: [FileItem] {
        project.outputs.map { output in
            item(set(output.title), output.file, output.url, kind: nil, text: output.text.map(set))
        }
    }

    var documents: [FileItem] {
        project.documents.map { document in
            let kind = [document.type, document.size].compactMap { $0 }.joined(separator: ", ")
            return item(
                set(document.title), document.file, document.url, kind: kind.isEmpty ? nil : set(kind), text: nil)
        }
    }

    private func item(_ title: String, _ path: FilePath?, _ url: Link?, kind: String?, text: String?) -> FileItem {
        if let path, let file = site.file(path, from: self.path) {
            return FileItem(title: title, address: file.address, kind: site.note(on: file.facts), text: text)
        }
        return FileItem(title: title, address: site.linkAddress(url, from: self.path), kind: kind, text: text)
    }
}

/// What pages tell of a kind of service in the words of the program's own table, set once.
private struct ServiceWords: Sendable {
    let meaning: Words
    let section: Words?

    static let bySlug = Dictionary(
        SocialService.all.map { ($0.slug, ServiceWords($0)) }, uniquingKeysWith: { first, _ in first })

    private init(_ service: SocialService) {
        func set(_ words: Words) -> Words { Words(cs: typeset(words.cs, in: .cs), en: typeset(words.en, in: .en)) }
        meaning = set(service.meaning)
        section =
            service.section == "?"
            ? nil
            : set(
                Words(
                    cs: "§ \(service.section) zákona č. 108/2006 Sb.",
                    en: "Section \(service.section) of Act 108/2006 Sb."))
    }
}

extension MarkdownDocument {
    /// The text alone, where footnotes are gathered at the end of the page.
    var withoutFootnotes: MarkdownDocument {
        var document = self
        document.footnotes = Fragment()
        return document
    }
}
