/// How much of each pixel a shape covers: for each row the pixels that it touches, from left to right, exactly by area.
struct Coverage {
    /// Neighbouring pixels that are covered alike.
    struct Span {
        var start: Int
        var count: Int
        /// From 1 to `Coverage.full`.
        var level: Int
    }

    /// 64 levels are as smooth to the eye as 256 and leave room for all mixtures in one palette.
    static let full = 63

    private let width: Int
    private let height: Int
    /// Where the outline crosses the pixels of a row.
    private var rows: [[Crossing]]

    private struct Crossing {
        var column: Int
        /// How far the outline goes down inside the pixel.
        var depth: Double
        /// How much of the pixel lies right of that part of the outline, times its depth.
        var area: Double
    }

    init(width: Int, height: Int) {
        self.width = width
        self.height = height
        rows = Array(repeating: [], count: height)
    }

    /// Adds an outline whose points are made larger and moved to their pixels.
    mutating func add(_ outline: Outline, scale: Double, offset: Point) {
        var start = Point(x: 0, y: 0)
        var here = start
        for step in outline.steps {
            switch step {
            case .move(let point):
                add(from: here, to: start)
                start = point * scale + offset
                here = start
            case .line(let point):
                let end = point * scale + offset
                add(from: here, to: end)
                here = end
            case .curve(let control, let end):
                here = add(from: here, control * scale + offset, end * scale + offset)
            }
        }
        add(from: here, to: start)
    }

    /// The covered pixels of a row.
    func spans(of row: Int) -> [Span] {
        guard !rows[row].isEmpty else { return [] }
        let crossings = rows[row].sorted { $0.column < $1.column }
        var spans: [Span] = []
        spans.reserveCapacity(2 * crossings.count)
        var depth = 0.0
        var index = 0
        var column = 0
        while index < crossings.count {
            let next = crossings[index].column
            append(from: column, to: next, depth, to: &spans)
            var area = 0.0
            var passed = 0.0
            while index < crossings.count, crossings[index].column == next {
                area += crossings[index].area
                passed += crossings[index].depth
                index += 1
            }
            append(from: next, to: next + 1, depth + area, to: &spans)
            depth += passed
            column = next + 1
        }
        return spans
    }

    private func append(from start: Int, to end: Int, _ depth: Double, to spans: inout [Span]) {
        let (start, end) = (max(0, start), min(width, end))
        let level = Int((min(abs(depth), 1) * Double(Self.full)).rounded())
        guard start < end, level > 0 else { return }
        if let last = spans.last, last.level == level, last.start + last.count == start {
            spans[spans.count - 1].count += end - start
        } else {
            spans.append(Span(start: start, count: end - start, level: level))
        }
    }

    // MARK: - Lines

    /// A curve as lines that keep within a twentieth of a pixel; returns its end.
    private mutating func add(from start: Point, _ control: Point, _ end: Point) -> Point {
        let bend = abs(start.x - 2 * control.x + end.x) + abs(start.y - 2 * control.y + end.y)
        let count = max(1, Int((bend * 5).squareRoot().rounded(.up)))
        var here = start
        for index in 1...count {
            let t = Double(index) / Double(count)
            let point =
                index == count ? end : start * ((1 - t) * (1 - t)) + control * (2 * t * (1 - t)) + end * (t * t)
            add(from: here, to: point)
            here = point
        }
        return end
    }

    private mutating func add(from start: Point, to end: Point) {
        guard start.y != end.y else { return }
        let slope = (end.x - start.x) / (end.y - start.y)
        let (top, bottom) = start.y < end.y ? (start, end) : (end, start)
        let sign = start.y < end.y ? 1.0 : -1.0
        let first = max(0, Int(top.y.rounded(.down)))
        let last = min(height - 1, Int(bottom.y.rounded(.up)) - 1)
        guard first <= last else { return }
        for row in first...last {
            let (y0, y1) = (max(top.y, Double(row)), min(bottom.y, Double(row + 1)))
            let (x0, x1) = (top.x + (y0 - top.y) * slope, top.x + (y1 - top.y) * slope)
            cross(row, min(x0, x1), max(x0, x1), depth: (y1 - y0) * sign)
        }
    }

    /// A piece of a line inside one row, from its left to its right end.
    private mutating func cross(_ row: Int, _ left: Double, _ right: Double, depth: Double) {
        let (first, last) = (Int(left.rounded(.down)), Int(right.rounded(.down)))
        if first == last {
            let middle = (left + right) / 2 - Double(first)
            rows[row].append(Crossing(column: first, depth: depth, area: depth * (1 - middle)))
            return
        }
        for column in first...last {
            let (x0, x1) = (max(left, Double(column)), min(right, Double(column + 1)))
            let part = depth * (x1 - x0) / (right - left)
            guard part != 0 else { continue }
            let middle = (x0 + x1) / 2 - Double(column)
            rows[row].append(Crossing(column: column, depth: part, area: part * (1 - middle)))
        }
    }
}
