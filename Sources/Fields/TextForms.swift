import Language

/// Text without white space around it, and without no-break and zero-width spaces that word processors leave there.
package func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
        let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return first == scalars.startIndex && scalars.index(after: last) == scalars.endIndex
        ? text : String(scalars[first...last])
}

/// White space, of all kinds that are pasted from web pages and word processors.
package func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09...0x0D, 0xA0, 0x202F, 0x2000...0x200B, 0xFEFF, 0x2060, 0x3000, 0x85, 0x2028, 0x2029: true
    default: false
    }
}

/// Text as words in small letters without diacritics, with one space between them: what two spellings of a name have in common.
package func fold(_ text: String) -> String {
    var words = ""
    var isBetweenWords = false
    for scalar in folded(text).unicodeScalars {
        let isInWord =
            switch scalar {
            // `+` tells OPZ+ from OPZ.
            case "a"..."z", "0"..."9", "+": true
            default: scalar.value >= 0x80 && scalar.properties.isAlphabetic
            }
        if isInWord {
            if isBetweenWords, !words.isEmpty { words.unicodeScalars.append(" ") }
            words.unicodeScalars.append(scalar)
        }
        isBetweenWords = !isInWord
    }
    return words
}
