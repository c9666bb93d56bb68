import Fields
import Funding
import Language
import Markup

extension ProjectPage {
    /// Each indicator that has something to show, and what the figures say.
    var figures: [FigureItem] {
        project.indicators.compactMap(figure)
            + project.figures.map { FigureItem(value: set($0.value), label: set($0.label), asOf: asOf($0.asOf)) }
    }

    private func figure(of indicator: Indicator) -> FigureItem? {
        let label = set(indicator.name)
        switch (indicator.achieved, indicator.target) {
        case (let achieved?, let target?):
            let bar = IndicatorBar(achieved: achieved, target: target)
            return FigureItem(
                value: value(of: indicator, achieved, target), label: label,
                part: bar.map { partWords($0.perCent, achieved, target) }, asOf: asOf(indicator.asOf), bar: bar?.svg)
        case (let achieved?, nil):
            return FigureItem(
                value: inWords(achieved) + unit(indicator, after: achieved), label: label, asOf: asOf(indicator.asOf))
        case (nil, let target?):
            return FigureItem(
                value: inWords(target) + unit(indicator, after: target), label: label + words(" (cíl)", " (target)"),
                asOf: asOf(indicator.asOf))
        case (nil, nil): return nil
        }
    }

    /// „37 z 50 osob“; „62 osob, cíl 50“ where one is no part of the other.
    private func value(of indicator: Indicator, _ achieved: Quantity, _ target: Quantity) -> String {
        let isPart =
            achieved.qualifier == .exactly && target.qualifier == .exactly && !achieved.isPercent && !target.isPercent
            && target.thousandths > 0 && achieved.thousandths <= target.thousandths
        if isPart {
            return "\(achieved.shown(in: language)) \(words("z", "of"))\(noBreakSpace)\(target.shown(in: language))"
                + unit(indicator, after: nil)
        }
        return inWords(achieved) + unit(indicator, after: achieved)
            + words(", cíl\(noBreakSpace)", ", target\(noBreakSpace)") + inWords(target)
    }

    /// „74 % cíle“, „nejméně 64 % cíle“.
    private func partWords(_ perCent: Int, _ achieved: Quantity, _ target: Quantity) -> String {
        let isAbout = achieved.qualifier == .about || target.qualifier == .about
        let part = Quantity(
            thousandths: Int64(perCent) * 1000, decimals: 0, qualifier: isAbout ? .about : achieved.qualifier,
            isPercent: true)
        return inWords(part) + words(" cíle", " of the target")
    }

    /// The number with its sign as a word: „nejméně 32“, „asi 10“.
    private func inWords(_ quantity: Quantity) -> String {
        let word =
            switch quantity.qualifier {
            case .exactly: ""
            case .atLeast: words("nejméně", "at least") + noBreakSpace
            case .atMost: words("nejvýše", "at most") + noBreakSpace
            case .about: words("asi", "about") + noBreakSpace
            }
        return word + quantity.with(.exactly).shown(in: language)
    }

    /// The unit behind a number, „37 osob“, or behind „37 z 50“, where it is always in the genitive.
    private func unit(_ indicator: Indicator, after quantity: Quantity?) -> String {
        guard let unit = indicator.unit else { return "" }
        let isWhole = quantity.map { $0.thousandths.isMultiple(of: 1000) } ?? true
        let isFew = quantity.map { $0.thousandths < 5000 && $0.thousandths > 0 } ?? false
        guard language == .cs, isWhole, !isFew else { return noBreakSpace + unit }
        return noBreakSpace + (unitsInGenitive[unit] ?? unit)
    }

    /// „údaj z dubna 2021“.
    private func asOf(_ date: PartialDate?) -> String? {
        date.map { words("údaj z\(noBreakSpace)", "as of ") + $0.shownGenitive(in: language) }
    }
}

/// Units as the catalogues of indicators name them, and as they stand after a number from 5.
private let unitsInGenitive = [
    "osoby": "osob", "osoba": "osob", "služby": "služeb", "služba": "služeb", "organizace": "organizací",
    "místa": "míst", "místo": "míst", "hodiny": "hodin", "dokumenty": "dokumentů", "projekty": "projektů",
    "domácnosti": "domácností", "obce": "obcí", "kusy": "kusů", "lůžka": "lůžek", "produkty": "produktů",
    "pracovníci": "pracovníků", "rodiny": "rodin", "děti": "dětí",
]
