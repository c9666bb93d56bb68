import Language
import Markup

/// What is achieved as a bar against a mark at the target; the words beside it say the same.
struct IndicatorBar: Sendable {
    /// Whole per cent of the target, rounded down, so that 100 is never said too early.
    let perCent: Int
    let svg: HTML

    /// `nil` where there is nothing to reach: no target above zero, one that is not to be passed, or a part of a thousand times and more.
    init?(achieved: Quantity, target: Quantity) {
        guard target.thousandths > 0, achieved.thousandths >= 0, target.qualifier != .atMost,
            achieved.isPercent == target.isPercent
        else { return nil }
        let (product, overflow) = achieved.thousandths.multipliedReportingOverflow(by: 10_000)
        let hundredths = product / target.thousandths
        guard !overflow, hundredths < 10_000_000 else { return nil }
        perCent = Int(hundredths / 100)
        let isPassed = hundredths > 10_000
        let fill = isPassed ? 10_000 : Int(hundredths)
        let mark = isPassed ? Int(100_000_000 / hundredths) : 10_000
        svg = """
            <svg class="figure-bar" width="100%" height="1.1em" aria-hidden="true" focusable="false">\
            <rect class="bar-ground" y="0.2em" width="\(percent(mark))" height="0.7em"/>\
            <rect class="bar-fill" y="0.2em" width="\(percent(fill))" height="0.7em"/>\
            <line class="bar-target" x1="\(percent(mark))" x2="\(percent(mark))" y1="0" y2="1.1em"/></svg>
            """
    }
}
