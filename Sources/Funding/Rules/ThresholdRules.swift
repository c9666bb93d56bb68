import Fields
import Language

/// Duties that follow from what is paid for and how much; never more than a note, for the page cannot tell whether they are met.
let thresholdRules: [Rule] = [
    Rule(
        "plaque-due", .duties, in: [.y2014, .y2021], .advice,
        articles: [.y2014: "1303/2013 Annex XII 2.2", .y2021: "2021/1060 Art. 50(1)(c)"],
        Words(
            cs:
                "Stavba, vybavení a jiná hmotná investice nad hranicí potřebují stálou desku nebo billboard: u ESF+ a FST nad 100 000 EUR, jinak nad 500 000 EUR. Visí-li, nález přijměte v „allow“.",
            en:
                "Works, equipment and other physical investment above the threshold need a durable plaque or billboard: EUR 100,000 for ESF+ and JTF, else EUR 500,000. Where it is up, accept the finding in “allow”."
        )
    ) { project, today in
        guard project.hasPhysicalInvestment, project.state(on: today) == .running else { return [] }
        let threshold = project.plaqueThreshold
        switch project.budget?.compare(toEuros: threshold) {
        case .above:
            return [
                .at(
                    "physical_investment",
                    cs:
                        "Hmotná investice nad \(euros(threshold, .cs)): vyvěste na viditelném místě stálou desku nebo billboard.",
                    en:
                        "Physical investment above \(euros(threshold, .en)): put up a durable plaque or billboard at a visible place."
                )
            ]
        case .near:
            return [
                .at(
                    "physical_investment",
                    cs:
                        "Náklady jsou blízko hranice \(euros(threshold, .cs)), nad níž je u hmotné investice povinná stálá deska. Ověřte ji kurzem projektu a doplňte „exchange_rate“.",
                    en:
                        "The cost is near \(euros(threshold, .en)), above which physical investment needs a durable plaque. Verify with the project’s rate and add “exchange_rate”."
                )
            ]
        case .below, nil: return []
        }
    },
    Rule(
        "communication-event-due", .duties, in: [.y2021], .advice, articles: [.y2021: "2021/1060 Art. 50(1)(e)"],
        Words(
            cs:
                "Projekt strategického významu nebo nad 10 milionů EUR uspořádá komunikační akci nebo činnost, k níž včas přizve Komisi a řídicí orgán. Je-li za vámi, nález přijměte v „allow“.",
            en:
                "A project of strategic importance or above EUR 10 million organises a communication event or activity and involves the Commission and the managing authority in time. Where it is done, accept the finding in “allow”."
        )
    ) { project, today in
        guard project.state(on: today) == .running else { return [] }
        let size = project.budget?.compare(toEuros: eventThreshold)
        if project.isStrategic || size == .above {
            return [
                .at(
                    project.isStrategic ? "strategic" : project.totalKey,
                    cs:
                        "\(project.isStrategic ? "Projekt strategického významu" : "Projekt nad \(euros(eventThreshold, .cs))") má uspořádat komunikační akci nebo činnost za účasti Komise a řídicího orgánu.",
                    en:
                        "A project \(project.isStrategic ? "of strategic importance" : "above \(euros(eventThreshold, .en))") has to organise a communication event or activity with the Commission and the managing authority."
                )
            ]
        }
        guard size == .near else { return [] }
        return [
            .at(
                project.totalKey,
                cs:
                    "Náklady jsou blízko hranice \(euros(eventThreshold, .cs)), nad níž je povinná komunikační akce. Ověřte ji kurzem projektu a doplňte „exchange_rate“.",
                en:
                    "The cost is near \(euros(eventThreshold, .en)), above which a communication event is due. Verify with the project’s rate and add “exchange_rate”."
            )
        ]
    },
]

/// Reg. (EU) 2021/1060 Art. 50(1)(e), in euros.
let eventThreshold: Int64 = 10_000_000

extension Project {
    /// In euros: Reg. (EU) 2021/1060 Art. 50(1)(c)(i) and (ii); 2014–20 Reg. (EU) 1303/2013 Annex XII 2.2.
    var plaqueThreshold: Int64 {
        // A project of several funds is held to the higher threshold, so that nothing is asked that may not be due.
        let isOfSmallFunds = !funds.isEmpty && funds.allSatisfy { $0.known == .esfPlus || $0.known == .jtf }
        return period == .y2021 && isOfSmallFunds ? 100_000 : 500_000
    }

    fileprivate var totalKey: String { budget?.total == nil ? "budget.eligible" : "budget.total" }
}

extension Budget {
    enum Size: Sendable, Hashable {
        case below
        /// Within a fifth of the threshold, with no rate that would tell.
        case near
        case above
    }

    /// Crowns for a euro where the project gives no rate: a round figure amid the Czech National Bank's yearly averages since 2014,
    /// which lie between 24 and 28; hence the fifth of leeway.
    private static let usualRate: Int64 = 25

    /// How the total (else the eligible) cost compares to a threshold in whole euros; `nil` where that cannot be told.
    func compare(toEuros threshold: Int64) -> Size? {
        guard let minorUnits = (total ?? eligible)?.value.minorUnits else { return nil }
        if currency == .eur { return minorUnits / 100 > threshold ? .above : .below }
        // Haléře × 10 ÷ thousandths of a crown for a euro.
        let (scaled, isHuge) = minorUnits.multipliedReportingOverflow(by: 10)
        if isHuge { return .above }
        if let rate = exchangeRate?.thousandths, rate > 0 { return scaled / rate > threshold ? .above : .below }
        guard currency == .czk else { return nil }
        let euros = scaled / (Self.usualRate * 1000)
        if euros > threshold / 5 * 6 { return .above }
        return euros >= threshold / 5 * 4 ? .near : .below
    }
}

/// „100 000 EUR“
func euros(_ whole: Int64, _ language: LanguageCode) -> String {
    Amount(minorUnits: whole * 100, currency: .eur).shown(in: language)
}
