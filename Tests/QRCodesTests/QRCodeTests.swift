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

    @Test func drawsEveryModule() throws {
        let code = try #require(QRCode("https://example.cz/projekty/první/"))
        let svg = code.svg(name: "Kód \"x\"", class: "qr").string
        #expect(svg.hasPrefix("<svg class=\"qr\" viewBox=\"0 0 \(code.size + 8) \(code.size + 8)\" role=\"img\""))
        #expect(svg.contains("aria-label=\"Kód &quot;x&quot;\""))
        #expect(svg.contains("shape-rendering=\"crispEdges\""))
        var drawn = [Bool](repeating: false, count: code.modules.count)
        let runs = svg.matches(of: /M(\d+) (\d+)h(\d+)v1h-(\d+)z/)
        for run in runs {
            let numbers = [run.output.1, run.output.2, run.output.3, run.output.4].compactMap { Int($0) }
            try #require(numbers.count == 4 && numbers[2] == numbers[3])
            for column in numbers[0] - 4..<numbers[0] - 4 + numbers[2] {
                drawn[(numbers[1] - 4) * code.size + column] = true
            }
        }
        #expect(drawn == code.modules)
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
