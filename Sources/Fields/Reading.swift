package import Language
package import SourceText

/// The reading of one file: its text, and all that was found wrong on the way; defects are collected, never thrown.
package struct Reading: Sendable {
    package let file: SourceFile
    /// The language of the site, which decides how an ambiguous word is understood.
    package let language: LanguageCode
    package private(set) var findings: [Finding] = []
    /// Where the value of each key stands, by path (`region`, `budget.total`), so that later checks can point at it.
    package private(set) var places = KeyPlaces()
    /// The tables that are being read, the outermost first, for suggestions about keys of another level.
    private(set) var levels: [Level] = []

    struct Level: Sendable {
        var key: String
        var fields: [FieldDescription]
    }

    package init(file: SourceFile, language: LanguageCode = .cs) {
        self.file = file
        self.language = language
    }

    /// Adds a finding about a range of the file.
    package mutating func report(
        _ diagnosis: Diagnosis, at range: ByteRange, _ message: Words, notes: [Finding.Note] = [],
        fix: Finding.Fix? = nil, severity: Severity? = nil
    ) {
        findings.append(
            Finding(diagnosis, at: file.place(range), message, notes: notes, fix: fix, severity: severity))
    }

    /// A repair that replaces a range of the file.
    package func replacement(of range: ByteRange, with text: String, _ message: Words) -> Finding.Fix {
        Finding.Fix(message, edits: [Finding.Edit(file.place(range), text: text)])
    }

    mutating func enter(_ level: Level) { levels.append(level) }

    mutating func leave() { levels.removeLast() }

    /// Remembers where the value of a key of the table being read stands; keys inside lists are not remembered.
    mutating func remember(_ key: String, at range: ByteRange) {
        switch levels.count {
        case 0, 1: places.add(key, range)
        case 2: places.set(key, under: levels[1].key, range)
        default: break
        }
    }
}
