import Foundation
import Language
import TestSupport
import Testing

@Suite struct FoldingTests {
    @Test(arguments: [
        ("Příliš žluťoučký kůň", "prilis zlutoucky kun"), ("Straße", "strasse"), ("Łódź", "lodz"), ("Æsop", "aesop"),
        ("10 \u{212B}, \u{212A}", "10 a, k"),
        ("Ørsted", "orsted"), ("Đakovo", "dakovo"), ("Œuvre", "oeuvre"), ("Þing", "thing"), ("ẞ", "ss"), ("Ǽ", "ae"),
        ("ЙОД", "иод"), ("Ὀδυσσεύς", "οδυσσευσ"), ("a\u{A0}b", "a b"), ("ՀԱՅ", "հայ"), ("İ", "i"), ("😀", "😀"), ("", ""),
        ("Ể", "e"),
    ])
    func folds(text: String, expected: String) {
        #expect(folded(text) == expected)
        #expect(folded(text.decomposedStringWithCanonicalMapping) == expected)
        #expect(folded(text.precomposedStringWithCanonicalMapping) == expected)
    }

    @Test func neverTrapsAndIsStable() {
        var random = SeededRandom(printing: "folding")
        for _ in 0..<3000 {
            let text = randomText(&random)
            #expect(folded(folded(text)) == folded(text))
        }
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            _ = folded(String(scalar))
        }
    }
}

@Suite struct SlugTests {
    @Test(arguments: [
        ("Azylové domy", "azylove-domy"), ("  OP LZZ – 2007/2013 ", "op-lzz-2007-2013"),
        ("Łódź & Straße", "lodz-strasse"),
        ("ŽLUŤOUČKÝ KŮŇ", "zlutoucky-kun"), ("c\u{30C}lověk", "clovek"), ("Привет", ""), ("", ""), ("---", ""),
        ("a'b", "ab"),
        ("IP III.", "ip-iii"),
    ])
    func isMade(source: String, expected: String) {
        let slug = Slug(source)
        #expect(slug.text == expected)
        #expect(!slug.wasCut)
        #expect(isSlug(slug.text) == !expected.isEmpty)
    }

    @Test func isCutAtAHyphen() {
        let words = String(repeating: "abcdefghi ", count: 9)
        #expect(Slug(words).text == String(repeating: "abcdefghi-", count: 7) + "abcdefghi")
        #expect(Slug(words).wasCut)
        #expect(Slug(String(words.prefix(80))).wasCut == false)
        #expect(Slug(String(repeating: "a", count: 80)).wasCut == false)
        #expect(Slug(String(repeating: "a", count: 81)).text.count == 80)
        #expect(Slug(String(repeating: "a", count: 80) + " b").text == String(repeating: "a", count: 80))
        #expect(Slug(String(repeating: "a", count: 80) + " b").wasCut)
    }
}

/// What an address may be made of.
private func isSlug(_ text: String) -> Bool {
    text.wholeMatch(of: /[a-z0-9-]{1,80}/) != nil
}

@Suite struct EditDistanceTests {
    @Test(arguments: [
        ("", "", 0), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "ab", 1), ("", "ab", 2), ("kitten", "sitting", 3),
        ("ca", "abc", 3),
    ])
    func isCounted(left: String, right: String, distance: Int) {
        #expect(editDistance(left, right, limit: 10) == distance)
        #expect(editDistance(right, left, limit: 10) == distance)
        #expect(editDistance(left, right, limit: distance) == distance)
        #expect(editDistance(left, right, limit: distance - 1) == nil)
    }

    @Test(
        arguments: [
            ("titel", "title"), ("Regoin", "region"), ("azylove domy", "azylové domy"), ("xyz", nil), ("", nil),
            ("titlee", "title"),
        ] as [(String, String?)])
    func findsTheClosest(text: String, expected: String?) {
        #expect(closest(to: text, in: ["region", "title", "azylové domy", "short_title"]) == expected)
    }
}

@Suite struct RomanTests {
    @Test func goesBothWays() {
        for number in 1...3999 { #expect(romanNumeral(number).flatMap(romanValue) == number) }
        #expect(romanNumeral(0) == nil)
        #expect(romanNumeral(4000) == nil)
    }

    @Test(
        arguments: [
            ("IV", 4), ("iv", 4), ("MCMXCIX", 1999), ("IIII", nil), ("VX", nil), ("", nil), ("ABC", nil), ("IXI", nil),
        ] as [(String, Int?)])
    func reads(text: String, value: Int?) {
        #expect(romanValue(text) == value)
    }

    @Test func numbersSeries() throws {
        #expect(try SeriesNumber(reading: " IV. ").text == "IV")
        #expect(try SeriesNumber(reading: "IX") < SeriesNumber(reading: "10"))
        for text in ["0", "-1", "+1", "čtyři", "", "4000"] {
            #expect(throws: Problem.unreadable(text, as: .seriesNumber)) { try SeriesNumber(reading: text) }
        }
    }
}

@Suite struct ListingTests {
    @Test(arguments: [
        ([], "", ""), (["a"], "a", "a"), (["a", "b"], "a a\u{A0}b", "a and b"),
        (["a", "b", "c"], "a, b a\u{A0}c", "a, b and c"),
    ])
    func joins(items: [String], cs: String, en: String) {
        #expect(items.joined(in: .cs) == cs)
        #expect(items.joined(in: .en) == en)
    }
}

@Suite struct CollationTests {
    @Test func ordersCzech() {
        let ordered = [
            "", "Á", "a b", "a-b", "a1", "aa", "azyl", "ázyl", "Azyla", "b", "cena", "cz", "čas", "d", "ďábel", "h",
            "hz",
            "chata", "Chata", "CHATA", "i", "IP 2", "IP 10", "rak", "rz", "řeka", "s", "sz", "šest", "u", "ú", "ů", "z",
            "zz",
            "žena",
        ]
        var random = SeededRandom(printing: "Czech order")
        let sorted = ordered.shuffled(using: &random).sorted { CollationKey($0, in: .cs) < CollationKey($1, in: .cs) }
        #expect(sorted == ordered)
    }

