import Fields
import Language

let moneyFields: [Field<Project>] = [
    Field(
        "budget", budgetTable.type(named: "budget", from: Budget()), \.budget, Words(cs: "Rozpočet", en: "Budget"),
        Words(cs: "Kolik projekt stojí a kdo jej platí.", en: "What the project costs and who pays."),
        example: "{total: \"446 413 606,56 Kč\", sources: [eu, state, region]}",
        misnomers: ["financování", "funding", "peníze", "náklady", "cena"])
]

private let budgetTable = FieldTable<Budget>(
    Words(cs: "rozpočet", en: "budget"),
    [
        Field(
            "total", ValueType<Amount>.amount.located, \.total, Words(cs: "Celkové náklady", en: "Total cost"),
            Words(cs: "Všechny náklady projektu.", en: "All costs of the project."),
            misnomers: ["celkem", "částka", "amount", "výše", "sum"]),
        Field(
            "eligible", ValueType<Amount>.amount.located, \.eligible,
            Words(cs: "Celkové způsobilé výdaje", en: "Total eligible expenditure"),
            Words(cs: "Výdaje, které lze z dotace uhradit.", en: "Expenditure that the grant may cover."),
            misnomers: ["způsobilé výdaje", "czv"]),
        Field(
            "currency", .currency, \.currency, Words(cs: "Měna", en: "Currency"),
            Words(cs: "Jinak koruny.", en: "By default crowns."), example: "CZK"),
        Field(
            "co_financing_rate", .percent, \.coFinancingRate,
            Words(cs: "Míra spolufinancování", en: "Co-financing rate"),
            Words(cs: "Podíl Unie v procentech.", en: "The Union’s share in per cent.")),
        Field(
            "as_of", .date, \.asOf, Words(cs: "Stav k", en: "As of"),
            Words(cs: "Ke kdy částky platí.", en: "When the amounts were valid."), misnomers: ["stav", "k datu"]),
        Field(
            "exchange_rate", .exchangeRate, \.exchangeRate, Words(cs: "Kurz", en: "Exchange rate"),
            Words(cs: "Kolik jednotek měny je za jedno euro.", en: "Units of the currency for one euro."),
            example: "24,305"),
        Field(
            "exchange_rate_date", .day, \.exchangeRateDate, Words(cs: "Kurz ke dni", en: "Exchange rate of"),
            Words(cs: "Den, ke kterému kurz platí.", en: "The day of the exchange rate.")),
        Field(
            "sources",
            budgetSourceTable.type(named: "sources", from: BudgetSource(), orBare: fundingSourceType) {
                BudgetSource($0)
            }.list, \.sources, Words(cs: "Zdroje", en: "Sources"),
            Words(cs: "Kdo projekt platí, s částkami nebo bez nich.", en: "Who pays, with or without amounts."),
            example: "[eu, state, region]", misnomers: ["zdroj", "zdroje financování"]),
    ])

private let budgetSourceTable = FieldTable<BudgetSource>(
    Words(cs: "zdroj rozpočtu", en: "source of the budget"),
    [
        Field(
            "source", fundingSourceType, \.kind, Words(cs: "Zdroj", en: "Source"),
            Words(cs: "Odkud peníze jsou.", en: "Where the money comes from."), isRequired: true,
            misnomers: ["kind", "type"]),
        Field(
            "amount", ValueType<Amount>.amount.located, \.amount, Words(cs: "Částka", en: "Amount"),
            Words(cs: "Kolik tento zdroj dává.", en: "What this source gives.")),
        Field(
            "share", .percent, \.share, Words(cs: "Podíl", en: "Share"),
            Words(cs: "Podíl v procentech.", en: "The share in per cent."), misnomers: ["procenta", "percent"]),
        Field(
            "name", .text(limit: 200), \.name, Words(cs: "Název", en: "Name"),
            Words(cs: "Název místo obvyklého.", en: "A name instead of the usual one."), example: "nadační příspěvek"),
    ])

let fundingSourceType = ValueType<FundingSource>.enumeration(
    Words(cs: "zdroj peněz", en: "a source of money"),
    [
        EnumerationWord(
            .eu, "eu", Words(cs: "Evropská unie", en: "European Union"), ["EU", "unie", "ESF", "evropská unie"]),
        EnumerationWord(
            .state, "state", Words(cs: "stát", en: "state"), ["státní rozpočet", "SR", "státní rozpočet ČR"]),
        EnumerationWord(.region, "region", Words(cs: "kraj", en: "region"), ["rozpočet kraje", "krajský rozpočet"]),
        EnumerationWord(
            .municipality, "municipality", Words(cs: "obec", en: "municipality"), ["město", "rozpočet obce", "obce"]),
        EnumerationWord(
            .own, "own", Words(cs: "vlastní zdroje", en: "own resources"), ["vlastní", "příjemce", "spoluúčast"]),
        EnumerationWord(.private, "private", Words(cs: "soukromé zdroje", en: "private resources"), ["soukromé"]),
        EnumerationWord(.other, "other", Words(cs: "jiné", en: "other"), ["ostatní", "jiné zdroje"]),
    ])
