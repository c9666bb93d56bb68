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
    var folded = ""
    folded.reserveCapacity(text.utf8.count)
    var isAtWordStart = false
    for scalar in text.unicodeScalars {
        if scalar.value < 0x80 {
            switch scalar {
            case "a"..."z", "0"..."9", "+":
                if isAtWordStart, !folded.isEmpty { folded.unicodeScalars.append(" ") }
                isAtWordStart = false
                folded.unicodeScalars.append(scalar)
            case "A"..."Z":
                if isAtWordStart, !folded.isEmpty { folded.unicodeScalars.append(" ") }
                isAtWordStart = false
                folded.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value + 32)))
            default: isAtWordStart = true
            }
        } else if let plain = plainLetter[scalar] {
            if isAtWordStart, !folded.isEmpty { folded.unicodeScalars.append(" ") }
            isAtWordStart = false
            folded.unicodeScalars.append(plain)
        } else if (0x300...0x36F).contains(scalar.value) || scalar.value == 0xAD {
            continue
        } else if scalar.properties.isAlphabetic {
            if isAtWordStart, !folded.isEmpty { folded.unicodeScalars.append(" ") }
            isAtWordStart = false
            folded += scalar.properties.lowercaseMapping
        } else {
            isAtWordStart = true
        }
    }
    return folded
}

private let plainLetter: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs: [(String, Unicode.Scalar)] = [
        ("áäàâåÁÄÀÂÅ", "a"), ("čçćČÇĆ", "c"), ("ďĎđ", "d"), ("éěèêëęÉĚÈÊËĘ", "e"), ("íìîïÍÌÎÏ", "i"),
        ("ĺľłĹĽŁ", "l"), ("ňñńŇÑŃ", "n"), ("óöòôőÓÖÒÔŐ", "o"), ("řŕŘŔ", "r"), ("šśŠŚ", "s"), ("ťŤ", "t"),
        ("úůüùûűÚŮÜÙÛŰ", "u"), ("ýÿÝ", "y"), ("žźżŽŹŻ", "z"),
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (letters, plain) in pairs {
        for letter in letters.unicodeScalars { table[letter] = plain }
    }
    return table
}()
