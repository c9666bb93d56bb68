/// A file of the theme that is compiled into the program.
package struct ThemeFile: Sendable {
    /// How the generated file spells the contents: as they are, or in base64 where Swift cannot say them in a literal.
    enum Spelling: Sendable {
        case text(StaticString)
        case base64(StaticString)
    }

    /// Path below `templates/`, with `/`, for example `partials/facts.html` or `assets/site.css`.
    package let path: String
    let spelling: Spelling

    init(_ path: String, text: StaticString) {
        self.path = path
        spelling = .text(text)
    }

    init(_ path: String, base64: StaticString) {
        self.path = path
        spelling = .base64(base64)
    }

    /// The file's bytes; decoded at each use, so a start of the program that builds nothing pays nothing.
    package var contents: [UInt8] {
        switch spelling {
        case .text(let text): text.withUTF8Buffer { Array($0) }
        case .base64(let text): text.withUTF8Buffer { Base64.decode($0) }
        }
    }
}
