import Language
import SiteBuilder
import SourceText

/// Renders every page of a site, in parallel.
struct PageStaging: Sendable {
    let site: Site
    /// The rendered Markdown of each content file.
    let texts: [String: Texts]
    let theme: CompiledTheme

    /// Renders the pages and stages each; without `staging` they are rendered for their findings only.
    func run(
        staging: OutputStaging?, jobs: Int
    ) async throws(MachineFailure) -> (outputs: [StagedOutput], findings: [Finding]) {
        let pages = try await Parallel.map(count: site.pages.count, jobs: jobs) { index throws(MachineFailure) in
            let page = site.pages[index]
            var bytes: [UInt8] = []
            bytes.reserveCapacity(32 * 1024)
            let findings = site.render(
                page, texts: page.source(in: site).flatMap { texts[$0] }, with: theme, into: &bytes)
            return (try staging?.stage(page.path.outputFile, bytes), findings)
        }
        return (pages.compactMap(\.0), Self.once(pages.flatMap(\.1)))
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
