import Language

/// The words of a programming period.
let termRules: [TextRule] = [
    TextRule(
        "shortened-statement", .practice, at: .words("eu"),
        because: Words(
            cs: "Prohlášení období 2021–2027 se nezkracuje: „Spolufinancováno Evropskou unií“.",
            en: "The statement of 2021–27 is never shortened: “Co-funded by the European Union”.")
    ) { page, spot, breaches in
        guard page.project?.period == .y2021 else { return }
        page.checkStatement(spot, &breaches)
    },
    TextRule(
        "terms-in-text", .practice, in: [.cs], at: .words("investiční prioritní oblast"),
        because: Words(
            cs:
                "Každé období má svá slova: oblast podpory (2007–2013), investiční priorita (2014–2020), priorita (2021–2027).",
            en:
                "Each period has words of its own: area of support (2007–13), investment priority (2014–20), priority (2021–27)."
        )
    ) { page, spot, breaches in
        guard spot.start == spot.blockStart, let period = page.project?.period else { return }
        page.checkTerm(spot, in: period, &breaches)
    },
]

extension TextPage {
    // MARK: Statement

    /// „Spolufinancováno EU“, „Financováno z prostředků EU“, “Funded by the EU” where a statement stands.
    fileprivate func checkStatement(_ spot: TextSpot, _ breaches: inout [TextBreach]) {
        guard has("EU", at: spot.start), spot.start - spot.blockStart <= 60 else { return }
        var start = spot.start
        var words: [String] = []
        while start > spot.blockStart, words.count < 5 {
            let word = previousWord(start, in: spot)
            if word.isEmpty {
                guard words.last == "funded", byte(start - 1) == UInt8(ascii: "-") else { return }
                start -= 1
            } else {
                words.append(lower(word))
                start = word.lowerBound
            }
        }
        guard start == spot.blockStart, let first = words.last else { return }
        let between = words.dropLast()
        let statement: String
        switch first {
        case "funded" where between == ["the", "by"] || between == ["by"]: statement = "Funded by the European Union"
        case "co" where between == ["the", "by", "funded"] || between == ["by", "funded"]:
            statement = "Co-funded by the European Union"
        case "financováno" where between.allSatisfy(sourceWords.contains): statement = "Financováno Evropskou unií"
        case "spolufinancováno" where between.allSatisfy(sourceWords.contains):
            statement = "Spolufinancováno Evropskou unií"
        default: return
        }
        breaches.append(
            TextBreach(
                start, spot.end,
                Words(
                    cs: "Prohlášení se nezkracuje. Napište „\(statement)“, nebo řádek smažte: stránka prohlášení má.",
                    en:
                        "The statement is never shortened. Write “\(statement)” or delete the line: the page has its statement."
                ),
                fix: TextBreach.Fix(
                    message: Words(cs: "Napsat „\(statement)“.", en: "Write “\(statement)”."),
                    edits: [(start, spot.end, statement)], isSafe: false)))
    }

    // MARK: Terms

    fileprivate func checkTerm(_ spot: TextSpot, in period: ProgrammingPeriod, _ breaches: inout [TextBreach]) {
        let next = nextWord(spot.end, in: spot)
        let term = lower(spot.start..<spot.end) + " " + lower(next)
        let after = byte(skipSpaces(next.upperBound), in: spot)
        // Only as a label or heading; in a sentence it may be history.
        let isLabel = after == UInt8(ascii: ":") || after == 0 && next.upperBound == spot.blockEnd
        guard isLabel else { return }
        switch term {
        case "investiční priorita" where !period.knows("investment_priority"): break
        case "prioritní osa" where period == .y2021: break
        case "oblast podpory" where !period.knows("area_of_support"):
            // Otherwise an ordinary phrase: „Oblast podpory: zdraví“.
            guard isDigit(skipSpaces(skipSpaces(next.upperBound) + 1)) else { return }
        default: return
        }
        let label = text(spot.start, next.upperBound)
        breaches.append(
            TextBreach(
                spot.start, next.upperBound,
                Words(
                    cs:
                        "„\(label)“ není slovo období \(period.label). Toto období má \(period.terms.cs); přepište popisek, nebo řádek smažte.",
                    en:
                        "“\(label)” is no term of \(period.label). This period has \(period.terms.en); rewrite the label or delete the line."
                )))
    }
}

extension ProgrammingPeriod {
    /// What it calls the parts of a programme.
    fileprivate var terms: Words {
        switch self {
        case .y2007: Words(cs: "prioritní osy a oblasti podpory", en: "priority axes and areas of support")
        case .y2014:
            Words(
                cs: "prioritní osy, investiční priority a specifické cíle",
                en: "priority axes, investment priorities and specific objectives")
        case .y2021: Words(cs: "priority a specifické cíle", en: "priorities and specific objectives")
        }
    }
}

private let sourceWords: Set<String> = ["z", "ze", "prostředků", "zdrojů", "fondů", "rozpočtu"]
