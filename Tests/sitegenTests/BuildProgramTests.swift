import Foundation
import Testing

/// `sitegen build`, the real program in a fresh folder.
struct BuildProgramTests {
    @Test func theSameBytesHoweverAndWhereverItIsBuilt() throws {
        let site = try SiteTree(copying: "three-periods")
        #expect(try site.build(["--jobs", "1"]).code == 0)
        let first = site.files()
        #expect(first.count > 25)
        for jobs in ["1", "2", "8"] {
            for round in 1...2 {
                let result = try site.build(["--jobs", jobs, "--output", "out-\(jobs)-\(round)"])
                #expect(result.code == 0)
                let isSame = site.files("out-\(jobs)-\(round)") == first
                #expect(isSame, "--jobs \(jobs), round \(round)")
            }
        }
        let other = try SiteTree(copying: "three-periods")
        for (number, environment) in [
            ["TZ": "Pacific/Kiritimati", "LANG": "cs_CZ.UTF-8", "LC_ALL": "cs_CZ.UTF-8"],
            ["TZ": "America/Anchorage", "LANG": "C", "LC_ALL": "C", "HOME": "/nonexistent"],
        ].enumerated() {
            #expect(try other.build(["--output", "out-\(number)"], environment: environment).code == 0)
            let isSame = other.files("out-\(number)") == first
            #expect(isSame, "\(environment)")
        }
    }

    @Test(
        arguments: [
            ([], 0), (["--strict"], 1), (["--source", "nowhere"], 2), (["--output", "content/site.yml/x"], 2),
            (["--output", "content"], 2), (["--output", "/proc/nowhere"], 2), (["--base-url", "http://"], 2),
            (["--jobs", "x"], 2),
            (["--base-url", "https://example.cz/?x=1"], 2),
        ] as [([String], Int32)])
    func exitCodes(_ arguments: [String], _ code: Int32) throws {
        let site = try SiteTree(copying: "bare")
        let result = try site.build(arguments)
        #expect(result.code == code, "\(result.diagnostics)")
        #expect(result.output.isEmpty == (code != 0))
        #expect(result.diagnostics.isEmpty == (code == 0))
        #expect(site.files().isEmpty == (code != 0))
    }

