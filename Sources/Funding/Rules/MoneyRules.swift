import Fields
import Language

let moneyRules: [Rule] = [
    Rule(
        "missing-budget", .money, .practice,
        Words(
            cs: "Čtenář má vědět, kolik projekt stojí a kdo jej platí.",
            en: "Readers should know what the project costs and who pays."), at: "budget",
        Words(
            cs: "Chybí rozpočet. Napište „budget“ s celkovými náklady a zdroji.",
            en: "The budget is missing. Write “budget” with the total cost and the sources.")
    ) { project, _ in project.budget == nil && !project.isWritten("budget") },
    Rule(
        "missing-total", .money, .practice,
        Words(
            cs: "Rozpočet má říci, kolik projekt stojí: celkové náklady, nebo celkové způsobilé výdaje.",
            en: "A budget should say what the project costs: the total cost or the total eligible expenditure."),
        at: "budget",
        Words(
            cs: "V rozpočtu chybí celkové náklady („total“) i způsobilé výdaje („eligible“). Doplňte aspoň jedno.",
            en: "The budget has neither the total cost (“total”) nor the eligible expenditure (“eligible”). Add one.")
    ) { project, _ in
        guard let budget = project.budget, budget.total == nil, budget.eligible == nil else { return false }
        return !project.isWritten("budget.total") && !project.isWritten("budget.eligible")
    },
    Rule(
        "missing-sources", .money, .practice,
        Words(
            cs: "Rozpočet má říci, kdo projekt platí; stačí „sources: [eu, state]“.",
            en: "A budget should say who pays; “sources: [eu, state]” will do."), at: "budget",
        Words(
            cs: "V rozpočtu chybí zdroje peněz. Doplňte „sources“, například [eu, state, region].",
            en: "The budget has no sources of money. Add “sources”, for example [eu, state, region].")
    ) { project, _ in project.budget?.sources.isEmpty ?? false && !project.isWritten("budget.sources") },
    Rule(
        "eligible-above-total", .money, .practice,
        Words(
            cs: "Způsobilé výdaje jsou částí celkových nákladů, nemohou být vyšší.",
            en: "Eligible expenditure is a part of the total cost and cannot be more."), at: "budget.eligible",
        Words(
            cs: "Způsobilé výdaje jsou vyšší než celkové náklady. Nejsou částky prohozené?",
            en: "The eligible expenditure is more than the total cost. Have the amounts changed places?")
    ) { project, _ in
        guard let total = project.budget?.total, let eligible = project.budget?.eligible else { return false }
        return eligible.value.isSurelyAbove(total.value)
    },
    Rule(
        "rate-does-not-fit", .money, .practice,
        Words(
            cs:
                "Míra spolufinancování je podíl Unie na způsobilých výdajích; má jí odpovídat částka nebo podíl zdroje „eu“.",
            en: "The co-financing rate is the Union’s share of eligible expenditure, and the source “eu” should agree.")
    ) { project, _ in
        guard let budget = project.budget, let rate = budget.coFinancingRate, let shares = budget.unionShares,
            // One percentage point is left to rounding.
            let nearest = shares.min(by: { abs($0 - rate.hundredths) < abs($1 - rate.hundredths) }),
            abs(nearest - rate.hundredths) > 100
        else { return [] }
        return [
            .at(
                "budget.co_financing_rate",
                cs:
                    "Míra spolufinancování \(percent(rate.hundredths, .cs)) neodpovídá zdroji „eu“, podle něhož je \(percent(nearest, .cs)). Ověřte, co platí.",
                en:
                    "The co-financing rate of \(percent(rate.hundredths, .en)) does not agree with the source “eu”, which gives \(percent(nearest, .en)). Please verify."
            )
        ]
    },
    Rule(
        "funded-with-other-sources", .money, in: [.y2021], .practice, articles: [.y2021: "2021/1060 Annex IX"],
        Words(
            cs: "„Financováno Evropskou unií“ platí tam, kde Unie platí vše; jinak je na místě „Spolufinancováno“.",
            en: "“Funded by the European Union” holds where the Union pays all; else it is “Co-funded”."),
        at: "eu_statement",
        Words(
            cs:
                "Projekt platí i jiné zdroje než Unie, a přesto má prohlášení „Financováno“. Smažte „eu_statement: funded“.",
            en: "Others than the Union pay, too, and yet the statement says “Funded”. Delete “eu_statement: funded”.")
    ) { project, _ in
        guard project.statement == .funded, let budget = project.budget else { return false }
        // Half a per cent is left to rounding.
        return budget.sources.contains { $0.kind != .eu }
            || budget.coFinancingRate.map { $0.hundredths < 9_950 } ?? false
    },
    Rule(
        "sources-add-up", .money, .practice,
        Words(
            cs:
                "Částky zdrojů dávají dohromady celkové náklady nebo celkové způsobilé výdaje, na haléř přesně, jsou-li přesné.",
            en:
                "The sources’ amounts add up to the total cost or the total eligible expenditure, exactly where they are exact."
        )
    ) { project, _ in
        guard let budget = project.budget, let difference = budget.sourcesDifference else { return [] }
        return [
            .at(
                "budget.sources",
                cs:
                    "Částky zdrojů dávají dohromady \(difference.sum.shown(in: .cs, currency: budget.currency)), ale celkem je napsáno \(difference.total.shown(in: .cs, currency: budget.currency)). Opravte, co nesedí.",
                en:
                    "The sources add up to \(difference.sum.shown(in: .en, currency: budget.currency)), but the total says \(difference.total.shown(in: .en, currency: budget.currency)). Mend what is wrong."
            )
        ]
    },
    Rule(
        "share-does-not-fit", .money, .practice,
        Words(
            cs: "Podíl zdroje odpovídá jeho částce: z celkových nákladů, nebo ze způsobilých výdajů.",
            en: "A source’s share agrees with its amount, of the total cost or of the eligible expenditure.")
    ) { project, _ in
        guard let budget = project.budget else { return [] }
        return budget.sources.compactMap { source in
            guard let share = source.share?.hundredths, let amount = source.amount,
                let nearest = [budget.eligible, budget.total].compactMap(source.part).min(by: {
                    abs($0 - share) < abs($1 - share)
                }),
                // One percentage point is left to rounding.
                abs(nearest - share) > 100
            else { return nil }
            return Rule.Breach(
                Words(
                    cs:
                        "Podíl \(percent(share, .cs)) neodpovídá částce, která je \(percent(nearest, .cs)) celku. Opravte, co nesedí.",
                    en:
                        "The share of \(percent(share, .en)) does not agree with the amount, which is \(percent(nearest, .en)) of the whole. Mend what is wrong."
                ), at: .range(amount.range))
        }
    },
    Rule(
        "zero-budget", .money, .practice,
        Words(
            cs: "Projekt nestojí nic jen tehdy, když někdo zapomněl doplnit částku.",
            en: "A project costs nothing only where somebody forgot to fill in the amount.")
    ) { project, _ in
        [("total", project.budget?.total), ("eligible", project.budget?.eligible)].compactMap { key, amount in
            guard amount?.value.minorUnits == 0 else { return nil }
            return .at(
                "budget.\(key)", cs: "V rozpočtu je nula. Napište skutečnou částku, nebo řádek „\(key)“ smažte.",
                en: "The budget says zero. Write the real amount, or delete the line “\(key)”.")
        }
    },
    Rule(
        "shares-above-whole", .money, .practice,
        Words(
            cs: "Podíly zdrojů nedávají dohromady víc než celek, 100 %.",
            en: "The sources’ shares add up to no more than the whole, 100%.")
    ) { project, _ in
        // Percentages are at most 100, sources few: the sum cannot overflow. Half a per cent is left to rounding.
        let sum = (project.budget?.sources ?? []).compactMap { $0.share?.hundredths }.reduce(0, +)
        guard sum > 10_050 else { return [] }
        return [
            .at(
                "budget.sources", cs: "Podíly zdrojů dávají dohromady \(percent(sum, .cs)), víc než celek. Opravte je.",
                en: "The sources’ shares add up to \(percent(sum, .en)), more than the whole. Mend them.")
        ]
    },
    Rule(
        "shares-below-whole", .money, .practice,
        Words(
            cs: "Má-li každý zdroj svůj podíl, dávají podíly dohromady celek, 100 %.",
            en: "Where every source has its share, the shares add up to the whole, 100%.")
    ) { project, _ in
        let sources = project.budget?.sources ?? []
        let shares = sources.compactMap { $0.share?.hundredths }
        let sum = shares.reduce(0, +)
        // The Union’s share alone leaves the rest untold; half a per cent is left to rounding.
        guard sources.count > 1, shares.count == sources.count, sum < 9_950 else { return [] }
        return [
            .at(
                "budget.sources",
                cs:
                    "Podíly zdrojů dávají dohromady jen \(percent(sum, .cs)). Opravte je, nebo doplňte zdroj, který chybí.",
                en:
                    "The sources’ shares add up to \(percent(sum, .en)) only. Mend them, or add the source that is missing."
            )
        ]
    },
]

