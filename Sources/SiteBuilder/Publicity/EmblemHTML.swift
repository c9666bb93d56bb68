import Drawing
import Markup

extension Emblem {
    /// The emblem in colour as inline SVG; decorative for a screen reader, since the words beside it say the same.
    static let inline: HTML = """
        <svg class="eu-emblem" viewBox="0 0 \(Artwork.number(width)) \(Artwork.number(height))" width="57" height="38" \
        aria-hidden="true" focusable="false">\(artwork(.colour, title: "").paths)</svg>
        """
}
