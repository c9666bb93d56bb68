import Language
package import SiteBuilder
import SourceText

extension Build {
    /// What a web server should send with the site, in its own words; `nil` where errors of the content keep the site from being
    /// built. No page is rendered.
    package static func headers(
        options: BuildOptions, for server: ServerKind
    ) async throws(MachineFailure) -> (report: BuildReport, bytes: [UInt8]?) {
        let source = try SourceFolder(options.source)
        let inputs = try await SiteInputs(reading: source, try source.listing(), options, BuildProgress())
        let (site, findings) = Site.plan(inputs.planInputs)
        var report = BuildReport(
            language: inputs.hasSettings ? inputs.settings.language : .en, strict: false)
        report.findings = Finding.inOrder(inputs.findings + findings)
        let isFit = !BuildReport.forbidPublishing(report.findings, strict: false)
        return (report, isFit ? site.headers(for: server) : nil)
    }
}
