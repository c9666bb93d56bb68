import Foundation
import TestSupport
import Testing

/// Builds that are killed at any moment, as by a lack of memory or of current.
struct KilledBuildTests {
    private static let projects = 12
    private static let rounds = 200

    @Test(.timeLimit(.minutes(15))) func everyFileIsWholeAndTheNextBuildCompletes() throws {
        var random = SeededRandom(printing: "killed builds")
        let editions = try (0...1).map { edition in
            let fresh = try SiteTree(projects: Self.projects, edition: edition)
            #expect(try fresh.build().code == 0)
            return fresh.files()
        }
        let site = try SiteTree(projects: Self.projects)
        let clock = ContinuousClock()
        let before = clock.now
        #expect(try site.build().code == 0)
        let whole = before.duration(to: clock.now)
        var killed = 0
        var changed = 0
        for round in 1...Self.rounds {
            let edition = round % 2
            // Now and then it is the first build of a folder.
            if round % 8 == 7 { try FileManager.default.removeItem(atPath: site.folder.path + "/public") }
            try site.write(projects: Self.projects, edition: edition)
            let process = RunningProgram.process(
                ["build", "--today", "2026-11-21", "--jobs", "2"], in: site.folder.path)
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            if round.isMultiple(of: 4) {
                // At any moment of the whole.
                usleep(UInt32.random(in: 0...UInt32(whole / .microseconds(1)), using: &random))
            } else {
                // While outputs wait, get into place, and the record is written.
                let staging = site.folder.path + "/public/.sitegen-staging"
                var status = stat()
                while process.isRunning, lstat(staging, &status) != 0 { usleep(50) }
                usleep(UInt32.random(in: 0..<20_000, using: &random))
            }
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            if process.terminationReason == .uncaughtSignal { killed += 1 }

            let found = site.files()
            let torn = found.filter { path, data in editions[0][path] != data && editions[1][path] != data }
            #expect(torn.keys.sorted() == [], "round \(round) of seed \(random.seed)")
            if found != editions[0], found != editions[1] { changed += 1 }
            #expect(try site.build().code == 0)
            let isWhole = site.files() == editions[edition]
            #expect(isWhole, "round \(round) of seed \(random.seed)")
            #expect(!FileManager.default.fileExists(atPath: site.folder.path + "/public/.sitegen-staging"))
        }
        #expect(killed > 0, "every build was quicker than its killer")
        print("KilledBuildTests: \(killed) of \(Self.rounds) killed, \(changed) between two editions")
    }
}
