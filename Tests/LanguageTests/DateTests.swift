import Language
import Testing

@Suite struct DayTests {
    @Test(arguments: [
        ("2016-04-01", "2016-04-01"), ("1. 4. 2016", "2016-04-01"), ("1.4.2016", "2016-04-01"),
        ("01.04.2016", "2016-04-01"), (" 1.\u{A0}4.\u{A0}2016 ", "2016-04-01"),
        ("1.\u{202F}4.\u{202F}2016", "2016-04-01"),
        ("1. dubna 2016", "2016-04-01"), ("1. Dubna 2016", "2016-04-01"), ("31. PROSINCE 1999", "1999-12-31"),
        ("1 April 2016", "2016-04-01"), ("April 1, 2016", "2016-04-01"), ("29. 2. 2016", "2016-02-29"),
        ("1. zari 2016", "2016-09-01"), ("30. c\u{30C}ervna 2016", "2016-06-30"), ("2016-4-1", "2016-04-01"),
    ])
    func reads(text: String, iso: String) throws {
        #expect(try Day(reading: text).iso == iso)
    }

    @Test(arguments: [
        ("30. 2. 2016", Problem.noSuchDay("30. 2. 2016")), ("2015-02-29", .noSuchDay("2015-02-29")),
        ("1. 13. 2016", .noSuchDay("1. 13. 2016")), ("0. 1. 2016", .noSuchDay("0. 1. 2016")),
        ("0000-01-01", .noSuchDay("0000-01-01")), ("1. 4. 16", .twoDigitYear("1. 4. 16")),
        ("2016-13", .noSuchMonth("2016-13")), ("", .unreadable("", as: .day)),
        ("zítra", .unreadable("zítra", as: .day)),
        ("2016", .unreadable("2016", as: .day)), ("duben 2016", .unreadable("duben 2016", as: .day)),
        ("1. 4. 2016 x", .unreadable("1. 4. 2016 x", as: .day)), ("1/4/2016", .unreadable("1/4/2016", as: .day)),
        ("1. 4. 20160", .unreadable("1. 4. 20160", as: .day)), ("1dubna 2016", .unreadable("1dubna 2016", as: .day)),
        ("99999999999999999999. 1. 2016", .unreadable("99999999999999999999. 1. 2016", as: .day)),
    ])
    func refuses(text: String, problem: Problem) {
        #expect(throws: problem) { try Day(reading: text) }
    }

    @Test func countsDays() throws {
        #expect(Day(year: 1970, month: 1, day: 1)?.daysSinceEpoch == 0)
        #expect(Day(year: 1, month: 1, day: 1)?.daysSinceEpoch == -719_162)
        #expect(Day(year: 9999, month: 12, day: 31)?.daysSinceEpoch == 2_932_896)
        #expect(Day(daysSinceEpoch: -719_163) == nil)
        #expect(Day(daysSinceEpoch: .max) == nil)
        // The calendar repeats itself after 146,097 days.
        var previous = try #require(Day(year: 1600, month: 1, day: 1))
        for days in (previous.daysSinceEpoch + 1)...(previous.daysSinceEpoch + 146_097) {
            let day = try #require(Day(daysSinceEpoch: days))
            if day <= previous || day.daysSinceEpoch != days
                || Day(year: day.year, month: day.month, day: day.day) == nil
            {
                Issue.record("\(days): \(day) after \(previous)")
                return
            }
            previous = day
        }
    }

    @Test(arguments: [
        (0, "1970-01-01"), (86_399, "1970-01-01"), (86_400, "1970-01-02"), (-1, "1969-12-31"), (-86_400, "1969-12-31"),
        (-86_401, "1969-12-30"), (1_700_000_000, "2023-11-14"),
    ])
    func comesFromUnixSeconds(seconds: Int, iso: String) {
        #expect(Day(unixSeconds: seconds)?.iso == iso)
        #expect(Day(unixSeconds: .min) == nil)
    }

