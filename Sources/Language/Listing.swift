extension Sequence<String> {
    /// The items as one phrase: „a, b a c“, “a, b and c”.
    package func joined(in language: LanguageCode) -> String {
        let items = Array(self)
        var phrase = items.first ?? ""
        for item in items.dropFirst().dropLast() {
            phrase += ", "
            phrase += item
        }
        if let last = items.last, items.count > 1 {
            phrase += language == .cs ? " a\u{A0}" : " and "
            phrase += last
        }
        return phrase
    }
}
