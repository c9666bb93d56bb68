/// The line of a place as it is shown on a terminal, with a second line that points at the range.
struct Excerpt {
    /// Tabs spread to stops, control characters made visible, a long line cut round the range.
    private(set) var line = ""
    /// `^` under the first character of the range and `~` under the others.
    private(set) var caret = ""

    private static let tabStop = 4
    /// The widest line shown, in columns of the terminal; how much of it stands before the range when it is cut.
    private static let widest = 100
    private static let before = 40

    private struct Cell {
        var text: String
        var width: Int
        var column: Int
    }

    init(_ place: Place) {
        let cells = Self.cells(place.excerpt)
        let end = cells.last.map { $0.column + $0.width } ?? 0
        // A range that goes on in another line is underlined to the end of its first.
        let shift = place.excerptColumn - 1
        let last = place.end.line > place.start.line ? cells.count + 1 : place.end.column - shift
        func column(_ scalar: Int) -> Int { scalar <= cells.count ? cells[max(scalar, 1) - 1].column : end }
        let rangeStart = column(place.start.column - shift)
        let rangeEnd = max(column(last), rangeStart)

        var window = 0..<end
        if end > Self.widest {
            let start = max(0, min(rangeStart - Self.before, end - Self.widest))
            window = start..<min(start + Self.widest, end)
        }
        let shown = cells.filter { $0.column >= window.lowerBound && $0.column + $0.width <= window.upperBound }
        let first = shown.first?.column ?? 0
        let isCutBefore = first > 0 || shift > 0
        let isCutAfter = (shown.last.map { $0.column + $0.width } ?? end) < end

        line = (isCutBefore ? "…" : "") + shown.map(\.text).joined() + (isCutAfter ? "…" : "")
        let indent = rangeStart - first + (isCutBefore ? 1 : 0)
        let underlined = min(rangeEnd, window.upperBound) - rangeStart
        caret = String(repeating: " ", count: max(indent, 0)) + "^"
        caret += String(repeating: "~", count: max(underlined - 1, 0))
    }

    /// One cell for each scalar, so that columns of places count cells.
    private static func cells(_ text: String) -> [Cell] {
        var column = 0
        return text.unicodeScalars.map { scalar in
            var cell: Cell
            if scalar == "\t" {
                let width = tabStop - column % tabStop
                cell = Cell(text: String(repeating: " ", count: width), width: width, column: column)
            } else {
                let (shown, width) = DisplayText.shown(scalar)
                cell = Cell(text: String(shown), width: width, column: column)
            }
            column += cell.width
            return cell
        }
    }
}
