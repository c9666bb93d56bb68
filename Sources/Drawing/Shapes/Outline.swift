/// Closed contours of straight lines and quadratic curves, which is what letters and stars are made of; filled by the nonzero rule.
package struct Outline: Sendable, Hashable {
    package private(set) var steps: [Step] = []

    package enum Step: Sendable, Hashable {
        /// Begins a contour; the one before closes by itself.
        case move(Point)
        case line(Point)
        case curve(control: Point, end: Point)
    }

    package init() {}

    /// A rectangle; `isHole` turns it the other way round, so that it cuts another one out.
    package init(x: Double, y: Double, width: Double, height: Double, isHole: Bool = false) {
        let corners = [
            Point(x: x, y: y), Point(x: x + width, y: y), Point(x: x + width, y: y + height),
            Point(x: x, y: y + height),
        ]
        self.init(polygon: isHole ? corners.reversed() : corners)
    }

    package init(polygon points: [Point]) {
        append(polygon: points)
    }

    package mutating func append(polygon points: [Point]) {
        for (index, point) in points.enumerated() { steps.append(index == 0 ? .move(point) : .line(point)) }
    }

    package mutating func append(_ step: Step) {
        steps.append(step)
    }

    package mutating func append(_ other: Outline) {
        steps += other.steps
    }

    package var isCurved: Bool {
        steps.contains { if case .curve = $0 { true } else { false } }
    }

    /// The same contours at another place.
    package func moved(by offset: Point) -> Outline {
        var outline = Outline()
        outline.steps = steps.map { step in
            switch step {
            case .move(let point): .move(point + offset)
            case .line(let point): .line(point + offset)
            case .curve(let control, let end): .curve(control: control + offset, end: end + offset)
            }
        }
        return outline
    }
}
