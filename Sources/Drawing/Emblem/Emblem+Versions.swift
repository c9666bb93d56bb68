extension Emblem {
    /// The versions that the graphics guide allows.
    package enum Version: String, Sendable, Hashable, CaseIterable {
        /// Yellow stars on Reflex Blue; the only one for a website (Impl. Reg. (EU) 821/2014 Art. 4).
        case colour
        /// In colour with a white border of a 25th of the height, for a coloured ground.
        case bordered
        /// Black outline and black stars on white, where black is the only ink.
        case black
        /// White stars on Reflex Blue, where that is the only ink.
        case blue
    }

    /// How wide the white border is on a coloured ground.
    package static let border = height / 25
    /// How wide the outline of the black version is; the guide shows it and gives no number. At this width it is whole pixels where
    /// the emblem is 100 of them high or a multiple.
    package static let blackLine = height / 100

    /// The emblem in one of its versions; the border of `bordered` makes the drawing larger, not the field smaller.
    package static func artwork(_ version: Version, title: String) -> Artwork {
        let edge = version == .bordered ? border : 0
        return Artwork(
            width: width + 2 * edge, height: height + 2 * edge,
            shapes: shapes(version, at: Point(x: edge, y: edge)), title: title)
    }

    /// The shapes of a version whose field stands at a point; a border lies outside the field.
    package static func shapes(_ version: Version, at corner: Point) -> [Artwork.Shape] {
        let field = Outline(x: 0, y: 0, width: width, height: height)
        let shapes: [Artwork.Shape]
        switch version {
        case .colour: shapes = [.init(.blue, field), .init(.yellow, stars)]
        case .blue: shapes = [.init(.blue, field), .init(.white, stars)]
        case .bordered:
            let ground = Outline(x: -border, y: -border, width: width + 2 * border, height: height + 2 * border)
            shapes = [.init(.white, ground), .init(.blue, field), .init(.yellow, stars)]
        case .black:
            var frame = field
            frame.append(
                Outline(
                    x: blackLine, y: blackLine, width: width - 2 * blackLine, height: height - 2 * blackLine,
                    isHole: true))
            shapes = [.init(.white, field), .init(.black, frame), .init(.black, stars)]
        }
        return shapes.map { .init($0.ink, $0.outline, at: corner) }
    }
}
