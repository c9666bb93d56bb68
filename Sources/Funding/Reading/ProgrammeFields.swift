import Fields
import Language
import SourceText

let programmeFields: [Field<Project>] = [
    Field(
        "programme", programmeType, \.programme, Words(cs: "Program", en: "Programme"),
        Words(
            cs: "Zkratka nebo název operačního programu; jinak se pozná z registračního čísla.",
            en: "Abbreviation or name of the operational programme; by default from the registration number."),
        misnomers: ["operační program", "program", "op"]),
    Field(
        "programming_period", periodType, \.period,
        Words(cs: "Programové období", en: "Programming period"),
        Words(
            cs: "Jinak se pozná z čísla, programu nebo začátku realizace.",
            en: "By default from the number, the programme or the start of implementation."),
        misnomers: ["období", "period", "programme_period"]),
    Field(
        "fund", fundType.list, \.funds, Words(cs: "Fond", en: "Fund"),
        Words(
            cs: "Fond Evropské unie nebo seznam fondů; jinak podle programu.",
            en: "The Union’s fund or a list of funds; by default from the programme."),
        example: "ESF+", misnomers: ["fondy", "funds", "fond EU"]),
    Field(
        "eu_statement", statementType, \.statement, Words(cs: "Znění prohlášení", en: "Wording of the statement"),
        Words(
            cs: "Období 2021–2027: „Spolufinancováno“ (co-funded), nebo „Financováno“ (funded) Evropskou unií.",
            en: "2021–2027: “Co-funded” or “Funded” by the European Union."),
        misnomers: ["prohlášení", "statement"]),
    Field(
        "area_of_support", .text(), \.areaOfSupport, Words(cs: "Oblast podpory", en: "Area of support"),
        Words(cs: "Období 2007–2013.", en: "Period 2007–2013."), example: "3.1 Podpora sociální integrace"),
    Field(
        "priority", .text(), \.priority, Words(cs: "Priorita", en: "Priority"),
        Words(
            cs: "Prioritní osa (do roku 2020), nebo priorita (2021–2027).",
            en: "Priority axis (until 2020) or priority (2021–2027)."),
        example: "2 – Sociální začleňování", misnomers: ["prioritní osa", "priority_axis"]),
    Field(
        "investment_priority", .text(), \.investmentPriority,
        Words(cs: "Investiční priorita", en: "Investment priority"),
        Words(cs: "Období 2014–2020.", en: "Period 2014–2020."), example: "2.1 Aktivní začleňování"),
    Field(
        "specific_objective", .text(), \.specificObjective,
        Words(cs: "Specifický cíl", en: "Specific objective"),
        Words(cs: "Od období 2014–2020.", en: "From the period 2014–2020 on."), example: "2.1 h) – aktivní začleňování"),
    Field(
        "call", .text(), \.call, Words(cs: "Výzva", en: "Call"),
        Words(cs: "Číslo nebo název výzvy.", en: "Number or name of the call."), example: "03_22_003",
        misnomers: ["číslo výzvy"]),
    Field(
        "physical_investment", .yesNo, \.hasPhysicalInvestment,
        Words(cs: "Hmotná investice", en: "Physical investment"),
        Words(
            cs: "Zda se staví nebo pořizuje vybavení; rozhoduje o pamětní desce.",
            en: "Whether there is building or equipment; decides about a plaque.")),
    Field(
        "strategic", .yesNo, \.isStrategic, Words(cs: "Strategický projekt", en: "Strategic operation"),
        Words(
            cs: "Operace strategického významu; rozhoduje o komunikační akci.",
            en: "An operation of strategic importance; decides about a communication event.")),
    Field(
        "region", areaType, \.area, Words(cs: "Kraj", en: "Region"),
        Words(
            cs: "Kód NUTS 3 nebo název kraje, seznam, nebo „celá ČR“.",
            en: "NUTS 3 code or name of the region, a list, or “CZ” for the whole country."),
        misnomers: ["regions", "kraje", "nuts"]),
    Field(
        "territory", .text(), \.territory, Words(cs: "Území", en: "Territory"),
        Words(
            cs: "Část kraje, vedle kraje nebo místo něj.", en: "A part of the region, beside or instead of it."),
        example: "území MAS Skutečsko", misnomers: ["místo realizace", "lokalita", "place"]),
    Field(
        "postcode", .text(limit: 10), \.postcode, Words(cs: "PSČ", en: "Postcode"),
        Words(cs: "Pro otevřená data.", en: "For open data."), example: "760 01", misnomers: ["zip"]),
]

/// A programme as written; which one it is follows from number, period and dates together.
private let programmeType = ValueType<ProgrammeUse>(
    scalar: ValueShape(
        Words(cs: "zkratka nebo název programu", en: "abbreviation or name of a programme"),
        .text(limit: 200, pattern: nil), examples: ["OPZ", "OPZ+", "Operační program Zaměstnanost"])
) { text, _, _ in ProgrammeUse(known: nil, text: text) }

