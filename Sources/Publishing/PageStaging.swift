import Language
import SiteBuilder
import SourceText

/// Renders every page of a site, in parallel.
struct PageStaging: Sendable {
    let site: Site
    /// The rendered Markdown of each content file.
    let texts: [String: Texts]
    let theme: CompiledTheme

    /// What came of the pages.
    struct Rendered {
        var outputs: [StagedOutput]
        var findings: [Finding]
        /// SHA-256 of the pages of projects by the project's number, where it was asked for.
        var digests: [Int: String]
    }

    /// Renders the pages and stages each; without `staging` they are rendered for their findings only.
    func run(staging: OutputStaging?, digests: Bool, jobs: Int) async throws(MachineFailure) -> Rendered {
        let pages = try await Parallel.map(count: site.pages.count, jobs: jobs) { index throws(MachineFailure) in
            let page = site.pages[index]
            var bytes: [UInt8] = []
            bytes.reserveCapacity(32 * 1024)
            let findings = site.render(
                page, texts: page.source(in: site).flatMap { texts[$0] }, with: theme, into: &bytes)
            var digest: (Int, String)?
            if digests, case .project(let number) = page.subject { digest = (number, Digest.sha256(of: bytes)) }
            return (try staging?.stage(page.path.outputFile, bytes), findings, digest)
        }
        return Rendered(
            outputs: pages.compactMap(\.0), findings: Self.once(pages.flatMap(\.1)),
            digests: Dictionary(pages.compactMap(\.2), uniquingKeysWith: { first, _ in first }))
    }

    /// A template's defect shows on every page that it makes; the first of them speaks for all.
    private static func once(_ findings: [Finding]) -> [Finding] {
        var seen: Set<Finding> = []
        return findings.filter { finding in
            var bare = finding
            bare.notes = []
            return seen.insert(bare).inserted
        }
    }
}
