import Foundation
import Testing

/// `sitegen report`, the real program.
struct ReportProgramTests {
    private static func files(_ site: SiteTree) throws -> Set<String> {
        Set(try FileManager.default.contentsOfDirectory(atPath: site.folder.path))
    }

    /// The digest of the report is that of the file which a build of the same day writes, told by another program.
    @Test func theDigestIsThatOfTheBuiltPage() throws {
        let site = try SiteTree(copying: "three-periods")
        let report = try RunningProgram.run(
            ["report", "--today", "2026-11-21", "--format", "json"], in: site.folder.path)
        #expect(report.code == 0)
        #expect(report.diagnostics.isEmpty)
        #expect(try Self.files(site) == ["content"])
        _ = try site.build()
        let json = try JSONSerialization.jsonObject(with: Data(report.output.utf8)) as? [String: Any]
        let projects = try #require(json?["projects"] as? [[String: Any]])
        #expect(projects.count > 2)
        for project in projects {
            let output = try #require(project["output"] as? String)
            let digest = try #require(project["sha256"] as? String)
            let told = Process()
            told.executableURL = URL(filePath: "/usr/bin/env")
            told.arguments = ["sha256sum", site.folder.path + "/public/" + output]
            let pipe = Pipe()
            told.standardOutput = pipe
            try told.run()
            let line = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            told.waitUntilExit()
            #expect(line.hasPrefix(digest + " "))
        }
    }

    @Test func writesOneFileByDefault() throws {
        let site = try SiteTree(copying: "three-periods")
        let result = try RunningProgram.run(["report", "--today", "2026-11-21"], in: site.folder.path)
        #expect(result.code == 0)
        #expect(result.output.isEmpty)
        #expect(result.diagnostics == "Zpráva je v souboru report.html.\n")
        #expect(try Self.files(site) == ["content", "report.html"])
        let first = try Data(contentsOf: URL(filePath: site.folder.path + "/report.html"))
        let again = try RunningProgram.run(["report", "--today", "2026-11-21", "--output", "-"], in: site.folder.path)
        #expect(Data(again.output.utf8) == first)
    }

    @Test(arguments: [
        ("zpráva.csv", "\u{FEFF}\"file\""), ("zpráva.json", "{\n"),
        ("zpráva.html", "<!DOCTYPE html>\n<html lang=\"en\">"),
    ])
    func theEndingTellsTheForm(_ name: String, _ start: String) throws {
        let site = try SiteTree(copying: "three-periods")
        let result = try RunningProgram.run(["report", "--output", name, "--lang", "en"], in: site.folder.path)
        #expect(result.code == 0)
        let text = String(decoding: try Data(contentsOf: URL(filePath: site.folder.path + "/" + name)), as: UTF8.self)
        #expect(text.unicodeScalars.starts(with: start.unicodeScalars))
    }

    @Test func aSiteThatCannotBeBuiltHasNothingToShow() throws {
        let site = try SiteTree(copying: "broken")
        let result = try RunningProgram.run(["report", "--lang", "cs"], in: site.folder.path)
        #expect(result.code == 1)
        #expect(result.output.isEmpty)
        #expect(result.diagnostics.contains("[alias-clash]"))
        #expect(!result.diagnostics.contains("[missing-goals]"))
        #expect(result.diagnostics.contains("Zpráva nevznikla"))
        #expect(try Self.files(site) == ["content"])
    }

    /// Nothing of the reader's is lost: not the file that a link leads to, not its permissions, not a file beside it.
    @Test func aReportTakesThePlaceOfOneFileAlone() throws {
        let folder = try TemporaryFolder()
        try folder.write("content/site.yml", "title: Web\n")
        try folder.write("out/old.html", "old")
        try folder.write("out/old.html.new", "mine")
        try folder.link("link.html", to: "out/old.html")
        let old = folder.path + "/out/old.html"
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: old)
        #expect(try RunningProgram.run(["report", "--output", "link.html"], in: folder.path).code == 0)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/link.html") == "out/old.html")
        #expect(folder.text("out/old.html")?.hasPrefix("<!DOCTYPE html>") == true)
        #expect(folder.text("out/old.html.new") == "mine")
        let mode = try FileManager.default.attributesOfItem(atPath: old)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try folder.names("out") == ["old.html", "old.html.new"])
    }

    /// Write protection is kept, whoever runs the program; a link into the content is no way round.
    @Test func whatIsProtectedStaysAsItIs() throws {
        let folder = try TemporaryFolder()
        try folder.write("content/site.yml", "title: Web\nlanguage: cs\n")
        try folder.write("old.html", "old")
        try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: folder.path + "/old.html")
        try folder.link("site.html", to: "content/site.yml")
        for output in ["old.html", "site.html", ""] {
            let result = try RunningProgram.run(["report", "--output", output], in: folder.path)
            #expect(result.code == 2)
            #expect(result.diagnostics.hasPrefix("sitegen: chyba: "))
        }
        #expect(folder.text("old.html") == "old")
        #expect(try folder.names() == ["content", "old.html", "site.html"])
        #expect(try folder.names("content") == ["site.yml"])
    }

    @Test(arguments: ["content/report.html", "./content/projects/../report.html", "neni/report.html", "/dev/full"])
    func aFileThatCannotBeWrittenIsAFailure(_ output: String) throws {
        let site = try SiteTree(copying: "three-periods")
        let result = try RunningProgram.run(["report", "--output", output], in: site.folder.path)
        #expect(result.code == 2)
        #expect(result.diagnostics.contains(": "))
        #expect(!FileManager.default.fileExists(atPath: site.folder.path + "/content/report.html"))
    }
}
