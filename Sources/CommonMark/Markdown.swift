import Language
package import SourceText

/// Markdown (CommonMark with GitHub's tables, task lists, strikethrough, autolinks and footnotes) to safe HTML.
package enum Markdown {
    /// Parses a text once and renders it; what is wrong with it is told by the findings, the rest of it is still there.
    /// A text beyond a bound gives an empty document and a finding.
    package static func parse(
        _ text: LocatedText, in file: SourceFile, options: MarkdownOptions
    ) -> (document: MarkdownDocument, findings: [Finding]) {
        let (document, _, findings) = read(text, in: file, options: options)
        return (document, findings)
    }

    /// The same, with the plain text that a person reads and its places, which is needed only while the file is being read.
    package static func read(
        _ text: LocatedText, in file: SourceFile, options: MarkdownOptions
    ) -> (document: MarkdownDocument, runs: TextRuns, findings: [Finding]) {
        guard text.bytes.count <= options.sizeLimit else {
            let offset = min(max(options.sizeLimit, 0), text.bytes.count - 1)
            return (
                MarkdownDocument(), TextRuns(),
                [
                    Finding(
                        markdownTooLong, at: file.place(text.fileRange(ByteRange(offset, offset))),
                        Words(
                            cs:
                                "Text stránky je delší než \(MarkdownOptions.pageSizeLimit / 1024) KiB; tady je hranice. Rozdělte ho do více stránek.",
                            en:
                                "The page's text is longer than \(MarkdownOptions.pageSizeLimit / 1024) KiB; here is the bound. Split it into several pages."
                        ))
                ]
            )
        }
        return text.bytes.withUnsafeBufferPointer { bytes in
            let survey = MarkdownSurvey(bytes)
            if let refusal = MarkdownBounds.refusal(bytes, survey) {
                let place = file.place(text.fileRange(refusal.range))
                return (MarkdownDocument(), TextRuns(), [Finding(markdownTooComplex, at: place, refusal.message)])
            }
            guard let tree = MarkdownTree(bytes) else { return (MarkdownDocument(), TextRuns(), []) }
            var renderer = MarkdownRenderer(text, in: file, options: options, survey)
            var isWhole = true
            tree.walk { node, entering in
                isWhole = renderer.visit(node, entering)
                return isWhole
            }
            guard isWhole else { return (renderer.document, TextRuns(), renderer.findings) }
            renderer.finish()
            return (renderer.document, renderer.trace.runs, renderer.findings)
        }
    }
}
