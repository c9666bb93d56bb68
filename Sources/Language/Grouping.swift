/// A whole number with its thousands apart: „1 200“ with no-break spaces, “1,200”.
package func grouped(_ number: Int, in language: LanguageCode) -> String {
    let text = grouped(UInt64(number.magnitude), in: language)
    return number < 0 ? "\u{2212}" + text : text
}

/// The same without a sign.
func grouped(_ number: UInt64, in language: LanguageCode) -> String {
    // Twenty digits with six separators of two bytes, written from the end.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { buffer in
        var (rest, start, digits) = (number, buffer.count, 0)
        repeat {
            if digits > 0, digits % 3 == 0 {
                start -= 1
                buffer[start] = language == .cs ? 0xA0 : UInt8(ascii: ",")
                if language == .cs {
                    start -= 1
                    buffer[start] = 0xC2
                }
            }
            start -= 1
            buffer[start] = UInt8(truncatingIfNeeded: rest % 10) + 0x30
            rest /= 10
            digits += 1
        } while rest > 0
        return String(decoding: buffer[start...], as: UTF8.self)
    }
}
