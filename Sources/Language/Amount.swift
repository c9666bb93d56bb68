/// An amount of money of 0 or more, exact to the hundredth, as somebody gave it.
package struct Amount: Sendable, Hashable, Codable {
    /// Haléře, cents: a hundredth of the currency.
    package let minorUnits: Int64
    /// How it was rounded, where it was: „260 mil. Kč“, „asi 5 000 Kč“.
    package let rounding: Rounding?
    /// The currency that the text named; `nil` where it named none.
    package let currency: Currency?

    /// What a rounded amount is counted in.
    package enum Rounding: Int64, Sendable, Hashable, Codable, CaseIterable {
        /// „asi 5 000 Kč“
        case ones = 1
        case thousands = 1000
        case millions = 1_000_000
        case billions = 1_000_000_000
    }

    package var isRounded: Bool { rounding != nil }

    package init(minorUnits: Int64, rounding: Rounding? = nil, currency: Currency? = nil) {
        self.minorUnits = minorUnits
        self.rounding = rounding
        self.currency = currency
    }

    /// The sum, rounded if either is; `nil` on overflow or where the currencies differ.
    package func adding(_ other: Amount) -> Amount? {
        if let currency, let theirs = other.currency, currency != theirs { return nil }
        let (sum, overflow) = minorUnits.addingReportingOverflow(other.minorUnits)
        let rounding = [rounding, other.rounding].compactMap(\.self).min { $0.rawValue < $1.rawValue }
        return overflow ? nil : Amount(minorUnits: sum, rounding: rounding, currency: currency ?? other.currency)
    }

    /// This amount as hundredths of a per cent of a total, rounded half up; `nil` for a total of 0 or a result beyond 10,000 %.
    package func basisPoints(of total: Amount) -> Int? {
        guard total.minorUnits > 0, minorUnits >= 0 else { return nil }
        let product = minorUnits.multipliedFullWidth(by: 10_000)
        let half = UInt64(total.minorUnits) / 2
        let (low, carry) = product.low.addingReportingOverflow(half)
        let high = UInt64(product.high) + (carry ? 1 : 0)
        guard high < UInt64(total.minorUnits) else { return nil }
        let quotient = UInt64(total.minorUnits).dividingFullWidth((high, low)).quotient
        return quotient <= 1_000_000 ? Int(quotient) : nil
    }

    /// The exact decimal for machines: `446413606.56`.
    package var decimal: String {
        ShortText.make { text in
            if minorUnits < 0 { text.add("-") }
            text.add(minorUnits.magnitude / 100)
            text.add(".")
            text.add(minorUnits.magnitude % 100, width: 2)
        }
    }
}

extension Amount {
    /// Reads an amount as people write it: „446 413 606,56 Kč“, „14.384.007 Kč“, „56 574 723,- Kč“, „260 mil. Kč“, `446413606.56`, „€ 5“.
    package init(reading text: String) throws(Problem) {
        var cursor = TextCursor(text)
        guard let amount = try cursor.amount() else { throw .unreadable(trimmed(text), as: .amount) }
        self = amount
    }
}

extension TextCursor {
    fileprivate mutating func amount() throws(Problem) -> Amount? {
        var rounding: Amount.Rounding?
        skipSpaces()
        if takeAbout() { rounding = .ones }
        skipSpaces()
        var currency = takeCurrency()
        skipSpaces()
        if takeDash() {
            skipSpaces()
            if let digit = byte(index), (0x30...0x39).contains(digit) {
                throw .negative(text(from: 0, to: bytes.count))
            }
            return nil
        }
        let numberStart = index
        guard let number = try writtenNumber() else { return nil }
        let numberEnd = index
        takeDashesForNoDecimals()
        skipSpaces()
        if let scale = takeScale() { rounding = scale }
        skipSpaces()
        if let named = takeCurrency() {
            if let currency, currency != named { return nil }
            currency = named
        }
        skipSpaces()
        guard isAtEnd else { return nil }
        let places = 2 + (rounding?.places ?? 0)
        if number.isMorePrecise(than: places) { throw .tooPrecise(text(from: numberStart, to: numberEnd), places: 2) }
        guard let minorUnits = number.scaled(places: places) else { throw .tooLarge(text(from: 0, to: bytes.count)) }
        return Amount(minorUnits: minorUnits, rounding: rounding, currency: currency)
    }

    /// Steps over „,-“, „,--“, „,–“ or „.-“.
    private mutating func takeDashesForNoDecimals() {
        let before = index
        guard take(UInt8(ascii: ",")) || take(UInt8(ascii: ".")) else { return }
        guard takeDash() else {
            index = before
            return
        }
        _ = takeDash()
    }

