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
        for shape in shapes { html.append("<path fill=\"\(shape.ink.hex)\" d=\"\(shape.outline.pathData)\"/>") }
        return html
    }

    /// A coordinate with at most two decimals and always a point, which is half of a hundredth of a unit off at most.
    package static func number(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
        var text = (hundredths < 0 ? "-" : "") + String(whole)
        if rest > 0 { text += rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)" }
        return text
    }
}

extension Outline {
    /// The value of the attribute `d`; whole coordinates, so that each point can be read from the file.
    package var pathData: String {
        var data = ""
        for (index, step) in steps.enumerated() {
            switch step {
            case .move(let point): data += (index == 0 ? "M" : "ZM") + Self.pair(point)
            case .line(let point): data += "L" + Self.pair(point)
            case .curve(let control, let end): data += "Q" + Self.pair(control) + " " + Self.pair(end)
            }
        }
        return data.isEmpty ? data : data + "Z"
    }

    private static func pair(_ point: Point) -> String {
        Artwork.number(point.x) + " " + Artwork.number(point.y)
    }
}
