import Foundation
import Language
import Testing

@Suite struct ProblemTests {
    @Test(arguments: [
        (
            Problem.noSuchDay("30. 2. 2016"),
            "Den „30. 2. 2016“ v kalendáři není. Opravte číslo dne nebo měsíce."
        ),
        (.unreadable("zítra", as: .day), "„zítra“ nejde přečíst jako den. Napište „1. 4. 2016“ nebo „2016-04-01“."),
        (.unreadable("", as: .quantity), "Hodnota chybí. Napište „0,5“, „32“, „≥ 32“ nebo „~ 10“."),
        (
            .reversed(start: .month(year: 2019, month: 1), end: .year(2018)),
            "Konec „2018“ je dříve než začátek „leden\u{A0}2019“. Prohoďte je, nebo opravte rok."
        ),
        (
            .ambiguousNumber("1.500", grouped: "1 500", decimal: "1,50"),
            "„1.500“ může znamenat 1 500 i 1,50. Napište to tak, aby bylo jasno: „1 500“, nebo „1,50“."
        ),
        (.negative("-5"), "„-5“ je méně než nula. Napište číslo bez znaménka minus."),
    ])
    func isExplained(problem: Problem, message: String) {
        #expect(problem.message.cs == message)
        #expect(problem.message.en != message)
    }

    /// What the advice shows between quotes must be readable itself, else the editor goes round in circles.
    @Test(arguments: Problem.Form.allCases)
    func advisesWhatIsAccepted(form: Problem.Form) throws {
        for (text, open, close) in [(form.advice.cs, "„", "“"), (form.advice.en, "“", "”")] {
            let examples = text.split(separator: open).dropFirst().compactMap { $0.split(separator: close).first }
            #expect(!examples.isEmpty)
            for example in examples.map(String.init) {
                switch form {
                case .day: _ = try Day(reading: example)
                case .date: _ = try PartialDate(reading: example)
                case .interval: _ = try Interval(reading: example)
                case .duration: _ = try Duration(reading: example)
                case .period: _ = try Period(reading: example)
                case .amount: _ = try Amount(reading: example)
                case .quantity: _ = try Quantity(reading: example)
                case .seriesNumber: _ = try SeriesNumber(reading: example)
                }
            }
        }
    }

    /// The two readings that an ambiguous number is offered as must be accepted.
    @Test(arguments: ["1.500", "1,234", "12.345", "1 500,000", "123.456"])
    func offersReadableNumbers(text: String) throws {
        do {
            _ = try Quantity(reading: text)
            Issue.record("\(text) was read")
        } catch .ambiguousNumber(_, let grouped, let decimal) {
            #expect(try Quantity(reading: grouped) != Quantity(reading: decimal))
        } catch {
            Issue.record(error)
        }
    }
}

@Suite struct CodableTests {
    @Test(arguments: ["2016-04-01/2019-04-30", "../2018", "2023-01/.."])
    func intervalsSurvive(text: String) throws {
        let interval = try Interval(reading: text)
        #expect(try JSONDecoder().decode(Interval.self, from: JSONEncoder().encode(interval)) == interval)
    }

    @Test(arguments: ["260 mil. Kč", "0,05 EUR"])
    func amountsSurvive(text: String) throws {
        let amount = try Amount(reading: text)
        #expect(try JSONDecoder().decode(Amount.self, from: JSONEncoder().encode(amount)) == amount)
    }
}