    @Test func brokenContentIsToldAndLeavesThePublishedSite() throws {
        let site = try SiteTree(copying: "bare")
        #expect(try site.build().code == 0)
        let before = site.times()
        let broken = try SiteTree(copying: "broken")
        try FileManager.default.removeItem(atPath: site.folder.path + "/content")
        try FileManager.default.copyItem(atPath: broken.folder.path + "/content", toPath: site.folder.path + "/content")
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        for language in ["cs", "en"] {
            let expected = try String(
                contentsOf: tests.appending(path: "Sites/broken/expected.\(language).txt"), encoding: .utf8)
            let result = try site.build(["--lang", language])
            #expect(result.code == 1)
            #expect(result.output.isEmpty)
            #expect(result.diagnostics.hasPrefix(expected + "\n"))
            #expect(result.diagnostics.contains(language == "cs" ? "Web není sestaven" : "The site is not built"))
        }
        let json = try site.build(["--format", "json"])
        #expect(json.code == 1)
        let findings = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
        #expect(findings.count > 15)
        for finding in findings {
            #expect(
                finding.keys.sorted() == [
                    "column", "endColumn", "endLine", "file", "fix", "id", "kind", "line", "message", "notes", "rule",
                    "severity",
                ])
        }
        #expect(site.times() == before)
    }

    @Test func theDayDecidesAndDraftsAreAskedFor() throws {
        let site = try SiteTree(copying: "three-periods")
        let draft = "projekty/koncept/index.html"
        let scheduled = "aktuality/2027/budouci/index.html"
        let today = try site.build(["--output", "today", "--lang", "en"])
        #expect(site.files("today")[draft] == nil && site.files("today")[scheduled] == nil)
        #expect(today.output.contains("  content/projects/koncept.md: no page, a draft (draft: yes)\n"))
        #expect(
            today.output.contains(
                "  content/news/2027-01-01-budouci.md: no page, will be published on "))
        _ = try site.build(["--output", "drafts", "--drafts"])
        #expect(site.files("drafts")[draft] != nil && site.files("drafts")[scheduled] == nil)
        // 1 January 2027, 00:00 UTC, while it is still 2026 in Alaska.
        let epoch = try RunningProgram.run(
            ["build", "--output", "epoch"], in: site.folder.path,
            environment: ["SOURCE_DATE_EPOCH": "1798761600", "TZ": "America/Anchorage"])
        #expect(epoch.code == 0)
        #expect(site.files("epoch")[scheduled] != nil)
        let running = String(decoding: site.files("today")["projekty/nova-cesta/index.html"] ?? Data(), as: UTF8.self)
        let ended = String(decoding: site.files("epoch")["projekty/nova-cesta/index.html"] ?? Data(), as: UTF8.self)
        #expect(running.contains("state-running") && !running.contains("state-ended"))
        #expect(ended.contains("state-ended"))
    }

    @Test func anotherAddressOfTheSite() throws {
        let site = try SiteTree(copying: "three-periods")
        #expect(try site.build(["--base-url", "https://jinde.example.org/a/b/"]).code == 0)
        for (path, data) in site.files() where path.hasSuffix(".html") {
            let page = String(decoding: data, as: UTF8.self)
            #expect(!page.contains("\"/eu/") && !page.contains("example.cz/eu/"), "\(path)")
            for link in page.matches(of: /(?:href|src)="(\/[^"]*)"/) {
                #expect(link.1.hasPrefix("/a/b/"), "\(path): \(link.1)")
            }
        }
    }

    @Test func buildingAgainTouchesNothingAndRemovesWhatIsGone() throws {
        let site = try SiteTree(projects: 5)
        #expect(try site.build().code == 0)
        let before = site.times()
        let again = try site.build(["--lang", "en"])
        #expect(site.times() == before)
        #expect(again.output.contains("Files in public – unchanged: \(before.count).\n"))

        try FileManager.default.removeItem(atPath: site.folder.path + "/content/projects/p3.md")
        try site.folder.write("public/mine.txt", "mine")
        try site.folder.write("public/projekty/mine/notes.txt", "mine")
        let less = try site.build(["--lang", "en"])
        #expect(less.output.contains("removed: 3"), "the project, its poster, its publicity for other websites")
        #expect(less.output.contains("it keeps 2\u{A0}files that this program did not make"))
        #expect(site.files()["projekty/p3/index.html"] == nil)
        #expect(!FileManager.default.fileExists(atPath: site.folder.path + "/public/projekty/p3"))
        #expect(site.files()["mine.txt"] != nil && site.files()["projekty/mine/notes.txt"] != nil)
        // Pages that no other page shows are not written again.
        #expect(site.times()["404.html"] == before["404.html"])

        let clean = try site.build(["--clean", "--lang", "en"])
        #expect(clean.code == 0)
        #expect(site.files()["mine.txt"] == nil && site.files()["projekty/mine/notes.txt"] == nil)
        let fresh = try SiteTree(projects: 5)
        try FileManager.default.removeItem(atPath: fresh.folder.path + "/content/projects/p3.md")
        _ = try fresh.build()
        let isSame = site.files() == fresh.files()
        #expect(isSame)
    }

    @Test func cleanIsRefusedWhereSomebodyElseIsAtHome() throws {
        let site = try SiteTree(projects: 1)
        try site.folder.write("public/thesis.doc", "ten years")
        let refused = try site.build(["--clean", "--lang", "en"])
        #expect(refused.code == 2)
        #expect(refused.diagnostics.contains("--clean would remove files that this program did not make"))
        #expect(site.files().keys.sorted() == ["thesis.doc"])
        #expect(try site.build().code == 0)
        #expect(site.files()["thesis.doc"] != nil)
    }

    @Test func littleIsEnoughAndNothingIsNot() throws {
        let folder = try TemporaryFolder()
        let nothing = try RunningProgram.run(["build"], in: folder.path)
        #expect(nothing.code == 2)
        #expect(nothing.diagnostics.contains("no folder \"content\""))
        try folder.write("content/index.md", "---\ntitle: Vítejte\n---\n")
        let noSettings = try RunningProgram.run(["build"], in: folder.path)
        #expect(noSettings.code == 1)
        #expect(noSettings.diagnostics.hasPrefix("content/site.yml:1:1: error: "))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/public"))
        try folder.write("content/site.yml", "title: Web\n")
        #expect(try RunningProgram.run(["build"], in: folder.path).code == 0)
        for page in ["index.html", "404.html", "projekty/index.html"] {
            #expect(FileManager.default.fileExists(atPath: folder.path + "/public/" + page))
        }
    }
}