    /// ICU itself (72) agrees on every one of 200,000 such pairs. Foundation on Linux does not where a word ends in the
    /// letter at which the other differs by its diacritic („cč“, „č“) and in „cH“, hence the letter at the end.
    @Test func agreesWithICU() {
        let alphabets = [
            "aábcčdďeéěfghiíjklmnňoópqrsštťuúůvwxyýzž", "AÁBCČDĎEÉĚHIRŘSŠTŤUÚŮYÝZŽaáeéěhcčsš ",
            "aäâàbcçñoöôßłźżåøæœđĐŁąęő -–_,;:.(", "cCčČhH",
        ].map(Array.init)
        var random = SeededRandom(printing: "collation")
        func word(_ alphabet: [Character]) -> String {
            let letters = (0..<Int.random(in: 1...6, using: &random)).map { _ in
                alphabet.randomElement(using: &random) ?? "a"
            }
            return String(letters).replacing("cH", with: "ch") + "b"
        }
        for language in LanguageCode.allCases {
            let locale = Locale(identifier: language == .cs ? "cs_CZ" : "en_GB")
            for round in 0..<6000 {
                let (left, right) = (word(alphabets[round % 4]), word(alphabets[round % 4]))
                let (leftKey, rightKey) = (CollationKey(left, in: language), CollationKey(right, in: language))
                let ours: ComparisonResult =
                    leftKey < rightKey ? .orderedAscending : rightKey < leftKey ? .orderedDescending : .orderedSame
                #expect(ours == left.compare(right, options: [], range: nil, locale: locale), "\(left) \(right)")
                #expect(CollationKey(left.decomposedStringWithCanonicalMapping, in: language) == leftKey, "\(left)")
            }
        }
    }

    @Test func isAnOrderOfAnything() {
        var random = SeededRandom(printing: "collation of anything")
        for _ in 0..<2000 {
            let keys = (0..<3).map { _ in CollationKey(randomText(&random), in: .cs) }.sorted()
            #expect(!(keys[2] < keys[0]))
        }
    }
}

/// Text of random scalars or of pieces that the readers look for, never longer than some dozens of them.
func randomText(_ random: inout SeededRandom) -> String {
    let pieces = [
        "1", "2", "31", "2016", "04", ".", ",", "-", "–", "/", " ", "\u{A0}", "\u{202F}", "Kč", "mil.", "od", "do",
        "..", "…", "duben", "roky",
        "99999999999999999999", "~", "≥", "%", "€", "a", "č", "\u{30C}", "§", "Mgr.", "0", "+", "IV", "\u{FFFD}",
        "\u{C2}", "×",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0...24, using: &random) {
        switch Int.random(in: 0..<8, using: &random) {
        case 0: text.unicodeScalars.append(Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random)) ?? "?")
        case 1: text.unicodeScalars.append(Unicode.Scalar(UInt32.random(in: 0...0x24F, using: &random)) ?? "?")
        default: text += pieces.randomElement(using: &random) ?? ""
        }
    }
    return text
}

@Suite struct ReadingAnythingTests {
    @Test func neverTraps() {
        var random = SeededRandom(printing: "reading anything")
        var read = 0
        for round in 0..<30_000 {
            var text = randomText(&random)
            if round % 4 == 0 {
                let bytes = (0..<Int.random(in: 0...20, using: &random)).map { _ in
                    UInt8.random(in: 0...255, using: &random)
                }
                text = String(decoding: bytes, as: UTF8.self)
            }
            if (try? Day(reading: text)) != nil { read += 1 }
            if let date = try? PartialDate(reading: text) { #expect((try? PartialDate(reading: date.iso)) == date) }
            if let interval = try? Interval(reading: text) {
                #expect((try? Interval(reading: interval.iso)) == interval)
            }
            if let amount = try? Amount(reading: text) {
                read += 1
                #expect((try? Amount(reading: amount.shown(in: .cs)))?.minorUnits == amount.minorUnits, "\(text)")
                #expect((try? Amount(reading: amount.decimal))?.minorUnits == amount.minorUnits)
            }
            if let quantity = try? Quantity(reading: text) { _ = quantity.words }
            _ = try? Period(reading: text)
            _ = try? SeriesNumber(reading: text)
            _ = Currency(reading: text)
            let slug = Slug(text)
            #expect(slug.text.isEmpty || isSlug(slug.text))
            do { _ = try Interval(reading: text) } catch { #expect(!error.message.cs.isEmpty) }
        }
        #expect(read > 0)
    }
}
