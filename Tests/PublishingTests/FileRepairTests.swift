import Language
import SourceText
import Testing

@testable import Publishing

/// Which safe repairs are made in a file, and what comes of it.
struct FileRepairTests {
    private static let diagnosis = Diagnosis("x", .warning, .publicity, Words(same: "x"))

    /// A finding whose repair replaces ranges of bytes.
    private static func finding(
        _ file: SourceFile, _ edits: [(start: Int, end: Int, text: String)], isSafe: Bool = true
    ) -> Finding {
        let places = edits.map { file.place(ByteRange($0.start, $0.end)) }
        return Finding(
            diagnosis, at: places.first, Words(same: "m"),
            fix: .init(
                Words(same: "f"), edits: zip(places, edits).map { .init($0, text: $1.text) }, isSafe: isSafe))
    }

    private static func repaired(_ text: String, _ edits: [[(start: Int, end: Int, text: String)]]) -> String? {
        let file = SourceFile(path: "content/a.md", text: text)
        return FileRepair(file, edits.map { finding(file, $0) }).map { String(decoding: $0.after, as: UTF8.self) }
    }

    @Test func editsAreMadeWhereTheyStand() {
        #expect(Self.repaired("a  b  c", [[(1, 3, " ")], [(4, 6, " ")]]) == "a b c")
        #expect(Self.repaired("čč", [[(2, 2, "-")]]) == "č-č")
        #expect(Self.repaired("a", [[(1, 1, "b")]]) == "ab")
        #expect(Self.repaired("abc", [[(0, 1, ""), (2, 3, "")]]) == "b")
    }

    @Test func nothingToChangeIsNoRepair() {
        #expect(Self.repaired("abc", []) == nil)
        #expect(Self.repaired("abc", [[(0, 1, "a")]]) == nil)
        let file = SourceFile(path: "content/a.md", text: "abc")
        #expect(FileRepair(file, [Self.finding(file, [(0, 1, "x")], isSafe: false)]) == nil)
        let other = SourceFile(path: "content/b.md", text: "abc")
        #expect(FileRepair(file, [Self.finding(other, [(0, 1, "x")])]) == nil)
    }

    /// Of two repairs that overlap the first is made, whole; the other waits.
    @Test func overlappingRepairsWait() throws {
        let file = SourceFile(path: "content/a.md", text: "abcdef")
        let repair = try #require(
            FileRepair(
                file,
                [
                    Self.finding(file, [(2, 4, "X")]), Self.finding(file, [(0, 1, "Y"), (3, 5, "Z")]),
                    Self.finding(file, [(5, 6, "W")]),
                ]))
        #expect(String(decoding: repair.after, as: UTF8.self) == "YbcZW")
        #expect(repair.made == 2 && repair.waiting == 1)
        // The same repair asked for twice is made once.
        let twice = try #require(
            FileRepair(file, [Self.finding(file, [(0, 1, "X")]), Self.finding(file, [(0, 1, "X")])]))
        #expect(String(decoding: twice.after, as: UTF8.self) == "Xbcdef")
        // A repair that contradicts itself, or does not fit the file, is not made.
        #expect(FileRepair(file, [Self.finding(file, [(0, 2, "X"), (1, 3, "Y")])]) == nil)
        var beyond = Self.finding(file, [(0, 1, "X")])
        beyond.fix?.edits[0].end = Position(line: 7, column: 1)
        #expect(FileRepair(file, [beyond]) == nil)
    }

    @Test func lineEndsAndByteOrderMarkAreKept() {
        #expect(
            Self.repaired("\u{FEFF}a  b\r\nc\r\n", [[(4, 6, " ")], [(9, 10, "d\ne")]]) == "\u{FEFF}a b\r\nd\r\ne\r\n")
        #expect(Self.repaired("a\nb", [[(2, 3, "c\nd")]]) == "a\nc\nd")
    }

    private static func diff(_ text: String, _ edits: [[(start: Int, end: Int, text: String)]]) -> String {
        let file = SourceFile(path: "content/a.md", text: text)
        guard let repair = FileRepair(file, edits.map { finding(file, $0) }) else { return "" }
        return String(decoding: UnifiedDiff(repair).bytes, as: UTF8.self)
    }

    @Test func theDiffHasTheUnifiedForm() {
        #expect(
            Self.diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n0\n1\n2\n3\n4", [[(2, 3, "x")], [(27, 27, "\n5")]]) == """
                --- a/content/a.md
                +++ b/content/a.md
                @@ -1,5 +1,5 @@
                 1
                -2
                +x
                 3
                 4
                 5
                @@ -11,4 +11,5 @@
                 1
                 2
                 3
                -4
                \\ No newline at end of file
                +4
                +5
                \\ No newline at end of file

                """)
        // Neighbouring changes are one hunk; a line that goes away leaves the next as it is.
        #expect(
            Self.diff("1\n2\n3\n4\n5\n6\n7\n8\n", [[(2, 4, "")], [(12, 13, "y")]]) == """
                --- a/content/a.md
                +++ b/content/a.md
                @@ -1,8 +1,7 @@
                 1
                -2
                 3
                 4
                 5
                 6
                -7
                +y
                 8

                """)
    }
}
