/// The number of a project in its series, shown as it was written and ordered by value: `IV` or `4`.
package struct SeriesNumber: Sendable, Hashable, Codable, Comparable {
    package let text: String
    /// 1–3999.
    package let value: Int

    /// Reads a Roman numeral in either case or a whole number, perhaps with a dot after it.
    package init(reading text: String) throws(Problem) {
        let written = trimmed(text)
        let bare = written.hasSuffix(".") ? String(written.dropLast()) : written
        guard let value = Int(bare) ?? romanValue(bare), (1...3999).contains(value), !bare.hasPrefix("+") else {
            throw .unreadable(written, as: .seriesNumber)
        }
        self.text = bare
        self.value = value
    }

    package static func < (left: SeriesNumber, right: SeriesNumber) -> Bool {
        (left.value, left.text) < (right.value, right.text)
    }
}

private let romanDigits: [(value: Int, text: String)] = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
]

/// A number 1–3999 in Roman numerals; `nil` for any other.
package func romanNumeral(_ number: Int) -> String? {
    guard (1...3999).contains(number) else { return nil }
    var (rest, text) = (number, "")
    for digit in romanDigits {
        while rest >= digit.value {
            text += digit.text
            rest -= digit.value
        }
    }
    return text
}

/// The value of a Roman numeral in its one right form, in either case; `nil` for any other text.
package func romanValue(_ text: String) -> Int? {
    let upper = text.uppercased()
    guard upper.utf8.count <= 15 else { return nil }
    var (rest, value) = (Substring(upper), 0)
    for digit in romanDigits {
        while rest.hasPrefix(digit.text) {
            rest.removeFirst(digit.text.count)
            value += digit.value
        }
    }
    return rest.isEmpty && romanNumeral(value) == upper ? value : nil
}
