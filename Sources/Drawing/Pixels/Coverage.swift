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
    /// Where the outlines cross pixels, in the order in which they go.
    private var crossings: [Crossing] = []

    private struct Crossing {
        var row: Int32
        var column: Int32
        /// How far the outline goes down inside the pixel.
        var depth: Double
        /// How much of the pixel lies right of that part of the outline, times its depth.
        var area: Double
    }

    init(width: Int, height: Int) {
        self.width = width
        self.height = height
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

    /// Gives the covered pixels of each row that has any.
    func forEachRow(_ body: (_ row: Int, _ spans: [Span]) -> Void) {
        let (ordered, ends) = byRow
        // Of the row at hand; the columns that outlines cross are marked, so that nothing is to be put in order.
        var depths = [Double](repeating: 0, count: width + 1)
        var areas = depths
        var marks = [UInt64](repeating: 0, count: width / 64 + 1)
        var spans: [Span] = []
        for row in 0..<height {
            let range = (row == 0 ? 0 : ends[row - 1])..<ends[row]
            if range.isEmpty { continue }
            // What lies left of the picture covers all of it.
            var depth = 0.0
            for crossing in ordered[range] where crossing.column < 0 { depth += crossing.depth }
            for crossing in ordered[range] where crossing.column >= 0 {
                let column = min(Int(crossing.column), width)
                depths[column] += crossing.depth
                areas[column] += crossing.area
                marks[column >> 6] |= 1 << UInt64(column & 63)
            }
            spans.removeAll(keepingCapacity: true)
            var column = 0
            for word in marks.indices {
                while marks[word] != 0 {
                    let next = word << 6 + marks[word].trailingZeroBitCount
                    marks[word] &= marks[word] - 1
                    append(from: column, to: next, depth, to: &spans)
                    append(from: next, to: next + 1, depth + areas[next], to: &spans)
                    depth += depths[next]
                    (depths[next], areas[next]) = (0, 0)
                    column = next + 1
                }
            }
            if !spans.isEmpty { body(row, spans) }
        }
    }

    /// The crossings row by row, those of a row in their order, and where those of each row end.
    private var byRow: (crossings: [Crossing], ends: [Int]) {
        var next = [Int](repeating: 0, count: height + 1)
        for crossing in crossings { next[Int(crossing.row) + 1] += 1 }
        for row in 0..<height { next[row + 1] += next[row] }
        var ordered = crossings
        for crossing in crossings {
            ordered[next[Int(crossing.row)]] = crossing
            next[Int(crossing.row)] += 1
        }
        return (ordered, next)
    }

    private func append(from start: Int, to end: Int, _ depth: Double, to spans: inout [Span]) {
        let end = min(width, end)
        let level = Self.nearest(min(abs(depth), 1) * Double(Self.full))
        guard start < end, level > 0 else { return }
        if let last = spans.last, last.level == level, last.start + last.count == start {
            spans[spans.count - 1].count += end - start
        } else {
            spans.append(Span(start: start, count: end - start, level: level))
        }
    }

    /// The whole number below; the library's own way takes a call for each.
    private static func floor(_ value: Double) -> Int {
        let whole = Int(value)
        return Double(whole) > value ? whole - 1 : whole
    }

    /// The nearest whole number of one that is not below 0, halves up.
    private static func nearest(_ value: Double) -> Int {
        let whole = Int(value)
        return value - Double(whole) >= 0.5 ? whole + 1 : whole
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
        let first = max(0, Self.floor(top.y))
        let last = min(height - 1, -Self.floor(-bottom.y) - 1)
        guard first <= last else { return }
        for row in first...last {
            let (y0, y1) = (max(top.y, Double(row)), min(bottom.y, Double(row + 1)))
            let (x0, x1) = (top.x + (y0 - top.y) * slope, top.x + (y1 - top.y) * slope)
            cross(row, min(x0, x1), max(x0, x1), depth: (y1 - y0) * sign)
        }
    }

    /// A piece of a line inside one row, from its left to its right end.
    private mutating func cross(_ row: Int, _ left: Double, _ right: Double, depth: Double) {
        let (first, last) = (Self.floor(left), Self.floor(right))
        if first == last {
            let middle = (left + right) / 2 - Double(first)
            add(row, first, depth: depth, area: depth * (1 - middle))
            return
        }
        for column in first...last {
            let (x0, x1) = (max(left, Double(column)), min(right, Double(column + 1)))
            let part = depth * (x1 - x0) / (right - left)
            guard part != 0 else { continue }
            let middle = (x0 + x1) / 2 - Double(column)
            add(row, column, depth: part, area: part * (1 - middle))
        }
    }

    private mutating func add(_ row: Int, _ column: Int, depth: Double, area: Double) {
        crossings.append(
            Crossing(row: Int32(clamping: row), column: Int32(clamping: column), depth: depth, area: area))
    }
}