let periodType = ValueType<ProgrammingPeriod>.enumeration(
    Words(cs: "programové období", en: "a programming period"),
    ProgrammingPeriod.allCases.map { period in
        let years = period.rawValue.split(separator: "-").map(String.init)
        return EnumerationWord(
            period, period.rawValue, Words(same: period.label),
            ["\(years[0])-\(years[1].suffix(2))", "\(years[0])/\(years[1])"])
    })

let statementType = ValueType<StatementKind>.enumeration(
    Words(cs: "znění prohlášení", en: "a wording of the statement"),
    [
        EnumerationWord(
            .coFunded, "co-funded", Words(cs: "spolufinancováno", en: "co-funded by the European Union"),
            ["cofunded", "spolufinancováno Evropskou unií"]),
        EnumerationWord(
            .funded, "funded", Words(cs: "financováno", en: "funded by the European Union"),
            ["financováno Evropskou unií"]),
    ])

private let fundType = ValueType<FundUse>(
    scalar: ValueShape(
        Words(cs: "fond Evropské unie", en: "a fund of the European Union"), .text(limit: 120, pattern: nil),
        Words(
            cs: "Zkratka nebo název: ESF, ESF+, ERDF (EFRR), CF (FS), JTF (FST), …",
            en: "Code or name: ESF, ESF+, ERDF, CF, JTF, …"),
        examples: ["ESF", "ESF+", "ERDF"])
) { text, range, reading in
    if let fund = Fund.named(text) { return FundUse(fund) }
    if let source = unsupportedSource(text) {
        reading.report(unsupportedSourceDiagnosis, at: range, unsupportedMessage(source))
        return FundUse(known: nil, text: text)
    }
    let near = closest(to: text, in: Fund.spellings)
    reading.report(
        unknownFund, at: range,
        Words(
            cs: "Fond „\(text)“ není znám, ukáže se tak, jak je napsán."
                + (near.map { " Neměli jste na mysli „\($0)“?" } ?? ""),
            en: "The fund “\(text)” is not known and is shown as written."
                + (near.map { " Did you mean “\($0)”?" } ?? "")))
    return FundUse(known: nil, text: text)
}

let unknownFund = Diagnosis(
    "unknown-fund", .warning, .publicity,
    Words(
        cs: "Fond není v seznamu fondů Unie; ukáže se tak, jak je napsán, a nejsou k němu pravidla.",
        en: "The fund is not in the list of the Union’s funds; it is shown as written, and there are no rules for it."))

private let regionType = ValueType<ProjectArea>(
    scalar: ValueShape(
        Words(cs: "kraj", en: "a region"), .text(limit: 80, pattern: nil),
        Words(
            cs: "Kód NUTS 3, název kraje, nebo „celá ČR“: "
                + Region.all.map { "\($0.nuts3) \($0.name.cs)" }.joined(separator: ", ") + ".",
            en: "NUTS 3 code, name of a region, or “CZ” for the whole country: "
                + Region.all.map { "\($0.nuts3) \($0.name.cs)" }.joined(separator: ", ") + "."),
        examples: ["CZ064", "Jihomoravský kraj"])
) { text, range, reading in
    if let region = Region.named(text) { return ProjectArea(regions: [region]) }
    let wholeCountry = ["cz", "cela cr", "ceska republika", "cela ceska republika", "cr", "cz0", "whole country"]
    if wholeCountry.contains(fold(text)) { return ProjectArea(isWholeCountry: true) }
    let near = closest(to: text, in: Region.spellings)
    reading.report(
        badRegion, at: range,
        Words(
            cs: "Kraj „\(text)“ není znám."
                + (near.map { " Měli jste na mysli „\($0)“?" }
                    ?? " Napište kód NUTS 3 nebo název kraje, například „CZ064“ nebo „Jihomoravský kraj“; část kraje patří do „territory“."),
            en: "The region “\(text)” is not known."
                + (near.map { " Did you mean “\($0)”?" }
                    ?? " Write a NUTS 3 code or the name of a region, for example “CZ064”; a part of a region belongs in “territory”.")
        ),
        fix: near.map {
            reading.replacement(of: range, with: $0, Words(cs: "Napište „\($0)“.", en: "Write “\($0)”."))
        })
    return nil
}

private let areaType = regionType.list.map { areas in
    var area = ProjectArea()
    for next in areas {
        area.isWholeCountry = area.isWholeCountry || next.isWholeCountry
        for region in next.regions where !area.regions.contains(region) { area.regions.append(region) }
    }
    return area
}

let badRegion = Diagnosis.contentError(
    "bad-region",
    cs: "Kraj se píše kódem NUTS 3 (CZ064) nebo názvem (Jihomoravský kraj); menší území patří do „territory“.",
    en: "A region is written by its NUTS 3 code (CZ064) or its name; a smaller territory belongs in “territory”.")
