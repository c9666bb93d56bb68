import Foundation
import Publishing
import SourceText
import Testing

/// Building a site that has been built before.
struct BuildAgainTests {
    /// A copy of a golden site, old enough for the clock of the file system to tell every change that comes.
    private static func site(_ name: String = "three-periods") throws -> SiteOnDisk {
        let site = try SiteOnDisk(copying: testsFolder.appending(path: "Sites/\(name)"))
        try? FileManager.default.removeItem(atPath: site.path + "/expected")
        usleep(50_000)
        return site
    }

    /// What a second report has to share with the first.
    private static func expectSame(_ second: BuildReport, _ first: BuildReport) {
        #expect(second.findings == first.findings)
        #expect(second.accepted == first.accepted)
        #expect(second.withheld == first.withheld)
        #expect(second.sources == first.sources && second.pages == first.pages)
        #expect(second.language == first.language && second.strict == first.strict)
    }

    @Test(arguments: ["three-periods", "own-templates", "english", "honest"])
    func whereNothingChangedNothingIsReadOrWritten(_ name: String) async throws {
        let site = try Self.site(name)
        let first = try await site.build()
        #expect(first.rendered == first.pages)
        let made = try #require(first.output?.made)
        try site.write("public/mine/note.txt", "mine")
        // Something new in a folder is seen, and counted from then on.
        let second = try await site.build()
        #expect(second.output == OutputCounts(unchanged: made, foreign: 1))
        let (outputs, records) = (site.state(), site.state(".sitegen"))
        let third = try await site.build()
        #expect(third.rendered == 0)
        #expect(third.output == OutputCounts(unchanged: made, foreign: 1))
        Self.expectSame(third, first)
        #expect(site.state() == outputs && site.state(".sitegen") == records)
    }

    /// What is asked, and whether the answer can be the same.
    @Test func anotherQuestionIsAnswered() async throws {
        let site = try Self.site()
        _ = try await site.build()
        #expect(try await site.build().rendered == 0)
        #expect(try await site.build(drafts: true).rendered > 0)
        #expect(try await site.build().rendered > 0)
    }

    @Test(arguments: ["deleted", "changed", "as long as before"])
    func whatIsDoneToAnOutputIsMended(_ how: String) async throws {
        let site = try Self.site()
        _ = try await site.build()
        let outputs = site.files()
        let path = "projekty/index.html"
        switch how {
        case "deleted": try FileManager.default.removeItem(atPath: site.path + "/public/" + path)
        case "changed": try site.write("public/" + path, "mine")
        default: try site.write("public/" + path, [UInt8](repeating: 0x41, count: outputs[path]?.count ?? 0))
        }
        let report = try await site.build()
        #expect(site.files() == outputs)
        #expect(report.output?.made == (how == "deleted" ? 1 : 0))
        #expect(report.output?.changed == (how == "deleted" ? 0 : 1))
    }

    @Test(arguments: ["cut", "changed", "of another version", "away", "empty"])
    func aRecordThatIsDamagedIsForgotten(_ how: String) async throws {
        let site = try Self.site()
        let first = try await site.build()
        let outputs = site.files()
        let path = try #require(site.files(".sitegen").keys.first)
        var bytes = try #require(site.files(".sitegen")[path])
        switch how {
        case "cut": bytes.removeLast(100)
        case "changed": bytes[bytes.count / 2] ^= 1
        case "of another version": bytes[15] ^= 1
        default: bytes = []
        }
        if how == "away" {
            try FileManager.default.removeItem(atPath: site.path + "/.sitegen/" + path)
        } else {
            try site.write(".sitegen/" + path, bytes)
        }
        let second = try await site.build()
        #expect(second.rendered == second.pages && second.output?.unchanged == first.output?.made)
        Self.expectSame(second, first)
        #expect(site.files() == outputs)
        #expect(try await site.build().rendered == 0)
    }
}
