import SiteBuilder
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
        var record = BuildRecord()
        record.outputs["index.html"] = .init(size: 12, hash: .max)
        record.outputs["projekty/č/index.html"] = .init(size: 0, hash: 7)
        return record
    }()

    @Test func comesBackAsItWas() {
        #expect(BuildRecord(Self.record.bytes) == Self.record)
        #expect(BuildRecord(BuildRecord().bytes) == BuildRecord())
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

    @Test(arguments: ["../../etc/passwd", "/etc/passwd", "a/../../b", ".sitegen-output", ""])
    func pathsThatLeadOutMakeARecordWorthless(_ path: String) {
        var record = BuildRecord()
        record.outputs[path] = .init(size: 1, hash: 1)
        #expect(BuildRecord(record.bytes) == nil)
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
