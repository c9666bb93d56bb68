import Funding
import Language
import Markup

/// What the tables know of a value that projects share.
struct GroupAbout: Sendable {
    private let group: ProjectGroup
    private let kind: FacetKind
    private let language: LanguageCode

    init(_ group: ProjectGroup, of kind: FacetKind, in language: LanguageCode) {
        self.group = group
        self.kind = kind
        self.language = language
    }

    private func set(_ text: String) -> String { typeset(text, in: language) }
    private func words(_ cs: String, _ en: String) -> String { language == .cs ? cs : en }

    private var region: Region? { kind == .region ? Region.all.first { $0.slug == group.slug } : nil }
    private var service: SocialService? {
        kind == .service ? SocialService.all.first { $0.slug == group.slug } : nil
    }
    private var programme: Programme? { kind == .programme ? Programme.all.first { $0.slug == group.slug } : nil }
    private var state: ProjectState? {
        kind == .state ? ProjectState.allCases.first { $0.slug[language] == group.slug } : nil
    }

    /// A sentence or two on what the value is; `nil` for a value that no table knows.
    var lead: String? {
        switch kind {
        case .region: return set(leadOfRegion)
        case .programme: return programme.map(lead)
        case .service: return service.map { set($0.meaning[language]) }
        case .targetGroup:
            guard let known = TargetGroup.all.first(where: { $0.slug == group.slug }), language == .cs,
                known.name != group.title.uncapitalisedFirst
            else { return nil }
            return set("V programech se této skupině říká „\(known.name)“.")
        case .state:
            switch state {
            case .planned?: return words("Tyto projekty teprve začnou.", "These projects are yet to begin.")
            case .running?, nil: return words("Tyto projekty právě probíhají.", "These projects are running now.")
            case .ended?:
                return set(
                    words(
                        "Tyto projekty už skončily. Zůstávají tu, aby bylo vidět, co přinesly.",
                        "These projects have ended. They stay here to show what they brought."))
            }
        case .period:
            return set(
                words(
                    "Na sedm let si Evropská unie plánuje, co bude podporovat. Projekty z tohoto období mohou běžet i po jeho konci.",
                    "The European Union plans its support for seven years. Projects of this period may run on after its end."
                ))
        }
    }

    private var leadOfRegion: String {
        guard let region else {
            return words("Tyto projekty se týkají celé země.", "These projects are for all regions.")
        }
        if region.nuts3 == "CZ010" {
            return words("Hlavní město je zároveň krajem.", "The capital is a region of its own.")
        }
        return words("Sídlem kraje je \(region.seat).", "The seat of the region is \(region.seat).")
    }

    private func lead(of programme: Programme) -> String {
        let period = programme.period.label
        let funds = words(
            programme.funds.map(\.genitive).joined(in: language),
            programme.funds.map { "the " + $0.name.en }.joined(in: language))
        return set(
            words(
                "Program pro období \(period), do kterého Evropská unie přispívá z \(funds).",
                "A programme of \(period), to which the European Union contributes from \(funds)."))
    }

    /// For search engines: the heading or the lead, and how many projects there are.
    var description: String {
        let counts = group.totals.sentence(in: language)
        return group.members.isEmpty ? nothing : lead.map { "\($0) \(counts)" } ?? "\(group.heading). \(counts)"
    }

    var nothing: String {
        switch state {
        case .planned?: words("Právě se nepřipravuje žádný projekt.", "No project is being planned now.")
        case .running?: words("Právě neprobíhá žádný projekt.", "No project is running now.")
        case .ended?: words("Zatím neskončil žádný projekt.", "No project has ended yet.")
        case nil: words("Zatím tu žádný projekt není.", "There is no project here yet.")
        }
    }

    /// What the tables hold, each with its label.
    func facts(on site: Site) -> [FactItem] {
        if let service { return facts(of: service) }
        if let programme { return facts(of: programme, on: site) }
        return []
    }

    private func facts(of service: SocialService) -> [FactItem] {
        var facts = [
            FactItem(
                label: words("Druh", "Kind"), value: HTML(text: set(service.group.label[language].capitalisedFirst)))
        ]
        if service.section != "?" {
            facts.append(
                FactItem(
                    label: words("Kde je v zákoně", "In the law"),
                    value: HTML(
                        text: set(
                            words(
                                "§ \(service.section) zákona č. 108/2006 Sb., o sociálních službách",
                                "Section \(service.section) of Act 108/2006 Sb., on social services")))))
        }
        return facts
    }

    private func facts(of programme: Programme, on site: Site) -> [FactItem] {
        let period = programme.period
        var facts = [
            FactItem(
                label: words("Zkratka", "Abbreviation"), value: HTML(text: set(programme.abbreviation))),
            FactItem(
                label: words("Programové období", "Programming period"),
                value: site[.period][period.slug].map {
                    "<a href=\"\(site.settings.base.address($0.path))\">\(period.label)</a>"
                } ?? HTML(text: period.label)),
        ]
        if let ministry = programme.ministry {
            facts.append(
                FactItem(
                    label: words("Ministerstvo", "Ministry"),
                    value: language == .cs ? HTML(text: set(ministry)) : "<span lang=\"cs\">\(ministry)</span>"))
        }
        if let web = programme.web, let address = Address(absolute: "https://" + web) {
            facts.append(
                FactItem(label: words("Web", "Website"), value: "<a href=\"\(address)\">\(web)</a>"))
        }
        return facts
    }
}
