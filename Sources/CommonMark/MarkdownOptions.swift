package import Language

/// How a Markdown text is rendered: its language, and what it is part of.
package struct MarkdownOptions: Sendable, Hashable {
    package var language: LanguageCode
    /// Stands before each id of headings and footnotes, so that several fragments fit on a page: "" for the body, "goals-" for a field.
    package var idPrefix: String
    /// The level (1–6) of the text's outermost headings; the levels under it follow without a gap.
    package var topLevel: Int
    /// The text is one line of a page: its paragraph has no `<p>`, other blocks are a finding.
    package var inlineOnly: Bool
    /// How many bytes of Markdown may be parsed; a caller with several fragments on a page passes what is left.
    package var sizeLimit: Int

    /// The bound for all Markdown of a page, in bytes.
    package static let pageSizeLimit = 128 * 1024

    package init(
        language: LanguageCode, idPrefix: String = "", topLevel: Int = 2, inlineOnly: Bool = false,
        sizeLimit: Int = pageSizeLimit
    ) {
        self.language = language
        self.idPrefix = idPrefix
        self.topLevel = topLevel
        self.inlineOnly = inlineOnly
        self.sizeLimit = sizeLimit
    }
}
