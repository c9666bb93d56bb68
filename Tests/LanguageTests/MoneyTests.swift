import Foundation
import Language
import TestSupport
import Testing

@Suite struct AmountTests {
    @Test(arguments: [
        ("446 413 606,56 Kč", 44_641_360_656), ("446\u{A0}413\u{A0}606,56\u{A0}Kč", 44_641_360_656),
        ("446\u{202F}413\u{202F}606,56 Kč", 44_641_360_656), ("446413606.56", 44_641_360_656),
        ("446,413,606.56", 44_641_360_656), ("446.413.606,56", 44_641_360_656), ("14.384.007 Kč", 1_438_400_700),
        ("56 574 723,- Kč", 5_657_472_300), ("56 574 723,--", 5_657_472_300), ("56 574 723,– Kč", 5_657_472_300),
        ("56.574.723,-Kč", 5_657_472_300), ("1.500,-", 150_000), ("1.500,00", 150_000), ("1,500.00", 150_000),
        ("Kč 1 000", 100_000), ("1 000 EUR", 100_000), ("€ 5", 500), ("5 €", 500),
        ("CZK 446,413,606.56", 44_641_360_656),
        ("1000", 100_000), ("0", 0), ("1000,5", 100_050), ("0.5", 50), ("1 000 korun", 100_000),
        ("12 czk", 1200), ("92 233 720 368 547 758,07", .max), ("00012,50", 1250), ("1000.50", 100_050),
        ("10,00", 1000),
    ])
    func readsExactly(text: String, minorUnits: Int64) throws {
        let amount = try Amount(reading: text)
        #expect(amount.minorUnits == minorUnits)
        #expect(!amount.isRounded)
    }

    @Test(arguments: [
        ("260 mil. Kč", 26_000_000_000, "asi\u{A0}260\u{A0}mil.\u{A0}Kč", "about\u{A0}CZK\u{A0}260\u{A0}million"),
        ("1,5 mld. Kč", 150_000_000_000, "asi\u{A0}1,5\u{A0}mld.\u{A0}Kč", "about\u{A0}CZK\u{A0}1.5\u{A0}billion"),
        ("260 tis.", 26_000_000, "asi\u{A0}260\u{A0}tis.\u{A0}Kč", "about\u{A0}CZK\u{A0}260\u{A0}thousand"),
        ("260 milionů korun", 26_000_000_000, "asi\u{A0}260\u{A0}mil.\u{A0}Kč", "about\u{A0}CZK\u{A0}260\u{A0}million"),
        ("cca 5 000 Kč", 500_000, "asi\u{A0}5\u{A0}000\u{A0}Kč", "about\u{A0}CZK\u{A0}5,000"),
        ("0,5 mil. EUR", 50_000_000, "asi\u{A0}0,5\u{A0}mil.\u{A0}EUR", "about\u{A0}EUR\u{A0}0.5\u{A0}million"),
        (
            "~ 1 250,75 mil. Kč", 125_075_000_000, "asi\u{A0}1\u{A0}250,75\u{A0}mil.\u{A0}Kč",
            "about\u{A0}CZK\u{A0}1,250.75\u{A0}million"
        ),
        ("€ 2 million", 200_000_000, "asi\u{A0}2\u{A0}mil.\u{A0}EUR", "about\u{A0}EUR\u{A0}2\u{A0}million"),
    ])
    func readsRounded(text: String, minorUnits: Int64, cs: String, en: String) throws {
        let amount = try Amount(reading: text)
        #expect(amount.minorUnits == minorUnits)
        #expect(amount.isRounded)
        #expect(amount.words == Words(cs: cs, en: en))
        #expect(try Amount(reading: amount.shown(in: .cs)).minorUnits == minorUnits)
    }

