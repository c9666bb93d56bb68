import Funding
import Language
import Markup

extension ProjectPage {
    /// When the project runs and its services are funded, as bars with today marked; `nil` where an end is open.
    var timeLine: HTML? {
        guard let interval = period, let first = interval.firstDay, let last = interval.lastDay
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
            firstWord: interval.start?.shown(in: language) ?? "", lastWord: interval.end?.shown(in: language) ?? "",
            beginsToday: source.state == .planned
        ).svg
    }

    /// „Projekt trvá od ledna 2023 do prosince 2026, služby se platí do června 2025.“,
    /// „Projekt trval od roku 2016 do 1. 5. 2018, kdy byl předčasně ukončen.“
    var timeWords: String? {
        guard let interval = period else { return nil }
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
