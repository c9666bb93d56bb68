import Foundation
import TestSupport
import Testing

@testable import Drawing

@Suite struct PixelTests {
    /// Sums of levels are areas, but for their rounding.
    @Test(arguments: [
        ("a rectangle between pixels", Outline(x: 1.25, y: 2.5, width: 3, height: 2.25), 6.75),
        ("a triangle", Outline(polygon: [Point(x: 1, y: 1), Point(x: 17, y: 3), Point(x: 4, y: 12)]), 85.0),
        ("the same turned round", Outline(polygon: [Point(x: 4, y: 12), Point(x: 17, y: 3), Point(x: 1, y: 1)]), 85.0),
    ])
    func coverageIsArea(_ what: String, _ outline: Outline, _ area: Double) {
        #expect(abs(Self.area(outline) - area) < 0.05, "\(what): \(Self.area(outline))")
    }

    @Test func holesAreCutOut() {
        var frame = Outline(x: 2, y: 2, width: 10, height: 8)
        frame.append(Outline(x: 4, y: 4, width: 6, height: 4, isHole: true))
        #expect(abs(Self.area(frame) - 56) < 0.01)
    }

    @Test func whatOverlapsCountsOnce() {
        var both = Outline(x: 2, y: 2, width: 6, height: 6)
        both.append(Outline(x: 4, y: 4, width: 6, height: 6))
        #expect(abs(Self.area(both) - 56) < 0.01)
    }

    /// Four parabolas: five sixths of their square. Drawn as lines they lose a fortieth of a pixel along the edge at most.
    @Test func curvesAreCurved() {
        var round = Outline()
        round.append(.move(Point(x: 10, y: 0)))
        for (control, end) in [
            ((20.0, 0.0), (20.0, 10.0)), ((20, 20), (10, 20)), ((0, 20), (0, 10)), ((0, 0), (10, 0)),
        ] {
            round.append(.curve(control: Point(x: control.0, y: control.1), end: Point(x: end.0, y: end.1)))
        }
        #expect(abs(Self.area(round) - 400 * 5 / 6) < 1.5, "\(Self.area(round))")
    }

    @Test func whatLeavesThePictureIsCut() {
        #expect(abs(Self.area(Outline(x: -5, y: -5, width: 100, height: 15)) - 24 * 10) < 0.01)
        #expect(Self.area(Outline(x: 30, y: 30, width: 5, height: 5)) == 0)
        #expect(Self.area(Outline(x: -9, y: 3, width: 5, height: 5)) == 0)
    }

    private static func area(_ outline: Outline) -> Double {
        var coverage = Coverage(width: 24, height: 20)
        coverage.add(outline, scale: 1, offset: Point(x: 0, y: 0))
        var sum = 0
        coverage.forEachRow { _, spans in
            var column = 0
            for span in spans {
                #expect(span.start >= column && span.count > 0 && span.start + span.count <= 24)
                #expect((1...Coverage.full).contains(span.level))
                column = span.start + span.count
                sum += span.count * span.level
            }
        }
        return Double(sum) / Double(Coverage.full)
    }

    /// Any rows come back as they were, whatever repeats in them.
    @Test func streamsComeBack() throws {
        var random = SeededRandom(printing: "streamsComeBack")
        for _ in 0..<60 {
            let width = Int.random(in: 1...[4, 40, 700, 2600].randomElement(using: &random)!, using: &random)
            var rows: [[PixelPicture.Run]] = []
            for _ in 0..<Int.random(in: 1...12, using: &random) {
                if let last = rows.last, Int.random(in: 0..<4, using: &random) == 0 {
                    rows.append(last)
                    continue
                }
                var row: [PixelPicture.Run] = []
                var rest = width
                while rest > 0 {
                    let colour = Int.random(in: 0...[3, 255].randomElement(using: &random)!, using: &random)
                    guard row.last?.colour != colour else { continue }
                    let count = Int.random(
                        in: 1...min(rest, [3, 300, 2600].randomElement(using: &random)!), using: &random)
                    row.append(.init(colour: colour, count: count))
                    rest -= count
                }
                rows.append(row)
            }
            var wanted: [UInt8] = []
            for row in rows {
                wanted.append(0)
                for run in row { wanted += [UInt8](repeating: UInt8(run.colour), count: run.count) }
            }
            let isSame = try PNGFile.inflate(RunDeflate.zlib(rows, width: width)) == wanted
            #expect(isSame, "width \(width)")
        }
    }

    @Test func mixturesOfAllLevelsFitIntoThePalette() throws {
        let artwork = try #require(LockUpDrawing(lines: [["Evropská unie"]], title: "").artwork(.horizontal, .onDark))
        let picture = PixelPicture(artwork, scale: 0.731)
        #expect(picture.palette.count > 100 && picture.palette.count <= 256)
        #expect(picture.palette.contains(.init(red: 0, green: 0, blue: 0, alpha: 0)))
        for row in picture.rows { #expect(row.reduce(0) { $0 + $1.count } == picture.width) }
    }
}
