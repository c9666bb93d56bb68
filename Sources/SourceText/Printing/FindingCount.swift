package import Language

/// How many findings there are of each severity, in words: „2 chyby, 1 varování“.
package struct FindingCount: Sendable, Hashable {
    package private(set) var errors = 0
    package private(set) var warnings = 0
    package private(set) var notes = 0

    package init(_ findings: some Sequence<Finding>) {
        for finding in findings {
            switch finding.severity {
            case .error: errors += 1
            case .warning: warnings += 1
            case .note: notes += 1
            }
        }
    }

    /// Severities without a finding are left out.
    package func shown(in language: LanguageCode) -> String {
        [(errors, Self.errors), (warnings, Self.warnings), (notes, Self.notes)].compactMap { count, noun in
            count == 0 ? nil : noun.shown(count, in: language)
        }.joined(separator: ", ")
    }

    private static let errors = CountedNoun("chyba", "chyby", "chyb", "chyby", en: "error", "errors")
    private static let warnings = CountedNoun("varování", "varování", "varování", "varování", en: "warning", "warnings")
    private static let notes = CountedNoun("poznámka", "poznámky", "poznámek", "poznámky", en: "note", "notes")
}
