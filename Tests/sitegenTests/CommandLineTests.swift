import Foundation
import Testing

struct CommandLineTests {
    @Test func saysItsVersion() throws {
        let result = try RunningProgram.run(["--version"])
        #expect(result.code == 0)
        #expect(result.output.wholeMatch(of: /sitegen \d+\.\d+\.\d+\n/) != nil)
        #expect(result.diagnostics.isEmpty)
    }

    @Test(arguments: [["--help"], ["build", "--help"], ["help", "serve"]])
    func helpIsAResult(_ arguments: [String]) throws {
        let result = try RunningProgram.run(arguments)
        #expect(result.code == 0)
        #expect(result.output.contains("USAGE: sitegen"))
        #expect(result.diagnostics.isEmpty)
    }

    @Test(arguments: [
        ["buidl"], ["build", "extra"], ["build", "--jobs", "0"], ["build", "--jobs", "many"],
        ["build", "--today", "2025-02-30"], ["build", "--today", "1. 4. 2025"], ["build", "--today", ""],
        ["build", "--lang", "de"], ["build", "--format", "xml"], ["build", "--base-url", "example.cz"],
        ["build", "--nonsense"], ["serve", "--port", "70000"], ["serve", "--port", "-1"],
    ])
    func wrongUsageEndsWithTwo(_ arguments: [String]) throws {
        let result = try RunningProgram.run(arguments)
        #expect(result.code == 2)
        #expect(result.output.isEmpty)
        #expect(result.diagnostics.contains("Usage: sitegen"))
    }

    @Test func serveWithoutABuiltSiteSaysWhatToDo() throws {
        let folder = try TemporaryFolder()
        let english = try RunningProgram.run(["serve", "--port", "0"], in: folder.path)
        #expect(english.code == 2)
        #expect(
            english.diagnostics
                == "sitegen: error: public: there is no built site here. Build it first by sitegen build.\n")
        let czech = try RunningProgram.run(["serve", "--lang", "cs"], in: folder.path)
        #expect(czech.diagnostics.hasPrefix("sitegen: chyba: public: zde není sestavený web."))
    }

    /// Whoever reads JSON gets some, whatever went wrong; what did is said beside it.
    @Test(arguments: [
        ["build", "--format", "json", "--source", "nowhere"], ["build", "--format=json", "--jobs", "0"],
        ["build", "--format", "json", "--nonsense"],
    ])
    func aFailureIsAnEmptyArray(_ arguments: [String]) throws {
        let folder = try TemporaryFolder()
        let result = try RunningProgram.run(arguments, in: folder.path)
        #expect(result.code == 2)
        #expect(result.output == "[]\n")
        #expect(!result.diagnostics.isEmpty)
    }

    @Test func anEpochThatIsNoNumberIsWrongUsage() throws {
        let folder = try TemporaryFolder()
        let result = try RunningProgram.run(["build"], in: folder.path, environment: ["SOURCE_DATE_EPOCH": "today"])
        #expect(result.code == 2)
        #expect(result.diagnostics.contains("SOURCE_DATE_EPOCH"))
    }

    /// Nobody reads, the stream is closed, the disk is full.
    @Test(arguments: [("--version | true", 0), ("--version >&-", 0), ("--version > /dev/full", 2), ("buidl 2>&-", 2)])
    func standardStreamsMayBeGone(_ line: String, _ code: Int32) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = ["-c", "set -o pipefail; '\(RunningProgram.path)' \(line)"]
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationReason == .exit)
        #expect(process.terminationStatus == code)
    }
}

/// A fresh folder that goes away with its owner.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("sitegen-" + UUID().uuidString).path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func write(_ relative: String, _ text: String) throws {
        let url = URL(fileURLWithPath: path + "/" + relative)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func text(_ relative: String) -> String? {
        (try? Data(contentsOf: URL(fileURLWithPath: path + "/" + relative))).map { String(decoding: $0, as: UTF8.self) }
    }

    func link(_ relative: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path + "/" + relative, withDestinationPath: target)
    }

    /// What a folder holds, dot files too, but not what is below.
    func names(_ relative: String = "") throws -> Set<String> {
        Set(try FileManager.default.contentsOfDirectory(atPath: path + "/" + relative))
    }
}
