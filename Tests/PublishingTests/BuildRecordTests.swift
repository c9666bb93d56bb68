import Language
import SiteBuilder
import SourceText
import Testing

@testable import Publishing

struct BuildRecordTests {
    /// The reference vectors of XXH64, seed 0.
    @Test(
        arguments: [
            ("", 0xEF46_DB37_51D8_E999), ("a", 0xD24E_C4F1_A98C_6E5B), ("abc", 0x44BC_2CF5_AD77_0999),
            ("Nobody inspects the spammish repetition", 0xFBCE_A83C_8A37_8BF1),
        ] as [(String, UInt64)])
    func hashesLikeTheReference(_ text: String, _ hash: UInt64) {
        #expect(ContentHash.of(Array(text.utf8)) == hash)
    }

    private static let record: BuildRecord = {
        var record = RecordMaking()
        record.add(.outputs, "index.html", FileState(), hash: .max)
        record.add(.outputs, "projekty/č/index.html", FileState(), hash: 7, key: 3)
        record.add(.outputFolders, "", FileState(), hash: 2)
        record.add(.sources, "content/index.md", FileState(), hash: 5)
        return record.record(BuildRecord.Header(), details: [1, 2, 3])
    }()

    @Test func comesBackAsItWas() throws {
        let record = try #require(BuildRecord(Self.record.bytes))
        #expect(record.bytes == Self.record.bytes)
        #expect(BuildRecord.Group.allCases.map(record.count) == [1, 0, 0, 2, 1])
        #expect(record.path(record.entry(.outputs, 1)) == "projekty/č/index.html")
        #expect(record.entry(.outputs, 1).key == 3)
        #expect(record.entry(.outputFolders, 0).hash == 2)
        #expect(record.paths(.outputs).index(of: "projekty/č/index.html") == 1)
        #expect(record.withDetails(Array.init) == [1, 2, 3])
        #expect(BuildRecord(BuildRecord().bytes) != nil)
    }

    @Test func anyDamageIsSeen() {
        let bytes = Self.record.bytes
        for index in bytes.indices {
            var damaged = bytes
            damaged[index] ^= 0x10
            #expect(BuildRecord(damaged) == nil)
            #expect(BuildRecord(Array(bytes[..<index])) == nil)
        }
    }

    /// Of several blocks; the entry of each change lies in another one, the last one in two.
    private static func large(changed: Bool, begun: Int64 = 0, details: [UInt8]) -> BuildRecord {
        var record = RecordMaking()
        for number in 0..<4000 {
            let isChanged = changed && changes.contains(number)
            record.add(.outputs, "projekty/\(number)/index.html", FileState(), hash: isChanged ? 1 : 0)
        }
        var header = BuildRecord.Header()
        (header.begun, header.finished) = (begun, begun)
        return record.record(header, details: details)
    }

    private static let changes: [Int] = {
        let stride = MemoryLayout<BuildRecord.Entry>.stride
        let straddling = (RecordHashes.blockSize - MemoryLayout<BuildRecord.Header>.size) / stride
        return [3998, 2500, 2501, straddling]
    }()

    /// With so many bytes of new details, or with those that were there.
    @Test(arguments: [nil, 0, 1, 200_000] as [Int?])
    func editedIsAsIfMadeSo(_ count: Int?) throws {
        let site = try siteFolder()
        let source = try SourceFolder(site.path)
        let old = [UInt8](repeating: 1, count: 100_000)
        let details = count.map { [UInt8](repeating: 7, count: $0) }
        let record = Self.large(changed: false, details: old)
        var editing = RecordEditing(record)
        for number in Self.changes { editing.set(.outputs, number) { $0.hash = 1 } }
        try record.write("x.record", source: source, with: editing.finish(begun: 5, finished: 5, details: details))
        let wanted = Self.large(changed: true, begun: 5, details: details ?? old)
        let isSame = BuildRecord.read("x.record", source: source).bytes == wanted.bytes
        #expect(isSame)
    }

    @Test func damageIsSeenInEveryBlock() {
        let bytes = Self.large(changed: false, details: [UInt8](repeating: 1, count: 100_000)).bytes
        for index in stride(from: 0, to: bytes.count, by: 9973) {
            var damaged = bytes
            damaged[index] ^= 0x10
            #expect(BuildRecord(damaged) == nil)
            #expect(BuildRecord(Array(bytes[..<index])) == nil)
        }
        // Blocks that have changed places are all there.
        let block = { [UInt8](repeating: $0, count: RecordHashes.blockSize) }
        let record = Self.large(changed: false, details: block(1) + block(2))
        let swapped = Array(record.bytes[..<record.detailsStart]) + block(2) + block(1)
        #expect(BuildRecord(swapped) == nil)
    }

