/// A date as exactly as somebody gave it: a day, a month or a year.
package enum PartialDate: Sendable, Hashable {
    case day(Day)
    /// Year 1–9999, month 1–12.
    case month(year: Int, month: Int)
    /// 1–9999.
    case year(Int)

    /// Reads a day as `Day` does, a month („2021-04“, „duben 2021“, „4/2021“) or a year of four digits.
    package init(reading text: String) throws(Problem) {
        var cursor = TextCursor(text)
        cursor.skipSpaces()
        guard let date = try cursor.partialDate() else { throw .unreadable(trimmed(text), as: .date) }
        cursor.skipSpaces()
        guard cursor.isAtEnd else { throw .unreadable(trimmed(text), as: .date) }
        self = date
    }

    package var firstDay: Day {
        switch self {
        case .day(let day): day
        case .month(let year, let month): Day(clamping: year, month, 1)
        case .year(let year): Day(clamping: year, 1, 1)
        }
    }

    package var lastDay: Day {
        switch self {
        case .day(let day): day
        case .month(let year, let month): Day(clamping: year, month, 31)
        case .year(let year): Day(clamping: year, 12, 31)
        }
    }

    package var year: Int {
        switch self {
        case .day(let day): day.year
        case .month(let year, _), .year(let year): year
        }
    }

    /// `2016-04-01`, `2016-04` or `2016`.
    package var iso: String {
        switch self {
        case .day(let day): day.iso
        case .month(let year, let month):
            ShortText.make { text in
                text.add(year, width: 4)
                text.add("-")
                text.add(month, width: 2)
            }
        case .year(let year): ShortText.make { $0.add(year, width: 4) }
        }
    }
}

extension PartialDate: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        self = try PartialDate(reading: try container.decode(String.self))
    }

    /// As its `iso` text.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(iso)
    }
}

extension PartialDate: Shown {
    /// „1. 4. 2016“, „duben 2016“, „2016“.
    package func shown(in language: LanguageCode) -> String { ShortText.make { show(in: language, into: &$0) } }

    /// Adds what ``shown(in:)`` gives.
    func show(in language: LanguageCode, into text: inout ShortText) {
        switch self {
        case .day(let day): day.show(in: language, into: &text)
        case .month(let year, let month):
            text.add(monthName(month, in: language))
            text.add(noBreakSpace)
            text.add(year)
        case .year(let year): text.add(year)
        }
    }

    /// As it stands after „do“, „od“, “until”, “from”: „1. 4. 2016“, „dubna 2016“, „roku 2016“.
    package func shownGenitive(in language: LanguageCode) -> String {
        switch self {
        case .day(let day): day.shown(in: language)
        case .month(let year, let month): "\(monthNameGenitive(month, in: language))\(noBreakSpace)\(year)"
        case .year(let year): language == .cs ? "roku\(noBreakSpace)\(year)" : String(year)
        }
    }

    /// When something was: „1. 4. 2016“, „v dubnu 2016“, „v roce 2016“, “in April 2016”.
    package func shownLocative(in language: LanguageCode) -> String {
        switch self {
        case .day(let day): day.shown(in: language)
        case .month(let year, let month):
            (language == .cs ? "v" : "in")
                + "\(noBreakSpace)\(monthNameLocative(month, in: language))\(noBreakSpace)\(year)"
        case .year(let year): language == .cs ? "v\(noBreakSpace)roce \(year)" : "in \(year)"
        }
    }

    /// „do prosince 2026“, “until December 2026”.
    package func shownUntil(in language: LanguageCode) -> String {
        (language == .cs ? "do" : "until") + noBreakSpace + shownGenitive(in: language)
    }

    /// „od ledna 2023“, “from January 2023”.
    package func shownFrom(in language: LanguageCode) -> String {
        (language == .cs ? "od" : "from") + noBreakSpace + shownGenitive(in: language)
    }
}

extension Day: Shown {
    /// „1. 4. 2016“, “1 April 2016”.
    package func shown(in language: LanguageCode) -> String { ShortText.make { show(in: language, into: &$0) } }

    fileprivate func show(in language: LanguageCode, into text: inout ShortText) {
        text.add(day)
        switch language {
        case .cs:
            text.add(".\u{A0}")
            text.add(month)
            text.add(".\u{A0}")
        case .en:
            text.add(noBreakSpace)
            text.add(monthName(month, in: .en))
            text.add(noBreakSpace)
        }
        text.add(year)
    }
}
