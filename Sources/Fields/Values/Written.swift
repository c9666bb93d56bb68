package import Language
import SourceText

extension ValueType {
    /// A value that the room of language reads: its problems become findings.
    package static func written(
        _ shape: ValueShape, _ parse: @escaping @Sendable (String) throws(Problem) -> Value
    ) -> ValueType<Value> {
        ValueType(scalar: shape) { text, range, reading in
            do throws(Problem) {
                return try parse(text)
            } catch {
                reading.report(diagnosis(of: error), at: range, error.message)
                return nil
            }
        }
    }
}

extension ValueType<Day> {
    /// `2016-04-01` or „1. 4. 2016“.
    package static var day: ValueType<Day> {
        written(formShape(Words(cs: "den", en: "a day"), .day, ["2016-04-01", "1. 4. 2016"])) { text throws(Problem) in
            try Day(reading: text)
        }
    }
}

extension ValueType<PartialDate> {
    /// A day, a month or a year.
    package static var date: ValueType<PartialDate> {
        let name = Words(cs: "den, měsíc nebo rok", en: "a day, a month or a year")
        return written(formShape(name, .date, ["2021-04", "duben 2021", "2012"])) { text throws(Problem) in
            try PartialDate(reading: text)
        }
    }
}

extension ValueType<Interval> {
    /// From one date to another, perhaps open on one side.
    package static var interval: ValueType<Interval> {
        let name = Words(cs: "období od–do", en: "an interval")
        return written(formShape(name, .interval, ["2019-10-01/2022-10-31", "1/2023 – 12/2026"])) {
            text throws(Problem) in
            try Interval(reading: text)
        }
    }
}

extension ValueType<Period> {
    /// An interval or a duration.
    package static var period: ValueType<Period> {
        let name = Words(cs: "období od–do nebo délka", en: "an interval or a duration")
        return written(formShape(name, .period, ["2019-10-01/2022-10-31", "33 měsíců"])) { text throws(Problem) in
            try Period(reading: text)
        }
    }
}

extension ValueType<Amount> {
    /// Money as people write it.
    package static var amount: ValueType<Amount> {
        let examples = ["446 413 606,56 Kč", "446413606.56", "260 mil. Kč"]
        return written(formShape(Words(cs: "částka", en: "an amount of money"), .amount, examples)) {
            text throws(Problem) in
            try Amount(reading: text)
        }
    }
}

extension ValueType<Quantity> {
    /// A number that may be rough: „≥ 32“, „~ 10“.
    package static var quantity: ValueType<Quantity> {
        written(formShape(Words(cs: "číslo", en: "a number"), .quantity, ["50", "0,5", "≥ 32"])) {
            text throws(Problem) in
            try Quantity(reading: text)
        }
    }

    /// An exchange rate: central banks publish three decimals, so „24,305“ divides and never groups.
    package static var exchangeRate: ValueType<Quantity> {
        written(formShape(Words(cs: "kurz", en: "an exchange rate"), .quantity, ["24,305"])) { text throws(Problem) in
            do throws(Problem) {
                return try Quantity(reading: text)
            } catch .ambiguousNumber(_, _, let decimal) {
                return try Quantity(reading: decimal)
            } catch {
                throw error
            }
        }
    }
}

extension ValueType<SeriesNumber> {
    /// The number of a project in its series, Roman or not.
    package static var seriesNumber: ValueType<SeriesNumber> {
        let name = Words(cs: "pořadí v řadě", en: "a number in a series")
        return written(formShape(name, .seriesNumber, ["IV", "4"])) { text throws(Problem) in
            try SeriesNumber(reading: text)
        }
    }
}

extension ValueType<Currency> {
    /// A currency by its code.
    package static var currency: ValueType<Currency> {
        let shape = ValueShape(
            Words(cs: "měna", en: "a currency"),
            .choice(Currency.allCases.map { ValueShape.Choice($0.rawValue, Words(same: $0.rawValue)) }),
            examples: ["CZK", "EUR"])
        return ValueType(scalar: shape) { text, range, reading in
            if let currency = Currency(reading: text) { return currency }
            reading.report(
                unknownCurrency, at: range,
                Words(
                    cs: "Měna „\(text)“ není známa. Napište její kód, například CZK nebo EUR.",
                    en: "The currency “\(text)” is not known. Write its code, for example CZK or EUR."))
            return nil
        }
    }
}

