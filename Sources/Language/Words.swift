/// The same words in every language of the program, so that a value made once can be shown in any of them.
package struct Words: Sendable, Hashable, Codable {
    package var cs: String
    package var en: String

    package init(cs: String, en: String) {
        self.cs = cs
        self.en = en
    }

    /// Words that are the same in every language: names, numbers, what an editor wrote.
    package init(same text: String) {
        self.init(cs: text, en: text)
    }

    package subscript(language: LanguageCode) -> String {
        switch language {
        case .cs: cs
        case .en: en
        }
    }
}
