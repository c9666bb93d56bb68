/// A drawing of a few flat shapes, the first one undermost; where none is, the ground shows through.
package struct Artwork: Sendable, Hashable {
    /// In units of the drawing.
    package var width: Double
    package var height: Double
    package var shapes: [Shape]
    /// What it says or shows, for whoever does not see it.
    package var title: String

    package struct Shape: Sendable, Hashable {
        package var ink: Ink
        package var outline: Outline

        package init(_ ink: Ink, _ outline: Outline) {
            self.ink = ink
            self.outline = outline
        }
    }

    package init(width: Double, height: Double, shapes: [Shape], title: String) {
        self.width = width
        self.height = height
        self.shapes = shapes
        self.title = title
    }
}
