/// Why a text is not the value it should be; carries what its message names.
package enum Problem: Error, Sendable, Hashable, Codable {
    /// The text has none of the accepted forms.
    case unreadable(String, as: Form)
    /// A day that no calendar has: „30. 2. 2016“.
    case noSuchDay(String)
    /// A month number outside 1–12, or a word that names no month.
    case noSuchMonth(String)
    /// „1. 4. 16“: the century is a guess.
    case twoDigitYear(String)
    /// An interval whose end lies before its start.
    case reversed(start: PartialDate, end: PartialDate)
    /// A single day where an interval needs two sides.
    case oneDayOnly(String)
    /// A dot or comma that may group thousands or divide decimals; both readings as they would be shown.
    case ambiguousNumber(String, grouped: String, decimal: String)
    /// An amount or quantity below zero.
    case negative(String)
    /// A number beyond what is held exactly.
    case tooLarge(String)
    /// More decimal places than are held exactly: two for money, three for quantities.
    case tooPrecise(String, places: Int)

    /// What a text was to be read as.
    package enum Form: String, Sendable, Hashable, Codable, CaseIterable {
        case day, date, interval, duration, period, amount, quantity, seriesNumber
    }

    /// What is wrong and how to write it, for a person who is no programmer.
    package var message: Words {
        switch shortened {
        case .unreadable(let text, let form):
            text.isEmpty
                ? Words(
                    cs: "Hodnota chybí. \(form.advice.cs)", en: "The value is missing. \(form.advice.en)")
                : Words(
                    cs: "„\(text)“ nejde přečíst jako \(form.name.cs). \(form.advice.cs)",
                    en: "“\(text)” cannot be read as \(form.name.en). \(form.advice.en)")
        case .noSuchDay(let text):
            Words(
                cs: "Den „\(text)“ v kalendáři není. Opravte číslo dne nebo měsíce.",
                en: "There is no day “\(text)” in the calendar. Correct the number of the day or the month.")
        case .noSuchMonth(let text):
            Words(
                cs:
                    "„\(text)“ není měsíc. Napište ho číslem 1 až 12 nebo slovem, například „4/2021“ nebo „duben 2021“.",
                en:
                    "“\(text)” is not a month. Write it as a number from 1 to 12 or a word, such as “2021-04” or “April 2021”."
            )
        case .twoDigitYear(let text):
            Words(
                cs: "Z „\(text)“ není jasné století. Napište rok čtyřmi číslicemi, například „1. 4. 2016“.",
                en: "The century of “\(text)” is not clear. Write the year with four digits, such as “2016-04-01”.")
        case .reversed(let start, let end):
            Words(
                cs:
                    "Konec „\(end.shown(in: .cs))“ je dříve než začátek „\(start.shown(in: .cs))“. Prohoďte je, nebo opravte rok.",
                en:
                    "The end “\(end.shown(in: .en))” is earlier than the start “\(start.shown(in: .en))”. Swap them or correct the year."
            )
        case .oneDayOnly(let text):
            Words(
                cs:
                    "„\(text)“ je jediný den. Napište začátek i konec („1. 4. 2016 – 30. 4. 2019“), nebo jen jednu stranu („od \(text)“, „do \(text)“).",
                en:
                    "“\(text)” is a single day. Write the start and the end (“2016-04-01/2019-04-30”) or one side only (“from \(text)”, “until \(text)”)."
            )
        case .ambiguousNumber(let text, let grouped, let decimal):
            Words(
                cs:
                    "„\(text)“ může znamenat \(grouped) i \(decimal). Napište to tak, aby bylo jasno: „\(grouped)“, nebo „\(decimal)“.",
                en:
                    "“\(text)” may mean \(grouped) as well as \(decimal). Write it clearly: “\(grouped)” or “\(decimal)”."
            )
        case .negative(let text):
            Words(
                cs: "„\(text)“ je méně než nula. Napište číslo bez znaménka minus.",
                en: "“\(text)” is below zero. Write the number without a minus sign.")
        case .tooLarge(let text):
            Words(
                cs: "Číslo „\(text)“ je příliš velké. Zkontrolujte, zda v něm nejsou číslice navíc.",
                en: "The number “\(text)” is too large. Check it for extra digits.")
        case .tooPrecise(let text, let places):
            Words(
                cs: "„\(text)“ má příliš mnoho desetinných míst. Napište nejvýše \(places == 2 ? "dvě" : "tři").",
                en: "“\(text)” has too many decimal places. Write at most \(places == 2 ? "two" : "three").")
        }
    }
}

