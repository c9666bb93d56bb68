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

    /// The same contours, made larger and then moved.
    package func scaled(by factor: Double, movedBy offset: Point) -> Outline {
        func place(_ point: Point) -> Point { Point(x: point.x * factor + offset.x, y: point.y * factor + offset.y) }
        var outline = Outline()
        outline.steps = steps.map { step in
            switch step {
            case .move(let point): .move(place(point))
            case .line(let point): .line(place(point))
            case .curve(let control, let end): .curve(control: place(control), end: place(end))
            }
        }
        return outline
    }
}
