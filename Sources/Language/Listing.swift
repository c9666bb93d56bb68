extension Sequence<String> {
    /// The items as one phrase: „a, b a c“, “a, b and c”.
    package func joined(in language: LanguageCode) -> String {
        let items = Array(self)
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        let conjunction = language == .cs ? " a\(noBreakSpace)" : " and "
        return items.dropLast().joined(separator: ", ") + conjunction + last
    }
}
