import Fields
import Language

private let website: [ProgrammingPeriod: String] = [
    .y2014: "1303/2013 Annex XII 2.2", .y2021: "2021/1060 Art. 50(1)(a)",
]

/// What the page of a project itself shows or lacks.
let pageDuties: [Duty] = [
    Duty(
        "union-emblem",
        articles: [.y2007: "1828/2006 Art. 9", .y2014: "821/2014 Art. 4", .y2021: "2021/1060 Art. 47, Annex IX"],
        Words(cs: "Znak Evropské unie se slovy, která k němu patří", en: "The Union’s emblem with its words"),
        .page(findings: [
            "period-unknown", "statement-of-another-period", "publicity-hidden", "publicity-in-link",
            "publicity-altered", "publicity-after-logo", "publicity-without-sheet",
        ]) { project, _ in
            let words = project.lockUp
            return Words(
                cs: "Znak nahoře na stránce, vedle něj „\(words?.text(in: .cs) ?? "")“.",
                en: "The emblem at the top of the page, beside it “\(words?.text(in: .en) ?? "")”.")
        }),
    Duty(
        "fund-reference", articles: [.y2007: "1828/2006 Art. 9", .y2014: "821/2014 Art. 4(4)"],
        Words(cs: "Odkaz na fond, který projekt podporuje", en: "Reference to the fund that supports the project"),
        .page(findings: ["missing-fund", "unknown-fund", "fund-against-programme"]) { project, _ in
            Words(
                cs: "Na stránce: \(project.funds.map(\.name.cs).joined(separator: ", ")).",
                en: "On the page: \(project.funds.map(\.name.en).joined(separator: ", ")).")
        }),
    Duty(
        "description", articles: website,
        Words(cs: "Stručný popis přiměřený výši podpory", en: "Short description proportionate to the support"),
        .page(findings: ["missing-description", "short-description"]) { project, _ in
            project.summary != nil
                ? Words(cs: "Pole „summary“.", en: "The field “summary”.")
                : Words(cs: "Úvod textu stránky.", en: "The beginning of the page’s text.")
        }),
    Duty(
        "goals", articles: website, Words(cs: "Cíle projektu", en: "Aims of the project"),
        .page(findings: ["missing-goals", "goals-as-results"]) { project, _ in
            told(project.goals != nil, "goals", Words(cs: "Cíle", en: "Aims"))
        }),
    Duty(
        "results", articles: website,
        Words(cs: "Výsledky: za běhu očekávané, po skončení dosažené", en: "Results: expected, after the end achieved"),
        .page(findings: ["missing-results", "results-in-future"]) { project, _ in
            told(project.results != nil, "results", Words(cs: "Výsledky", en: "Results"))
        }),
    Duty(
        "union-support", articles: website,
        Words(cs: "Zdůrazněná finanční podpora Unie", en: "The Union’s financial support highlighted"),
        .page(findings: ["eu-support-not-among-sources"]) { project, _ in
            guard let source = project.budget?.sources.first(where: { $0.kind == .eu }) else {
                return Words(
                    cs: "Prohlášení u znaku a závěrečná věta stránky.",
                    en: "The statement at the emblem and the closing sentence of the page.")
            }
            let amount = source.amount.map { amount in
                Words(
                    cs: " „\(amount.value.shown(in: .cs, currency: project.budget?.currency ?? .czk))“",
                    en: " “\(amount.value.shown(in: .en, currency: project.budget?.currency ?? .czk))”")
            }
            return Words(
                cs: "Prohlášení u znaku; Evropská unie mezi zdroji peněz\(amount?.cs ?? "").",
                en: "The statement at the emblem; the Union among the sources of money\(amount?.en ?? "").")
        }),
    Duty(
        "no-second-mark", articles: [.y2021: "2021/1060 Annex IX"],
        Words(
            cs: "Žádné jiné logo nezdůrazňuje podporu Unie",
            en: "No other logo is used to highlight the Union’s support"),
        .page(findings: ["second-union-logo", "programme-logo", "emblem-in-picture", "logo-of-another-period"]) {
            project, _ in
            project.logos.isEmpty
                ? Words(cs: "Na stránce není jiné logo.", en: "There is no other logo on the page.")
                : Words(
                    cs: "Další loga stojí až za znakem a nejsou to loga Unie, fondu ani programu.",
                    en: "Other logos stand behind the emblem and are none of the Union, a fund or a programme.")
        }),
    Duty(
        "online-to-the-end",
        Words(cs: "Stránka je zveřejněna do konce realizace", en: "The page is public to the end of implementation"),
        .page(findings: ["expires-too-early", "expires-before-keep-online"]) { project, _ in
            guard let expires = project.expires else {
                return Words(cs: "Stránka nemá den stažení.", en: "The page has no day of withdrawal.")
            }
            return Words(
                cs: "Stránka se stáhne \(expires.shown(in: .cs)).",
                en: "The page is withdrawn on \(expires.shown(in: .en)).")
        }),
    Duty(
        "identity",
        Words(
            cs: "Údaje, podle nichž se projekt pozná (dobrá praxe)", en: "What identifies the project (good practice)"),
        .page(findings: [
            "missing-registration-number", "missing-programme", "missing-beneficiary", "missing-beneficiary-ico",
            "missing-region", "missing-implementation-period", "unknown-number-form", "number-against-priority",
            "number-against-call", "number-against-objective", "number-against-dates", "same-number",
        ]) { _, _ in
            Words(
                cs: "Registrační číslo, program, příjemce s IČO, území a doba realizace.",
                en: "Registration number, programme, beneficiary with IČO, area and implementation period.")
        }),
    Duty(
        "money", Words(cs: "Rozpočet a zdroje peněz (dobrá praxe)", en: "Budget and sources of money (good practice)"),
        .page(findings: [
            "missing-budget", "missing-total", "missing-sources", "eligible-above-total", "rate-does-not-fit",
            "sources-add-up", "shares-above-whole", "shares-below-whole", "share-does-not-fit", "zero-budget",
            "funded-with-other-sources",
        ]) { project, _ in
            guard let total = (project.budget?.total ?? project.budget?.eligible)?.value else {
                return Words(cs: "Pole „budget“.", en: "The field “budget”.")
            }
            let currency = project.budget?.currency ?? .czk
            return Words(
                cs: "Celkem \(total.shown(in: .cs, currency: currency)).",
                en: "\(total.shown(in: .en, currency: currency)) in all.")
        }),
]

/// What shows a part of the project: a field of the front matter, or a heading of the text.
private func told(_ isField: Bool, _ field: String, _ heading: Words) -> Words {
    isField
        ? Words(cs: "Pole „\(field)“.", en: "The field “\(field)”.")
        : Words(cs: "Nadpis „\(heading.cs)“ v textu.", en: "A heading of the text (“\(heading.cs)”).")
}
