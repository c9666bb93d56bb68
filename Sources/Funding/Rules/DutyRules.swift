import Language
import SourceText

/// What the beneficiary's website has to tell; 2007–13 had no such article.
let websiteArticles: [ProgrammingPeriod: String] = [
    .y2014: "1303/2013 Annex XII 2.2", .y2021: "2021/1060 Art. 50(1)(a)",
]

let dutyRules: [Rule] = [
    Rule(
        "missing-description", .duties, .duty, articles: websiteArticles,
        Words(
            cs: "Stránka má říci, o co v projektu jde: „summary“ nebo první odstavec textu.",
            en: "The page has to say what the project is about: “summary” or a first paragraph."), at: "summary",
        Words(
            cs: "Chybí stručný popis projektu. Napište „summary“ nebo první odstavec textu.",
            en: "A short description of the project is missing. Write “summary” or a first paragraph.")
    ) { project, _ in !project.isDescribed },
    Rule(
        "short-description", .duties, .practice, articles: websiteArticles,
        Words(
            cs: "Popis má odpovídat výši podpory; pár slov nestačí, napište aspoň dvě věty.",
            en: "The description has to be proportionate to the support; write two sentences at least."), at: "summary",
        Words(
            cs: "Popis projektu má dohromady méně než 60 znaků. Napište, co projekt dělá, pro koho a kde.",
            en: "The description has fewer than 60 characters in all. Say what the project does, for whom and where.")
    ) { project, _ in
        // Bytes are at least as many as characters, so that no description of 60 characters is called short.
        project.isDescribed && (project.summary?.utf8.count ?? 0) + project.body.length < 60
    },
    Rule(
        "missing-goals", .duties, .duty, articles: websiteArticles,
        Words(
            cs: "Stránka má říci, čeho chce projekt dosáhnout: „goals“ nebo nadpis „Cíle projektu“ s textem.",
            en: "The page has to say what the project aims at: “goals” or a heading “Aims” with text."),
        at: "goals",
        Words(
            cs: "Chybí cíle projektu. Napište „goals“ nebo v textu nadpis „Cíle projektu“.",
            en: "The aims of the project are missing. Write “goals” or a heading “Aims” in the body.")
    ) { project, _ in !project.tells(.goals) },
    Rule(
        "missing-results", .duties, .duty, articles: websiteArticles,
        Words(
            cs: "Stránka má říci výsledky: za běhu očekávané, po skončení dosažené; „results“ nebo nadpis „Výsledky“.",
            en: "The page has to tell results: expected ones while the project runs, achieved ones after its end.")
    ) { project, today in
        if project.tells(.results) { return [] }
        return project.state(on: today) == .ended
            ? [
                .at(
                    "results",
                    cs: "Projekt skončil a výsledky chybí. Napište „results“ nebo v textu nadpis „Výsledky“.",
                    en:
                        "The project has ended and its results are missing. Write “results” or a heading “Results” in the body."
                )
            ]
            : [
                .at(
                    "results", cs: "Chybí očekávané výsledky. Napište „results“ nebo v textu nadpis „Výsledky“.",
                    en: "The expected results are missing. Write “results” or a heading “Results” in the body.")
            ]
    },
    Rule(
        "results-in-future", .duties, .practice,
        Words(
            cs: "Půl roku po skončení mají výsledky říkat, čeho se dosáhlo, ne čeho se dosáhnout má.",
            en: "Six months after its end a project’s results should say what was achieved, not what will be."),
        at: "results",
        Words(
            cs: "Projekt skončil, ale výsledky jsou jen v budoucím čase. Napište, čeho se dosáhlo.",
            en: "The project has ended, but its results are told in the future tense only. Say what was achieved.")
    ) { project, today in
        guard project.owesFinalResults(on: today) else { return false }
        return areOnlyFuture(
            (project.results?.pieces ?? []).map(\.bytes) + [project.body.resultsText].compactMap(\.self))
    },
    Rule(
        "goals-as-results", .duties, .practice,
        Words(
            cs:
                "Cíle říkají, čeho chce projekt dosáhnout, výsledky, co z něj vzejde; týž text dvakrát čtenáři nepomůže.",
            en: "Aims say what a project wants, results what comes of it; the same text twice helps no reader."),
        at: "results",
        Words(
            cs: "Cíle a výsledky jsou tentýž text. Ve výsledcích napište, co vzniklo, komu a v jakém počtu.",
            en: "Aims and results are the same text. Let the results say what came of it, for whom and how much.")
    ) { project, _ in
        // Most are told apart by their lengths, before a text is made of them.
        guard let length = project.goals?.length ?? project.body.goalsText?.count,
            length == project.results?.length ?? project.body.resultsText?.count,
            let goals = project.goals?.text ?? project.body.goalsText,
            let results = project.results?.text ?? project.body.resultsText
        else { return false }
        return folded(String(decoding: goals, as: UTF8.self)) == folded(String(decoding: results, as: UTF8.self))
    },
    Rule(
        "eu-support-not-among-sources", .duties, .practice, articles: websiteArticles,
        Words(
            cs: "Kdo jmenuje zdroje peněz, má mezi nimi jmenovat Evropskou unii.",
            en: "Where sources of money are named, the European Union should be among them."), at: "budget.sources",
        Words(
            cs: "Mezi zdroji peněz chybí Evropská unie. Doplňte ji do „sources“ jako „eu“.",
            en: "The European Union is not among the sources of money. Add “eu” to “sources”.")
    ) { project, _ in
        guard let sources = project.budget?.sources, !sources.isEmpty else { return false }
        return !sources.contains { $0.kind == .eu }
    },
]

extension Project {
    fileprivate var isDescribed: Bool { summary != nil || body.lead != nil || body.hasText }

    /// Whether the project ended more than six months ago, after which its results are to be the final ones.
    func owesFinalResults(on today: Day) -> Bool {
        guard let end = lastDay, end < today else { return false }
        return end.adding(months: 6) < today
    }
}

extension Prose {
    /// All pieces as one text, a line each.
    fileprivate var text: [UInt8] { Array(pieces.map(\.bytes).joined(separator: [0x0A])) }

    /// How many bytes `text` has.
    fileprivate var length: Int {
        switch self {
        case .text(let text): text.bytes.count
        case .list(let items): items.reduce(items.count - 1) { $0 + $1.bytes.count }
        }
    }
}
