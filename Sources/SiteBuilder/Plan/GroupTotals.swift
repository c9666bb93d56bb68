import Fields
import Funding
package import Language

/// What projects come to together, worked out once when the site is planned.
package struct GroupTotals: Sendable, Hashable {
    package private(set) var count = 0
    package private(set) var planned = 0
    package private(set) var running = 0
    package private(set) var ended = 0
    /// The sum of the amounts in crowns; `nil` where there are none, or where they are too much to be true.
    package private(set) var cost: Amount?
    /// How many projects the sum is of.
    package private(set) var inCost = 0
    /// How many of them give their eligible expenditure only.
    package private(set) var inCostByEligible = 0
    /// How many of them work in several regions: each region's sum holds the whole of them.
    package private(set) var inCostOfSeveralRegions = 0
    /// How many give an amount in another currency, which no sum can hold.
    package private(set) var inOtherCurrencies = 0

    package init(_ projects: some Sequence<SiteProject>) {
        var sum: Amount? = Amount(minorUnits: 0)
        for project in projects {
            let part = project.totals
            count += 1
            switch part.state {
            case .planned?: planned += 1
            case .running?: running += 1
            case .ended?: ended += 1
            case nil: break
            }
            if part.isInOtherCurrency { inOtherCurrencies += 1 }
            guard let amount = part.cost else { continue }
            inCost += 1
            if part.isEligible { inCostByEligible += 1 }
            if part.isOfSeveralRegions { inCostOfSeveralRegions += 1 }
            sum = sum.flatMap { $0.adding(amount) }
        }
        cost = inCost > 0 ? sum : nil
    }

    /// What one project adds.
    struct Part: Sendable {
        let state: ProjectState?
        /// In crowns; `nil` where it gives none.
        private(set) var cost: Amount?
        /// Whether that is its eligible expenditure only.
        private(set) var isEligible = false
        private(set) var isInOtherCurrency = false
        let isOfSeveralRegions: Bool

        init(_ project: Project, _ state: ProjectState?) {
            self.state = state
            isOfSeveralRegions = project.area.regions.count > 1
            guard let budget = project.budget, let amount = (budget.total ?? budget.eligible)?.value else { return }
            if (amount.currency ?? budget.currency) == .czk {
                cost = amount
                isEligible = budget.total == nil
            } else {
                isInOtherCurrency = true
            }
        }
    }
}

extension GroupTotals {
    /// „projekt“, „projekty“, „projektů“
    static let projects = CountedNoun("projekt", "projekty", "projektů", "projektu", en: "project", "projects")

    /// „Jsou tu 3 projekty, z toho 1 probíhá.“
    func sentence(in language: LanguageCode) -> String {
        let are = Words(
            cs: PluralCategory(count, in: .cs) == .few ? "Jsou tu" : "Je tu", en: count == 1 ? "There is" : "There are")
        let all = are[language] + " " + Self.projects.shown(count, in: language) + (language == .cs ? "" : " here")
        if running == 0 { return all + "." }
        if running == count {
            let words = Words(
                cs: running == 1 ? "právě probíhá" : "všechny právě probíhají",
                en: running == 1 ? "running now" : "all running now")
            return "\(all), \(words[language])."
        }
        let verb = CountedNoun("probíhá", "probíhají", "probíhá", "probíhá", en: "is running", "are running")
            .shown(running, in: language)
        return Words(cs: "\(all), z\(noBreakSpace)toho \(verb).", en: "\(all), of which \(verb).")[language]
    }

    /// What the sum is and what it is not: „Přesně 446 413 606,56 Kč. Částku známe jen u 2 projektů.“
    ///
    /// - Parameter isOfRegion: whether the sum is a region's, which other regions may share in.
    func costSentence(in language: LanguageCode, isOfRegion: Bool = false) -> String? {
        guard let cost else { return nil }
        var sentences: [String] = []
        if !cost.isRounded, cost.shown(in: language) != cost.compact(in: language) {
            let exact = cost.shown(in: language)
            sentences.append(Words(cs: "Přesně \(exact).", en: "Exactly \(exact).")[language])
        }
        if inCost < count {
            let known = CountedNoun("projektu", "projektů", "projektů", "projektu", en: "project", "projects")
                .shown(inCost, in: language)
            sentences.append(
                Words(
                    cs: "Částku známe jen u\(noBreakSpace)\(known).",
                    en: "The amount is known for \(known) only.")[language])
        }
        if inCostByEligible > 0 {
            let only = CountedNoun("projektu", "projektů", "projektů", "projektu", en: "project", "projects")
                .shown(inCostByEligible, in: language)
            sentences.append(
                Words(
                    cs: "U\(noBreakSpace)\(only) jsou to jen způsobilé výdaje.",
                    en: "For \(only) it is the eligible expenditure only.")[language])
        }
        if isOfRegion, inCostOfSeveralRegions > 0 {
            sentences.append(
                Words(
                    cs: "Co projekty stojí ve více krajích, je tu započteno celé.",
                    en: "Projects of several regions are counted in full.")[language])
        }
        if inOtherCurrencies > 0 { sentences.append(otherCurrencies(in: language)) }
        return sentences.isEmpty ? nil : sentences.joined(separator: " ")
    }

    private func otherCurrencies(in language: LanguageCode) -> String {
        let others = CountedNoun(
            "projekt s částkou v jiné měně", "projekty s částkou v jiné měně", "projektů s částkou v jiné měně",
            "projektu s částkou v jiné měně", en: "project with an amount in another currency",
            "projects with an amount in another currency"
        ).shown(inOtherCurrencies, in: language)
        let verb = PluralCategory(inOtherCurrencies, in: .cs) == .few ? "nejsou" : "není"
        return Words(cs: "V\(noBreakSpace)součtu \(verb) \(others).", en: "The sum leaves out \(others).")[language]
    }
}
