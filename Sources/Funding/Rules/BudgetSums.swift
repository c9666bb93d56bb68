import Fields
import Language

extension Budget {
    /// The sum of the sources and the total it misses; `nil` where it agrees, or where sources without an amount may pay the rest.
    var sourcesDifference: (sum: Amount, total: Amount)? {
        let amounts = sources.compactMap { $0.amount?.value }
        guard let first = amounts.first else { return nil }
        var sum: Amount? = first
        for amount in amounts.dropFirst() { sum = sum?.adding(amount) }
        let totals = [total, eligible].compactMap { $0?.value }
        guard let sum, let missed = totals.first,
            amounts.count == sources.count || totals.allSatisfy(sum.isSurelyAbove),
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
    /// Whether it is more than another even if rounding is given all the leeway it can have taken.
    func isSurelyAbove(_ other: Amount) -> Bool {
        let (difference, overflow) = minorUnits.subtractingReportingOverflow(other.minorUnits)
        let (leeway, isHuge) = halfUnit.addingReportingOverflow(other.halfUnit)
        return !overflow && !isHuge && difference > 0 && difference.magnitude > leeway
    }

    /// Half of the last place that was written, in haléře: 50 million for „1 mil.“, 5 million for „1,2 mil.“; 0 where it is exact.
    fileprivate var halfUnit: UInt64 {
        guard let rounding else { return 0 }
        var unit = rounding.rawValue.magnitude * 100
        while unit > 100, !minorUnits.magnitude.isMultiple(of: unit) { unit /= 10 }
        return unit / 2
    }
}