extension Problem {
    /// The same problem with texts short enough for a message.
    private var shortened: Problem {
        func short(_ text: String) -> String { text.unicodeScalars.count <= 80 ? text : text.prefix(60) + "…" }
        return switch self {
        case .unreadable(let text, let form): .unreadable(short(text), as: form)
        case .noSuchDay, .noSuchMonth, .twoDigitYear, .reversed, .oneDayOnly: self
        case .ambiguousNumber(let text, let grouped, let decimal):
            .ambiguousNumber(short(text), grouped: short(grouped), decimal: short(decimal))
        case .negative(let text): .negative(short(text))
        case .tooLarge(let text): .tooLarge(short(text))
        case .tooPrecise(let text, let places): .tooPrecise(short(text), places: places)
        }
    }
}

extension Problem.Form {
    /// What a person calls such a value.
    package var name: Words {
        switch self {
        case .day: Words(cs: "den", en: "a day")
        case .date: Words(cs: "den, měsíc nebo rok", en: "a day, a month or a year")
        case .interval: Words(cs: "období", en: "an interval")
        case .duration: Words(cs: "délka trvání", en: "a duration")
        case .period: Words(cs: "období nebo délka trvání", en: "an interval or a duration")
        case .amount: Words(cs: "částka", en: "an amount")
        case .quantity: Words(cs: "číslo", en: "a number")
        case .seriesNumber: Words(cs: "pořadí v řadě", en: "a number in a series")
        }
    }

    /// How such a value is written, as one sentence.
    package var advice: Words {
        switch self {
        case .day: Words(cs: "Napište „1. 4. 2016“ nebo „2016-04-01“.", en: "Write “2016-04-01” or “1. 4. 2016”.")
        case .date:
            Words(
                cs:
                    "Napište den („1. 4. 2016“, „2016-04-01“), měsíc („duben 2021“, „4/2021“, „2021-04“) nebo rok („2012“).",
                en: "Write a day (“2016-04-01”, “1. 4. 2016”), a month (“2021-04”, “April 2021”) or a year (“2012”).")
        case .interval:
            Words(
                cs:
                    "Napište začátek a konec, například „1. 12. 2013 – 30. 6. 2015“, „1/2023 – 12/2026“, „2019-10-01/2022-10-31“ nebo „2008–2012“; co zatím není známo, vynechte: „od 1. 1. 2020“, „do 31. 12. 2018“.",
                en:
                    "Write the start and the end, such as “2019-10-01/2022-10-31”, “2023-01/2026-12” or “2008/2012”; leave out what is not known: “2020-01-01/..”, “../2018-12-31”."
            )
        case .duration:
            Words(cs: "Napište „3 roky“, „33 měsíců“ nebo „90 dní“.", en: "Write “3 years”, “33 months” or “90 days”.")
        case .period:
            Words(
                cs:
                    "Napište začátek a konec („1. 12. 2013 – 30. 6. 2015“, „1/2023 – 12/2026“), nebo délku („33 měsíců“).",
                en:
                    "Write the start and the end (“2019-10-01/2022-10-31”, “2023-01/2026-12”) or a duration (“33 months”)."
            )
        case .amount:
            Words(
                cs: "Napište „446 413 606,56 Kč“, „446413606.56“ nebo zaokrouhleně „260 mil. Kč“.",
                en: "Write “446413606.56”, “446 413 606,56 Kč” or, rounded, “260 mil. Kč”.")
        case .quantity:
            Words(cs: "Napište „0,5“, „32“, „≥ 32“ nebo „~ 10“.", en: "Write “0.5”, “32”, “≥ 32” or “~ 10”.")
        case .seriesNumber:
            Words(cs: "Napište „4“ nebo římsky „IV“.", en: "Write “4” or, in Roman numerals, “IV”.")
        }
    }
}
