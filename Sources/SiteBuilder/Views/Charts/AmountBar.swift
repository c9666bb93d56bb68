import Markup

/// A bar that is as long as its part of the longest; the words beside it say the same.
func amountBar(_ part: Int64, of longest: Int64) -> HTML? {
    guard longest > 0, part >= 0, part <= longest else { return nil }
    let (high, low) = part.multipliedFullWidth(by: 10_000)
    let width = Int(longest.dividingFullWidth((high, low)).quotient)
    return """
        <svg class="amount-bar" width="100%" height="0.8em" aria-hidden="true" focusable="false">\
        <rect class="bar-ground" width="100%" height="0.8em"/>\
        <rect class="bar-fill" width="\(percent(width))" height="0.8em"/></svg>
        """
}
