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
]

extension Budget {
    /// The sum of the sources and the total it misses; `nil` where it agrees, or where not every source has an amount.
    var sourcesDifference: (sum: Amount, total: Amount)? {
        let amounts = sources.compactMap { $0.amount?.value }
        guard let first = amounts.first, amounts.count == sources.count else { return nil }
        var sum: Amount? = first
        for amount in amounts.dropFirst() { sum = sum?.adding(amount) }
        let totals = [total, eligible].compactMap { $0?.value }
        guard let sum, let missed = totals.first, !totals.contains(where: { agrees(sum, $0, of: amounts.count) }) else {
            return nil
        }
        return (sum, missed)
    }

    /// Exact amounts agree to the haléř; of rounded ones, each may be off by half a unit of what was written.
    private func agrees(_ sum: Amount, _ total: Amount, of count: Int) -> Bool {
        let (difference, overflow) = sum.minorUnits.subtractingReportingOverflow(total.minorUnits)
        guard !overflow else { return false }
        guard let unit = [sum.rounding, total.rounding].compactMap(\.self).map(\.rawValue).max() else {
            return difference == 0
        }
        let tolerance = unit.multipliedReportingOverflow(by: 50 * Int64(count + 1))
        return tolerance.overflow || difference.magnitude <= tolerance.partialValue.magnitude
    }
}
