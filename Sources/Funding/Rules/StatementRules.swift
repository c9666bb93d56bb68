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
        guard project.funds.isEmpty, !project.isWritten("fund"), project.isNumberTelling else { return [] }
        if let programme = project.programme {
            return [
                .at(
                    "fund",
                    cs: "Není znám fond, z programu „\(programme.text)“ neplyne. Doplňte „fund“.",
                    en: "The fund is not known, and “\(programme.text)” does not tell it. Add “fund”.")
            ]
        }
        return [
            .at(
                "fund", cs: "Není znám fond. Doplňte „programme“, „registration_number“ nebo „fund“.",
                en: "The fund is not known. Add “programme”, “registration_number” or “fund”.")
        ]
    },
    Rule(
        "statement-of-another-period", .statement, in: [.y2007, .y2014], .practice,
        Words(
            cs: "Prohlášení „(Spolu)financováno Evropskou unií“ patří jen k období 2021–2027.",
            en: "The statement “(Co-)funded by the European Union” belongs to 2021–27 only."), at: "eu_statement",
        Words(
            cs: "„eu_statement“ volí slova období 2021–2027, tento projekt je však starší. Řádek smažte.",
            en: "“eu_statement” chooses the words of 2021–27, but this project is older. Delete the line.")
    ) { project, _ in project.isWritten("eu_statement") },
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
        let written = [
            ("area_of_support", project.areaOfSupport), ("priority", project.priority),
            ("investment_priority", project.investmentPriority), ("specific_objective", project.specificObjective),
        ].compactMap { key, value in value.map { (key, $0) } }
        guard !written.isEmpty else { return [] }
        let keys = written.map(\.0).filter { !period.knows($0) }
        let values = written.filter { key, value in period.knows(key) && period.isForeignLabel(in: value) }
        return keys.compactMap { key in
            period.label(of: key).map { label in
                .at(
                    key,
                    cs:
                        "„\(label.cs)“ není slovo období \(period.label). Přesuňte údaj do pole, které období zná, nebo jej vynechte.",
                    en:
                        "“\(label.en)” is no term of \(period.label). Move it to a field of that period or leave it out."
                )
            }
        }
            + values.map { key, _ in
                .at(
                    key,
                    cs: "Text začíná slovem jiného období než \(period.label). Napište jen číslo a název.",
                    en:
                        "The text begins with a term of another period than \(period.label). Write number and name only."
                )
            }
    },
]

extension ProgrammingPeriod {
    /// Whether a value begins with a label of which this period knows nothing: „Prioritní osa 2“ in 2021–27.
    fileprivate func isForeignLabel(in value: String) -> Bool {
        // Numbers come first as a rule, and then there is nothing to compare.
        guard let first = value.utf8.first, first > 0x39 else { return false }
        let labels: [(words: String, periods: Set<ProgrammingPeriod>)] = [
            ("prioritni osa", [.y2007, .y2014]), ("oblast podpory", [.y2007]), ("investicni priorita", [.y2014]),
            ("priority axis", [.y2007, .y2014]), ("area of support", [.y2007]), ("investment priority", [.y2014]),
        ]
        let opening = folded(String(value.prefix(20)))
        return labels.contains { !$0.periods.contains(self) && opening.hasPrefix($0.words) }
    }
}
