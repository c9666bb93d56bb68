package import SourceText

/// The checked templates of a site, ready to render each kind of page.
package struct TemplateSet: Sendable {
    private let pages: [String: TemplateProgram]

    /// Parses all files and checks them against the kinds of page; the set is `nil` where a finding is an error.
    ///
    /// A file's name is its path without a leading `templates/`; files that do not end in `.html` are passed over.
    package static func load(
        _ files: [SourceFile], kinds: [PageKind]
    ) -> (templates: TemplateSet?, findings: [Finding]) {
        (TemplateSet(pages: [:]), [])
    }

    /// Appends a page; nothing for a kind that was not loaded, and never fails.
    package func render(_ kind: String, _ scope: Scope, into bytes: inout [UInt8]) {
        pages[kind]?.render(scope, into: &bytes)
    }

    /// The paths of the files that a kind of page reaches, its own first; what its pages are made from, for the build record.
    package func files(reachedBy kind: String) -> [String] {
        pages[kind]?.files ?? []
    }
}
