import Markup

/// The outlines of what is dark in a code as the path of an SVG, walked with the dark to the right.
///
/// Unlike a rectangle for each run they leave no seams between rows, and are a third shorter.
struct QROutline {
    /// With a light module before and behind each row, and such rows above and below: no place beside the code is asked for.
    private let dark: [Bool]
    /// In such a row.
    private let width: Int
    /// The modules whose upper edges are to be walked along yet.
    private var edges: [Bool]
    /// What is added to each place.
    private let offset: Int
    private var path: [UInt8] = []

    /// - Parameter offset: Where the first module is, in rows and columns.
    static func path(of code: QRCode, from offset: Int) -> [UInt8] {
        var outline = QROutline(code, offset)
        for start in outline.edges.indices where outline.edges[start] { outline.walk(from: start) }
        return outline.path
    }

    private init(_ code: QRCode, _ offset: Int) {
        let width = code.size + 2
        var dark = [Bool](repeating: false, count: width * width)
        var edges = dark
        for row in 0..<code.size {
            for column in 0..<code.size where code.modules[row * code.size + column] {
                let place = (row + 1) * width + column + 1
                dark[place] = true
                edges[place] = !dark[place - width]
            }
        }
        self.dark = dark
        self.edges = edges
        self.width = width
        self.offset = offset - 1
        path.reserveCapacity(code.modules.count * 3)
    }

    /// Appends one outline, which begins at the left end of the upper edge of a module and of those beside it.
    private mutating func walk(from start: Int) {
        path.append(UInt8(ascii: "M"))
        HTML.append(start % width + offset, to: &path)
        path.append(UInt8(ascii: " "))
        HTML.append(start / width + offset, to: &path)
        // A corner is told by the module below it on the right; a step is so many modules down, and so many to the right.
        var (corner, down, right, length) = (start, 0, 1, 0)
        while true {
            if right == 1 { edges[corner] = false }
            corner += down * width + right
            length += 1
            let isRightDark = dark[corner + ((down + right - 1) >> 1) * width + (right - down - 1) >> 1]
            // Where two dark modules meet in a corner only, each has an outline of its own.
            let isLeftDark = dark[corner + ((down - right - 1) >> 1) * width + (right + down - 1) >> 1]
            if isRightDark, !isLeftDark { continue }
            let (newDown, newRight) = isRightDark ? (-right, down) : (right, -down)
            if corner == start, newRight == 1 { break }
            path.append(UInt8(ascii: right == 0 ? "v" : "h"))
            if down + right < 0 { path.append(UInt8(ascii: "-")) }
            HTML.append(length, to: &path)
            (down, right, length) = (newDown, newRight, 0)
        }
        path.append(UInt8(ascii: "z"))
    }
}
