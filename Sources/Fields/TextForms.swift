import Language

/// Text without white space around it, and without no-break and zero-width spaces that word processors leave there.
package func trimmed(_ text: String) -> String {
    // Nearly all begin and end with plain letters, digits or marks.
    if let first = text.utf8.first, let last = text.utf8.last, first > 0x20 && first < 0x7F, last > 0x20 && last < 0x7F
    {
        return text
    }
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
    var text = text
    return text.withUTF8 { bytes in
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count * 3) { folded in
            let count = keepWords(UnsafeMutableBufferPointer(rebasing: folded[..<Language.fold(bytes, into: folded)]))
            return String(decoding: folded[..<count], as: UTF8.self)
        }
    }
}

/// Moves the words of a folded text to its beginning, with a space between them, and returns how many bytes that are.
///
/// What is left out or becomes a space is a byte at least, so nothing is written over that has not been read.
private func keepWords(_ bytes: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var (count, index) = (0, 0)
    var isBetweenWords = false
    while index < bytes.count {
        let byte = bytes[index]
        var length = 1
        let isInWord: Bool
        if byte < 0x80 {
            // `+` tells OPZ+ from OPZ.
            isInWord = byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "+")
        } else {
            length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            let scalar = String(decoding: bytes[index..<min(index + length, bytes.count)], as: UTF8.self)
                .unicodeScalars.first
            isInWord = scalar?.properties.isAlphabetic ?? false
        }
        if isInWord {
            if isBetweenWords, count > 0 {
                bytes[count] = 0x20
                count += 1
            }
            for offset in index..<min(index + length, bytes.count) {
                bytes[count] = bytes[offset]
                count += 1
            }
        }
        isBetweenWords = !isInWord
        index += length
    }
    return count
}
