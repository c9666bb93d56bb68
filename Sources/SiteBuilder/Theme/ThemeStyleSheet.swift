/// The looks that follow from a site's `theme`, as a style sheet after the theme's own.
///
/// It sets custom properties that the theme's `site.css` uses: on its grounds, white and in the dark the two that stand here, and
/// on the bands that a site colours. The publicity block has none of them: it stands on a white plate of its own.
package struct ThemeStyleSheet: Sendable, Hashable {
    package let theme: SiteSettings.Theme

    package init(_ theme: SiteSettings.Theme) { self.theme = theme }

    /// What text needs on its ground (WCAG 2.2, 1.4.3) and what a bar needs (1.4.11).
    package static let contrastOfText = 4.5
    package static let contrastOfBars = 3.0

    /// `--ground` and `--soft` of the dark theme, and `--ink` of the light one.
    package static let darkGround = Colour(red: 0x10, green: 0x17, blue: 0x16)
    package static let darkSoft = Colour(red: 0x1a, green: 0x24, blue: 0x22)
    package static let ink = Colour(red: 0x16, green: 0x20, blue: 0x1f)

    /// More than text needs: a dark page is read at night.
    private static let contrastInTheDark = 7.0

    package struct Shades: Sendable, Hashable {
        /// Of links and buttons.
        package var accent: Colour
        /// Of the words on a button.
        package var ink: Colour
        /// Of second and third bars.
        package var mid: Colour
        package var pale: Colour
    }

    /// `nil` where the settings say nothing of it.
    package var light: Shades? {
        theme.accent.map { accent in
            // Half-way to white, unless that is too pale to be seen.
            let half = accent.mixed(110, of: .white)
            return Shades(
                accent: accent, ink: .white,
                mid: half.moved(towards: accent, untilContrast: Self.contrastOfBars, on: .white),
                pale: accent.mixed(204, of: .white))
        }
    }

    /// That of the settings, else as bright a kind of the accent as the dark wants.
    package var dark: Shades? {
        let derived = theme.accent?.moved(towards: .white, untilContrast: Self.contrastInTheDark, on: Self.darkSoft)
        return (theme.accentDark ?? derived).map { bright in
            let half = bright.mixed(110, of: Self.darkGround)
            return Shades(
                accent: bright, ink: Self.darkGround,
                mid: half.moved(towards: bright, untilContrast: Self.contrastOfBars, on: Self.darkGround),
                pale: bright.mixed(190, of: Self.darkGround))
        }
    }

    /// The colour of words on a band: white or the theme's ink, whichever stands out more.
    package static func ink(on band: Colour) -> Colour {
        band.contrast(with: .white) >= band.contrast(with: ink) ? .white : ink
    }

    package var text: String {
        var properties = light.map(Self.properties) ?? []
        if let font = theme.font { properties.append(("text-font", font.stack)) }
        // White words on a ground that nobody prints would be lost on paper.
        var bands: [(String, String)] = []
        for (name, band) in [("top", theme.header), ("foot", theme.footer)] {
            guard let band else { continue }
            let ink = Self.ink(on: band)
            bands += [
                ("\(name)-ground", band.text), ("\(name)-ink", ink.text),
                ("\(name)-line", ink.mixed(140, of: band).text),
            ]
            // The plate of the emblem needs an edge where the ground beside it is not white.
            if name == "top" { bands.append(("top-plate", "0.75rem")) }
        }
        let parts = [
            Self.rule(properties), Self.rule(bands, within: "screen"),
            Self.rule(dark.map(Self.properties) ?? [], within: "screen and (prefers-color-scheme: dark)"),
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// Nothing for no properties.
    private static func rule(_ properties: [(String, String)], within media: String? = nil) -> String {
        guard !properties.isEmpty else { return "" }
        let rule = ":root {\n" + properties.map { "  --\($0.0): \($0.1);\n" }.joined() + "}\n"
        guard let media else { return rule }
        return "@media \(media) {\n" + rule.split(separator: "\n").map { "  \($0)\n" }.joined() + "}\n"
    }

    private static func properties(_ shades: Shades) -> [(String, String)] {
        [("accent", shades.accent), ("accent-ink", shades.ink), ("mid", shades.mid), ("pale", shades.pale)]
            .map { ($0.0, $0.1.text) }
    }
}

extension SiteSettings {
    /// What a site may choose of its looks without touching a template.
    package struct Theme: Sendable, Hashable {
        /// Of links and buttons on white.
        package var accent: Colour?
        /// The same in the dark.
        package var accentDark: Colour?
        /// The grounds of header and footer.
        package var header: Colour?
        package var footer: Colour?
        package var font: Font?

        package init() {}
    }

    /// Families of type that are on people's devices already; none is loaded.
    package enum Font: String, Sendable, Hashable, CaseIterable {
        case sans, humanist, serif

        /// Each ends with what every device has; all have the Czech letters.
        var stack: String {
            switch self {
            case .sans:
                "\"Segoe UI\", -apple-system, BlinkMacSystemFont, Roboto, \"Noto Sans\", \"Liberation Sans\", \"Helvetica Neue\", Arial, sans-serif"
            case .humanist:
                "Seravek, \"Gill Sans Nova\", Ubuntu, Calibri, Carlito, \"DejaVu Sans\", Verdana, sans-serif"
            case .serif: "Charter, \"Bitstream Charter\", \"Sitka Text\", Cambria, Georgia, \"Noto Serif\", serif"
            }
        }
    }
}
