import Foundation
import Testing

/// `sitegen check`, the real program.
struct CheckProgramTests {
    @Test func tellsBothKindsOfFindingsAndWritesNothing() throws {
        let site = try SiteTree(copying: "broken")
        let result = try RunningProgram.run(
            ["check", "--today", "2026-11-21", "--lang", "en"], in: site.folder.path)
        #expect(result.code == 1)
        #expect(result.diagnostics.contains("[alias-clash]"))
        #expect(result.diagnostics.contains("[missing-"))
        #expect(result.output.hasPrefix("Checked: "))
        #expect(!FileManager.default.fileExists(atPath: site.folder.path + "/public"))
        #expect(!FileManager.default.fileExists(atPath: site.folder.path + "/.sitegen"))
    }

    @Test func aPublicityErrorIsEnoughAndWarningsCountWhenStrict() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "check-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(
            at: folder.appending(path: "content"), withIntermediateDirectories: true)
        try Data("title: Web\n".utf8).write(to: folder.appending(path: "content/site.yml"))
        #expect(try RunningProgram.run(["check", "--strict"], in: folder.path).code == 0)
        try Data("x".utf8).write(to: folder.appending(path: "content/zbytek.txt"))
        #expect(try RunningProgram.run(["check"], in: folder.path).code == 0)
        #expect(try RunningProgram.run(["check", "--strict"], in: folder.path).code == 1)
        let projects = folder.appending(path: "content/projects")
        try FileManager.default.createDirectory(at: projects, withIntermediateDirectories: true)
        try Data("---\ntitle: A\n---\n".utf8).write(to: projects.appending(path: "a.md"))
        let json = try RunningProgram.run(["check", "--format", "json"], in: folder.path)
        #expect(json.code == 1)
        let findings = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
        #expect(findings?.contains { $0["id"] as? String == "period-unknown" } == true)
        #expect(try RunningProgram.run(["check", "--source", "nowhere"], in: folder.path).code == 2)
    }
}
