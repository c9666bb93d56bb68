import Drawing
import Funding
import Language
import Markup

/// The publicity block: emblem and words, in the classes that the program keeps for itself (`eu-…`).
///
/// Made once for all projects that have the same words; few sites have more than some tens.
final class PublicityBlock: Sendable {
    let lockUp: LockUp
    /// The words as a drawing has them.
    let drawnLines: [[String]]
    private let classes: String
    private let words: HTML
    /// As it stands in nearly every page.
    private let plain: HTML
    private let posterClasses: String
    private let posterClassesWithLogos: String

    init(_ lockUp: LockUp, period: ProgrammingPeriod?, in language: LanguageCode) {
        self.lockUp = lockUp
        drawnLines = lockUp.drawnLines(in: language)
        classes = "eu-block" + (period.map { " eu-" + $0.rawValue } ?? "")
        words = lockUp.html(in: language)
        plain = "<div class=\"\(classes)\">\(Emblem.inline)\(words)</div>"
        posterClasses = lockUp.posterClasses(in: language, hasLogos: false)
        posterClassesWithLogos = lockUp.posterClasses(in: language, hasLogos: true)
    }

    /// The block as it stands in a page.
    ///
    /// - Parameters:
    ///   - logos: Pictures that the rules of the programme want beside the emblem; empty on most pages.
    ///   - isPoster: Whether the block is the head of a poster, as large as its words allow.
    func html(logos: HTML = HTML(), isPoster: Bool = false) -> HTML {
        if !isPoster, logos.isEmpty { return plain }
        let more = isPoster ? " " + (logos.isEmpty ? posterClasses : posterClassesWithLogos) : ""
        let row: HTML = logos.isEmpty ? "" : "<div class=\"eu-logos\">\(logos)</div>"
        return "<div class=\"\(classes)\(more)\">\(Emblem.inline)\(words)\(row)</div>"
    }
}