    @Test(arguments: [
        ("1.500", Problem.ambiguousNumber("1.500", grouped: "1\u{A0}500", decimal: "1,50")),
        ("1,500 Kč", .ambiguousNumber("1,500", grouped: "1\u{A0}500", decimal: "1,50")),
        ("1 500,000", .ambiguousNumber("1 500,000", grouped: "1\u{A0}500\u{A0}000", decimal: "1\u{A0}500")),
        ("1.234 mil. Kč", .ambiguousNumber("1.234", grouped: "1\u{A0}234", decimal: "1,2340")),
        ("-5 Kč", .negative("-5 Kč")), ("\u{2212} 5", .negative("\u{2212} 5")), ("Kč -5", .negative("Kč -5")),
        ("99 999 999 999 999 999 999", .tooLarge("99 999 999 999 999 999 999")),
        ("92 233 720 368 547 758,08", .tooLarge("92 233 720 368 547 758,08")),
        ("99999999999 mld.", .tooLarge("99999999999 mld.")),
        ("1234.567", .tooPrecise("1234.567", places: 2)), ("0.505", .tooPrecise("0.505", places: 2)),
        ("1 00 Kč", .unreadable("1 00 Kč", as: .amount)), ("1 0000", .unreadable("1 0000", as: .amount)),
        ("1.500.00", .unreadable("1.500.00", as: .amount)), ("1.500 000", .unreadable("1.500 000", as: .amount)),
        ("5 Kč EUR", .unreadable("5 Kč EUR", as: .amount)), ("Kč 5 EUR", .unreadable("Kč 5 EUR", as: .amount)),
        ("Kč", .unreadable("Kč", as: .amount)), ("", .unreadable("", as: .amount)),
        ("mnoho", .unreadable("mnoho", as: .amount)),
        ("5 jablek", .unreadable("5 jablek", as: .amount)), ("1e5", .unreadable("1e5", as: .amount)),
    ])
    func refuses(text: String, problem: Problem) {
        #expect(throws: problem) { try Amount(reading: text) }
    }

    @Test(arguments: [
        (44_641_360_656, "446\u{A0}413\u{A0}606,56\u{A0}Kč", "CZK\u{A0}446,413,606.56"),
        (26_000_000_000, "260\u{A0}000\u{A0}000\u{A0}Kč", "CZK\u{A0}260,000,000"),
        (50, "0,50\u{A0}Kč", "CZK\u{A0}0.50"),
        (5, "0,05\u{A0}Kč", "CZK\u{A0}0.05"), (0, "0\u{A0}Kč", "CZK\u{A0}0"),
        (99_999, "999,99\u{A0}Kč", "CZK\u{A0}999.99"),
    ])
    func isShown(minorUnits: Int64, cs: String, en: String) throws {
        let amount = Amount(minorUnits: minorUnits)
        #expect(amount.words == Words(cs: cs, en: en))
        #expect(try Amount(reading: cs).minorUnits == minorUnits)
        #expect(try Amount(reading: en).minorUnits == minorUnits)
        #expect(try Amount(reading: amount.decimal).minorUnits == minorUnits)
        #expect(amount.shown(in: .cs, currency: .eur).hasSuffix("EUR"))
    }

    @Test func namesItsCurrency() throws {
        #expect(try Amount(reading: "5").currency == nil)
        #expect(try Amount(reading: "5 Kč").currency == .czk)
        #expect(try Amount(reading: "5 €").currency == .eur)
        #expect(try Amount(reading: "PLN 5").currency == .pln)
    }

    @Test func isAdded() throws {
        let sum = try Amount(reading: "1,50 Kč").adding(Amount(reading: "asi 2"))
        #expect(sum == Amount(minorUnits: 350, rounding: .ones, currency: .czk))
        #expect(try Amount(reading: "1 Kč").adding(Amount(reading: "1 EUR")) == nil)
        #expect(Amount(minorUnits: .max).adding(Amount(minorUnits: 1)) == nil)
    }

