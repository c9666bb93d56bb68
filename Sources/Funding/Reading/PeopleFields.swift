import Fields
import Language

let peopleFields: [Field<Project>] = [
    Field(
        "beneficiary", beneficiaryTable.type(named: "beneficiary", from: Organisation()), \.beneficiary,
        Words(cs: "Příjemce", en: "Beneficiary"),
        Words(
            cs: "Kdo dotaci dostal a za projekt odpovídá.", en: "Who received the grant and answers for the project."),
        example: "{name: Zlínský kraj, ico: 70891320}", misnomers: ["příjemce dotace", "žadatel", "nositel"]),
    Field(
        "partners", partnerTable.type(named: "partners", from: Organisation()).list, \.partners,
        Words(cs: "Partneři", en: "Partners"),
        Words(cs: "Partneři projektu, s financemi i bez nich.", en: "Partners, with or without money."),
        example: "[{name: Charita Zlín, financial: ano}]", misnomers: ["partner"]),
    Field(
        "organisations", organisationTable.type(named: "organisations", from: Organisation()).list, \.organisations,
        Words(cs: "Další organizace", en: "Other organisations"),
        Words(
            cs: "Odborný garant, řízení a administrace a podobně.", en: "Expert guarantor, administration and the like."
        ),
        example: "[{role: odborný garant, name: Odbor sociálních věcí}]", misnomers: ["organizace", "organizations"]),
    Field(
        "publisher_role", publisherRoleType, \.publisherRole, Words(cs: "Kdo stránku zveřejňuje", en: "Who publishes"),
        Words(
            cs: "Pravidla publicity zavazují příjemce; u jiných jsou nálezy mírnější.",
            en: "The articles bind the beneficiary; findings are milder for others."),
        misnomers: ["role"]),
    Field(
        "team", teamTable.type(named: "team", from: TeamRole()).list, \.team, Words(cs: "Tým", en: "Team"),
        Words(cs: "Role v týmu projektu.", en: "Posts in the project’s team."),
        example: "[{role: Odborný garant, fte: \"0,5\"}]", misnomers: ["realizační tým"]),
    Field(
        "contacts", contactTable.type(named: "contacts", from: Contact()).list, \.contacts,
        Words(cs: "Kontakt", en: "Contact"),
        Words(cs: "Na koho se obrátit.", en: "Whom to turn to."),
        example: "[{name: Odbor sociálních věcí, email: socialni@example.cz}]", misnomers: ["kontakty"]),
]

private let organisationName = Field<Organisation>(
    "name", .text(limit: 300), \.name, Words(cs: "Název", en: "Name"),
    Words(cs: "Úřední název.", en: "The official name."), example: "Zlínský kraj", isRequired: true,
    misnomers: ["jméno", "title"])
private let organisationICO = Field<Organisation>(
    "ico", .ico, \.ico, Words(cs: "IČO", en: "IČO"),
    Words(cs: "Osm číslic z rejstříku ARES.", en: "Eight digits from the ARES register."),
    misnomers: ["ič", "ic", "ičo"])
private let organisationURL = Field<Organisation>(
    "url", .webAddress, \.url, Words(cs: "Web", en: "Website"),
    Words(cs: "Adresa webu.", en: "Address of the website."), misnomers: ["www", "odkaz", "link"])

private let beneficiaryTable = FieldTable<Organisation>(
    Words(cs: "příjemce", en: "beneficiary"), [organisationName, organisationICO, organisationURL])

private let partnerTable = FieldTable<Organisation>(
    Words(cs: "partner", en: "partner"),
    [
        organisationName, organisationICO, organisationURL,
        Field(
            "financial", ValueType<Bool>.yesNo, \.isFinancial,
            Words(cs: "Finanční partner", en: "Financial partner"),
            Words(cs: "Zda partner dostává peníze projektu.", en: "Whether the partner receives the project’s money.")),
    ])

