/// A number of 0 or more as somebody gave it: „0,5“, „156,19“, „≥ 32“, „~ 10“, „85 %“.
package struct Quantity: Sendable, Hashable, Codable {
    /// The exact value in thousandths.
    package let thousandths: Int64
    /// How many decimal places were written, 0–3; it is shown with as many.
    package let decimals: Int
    package let qualifier: Qualifier
    /// Whether a per cent sign was written.
    package let isPercent: Bool

    package enum Qualifier: String, Sendable, Hashable, Codable, CaseIterable {
        case exactly, atLeast, atMost, about
    }

    package init(_ whole: Int32, qualifier: Qualifier = .exactly, isPercent: Bool = false) {
        self.init(thousandths: Int64(whole) * 1000, decimals: 0, qualifier: qualifier, isPercent: isPercent)
    }

    /// Decimals beyond 0–3 are brought within.
    package init(thousandths: Int64, decimals: Int, qualifier: Qualifier = .exactly, isPercent: Bool = false) {
        self.thousandths = thousandths
        self.decimals = min(max(decimals, 0), 3)
        self.qualifier = qualifier
        self.isPercent = isPercent
    }

    /// Reads a number with at most three decimals, perhaps after `≥`, `>=`, „min.“, „alespoň“, `≤`, „max.“, `~`, „cca“, and before `%`.
    package init(reading text: String) throws(Problem) {
        var cursor = TextCursor(text)
        guard let quantity = try cursor.quantity() else { throw .unreadable(trimmed(text), as: .quantity) }
        self = quantity
    }

    /// The same number, exact or rough in another way.
    package func with(_ qualifier: Qualifier) -> Quantity {
        Quantity(thousandths: thousandths, decimals: decimals, qualifier: qualifier, isPercent: isPercent)
    }

    /// The exact decimal for machines, with the decimals that were written: `156.19`.
    package var decimal: String {
        ShortText.make { text in
            if thousandths < 0 { text.add("-") }
            text.add(thousandths.magnitude / 1000)
            showDecimals(after: ".", into: &text)
        }
    }

    fileprivate func showDecimals(after mark: String, into text: inout ShortText) {
        guard decimals > 0 else { return }
        text.add(mark)
        let rest = thousandths.magnitude % 1000
        text.add(decimals == 3 ? rest : decimals == 2 ? rest / 10 : rest / 100, width: decimals)
    }
}

extension TextCursor {
    fileprivate mutating func quantity() throws(Problem) -> Quantity? {
        skipSpaces()
        let qualifier = takeQualifier()
        skipSpaces()
        if takeDash() {
            if let digit = byte(index), (0x30...0x39).contains(digit) {
                throw .negative(text(from: 0, to: bytes.count))
            }
            return nil
        }
        guard let number = try writtenNumber() else { return nil }
        skipSpaces()
        let isPercent = take(UInt8(ascii: "%"))
        skipSpaces()
        guard isAtEnd else { return nil }
        if number.isMorePrecise(than: 3) { throw .tooPrecise(text(from: 0, to: bytes.count), places: 3) }
        guard let thousandths = number.scaled(places: 3) else { throw .tooLarge(text(from: 0, to: bytes.count)) }
        return Quantity(
            thousandths: thousandths, decimals: number.fraction.count, qualifier: qualifier, isPercent: isPercent)
    }

    private mutating func takeQualifier() -> Quantity.Qualifier {
        if takeAbout() { return .about }
        let before = index
        if take(UInt8(ascii: ">")), take(UInt8(ascii: "=")) { return .atLeast }
        index = before
        if take(UInt8(ascii: "<")), take(UInt8(ascii: "=")) { return .atMost }
        index = before
        if byte(index) == 0xE2, byte(index + 1) == 0x89, let sign = byte(index + 2), sign == 0xA5 || sign == 0xA4 {
            index += 3
            return sign == 0xA5 ? .atLeast : .atMost
        }
        switch word() {
        case "min", "minimalne", "alespon", "nejmene":
            _ = take(UInt8(ascii: "."))
            return .atLeast
        case "max", "maximalne", "nejvyse":
            _ = take(UInt8(ascii: "."))
            return .atMost
        default:
            index = before
            return .exactly
        }
    }
}

extension Quantity: Shown {
    /// „≥ 32“, „156,19“, “1,200.5”, „85 %“ (“85%”).
    package func shown(in language: LanguageCode) -> String {
        ShortText.make { text in
            switch qualifier {
            case .exactly: break
            case .atLeast: text.add("≥\u{A0}")
            case .atMost: text.add("≤\u{A0}")
            case .about: text.add("~\u{A0}")
            }
            if thousandths < 0 { text.add("-") }
            text.add(grouped: thousandths.magnitude / 1000, in: language)
            showDecimals(after: language == .cs ? "," : ".", into: &text)
            if isPercent { text.add(language == .cs ? "\u{A0}%" : "%") }
        }
    }
}
