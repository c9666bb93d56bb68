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
        var groups: [[UInt8]] = []
        // Between the groups: a space of any kind counts as 0x20.
        var separators: [UInt8] = []
        while true {
            var digits: [UInt8] = []
            while let digit = byte(index), (0x30...0x39).contains(digit) {
                digits.append(digit - 0x30)
                index += 1
            }
            guard !digits.isEmpty, digits.count <= 40 else { return nil }
            groups.append(digits)
            let beforeSeparator = index
            if skipSpaces() {
                separators.append(0x20)
            } else if take(UInt8(ascii: ".")) || take(UInt8(ascii: ",")) {
                separators.append(bytes[index - 1])
            } else {
                break
            }
            guard let next = byte(index), (0x30...0x39).contains(next) else {
                separators.removeLast()
                index = beforeSeparator
                break
            }
        }
        return try Self.interpret(groups, separators, text(from: start, to: index), isWhole: isBeforeDashes)
    }

    /// Whether „,-“ or „,--“ follows, which says that what came before is whole.
    private var isBeforeDashes: Bool {
        guard byte(index) == UInt8(ascii: ",") || byte(index) == UInt8(ascii: ".") else { return false }
        return byte(index + 1) == UInt8(ascii: "-") || dashLength(at: index + 1) > 0
    }

    private static func interpret(
        _ groups: [[UInt8]], _ separators: [UInt8], _ text: String, isWhole: Bool
    ) throws(Problem) -> WrittenNumber? {
        guard let last = groups.last, let separator = separators.last else {
            return WrittenNumber(whole: groups[0], fraction: [])
        }
        let all = Array(groups.joined())
        let isGrouped = groups.dropFirst().allSatisfy { $0.count == 3 } && groups[0].count <= 3
        let isOneKind = separators.allSatisfy { $0 == separator }
        if separator == 0x20 {
            return isGrouped && isOneKind ? WrittenNumber(whole: all, fraction: []) : nil
        }
        let before = separators.dropLast()
        let mayDivide =
            !isWhole && !before.contains(separator) && before.allSatisfy { $0 == before.first }
            && groups.dropFirst().dropLast().allSatisfy { $0.count == 3 } && (before.isEmpty || groups[0].count <= 3)
        let mayGroup = isGrouped && isOneKind && groups[0].first != 0
        let divided = WrittenNumber(whole: Array(groups.dropLast().joined()), fraction: last)
        if mayGroup, mayDivide {
            throw .ambiguousNumber(
                text, grouped: shown(WrittenNumber(whole: all, fraction: [])), decimal: shown(divided))
        }
        if mayGroup { return WrittenNumber(whole: all, fraction: []) }
        // „1 500,000“ and „1.500,000“: after groups, three digits would be read as one more group.
        if mayDivide, !before.isEmpty, last.count == 3 {
            throw .ambiguousNumber(
                text, grouped: shown(WrittenNumber(whole: all, fraction: [])), decimal: shown(divided))
        }
        return mayDivide ? divided : nil
    }

    /// As a Czech reader writes it and this program reads it: spaces between groups, decimals without trailing zeros.
    private static func shown(_ number: WrittenNumber) -> String {
        var text = ""
        for (index, digit) in number.whole.enumerated() {
            if index > 0, (number.whole.count - index) % 3 == 0 { text += noBreakSpace }
            text.unicodeScalars.append(Unicode.Scalar(digit + 0x30))
        }
        var fraction = number.fraction
        while fraction.last == 0 { fraction.removeLast() }
        if fraction.isEmpty { return text }
        // One digit more or less than three, so that what is proposed is not refused in turn.
        if fraction.count == 3 { fraction.append(0) }
        if fraction.count == 1 { fraction.append(0) }
        return text + "," + String(String.UnicodeScalarView(fraction.map { Unicode.Scalar($0 + 0x30) }))
    }
}
