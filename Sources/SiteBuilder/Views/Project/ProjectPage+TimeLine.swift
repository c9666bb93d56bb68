import Funding
import Language
import Markup

extension ProjectPage {
    /// When the project runs and its services are funded, as bars with today marked; `nil` where an end is open.
    var timeLine: HTML? {
        guard let interval = project.actualPeriod, let first = interval.firstDay, let last = interval.lastDay
        else {
            return nil
        }
        var bars = [TimeLine.Bar(label: words("projekt", "project"), style: "bar-fill", from: first, to: last)]
        if let services = project.servicesPeriod?.interval?.ending(by: project.terminated) {
            bars.append(
                TimeLine.Bar(
                    label: words("služby", "services"), style: "bar-services", from: services.firstDay ?? first,
                    to: services.lastDay ?? last))
        }
        return TimeLine(
            bars: bars, today: site.today, todayWord: words("dnes", "today"),
            firstWord: interval.start?.shown(in: language) ?? "", lastWord: interval.end?.shown(in: language) ?? ""
        ).svg
    }

    /// „Projekt trvá od ledna 2023 do prosince 2026, služby se platí do června 2025.“,
    /// „Projekt trval od roku 2016 do 1. 5. 2018, kdy byl předčasně ukončen.“
    var timeWords: String? {
        guard let interval = project.actualPeriod else { return nil }
        let state = source.state ?? .running
        let verb =
            switch state {
            case .planned: words("potrvá", "will run")
            case .running: words("trvá", "runs")
            case .ended: words("trval", "ran")
            }
        var sentence = words("Projekt", "The project") + " \(verb) \(span(interval))"
        if project.isCutShort {
            sentence +=
                state == .ended
                ? words(", kdy byl předčasně ukončen", ", when it was terminated early")
                : words(", kdy bude předčasně ukončen", ", when it will be terminated early")
        }
        if let services = project.servicesPeriod {
            let paid = words(
                planned: Words(cs: "služby se budou platit", en: "services will be funded"),
                running: Words(cs: "služby se platí", en: "services are funded"),
                ended: Words(cs: "služby se platily", en: "services were funded"))
            let mark = project.isCutShort ? "; " : ", "
            switch services {
            case .interval(let interval): sentence += mark + "\(paid) \(span(interval.ending(by: project.terminated)))"
            case .duration(let duration):
                sentence += mark + "\(paid)\(words("", " for")) \(duration.shown(in: language))"
            }
        }
        return sentence + "."
    }

    /// „od ledna 2023 do prosince 2026“, „v letech 2008–2012“, „v roce 2012“, „v dubnu 2021“.
    private func span(_ interval: Interval) -> String {
        switch (interval.start, interval.end) {
        case (.day(let start)?, .day(let end)?) where start == end:
            return words("dne ", "on ") + start.shown(in: language)
        case (let start?, let end?) where start == end: return start.shownLocative(in: language)
        case (.year(let first)?, .year(let last)?):
            return words("v\(noBreakSpace)letech \(first)–\(last)", "in \(first)–\(last)")
        case (let start?, let end?): return start.shownFrom(in: language) + " " + end.shownUntil(in: language)
        default: return interval.shown(in: language)
        }
    }
}

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
    var firstWord: String
    var lastWord: String

    /// Heights are in tenths of an em, widths in hundredths of a per cent.
    var svg: HTML? {
        guard let first = bars.map(\.from).min(), let last = bars.map(\.to).max(), first <= last else { return nil }
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
            y += 8
            bottom = y + 2
            y += 4
        }
        if let now {
            body.append(
                "<line class=\"bar-today\" x1=\"\(percent(now))\" x2=\"\(percent(now))\" y1=\"\(em(top))\" y2=\"\(em(bottom))\"/>"
            )
        }
        body.append("<text class=\"bar-muted\" x=\"0\" y=\"\(em(y + 9))\">\(firstWord)</text>")
        body.append("<text class=\"bar-muted\" x=\"100%\" y=\"\(em(y + 9))\" text-anchor=\"end\">\(lastWord)</text>")
        y += 13
        return
            "<svg class=\"time-bars\" width=\"100%\" height=\"\(em(y))\" aria-hidden=\"true\" focusable=\"false\">\(body)</svg>"
    }

    private func em(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)em" }
}

/// Hundredths of a per cent as a length of SVG: `54.35%`.
func percent(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    return "\(hundredths / 100)" + (rest == 0 ? "" : rest < 10 ? ".0\(rest)" : ".\(rest)") + "%"
}
