/// The emblem of the European Union, drawn from its geometrical description (Council of Europe and European Commission,
/// „Graphics guide to the European emblem“; Impl. Reg. (EU) 821/2014 Annex II; Reg. (EU) 2021/1060 Annex IX).
///
/// In units of a hoist of 540: a field of 810 × 540; twelve stars on a circle of radius 180 round the crossing of the
/// diagonals, as the hours on a clock; each star upright, its points on a circle of radius 30.
package enum Emblem {
    package static let width = 810.0
    package static let height = 540.0

    /// The centres of the stars, from twelve o'clock onwards.
    package static let starCentres: [Point] = clock.map { Point(x: 405 + 180 * $0.x, y: 270 + 180 * $0.y) }

    /// The ten corners of a star, tip first, clockwise.
    package static func star(at centre: Point) -> [Point] {
        starCorners.map { Point(x: centre.x + $0.x, y: centre.y + $0.y) }
    }

    /// The twelve stars as one outline.
    package static let stars: Outline = {
        var outline = Outline()
        for centre in starCentres { outline.append(polygon: star(at: centre)) }
        return outline
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
}
