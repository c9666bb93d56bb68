package import Language
package import SiteBuilder
package import SourceText

/// What a build did and found.
package struct BuildReport: Sendable {
    /// The language of the site, English where the build did not get so far as to know it.
    package var language: LanguageCode
    /// Everything found in the content, of both kinds, without what is accepted.
    package var findings: [Finding]
    /// The publicity findings that content files accept by `allow`, in the order in which findings are shown.
    package var accepted: [AcceptedGap]
    /// How many content files were read, and how many pages they and the listings became.
    package var sources: Int
    package var pages: Int
    /// How many of the pages were rendered; the others stand as an earlier build made them.
    package var rendered = 0
    /// The content files that became no page, each with the reason.
    package var withheld: [Withheld]
    /// Whether warnings and publicity errors count as errors, by `--strict` or by `site.yml`.
    package var strict: Bool
    /// What happened in the output folder; `nil` where the findings stopped the build and nothing was published.
    package var output: OutputCounts?
    /// What the content files and `site.yml` held when they were read, by path, so that a repair knows them again.
    var sourceHashes: [String: UInt64] = [:]

    package init(
        language: LanguageCode, findings: [Finding] = [], accepted: [AcceptedGap] = [], sources: Int = 0,
        pages: Int = 0, withheld: [Withheld] = [],
        strict: Bool = false, output: OutputCounts? = nil
    ) {
        self.language = language
        self.findings = findings
        self.accepted = accepted
        self.sources = sources
        self.pages = pages
        self.withheld = withheld
        self.strict = strict
        self.output = output
    }

    /// A content file that became no page: a draft, one whose day has not come, one that was withdrawn.
    package struct Withheld: Sendable, Hashable {
        /// Relative to the site's folder, with `/`.
        package var path: String
        package var reason: Words

        package init(path: String, reason: Words) {
            self.path = path
            self.reason = reason
        }
    }

    /// Whether the findings forbid to publish: content errors always; with `strict`, warnings and publicity errors too.
    static func forbidPublishing(_ findings: [Finding], strict: Bool) -> Bool {
        findings.contains { finding in
            switch finding.severity {
            case .error: finding.kind == .content || strict
            case .warning: strict
            case .note: false
            }
        }
    }

    /// The exit code of the program for these findings: 0, or 1 where they forbid to publish.
    package var exitCode: Int32 {
        Self.forbidPublishing(findings, strict: strict) ? 1 : 0
    }
}
