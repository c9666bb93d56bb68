import Foundation
import Testing

/// `sitegen check --fix`, the real program.
struct FixProgramTests {
    private static let broken = "CZ 03.260/0.0/15_005/0001897"
    private static let mended = "CZ.03.2.60/0.0/0.0/15_005/0001897"

    /// A file as editors on Windows leave it, with one thing that can be repaired and one that cannot.
    private static let text =
        "\u{FEFF}---\r\ntitle: Á\r\nregistration_number: \(broken)\r\nregoin: x\r\n---\r\n\r\nText."

    private static func site() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("content/site.yml", "title: Web\nlanguage: cs\n")
        try folder.write("content/projects/a.md", text)
        return folder
    }

    private static func content(_ folder: TemporaryFolder, _ path: String = "content/projects/a.md") throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: folder.path + "/" + path)), as: UTF8.self)
    }

    @Test func withoutAgreementNothingIsWritten() throws {
        let folder = try Self.site()
        let result = try RunningProgram.run(["check", "--fix"], in: folder.path)
        #expect(result.code == 1)
        #expect(result.output.hasPrefix("--- a/content/projects/a.md\n+++ b/content/projects/a.md\n@@ -1,6 +1,6 @@\n"))
        #expect(
            result.output.contains("-registration_number: \(Self.broken)\r\n+registration_number: \(Self.mended)\r\n"))
        #expect(result.diagnostics.contains("sitegen check --fix --yes"))
        #expect(try Self.content(folder) == Self.text)
    }

    /// Only what is safe changes, byte for byte; a second run has nothing to do.
    @Test func agreedRepairsAreWrittenOnce() throws {
        let folder = try Self.site()
        let path = folder.path + "/content/projects/a.md"
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
        let result = try RunningProgram.run(["check", "--fix", "--yes"], in: folder.path)
        #expect(result.diagnostics.replacing("\u{A0}", with: " ").contains("Opraveno: 1 místo; soubory: 1."))
        #expect(result.diagnostics.contains("[unknown-key]"))
        #expect(!result.diagnostics.contains("[bad-registration-number]"))
        let expected = Self.text.replacing(Self.broken, with: Self.mended)
        #expect(try Self.content(folder) == expected)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o640)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/content/projects") == ["a.md"])
        let again = try RunningProgram.run(["check", "--fix", "--yes"], in: folder.path)
        #expect(again.output.hasPrefix("Zkontrolováno: "))
        #expect(again.diagnostics.hasPrefix("Nic se neopraví samo.\n"))
        #expect(try Self.content(folder) == expected)
    }

    /// What is shown is what is done: git makes the same of the diff.
    @Test func gitAppliesTheDiff() throws {
        let folder = try Self.site()
        let diff = try RunningProgram.run(["check", "--fix"], in: folder.path).output
        let last = try #require(diff.range(of: "Zkontrolováno: "))
        try folder.write("repairs.diff", String(diff[..<last.lowerBound]))
        let git = Process()
        git.executableURL = URL(filePath: "/usr/bin/env")
        git.arguments = ["git", "apply", "repairs.diff"]
        git.currentDirectoryURL = URL(filePath: folder.path)
        try git.run()
        git.waitUntilExit()
        #expect(git.terminationStatus == 0)
        #expect(try Self.content(folder) == Self.text.replacing(Self.broken, with: Self.mended))
    }

    /// What nobody could look at is not written.
    @Test func aDiffThatCannotBeShownIsNotMade() throws {
        let folder = try Self.site()
        let process = RunningProgram.process(["check", "--fix", "--yes"], in: folder.path)
        process.standardOutput = try FileHandle(forWritingTo: URL(filePath: "/dev/full"))
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 2)
        #expect(try Self.content(folder) == Self.text)
    }

    /// Two runs at a time must not take each other's half-made files for their own.
    @Test func runsAtTheSameTimeDoNotMixFiles() throws {
        let folder = try Self.site()
        for number in 0..<60 {
            try folder.write("content/pages/p\(number).md", "---\ntitle: P\(number)\n---\n\nText  \(number).\n")
        }
        let runs = (0..<3).map { _ in RunningProgram.process(["check", "--fix", "--yes"], in: folder.path) }
        for run in runs {
            run.standardOutput = FileHandle.nullDevice
            run.standardError = FileHandle.nullDevice
            try run.run()
        }
        for run in runs { run.waitUntilExit() }
        for number in 0..<60 {
            #expect(
                folder.text("content/pages/p\(number).md") == "---\ntitle: P\(number)\n---\n\nText \(number).\n")
        }
        #expect(try folder.names("content/pages").count == 60)
    }

    @Test func findingsInOtherFormsTellWhatRemains() throws {
        let folder = try Self.site()
        let result = try RunningProgram.run(["check", "--fix", "--yes", "--format", "json"], in: folder.path)
        #expect(result.code == 1)
        #expect(result.diagnostics.contains("+registration_number: \(Self.mended)"))
        let findings = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]]
        let ids = findings?.compactMap { $0["id"] as? String } ?? []
        #expect(ids.contains("unknown-key") && !ids.contains("bad-registration-number"))
    }

    /// Write protection is kept, whoever runs the program, and then no other file is written either.
    @Test(arguments: [("content/projects/b.md", 0o444), ("content/projects", 0o555)])
    func writeProtectionIsKept(_ path: String, _ mode: Int) throws {
        let folder = try Self.site()
        try folder.write("content/projects/b.md", Self.text)
        let shut = folder.path + "/" + path
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: shut)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: shut) }
        let result = try RunningProgram.run(["check", "--fix", "--yes", "--lang", "cs"], in: folder.path)
        #expect(result.code == 2)
        #expect(result.diagnostics.contains(".md: nelze zapsat: chybí oprávnění."))
        #expect(try Self.content(folder) == Self.text)
        #expect(try Self.content(folder, "content/projects/b.md") == Self.text)
    }

    /// A link stays a link; what it leads to is repaired once. One that leaves the folder is an error and left alone.
    @Test func linksAreFollowedWithinTheFolderOnly() throws {
        let folder = try Self.site()
        let outside = try TemporaryFolder()
        try outside.write("c.md", Self.text)
        let projects = folder.path + "/content/projects/"
        try FileManager.default.createSymbolicLink(atPath: projects + "b.md", withDestinationPath: "a.md")
        try FileManager.default.createSymbolicLink(
            atPath: projects + "c.md", withDestinationPath: outside.path + "/c.md")
        let result = try RunningProgram.run(["check", "--fix", "--yes"], in: folder.path)
        #expect(result.diagnostics.contains("[symlink-outside]"))
        #expect(try Self.content(folder) == Self.text.replacing(Self.broken, with: Self.mended))
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: projects + "b.md") == "a.md")
        #expect(try Self.content(outside, "c.md") == Self.text)
    }

    @Test(arguments: [("a\n", true), ("ano\n", true), ("y\n", true), ("n\n", false), ("\n", false)])
    func onATerminalItAsks(_ answer: String, _ isWritten: Bool) throws {
        let folder = try Self.site()
        let terminal = Process()
        terminal.executableURL = URL(filePath: "/usr/bin/env")
        // `script` runs a command on a terminal of its own.
        terminal.arguments = ["script", "-qec", "'\(RunningProgram.path)' check --fix", "/dev/null"]
        terminal.currentDirectoryURL = URL(filePath: folder.path)
        terminal.environment = ProcessInfo.processInfo.environment.merging(["TERM": "xterm", "NO_COLOR": ""]) { $1 }
        let (input, output) = (Pipe(), Pipe())
        terminal.standardInput = input
        terminal.standardOutput = output
        try terminal.run()
        try input.fileHandleForWriting.write(contentsOf: Data(answer.utf8))
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        terminal.waitUntilExit()
        #expect(text.contains("Zapsat tyto opravy? [a/N]"))
        #expect(text.contains("\u{1B}[32m+registration_number: \(Self.mended)"))
        #expect(
            try Self.content(folder) == (isWritten ? Self.text.replacing(Self.broken, with: Self.mended) : Self.text))
    }

    @Test func yesWithoutFixIsWrongUsage() throws {
        #expect(try RunningProgram.run(["check", "--yes"]).code == 2)
    }
}
