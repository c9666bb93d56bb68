import SourceText
import Testing

@Suite struct SourceFileTests {
    @Test func placesCountScalarsAndLines() {
        let file = SourceFile(path: "a.md", text: "žluťoučký\nkůň: úpí\r\nx")
        let place = file.place(ByteRange(21, 24))
        #expect(place.start == Position(line: 2, column: 6))
        #expect(place.end == Position(line: 2, column: 8))
        #expect(place.excerpt == "kůň: úpí")
    }

    @Test func placeAtTheEndOfFile() {
        let file = SourceFile(path: "a.md", text: "a\n")
        #expect(file.place(ByteRange(2, 2)).start == Position(line: 2, column: 1))
        #expect(file.place(ByteRange(99, 120)).start == Position(line: 2, column: 1))
    }

    @Test func byteOrderMarkIsNoColumn() {
        let file = SourceFile(path: "a.md", bytes: [0xEF, 0xBB, 0xBF] + Array("title".utf8))
        #expect(file.place(ByteRange(3, 8)).start == Position(line: 1, column: 1))
    }

    @Test func locatedTextFindsItsWayBack() {
        let text = LocatedText(
            bytes: Array("ab\ncd".utf8),
            segments: [.init(textOffset: 0, fileOffset: 10), .init(textOffset: 3, fileOffset: 17)])
        #expect(text.fileRange(ByteRange(3, 5)) == ByteRange(17, 19))
        #expect(text.fileRange(ByteRange(0, 2)) == ByteRange(10, 12))
    }

    @Test func ofALongLineWhatSurroundsThePlaceIsKept() {
        let file = SourceFile(
            path: "a.md", text: String(repeating: "ž", count: 3000) + "CHYBA" + String(repeating: "y", count: 3000))
        let place = file.place(ByteRange(6000, 6005))
        #expect(place.start.column == 3001)
        #expect(place.excerpt.utf8.count <= 1002)
        let offset = place.start.column - place.excerptColumn
        #expect(place.excerpt.unicodeScalars.dropFirst(offset).prefix(5).map(String.init).joined() == "CHYBA")
    }
}
