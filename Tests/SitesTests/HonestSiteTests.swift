import Foundation
import Language
import Publishing
import SourceText
import Testing

/// Pages as good officers and providers write them, of all three periods: nothing in them may be called an error.
struct HonestSiteTests {
    /// Days on which some projects run and others have ended.
    @Test(arguments: ["2010-06-01", "2017-05-02", "2021-03-15", "2024-09-30", "2026-11-21", "2028-01-01"])
    func nothingIsAnError(_ today: String) async throws {
        let site = try SiteOnDisk(copying: testsFolder.appending(path: "Sites/honest"))
        let report = try await Build.check(
            options: BuildOptions(source: site.path, output: site.path + "/public", today: try Day(reading: today)))
        #expect(report.pages > 8)
        let errors = report.findings.filter { $0.severity == .error }
        #expect(errors.map { "\($0.id) \($0.place?.file ?? ""):\($0.place?.start.line ?? 0)" } == [])
        #expect(report.findings.filter { $0.kind == .content }.map(\.id) == [])
    }
}
