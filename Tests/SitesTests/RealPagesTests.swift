import Foundation
import Language
import Publishing
import SourceText
import Testing

/// The five real projects of the example, with the defects that their public pages had: each is found, and nothing else.
struct RealPagesTests {
    private static let file = testsFolder.appending(path: "RealPages/five-projects.txt")

    @Test(arguments: BrokenCase.cases(in: file))
    func eachDefectAndNothingElse(_ pages: BrokenCase) async throws {
        #expect(pages.files.filter { $0.path.hasPrefix("content/projects/") }.count == 5)
        let site = try SiteOnDisk()
        for file in pages.files { try site.write(file.path, file.bytes) }
        guard let today = SiteOnDisk.today else { throw CocoaError(.featureUnsupported) }
        let report = try await Build.check(
            options: BuildOptions(source: site.path, output: site.path + "/public", today: today))
        let found = report.findings.map { finding in
            "\(finding.id) " + (finding.place.map { "\($0.file):\($0.start.line):\($0.start.column)" } ?? "nowhere")
        }
        let missed = Set(pages.expected).subtracting(found).sorted()
        let extra = Set(found).subtracting(pages.expected).sorted()
        #expect(missed == [])
        #expect(extra == [])
        #expect(found.count == pages.expected.count)
    }
}
