import Foundation
import Language
import SiteBuilder
import SourceText
import Testing

@testable import Publishing

struct OutputFolderTests {
    @Test func publishesReplacesAndRemoves() async throws {
        let site = try siteFolder()
        let first = try await site.publish(["index.html": "1", "a/index.html": "a", "a/b/c.txt": "c", "same.txt": "s"])
        #expect(first.counts == OutputCounts(made: 4))
        #expect(first.findings.isEmpty)
        try site.write("public/mine.txt", "mine")
        try site.write("public/.htaccess", "dot")

        let second = try await site.publish(["index.html": "2", "same.txt": "s", "new.txt": "n"])
        #expect(second.counts == OutputCounts(made: 1, changed: 1, unchanged: 1, removed: 2, foreign: 1))
        #expect(
            site.site == [
                "index.html": "2", "same.txt": "s", "new.txt": "n", "mine.txt": "mine", ".htaccess": "dot",
            ])
        #expect(!site.exists("public/a"))
        #expect(!site.exists("public/.sitegen-staging"))
    }

    @Test func leavesUnchangedFilesAlone() async throws {
        let site = try siteFolder()
        try await site.publish(["a/index.html": "same", "b.html": "old"])
        let past = Date(timeIntervalSince1970: 1_000_000)
        for file in ["a/index.html", "b.html"] {
            try FileManager.default.setAttributes(
                [.modificationDate: past], ofItemAtPath: site.path + "/public/" + file)
        }
        try await site.publish(["a/index.html": "same", "b.html": "new"])
        func time(_ file: String) throws -> Date? {
            try FileManager.default.attributesOfItem(atPath: site.path + "/public/" + file)[.modificationDate] as? Date
        }
        #expect(try time("a/index.html") == past)
        #expect(try time("b.html") != past)
    }

    @Test func aFailedBuildLeavesEveryByte() async throws {
        let site = try siteFolder()
        try await site.publish(["index.html": "1", "a/index.html": "a"])
        let before = site.tree("public")
        do {
            let folder = try OutputFolder.open(site.path + "/public", source: SourceFolder(site.path))
            _ = try folder.staging.stage("index.html", Array("2".utf8))
            _ = try folder.staging.stage("b/index.html", Array("b".utf8))
            #expect(site.exists("public/.sitegen-staging"))
        }
        #expect(site.tree("public") == before)
    }

    @Test func aFirstBuildThatFailsLeavesNoTrace() async throws {
        let site = try siteFolder()
        do {
            let folder = try OutputFolder.open(site.path + "/deep/er/public", source: SourceFolder(site.path))
            _ = try folder.staging.stage("index.html", Array("1".utf8))
            #expect(site.exists("deep/er/public/.sitegen-staging"))
        }
        #expect(!site.exists("deep"))
    }

    /// How many of the three renames are done before the program is killed.
    @Test(arguments: 0...3)
    func aBuildKilledWithinThePassIsCompletedByTheNext(_ renames: Int) async throws {
        let site = try siteFolder()
        try await site.publish(["index.html": "1", "old.html": "o"])
        do {
            let folder = try OutputFolder.open(site.path + "/public", source: SourceFolder(site.path))
            let staging = folder.staging
            let staged = try ["index.html", "only-killed.html", "z/z.html"].map {
                try staging.stage($0, Array("2".utf8))
            }
            var pass = try OutputPass(folder, staged)
            try pass.begin(folder, basePath: "/")
            try pass.removeObstacles()
            for change in pass.changes.prefix(renames) { try pass.rename(change) }
            // Nothing of the rest of the pass happens; what the killed build would leave is put back by hand.
        }
        try site.write("public/.sitegen-staging/0", "left")
        #expect(["1", "2"].contains(site.text("public/index.html")))

        try await site.publish(["index.html": "3", "z/z.html": "3"])
        #expect(site.site == ["index.html": "3", "z/z.html": "3"])
        #expect(!site.exists("public/.sitegen-staging"))
    }

    @Test func aFileBecomesAFolderAndBack() async throws {
        let site = try siteFolder()
        try await site.publish(["a": "file", "b/x/y.html": "y"])
        let there = try await site.publish(["a/index.html": "folder", "b": "file"])
        #expect(site.site == ["a/index.html": "folder", "b": "file"])
        #expect(there.counts == OutputCounts(made: 2, removed: 2))
        try await site.publish(["a": "file", "b/x/y.html": "y"])
        #expect(site.site == ["a": "file", "b/x/y.html": "y"])
    }

    @Test(arguments: [("a", "a/index.html"), ("a/mine.txt", "a"), ("a/b/mine.txt", "a")])
    func foreignFilesInTheWayStopTheBuildBeforeAnythingMoves(_ foreign: String, _ output: String) async throws {
        let site = try siteFolder()
        try await site.publish(["index.html": "1"])
        try site.write("public/" + foreign, "mine")
        let before = site.tree("public")
        await #expect(throws: MachineFailure.self) { try await site.publish(["index.html": "2", output: "x"]) }
        #expect(site.tree("public") == before)
    }

    @Test func twoOutputsOnOnePathAreRefused() async throws {
        let site = try siteFolder()
        await #expect(throws: MachineFailure.self) { try await site.publish(["a": "1", "a/b": "2"]) }
        // In an empty folder they meet when they are staged, in another one when all are known.
        for isEmpty in [true, false] {
            if !isEmpty { try site.write("public/mine.txt", "mine") }
            let folder = try OutputFolder.open(site.path + "/public", source: SourceFolder(site.path))
            let staging = folder.staging
            do throws(MachineFailure) {
                var staged: [StagedOutput] = []
                for number in 1...2 { staged.append(try staging.stage("same.html", Array("\(number)".utf8))) }
                _ = try await folder.commit(staged)
                Issue.record("two outputs lie at one path")
            } catch {
                #expect(error.message.en.contains("same.html"))
            }
        }
    }

    @Test func symbolicLinksAreNeverFollowedOut() async throws {
        let site = try siteFolder()
        let outside = try TemporaryFolder()
        try outside.write("kept.html", "outside")
        try outside.write("index.html", "outside")
        try await site.publish(["a/kept.html": "1", "file.html": "1"])
        // A link in the place of a file is replaced, its target is not written to.
        try site.remove("public/file.html")
        try site.link("public/file.html", to: outside.path + "/index.html")
        try await site.publish(["a/kept.html": "1", "file.html": "outside"])
        #expect(outside.text("index.html") == "outside")
        #expect(
            try FileManager.default.attributesOfItem(atPath: site.path + "/public/file.html")[.type]
                as? FileAttributeType == .typeRegular)
        // A link in the place of a folder stops the build, and nothing is removed through it.
        try site.remove("public/a")
        try site.link("public/a", to: outside.path)
        await #expect(throws: MachineFailure.self) { try await site.publish(["a/kept.html": "1", "file.html": "2"]) }
        try await site.publish(["file.html": "2"])
        try await site.publish(["file.html": "2"], clean: true)
        #expect(outside.text("kept.html") == "outside")
    }

    @Test func cleanRemovesAllButThisBuildAndDotFiles() async throws {
        let site = try siteFolder()
        try await site.publish(["index.html": "1", "old/index.html": "o", ".well-known/x": "w"])
        try site.write("public/mine/deep/file.txt", "mine")
        try site.write("public/.git/config", "git")
        let report = try await site.publish(["index.html": "1", "keep/x.html": "k"], clean: true)
        #expect(site.site == ["index.html": "1", "keep/x.html": "k", ".git/config": "git"])
        #expect(!site.exists("public/mine"))
        #expect(report.counts == OutputCounts(made: 1, unchanged: 1, removed: 3))
    }

    @Test func cleanIsRefusedInAFolderThatWeDidNotBuild() async throws {
        let site = try siteFolder()
        try site.write("public/thesis.doc", "ten years")
        let before = site.tree("public")
        await #expect(throws: MachineFailure.self) { try await site.publish(["index.html": "1"], clean: true) }
        #expect(site.tree("public") == before)
        try site.write("dots/.gitkeep", "")
        try await site.publish(["index.html": "1"], clean: true, output: "dots")
        #expect(site.tree("dots")[".gitkeep"] == "")
        // A build that failed has not made the folder ours.
        do { _ = try OutputFolder.open(site.path + "/public", source: SourceFolder(site.path)) }
        await #expect(throws: MachineFailure.self) { try await site.publish(["index.html": "1"], clean: true) }
    }

    @Test func aRecordOfAnotherLifeOfTheFolderRemovesNothing() async throws {
        let site = try siteFolder()
        try await site.publish(["index.html": "1", "a.html": "a"])
        try site.remove("public")
        try site.write("public/a.html", "somebody else's")
        try await site.publish(["index.html": "1"])
        #expect(site.text("public/a.html") == "somebody else's")
    }

    @Test(arguments: ["", "..", "content", "content/x", "templates", "templates/assets/y", ".sitegen", ".git/x"])
    func theOutputFolderMayNotOverlapTheSource(_ output: String) async throws {
        let site = try siteFolder()
        await #expect(throws: MachineFailure.self) { try await site.publish(["index.html": "1"], output: output) }
        #expect(site.tree("").keys.sorted() == ["content/", "content/index.md"])
    }

    @Test(arguments: ["content-old", "public", "x/y/z", "../beside-\(UUID().uuidString)"])
    func otherFoldersAreFine(_ output: String) async throws {
        let site = try siteFolder()
        defer { try? site.remove(output) }
        try await site.publish(["index.html": "1"], output: output)
        #expect(site.text(output + "/index.html") == "1")
    }

    @Test func twoBuildsAtOnceAreRefused() async throws {
        let site = try siteFolder()
        do {
            let first = try OutputFolder.open(site.path + "/public", source: SourceFolder(site.path))
            await #expect(throws: MachineFailure.self) { try await site.publish(["index.html": "2"]) }
            let staged = try first.staging.stage("index.html", Array("1".utf8))
            _ = try await first.commit([staged])
        }
        #expect(site.site == ["index.html": "1"])
        try await site.publish(["index.html": "2"])
        #expect(site.site == ["index.html": "2"])
    }

    @Test(arguments: [
        "", "/a", "a/", "a//b", "../a", "a/../../b", "./a", "a\0b", ".sitegen-output", ".sitegen-staging/0",
    ])
    func unsafePathsAreRefused(_ path: String) async throws {
        let site = try siteFolder()
        await #expect(throws: MachineFailure.self) { try await site.publish([path: "x"]) }
        #expect(!site.exists("public"))
    }

    @Test(arguments: [0, 1, 31, 131_071, 131_072, 131_073, 400_000])
    func copiesFilesOfTheSite(_ size: Int) async throws {
        let site = try siteFolder()
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 >> 8) }
        try Data(bytes).write(to: URL(fileURLWithPath: site.path + "/content/file.bin"))
        func publish(_ changed: Bool = false) async throws -> OutputCounts {
            let source = try SourceFolder(site.path)
            let folder = try OutputFolder.open(site.path + "/public", source: source)
            let staged = try folder.staging.stage("d/file.bin", copyOf: "content/file.bin", in: source)
            #expect(staged.size == size)
            #expect(staged.hash == ContentHash.of(bytes))
            return try await folder.commit([staged]).counts
        }
        #expect(try await publish() == OutputCounts(made: 1))
        #expect(try Data(contentsOf: URL(fileURLWithPath: site.path + "/public/d/file.bin")) == Data(bytes))
        #expect(try await publish() == OutputCounts(unchanged: 1))
        try site.write("public/d/file.bin", String(repeating: "x", count: max(size, 1)))
        #expect(try await publish() == OutputCounts(changed: 1))
        #expect(try Data(contentsOf: URL(fileURLWithPath: site.path + "/public/d/file.bin")) == Data(bytes))
    }

    @Test(arguments: [
        (nil, "made"), ("0123456789", "unchanged"), ("01234x6789", "changed"), ("0123", "changed"),
        ("0123456789ab", "changed"), ("", "changed"),
    ])
    func comesInPiecesInAnyOrder(_ old: String?, _ expected: String) async throws {
        let site = try siteFolder()
        try await site.publish(old.map { ["d/file.txt": $0] } ?? [:])
        let pieces = ["012", "3456789", ""]
        for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
            let folder = try OutputFolder.open(site.path + "/public", source: SourceFolder(site.path))
            let output = try OutputInPieces("d/file.txt", in: folder.staging)
            for number in order { try output.take(Array(pieces[number].utf8), number: number) }
            let staged = try output.finish()
            #expect(staged.size == 10)
            #expect(staged.path == "d/file.txt" && staged.hash == ContentHash.of(Array("0123456789".utf8)))
            switch staged.state {
            case .made: #expect(expected == "made")
            case .changed: #expect(expected == "changed")
            case .unchanged: #expect(expected == "unchanged")
            }
        }
        let folder = try OutputFolder.open(site.path + "/public", source: SourceFolder(site.path))
        let output = try OutputInPieces("d/file.txt", in: folder.staging)
        for number in pieces.indices { try output.take(Array(pieces[number].utf8), number: number) }
        _ = try await folder.commit([try output.finish()])
        #expect(site.site == ["d/file.txt": "0123456789"])
    }

    @Test(arguments: [0, 1, 31, 32, 33, 100_000])
    func piecesHaveTheHashOfTheWhole(_ size: Int) throws {
        let site = try siteFolder()
        let folder = try OutputFolder.open(site.path + "/public", source: SourceFolder(site.path))
        let output = try OutputInPieces("file", in: folder.staging)
        let piece = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
        for number in 0..<3 { try output.take(piece, number: number) }
        #expect(try output.finish().hash == ContentHash.of(piece + piece + piece))
    }

    @Test func stagesInParallel() async throws {
        let site = try siteFolder()
        let count = 500
        for round in 0..<2 {
            let folder = try OutputFolder.open(site.path + "/public", source: SourceFolder(site.path))
            let staging = folder.staging
            let staged = try await Parallel.map(count: count, jobs: 4, chunk: 7) { index throws(MachineFailure) in
                try staging.stage("p/\(index)/index.html", Array("\(index)".utf8))
            }
            let counts = try await folder.commit(staged).counts
            #expect(counts == (round == 0 ? OutputCounts(made: count) : OutputCounts(unchanged: count)))
        }
        #expect(site.site.allSatisfy { $0.key == "p/\($0.value)/index.html" })
        #expect(site.site.count == count)
    }

    @Test func theMarkKeepsTheBasePath() async throws {
        let site = try siteFolder()
        #expect(OutputFolder.basePath(of: site.path + "/public") == nil)
        for base in ["/eu/a/", "/"] {
            let folder = try OutputFolder.open(site.path + "/public", source: SourceFolder(site.path))
            let staged = try folder.staging.stage("index.html", [])
            _ = try await folder.commit([staged], basePath: base)
            #expect(OutputFolder.basePath(of: site.path + "/public") == base)
        }
    }

    @Test func aRecordThatCannotBeKeptIsAWarning() async throws {
        let site = try siteFolder()
        let outside = try TemporaryFolder()
        try site.link(".sitegen", to: outside.path)
        let report = try await site.publish(["index.html": "1"])
        #expect(report.findings.map(\.id) == ["record-unwritable"])
        #expect(outside.tree("").isEmpty)
        #expect(site.site == ["index.html": "1"])
    }
}
