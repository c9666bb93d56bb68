/// The colours of links, buttons and bars that follow from a site's `theme.accent`, as a style sheet after the theme's own.
///
/// They replace the custom properties of the same names in the theme's `site.css`, on its grounds: white, and in the dark
/// the two that stand here.
package struct AccentStyleSheet: Sendable, Hashable {
    package let accent: Colour

    package init(_ accent: Colour) { self.accent = accent }

    /// What text needs on its ground (WCAG 2.2, 1.4.3) and what a bar needs (1.4.11).
    package static let contrastOfText = 4.5
    package static let contrastOfBars = 3.0

    /// `--ground` and `--soft` of the dark theme.
    package static let darkGround = Colour(red: 0x10, green: 0x17, blue: 0x16)
    package static let darkSoft = Colour(red: 0x1a, green: 0x24, blue: 0x22)

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

    package var light: Shades {
        // Half-way to white, unless that is too pale to be seen.
        let half = accent.mixed(110, of: .white)
        return Shades(
            accent: accent, ink: .white,
            mid: half.moved(towards: accent, untilContrast: Self.contrastOfBars, on: .white),
            pale: accent.mixed(204, of: .white))
    }

    package var dark: Shades {
        let bright = accent.moved(towards: .white, untilContrast: Self.contrastInTheDark, on: Self.darkSoft)
        let half = bright.mixed(110, of: Self.darkGround)
        return Shades(
            accent: bright, ink: Self.darkGround,
            mid: half.moved(towards: bright, untilContrast: Self.contrastOfBars, on: Self.darkGround),
            pale: bright.mixed(190, of: Self.darkGround))
    }

    package var text: String {
        """
        :root {
        \(properties(light))
        }

        @media screen and (prefers-color-scheme: dark) {
          :root {
        \(properties(dark, indent: "    "))
          }
        }

        """
    }

    private func properties(_ shades: Shades, indent: String = "  ") -> String {
        [("accent", shades.accent), ("accent-ink", shades.ink), ("mid", shades.mid), ("pale", shades.pale)]
            .map { "\(indent)--\($0): \($1.text);" }.joined(separator: "\n")
    }
}
