import Fields
import Language

let moneyRules: [Rule] = [
    Rule(
        "missing-budget", .money, .practice,
        Words(
            cs: "Čtenář má vědět, kolik projekt stojí a kdo jej platí.",
            en: "Readers should know what the project costs and who pays.")
    ) { project, _ in
        if project.budget != nil || project.places["budget"] != nil { return [] }
        return [
            Rule.Breach(
                Words(cs: "Chybí rozpočet („budget“).", en: "The budget is missing (“budget”)."), at: .key("budget"))
        ]
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
            Rule.Breach(
                Words(
                    cs:
                        "Částky zdrojů dávají dohromady \(difference.sum.shown(in: .cs, currency: budget.currency)), ale celkem je napsáno \(difference.total.shown(in: .cs, currency: budget.currency)).",
                    en:
                        "The sources add up to \(difference.sum.shown(in: .en, currency: budget.currency)), but the total says \(difference.total.shown(in: .en, currency: budget.currency))."
                ), at: .key("budget.sources"))
        ]
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
        let shown = Quantity(thousandths: Int64(sum) * 10, decimals: sum % 100 == 0 ? 0 : 2, isPercent: true)
        return [
            Rule.Breach(
                Words(
                    cs: "Podíly zdrojů dávají dohromady \(shown.shown(in: .cs)), víc než celek. Opravte je.",
                    en: "The sources’ shares add up to \(shown.shown(in: .en)), more than the whole. Mend them."),
                at: .key("budget.sources"))
        ]
    },
]

extension Budget {
    /// The sum of the sources and the total it misses; `nil` where it agrees, or where not every source has an amount.
    var sourcesDifference: (sum: Amount, total: Amount)? {
        let amounts = sources.compactMap { $0.amount?.value }
        guard let first = amounts.first, amounts.count == sources.count else { return nil }
        var sum: Amount? = first
        for amount in amounts.dropFirst() { sum = sum?.adding(amount) }
        let totals = [total, eligible].compactMap { $0?.value }
        guard let sum, let missed = totals.first,
            !totals.contains(where: { total in
                let (difference, overflow) = sum.minorUnits.subtractingReportingOverflow(total.minorUnits)
                return !overflow && difference.magnitude <= tolerance(of: amounts + [total])
            })
        else { return nil }
        return (sum, missed)
    }

    /// Exact amounts agree to the haléř; each rounded one may be off by half a unit of what was written.
    private func tolerance(of amounts: [Amount]) -> UInt64 {
        amounts.map(\.halfUnit).reduce(0) { sum, half in
            let (result, overflow) = sum.addingReportingOverflow(half)
            return overflow ? .max : result
        }
    }
}

extension Amount {
    /// Half of the last place that was written, in haléře: 50 million for „1 mil.“, 5 million for „1,2 mil.“; 0 where it is exact.
    fileprivate var halfUnit: UInt64 {
        guard let rounding else { return 0 }
        var unit = rounding.rawValue.magnitude * 100
        while unit > 100, !minorUnits.magnitude.isMultiple(of: unit) { unit /= 10 }
        return unit / 2
    }
}
