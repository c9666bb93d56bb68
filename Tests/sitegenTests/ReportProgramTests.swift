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

    @Test(arguments: ["content/report.html", "./content/projects/../report.html", "neni/report.html", "/dev/full"])
    func aFileThatCannotBeWrittenIsAFailure(_ output: String) throws {
        let site = try SiteTree(copying: "three-periods")
        let result = try RunningProgram.run(["report", "--output", output], in: site.folder.path)
        #expect(result.code == 2)
        #expect(result.diagnostics.contains(": "))
        #expect(!FileManager.default.fileExists(atPath: site.folder.path + "/content/report.html"))
    }
}
