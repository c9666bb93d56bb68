package import Fields
package import Language

/// The money of a project; every amount in `currency`.
package struct Budget: Sendable, Hashable, Codable {
    /// celkové náklady
    package var total: Located<Amount>?
    /// celkové způsobilé výdaje
    package var eligible: Located<Amount>?
    package var currency = Currency.czk
    /// míra spolufinancování
    package var coFinancingRate: Percent?
    package var asOf: PartialDate?
    /// Crowns (or `currency`) for one euro, as written.
    package var exchangeRate: Quantity?
    package var exchangeRateDate: Day?
    package var sources: [BudgetSource] = []

    package init() {}
}

/// A source of a project's money, with or without an amount.
package struct BudgetSource: Sendable, Hashable, Codable {
    package var kind: FundingSource
    package var amount: Located<Amount>?
    package var share: Percent?
    /// The name to show instead of the kind's own words.
    package var name: String?

    package init(_ kind: FundingSource = .other) { self.kind = kind }
}
