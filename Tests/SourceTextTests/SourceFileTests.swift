import Language
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

    /// Against the plain way: a walk from the beginning.
    @Test(arguments: ["", "\u{FEFF}", "\r", "\r\n", "a\r\nž\rb\n\n", "\u{FEFF}ž\n\u{1F600}b"])
    func everyPlaceIsWhereItsLinesAndScalarsSay(_ text: String) {
        let text = text + String(repeating: "ěš\u{1F600}x", count: 700) + text + "\r\nkonec\n" + text
        let bytes = Array(text.utf8)
        let file = SourceFile(path: "a.md", bytes: bytes)
        var expected = Position(line: 1, column: 1)
        for offset in 0...bytes.count {
            let isMark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) && offset <= 3
            if offset > 0, !isMark {
                let last = bytes[offset - 1]
                if last == 0x0A || (last == 0x0D && !(offset < bytes.count && bytes[offset] == 0x0A)) {
                    expected = Position(line: expected.line + 1, column: 1)
                } else if last & 0xC0 != 0x80 {
                    expected.column += 1
                }
            }
            guard offset == bytes.count || bytes[offset] & 0xC0 != 0x80 else { continue }
            let place = file.place(ByteRange(offset, offset))
            guard place.start == expected, place.end == expected else {
                Issue.record("byte \(offset): \(place.start), not \(expected)")
                return
            }
        }
    }

    @Test func manyPlacesInALongLineAreFoundSoon() {
        let file = SourceFile(path: "a.md", text: String(repeating: "[](x) ", count: 20_000))
        let time = ContinuousClock().measure {
            for index in 0..<20_000 { _ = file.place(ByteRange(index * 6 + 4, index * 6 + 5)) }
        }
        #expect(time < .seconds(120))
        #expect(file.place(ByteRange(6 * 19_999, 6 * 20_000)).start == Position(line: 1, column: 119_995))
    }

    @Test func isEqualByPathAndBytes() {
        let file = SourceFile(path: "a.md", text: "a\nb")
        _ = file.place(ByteRange(0, 1))
        #expect(file == SourceFile(path: "a.md", text: "a\nb"))
        #expect(file.hashValue == SourceFile(path: "a.md", text: "a\nb").hashValue)
        #expect(file != SourceFile(path: "b.md", text: "a\nb"))
        #expect(file != SourceFile(path: "a.md", text: "a\nc"))
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

    @Test func placesToldByTheirBytesAreFound() {
        let file = SourceFile(path: "a.md", text: "ž\nkraj: x\n")
        let unfound = Place(file: "a.md", bytes: ByteRange(9, 10))
        #expect(unfound.unfound == ByteRange(9, 10))
        #expect(file.found(unfound) == file.place(ByteRange(9, 10)))
        #expect(file.place(ByteRange(0, 0)).unfound == nil)
        let diagnosis = Diagnosis("x", .note, .content, Words(same: "x"))
        var finding = Finding(
            diagnosis, at: unfound, Words(same: "m"),
            notes: [.init(Words(same: "n"), at: Place(file: "b.md", bytes: ByteRange(0, 1)))])
        #expect(finding.filesToFindIn == ["a.md", "b.md"])
        finding.findPlaces(in: file)
        #expect(finding.place == file.place(ByteRange(9, 10)))
        #expect(finding.filesToFindIn == ["b.md"])
    }
}
