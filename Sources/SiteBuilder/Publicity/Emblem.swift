package import Markup

/// The emblem of the European Union, drawn from its geometrical description (Council of Europe and European Commission,
/// „Graphics guide to the European emblem“; Impl. Reg. (EU) 821/2014 Annex II; Reg. (EU) 2021/1060 Annex IX).
///
/// In units of a hoist of 540: a field of 810 × 540; twelve stars on a circle of radius 180 round the crossing of the
/// diagonals, as the hours on a clock; each star upright, its points on a circle of radius 30.
package enum Emblem {
    package static let width = 810
    package static let height = 540
    /// Reflex Blue on screens.
    package static let blue = "#003399"
    package static let yellow = "#FFCC00"

    /// A point in units of the drawing, y downwards.
    package struct Point: Sendable, Hashable {
        package var x: Double
        package var y: Double
    }

    /// The centres of the stars, from twelve o'clock onwards.
    package static let starCentres: [Point] = clock.map { Point(x: 405 + 180 * $0.x, y: 270 + 180 * $0.y) }

    /// The ten corners of a star, tip first, clockwise.
    package static func star(at centre: Point) -> [Point] {
        starCorners.map { Point(x: centre.x + $0.x, y: centre.y + $0.y) }
    }

    /// The drawing as inline SVG; decorative for a screen reader, since the words beside it say the same.
    package static let svg: HTML = {
        var path = ""
        for centre in starCentres {
            for (index, point) in star(at: centre).enumerated() {
                path += (index == 0 ? "M" : "L") + number(point.x) + " " + number(point.y)
            }
            path += "Z"
        }
        return """
            <svg class="eu-emblem" viewBox="0 0 \(width) \(height)" width="57" height="38" aria-hidden="true" \
            focusable="false"><path fill="\(blue)" d="M0 0H\(width)V\(height)H0Z"/><path fill="\(yellow)" d="\(path)"/></svg>
            """
    }()

    /// Directions of the twelve hours; roots instead of sines, so that the digits are the same on every machine.
    private static let clock: [Point] = {
        let half = 0.5
        let root = (3.0).squareRoot() / 2
        let quarter = [Point(x: 0, y: -1), Point(x: half, y: -root), Point(x: root, y: -half)]
        var points: [Point] = []
        var turned = quarter
        for _ in 0..<4 {
            points += turned
            turned = turned.map { Point(x: -$0.y, y: $0.x) }
        }
        return points
    }()

    private static let starCorners: [Point] = {
        let five = (5.0).squareRoot()
        let cos36 = (five + 1) / 4
        let cos72 = (five - 1) / 4
        let sin36 = (10 - 2 * five).squareRoot() / 4
        let sin72 = (10 + 2 * five).squareRoot() / 4
        let outer = 30.0
        // Where the lines of a pentagram cross: 30 · cos 72° / cos 36° = 11.459.
        let inner = outer * cos72 / cos36
        let directions = [
            (0.0, -1.0), (sin36, -cos36), (sin72, -cos72), (sin72, cos72), (sin36, cos36),
            (0.0, 1.0), (-sin36, cos36), (-sin72, cos72), (-sin72, -cos72), (-sin36, -cos36),
        ]
        return directions.enumerated().map { index, direction in
            let radius = index.isMultiple(of: 2) ? outer : inner
            return Point(x: direction.0 * radius, y: direction.1 * radius)
        }
    }()

    /// A coordinate with at most two decimals, which is half of a hundredth of a unit off at most.
    private static func number(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
        if rest == 0 { return String(whole) }
        return "\(whole)." + (rest % 10 == 0 ? String(rest / 10) : (rest < 10 ? "0\(rest)" : String(rest)))
    }
}
