/// A whole number with its thousands apart: „1 200“ with no-break spaces, “1,200”.
package func grouped(_ number: Int, in language: LanguageCode) -> String {
    ShortText.make { text in
        if number < 0 { text.add("\u{2212}") }
        text.add(grouped: UInt64(number.magnitude), in: language)
    }
}
