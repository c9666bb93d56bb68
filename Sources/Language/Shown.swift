/// A value that can be shown to a person in either language of the program.
package protocol Shown {
    /// The value in words and digits as the language writes them, with no-break spaces where a line must not break.
    func shown(in language: LanguageCode) -> String
}

extension Shown {
    /// The value in both languages.
    package var words: Words { Words(cs: shown(in: .cs), en: shown(in: .en)) }
}

/// U+00A0, which a browser shows as a space and never breaks a line at.
package let noBreakSpace = "\u{A0}"