extension BudgetSource {
    /// What part of an exact whole the source pays by its amount, in hundredths of a per cent.
    fileprivate func part(of whole: Located<Amount>?) -> Int? {
        guard let amount = amount?.value, let whole = whole?.value, !amount.isRounded, !whole.isRounded else {
            return nil
        }
        return amount.basisPoints(of: whole)
    }
}

extension Budget {
    /// What part the Union pays by each reading of the sources, in hundredths of a per cent; `nil` where nothing tells.
    fileprivate var unionShares: [Int]? {
        let fromUnion = sources.filter { $0.kind == .eu }
        var found: [Int] = []
        let shares = fromUnion.compactMap { $0.share?.hundredths }
        if !shares.isEmpty { found.append(shares.reduce(0, +)) }
        if let first = fromUnion.first?.amount?.value, !first.isRounded {
            let sum = fromUnion.dropFirst().compactMap { $0.amount?.value }.reduce(Optional(first)) { $0?.adding($1) }
            found += [eligible, total].compactMap { whole in
                guard let whole = whole?.value, !whole.isRounded else { return nil }
                return sum?.basisPoints(of: whole)
            }
        }
        return found.isEmpty ? nil : found
    }
}

private func percent(_ hundredths: Int, _ language: LanguageCode) -> String {
    Quantity(thousandths: Int64(hundredths) * 10, decimals: hundredths % 100 == 0 ? 0 : 2, isPercent: true)
        .shown(in: language)
}
