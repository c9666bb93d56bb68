import Language
import SourceText

extension ValueType<Int> {
    /// A whole number within bounds; spaces between thousands do not matter.
    package static func wholeNumber(_ bounds: ClosedRange<Int> = 0...1_000_000_000, example: String = "10")
        -> ValueType<Int>
    {
        let shape = ValueShape(Words(cs: "celé číslo", en: "a whole number"), .number, examples: [example])
        return ValueType(scalar: shape) { text, range, reading in
            let digits = String(String.UnicodeScalarView(text.unicodeScalars.filter { !isSpace($0) }))
            let isPlain = !digits.isEmpty && digits.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2D }
            if isPlain, let number = Int(digits), bounds.contains(number) { return number }
            reading.report(
                badNumber, at: range,
                Words(
                    cs:
                        "„\(text)“ není celé číslo od \(bounds.lowerBound) do \(bounds.upperBound). Napište jen číslice, například \(example).",
                    en:
                        "“\(text)” is no whole number from \(bounds.lowerBound) to \(bounds.upperBound). Write digits only, for example \(example)."
                ))
            return nil
        }
    }
}

extension ValueType<Percent> {
    /// A share of 0 to 100 per cent, with or without the sign, with at most two decimals.
    package static var percent: ValueType<Percent> {
        let shape = ValueShape(
            Words(cs: "procenta od 0 do 100", en: "per cent from 0 to 100"), .number,
            Words(
                cs: "Znak % nevadí, desetinná místa nejvýše dvě.",
                en: "The sign % does not matter; two decimals at most."),
            examples: ["85", "85,5 %"])
        return ValueType(scalar: shape) { text, range, reading in
            if let percent = Percent(text) { return percent }
            reading.report(
                badPercent, at: range,
                Words(
                    cs: "„\(text)“ nejsou procenta od 0 do 100. Napište například 85 nebo 85,5.",
                    en: "“\(text)” is not per cent from 0 to 100. Write for example 85 or 85.5."))
            return nil
        }
    }
}

extension Percent {
    /// Reads `85`, `85 %`, `85,5`, `85.25`; `nil` for anything else and beyond 0–100.
    init?(_ text: String) {
        var bytes = text.unicodeScalars.filter { !isSpace($0) }
        if bytes.last == "%" { bytes.removeLast() }
        var whole = 0
        var decimals = 0
        var places: Int?
        var digits = 0
        for scalar in bytes {
            switch scalar {
            case "0"..."9":
                let digit = Int(scalar.value - 0x30)
                digits += 1
                guard digits <= 5 else { return nil }
                if let count = places {
                    guard count < 2 else { return nil }
                    decimals += count == 0 ? digit * 10 : digit
                    places = count + 1
                } else {
                    whole = whole * 10 + digit
                }
            case ",", ".":
                guard places == nil, digits > 0 else { return nil }
                places = 0
            default: return nil
            }
        }
        guard digits > 0, places != 0, whole * 100 + decimals <= 10_000 else { return nil }
        self.init(hundredths: whole * 100 + decimals)
    }
}

let badNumber = Diagnosis.contentError(
    "bad-number", cs: "Tady se píše celé číslo číslicemi.", en: "Write a whole number in digits here.")

let badPercent = Diagnosis.contentError(
    "bad-percent", cs: "Tady se píší procenta od 0 do 100, s nejvýše dvěma desetinnými místy.",
    en: "Write per cent from 0 to 100 here, with at most two decimals.")
