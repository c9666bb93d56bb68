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
            case .move(let point): data.move(to: point)
            case .line(let point): data.line(to: point)
            case .curve(let control, let end): data.curve(control, to: end)
            }
        }
        data.close()
        return String(decoding: data.bytes, as: UTF8.self)
    }
}

/// Path data of whole numbers, relative to the point before.
private struct ShortPathData {
    private(set) var bytes: [UInt8] = []
    private var (x, y) = (0, 0)
    private var start = (0, 0)
    private var command: UInt8 = 0

    mutating func move(to point: Point) {
        // Closing a contour leads back to its beginning.
        if !bytes.isEmpty { close() }
        (x, y) = start
        command = 0
        begin(UInt8(ascii: "m"))
        append(point)
        start = Self.whole(point)
        (x, y) = start
    }

    mutating func line(to point: Point) {
        begin(UInt8(ascii: "l"))
        append(point)
        (x, y) = Self.whole(point)
    }

    mutating func curve(_ control: Point, to end: Point) {
        begin(UInt8(ascii: "q"))
        append(control)
        append(end)
        (x, y) = Self.whole(end)
    }

    mutating func close() { bytes.append(UInt8(ascii: "z")) }

    /// The same command as before needs no letter.
    private mutating func begin(_ letter: UInt8) {
        if letter != command { bytes.append(letter) }
        command = letter
    }

    private mutating func append(_ point: Point) {
        let (x, y) = Self.whole(point)
        append(x - self.x)
        append(y - self.y)
    }

    private static func whole(_ point: Point) -> (Int, Int) { (Int(point.x.rounded()), Int(point.y.rounded())) }

    /// A number parts itself from a letter, or by its sign.
    private mutating func append(_ number: Int) {
        if number < 0 {
            bytes.append(UInt8(ascii: "-"))
        } else if let last = bytes.last, last < UInt8(ascii: "a") {
            bytes.append(UInt8(ascii: " "))
        }
        append(digits: number.magnitude)
    }

    private mutating func append(digits number: UInt) {
        if number > 9 { append(digits: number / 10) }
        bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
    }
}
