import Fields
import Language

let identificationFields: [Field<Project>] = [
    Field(
        "title", .text(limit: 500), \.title, Words(cs: "Název", en: "Title"),
        Words(cs: "Celý název projektu.", en: "The full name of the project."),
        example: "Podpora vybraných sociálních služeb ve Zlínském kraji", isRequired: true,
        misnomers: ["název projektu", "jméno", "nazev", "name", "nadpis", "titul"]),
    Field(
        "short_title", .text(limit: 120), \.shortTitle, Words(cs: "Krátký název", en: "Short title"),
        Words(
            cs: "Krátký název do seznamů, řad a drobečkové navigace.",
            en: "A short name for lists, series and breadcrumbs."),
        example: "IP III", misnomers: ["zkratka", "zkrácený název", "short"]),
    Field(
        "title_en", .text(limit: 500), \.titleEnglish, Words(cs: "Název anglicky", en: "Title in English"),
        Words(cs: "Anglický název pro otevřená data.", en: "The English name, for open data."),
        example: "Support of social services in the Zlín Region", misnomers: ["english title", "anglický název"]),
    Field(
        "slug", ValueType<String>.slug.located, \.slug, Words(cs: "Část adresy", en: "Part of the address"),
        Words(
            cs: "Poslední část adresy stránky; jinak se vezme ze jména souboru nebo složky.",
            en: "The last part of the page’s address; by default from the name of the file or folder."),
        misnomers: ["adresa", "permalink", "url"]),
    Field(
        "summary", .text(limit: 300), \.summary, Words(cs: "Shrnutí", en: "Summary"),
        Words(
            cs: "O co jde, jednou či dvěma větami (nejvýše 300 znaků); jinak první odstavec textu.",
            en: "What it is about, in a sentence or two (at most 300 characters); by default the first paragraph."),
        example: "Projekt pomáhá udržet azylové domy a osobní asistenci.",
        misnomers: ["popis", "perex", "description", "souhrn", "anotace", "abstract", "lead"]),
    Field(
        "summary_en", .text(limit: 300), \.summaryEnglish, Words(cs: "Shrnutí anglicky", en: "Summary in English"),
        Words(cs: "Anglické shrnutí pro otevřená data.", en: "The English summary, for open data."),
        example: "The project keeps shelters and personal assistance available."),
    Field(
        "registration_number", ValueType<RegistrationNumber>.registrationNumber, \.registrationNumber,
        Words(cs: "Registrační číslo", en: "Registration number"),
        Words(
            cs: "Číslo projektu z právního aktu; z něj se pozná období a program.",
            en: "The project’s number from the grant decision, which tells the period and the programme."),
        misnomers: [
            "reg. č.", "číslo projektu", "reg_cislo", "registracni_cislo", "project_number", "number", "reg_no",
            "registration", "cislo",
        ]),
    Field(
        "series", seriesTable.type(named: "series", from: Series()), \.series, Words(cs: "Řada", en: "Series"),
        Words(cs: "Řada projektů I, II, III …", en: "A series of projects I, II, III …"),
        example: "{name: Podpora sociálních služeb, number: IV}", misnomers: ["řada projektů", "serie"]),
]

private let seriesTable = FieldTable<Series>(
    Words(cs: "řada projektů", en: "series"),
    [
        Field(
            "name", .text(limit: 300), \.name, Words(cs: "Název řady", en: "Name of the series"),
            Words(cs: "Stejný u všech projektů řady.", en: "The same in all projects of the series."),
            example: "Podpora sociálních služeb", isRequired: true, misnomers: ["title", "název"]),
        Field(
            "number", ValueType<SeriesNumber>.seriesNumber, \.number, Words(cs: "Pořadí", en: "Number"),
            Words(
                cs: "Ukáže se tak, jak je napsáno, a řadí se podle hodnoty.",
                en: "Shown as written, ordered by value."),
            misnomers: ["číslo", "díl"]),
    ])
