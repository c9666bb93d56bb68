import Language
import SiteBuilder
import SourceText

/// Renders every page of a site, in parallel.
struct PageStaging: Sendable {
    let site: Site
    /// Which has the rendered Markdown of the content files.
    let inputs: SiteInputs
    let theme: CompiledTheme
    /// What the pages are made from; `nil` where nothing is kept.
    let keys: PageKeys?
    /// What need not be made again.
    let last: LastBuild?

    /// What came of the pages.
    struct Rendered {
        var outputs: [StagedOutput]
        var findings: [Finding]
        /// How many pages were rendered.
        var rendered: Int
        /// SHA-256 of the pages of projects by the project's number, where it was asked for.
        var digests: [Int: String]
    }

    /// Renders the pages and stages each; without `staging` they are rendered for their findings only.
    func run(
        staging: OutputStaging?, digests: Bool, jobs: Int, progress: BuildProgress
    ) async throws(MachineFailure) -> Rendered {
        let (extras, core) = (site.pages.indices.filter(isExtra), site.pages.indices.filter { !isExtra($0) })
        progress.begin(.pages, of: core.count)
        var rendered = try await run(core, staging: staging, digests: digests, jobs: jobs, progress)
        progress.begin(.posters, of: extras.count)
        let others = try await run(extras, staging: staging, digests: false, jobs: jobs, progress)
        rendered.outputs += others.outputs
        rendered.rendered += others.rendered
        rendered.findings = Self.once(rendered.findings + others.findings)
        return rendered
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
        // Lists come last and take long: in larger pieces one processor would wait for the other.
        let pages = try await Parallel.map(
            count: indices.count, jobs: jobs, chunk: 16, progress: progress
        ) { number throws(MachineFailure) in try make(site.pages[indices[number]], staging, digest: digests) }
        return Rendered(
            outputs: pages.compactMap(\.output), findings: pages.flatMap(\.findings),
            rendered: pages.count(where: \.isRendered),
            digests: Dictionary(pages.compactMap(\.digest), uniquingKeysWith: { first, _ in first }))
    }

    /// What came of one page.
    private struct Made: Sendable {
        var output: StagedOutput?
        var findings: [Finding] = []
        var digest: (Int, String)?
        var isRendered = false
    }

    /// Renders a page, where the last build did not make it from the same.
    private func make(
        _ page: PlannedPage, _ staging: OutputStaging?, digest: Bool
    ) throws(MachineFailure) -> Made {
        let path = page.path.outputFile
        let key = keys?.key(of: page, with: theme) ?? 0
        if let standing = last?.standing(path, key: key) { return Made(output: standing) }
        var made = Made(isRendered: true)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32 * 1024)
        made.findings = site.render(page, texts: try inputs.texts(of: page, in: site), with: theme, into: &bytes)
        if digest, case .project(let number) = page.subject { made.digest = (number, Digest.sha256(of: bytes)) }
        made.output = try staging?.stage(path, bytes, key: key)
        return made
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
