/// A drawing of a few flat shapes, the first one undermost; where none is, the ground shows through.
package struct Artwork: Sendable, Hashable {
    /// In units of the drawing.
    package var width: Double
    package var height: Double
    package var shapes: [Shape]
    /// What it says or shows, for whoever does not see it.
    package var title: String

    /// An outline in one ink, in units of its own: made larger by `scale`, then put at `offset`.
    package struct Shape: Sendable, Hashable {
        package var ink: Ink
        package var outline: Outline
        package var scale: Double
        package var offset: Point

        package init(_ ink: Ink, _ outline: Outline, scale: Double = 1, at offset: Point = Point(x: 0, y: 0)) {
            self.ink = ink
            self.outline = outline
            self.scale = scale
            self.offset = offset
        }
    }

    package init(width: Double, height: Double, shapes: [Shape], title: String) {
        self.width = width
        self.height = height
        self.shapes = shapes
        self.title = title
    }
}
