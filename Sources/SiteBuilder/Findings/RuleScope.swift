import Funding
package import Language
import SourceText

/// When and how gravely a rule of publicity is meant, in words for `explain`.
package struct RuleScope: Sendable, Hashable {
    /// The labels of the periods in which the rule holds, the earliest first.
    package let periods: [String]
    /// Whether it holds in every period.
    package let isGeneral: Bool
    package let severity: Words

    /// `nil` for a defect that is no rule about a project.
    package init?(_ id: String) {
        if let rule = projectRules.first(where: { $0.diagnosis.id == id }) {
            self.init(rule.periods, rule.weight)
        } else if let rule = siteRules.first(where: { $0.diagnosis.id == id }) {
            self.init(rule.periods, rule.weight)
        } else {
            return nil
        }
    }

    private init(_ periods: Set<ProgrammingPeriod>, _ weight: Rule.Weight) {
        self.periods = ProgrammingPeriod.allCases.filter(periods.contains).map(\.label)
        isGeneral = periods.count == ProgrammingPeriod.allCases.count
        // Where the rule does not hold in that period, there is nothing to say of it.
        let old = periods.contains(.y2007)
        severity =
            switch weight {
            case .duty:
                Words(
                    cs: "chyba, dokud projekt běží a stránku vydává příjemce; jinak varování"
                        + (old ? "; v období 2007–2013 poznámka" : ""),
                    en: "an error while the project runs and the beneficiary publishes the page, else a warning"
                        + (old ? "; in 2007–2013 a note" : ""))
            case .practice:
                Words(
                    cs: "varování" + (old ? ", v období 2007–2013 poznámka" : ""),
                    en: "a warning" + (old ? ", in 2007–2013 a note" : ""))
            case .mistake: Words(cs: "vždy chyba", en: "always an error")
            case .advice: Words(cs: "poznámka, tedy doporučení", en: "a note, that is a recommendation")
            }
    }
}
