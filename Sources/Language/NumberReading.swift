/// A number as people write it, taken apart: digits before and after the decimal mark.
struct WrittenNumber {
    /// Digit values without separators; never empty.
    var whole: [UInt8]
    /// Digit values behind the decimal mark, as many as were written.
    var fraction: [UInt8]

    /// The number times ten to the `places`; `nil` on overflow or where digits that matter would be lost.
    func scaled(places: Int) -> Int64? {
        guard fraction.count <= places || fraction[places...].allSatisfy({ $0 == 0 }) else { return nil }
        var value: Int64 = 0
        for position in 0..<(whole.count + places) {
            let digit =
                position < whole.count
                ? whole[position] : position - whole.count < fraction.count ? fraction[position - whole.count] : 0
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = product.addingReportingOverflow(Int64(digit))
            if overflow || carry { return nil }
            value = sum
        }
        return value
    }

    /// Whether digits behind so many decimal places are other than zero.
    func isMorePrecise(than places: Int) -> Bool {
        fraction.count > places && fraction[places...].contains { $0 != 0 }
    }
}

extension TextCursor {
    /// Reads digits with separators; `nil` where the text has no number that follows the rules of the content contract:
    /// a dot or comma before exactly two digits (or one) at the end is decimal, before groups of three it groups.
    /// Throws `.ambiguousNumber` for a lone „1.500“ that no decimal mark behind it („1.500,-“) makes clear.
    mutating func writtenNumber() throws(Problem) -> WrittenNumber? {
        let start = index
        var groups = DigitGroups()
        groups.digits.reserveCapacity(bytes.count - index)
        groups.counts.reserveCapacity(8)
        groups.separators.reserveCapacity(8)
        while true {
            let groupStart = index
            while let digit = byte(index), (0x30...0x39).contains(digit) {
                groups.digits.append(digit - 0x30)
                index += 1
            }
            guard index > groupStart else { return nil }
            groups.counts.append(index - groupStart)
            let beforeSeparator = index
            if skipSpaces() {
                groups.separators.append(0x20)
            } else if take(UInt8(ascii: ".")) || take(UInt8(ascii: ",")) {
                groups.separators.append(bytes[index - 1])
            } else {
                break
            }
            guard let next = byte(index), (0x30...0x39).contains(next) else {
                groups.separators.removeLast()
                index = beforeSeparator
                break
            }
        }
        switch groups.reading(isWhole: isBeforeDashes) {
        case .number(let number): return number
        case .neither: return nil
        case .either(let grouped, let decimal):
            throw .ambiguousNumber(text(from: start, to: index), grouped: grouped.proposal, decimal: decimal.proposal)
        }
    }

    /// Whether „,-“ or „,--“ follows, which says that what came before is whole.
    private var isBeforeDashes: Bool {
        guard byte(index) == UInt8(ascii: ",") || byte(index) == UInt8(ascii: ".") else { return false }
        return byte(index + 1) == UInt8(ascii: "-") || dashLength(at: index + 1) > 0
    }
}

/// The digits of a number and how they were parted.
private struct DigitGroups {
    var digits: [UInt8] = []
    var counts: [Int] = []
    /// Between the groups: dot, comma, or 0x20 for a space of any kind.
    var separators: [UInt8] = []

    enum Reading {
        case number(WrittenNumber)
        case either(grouped: WrittenNumber, decimal: WrittenNumber)
        case neither
    }

    /// `isWhole` says that the last separator cannot be the decimal mark.
    func reading(isWhole: Bool) -> Reading {
        let whole = WrittenNumber(whole: digits, fraction: [])
        guard let first = counts.first, let last = counts.last, let separator = separators.last else {
            return .number(whole)
        }
        let isOneKind = separators.allSatisfy { $0 == separator }
        let isInThrees = counts.dropFirst().dropLast().allSatisfy { $0 == 3 }
        let isGrouped = isOneKind && isInThrees && last == 3 && first <= 3
        if separator == 0x20 { return isGrouped ? .number(whole) : .neither }
        let before = separators.dropLast()
        let mayGroup = isGrouped && digits[0] != 0
        let mayDivide =
            !isWhole && !before.contains(separator) && before.allSatisfy { $0 == before.first } && isInThrees
            && (before.isEmpty || first <= 3)
        guard mayDivide else { return mayGroup ? .number(whole) : .neither }
        let divided = WrittenNumber(whole: Array(digits.dropLast(last)), fraction: Array(digits.suffix(last)))
        // After groups („1 500,000“), three digits might be one more group.
        let looksGrouped = !before.isEmpty && last == 3
        return mayGroup || looksGrouped ? .either(grouped: whole, decimal: divided) : .number(divided)
    }
}

extension WrittenNumber {
    /// As a Czech reader writes it and this program reads it: spaces between groups, never three decimals.
    fileprivate var proposal: String {
        var text = ""
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.count - index) % 3 == 0 { text += noBreakSpace }
            text.unicodeScalars.append(Unicode.Scalar(digit + 0x30))
        }
        var fraction = fraction
        while fraction.last == 0 { fraction.removeLast() }
        if fraction.isEmpty { return text }
        if fraction.count == 1 || fraction.count == 3 { fraction.append(0) }
        return text + "," + String(String.UnicodeScalarView(fraction.map { Unicode.Scalar($0 + 0x30) }))
    }
}
