import Markup
import QRCodes
import Testing

/// The form of a code; that it reads as the right text is tested with a real decoder (`make test-web`).
struct QRCodeTests {
    /// The three finder patterns: rings of 7, 5 and 3 modules.
    private static let finder: [[Bool]] = [
        "#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######",
    ].map { $0.map { $0 == "#" } }

    @Test(arguments: [1, 14, 15, 60, 200, 2331])
    func hasItsFinderPatterns(_ length: Int) throws {
        let code = try #require(QRCode(String(repeating: "a", count: length)))
        #expect((code.size - 17) % 4 == 0, "a version adds four modules")
        #expect(code.modules.count == code.size * code.size)
        for (top, left) in [(0, 0), (0, code.size - 7), (code.size - 7, 0)] {
            let part = (0..<7).map { row in
                (0..<7).map { code.modules[(top + row) * code.size + left + $0] }
            }
            #expect(part == Self.finder)
        }
        #expect(!(0..<8).contains { code.modules[7 * code.size + $0] }, "the separator is light")
    }

    /// Level M holds 14 bytes in version 1 (ISO/IEC 18004, table 7).
    @Test func isAsSmallAsItsTextAllows() throws {
        #expect(QRCode(String(repeating: "a", count: 14))?.size == 21)
        #expect(QRCode(String(repeating: "a", count: 15))?.size == 25)
        #expect(QRCode(String(repeating: "a", count: 2331))?.size == 177)
    }

    @Test func refusesWhatItCannotHold() {
        #expect(QRCode("") == nil)
        #expect(QRCode(String(repeating: "a", count: 2332)) == nil)
    }

    @Test(arguments: ["https://example.cz/projekty/první/", "a", String(repeating: "/projekty", count: 60)])
    func drawsEveryModule(_ text: String) throws {
        let code = try #require(QRCode(text))
        let svg = code.svg(name: "Kód \"x\"", class: "qr").string
        #expect(svg.hasPrefix("<svg class=\"qr\" viewBox=\"0 0 \(code.size + 8) \(code.size + 8)\" role=\"img\""))
        #expect(svg.contains("aria-label=\"Kód &quot;x&quot;\""))
        #expect(svg.contains("shape-rendering=\"crispEdges\""))
        let path = try #require(svg.split(separator: "<path d=\"").last?.prefix { $0 != "\"" })
        // How often an outline goes round a module, by its edges downwards and upwards that lie to the left.
        var turns = Array(repeating: Array(repeating: 0, count: code.size + 8), count: code.size + 8)
        for outline in path.split(separator: "M") {
            let numbers = outline.matches(of: /([hv]?)(-?\d+)/)
            var (column, row) = (try #require(Int(numbers[0].2)), try #require(Int(numbers[1].2)))
            let start = (column, row)
            func turn(down length: Int) {
                for passed in min(row, row + length)..<max(row, row + length) {
                    for other in column..<code.size + 8 { turns[passed][other] += length > 0 ? 1 : -1 }
                }
            }
            for number in numbers.dropFirst(2) {
                let length = try #require(Int(number.2))
                if number.1 == "h" {
                    column += length
                } else {
                    turn(down: length)
                    row += length
                }
            }
            #expect(column == start.0, "what closes the outline is upright")
            turn(down: start.1 - row)
        }
        func isDark(_ row: Int, _ column: Int) -> Bool {
            (0..<code.size).contains(row) && (0..<code.size).contains(column) && code.modules[row * code.size + column]
        }
        for row in 0..<code.size + 8 {
            for column in 0..<code.size + 8 {
                #expect((turns[row][column] != 0) == isDark(row - 4, column - 4), "\(row), \(column)")
            }
        }
    }

    /// The library keeps tables that all codes share.
    @Test func isTheSameInParallel() async throws {
        let texts = (0..<200).map { "https://example.cz/projekty/\($0)/" + String(repeating: "x", count: $0 % 50) }
        let serial = texts.map { QRCode($0) }
        let parallel = await withTaskGroup(of: (Int, QRCode?).self) { group in
            for (index, text) in texts.enumerated() { group.addTask { (index, QRCode(text)) } }
            return await group.reduce(into: [Int: QRCode?]()) { $0[$1.0] = $1.1 }
        }
        #expect(texts.indices.allSatisfy { parallel[$0] == serial[$0] })
    }
}
