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
    var words: [UInt8] = []
    var isBetweenWords = false
    for byte in folded(text).utf8 {
        // `+` tells OPZ+ from OPZ.
        let isWordByte = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80 || byte == 0x2B
        if isWordByte {
            if isBetweenWords, !words.isEmpty { words.append(0x20) }
            isBetweenWords = false
            words.append(byte)
        } else {
            isBetweenWords = true
        }
    }
    return String(decoding: words, as: UTF8.self)
}