private let organisationTable = FieldTable<Organisation>(
    Words(cs: "organizace", en: "organisation"),
    [
        Field(
            "role", .text(limit: 200), \.role, Words(cs: "Role", en: "Role"),
            Words(cs: "Co v projektu dělá.", en: "What it does in the project."), example: "odborný garant",
            isRequired: true, misnomers: ["funkce"]),
        organisationName, organisationICO, organisationURL,
    ])

let publisherRoleType = ValueType<PublisherRole>.enumeration(
    Words(cs: "role zveřejňujícího", en: "a publisher’s role"),
    [
        EnumerationWord(.beneficiary, "beneficiary", Words(cs: "příjemce", en: "beneficiary")),
        EnumerationWord(.provider, "provider", Words(cs: "poskytovatel", en: "provider"), ["poskytovatel služby"]),
        EnumerationWord(.partner, "partner", Words(cs: "partner", en: "partner")),
    ])

private let teamTable = FieldTable<TeamRole>(
    Words(cs: "člen týmu", en: "team"),
    [
        Field(
            "role", .text(limit: 200), \.role, Words(cs: "Role", en: "Role"),
            Words(cs: "Pracovní role.", en: "The post."), example: "Odborný garant", isRequired: true,
            misnomers: ["pozice", "funkce"]),
        Field(
            "name", .text(limit: 200), \.name, Words(cs: "Jméno", en: "Name"),
            Words(cs: "Jen se souhlasem člověka.", en: "Only with the person’s consent."), example: "Jana Nováková"),
        Field(
            "fte", ValueType<Quantity>.quantity, \.fte, Words(cs: "Úvazek", en: "FTE"),
            Words(cs: "Velikost úvazku.", en: "Full-time equivalent."), example: "0,5"),
        Field(
            "contract", .text(limit: 100), \.contract, Words(cs: "Smlouva", en: "Contract"),
            Words(cs: "Druh smlouvy.", en: "Kind of contract."), example: "DPP"),
        Field(
            "people", ValueType<Int>.wholeNumber(1...100_000), \.people, Words(cs: "Počet lidí", en: "People"),
            Words(cs: "Kolik lidí roli zastává.", en: "How many people hold the post."), misnomers: ["počet"]),
        Field(
            "hours_per_person", ValueType<Quantity>.quantity, \.hoursPerPerson,
            Words(cs: "Hodin na osobu", en: "Hours per person"),
            Words(cs: "Kolik hodin každý odpracuje.", en: "How many hours each of them works."), misnomers: ["hours"]),
        Field(
            "text", .lines(), \.text, Words(cs: "Náplň", en: "Tasks"),
            Words(cs: "Co člověk v týmu dělá.", en: "What the person does."), example: "vede pracovní skupinu",
            misnomers: ["popis"]),
    ])

private let contactTable = FieldTable<Contact>(
    Words(cs: "kontakt", en: "contact"),
    [
        Field(
            "name", .text(limit: 200), \.name, Words(cs: "Jméno", en: "Name"),
            Words(cs: "Člověk nebo útvar.", en: "A person or an office."), example: "Odbor sociálních věcí"),
        Field(
            "role", .text(limit: 200), \.role, Words(cs: "Role", en: "Role"),
            Words(cs: "Role v projektu.", en: "Role in the project."), example: "manažerka projektu"),
        Field(
            "email", ValueType<String>.email, \.email, Words(cs: "E-mail", en: "E-mail"),
            Words(cs: "Pracovní adresa.", en: "An office address."), misnomers: ["mail"]),
        Field(
            "phone", ValueType<Phone>.phone, \.phone, Words(cs: "Telefon", en: "Telephone"),
            Words(cs: "Pracovní číslo.", en: "An office number."), misnomers: ["tel", "mobil"]),
        Field(
            "organisation", .text(limit: 300), \.organisation, Words(cs: "Organizace", en: "Organisation"),
            Words(cs: "Kde pracuje.", en: "Where the person works."), example: "Zlínský kraj",
            misnomers: ["organization"]),
    ])
