import Language
import SourceText

/// What the beneficiary's website has to tell; 2007–13 had no such article.
private let websiteArticles: [ProgrammingPeriod: String] = [
    .y2014: "1303/2013 Annex XII 2.2", .y2021: "2021/1060 Art. 50(1)(a)",
]

let dutyRules: [Rule] = [
    Rule(
        "missing-description", .duties, .duty, articles: websiteArticles,
        Words(
            cs: "Stránka má říci, o co v projektu jde: „summary“ nebo první odstavec textu.",
            en: "The page has to say what the project is about: “summary” or a first paragraph.")
    ) { project, _ in
        if project.summary != nil || project.body.lead != nil || project.body.hasText { return [] }
        return [
            Rule.Breach(
                Words(
                    cs: "Chybí stručný popis projektu. Napište „summary“ nebo první odstavec textu.",
                    en: "A short description of the project is missing. Write “summary” or a first paragraph."),
                at: .key("summary"))
        ]
    },
    Rule(
        "missing-goals", .duties, .duty, articles: websiteArticles,
        Words(
            cs: "Stránka má říci, čeho chce projekt dosáhnout: „goals“ nebo nadpis „Cíle projektu“ s textem.",
            en: "The page has to say what the project aims at: “goals” or a heading “Cíle projektu” with text.")
    ) { project, _ in
        if project.tells(.goals) { return [] }
        return [
            Rule.Breach(
                Words(
                    cs: "Chybí cíle projektu. Napište „goals“ nebo v textu nadpis „Cíle projektu“.",
                    en: "The aims of the project are missing. Write “goals” or a heading “Cíle projektu” in the body."),
                at: .key("goals"))
        ]
    },
    Rule(
        "missing-results", .duties, .duty, articles: websiteArticles,
        Words(
            cs: "Stránka má říci výsledky: za běhu očekávané, po skončení dosažené; „results“ nebo nadpis „Výsledky“.",
            en: "The page has to tell results: expected ones while the project runs, achieved ones after its end.")
    ) { project, today in
        if project.tells(.results) { return [] }
        let hasEnded = project.state(on: today) == .ended
        return [
            Rule.Breach(
                hasEnded
                    ? Words(
                        cs: "Projekt skončil a výsledky chybí. Napište „results“ nebo v textu nadpis „Výsledky“.",
                        en:
                            "The project has ended and its results are missing. Write “results” or a heading “Výsledky” in the body."
                    )
                    : Words(
                        cs: "Chybí očekávané výsledky. Napište „results“ nebo v textu nadpis „Výsledky“.",
                        en: "The expected results are missing. Write “results” or a heading “Výsledky” in the body."),
                at: .key("results"))
        ]
    },
    Rule(
        "results-in-future", .duties, .practice,
        Words(
            cs: "Půl roku po skončení mají výsledky říkat, čeho se dosáhlo, ne čeho se dosáhnout má.",
            en: "Six months after its end a project’s results should say what was achieved, not what will be.")
    ) { project, today in
        guard let end = project.lastDay, project.state(on: today) == .ended, end.adding(months: 6) < today else {
            return []
        }
        let texts = (project.results?.pieces.map(\.string) ?? []) + [project.body.resultsText].compactMap(\.self)
        guard isOnlyFuture(texts.joined(separator: " ")) else { return [] }
        return [
            Rule.Breach(
                Words(
                    cs: "Projekt skončil, ale výsledky jsou jen v budoucím čase. Napište, čeho se dosáhlo.",
                    en:
                        "The project has ended, but its results are told in the future tense only. Say what was achieved."
                ),
                at: .key("results"))
        ]
    },
]

private let futureWords: Set<Substring> = [
    "bude", "budou", "budeme", "umozni", "prispeje", "prispeji", "zajisti", "vznikne", "vzniknou", "povede",
    "predpoklada", "predpokladame", "ocekava", "ocekavame", "planuje", "planujeme", "dojde", "will", "shall",
]
private let pastWords: Set<Substring> = ["byl", "byla", "bylo", "byli", "byly", "vznikl", "was", "were", "has", "have"]

/// Whether a text speaks of the future and nowhere of the past; a single word that may be a past tense is enough for „no“.
func isOnlyFuture(_ text: String) -> Bool {
    // Folded text is lower case; bytes from 0x80 are letters of other alphabets.
    let words = folded(text).utf8.split { !((0x61...0x7A).contains($0) || $0 >= 0x80) }.map(Substring.init)
    guard words.contains(where: futureWords.contains) else { return false }
    for (index, word) in words.enumerated() {
        if pastWords.contains(word) { return false }
        if word.utf8.count >= 6, ["la", "lo", "li", "ly", "ed"].contains(where: word.hasSuffix) { return false }
        if word.utf8.count >= 4, ["il", "al", "el"].contains(where: word.hasSuffix) { return false }
        // „budou podpořeny“ is the future, „podpořeny“ alone the past.
        let isParticiple =
            word.utf8.count >= 6
            && ["en", "an"].contains { stem in
                ["a", "o", "i", "y"].contains { word.hasSuffix(stem + $0) }
            }
        let before = words[max(0, index - 4)..<index]
        if isParticiple, !before.contains("bude"), !before.contains("budou") { return false }
    }
    return true
}
