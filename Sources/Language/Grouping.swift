/// A whole number with its thousands apart: „1 200“ with no-break spaces, “1,200”.
package func grouped(_ number: Int, in language: LanguageCode) -> String {
    (number < 0 ? "\u{2212}" : "") + grouped(digits: String(number.magnitude), in: language)
}

/// A run of ASCII digits in groups of three.
func grouped(digits: String, in language: LanguageCode) -> String {
    let count = digits.utf8.count
    guard count > 3 else { return digits }
    var text = ""
    text.reserveCapacity(count + count / 3 * 2)
    for (index, digit) in digits.unicodeScalars.enumerated() {
        if index > 0, (count - index) % 3 == 0 { text += language == .cs ? noBreakSpace : "," }
        text.unicodeScalars.append(digit)
    }
    return text
}
