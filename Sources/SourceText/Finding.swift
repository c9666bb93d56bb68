package import Language

/// How grave a finding is: an error turns the exit code.
package enum Severity: String, Sendable, Hashable, Codable {
    case error, warning, note
}

/// Whether a finding says that the content cannot be built, or what the law and good practice still want.
package enum FindingKind: String, Sendable, Hashable, Codable {
    case content, publicity
}

/// A defect the program knows: its id, how grave it is and what it means; one constant for each, beside the code that finds it.
package struct Diagnosis: Sendable, Hashable {
    /// Lower-case words with hyphens; editors write it in `allow`, so it is never changed.
    package let id: String
    package let severity: Severity
    package let kind: FindingKind
    /// The rule that is broken and how it is kept, for `sitegen explain` and the documentation.
    package let explanation: Words
    /// The article of law, where the rule has one.
    package let article: String?

    package init(
        _ id: String, _ severity: Severity = .error, _ kind: FindingKind = .content, article: String? = nil,
        _ explanation: Words
    ) {
        self.id = id
        self.severity = severity
        self.kind = kind
        self.explanation = explanation
        self.article = article
    }
}

/// Something the program found in the content: what, where, and how to mend it.
package struct Finding: Sendable, Hashable, Codable {
    package var id: String
    package var severity: Severity
    package var kind: FindingKind
    package var place: Place?
    package var message: Words
    package var notes: [Note]
    package var fix: Fix?
    /// The article of law, or `nil`.
    package var rule: String?

    package init(
        _ diagnosis: Diagnosis, at place: Place?, _ message: Words, notes: [Note] = [], fix: Fix? = nil,
        severity: Severity? = nil
    ) {
        id = diagnosis.id
        self.severity = severity ?? diagnosis.severity
        kind = diagnosis.kind
        self.place = place
        self.message = message
        self.notes = notes
        self.fix = fix
        rule = diagnosis.article
    }

    /// The files in which places have still to be found, so that a person can be shown them.
    package var filesToFindIn: [String] {
        ([place] + notes.map(\.place)).compactMap { $0?.unfound == nil ? nil : $0?.file }
    }

    /// Finds the places that lie in a file.
    package mutating func findPlaces(in file: SourceFile) {
        if let place, place.file == file.path { self.place = file.found(place) }
        for index in notes.indices {
            if let place = notes[index].place, place.file == file.path { notes[index].place = file.found(place) }
        }
    }

    /// Takes the places that were found in the same finding.
    package mutating func takePlaces(from other: Finding) {
        if let found = other.place, found.unfound == nil { place = found }
        for index in notes.indices {
            if let found = other.notes[index].place, found.unfound == nil { notes[index].place = found }
        }
    }

    /// What more there is to say, perhaps about another place.
    package struct Note: Sendable, Hashable, Codable {
        package var message: Words
        package var place: Place?

        package init(_ message: Words, at place: Place? = nil) {
            self.message = message
            self.place = place
        }
    }

    /// A repair: in words, and as edits of the file where it is mechanical.
    package struct Fix: Sendable, Hashable, Codable {
        package var message: Words
        package var edits: [Edit]
        /// The edits change no meaning and leave no choice, so `check --fix` may make them: spaces, dashes, the form of a number.
        package var isSafe: Bool

        package init(_ message: Words, edits: [Edit] = [], isSafe: Bool = false) {
            self.message = message
            self.edits = edits
            self.isSafe = isSafe
        }
    }

    /// Text that replaces a range of the finding's file.
    package struct Edit: Sendable, Hashable, Codable {
        package var start: Position
        package var end: Position
        package var text: String

        package init(_ place: Place, text: String) {
            start = place.start
            end = place.end
            self.text = text
        }
    }
}
