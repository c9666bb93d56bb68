package import SourceText

/// Markdown (CommonMark with GitHub's tables, task lists, strikethrough, autolinks and footnotes) to safe HTML.
package enum Markdown {
    /// Parses a text once and renders it; what is wrong with it is told by the findings, the rest of it is still there.
    package static func parse(
        _ text: LocatedText, in file: SourceFile, options: MarkdownOptions
    ) -> (document: MarkdownDocument, findings: [Finding]) {
        (MarkdownDocument(), [])
    }
}