    @Test func adds() throws {
        let day = try Day(reading: "2016-01-31")
        #expect(day.adding(days: 1).iso == "2016-02-01")
        #expect(day.adding(months: 1).iso == "2016-02-29")
        #expect(day.adding(months: -2).iso == "2015-11-30")
        #expect(try Day(reading: "2016-02-29").adding(years: 1).iso == "2017-02-28")
        for far in [Int.max, .min] {
            let iso = far > 0 ? "9999-12-31" : "0001-01-01"
            #expect(day.adding(days: far).iso == iso)
            #expect(day.adding(months: far).iso == iso)
            #expect(day.adding(years: far).iso == iso)
        }
    }

    @Test func isShown() throws {
        let day = try Day(reading: "2016-04-01")
        #expect(day.shown(in: .cs) == "1.\u{A0}4.\u{A0}2016")
        #expect(day.shown(in: .en) == "1\u{A0}April\u{A0}2016")
    }
}

@Suite struct PartialDateTests {
    @Test(arguments: [
        ("2021-04", "2021-04"), ("duben 2021", "2021-04"), ("dubna 2021", "2021-04"), ("4/2021", "2021-04"),
        ("04/2021", "2021-04"), ("April 2021", "2021-04"), ("2012", "2012"), ("Říjen\u{A0}2021", "2021-10"),
        ("červen 2021", "2021-06"), ("červenec 2021", "2021-07"), ("1. 4. 2016", "2016-04-01"),
    ])
    func reads(text: String, iso: String) throws {
        #expect(try PartialDate(reading: text).iso == iso)
    }

    @Test(arguments: [
        ("13/2021", Problem.noSuchMonth("13/2021")), ("2021-00", .noSuchMonth("2021-00")),
        ("12", .unreadable("12", as: .date)), ("20211", .unreadable("20211", as: .date)),
        ("0000", .unreadable("0000", as: .date)), ("smrk 2021", .unreadable("smrk 2021", as: .date)),
        ("2021/2022", .unreadable("2021/2022", as: .date)),
    ])
    func refuses(text: String, problem: Problem) {
        #expect(throws: problem) { try PartialDate(reading: text) }
    }

    @Test(arguments: [
        ("2016-02", "2016-02-01", "2016-02-29"), ("2012", "2012-01-01", "2012-12-31"),
        ("2016-04-05", "2016-04-05", "2016-04-05"), ("2023-12", "2023-12-01", "2023-12-31"),
    ])
    func hasFirstAndLastDay(text: String, first: String, last: String) throws {
        let date = try PartialDate(reading: text)
        #expect(date.firstDay.iso == first)
        #expect(date.lastDay.iso == last)
    }

    @Test func isShownAfterPrepositions() throws {
        let month = try PartialDate(reading: "2026-12")
        #expect(month.shownUntil(in: .cs) == "do\u{A0}prosince\u{A0}2026")
        #expect(month.shownUntil(in: .en) == "until\u{A0}December\u{A0}2026")
        #expect(month.shownLocative(in: .cs) == "v\u{A0}prosinci\u{A0}2026")
        #expect(month.shownLocative(in: .en) == "in\u{A0}December\u{A0}2026")
        #expect(try PartialDate(reading: "2026").shownFrom(in: .cs) == "od\u{A0}roku\u{A0}2026")
        #expect(try PartialDate(reading: "2026").shownFrom(in: .en) == "from\u{A0}2026")
    }
}