    @Test(
        arguments: [(1, 3, 3333), (2, 3, 6667), (85, 100, 8500), (0, 5, 0), (.max, .max, 10_000)]
            as [(Int64, Int64, Int)])
    func isAShare(part: Int64, total: Int64, basisPoints: Int) {
        #expect(Amount(minorUnits: part).basisPoints(of: Amount(minorUnits: total)) == basisPoints)
        #expect(Amount(minorUnits: part).basisPoints(of: Amount(minorUnits: 0)) == nil)
        #expect(Amount(minorUnits: .max).basisPoints(of: Amount(minorUnits: 1)) == nil)
        #expect(Amount(minorUnits: .min).decimal == "-92233720368547758.08")
    }

    @Test func showsTheLargestAndTheLeast() {
        #expect(
            Amount(minorUnits: .max).shown(in: .cs)
                == "92_233_720_368_547_758,07_Kč".replacing("_", with: "\u{A0}"))
        #expect(
            Amount(minorUnits: .min, rounding: .ones, currency: .eur).shown(in: .en)
                == "about_EUR_\u{2212}92,233,720,368,547,758.08".replacing("_", with: "\u{A0}"))
        for rounding in Amount.Rounding.allCases {
            for amount in [Int64.min, .max].map({ Amount(minorUnits: $0, rounding: rounding) }) {
                for language in LanguageCode.allCases {
                    #expect(amount.shown(in: language).utf8.count < 128)
                    #expect(amount.compact(in: language).utf8.count < 128)
                }
            }
        }
        #expect(
            Quantity(thousandths: .min, decimals: 3, qualifier: .atLeast, isPercent: true).shown(in: .cs)
                == "≥_-9_223_372_036_854_775,808_%".replacing("_", with: "\u{A0}"))
        #expect(grouped(Int.min, in: .en) == "\u{2212}9,223,372,036,854,775,808")
    }
    @Test(arguments: [
        ("446413606.56", "446,4 mil. Kč", "CZK 446.4 million"), ("1250000000", "1,25 mld. Kč", "CZK 1.25 billion"),
        ("999950000", "1 mld. Kč", "CZK 1 billion"), ("999400000", "999,4 mil. Kč", "CZK 999.4 million"),
        ("1000000", "1 mil. Kč", "CZK 1 million"), ("999999.5", "1 000 000 Kč", "CZK 1,000,000"),
        ("560000.49", "560 000 Kč", "CZK 560,000"), ("0", "0 Kč", "CZK 0"),
        ("260,25 mil. Kč", "asi 260,3 mil. Kč", "about CZK 260.3 million"), ("5 EUR", "5 EUR", "EUR 5"),
    ])
    func largePrintIsShort(_ text: String, _ czech: String, _ english: String) throws {
        let amount = try Amount(reading: text)
        #expect(amount.compact(in: .cs).replacing("\u{A0}", with: " ") == czech)
        #expect(amount.compact(in: .en).replacing("\u{A0}", with: " ") == english)
    }
}

@Suite struct QuantityTests {
    @Test(arguments: [
        ("0,5", 500, "0,5", "0.5"), ("156,19", 156_190, "156,19", "156.19"), ("≥ 32", 32_000, "≥\u{A0}32", "≥\u{A0}32"),
        (">= 32", 32_000, "≥\u{A0}32", "≥\u{A0}32"), ("min. 32", 32_000, "≥\u{A0}32", "≥\u{A0}32"),
        ("~ 10", 10_000, "~\u{A0}10", "~\u{A0}10"), ("cca 10", 10_000, "~\u{A0}10", "~\u{A0}10"),
        ("≤ 5", 5000, "≤\u{A0}5", "≤\u{A0}5"), ("85 %", 85_000, "85\u{A0}%", "85%"),
        ("1 234,5", 1_234_500, "1\u{A0}234,5", "1,234.5"),
        ("1.0", 1000, "1,0", "1.0"), ("0.125", 125, "0,125", "0.125"), ("12345", 12_345_000, "12\u{A0}345", "12,345"),
    ])
    func reads(text: String, thousandths: Int64, cs: String, en: String) throws {
        let quantity = try Quantity(reading: text)
        #expect(quantity.thousandths == thousandths)
        #expect(quantity.words == Words(cs: cs, en: en))
        #expect(try Quantity(reading: cs) == quantity)
    }