    @Test func entriesAreFoundByTheirPaths() {
        let wanted = ["index.html", "projekty/č/index.html", "projekty/d/index.html", ""]
        #expect(Self.record.numbers(of: wanted, in: .outputs) == ["index.html": 0, "projekty/č/index.html": 1])
        #expect(Self.record.numbers(of: wanted, in: .outputFolders) == ["": 0])
        #expect(Self.record.numbers(of: [], in: .outputs).isEmpty)
    }

    /// Somebody may write a record that is whole and names what no build can have made.
    @Test(arguments: ["../kept.txt", "a/../../kept.txt", "./../kept.txt"])
    func noRecordLeadsOut(_ path: String) async throws {
        let site = try siteFolder()
        try site.write("kept.txt", "kept")
        try await site.publish(["a/index.html": "1"])
        var record = RecordMaking()
        record.add(.outputs, path, FileState(), hash: 1)
        let name = BuildRecord.fileName(output: site.path + "/public", source: site.path)
        try record.record(BuildRecord.Header()).write(name, source: SourceFolder(site.path))
        try await site.publish(["a/index.html": "1"])
        #expect(site.text("kept.txt") == "kept")
    }

    @Test func findingsComeBackAsTheyWere() throws {
        let file = SourceFile(path: "content/a.md", text: "title: č\nregion: x\n")
        let diagnosis = Diagnosis("x-y", .warning, .publicity, article: "čl. 1", Words(same: "e"))
        let place = file.place(ByteRange(7, 9))
        let full = Finding(
            diagnosis, at: place, Words(cs: "č", en: "e"), notes: [.init(Words(same: "n"), at: place)],
            fix: .init(Words(same: "f"), edits: [.init(place, text: "y")], isSafe: true), severity: .note)
        let bare = Finding(Diagnosis("z", .error, .content, Words(same: "")), at: nil, Words(same: "m"))
        var report = BuildReport(language: .en, findings: [full, bare], sources: 3, pages: 4, strict: true)
        report.accepted = [AcceptedGap(full, reason: "r", until: Day(year: 2027, month: 1, day: 2))]
        report.withheld = [.init(path: "content/b.md", reason: Words(cs: "k", en: "d"))]
        let bytes = RecordedReport(report, basePath: "/eu/").bytes
        let read = try bytes.withUnsafeBytes { bytes in
            var reading = RecordReading(bytes)
            return try RecordedReport(&reading)
        }
        #expect(read.basePath == "/eu/")
        #expect(read.report.findings == report.findings && read.report.accepted == report.accepted)
        #expect(read.report.withheld == report.withheld && read.report.strict && read.report.language == .en)
        #expect(read.report.sources == 3 && read.report.pages == 4)
        // Cut anywhere, it is no report.
        for count in 0..<bytes.count {
            bytes.withUnsafeBytes { all in
                var reading = RecordReading(UnsafeRawBufferPointer(rebasing: all[..<count]))
                #expect(throws: DamagedRecord.self) { try RecordedReport(&reading) }
            }
        }
    }

    @Test func pathsAreFoundAmongMany() {
        var set = PathSet(capacity: 4)
        let paths = (0..<2000).map { "projekty/\($0 * 7919)/č.html" }
        for (index, path) in paths.enumerated() {
            #expect(set.insert(path) == (index, true))
            #expect(set.insert(path) == (index, false))
        }
        #expect(paths.indices.allSatisfy { set.index(of: paths[$0]) == $0 && set[$0] == paths[$0] })
        #expect(!set.contains("projekty/1/č.html") && !set.contains(""))
        #expect(set.withPath(3) { String(cString: $0) } == paths[3])
    }

    @Test func everyOutputFolderHasItsOwn() {
        let names = ["/s/public", "/s/x/public", "/t/public", "/s/pub lic", "/"].map {
            BuildRecord.fileName(output: $0, source: "/s")
        }
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { !$0.contains("/") && $0.hasSuffix(".record") })
        #expect(
            BuildRecord.fileName(output: "/s/public", source: "/s")
                == BuildRecord.fileName(output: "/moved/public", source: "/moved"))
    }
}
