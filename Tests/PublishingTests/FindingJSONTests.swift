import Foundation
import Language
import Publishing
import SourceText
import Testing

struct FindingJSONTests {
    private static let diagnosis = Diagnosis("region-unknown", .warning, .publicity, Words(cs: "-", en: "-"))

    @Test func hasTheFormThatTheContractNames() {
        let file = SourceFile(path: "content/a.md", text: "title: \"x\"\nregion: ČZ\n")
        var full = Finding(
            Self.diagnosis, at: file.place(ByteRange(19, 22)), Words(cs: "„ČZ“ \"\\\n\u{1}", en: "English"),
            notes: [.init(Words(same: "n"), at: file.place(ByteRange(0, 1))), .init(Words(same: "m"))],
            fix: .init(Words(same: "f"), edits: [.init(file.place(ByteRange(19, 22)), text: "CZ010")]))
        full.rule = "čl. 115"
        let bare = Finding(Self.diagnosis, at: nil, Words(cs: "b", en: "c"), severity: .note)
        #expect(
            String(decoding: FindingJSON.bytes([bare, full], language: .cs), as: UTF8.self) == #"""
                [
                {"id":"region-unknown","severity":"warning","kind":"publicity","file":"content/a.md","line":2,"column":9,"endLine":2,"endColumn":11,"message":"„ČZ“ \"\\\n\u0001","notes":[{"message":"n","file":"content/a.md","line":1,"column":1},{"message":"m","file":null,"line":null,"column":null}],"fix":{"message":"f","edits":[{"line":2,"column":9,"endLine":2,"endColumn":11,"text":"CZ010"}]},"rule":"čl. 115"},
                {"id":"region-unknown","severity":"note","kind":"publicity","file":null,"line":null,"column":null,"endLine":null,"endColumn":null,"message":"b","notes":[],"fix":null,"rule":null}
                ]

                """#)
    }

    @Test func nothingFoundIsAnEmptyArray() {
        #expect(FindingJSON.bytes([], language: .en) == Array("[]\n".utf8))
    }
}
