import Funding
import Language

extension DataProject {
    /// What the open data say of a project, in the order in which they say it; a new fact is one entry more.
    ///
    /// Facts only: no prose, which is a work of somebody, and nobody's contacts. A person who is named on a page for those who look
    /// for help there has not agreed to stand in a table that is copied, joined and kept elsewhere.
    static let fields: [DataField<DataProject>] =
        identification + programming + placing + [
            .record(
                "beneficiary", Words(cs: "příjemce", en: "beneficiary"),
                Words(
                    cs: "Kdo podporu přijal a za projekt odpovídá.",
                    en: "Who receives the support and answers for the project."),
                organisation
            ) { $0.project.beneficiary.map($0.part) },
            .records(
                "partners", Words(cs: "partneři", en: "partners"),
                Words(cs: "Partneři projektu.", en: "The partners of the project."), organisation + [isFinancial]
            ) { $0.parts($0.project.partners) },
            .records(
                "organisations", Words(cs: "další organizace", en: "other organisations"),
                Words(
                    cs: "Další organizace a co v projektu dělají.",
                    en: "Other organisations and what they do in the project."),
                [role] + organisation, isColumn: false
            ) { $0.parts($0.project.organisations) },
        ] + dates + [
            .record(
                "budget", Words(cs: "rozpočet", en: "budget"),
                Words(cs: "Peníze projektu.", en: "The money of the project."), DataBudget.fields
            ) { $0.project.budget }
        ] + help + measures + papers + [
            .text(
                "updated", as: .day, Words(cs: "poslední změna", en: "last change"),
                Words(
                    cs: "Den, kdy se údaje naposledy změnily, jak jej uvádí web.",
                    en: "The day of the last change of the facts, as the site gives it.")
            ) { $0.project.updated?.iso }
        ]

    private static let identification: [DataField<DataProject>] = [
        .text(
            "slug", Words(cs: "označení na webu", en: "name on the site"),
            Words(
                cs: "Poslední část adresy projektu; na webu jednoznačná a neměnná.",
                en: "The last part of the project's address; unique on the site and lasting."), isRequired: true
        ) { $0.source.facts.slug },
        .text(
            "address", as: .address, Words(cs: "adresa", en: "address"),
            Words(cs: "Stránka projektu na tomto webu.", en: "The project's page on this site.")
        ) { $0.site.whole($0.source.path) },
        .text(
            "registration_number", Words(cs: "registrační číslo", en: "registration number"),
            Words(
                cs: "Číslo projektu v monitorovacím systému fondů EU.",
                en: "The number of the project in the monitoring system of EU funds.")
        ) { $0.project.registrationNumber?.text },
        .text(
            "title", Words(cs: "název", en: "title"),
            Words(cs: "Celý název projektu.", en: "The full title of the project."), isRequired: true
        ) { $0.project.title },
        .text(
            "short_title", Words(cs: "krátký název", en: "short title"),
            Words(cs: "Krátký název, například „IP III“.", en: "A short title, such as “IP III”.")
        ) { $0.project.shortTitle },
        .text(
            "title_en", Words(cs: "název anglicky", en: "English title"),
            Words(cs: "Název projektu v angličtině.", en: "The title of the project in English.")
        ) { $0.project.titleEnglish },
        .text(
            "summary", Words(cs: "shrnutí", en: "summary"),
            Words(
                cs: "O čem projekt je, nejvýše ve třech větách.", en: "What the project is about, in a few sentences.")
        ) { $0.source.facts.summary },
        .text(
            "summary_en", Words(cs: "shrnutí anglicky", en: "English summary"),
            Words(cs: "Shrnutí v angličtině.", en: "The summary in English.")
        ) { $0.project.summaryEnglish },
        .record(
            "series", Words(cs: "řada", en: "series"),
            Words(cs: "Řada projektů I, II, III …, do níž patří.", en: "The series of projects it belongs to."),
            [
                .text(
                    "name", Words(cs: "název řady", en: "name of the series"),
                    Words(cs: "Název řady.", en: "The name of the series.")
                ) { $0.name },
                .text(
                    "number", Words(cs: "číslo v řadě", en: "number in the series"),
                    Words(cs: "Číslo projektu v řadě, jak se píše.", en: "The number in the series, as it is written.")
                ) { $0.number?.text },
            ] as [DataField<Series>]
        ) { $0.project.series },
        .text(
            "state", as: .choice(ProjectState.allCases.map(\.rawValue)), Words(cs: "stav", en: "state"),
            Words(
                cs: "Stav ke dni souboru: planned připravuje se, running probíhá, ended ukončen.",
                en: "The state on the day of the file: planned, running or ended.")
        ) { $0.source.state?.rawValue },
    ]

