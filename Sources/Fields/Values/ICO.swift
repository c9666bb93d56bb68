import Language
package import SourceText

/// The number of a Czech legal person: eight digits, the last a check digit (weights 8 to 2, modulo 11).
package struct ICO: Sendable, Hashable, Codable {
    /// Eight digits.
    package let digits: String

    /// Reads digits with or without spaces; shorter numbers are filled with zeros from the left. `nil` where it is no valid IČO.
    package init?(_ text: String) {
        guard case .valid(let ico) = ICO.parse(text) else { return nil }
        self = ico
    }

    private init(checked digits: String) { self.digits = digits }

    enum Parsed: Equatable {
        case valid(ICO)
        /// Something else than digits, or too many or too few of them.
        case notEightDigits
        /// The check digit that would be right.
        case wrongCheckDigit(expected: Int)
    }

    static func parse(_ text: String) -> Parsed {
        var digits: [Int] = []
        for scalar in text.unicodeScalars where !isSpace(scalar) {
            guard scalar.value >= 0x30, scalar.value <= 0x39 else { return .notEightDigits }
            digits.append(Int(scalar.value - 0x30))
        }
        // Old registers print the number without its leading zeros: 64581 is Prague.
        guard digits.count <= 8, digits.count >= 5 else { return .notEightDigits }
        digits = Array(repeating: 0, count: 8 - digits.count) + digits
        let sum = zip(digits, [8, 7, 6, 5, 4, 3, 2]).reduce(0) { $0 + $1.0 * $1.1 }
        let expected = (11 - sum % 11) % 10
        guard digits[7] == expected else { return .wrongCheckDigit(expected: expected) }
        return .valid(ICO(checked: digits.map(String.init).joined()))
    }
}

extension ValueType<ICO> {
    /// An IČO, leniently about spaces, strictly about its check digit.
    package static var ico: ValueType<ICO> {
        ValueType(
            scalar: ValueShape(
                Words(cs: "IČO", en: "IČO, the number of a Czech legal person"),
                .text(limit: 11, pattern: "^[0-9 ]{5,11}$"),
                Words(
                    cs: "Osm číslic, poslední je kontrolní; mezery nevadí.",
                    en: "Eight digits, the last a check digit; spaces do not matter."),
                examples: ["70891320"])
        ) { text, range, reading in
            switch ICO.parse(text) {
            case .valid(let ico): return ico
            case .notEightDigits:
                reading.report(
                    badICO, at: range,
                    Words(
                        cs: "„\(text)“ není IČO. Napište osm číslic, například 70891320.",
                        en: "“\(text)” is no IČO. Write eight digits, for example 70891320."))
            case .wrongCheckDigit(let expected):
                reading.report(
                    badICO, at: range,
                    Words(
                        cs: "IČO „\(text)“ je chybné: kontrolní číslice nesedí, k ostatním patří \(expected). "
                            + "Porovnejte číslo s rejstříkem (ares.gov.cz).",
                        en:
                            "The IČO “\(text)” is wrong: the check digit does not agree, the others ask for \(expected). "
                            + "Compare it with the register (ares.gov.cz)."))
            }
            return nil
        }
    }
}

let badICO = Diagnosis.contentError(
    "bad-ico",
    cs: "IČO má osm číslic a poslední z nich je kontrolní. Číslo opište z rejstříku ARES.",
    en: "An IČO has eight digits, the last of which is a check digit. Copy the number from the ARES register.")