    @Test(arguments: [
        ("1.500", Problem.ambiguousNumber("1.500", grouped: "1\u{A0}500", decimal: "1,50")), ("-1", .negative("-1")),
        ("0,1234", .tooPrecise("0,1234", places: 3)), ("hodně", .unreadable("hodně", as: .quantity)),
        (">5", .unreadable(">5", as: .quantity)), ("5 ks", .unreadable("5 ks", as: .quantity)),
        ("99999999999999999999", .tooLarge("99999999999999999999")),
    ])
    func refuses(text: String, problem: Problem) {
        #expect(throws: problem) { try Quantity(reading: text) }
    }
}

@Suite struct CountedNounTests {
    static let service = CountedNoun("služba", "služby", "služeb", "služby", en: "service", "services")
    static let post = CountedNoun("úvazek", "úvazky", "úvazků", "úvazku", en: "post", "posts")

    @Test(arguments: [
        (0, "0\u{A0}služeb", "0\u{A0}services"), (1, "1\u{A0}služba", "1\u{A0}service"),
        (2, "2\u{A0}služby", "2\u{A0}services"),
        (4, "4\u{A0}služby", "4\u{A0}services"), (5, "5\u{A0}služeb", "5\u{A0}services"),
        (21, "21\u{A0}služeb", "21\u{A0}services"),
        (102, "102\u{A0}služeb", "102\u{A0}services"), (1200, "1\u{A0}200\u{A0}služeb", "1,200\u{A0}services"),
    ])
    func counts(count: Int, cs: String, en: String) {
        #expect(Self.service.shown(count, in: .cs) == cs)
        #expect(Self.service.shown(count, in: .en) == en)
    }

    @Test(arguments: [
        ("156,19", "156,19\u{A0}úvazku", "156.19\u{A0}posts"), ("1,0", "1,0\u{A0}úvazku", "1.0\u{A0}posts"),
        ("0,5", "0,5\u{A0}úvazku", "0.5\u{A0}posts"), ("3", "3\u{A0}úvazky", "3\u{A0}posts"),
        ("1", "1\u{A0}úvazek", "1\u{A0}post"),
    ])
    func countsFractions(text: String, cs: String, en: String) throws {
        let quantity = try Quantity(reading: text)
        #expect(Self.post.shown(quantity, in: .cs) == cs)
        #expect(Self.post.shown(quantity, in: .en) == en)
    }
}

@Suite struct GroupingTests {
    @Test func agreesWithICU() {
        var random = SeededRandom(printing: "grouping")
        for (language, identifier) in [(LanguageCode.cs, "cs_CZ"), (.en, "en_GB")] {
            let formatter = NumberFormatter()
            formatter.locale = Locale(identifier: identifier)
            formatter.numberStyle = .decimal
            for _ in 0..<2000 {
                let number = Int(random.next() >> UInt64.random(in: 12...63, using: &random))
                #expect(grouped(number, in: language) == formatter.string(from: NSNumber(value: number)))
            }
        }
        #expect(grouped(.min, in: .en) == "\u{2212}9,223,372,036,854,775,808")
    }
}

@Suite struct FileSizeTests {
    @Test(arguments: [
        (0, "0\u{A0}B"), (999, "999\u{A0}B"), (1000, "1\u{A0}kB"), (240_000, "240\u{A0}kB"), (1_234_567, "1,2\u{A0}MB"),
        (9_950, "10\u{A0}kB"), (999_400, "999\u{A0}kB"), (999_500, "1\u{A0}MB"), (15_600_000, "16\u{A0}MB"),
        (-5, "0\u{A0}B"),
        (3_000_000_000, "3\u{A0}GB"),
    ])
    func isShown(bytes: Int, cs: String) {
        #expect(shownFileSize(bytes, in: .cs) == cs)
        #expect(shownFileSize(bytes, in: .en) == cs.replacing(",", with: "."))
        #expect(!shownFileSize(.max, in: .cs).isEmpty)
    }
}
