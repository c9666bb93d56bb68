import Language

let statementRules: [Rule] = [
    Rule(
        "missing-fund", .statement, in: [.y2014], .duty, articles: [.y2014: "821/2014 Art. 4(4)"],
        Words(
            cs:
                "Na stránce má být pojmenován fond, který projekt podporuje; plyne z programu, nebo jej napište do „fund“.",
            en:
                "The page has to name the fund that supports the project; it follows from the programme, or write “fund”."
        )
    ) { project, _ in
        if !project.funds.isEmpty || project.places["fund"] != nil { return [] }
        return [
            Rule.Breach(
                Words(
                    cs: "Není znám fond. Doplňte „programme“, „registration_number“ nebo „fund“.",
                    en: "The fund is not known. Add “programme”, “registration_number” or “fund”."), at: .key("fund"))
        ]
    },
    Rule(
        "terms-of-another-period", .statement, .practice,
        Words(
            cs:
                "Každé období má svá slova: oblast podpory (2007–2013), investiční priorita (2014–2020), specifický cíl (od 2014).",
            en:
                "Each period has words of its own: area of support (2007–13), investment priority (2014–20), specific objective (from 2014)."
        )
    ) { project, _ in
        guard let period = project.period else { return [] }
        return ["area_of_support", "investment_priority", "specific_objective"].compactMap { key in
            guard project.places[key] != nil, !period.knows(key), let label = period.label(of: key) else { return nil }
            return Rule.Breach(
                Words(
                    cs:
                        "„\(label.cs)“ není slovo období \(period.label). Přesuňte údaj do pole, které období zná, nebo jej vynechte.",
                    en:
                        "“\(label.en)” is no term of \(period.label). Move it to a field of that period or leave it out."
                ),
                at: .key(key))
        }
    },
]
