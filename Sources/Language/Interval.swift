/// From one date to another, both included; one side may be open.
package struct Interval: Sendable, Hashable, Codable {
    /// `nil` where the start is not known; never both.
    package let start: PartialDate?
    package let end: PartialDate?

    /// Throws `.reversed` where the end lies wholly before the start; `nil` where both sides are open.
    package init?(start: PartialDate?, end: PartialDate?) throws(Problem) {
        guard start != nil || end != nil else { return nil }
        if let start, let end, end.lastDay < start.firstDay {
            throw .reversed(start: start, end: end)
        }
        self.start = start
        self.end = end
    }

    /// Reads two dates with `/`, a dash, „až“, „od … do …“ or “from … to …” between, one side with `..`, „od“ or „do“,
    /// or a month or year alone, which is an interval of itself.
    package init(reading text: String) throws(Problem) {
        var cursor = TextCursor(text)
        guard let interval = try cursor.interval() else { throw .unreadable(trimmed(text), as: .interval) }
        self = interval
    }

    /// `nil` where the start is open.
    package var firstDay: Day? { start?.firstDay }

    /// `nil` where the end is open.
    package var lastDay: Day? { end?.lastDay }

    package func contains(_ day: Day) -> Bool {
        (firstDay.map { $0 <= day } ?? true) && (lastDay.map { day <= $0 } ?? true)
    }

    /// Whether every day of another interval lies in this one; an open side holds anything.
    package func contains(_ other: Interval) -> Bool {
        let startsWithin = firstDay.map { first in other.firstDay.map { $0 >= first } ?? false } ?? true
        let endsWithin = lastDay.map { last in other.lastDay.map { $0 <= last } ?? false } ?? true
        return startsWithin && endsWithin
    }

    /// This interval until a day at the latest; unchanged without a day, or where it begins after it.
    package func ending(by day: Day?) -> Interval {
        guard let day, lastDay.map({ day < $0 }) ?? true else { return self }
        return (try? Interval(start: start, end: .day(day))) ?? self
    }

    /// Where a project of this interval stands on a day.
    package func state(on today: Day) -> ProjectState {
        if let firstDay, today < firstDay { return .planned }
        if let lastDay, lastDay < today { return .ended }
        return .running
    }

    /// ISO 8601, `..` for an open side: `2019-10-01/2022-10-31`, `../2018`.
    package var iso: String { "\(start?.iso ?? "..")/\(end?.iso ?? "..")" }
}

/// Where a project stands in time.
package enum ProjectState: String, Sendable, Hashable, Codable, CaseIterable {
    case planned, running, ended
}

extension TextCursor {
    fileprivate mutating func interval() throws(Problem) -> Interval? {
        skipSpaces()
        let opening = index
        var start: PartialDate?
        var end: PartialDate?
        if takeEllipsis() {
            skipSpaces()
            guard takeSeparator(), let date = try dateAfterSpaces() else { return nil }
            end = date
        } else if let date = try partialDate() {
            start = date
            skipSpaces()
            if isAtEnd {
                if case .day = date { throw .oneDayOnly(text(from: opening, to: index)) }
                end = date
            } else {
                guard takeSeparator() || takeWord(untilWords) || takeWord(throughWords) else { return nil }
                skipSpaces()
                if !takeEllipsis() {
                    guard let date = try dateAfterSpaces() else { return nil }
                    end = date
                }
            }
        } else if takeWord(untilWords) {
            guard let date = try dateAfterSpaces() else { return nil }
            end = date
        } else if takeWord(fromWords) {
            guard let date = try dateAfterSpaces() else { return nil }
            start = date
            skipSpaces()
            if takeWord(untilWords) {
                guard let date = try dateAfterSpaces() else { return nil }
                end = date
            }
        } else {
            return nil
        }
        skipSpaces()
        return isAtEnd ? try Interval(start: start, end: end) : nil
    }

    private mutating func takeSeparator() -> Bool { take(UInt8(ascii: "/")) || takeDash() }

    private mutating func takeWord(_ words: [String]) -> Bool {
        let before = index
        if let word = word(), words.contains(word) { return true }
        index = before
        return false
    }

    /// A date, perhaps after „roku“ („do roku 2018“).
    private mutating func dateAfterSpaces() throws(Problem) -> PartialDate? {
        skipSpaces()
        if takeWord(["roku"]) { skipSpaces() }
        return try partialDate()
    }
}

private let throughWords = ["az", "through"]
private let fromWords = ["od", "from", "since"]
private let untilWords = ["do", "to", "until", "till"]

extension Interval: Shown {
    /// As exactly as it was given: „1. 4. 2016 – 30. 4. 2019“, „leden 2023 – prosinec 2026“, „2008–2012“, „do 31. 12. 2018“.
    package func shown(in language: LanguageCode) -> String {
        switch (start, end) {
        case (let start?, let end?):
            if start == end { return start.shown(in: language) }
            if case (.year(let first), .year(let last)) = (start, end) { return "\(first)–\(last)" }
            if case (.month(let year, let first), .month(let endYear, let last)) = (start, end), year == endYear {
                return "\(monthName(first, in: language))–\(monthName(last, in: language))\(noBreakSpace)\(year)"
            }
            return ShortText.make { text in
                start.show(in: language, into: &text)
                text.add("\u{A0}– ")
                end.show(in: language, into: &text)
            }
        case (let start?, nil): return start.shownFrom(in: language)
        case (nil, let end?): return end.shownUntil(in: language)
        case (nil, nil): return ""
        }
    }
}
