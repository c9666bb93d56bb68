import Funding
import Language

/// How the page of a project speaks: in the site's language, and in the tense that fits the project's state.
struct ProjectWords: Sendable {
    let source: SiteProject
    let language: LanguageCode

    func words(_ cs: @autoclosure () -> String, _ en: @autoclosure () -> String) -> String {
        language == .cs ? cs() : en()
    }

    /// The words that fit the project's state; those of a running one where it is not known.
    func words(planned: Words, running: Words, ended: Words) -> String {
        switch source.state {
        case .planned?: planned[language]
        case .running?, nil: running[language]
        case .ended?: ended[language]
        }
    }

    /// Text that an editor wrote, with the no-break spaces that the language wants.
    func set(_ text: String) -> String { typeset(text, in: language) }

    /// The sources of the budget in words; where none are given, nothing is known.
    var payers: String? {
        guard let sources = source.project.budget?.sources, !sources.isEmpty else { return nil }
        return sources.map { $0.name ?? $0.kind.label[language] }.joined(in: language)
    }
}