    private static let programming: [DataField<DataProject>] = [
        .text(
            "programming_period", as: .choice(ProgrammingPeriod.allCases.map(\.rawValue)),
            Words(cs: "programové období", en: "programming period"),
            Words(cs: "Programové období politiky soudržnosti.", en: "The programming period of cohesion policy.")
        ) { $0.project.period?.rawValue },
        .text(
            "programme", Words(cs: "program", en: "programme"),
            Words(cs: "Zkratka operačního programu.", en: "The abbreviation of the operational programme.")
        ) { $0.project.programme?.abbreviation },
        .text(
            "programme_name", Words(cs: "název programu", en: "name of the programme"),
            Words(cs: "Celý název operačního programu.", en: "The full name of the operational programme, in Czech.")
        ) { $0.project.programme?.name },
        .texts(
            "fund", Words(cs: "fond", en: "fund"),
            Words(cs: "Fondy, z nichž podpora je: ESF, ESF+, ERDF …", en: "The funds of the support: ESF, ESF+, ERDF …")
        ) { $0.project.funds.map { $0.known?.rawValue ?? $0.text } },
        .text(
            "area_of_support", Words(cs: "oblast podpory", en: "area of support"),
            Words(cs: "Oblast podpory (2007–2013).", en: "The area of support (2007–2013).")
        ) { $0.project.areaOfSupport },
        .text(
            "priority", Words(cs: "priorita", en: "priority"),
            Words(cs: "Prioritní osa nebo priorita programu.", en: "The priority axis or priority of the programme.")
        ) { $0.project.priority },
        .text(
            "investment_priority", Words(cs: "investiční priorita", en: "investment priority"),
            Words(cs: "Investiční priorita (2014–2020).", en: "The investment priority (2014–2020).")
        ) { $0.project.investmentPriority },
        .text(
            "specific_objective", Words(cs: "specifický cíl", en: "specific objective"),
            Words(cs: "Specifický cíl programu.", en: "The specific objective of the programme.")
        ) { $0.project.specificObjective },
        .text(
            "call", Words(cs: "výzva", en: "call"),
            Words(cs: "Výzva, v níž byl projekt podpořen.", en: "The call in which the project was supported.")
        ) { $0.project.call },
    ]

    private static let placing: [DataField<DataProject>] = [
        .records(
            "region", Words(cs: "kraj", en: "region"),
            Words(cs: "Kraje, v nichž projekt pracuje.", en: "The regions in which the project works."),
            DataRegion.fields
        ) { model in model.regions },
        .text(
            "territory", Words(cs: "území", en: "territory"),
            Words(cs: "Území uvnitř kraje nebo vedle něj.", en: "An area within a region or beside it.")
        ) { $0.project.territory },
        .text(
            "postcode", Words(cs: "PSČ", en: "postcode"),
            Words(cs: "Poštovní směrovací číslo místa projektu.", en: "The postcode of the project's place.")
        ) { $0.project.postcode },
    ]

    var regions: [DataRegion] {
        let whole = [
            DataRegion(code: "CZ", name: Words(cs: "celá Česká republika", en: "the whole Czech Republic")[language])
        ]
        return (project.area.isWholeCountry ? whole : [])
            + project.area.regions.map { DataRegion(code: $0.nuts3, name: $0.name[language]) }
    }

    private static let dates: [DataField<DataProject>] = [
        .record(
            "implementation_period", Words(cs: "doba realizace", en: "implementation period"),
            Words(cs: "Odkdy dokdy projekt běží.", en: "From when until when the project runs."), DataInterval.fields
        ) { $0.project.implementationPeriod.map { DataInterval(interval: $0) } },
        .record(
            "services_period", Words(cs: "doba podpory služeb", en: "period of the services"),
            Words(
                cs: "Kdy se platí služby, liší-li se to od doby realizace.",
                en: "When services are funded, where it differs from implementation."),
            DataInterval.fields + [DataInterval.duration]
        ) { $0.project.servicesPeriod.map(DataInterval.init) },
        .text(
            "terminated", as: .day, Words(cs: "předčasně ukončeno", en: "terminated"),
            Words(cs: "Den, kdy projekt skončil před časem.", en: "The day on which the project ended before its time.")
        ) { $0.project.terminated?.iso },
        .text(
            "dates_note", Words(cs: "poznámka k datům", en: "note on the dates"),
            Words(cs: "Vysvětlení dat.", en: "An explanation of the dates.")
        ) { $0.project.datesNote },
    ]
}
