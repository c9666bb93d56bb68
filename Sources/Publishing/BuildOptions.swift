package import Language
import SiteBuilder

/// What a build is asked to do; all that it depends on beside the site's folder.
package struct BuildOptions: Sendable {
    /// The site's folder, as it was given.
    package var source: String
    /// The folder for the built site, as it was given.
    package var output: String
    /// The day on which the pages are to be right; always given, never read from the clock further in.
    package var today: Day
    /// Stands in for `base_url` of `site.yml`.
    package var baseURL: String?
    /// Whether drafts become pages.
    package var drafts: Bool
    /// How many parts of the work may go on at a time.
    package var jobs: Int
    /// Whether warnings and publicity errors stop the build; `site.yml` may ask for the same.
    package var strict: Bool
    /// Whether the record is forgotten and everything removed that this build does not make.
    package var clean: Bool
    /// Whether compressed forms are put beside outputs that are worth it.
    package var compress: Bool

    package init(
        source: String, output: String, today: Day, baseURL: String? = nil,
        drafts: Bool = false, jobs: Int = 1, strict: Bool = false, clean: Bool = false,
        compress: Bool = false
    ) {
        self.source = source
        self.output = output
        self.today = today
        self.baseURL = baseURL
        self.drafts = drafts
        self.jobs = jobs
        self.strict = strict
        self.clean = clean
        self.compress = compress
    }

    /// Tells what is asked from all else that could be: of everything here that outputs or findings depend on, so a new option that
    /// changes them belongs in it. Folders do not: a site that moves with its output folder stays what it is.
    var question: UInt64 {
        let text = "\(today.iso)\n\(baseURL ?? "")\n\(drafts) \(strict) \(baseURL == nil) \(compress)"
        return max(1, ContentHash.of(Array(text.utf8)))
    }
}
