package import Language
package import SourceText

/// One thing that reads badly: the single entry that feeds checking, `explain` and the documentation.
///
/// All rules share one walk over a file's text; a rule says at what it is asked.
package final class TextRule: Sendable {
    /// Its id is the rule's; its severity is the gravest the rule can have.
    package let diagnosis: Diagnosis
    /// `practice` is a warning, `advice` a note; the text of a project of 2007–13 gives notes only.
    package let weight: Rule.Weight
    /// The languages of a site in which the rule holds.
    package let languages: Set<LanguageCode>
    let triggers: [Trigger]
    let check: @Sendable (TextPage, TextSpot, inout [TextBreach]) -> Void

    /// At what a rule is asked.
    enum Trigger: Sendable, Hashable {
        /// Words in lower case, of at most 16 bytes, whatever their case in the text.
        case words(String)
        /// Words in which a letter of another alphabet stands beside a Latin one.
        case mixedWords
        /// Runs of digits that no letter stands before.
        case numbers
        /// Pairs of bytes, or single ones, that are no letters and digits.
        case marks([[UInt8]])
        /// Each block.
        case blocks
        /// The file, once, when all else has been asked.
        case file
    }

    init(
        _ id: String, _ weight: Rule.Weight, in languages: Set<LanguageCode> = Set(LanguageCode.allCases),
        at triggers: Trigger..., because explanation: Words,
        check: @escaping @Sendable (TextPage, TextSpot, inout [TextBreach]) -> Void
    ) {
        diagnosis = Diagnosis(id, weight == .advice ? .note : .warning, .publicity, explanation)
        self.weight = weight
        self.languages = languages
        self.triggers = triggers
        self.check = check
    }
}

/// Something in a text that a rule does not want, in bytes of the text.
struct TextBreach {
    var start: Int
    var end: Int
    var message: Words
    /// What more there is to say, with a place in the text.
    var note: (message: Words, start: Int, end: Int)?
    var fix: Fix?

    struct Fix {
        var message: Words
        var edits: [(start: Int, end: Int, text: String)]
        var isSafe: Bool
    }

    init(
        _ start: Int, _ end: Int, _ message: Words, note: (message: Words, start: Int, end: Int)? = nil,
        fix: Fix? = nil
    ) {
        self.start = start
        self.end = end
        self.message = message
        self.note = note
        self.fix = fix
    }
}

/// The place in a text at which a rule is asked: a word, a number, a mark or a block, in bytes of the text.
struct TextSpot {
    var start: Int
    var end: Int
    /// Which block, and its bounds.
    var block: Int
    var blockStart: Int
    var blockEnd: Int
}

/// What the rules have to know beside the text itself.
package struct TextCircumstances: Sendable {
    package var language: LanguageCode
    /// The project that the file is about; `nil` for pages and news.
    package var project: Project?
    /// The site's own abbreviations and what they stand for, from its settings.
    package var abbreviations: [String: String]
    /// E-mail addresses and phone numbers that the site's publisher gives as its own.
    package var publisherContacts: [String]
    package var today: Day

    package init(
        language: LanguageCode, project: Project? = nil, abbreviations: [String: String] = [:],
        publisherContacts: [String] = [], today: Day
    ) {
        self.language = language
        self.project = project
        self.abbreviations = abbreviations
        self.publisherContacts = publisherContacts
        self.today = today
    }
}
