import Foundation
import Markup
import Testing

@testable import Drawing

/// The construction as the „Graphics guide to the European emblem“ words it, worked out with angles and apart from the program's own roots.
@Suite struct EmblemTests {
    private struct Corner: Equatable {
        var x: Double
        var y: Double
    }

    /// Every point of a path of moves and lines, as a file has it.
    private static func points(of path: String) -> [[Corner]] {
        path.split(separator: "Z").map { contour in
            contour.dropFirst().split(separator: "L").map { pair in
                let numbers = pair.split(separator: " ").compactMap { Double($0) }
                return Corner(x: numbers.first ?? .nan, y: numbers.last ?? .nan)
            }
        }
    }

    /// The paths of a file, with where they are moved to.
    private static func paths(in svg: String) -> [(fill: String, contours: [[Corner]])] {
        svg.matches(of: /<path fill="([^"]*)"(?: transform="translate\(([0-9.]+) ([0-9.]+)\)")? d="([^"]*)"\/>/).map {
            path in
            let (x, y) = (path.2.flatMap { Double($0) } ?? 0, path.3.flatMap { Double($0) } ?? 0)
            let contours = points(of: String(path.4)).map { $0.map { Corner(x: $0.x + x, y: $0.y + y) } }
            return (String(path.1), contours)
        }
    }

    /// A hoist of 540: a ring of a third of it round the crossing of the diagonals, stars in circles of an eighteenth.
    private static func star(hour: Int, height: Double, corner: Corner) -> [Corner] {
        let ring = Double(hour) * .pi / 6
        let centre = Corner(
            x: corner.x + height * 0.75 + height / 3 * sin(ring), y: corner.y + height / 2 - height / 3 * cos(ring))
        // The inner corners lie where the lines from tip to tip cross.
        let outer = height / 18
        let inner = outer * sin(.pi / 10) / sin(7 * .pi / 10)
        return (0..<10).map { index in
            let angle = Double(index) * .pi / 5
            let radius = index % 2 == 0 ? outer : inner
            return Corner(x: centre.x + radius * sin(angle), y: centre.y - radius * cos(angle))
        }
    }

    @Test func theInnerRadiusIsTheRegulations() {
        let star = Self.star(hour: 0, height: 540, corner: Corner(x: 0, y: 0))
        #expect(abs(hypot(star[1].x - 405, star[1].y - 90) - 11.459) < 0.001)
    }

    @Test(arguments: [
        (Emblem.Version.colour, 0.0, ["#003399", "#FFCC00"]), (.blue, 0, ["#003399", "#FFFFFF"]),
        (.bordered, 21.6, ["#FFFFFF", "#003399", "#FFCC00"]), (.black, 0, ["#FFFFFF", "#000000", "#000000"]),
    ])
    func everyPointIsWhereTheConstructionPutsIt(_ version: Emblem.Version, _ edge: Double, _ fills: [String]) throws {
        let svg = Emblem.artwork(version, title: "Znak").svg().string
        #expect(svg.contains("viewBox=\"0 0 \(version == .bordered ? "853.2 583.2" : "810 540")\""))
        let paths = Self.paths(in: svg)
        #expect(paths.map(\.fill) == fills)
        let stars = try #require(paths.last).contours
        #expect(stars.count == 12)
        for (hour, found) in stars.enumerated() {
            let wanted = Self.star(hour: hour, height: 540, corner: Corner(x: edge, y: edge))
            #expect(found.count == wanted.count)
            for (a, b) in zip(found, wanted) {
                #expect(abs(a.x - b.x) <= 0.01 && abs(a.y - b.y) <= 0.01, "hour \(hour): \(a), \(b)")
            }
        }
        let field = try #require(paths.first { $0.fill == (version == .black ? "#FFFFFF" : "#003399") }).contours
        #expect(
            field == [
                [
                    Corner(x: edge, y: edge), Corner(x: edge + 810, y: edge), Corner(x: edge + 810, y: edge + 540),
                    Corner(x: edge, y: edge + 540),
                ]
            ])
    }

    @Test func theBorderIsA25thOfTheHeightAllRound() throws {
        let ground = try #require(Self.paths(in: Emblem.artwork(.bordered, title: "").svg().string).first)
        #expect(
            ground.contours == [
                [Corner(x: 0, y: 0), Corner(x: 853.2, y: 0), Corner(x: 853.2, y: 583.2), Corner(x: 0, y: 583.2)]
            ])
    }

    @Test func theBlackOutlineIsAFrameInsideTheField() throws {
        let frame = Self.paths(in: Emblem.artwork(.black, title: "").svg().string)[1].contours
        #expect(frame.count == 2)
        #expect(frame[0].map(\.x).max() == 810 && frame[0].map(\.y).max() == 540)
        #expect(frame[1].map(\.x).max() == 804.6 && frame[1].map(\.y).min() == 5.4)
    }

    @Test func inksAreTheOnesOfTheRules() {
        for ink in Ink.ofEmblem {
            let (red, green, blue) = ink.channels
            #expect(String(format: "#%02X%02X%02X", red, green, blue) == ink.hex)
        }
        #expect(Ink.blue.hex == "#003399" && Ink.yellow.hex == "#FFCC00")
    }

    @Test(arguments: [
        (0.0, "0"), (-0.001, "0"), (1.5, "1.5"), (12.345, "12.35"), (12.04, "12.04"), (-0.5, "-0.5"), (-3.256, "-3.26"),
        (99.999, "100"), (-99.996, "-100"),
    ])
    func numbersAreShortAndAlike(_ value: Double, _ text: String) {
        #expect(Artwork.number(value) == text)
    }

    @Test func titlesAreEscaped() {
        #expect(
            Emblem.artwork(.colour, title: "a < b & \"c\"").svg().string.contains(
                "<title>a &lt; b &amp; &quot;c&quot;</title>"))
    }
}
