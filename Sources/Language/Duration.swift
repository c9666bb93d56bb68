/// A length of time as somebody gave it: „3 roky“, „33 měsíců“, „90 dní“.
package struct Duration: Sendable, Hashable, Codable {
    /// At least 1, at most 99,999.
    package let count: Int
    package let unit: Unit

    package enum Unit: String, Sendable, Hashable, Codable, CaseIterable {
        case day, week, month, year
    }

    /// `nil` where the count is out of bounds.
    package init?(_ count: Int, _ unit: Unit) {
        guard (1...99_999).contains(count) else { return nil }
        self.count = count
        self.unit = unit
    }

    /// Reads a whole number and a unit of time in Czech or English.
    package init(reading text: String) throws(Problem) {
        var cursor = TextCursor(text)
        cursor.skipSpaces()
        guard let number = cursor.number() else { throw .unreadable(trimmed(text), as: .duration) }
        cursor.skipSpaces()
        guard let unit = cursor.word().flatMap(Self.unit) else { throw .unreadable(trimmed(text), as: .duration) }
        cursor.skipSpaces()
        guard cursor.isAtEnd, number.value > 0 else { throw .unreadable(trimmed(text), as: .duration) }
        guard let duration = Duration(number.value, unit) else { throw .tooLarge(trimmed(text)) }
        self = duration
    }

    /// The day that lies this much later, kept within the year 9999.
    package func after(_ day: Day) -> Day {
        switch unit {
        case .day: day.adding(days: count)
        case .week: day.adding(days: count * 7)
        case .month: day.adding(months: count)
        case .year: day.adding(years: count)
        }
    }

    /// ISO 8601: `P3Y`, `P33M`, `P90D`.
    package var iso: String {
        switch unit {
        case .day: "P\(count)D"
        case .week: "P\(count)W"
        case .month: "P\(count)M"
        case .year: "P\(count)Y"
        }
    }

    private static func unit(_ word: String) -> Unit? {
        switch word {
        case "den", "dny", "dni", "dnu", "day", "days": .day
        case "tyden", "tydny", "tydnu", "week", "weeks": .week
        case "mesic", "mesice", "mesicu", "month", "months": .month
        case "rok", "roky", "roku", "let", "leta", "year", "years": .year
        default: nil
        }
    }
}

extension Duration: Shown {
    /// „3 roky“, “3 years”.
    package func shown(in language: LanguageCode) -> String {
        switch unit {
        case .day: Self.days.shown(count, in: language)
        case .week: Self.weeks.shown(count, in: language)
        case .month: Self.months.shown(count, in: language)
        case .year: Self.years.shown(count, in: language)
        }
    }

    private static let days = CountedNoun("den", "dny", "dní", "dne", en: "day", "days")
    private static let weeks = CountedNoun("týden", "týdny", "týdnů", "týdne", en: "week", "weeks")
    private static let months = CountedNoun("měsíc", "měsíce", "měsíců", "měsíce", en: "month", "months")
    private static let years = CountedNoun("rok", "roky", "let", "roku", en: "year", "years")
}
