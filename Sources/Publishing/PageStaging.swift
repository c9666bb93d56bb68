import Language
import SiteBuilder
import SourceText

/// Renders every page of a site, in parallel.
struct PageStaging: Sendable {
    let site: Site
    /// The rendered Markdown of the content files, and where each lies in it.
    let texts: TextSpool
    let pieces: [String: TextSpool.Piece]
    let theme: CompiledTheme

    /// What came of the pages.
    struct Rendered {
        var outputs: [StagedOutput]
        var findings: [Finding]
        /// SHA-256 of the pages of projects by the project's number, where it was asked for.
        var digests: [Int: String]
    }

    /// Renders the pages and stages each; without `staging` they are rendered for their findings only.
    func run(
        staging: OutputStaging?, digests: Bool, jobs: Int, progress: BuildProgress
    ) async throws(MachineFailure) -> Rendered {
        let (extras, core) = (site.pages.indices.filter(isExtra), site.pages.indices.filter { !isExtra($0) })
        progress.begin(.pages, of: core.count)
        let pages = try await run(core, staging: staging, digests: digests, jobs: jobs, progress)
        progress.begin(.posters, of: extras.count)
        let others = try await run(extras, staging: staging, digests: false, jobs: jobs, progress)
        return Rendered(
            outputs: pages.outputs + others.outputs, findings: Self.once(pages.findings + others.findings),
            digests: pages.digests)
    }

    /// Whether a page is no part of the site that visitors walk through: a poster, or the publicity for other systems.
    private func isExtra(_ index: Int) -> Bool {
        switch site.pages[index].subject {
        case .poster, .publicity: true
        default: false
        }
    }

    private func run(
        _ indices: [Int], staging: OutputStaging?, digests: Bool, jobs: Int, _ progress: BuildProgress
    ) async throws(MachineFailure) -> Rendered {
        let pages = try await Parallel.map(
            count: indices.count, jobs: jobs, progress: progress
        ) { number throws(MachineFailure) in
            let page = site.pages[indices[number]]
            var bytes: [UInt8] = []
            bytes.reserveCapacity(32 * 1024)
            var rendered: Texts?
            if let piece = page.source(in: site).flatMap({ pieces[$0] }) { rendered = try texts.get(piece) }
            let findings = site.render(page, texts: rendered, with: theme, into: &bytes)
            var digest: (Int, String)?
            if digests, case .project(let number) = page.subject { digest = (number, Digest.sha256(of: bytes)) }
            return (try staging?.stage(page.path.outputFile, bytes), findings, digest)
        }
        return Rendered(
            outputs: pages.compactMap(\.0), findings: pages.flatMap(\.1),
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
