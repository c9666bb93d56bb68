package import Fields
import Language
import SourceText

let dateFields: [Field<Project>] = [
    Field(
        "implementation_period", .interval, \.implementationPeriod,
        Words(cs: "Doba realizace", en: "Implementation period"),
        Words(cs: "Od kdy do kdy projekt běží.", en: "From when until when the project runs."),
        misnomers: [
            "datum", "termín", "termín realizace", "realizace", "dates", "date", "doba", "trvání", "doba trvání",
        ]),
    Field(
        "services_period", .period, \.servicesPeriod,
        Words(cs: "Financování služeb", en: "Funding of services"),
        Words(
            cs: "Kdy se služby financují, pokud jindy než po celou dobu; stačí délka.",
            en: "When services are funded, where it differs; a duration will do.")),
    Field(
        "dates_note", .lines(limit: 1000), \.datesNote, Words(cs: "Poznámka k datům", en: "Note on dates"),
        Words(
            cs: "Vysvětlí data, která si zdánlivě odporují.",
            en: "Explains dates that seem to contradict each other."),
        example: "Aktivity začaly před podpisem smlouvy."),
    Field(
        "terminated", .day, \.terminated, Words(cs: "Předčasně ukončen", en: "Terminated"),
        Words(cs: "Den, kdy projekt skončil předčasně.", en: "The day on which it ended before its time.")),
    Field(
        "updated", .day, \.updated, Words(cs: "Aktualizováno", en: "Updated"),
        Words(cs: "Poslední změna údajů.", en: "Last change of the facts."), misnomers: ["aktualizace", "modified"]),
    Field(
        "published", .day, \.published, Words(cs: "Zveřejnit od", en: "Published"),
        Words(cs: "Do toho dne se stránka nesestaví.", en: "Before that day the page is not built.")),
    Field(
        "expires", .day, \.expires, Words(cs: "Stáhnout", en: "Expires"),
        Words(cs: "Od toho dne se stránka nesestaví.", en: "From that day on the page is not built.")),
    Field(
        "draft", .yesNo, \.isDraft, Words(cs: "Koncept", en: "Draft"),
        Words(cs: "Koncept se sestaví jen s --drafts.", en: "A draft is built with --drafts only."),
        misnomers: ["koncept", "návrh"]),
    Field(
        "aliases", ValueType<String>.oldAddress.located.list, \.aliases,
        Words(cs: "Dřívější adresy", en: "Old addresses"),
        Words(
            cs: "Z cest vznikne přesměrování, ostatní jdou do redirects.map.",
            en: "Paths get a redirect page, others go to redirects.map."),
        misnomers: ["alias", "redirects", "staré adresy"]),
    Field(
        "allow", acceptedType.list, \.accepted, Words(cs: "Přijaté nálezy", en: "Accepted findings"),
        Words(
            cs: "Nálezy publicity, které vlastník přijímá, s důvodem.",
            en: "Publicity findings that the owner accepts, with the reason."),
        example: "[{rule: missing-region, reason: projekt nemá místo, until: 2027-12-31}]"),
]

package let acceptedType: ValueType<AcceptedFinding> = {
    let type = acceptedTable.type(named: "allow", from: AcceptedFinding())
    return ValueType(type.shape) { node, reading in
        var accepted = type.read(node, &reading)
        accepted?.range = node.range
        return accepted
    }
}()

private let acceptedTable = FieldTable<AcceptedFinding>(
    Words(cs: "přijatý nález", en: "accepted finding"),
    [
        Field(
            "rule", .text(limit: 80), \.rule, Words(cs: "Pravidlo", en: "Rule"),
            Words(cs: "Označení nálezu, jak je vypisuje check.", en: "The finding’s id, as check prints it."),
            example: "missing-region", isRequired: true, misnomers: ["id", "nález"]),
        Field(
            "reason", .text(limit: 500), \.reason, Words(cs: "Důvod", en: "Reason"),
            Words(cs: "Proč se nález přijímá.", en: "Why it is accepted."), example: "projekt nemá místo",
            isRequired: true),
        Field(
            "until", .day, \.until, Words(cs: "Do", en: "Until"),
            Words(cs: "Poslední den, kdy přijetí platí.", en: "The last day on which it holds."), misnomers: ["do"]),
    ])
