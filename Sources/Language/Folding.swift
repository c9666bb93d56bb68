/// A text for comparing and searching: lower case without diacritics, in Latin, Greek and Cyrillic; composed and decomposed
/// spellings give the same, ß gives ss, æ ae, œ oe, þ th, and every kind of space a plain one.
package func folded(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
        String(unsafeUninitializedCapacity: bytes.count * 3) { fold(bytes, into: $0) }
    }
}

/// The same of text as UTF-8.
package func folded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    text.withUnsafeBufferPointer { bytes in
        [UInt8](unsafeUninitializedCapacity: bytes.count * 3) { $1 = fold(bytes, into: $0) }
    }
}

/// Writes what a text folds to and returns how many bytes that are.
///
/// Writes at most three bytes for each that is read (U+0390 is two bytes and folds to two; lower case of other scripts may be longer).
package func fold(_ bytes: UnsafeBufferPointer<UInt8>, into output: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var count = 0
    var index = 0
    let plain = plainLetters
    while index < bytes.count {
        let byte = bytes[index]
        if byte < 0x80 {
            output[count] = byte &- 0x41 < 26 ? byte | 0x20 : byte
            count += 1
            index += 1
            continue
        }
        // The letters of Czech and its neighbours, which make up most of what is left.
        if byte &- 0xC3 < 3, index + 1 < bytes.count {
            let letter = plain[Int(byte - 0xC3) << 6 | Int(bytes[index + 1] & 0x3F)]
            if letter != 0 {
                output[count] = letter
                count += 1
                index += 2
                continue
            }
        }
        let (scalar, length) = decode(bytes, at: index)
        index += length
        switch foldedScalar(scalar) {
        case 0: break
        case 1: append("s", "s")
        case 2: append("a", "e")
        case 3: append("o", "e")
        case 4: append("t", "h")
        case 0xA0, 0x2000...0x200A, 0x202F, 0x3000:
            output[count] = 0x20
            count += 1
        case let folded where (0xC0...0x52F).contains(scalar) || (0x1E00...0x1FFF).contains(scalar): encode(folded)
        default:
            // No other scalar's lower case takes more than three times its own bytes.
            let lower =
                Unicode.Scalar(scalar).map { $0.properties.lowercaseMapping.unicodeScalars } ?? "?".unicodeScalars
            // U+212B ÅNGSTRÖM SIGN has a lower case that folds further.
            for scalar in lower {
                let isFolded = (0xC0...0x52F).contains(scalar.value) && foldedScalar(scalar.value) > 4
                encode(isFolded ? foldedScalar(scalar.value) : scalar.value)
            }
        }
    }
    return count

    func append(_ first: Unicode.Scalar, _ second: Unicode.Scalar) {
        encode(first.value)
        encode(second.value)
    }

    func encode(_ scalar: UInt32) {
        func put(_ byte: UInt32) {
            output[count] = UInt8(truncatingIfNeeded: byte)
            count += 1
        }
        switch scalar {
        case 0..<0x80: put(scalar)
        case 0x80..<0x800:
            put(0xC0 | scalar >> 6)
            put(0x80 | scalar & 0x3F)
        case 0x800..<0x10000:
            put(0xE0 | scalar >> 12)
            put(0x80 | scalar >> 6 & 0x3F)
            put(0x80 | scalar & 0x3F)
        default:
            put(0xF0 | scalar >> 18)
            put(0x80 | scalar >> 12 & 0x3F)
            put(0x80 | scalar >> 6 & 0x3F)
            put(0x80 | scalar & 0x3F)
        }
    }
}

/// The small letter without a diacritic of each scalar of U+00C0–017F that has one of ASCII; 0 for the others.
private let plainLetters: [UInt8] = (0xC0...0x17F).map { scalar in
    let folded = foldedScalar(UInt32(scalar))
    return (0x20..<0x80).contains(folded) ? UInt8(folded) : 0
}

/// The scalar at an offset of well-formed UTF-8 and its length in bytes; anything else is a scalar of its own byte.
func decode(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (scalar: UInt32, length: Int) {
    let lead = UInt32(bytes[index])
    func continuation(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset] & 0x3F) }
    switch lead {
    case 0xC2...0xDF where index + 1 < bytes.count: return ((lead & 0x1F) << 6 | continuation(1), 2)
    case 0xE0...0xEF where index + 2 < bytes.count:
        return ((lead & 0x0F) << 12 | continuation(1) << 6 | continuation(2), 3)
    case 0xF0...0xF4 where index + 3 < bytes.count:
        return ((lead & 0x07) << 18 | continuation(1) << 12 | continuation(2) << 6 | continuation(3), 4)
    default: return (lead, 1)
    }
}
