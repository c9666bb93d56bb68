import Fields
import Funding
import Language
import Markup
import Templates

/// A project in a list.
struct ProjectRow: Sendable {
    let project: SiteProject
    let base: SiteBase
    let language: LanguageCode

    init(_ project: SiteProject, base: SiteBase, language: LanguageCode) {
        self.project = project
        self.base = base
        self.language = language
    }

    init(site: Site, project: SiteProject) {
        self.init(project, base: site.settings.base, language: site.language)
    }

    static let view = View<ProjectRow>(
        "project",
        [
            .text("title", Words(cs: "název", en: "the title")) { $0.project.row.title },
            .address("address", Words(cs: "stránka projektu", en: "the project's page")) {
                $0.base.address($0.project.path)
            },
            .text("state", Words(cs: "planned, running, ended", en: "planned, running, ended")) {
                $0.project.state?.rawValue
            },
            .text("state_word", Words(cs: "stav slovem", en: "the state in a word")) { row in
                row.project.state.map { $0.word[row.language] }
            },
            .text("period", Words(cs: "doba realizace", en: "the implementation period")) {
                $0.project.row.period
            },
            .text("place", Words(cs: "kraj nebo území", en: "the region or territory")) {
                $0.project.row.place
            },
            .text("programme", Words(cs: "zkratka programu", en: "the programme's abbreviation")) {
                $0.project.row.programme
            },
            .text("about", Words(cs: "první služby, jinak úvodní odstavec", en: "the first services, else the lead")) {
                $0.project.row.about
            },
            .text(
                "amount_label",
                Words(
                    cs: "co částka je: celkové náklady, nebo jen způsobilé výdaje",
                    en: "what the amount is: the total cost, or the eligible expenditure only")
            ) { $0.project.row.amount == nil ? nil : $0.project.row.amountLabel[$0.language] },
            .text(
                "amount",
                Words(
                    cs: "celkové náklady, jinak způsobilé výdaje", en: "the total cost, else the eligible expenditure")
            ) { $0.project.row.amount },
        ])
}

/// The words of a project's row, put together once when the site is planned, since a project stands in some eight lists.
struct RowWords: Sendable {
    let title: String
    let period: String?
    let place: String?
    let programme: String?
    /// The first services, else the lead.
    let about: String?
    let amount: String?
    /// Stands before the amount, so that nobody takes a part of the cost for the whole.
    let amountLabel: Words

    init(_ project: Project, in language: LanguageCode) {
        title = typeset(project.title, in: language)
        period = project.actualPeriod?.shown(in: language)
        place = project.place(in: language)
        programme = (project.programme?.abbreviation).map { typeset($0, in: language) }
        about =
            Self.services(of: project, in: language) ?? project.summary.map { typeset($0, in: language) }
        amount = project.totalAmount(in: language)
        amountLabel =
            project.budget?.total == nil
            ? Words(cs: "Způsobilé výdaje", en: "Eligible expenditure") : Words(cs: "Celkové náklady", en: "Total cost")
    }

    /// „Azylové domy, noclehárny, raná péče a 2 další“.
    private static func services(of project: Project, in language: LanguageCode) -> String? {
        // A service may be named twice, with two notes.
        var names: [String] = []
        for name in project.services.map({ $0.name(in: language) }) where !names.contains(name) {
            names.append(name)
        }
        guard let first = names.first else { return nil }
        let shown = [first.capitalisedFirst] + names.dropFirst().prefix(2).map(\.uncapitalisedFirst)
        if names.count <= 3 { return typeset(shown.joined(in: language), in: language) }
        let more = CountedNoun("další", "další", "dalších", "další", en: "more", "more").shown(
            names.count - 3, in: language)
        let conjunction = language == .cs ? " a\(noBreakSpace)" : " and "
        return typeset(shown.joined(separator: ", "), in: language) + conjunction + more
    }
}

extension ProjectState {
    /// The state in a word, as it stands in a list.
    var word: Words {
        switch self {
        case .planned: Words(cs: "připravuje se", en: "planned")
        case .running: Words(cs: "probíhá", en: "running")
        case .ended: Words(cs: "ukončen", en: "ended")
        }
    }
}

extension String {
    var capitalisedFirst: String {
        guard let first = utf8.first, first < 0x80 else { return prefix(1).uppercased() + dropFirst() }
        // The upper case of a letter of ASCII needs no tables, whatever marks stand on it.
        guard first &- 0x61 < 26 else { return self }
        return String(UnicodeScalar(first - 0x20)) + self[utf8.index(after: utf8.startIndex)...]
    }

    /// Within a sentence; an abbreviation such as „NZDM“ keeps its capitals.
    var uncapitalisedFirst: String {
        guard dropFirst().first?.isUppercase != true else { return self }
        return prefix(1).lowercased() + dropFirst()
    }
}

extension ServiceUse {
    /// The name of the service in the act, or what was written.
    func name(in language: LanguageCode) -> String { service?.name[language] ?? text }
}

extension Project {
    /// The amount that stands for the project in lists: total cost, else eligible expenditure.
    func totalAmount(in language: LanguageCode) -> String? {
        guard let budget, let amount = (budget.total ?? budget.eligible)?.value else { return nil }
        return budget.shown(amount, in: language)
    }
}

extension Project {
    /// The regions or the territory in a few words: „Zlínský kraj“, „5 krajů“.
    func place(in language: LanguageCode) -> String? {
        let names =
            area.isWholeCountry
            ? [Words(cs: "celá ČR", en: "whole Czech Republic")[language]] : area.regions.map { $0.name[language] }
        if names.isEmpty { return territory.map { typeset($0, in: language) } }
        return names.count > 3
            ? CountedNoun("kraj", "kraje", "krajů", "kraje", en: "region", "regions").shown(names.count, in: language)
            : names.map { $0.replacing(" ", with: noBreakSpace) }.joined(in: language)
    }
}

extension Budget {
    /// An amount in the budget's currency.
    func shown(_ amount: Amount, in language: LanguageCode) -> String { amount.shown(in: language, currency: currency) }
}