@Suite struct IntervalTests {
    @Test(arguments: [
        ("2019-10-01/2022-10-31", "2019-10-01/2022-10-31"), ("2023-01/2026-12", "2023-01/2026-12"),
        ("2008/2012", "2008/2012"), ("2008–2012", "2008/2012"), ("2008-2012", "2008/2012"),
        ("2008 — 2012", "2008/2012"),
        ("2008\u{2212}2012", "2008/2012"), ("1. 12. 2013 – 30. 6. 2015", "2013-12-01/2015-06-30"),
        ("1. 12. 2013 - 30. 6. 2015", "2013-12-01/2015-06-30"), ("1.12.2013-30.6.2015", "2013-12-01/2015-06-30"),
        ("1/2023 – 12/2026", "2023-01/2026-12"), ("1/2023-12/2026", "2023-01/2026-12"),
        ("1/2023/12/2026", "2023-01/2026-12"), ("leden 2023 – prosinec 2026", "2023-01/2026-12"),
        ("../2018-12-31", "../2018-12-31"), ("2020-01-01/..", "2020-01-01/.."), ("2020 – …", "2020/.."),
        ("do 31. 12. 2018", "../2018-12-31"), ("od 1. 1. 2020", "2020-01-01/.."), ("Od ledna 2020", "2020-01/.."),
        ("od 1. 1. 2020 do 31. 12. 2021", "2020-01-01/2021-12-31"),
        ("1. 1. 2020 do 31. 12. 2021", "2020-01-01/2021-12-31"),
        ("from 1 January 2020 to 31 December 2021", "2020-01-01/2021-12-31"), ("do roku 2018", "../2018"),
        ("leden 2020 až prosinec 2021", "2020-01/2021-12"),
        ("2012", "2012/2012"), ("4/2021", "2021-04/2021-04"), ("2016-05-10/2016", "2016-05-10/2016"),
        ("2016-05-10/2016-05-10", "2016-05-10/2016-05-10"),
    ])
    func reads(text: String, iso: String) throws {
        let interval = try Interval(reading: text)
        #expect(interval.iso == iso)
        #expect(try Interval(reading: interval.iso) == interval)
        for language in LanguageCode.allCases {
            guard interval.start != interval.end || interval.start?.iso.count != 10 else { continue }
            let shown = interval.shown(in: language)
            if shown.contains("–"), case .month = interval.start, interval.start?.year == interval.end?.year {
                continue
            }
            #expect(try Interval(reading: shown) == interval, "\(shown)")
        }
    }

    @Test(arguments: [
        ("2019/2018", Problem.reversed(start: .year(2019), end: .year(2018))),
        ("5/2016 – 4/2016", .reversed(start: .month(year: 2016, month: 5), end: .month(year: 2016, month: 4))),
        ("1. 4. 2016", .oneDayOnly("1. 4. 2016")), ("31. 2. 2016 – 1. 5. 2016", .noSuchDay("31. 2. 2016")),
        ("2016-01-01/2016-13-01", .noSuchDay("2016-13-01")), ("../..", .unreadable("../..", as: .interval)),
        ("2016 – ", .unreadable("2016 –", as: .interval)), ("do", .unreadable("do", as: .interval)),
        ("2008/12", .unreadable("2008/12", as: .interval)), ("3 roky", .unreadable("3 roky", as: .interval)),
        ("", .unreadable("", as: .interval)), ("2016/2017/2018", .unreadable("2016/2017/2018", as: .interval)),
    ])
    func refuses(text: String, problem: Problem) {
        #expect(throws: problem) { try Interval(reading: text) }
    }

    @Test(arguments: [
        (
            "2016-04-01/2019-04-30", "1.\u{A0}4.\u{A0}2016\u{A0}– 30.\u{A0}4.\u{A0}2019",
            "1\u{A0}April\u{A0}2016\u{A0}– 30\u{A0}April\u{A0}2019"
        ),
        ("2023-01/2026-12", "leden\u{A0}2023\u{A0}– prosinec\u{A0}2026", "January\u{A0}2023\u{A0}– December\u{A0}2026"),
        ("2023-01/2023-03", "leden–březen\u{A0}2023", "January–March\u{A0}2023"),
        ("2008/2012", "2008–2012", "2008–2012"),
        ("2012", "2012", "2012"), ("4/2021", "duben\u{A0}2021", "April\u{A0}2021"),
        ("../2018-12-31", "do\u{A0}31.\u{A0}12.\u{A0}2018", "until\u{A0}31\u{A0}December\u{A0}2018"),
        ("2020-01/..", "od\u{A0}ledna\u{A0}2020", "from\u{A0}January\u{A0}2020"),
        ("2008/2012-06-30", "2008\u{A0}– 30.\u{A0}6.\u{A0}2012", "2008\u{A0}– 30\u{A0}June\u{A0}2012"),
    ])
    func isShownAsExactlyAsGiven(text: String, cs: String, en: String) throws {
        #expect(try Interval(reading: text).words == Words(cs: cs, en: en))
    }

