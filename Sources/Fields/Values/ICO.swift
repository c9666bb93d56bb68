import Language
import SourceText

/// The number of a Czech legal person: eight digits, the last a check digit (weights 8 to 2, modulo 11).
package struct ICO: Sendable, Hashable, Codable {
    /// Eight digits.
    package let digits: String

    /// Reads digits with or without spaces; `nil` where it is no valid IČO.
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
        var digits = ""
        var (sum, last) = (0, 0)
        for scalar in text.unicodeScalars where !isSpace(scalar) {
            guard scalar.value >= 0x30, scalar.value <= 0x39, digits.utf8.count < 8 else { return .notEightDigits }
            last = Int(scalar.value - 0x30)
            sum += last * max(0, 8 - digits.utf8.count)
            digits.unicodeScalars.append(scalar)
        }
        guard digits.utf8.count == 8 else { return .notEightDigits }
        // The check digit itself was counted once.
        let expected = (11 - (sum - last) % 11) % 10
        guard last == expected else { return .wrongCheckDigit(expected: expected) }
        return .valid(ICO(checked: digits))
    }
}

extension ValueType<ICO> {
    /// An IČO, leniently about spaces, strictly about its check digit.
    package static var ico: ValueType<ICO> {
        ValueType(
            scalar: ValueShape(
                Words(cs: "IČO", en: "IČO, the number of a Czech legal person"),
                .text(limit: 11, pattern: "^[0-9 ]{8,11}$"),
                Words(
                    cs: "Osm číslic, poslední je kontrolní; mezery nevadí.",
                    en: "Eight digits, the last a check digit; spaces do not matter."),
                examples: ["70891320"])
        ) { text, range, reading in
            switch ICO.parse(text) {
            case .valid(let ico): return ico
            case .notEightDigits:
                // Spreadsheets drop leading zeros: 64581 is 00064581.
                let padded = String(repeating: "0", count: max(0, 8 - text.count)) + text
                let fix =
                    (5...7).contains(text.count) && ICO(padded) != nil
                    ? reading.replacement(
                        of: range, with: padded,
                        Words(cs: "Doplňte nuly na začátku: \(padded).", en: "Add the leading zeros: \(padded)."))
                    : nil
                reading.report(
                    badICO, at: range,
                    Words(
                        cs: "„\(text)“ není IČO. Napište osm číslic, například 70891320.",
                        en: "“\(text)” is no IČO. Write eight digits, for example 70891320."),
                    fix: fix)
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
