import Language
import Markup

/// Bars over days, drawn as SVG that grows with the text; the sentence beside it says the same.
struct TimeLine: Sendable {
    struct Bar: Sendable {
        var label: String
        /// The class of the bar in the theme's style sheet.
        var style: String
        var from: Day
        var to: Day
    }

    var bars: [Bar]
    var today: Day
    var todayWord: String
    /// What stands at the ends of the axis; without both it is parted by years.
    var firstWord: String?
    var lastWord: String?
    /// Whether the axis begins today, where nothing has begun.
    var beginsToday = false

    /// Heights are in tenths of an em, widths in hundredths of a per cent.
    var svg: HTML? {
        guard let start = bars.map(\.from).min(), let last = bars.map(\.to).max(), start <= last else { return nil }
        let first = beginsToday ? min(start, today) : start
        let days = last.daysSinceEpoch - first.daysSinceEpoch + 1
        func hundredths(_ day: Day, end: Bool) -> Int {
            (day.daysSinceEpoch - first.daysSinceEpoch + (end ? 1 : 0)) * 10_000 / days
        }
        var body = HTML()
        var y = 0
        let now = first <= today && today <= last ? hundredths(today, end: false) : nil
        if let now {
            let anchor = now < 1200 ? "start" : now > 8800 ? "end" : "middle"
            body.append(
                "<text class=\"bar-text\" x=\"\(percent(now))\" y=\"0.9em\" text-anchor=\"\(anchor)\">\(todayWord)</text>"
            )
            y = 13
        }
        let top = y - 1
        let years = firstWord == nil && lastWord == nil ? Self.years(from: first, to: last) : []
        var bottom = y
        for bar in bars {
            if bars.count > 1 {
                body.append("<text class=\"bar-muted\" x=\"0\" y=\"\(em(y + 9))\">\(bar.label)</text>")
                y += 13
            }
            let start = hundredths(bar.from, end: false)
            let width = hundredths(bar.to, end: true) - start
            body.append("<rect class=\"bar-ground\" x=\"0\" y=\"\(em(y))\" width=\"100%\" height=\"0.8em\"/>")
            body.append(
                "<rect class=\"\(bar.style)\" x=\"\(percent(start))\" y=\"\(em(y))\" width=\"\(percent(width))\" height=\"0.8em\"/>"
            )
            for year in years {
                let x = percent(hundredths(year, end: false))
                body.append(
                    "<line class=\"bar-year\" x1=\"\(x)\" x2=\"\(x)\" y1=\"\(em(y))\" y2=\"\(em(y + 8))\"/>")
            }
            y += 8
            bottom = y + 2
            y += 4
        }
        for year in years {
            let x = hundredths(year, end: false)
            let anchor = x < 300 ? "start" : x > 9700 ? "end" : "middle"
            body.append(
                "<text class=\"bar-muted\" x=\"\(percent(x))\" y=\"\(em(y + 9))\" text-anchor=\"\(anchor)\">\(String(year.year))</text>"
            )
        }
        if let now {
            body.append(
                "<line class=\"bar-today\" x1=\"\(percent(now))\" x2=\"\(percent(now))\" y1=\"\(em(top))\" y2=\"\(em(bottom))\"/>"
            )
        }
        if let firstWord {
            let x = hundredths(start, end: false)
            body.append(
                "<text class=\"bar-muted\" x=\"\(percent(x))\" y=\"\(em(y + 9))\" text-anchor=\"\(x > 5000 ? "end" : "start")\">\(firstWord)</text>"
            )
        }
        if let lastWord {
            body.append(
                "<text class=\"bar-muted\" x=\"100%\" y=\"\(em(y + 9))\" text-anchor=\"end\">\(lastWord)</text>")
        }
        y += 13
        return
            "<svg class=\"time-bars\" width=\"100%\" height=\"\(em(y))\" aria-hidden=\"true\" focusable=\"false\">\(body)</svg>"
    }

    /// First days of years for an axis, at most six, evenly apart.
    private static func years(from first: Day, to last: Day) -> [Day] {
        let begin = first.month == 1 && first.day == 1 ? first.year : first.year + 1
        guard last.year >= begin else { return [] }
        let step = (last.year - begin) / 6 + 1
        return stride(from: begin, through: last.year, by: step).compactMap { Day(year: $0, month: 1, day: 1) }
    }

    private func em(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)em" }
}

/// Hundredths of a per cent as a length of SVG: `54.35%`.
func percent(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    return "\(hundredths / 100)" + (rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)") + "%"
}
