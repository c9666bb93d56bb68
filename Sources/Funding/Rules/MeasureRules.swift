import Language

let measureRules: [Rule] = [
    Rule(
        "missing-indicators", .duties, .practice,
        Words(
            cs:
                "Čísla řeknou nejrychleji, co projekt přináší: ukazatele s cílovou a dosaženou hodnotou, nebo jiná čísla.",
            en:
                "Numbers tell soonest what a project brings: indicators with target and achieved value, or other figures."
        ),
        at: "indicators",
        Words(
            cs: "Chybí ukazatele. Napište „indicators“ s cílem a dosaženou hodnotou, nebo aspoň „figures“.",
            en: "Indicators are missing. Write “indicators” with target and achieved value, or “figures” at least.")
    ) { project, _ in
        project.indicators.isEmpty && project.figures.isEmpty && !project.isWritten("indicators")
            && !project.isWritten("figures")
    },
    Rule(
        "achieved-missing", .duties, .practice,
        Words(
            cs: "Půl roku po skončení má u ukazatelů stát, čeho se dosáhlo, ne jen co bylo v plánu.",
            en: "Six months after the end indicators should say what was achieved, not only what was planned."),
        at: "indicators",
        Words(
            cs: "Projekt skončil, ale ukazatele mají jen plán. Doplňte „achieved“.",
            en: "The project has ended, but its indicators tell the plan only. Add “achieved”.")
    ) { project, today in
        project.owesFinalResults(on: today) && project.indicators.contains { $0.target != nil }
            && !project.indicators.contains { $0.achieved != nil }
    },
    Rule(
        "stale-figures", .duties, .practice,
        Words(
            cs: "Půl roku po skončení mají být čísla konečná, ne průběžná z doby, kdy projekt ještě běžel.",
            en:
                "Six months after the end numbers should be the final ones, not those of a day when the project still ran."
        )
    ) { project, today in
        guard project.owesFinalResults(on: today), let end = project.lastDay else { return [] }
        // Services often end before the project does, and their numbers are final then.
        let final = min(end, project.servicesPeriod?.interval?.lastDay ?? end)
        let dates: [(key: String, date: PartialDate?)] = [
            ("indicators", project.indicators.filter { $0.achieved != nil }.compactMap(\.asOf).oldest),
            ("figures", project.figures.compactMap(\.asOf).oldest), ("budget.as_of", project.budget?.asOf),
        ]
        return dates.compactMap { key, date in
            guard let date, date.lastDay < final else { return nil }
            return .at(
                key,
                cs:
                    "Projekt skončil \(end.shown(in: .cs)), ale čísla jsou starší (\(date.shown(in: .cs))). Nahraďte je konečnými.",
                en:
                    "The project ended on \(end.shown(in: .en)), but the numbers are older (\(date.shown(in: .en))). Replace them by the final ones."
            )
        }
    },
]

extension [PartialDate] {
    fileprivate var oldest: PartialDate? { self.min { $0.lastDay < $1.lastDay } }
}
