package import Markup

extension Artwork {
    /// The drawing as a file of its own: paths only, with the title as its accessible name.
    ///
    /// - Parameter size: Natural width and height, where the drawing shall have one: with a unit (`37.5mm`) or in pixels.
    package func svg(size: (width: String, height: String)? = nil) -> HTML {
        var svg: HTML = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Self.number(width)) \(Self.number(height))"
            """
        if let size { svg.append(" width=\"\(size.width)\" height=\"\(size.height)\"") }
        svg.append(" role=\"img\"><title>\(title)</title>\(paths)</svg>\n")
        return svg
    }

    /// The shapes as elements of a drawing that is begun elsewhere.
    package var paths: HTML {
        var html = HTML()
        for shape in shapes {
            html.append("<path fill=\"\(shape.ink.hex)\"\(shape.transform) d=\"\(shape.outline.pathData)\"/>")
        }
        return html
    }

    /// A coordinate with at most two decimals and always a point, which is half of a hundredth of a unit off at most.
    package static func number(_ value: Double) -> String {
        decimal(value, digits: 2)
    }

    /// A number with at most so many decimals, without zeros at its end, the same on every machine.
    static func decimal(_ value: Double, digits: Int) -> String {
        let unit = (0..<digits).reduce(1) { unit, _ in unit * 10 }
        let parts = Int((value * Double(unit)).rounded())
        let (whole, rest) = parts.magnitude.quotientAndRemainder(dividingBy: UInt(unit))
        var text = (parts < 0 ? "-" : "") + String(whole)
        guard rest > 0 else { return text }
        var decimals = String(rest)
        decimals = String(repeating: "0", count: digits - decimals.count) + decimals
        while decimals.hasSuffix("0") { decimals.removeLast() }
        text += "." + decimals
        return text
    }
}

extension Artwork.Shape {
    /// The attribute that says where the shape stands, so that its own numbers stay as they were computed or as the font has them.
    package var transform: HTML {
        var parts: [String] = []
        if offset != Point(x: 0, y: 0) {
            parts.append("translate(\(Artwork.number(offset.x)) \(Artwork.number(offset.y)))")
        }
        if scale != 1 { parts.append("scale(\(Artwork.decimal(scale, digits: 4)))") }
        return parts.isEmpty ? HTML() : " transform=\"\(parts.joined(separator: " "))\""
    }
}

extension Outline {
    /// The value of the attribute `d`: whole points where all lines are straight, so that each can be read from the file;
    /// letters, whose points are whole numbers, as short as they can be.
    package var pathData: String {
        isCurved ? shortPathData : longPathData
    }

    private var longPathData: String {
        var data = ""
        for step in steps {
            switch step {
            case .move(let point): data += (data.isEmpty ? "M" : "ZM") + Self.pair(point)
            case .line(let point): data += "L" + Self.pair(point)
            case .curve: continue
            }
        }
        return data.isEmpty ? data : data + "Z"
    }

    private static func pair(_ point: Point) -> String {
        Artwork.number(point.x) + " " + Artwork.number(point.y)
    }

    private var shortPathData: String {
        var data = ShortPathData()
        for step in steps {
            switch step {
            case .move(let point): data.append("m", to: [point])
            case .line(let point): data.append("l", to: [point])
            case .curve(let control, let end): data.append("q", to: [control, end])
            }
        }
        return data.text + "z"
    }
}

/// Path data of whole numbers, relative to the point before.
private struct ShortPathData {
    var text = ""
    private var (x, y) = (0, 0)
    private var start = (0, 0)
    private var command: Character = " "

    mutating func append(_ letter: Character, to points: [Point]) {
        if letter == "m" {
            // Closing a contour leads back to its beginning.
            if !text.isEmpty {
                text += "z"
                (x, y) = start
            }
            command = " "
        }
        var isFirst = letter != command
        if isFirst { text.append(letter) }
        command = letter
        let (fromX, fromY) = (x, y)
        for point in points {
            (x, y) = (Int(point.x.rounded()), Int(point.y.rounded()))
            append(x - fromX, isFirst)
            append(y - fromY, false)
            isFirst = false
        }
        if letter == "m" { start = (x, y) }
    }

    private mutating func append(_ number: Int, _ isFirst: Bool) {
        if !isFirst && number >= 0 { text += " " }
        text += String(number)
    }
}