    private mutating func takeCurrency() -> Currency? {
        let before = index
        if take(UInt8(ascii: "$")) { return .usd }
        if let word = word(), let currency = Currency(folded: word) {
            _ = take(UInt8(ascii: "."))
            return currency
        }
        index = before
        return nil
    }

    private mutating func takeScale() -> Amount.Rounding? {
        let before = index
        let scale: Amount.Rounding? =
            switch word() {
            case "tis", "tisic", "tisice", "tisicu", "thousand": .thousands
            case "mil", "mio", "milion", "miliony", "milionu", "million", "millions", "m": .millions
            case "mld", "miliarda", "miliardy", "miliardu", "miliard", "billion", "billions", "bn": .billions
            default: nil
            }
        if scale == nil { index = before } else { _ = take(UInt8(ascii: ".")) }
        return scale
    }
}

extension TextCursor {
    /// Steps over a word or sign that says „about“.
    mutating func takeAbout() -> Bool {
        let before = index
        if take(UInt8(ascii: "~")) { return true }
        // ≈
        if byte(index) == 0xE2, byte(index + 1) == 0x89, byte(index + 2) == 0x88 {
            index += 3
            return true
        }
        if let word = word(), ["asi", "cca", "ca", "circa", "priblizne", "about", "approximately"].contains(word) {
            _ = take(UInt8(ascii: "."))
            return true
        }
        index = before
        return false
    }
}

extension Amount.Rounding {
    /// The number of zeros of the unit.
    fileprivate var places: Int {
        switch self {
        case .ones: 0
        case .thousands: 3
        case .millions: 6
        case .billions: 9
        }
    }

    fileprivate func shown(in language: LanguageCode) -> String {
        switch (self, language) {
        case (.ones, _): ""
        case (.thousands, .cs): "tis."
        case (.thousands, .en): "thousand"
        case (.millions, .cs): "mil."
        case (.millions, .en): "million"
        case (.billions, .cs): "mld."
        case (.billions, .en): "billion"
        }
    }
}

extension Amount: Shown {
    /// In its own currency, else in crowns; see `shown(in:currency:)`.
    package func shown(in language: LanguageCode) -> String { shown(in: language, currency: .czk) }

    /// „446 413 606,56 Kč“, “CZK 446,413,606.56”; without decimals where it is whole; „asi 260 mil. Kč“ where it is rounded.
    /// The currency is for an amount that names none.
    package func shown(in language: LanguageCode, currency fallback: Currency) -> String {
        shown(in: language, currency ?? fallback, isAbout: isRounded)
    }

    fileprivate func shown(in language: LanguageCode, _ currency: Currency, isAbout: Bool) -> String {
        ShortText.make { text in
            if isAbout {
                text.add(language == .cs ? "asi" : "about")
                text.add(noBreakSpace)
            }
            if language == .en {
                text.add(currency.shown(in: .en))
                text.add(noBreakSpace)
            }
            showNumber(in: language, into: &text)
            if language == .cs {
                text.add(noBreakSpace)
                text.add(currency.shown(in: .cs))
            }
        }
    }

    /// Adds the number and what it is counted in: „446 413 606,56“, „260 mil.“.
    private func showNumber(in language: LanguageCode, into text: inout ShortText) {
        let unit = UInt64((rounding ?? .ones).rawValue) * 100
        let (whole, remainder) = minorUnits.magnitude.quotientAndRemainder(dividingBy: unit)
        if minorUnits < 0 { text.add("\u{2212}") }
        text.add(grouped: whole, in: language)
        if remainder > 0 {
            var (rest, places) = (remainder, 2 + (rounding?.places ?? 0))
            while unit > 100, rest % 10 == 0 {
                rest /= 10
                places -= 1
            }
            text.add(language == .cs ? "," : ".")
            text.add(rest, width: places)
        }
        if let rounding, rounding != .ones {
            text.add(noBreakSpace)
            text.add(rounding.shown(in: language))
        }
    }
}

extension Amount {
    /// In about four figures, for large print: „446,4 mil. Kč“, “CZK 1.25 billion”, „560 000 Kč“; „asi …“ where it is rounded.
    package func compact(in language: LanguageCode, currency fallback: Currency = .czk) -> String {
        let (scale, decimals): (Rounding, Int) =
            switch minorUnits {
            case 99_950_000_000...: (.billions, 2)
            case 100_000_000...: (.millions, 1)
            default: (.ones, 0)
            }
        let factor: Int64 = decimals == 2 ? 100 : decimals == 1 ? 10 : 1
        let step = scale.rawValue * 100 / factor
        let steps = minorUnits / step + (minorUnits % step * 2 >= step ? 1 : 0)
        let near = Amount(
            minorUnits: steps.multipliedReportingOverflow(by: step).partialValue, rounding: scale,
            currency: currency ?? fallback)
        return near.shown(in: language, currency ?? fallback, isAbout: isRounded)
    }
}
