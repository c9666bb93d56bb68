import CommonMark
import Fields
import Foundation
import FrontMatter
import Funding
import Language
import Publishing
import SiteBuilder
import SourceText
import Templates
import Testing

struct BrokenSiteTests {
    /// A site that was built before somebody broke it.
    private static let built = Task {
        let site = try SiteOnDisk()
        try site.write("content/site.yml", "title: Web\n")
        try site.write("content/projects/dobry.md", "---\ntitle: Dobrý\nprogramming_period: 2014-2020\n---\n")
        let report = try await site.build()
        return (site, report.exitCode)
    }

    @Test("Each defect is found where it is, and the site that stands is left alone", arguments: BrokenCase.all)
    func brokenSite(_ broken: BrokenCase) async throws {
        let (built, code) = try await Self.built.value
        #expect(code == 0)
        let site = try SiteOnDisk(copying: URL(filePath: built.path))
        try FileManager.default.removeItem(atPath: site.path + "/content")
        for file in broken.files { try site.write(file.path, file.bytes) }
        for link in broken.links { try site.link(link.path, to: link.target) }
        let before = site.state()
        let record = site.state(".sitegen")
        #expect(before.count > 5)

        var report = try await site.build()
        if report.exitCode == 0 { report = try await site.build(output: "other", strict: true) }
        let found = report.findings.map { finding in
            let place = finding.place.map { "\($0.file):\($0.start.line):\($0.start.column)" } ?? "nowhere"
            return (finding, "\(finding.id) \(place)")
        }
        // What publicity still wants is listed only where the case is about it.
        let listed = found.filter { $0.0.kind == .content || broken.ids.contains($0.0.id) }.map(\.1)
        #expect(listed.sorted() == broken.expected.sorted())
        #expect(!broken.expected.isEmpty)
        #expect(report.exitCode == 1)
        #expect(report.output == nil)
        if !report.strict {
            let isUntouched = site.state() == before && site.state(".sitegen") == record
            #expect(isUntouched)
        }
        for finding in report.findings {
            #expect(!finding.message.cs.isEmpty && !finding.message.en.isEmpty)
        }
    }

    /// Content errors without a case, each with the reason.
    private static let exceptions: [String: String] = [
        "file-name-twice": "the file system decides whether two such names can stand in one folder: SourceFolderTests",
        "special-file": "no text can spell a pipe: SourceFolderTests",
        "record-unwritable": "found after publishing: OutputFolderTests",
        "template-missing": "the theme that is compiled in has every template: TemplateFindingTests",
        "markdown-not-inline": "no key asks for a single paragraph today: MarkdownTests",
    ]

    @Test func theCasesAreRead() {
        #expect(BrokenCase.all.count > 100)
    }

    @Test func everyContentErrorHasACase() {
        let covered = BrokenCase.all.reduce(into: Set<String>()) { $0.formUnion($1.ids) }
        let errors = Set(allDiagnoses.filter { $0.kind == .content }.map(\.id))
        #expect(errors.count > 80)
        #expect(errors.subtracting(covered).subtracting(Self.exceptions.keys).sorted() == [])
        #expect(covered.subtracting(allDiagnoses.map(\.id)).sorted() == [], "no room lists them")
    }

    @Test func idsAreUniqueAndExplained() {
        let diagnoses = allDiagnoses
        let ids = Dictionary(grouping: diagnoses, by: \.id)
        #expect(ids.filter { $0.value.count > 1 }.keys.sorted() == [])
        for diagnosis in diagnoses {
            #expect(diagnosis.id.wholeMatch(of: /[a-z][a-z0-9]*(-[a-z0-9]+)*/) != nil, "\(diagnosis.id)")
            #expect(diagnosis.explanation.cs.count > 15, "\(diagnosis.id)")
            #expect(diagnosis.explanation.en.count > 15, "\(diagnosis.id)")
            #expect(diagnosis.explanation.cs != diagnosis.explanation.en, "\(diagnosis.id)")
        }
    }

    /// All errors of all files in one run, as a person sees them.
    @Test(arguments: [LanguageCode.cs, .en])
    func theWholePrintedText(_ language: LanguageCode) async throws {
        let folder = testsFolder.appending(path: "Sites/broken")
        let site = try SiteOnDisk(copying: folder)
        let report = try await site.build()
        #expect(report.exitCode == 1)
        let text = FindingPrinter(language: language).text(report.findings.filter { $0.kind == .content })
        try Golden.expect(Array(text.utf8), at: folder.appending(path: "expected.\(language.rawValue).txt"))
    }

    /// What the build of the example says is known, so that a change of it is seen.
    @Test func findingsOfTheExample() async throws {
        let site = try SiteOnDisk()
        let repository = testsFolder.deletingLastPathComponent().path
        try FileManager.default.copyItem(atPath: repository + "/content", toPath: site.path + "/content")
        let report = try await site.build()
        #expect(report.exitCode == 0)
        try Golden.expect(
            FindingJSON.bytes(report.findings, language: report.language),
            at: testsFolder.appending(path: "Sites/example-findings.json"))
    }
}
