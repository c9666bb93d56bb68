extension TextCursor {
    /// Reads a day, month or year; `nil`, standing where it stood, where there is none.
    mutating func partialDate() throws(Problem) -> PartialDate? {
        let start = index
        if let date = try dateFromHere() { return date }
        index = start
        return nil
    }

    private mutating func dateFromHere() throws(Problem) -> PartialDate? {
        let start = index
        guard let first = number() else { return try dateFromWord(start) }
        if first.digits == 4 {
            return try isoDate(start, year: first.value)
        }
        guard first.digits <= 2 else { return nil }
        if take(UInt8(ascii: "/")) {
            guard let year = number(), year.digits == 4 else { return nil }
            return try month(start, year: year.value, month: first.value)
        }
        let hasDot = take(UInt8(ascii: "."))
        let hasSpace = skipSpaces()
        if hasDot, let month = number() {
            guard month.digits <= 2, take(UInt8(ascii: ".")) else { return nil }
            skipSpaces()
            guard let year = number() else { return nil }
            return try day(start, year: year, month: month.value, day: first.value)
        }
        // „1. dubna 2016“, “1 April 2016”
        guard hasDot || hasSpace, let month = word().flatMap(monthNumber) else { return nil }
        skipSpaces()
        guard let year = number() else { return nil }
        return try day(start, year: year, month: month, day: first.value)
    }

    /// „duben 2021“, “April 2021”, “April 1, 2021”.
    private mutating func dateFromWord(_ start: Int) throws(Problem) -> PartialDate? {
        guard let name = word(), let month = monthNumber(name) else { return nil }
        skipSpaces()
        guard let number = number() else { return nil }
        if number.digits == 4 { return try self.month(start, year: number.value, month: month) }
        guard number.digits <= 2, take(UInt8(ascii: ",")) else { return nil }
        skipSpaces()
        guard let year = self.number() else { return nil }
        return try day(start, year: year, month: month, day: number.value)
    }

    /// The part of `2016-04-01` behind the year; a hyphen that no month follows is left for an interval.
    private mutating func isoDate(_ start: Int, year: Int) throws(Problem) -> PartialDate? {
        let afterYear = index
        guard take(UInt8(ascii: "-")), let month = number(), month.digits <= 2 else {
            index = afterYear
            return year >= 1 ? .year(year) : nil
        }
        let afterMonth = index
        guard take(UInt8(ascii: "-")), let day = number(), day.digits <= 2 else {
            index = afterMonth
            return try self.month(start, year: year, month: month.value)
        }
        return try self.day(start, year: (year, 4), month: month.value, day: day.value)
    }

    private func month(_ start: Int, year: Int, month: Int) throws(Problem) -> PartialDate? {
        guard year >= 1 else { return nil }
        guard (1...12).contains(month) else { throw .noSuchMonth(text(from: start, to: index)) }
        return .month(year: year, month: month)
    }

    private func day(
        _ start: Int, year: (value: Int, digits: Int), month: Int, day: Int
    ) throws(Problem) -> PartialDate? {
        if year.digits == 2 { throw .twoDigitYear(text(from: start, to: index)) }
        guard year.digits == 4 else { return nil }
        guard let day = Day(year: year.value, month: month, day: day) else {
            throw .noSuchDay(text(from: start, to: index))
        }
        return .day(day)
    }
}
