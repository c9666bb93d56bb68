import Fields
import Funding
import Language
import Markup
import Templates

/// A project in a list; the same in each, so that it is rendered once (`Site.rows`).
struct ProjectRow: Sendable {
    let project: SiteProject
    let base: SiteBase
    let language: LanguageCode

    init(_ project: SiteProject, base: SiteBase, language: LanguageCode) {
        self.project = project
        self.base = base
        self.language = language
    }

    static let view = View<ProjectRow>(
        "project",
        [
            .text("title", Words(cs: "název", en: "the title")) { $0.title },
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
                $0.period
            },
            .text("place", Words(cs: "kraj nebo území", en: "the region or territory")) {
                $0.place
            },
            .text("programme", Words(cs: "zkratka programu", en: "the programme's abbreviation")) {
                $0.programme
            },
            .text("about", Words(cs: "první služby, jinak úvodní odstavec", en: "the first services, else the lead")) {
                $0.about
            },
            .text(
                "amount_label",
                Words(
                    cs: "co částka je: celkové náklady, nebo jen způsobilé výdaje",
                    en: "what the amount is: the total cost, or the eligible expenditure only")
            ) { $0.amount == nil ? nil : $0.amountLabel },
            .text(
                "amount",
                Words(
                    cs: "celkové náklady, jinak způsobilé výdaje", en: "the total cost, else the eligible expenditure")
            ) { $0.amount },
        ])
}

extension ProjectRow {
    fileprivate var title: String { typeset(project.project.title, in: language) }
    fileprivate var period: String? { project.project.actualPeriod?.shown(in: language) }
    fileprivate var place: String? { project.project.place(in: language) }
    fileprivate var programme: String? {
        (project.project.programme?.abbreviation).map { typeset($0, in: language) }
    }
    /// The first services, else the lead.
    fileprivate var about: String? {
        Self.services(of: project.project, in: language)
            ?? project.project.summary.map { typeset($0, in: language) }
    }
    fileprivate var amount: String? { project.project.totalAmount(in: language) }
    /// Stands before the amount, so that nobody takes a part of the cost for the whole.
    fileprivate var amountLabel: String {
        project.project.budget?.total == nil
            ? Words(cs: "Způsobilé výdaje", en: "Eligible expenditure")[language]
            : Words(cs: "Celkové náklady", en: "Total cost")[language]
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
        var bytes = utf8.makeIterator()
        // Two letters of ASCII, on which no mark stands, need no tables.
        if let first = bytes.next(), first < 0x80 {
            let second = bytes.next() ?? 0
            if second < 0x80, (bytes.next() ?? 0) < 0xCC {
                guard first &- 0x41 < 26, second &- 0x41 >= 26 else { return self }
                return String(UnicodeScalar(first + 0x20)) + self[utf8.index(after: utf8.startIndex)...]
            }
        }
        guard dropFirst().first?.isUppercase != true else { return self }
        return prefix(1).lowercased() + dropFirst()
    }

    /// With no-break spaces for all blanks.
    var unbroken: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count + 8)
        for byte in utf8 {
            if byte == 0x20 { bytes.append(contentsOf: noBreakSpace.utf8) } else { bytes.append(byte) }
        }
        return String(decoding: bytes, as: UTF8.self)
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
            : names.map(\.unbroken).joined(in: language)
    }
}

extension Budget {
    /// An amount in the budget's currency.
    func shown(_ amount: Amount, in language: LanguageCode) -> String { amount.shown(in: language, currency: currency) }
}