    @Test(arguments: [
        ("2016-04-01/2019-04-30", "2016-03-31", ProjectState.planned),
        ("2016-04-01/2019-04-30", "2016-04-01", .running),
        ("2016-04-01/2019-04-30", "2019-04-30", .running), ("2016-04-01/2019-04-30", "2019-05-01", .ended),
        ("2023-01/2026-12", "2026-12-31", .running), ("2012", "2013-01-01", .ended),
        ("../2018", "1900-01-01", .running),
        ("2020/..", "9000-01-01", .running),
    ])
    func hasAState(text: String, today: String, state: ProjectState) throws {
        #expect(try Interval(reading: text).state(on: Day(reading: today)) == state)
    }

    @Test func contains() throws {
        let year = try Interval(reading: "2016")
        #expect(try year.contains(Interval(reading: "2016-01-01/2016-12-31")))
        #expect(try !year.contains(Interval(reading: "2016-01-01/..")))
        #expect(try Interval(reading: "2016/..").contains(Interval(reading: "2017/..")))
        #expect(try year.contains(Day(reading: "2016-12-31")))
        #expect(try !year.contains(Day(reading: "2017-01-01")))
    }
}

@Suite struct DurationTests {
    @Test(arguments: [
        ("3 roky", "P3Y", "3\u{A0}roky", "3\u{A0}years"), ("33 měsíců", "P33M", "33\u{A0}měsíců", "33\u{A0}months"),
        ("2 years", "P2Y", "2\u{A0}roky", "2\u{A0}years"), ("90\u{A0}dní", "P90D", "90\u{A0}dní", "90\u{A0}days"),
        ("1 rok", "P1Y", "1\u{A0}rok", "1\u{A0}year"), ("5 let", "P5Y", "5\u{A0}let", "5\u{A0}years"),
        ("2 týdny", "P2W", "2\u{A0}týdny", "2\u{A0}weeks"),
    ])
    func reads(text: String, iso: String, cs: String, en: String) throws {
        let duration = try Duration(reading: text)
        #expect(duration.iso == iso)
        #expect(duration.words == Words(cs: cs, en: en))
        #expect(try Period(reading: text) == .duration(duration))
    }

    @Test(arguments: [
        ("roky", Problem.unreadable("roky", as: .duration)), ("0 let", .unreadable("0 let", as: .duration)),
        ("3 kusy", .unreadable("3 kusy", as: .duration)), ("100000 let", .tooLarge("100000 let")),
    ])
    func refuses(text: String, problem: Problem) {
        #expect(throws: problem) { try Duration(reading: text) }
    }

    @Test func addsToADay() throws {
        let day = try Day(reading: "2019-04-30")
        #expect(try Duration(reading: "3 roky").after(day).iso == "2022-04-30")
        #expect(try Duration(reading: "2 týdny").after(day).iso == "2019-05-14")
        #expect(try Duration(reading: "99999 let").after(day).iso == "9999-12-31")
    }

    @Test func periodsAreIntervalsToo() throws {
        #expect(try Period(reading: "2008/2012").interval?.iso == "2008/2012")
        #expect(throws: Problem.unreadable("brzy", as: .period)) { try Period(reading: "brzy") }
        #expect(throws: Problem.reversed(start: .year(2012), end: .year(2008))) { try Period(reading: "2012/2008") }
    }
}
