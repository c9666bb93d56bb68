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
        let strict = try RunningProgram.run(["check", "--strict"], in: folder.path)
        #expect(strict.code == 1 && strict.output.contains("Varování se tu počítají jako chyby"))
        let projects = folder.appending(path: "content/projects")
        try FileManager.default.createDirectory(at: projects, withIntermediateDirectories: true)
        try Data("---\ntitle: A\n---\n".utf8).write(to: projects.appending(path: "a.md"))
        let json = try RunningProgram.run(["check", "--format", "json"], in: folder.path)
        #expect(json.code == 1)
        let findings = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
        #expect(findings?.contains { $0["id"] as? String == "period-unknown" } == true)
        #expect(try RunningProgram.run(["check", "--source", "nowhere"], in: folder.path).code == 2)
    }

    /// A heading for each file, places below it, and what was counted in the last line.
    @Test func groupsByFileAndCounts() throws {
        let folder = try TemporaryFolder()
        try folder.write("content/site.yml", "title: Web\nlanguage: cs\n")
        try folder.write("content/index.md", "---\ntitle: A\n---\n\n[x](neni.md)\n")
        try folder.write(
            "content/pages/b.md",
            "---\ntitle: B\nallow: [{rule: empty-heading, reason: ano}]\n---\n\n##\n\n[x](neni.md)\n")
        let result = try RunningProgram.run(["check"], in: folder.path)
        #expect(result.code == 1)
        let heads = result.diagnostics.replacing("\u{A0}", with: " ").split(separator: "\n").filter {
            $0.hasPrefix("content/") || $0.prefix { $0 != ":" }.allSatisfy(\.isNumber)
        }
        #expect(
            heads.map { $0.prefix { $0 != ":" } } == [
                "content/index.md – 1 chyba", "5", "content/pages/b.md – 1 chyba", "8",
            ])
        #expect(
            result.output.replacing("\u{A0}", with: " ")
                == "Zkontrolováno: 2 zdrojové soubory. Nálezy: 2 chyby; soubory s nálezem: 2. Přijaté nálezy: 1.\n")
    }

    /// A finding about the site as a whole concerns no file; large numbers are grouped.
    @Test func theLastLineCountsFilesAlone() throws {
        let site = try SiteTree(copying: "broken")
        let pages = site.folder.path + "/content/pages/"
        let text = Array(repeating: "a  b", count: 60).joined(separator: "\n\n")
        for number in 0..<25 {
            try Data("---\ntitle: P\(number)\n---\n\n\(text)\n".utf8).write(to: URL(filePath: pages + "p\(number).md"))
        }
        let arguments = ["check", "--today", "2026-11-21", "--lang", "en"]
        let json = try RunningProgram.run(arguments + ["--format", "json"], in: site.folder.path).output
        let findings = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]] ?? []
        let files = findings.map { $0["file"] as? String }
        #expect(files.contains(nil))
        let result = try RunningProgram.run(arguments, in: site.folder.path)
        #expect(result.output.contains("files concerned: \(Set(files.compactMap(\.self)).count)."))
        #expect(result.output.wholeMatch(of: /(?s).*Can be repaired by sitegen check --fix: 1,\d\d\d\.\n/) != nil)
    }

    /// A failure of the machine, too, is told in the language of the site.
    @Test func aFailureSpeaksTheLanguageOfTheSite() throws {
        let folder = try TemporaryFolder()
        try folder.write("content/site.yml", "title: Web\nlanguage: cs\n")
        let result = try RunningProgram.run(["build", "--output", "content/x"], in: folder.path)
        #expect(result.code == 2)
        #expect(result.diagnostics.hasPrefix("sitegen: chyba: "))
    }

    @Test(arguments: [["--source", "web/můj"], ["--source", "./web/můj/"]])
    func sarifNamesFilesFromTheCurrentFolder(_ arguments: [String]) throws {
        let folder = try TemporaryFolder()
        try folder.write("web/můj/content/site.yml", "title: Web\nlangauge: cs\n")
        let result = try RunningProgram.run(["check", "--format", "sarif"] + arguments, in: folder.path)
        #expect(result.code == 1)
        #expect(result.diagnostics.isEmpty)
        #expect(result.output.contains("\"uri\": \"web/m%C5%AFj/content/site.yml\""))
        let log = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
        #expect(log?["version"] as? String == "2.1.0")
    }

    @Test(arguments: [["--source", "nowhere"], ["--nonsense"]])
    func aFailureIsALogThatSaysSo(_ arguments: [String]) throws {
        let folder = try TemporaryFolder()
        let result = try RunningProgram.run(["check", "--format", "sarif"] + arguments, in: folder.path)
        #expect(result.code == 2)
        #expect(result.output.contains("\"executionSuccessful\": false"))
        #expect(!result.diagnostics.isEmpty)
    }
}