private func formShape(_ name: Words, _ form: Problem.Form, _ examples: [String]) -> ValueShape {
    ValueShape(name, .text(limit: nil, pattern: nil), form.advice, examples: examples)
}

private func diagnosis(of problem: Problem) -> Diagnosis {
    switch problem {
    case .unreadable(_, let form):
        switch form {
        case .day: badDay
        case .date: badDate
        case .interval: badInterval
        case .period, .duration: badPeriod
        case .amount: badAmount
        case .quantity: badQuantity
        case .seriesNumber: badSeriesNumber
        }
    case .noSuchDay, .noSuchMonth: noSuchDate
    case .twoDigitYear: twoDigitYear
    case .reversed: reversedInterval
    case .oneDayOnly: badInterval
    case .ambiguousNumber: ambiguousNumber
    case .negative, .tooLarge, .tooPrecise: numberOutOfBounds
    }
}

let badDay = Diagnosis.contentError(
    "bad-day", cs: "Den se píše 2016-04-01 nebo 1. 4. 2016.", en: "A day is written 2016-04-01 or 1. 4. 2016.")
let badDate = Diagnosis.contentError(
    "bad-date", cs: "Datum je den (2016-04-01), měsíc (duben 2021, 2021-04) nebo rok (2012).",
    en: "A date is a day (2016-04-01), a month (2021-04) or a year (2012).")
let badInterval = Diagnosis.contentError(
    "bad-interval", cs: "Období má začátek a konec, například 2019-10-01/2022-10-31; jedna strana smí být otevřená.",
    en: "An interval has a start and an end, for example 2019-10-01/2022-10-31; one side may be open.")
let badPeriod = Diagnosis.contentError(
    "bad-period", cs: "Tady se píše období od–do, nebo délka, například „33 měsíců“.",
    en: "Write an interval or a duration here, for example “33 months”.")
let badAmount = Diagnosis.contentError(
    "bad-amount", cs: "Částka se píše číslicemi, s měnou nebo bez ní, nejvýše na haléře.",
    en: "An amount is written in digits, with or without a currency, with two decimals at most.")
let badQuantity = Diagnosis.contentError(
    "bad-quantity", cs: "Tady se píše číslo, před ním smí být ≥, ≤ nebo ~.",
    en: "Write a number here; ≥, ≤ or ~ may stand before it.")
let badSeriesNumber = Diagnosis.contentError(
    "bad-series-number", cs: "Pořadí v řadě je římské nebo obyčejné číslo.",
    en: "A number in a series is a Roman or a plain number.")
let noSuchDate = Diagnosis.contentError(
    "no-such-date", cs: "Takový den nebo měsíc v kalendáři není.", en: "The calendar has no such day or month.")
let twoDigitYear = Diagnosis.contentError(
    "two-digit-year", cs: "Rok se píše čtyřmi číslicemi.", en: "A year is written with four digits.")
let reversedInterval = Diagnosis.contentError(
    "reversed-interval", cs: "Konec období nesmí být před jeho začátkem.",
    en: "An interval must not end before it starts.")
let ambiguousNumber = Diagnosis.contentError(
    "ambiguous-number",
    cs:
        "Jediná tečka nebo čárka před třemi číslicemi může oddělovat tisíce i desetinná místa. Napište číslo jednoznačně.",
    en: "A lone dot or comma before three digits may group thousands or divide decimals. Write the number clearly.")
let numberOutOfBounds = Diagnosis.contentError(
    "number-out-of-bounds", cs: "Číslo je záporné, příliš velké nebo má příliš mnoho desetinných míst.",
    en: "The number is negative, too large or has too many decimals.")
let unknownCurrency = Diagnosis.contentError(
    "unknown-currency", cs: "Měna se píše kódem o třech písmenech, například CZK.",
    en: "A currency is written by its code of three letters, for example CZK.")
