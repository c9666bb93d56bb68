/// A day of the proleptic Gregorian calendar in the years 1–9999, without a time or a time zone.
package struct Day: Sendable, Hashable, Comparable {
    package let year: Int
    /// 1–12.
    package let month: Int
    /// 1–31.
    package let day: Int

    /// `nil` where the calendar has no such day.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.daysInMonth(month, year: year)
        else { return nil }
        self.init(valid: year, month, day)
    }

    private init(valid year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The nearest day there is, so that the 31st stands for any month's last day.
    init(clamping year: Int, _ month: Int, _ day: Int) {
        let (year, month) = (min(max(year, 1), 9999), min(max(month, 1), 12))
        self.init(valid: year, month, min(max(day, 1), Self.daysInMonth(month, year: year)))
    }

    /// Reads „2016-04-01“, „1. 4. 2016“, „1. dubna 2016“ or “1 April 2016”, with any spaces.
    package init(reading text: String) throws(Problem) {
        let date: PartialDate
        do {
            date = try PartialDate(reading: text)
        } catch {
            if case .unreadable(let text, _) = error { throw .unreadable(text, as: .day) }
            throw error
        }
        guard case .day(let day) = date else { throw .unreadable(trimmed(text), as: .day) }
        self = day
    }

    /// The day in UTC of a moment in seconds since 1970-01-01; `nil` outside the years 1–9999.
    package init?(unixSeconds: Int) {
        let days = unixSeconds >= 0 ? unixSeconds / 86_400 : -((-(unixSeconds + 1)) / 86_400) - 1
        self.init(daysSinceEpoch: days)
    }

    /// `nil` outside the years 1–9999.
    package init?(daysSinceEpoch days: Int) {
        guard (-719_162...2_932_896).contains(days) else { return nil }
        // Howard Hinnant's civil_from_days: years that start in March put the leap day last.
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let march = (5 * dayOfYear + 2) / 153
        let month = march < 10 ? march + 3 : march - 9
        self.init(
            valid: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * march + 2) / 5 + 1)
    }

    /// Days since 1970-01-01, negative before it.
    package var daysSinceEpoch: Int {
        let year = month <= 2 ? year - 1 : year
        let era = year / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The day so many days later or, below zero, earlier; kept within the years 1–9999.
    package func adding(days: Int) -> Day {
        let (sum, overflow) = daysSinceEpoch.addingReportingOverflow(days)
        if !overflow, let day = Day(daysSinceEpoch: sum) { return day }
        return days < 0 ? Day(valid: 1, 1, 1) : Day(valid: 9999, 12, 31)
    }

    /// The same day of a later or earlier month, or that month's last day; kept within the years 1–9999.
    package func adding(months: Int) -> Day {
        let (sum, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !overflow, (12..<120_000).contains(sum) else {
            return months < 0 ? Day(valid: 1, 1, 1) : Day(valid: 9999, 12, 31)
        }
        let (year, month) = (sum / 12, sum % 12 + 1)
        return Day(valid: year, month, min(day, Self.daysInMonth(month, year: year)))
    }

    /// The same day of a later or earlier year (29 February becomes the 28th where needed).
    package func adding(years: Int) -> Day {
        let (months, overflow) = years.multipliedReportingOverflow(by: 12)
        return adding(months: overflow ? (years < 0 ? .min : .max) : months)
    }

    package static func < (left: Day, right: Day) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    /// The number of days of a month 1–12.
    private static func daysInMonth(_ month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// `2016-04-01`.
    package var iso: String {
        ShortText.make { text in
            text.add(year, width: 4)
            text.add("-")
            text.add(month, width: 2)
            text.add("-")
            text.add(day, width: 2)
        }
    }
}

extension Day: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let day = Day(daysSinceEpoch: try container.decode(Int.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no day of the years 1–9999")
        }
        self = day
    }

    /// As days since 1970-01-01.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(daysSinceEpoch)
    }
}

extension Day: CustomStringConvertible {
    package var description: String { iso }
}
