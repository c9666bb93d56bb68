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

    /// A project's text that stands on its own pages alone.
    @Test func aTextIsMadeFromTheFewFilesThatItsPagesRead() async throws {
        let site = try Self.site()
        try Self.write(projects: 12, to: site)
        usleep(50_000)
        let first = try await site.build()
        for (edition, rename) in [(1, false), (2, true)] {
            let before = site.state()
            let text = Self.project(3, text: "Vydání \(edition).")
            if rename {
                // As editors do: a new file takes the old one's name.
                try site.write("content/projects/.new", text)
                try FileManager.default.removeItem(atPath: site.path + "/content/projects/n3.md")
                try FileManager.default.moveItem(
                    atPath: site.path + "/content/projects/.new", toPath: site.path + "/content/projects/n3.md")
            } else {
                try site.write("content/projects/n3.md", text)
            }
            let (report, stages) = try await Self.build(site)
            #expect(!stages.contains(.planning))
            #expect(report.rendered == 3)
            #expect(report.output == OutputCounts(changed: 1, unchanged: (first.output?.made ?? 0) - 1))
            let after = site.state()
            #expect(after.keys.filter { after[$0] != before[$0] } == ["projekty/n3/index.html"])
            #expect(try await Self.isAsFromNothing(site))
            // And then nothing has changed.
            #expect(try await Self.build(site).stages == [.comparing])
        }
        // A finding of the text comes and goes.
        for (text, count) in [("Text - pomlčka.", 1), ("Text – pomlčka.", 0)] {
            let known = try await site.build().findings.count
            try site.write("content/projects/n3.md", Self.project(3, text: text))
            let (report, stages) = try await Self.build(site)
            #expect(!stages.contains(.planning))
            #expect(report.findings.count == first.findings.count + count && report.findings.count != known)
            #expect(try await Self.isAsFromNothing(site))
        }
        // A summary, a link or a fact is more than a text.
        for text in ["První [jinde](n4.md).", "Druhý.\n\n## Kontakt\n\nText [zde](#kontakt)."] {
            try site.write("content/projects/n3.md", Self.project(3, text: text))
            #expect(try await Self.build(site).stages.contains(.planning))
            #expect(try await Self.isAsFromNothing(site))
        }
    }

    /// What a picture may not lead to is found, although nothing else than a text has changed.
    @Test(arguments: ["https://example.com/a.png", "n4.md", "../static/a.pdf"])
    func aLinkThatBecomesAPictureIsSeen(_ destination: String) async throws {
        let site = try SiteOnDisk()
        try site.write("content/site.yml", "title: Projekty\nlanguage: cs\n")
        try site.write("content/static/a.pdf", "%PDF")
        try Self.write(projects: 12, to: site)
        try site.write("content/projects/n3.md", Self.project(3, text: "Viz [leták](\(destination))."))
        usleep(50_000)
        #expect(try await site.build().output != nil)
        try site.write("content/projects/n3.md", Self.project(3, text: "Viz ![leták](\(destination))."))
        let report = try await site.build()
        try? FileManager.default.removeItem(atPath: site.path + "/.sitegen")
        let whole = try await site.build()
        #expect(report.findings == whole.findings)
        #expect(report.output == nil && whole.output == nil)
    }

    /// A heading that a rule about all projects asks for is more than a text.
    @Test func whatRulesAboutAllProjectsAskOfATextIsSeen() async throws {
        let site = try SiteOnDisk()
        // No publisher whom readers could turn to.
        try site.write("content/site.yml", "title: Projekty\nlanguage: cs\n")
        for heading in ["Kontakty", "Dodatek", "Kontakty"] {
            usleep(50_000)
            try site.write("content/projects/n3.md", Self.project(3, text: "## \(heading)\n\nVolejte kdykoli."))
            let report = try await site.build()
            #expect(report.findings.contains { $0.id == "missing-contacts" } == (heading == "Dodatek"))
            #expect(try await Self.isAsFromNothing(site))
        }
    }

    /// Projects with everything that a page can hold: links, pictures, series, neighbours, logos, documents.
    @Test(arguments: ["three-periods", "english", "own-templates"])
    func pagesOfFewFilesAreThoseOfTheWholeSite(_ name: String) async throws {
        let site = try Self.site(name)
        if name == "three-periods" { try Self.write(projects: 3, to: site) }
        usleep(50_000)
        _ = try await site.build()
        let sources = site.files("content/projects").filter { $0.key.hasSuffix(".md") }
        var few = 0
        for (path, bytes) in sources.sorted(by: { $0.key < $1.key }) {
            try site.write("content/projects/" + path, bytes + Array("\n\nA text that was added at the end.\n".utf8))
            if try await !Self.build(site).stages.contains(.planning) { few += 1 }
            #expect(try await Self.isAsFromNothing(site), "\(path)")
        }
        #expect(few > 0, "\(sources.count) projects")
    }

    @Test func aTemplateIsMadeAnewForThePagesThatReachIt() async throws {
        let site = try Self.site()
        _ = try await site.build()
        for (name, kinds) in [("partials/news-row", 2...8), ("partials/crumbs", 9...60), ("poster", 1...6)] {
            let theme = try Data(
                contentsOf: testsFolder.deletingLastPathComponent().appending(path: "templates/\(name).html"))
            try site.write("templates/\(name).html", Array(theme) + Array("\n".utf8))
            let report = try await site.build()
            #expect(kinds.contains(report.rendered), "\(name): \(report.rendered) of \(report.pages)")
            #expect(try await Self.isAsFromNothing(site))
        }
    }

    @Test func whatVerificationFindsIsAFailure() async throws {
        let site = try Self.site()
        var report = try await site.build()
        let options = try site.options()
        let state = site.state()
        try await Build.verify(report, options: options)
        #expect(site.state() == state)
        #expect(try await Self.build(site).stages == [.comparing])
        report.findings = []
        await #expect(throws: MachineFailure.self) { try await Build.verify(report, options: options) }
        report = try await site.build()
        try site.write("public/index.html", "mine")
        await #expect(throws: MachineFailure.self) { try await Build.verify(report, options: options) }
    }

    private static func write(projects: Int, to site: SiteOnDisk) throws {
        for number in 0..<projects {
            try site.write("content/projects/n\(number).md", project(number, text: "Text."))
        }
    }

    private static func project(_ number: Int, text: String) -> String {
        """
        ---
        title: Nový projekt \(number)
        programming_period: 2014-2020
        region: CZ064
        services: [70]
        summary: Shrnutí projektu \(number).
        ---

        Odstavec.

        \(text)

        """
    }

    /// Builds, and tells the stages that it took.
    private static func build(_ site: SiteOnDisk) async throws -> (report: BuildReport, stages: [BuildStage]) {
        let progress = BuildProgress()
        let report = try await Build.run(options: try site.options(), progress: progress)
        return (report, progress.times.map(\.stage))
    }

    /// Whether the built site is what a build from nothing gives.
    private static func isAsFromNothing(_ site: SiteOnDisk) async throws -> Bool {
        let left = site.files()
        try? FileManager.default.removeItem(atPath: site.path + "/nothing")
        let whole = try await site.build(output: "nothing")
        let short = try await site.build()
        return left == site.files("nothing") && whole.findings == short.findings && whole.accepted == short.accepted
    }
}
