import Drawing
import Language
import Markup

/// The picture that goes with the site's pages where they are shared: the site's title in drawn letters, 1200 × 630 pixels.
///
/// The EU emblem is not in it: where a page is shared, the picture is cut and made as small as a thumb, and the emblem would
/// lose its clear space and its least size. The page that it leads to has the emblem at its head.
struct SharingPicture {
    static let width = 1200
    static let height = 630

    private let artwork: Artwork

    /// `nil` where the site does not know its own address, since a picture is shared by its whole one.
    init?(_ site: Site) {
        guard !site.settings.base.origin.isEmpty else { return nil }
        let host = site.settings.base.ascii(SitePath("/")).split(separator: "/").dropFirst().joined(separator: "/")
        // Letters that the font lacks are no reason to have no picture: the address is always ASCII.
        guard let title = Self.title(typeset(site.settings.title, in: site.language)) ?? Self.title(host) else {
            return nil
        }
        let ink = Ink(site.settings.theme.accent ?? Self.accent)
        let (width, height) = (Double(Self.width), Double(Self.height))
        var shapes = [
            Artwork.Shape(.white, Outline(x: 0, y: 0, width: width, height: height)),
            Artwork.Shape(ink, Outline(x: 0, y: 0, width: width, height: 18)),
        ]
        shapes += title
        if let line = Letters.line(host) {
            let scale = min(0.034, (width - 2 * Self.margin) / line.width)
            shapes.append(
                Artwork.Shape(
                    ink, line.outline, scale: scale, at: Point(x: Self.margin, y: height - Self.margin * 0.8)))
        }
        artwork = Artwork(width: width, height: height, shapes: shapes, title: site.settings.title)
    }

    var png: [UInt8] {
        // 96 dots an inch: the size on a screen.
        PixelPicture(artwork, scale: 1).png(title: artwork.title, pixelsPerMetre: 3780)
    }

    private static let margin = 96.0
    /// `--accent` of the theme's `site.css`.
    private static let accent = Colour(red: 0x0B, green: 0x54, blue: 0x50)
    private static let ink = Ink(ThemeStyleSheet.ink)

    /// The title in the largest letters in which it has room; `nil` where a letter is missing or it is far too long.
    private static func title(_ text: String) -> [Artwork.Shape]? {
        guard Letters.missing(in: text).isEmpty else { return nil }
        for size in [120.0, 104, 88, 72, 60, 50, 42] {
            let scale = size / 1000
            guard let lines = wrapped(text, into: (Double(width) - 2 * margin) / scale) else { continue }
            let leading = size * 1.14
            guard Double(lines.count) * leading <= 360 else { continue }
            let top = 250 - (Double(lines.count) - 1) * leading / 2
            return lines.enumerated().map { index, line in
                let baseline = top + Double(index) * leading + Letters.ascent * scale / 2
                return Artwork.Shape(ink, line.outline, scale: scale, at: Point(x: margin, y: baseline.rounded()))
            }
        }
        return nil
    }

    /// As many words in a line as have room; `nil` where a single one has none.
    private static func wrapped(_ text: String, into width: Double) -> [Letters.Line]? {
        var lines: [Letters.Line] = []
        var line = ""
        for word in text.split(separator: " ") {
            let longer = line.isEmpty ? String(word) : line + " " + word
            if let drawn = Letters.line(longer), drawn.width <= width {
                line = longer
            } else {
                guard !line.isEmpty, let done = Letters.line(line) else { return nil }
                lines.append(done)
                line = String(word)
                guard let alone = Letters.line(line), alone.width <= width else { return nil }
            }
        }
        guard let last = Letters.line(line), !line.isEmpty else { return nil }
        return lines + [last]
    }
}

extension Ink {
    fileprivate init(_ colour: Colour) { self = .other(red: colour.red, green: colour.green, blue: colour.blue) }
}
