import DefaultTheme
import Foundation
import Language
import SiteBuilder
import SourceText
import Testing

@Suite struct ColourTests {
    /// Ratios as published: W3C's own examples of grey, the emblem's blue, the extremes.
    @Test(arguments: [
        ("#000000", "#ffffff", 21.0), ("#ffffff", "#ffffff", 1.0), ("#767676", "#ffffff", 4.54),
        ("#777777", "#ffffff", 4.48), ("#003399", "#ffffff", 10.86), ("#ff0000", "#ffffff", 4.0),
        ("#0000ff", "#ffffff", 8.59), ("#003399", "#ffcc00", 7.18),
    ])
    func contrastIsTheOneOfWCAG(first: String, second: String, ratio: Double) throws {
        let (a, b) = (try #require(Colour(first)), try #require(Colour(second)))
        #expect(abs(a.contrast(with: b) - ratio) < 0.01)
        #expect(a.contrast(with: b) == b.contrast(with: a))
    }

    @Test func channelsAreLinearAsWithThePowerFunction() {
        for value in 0...255 {
            let grey = Colour(red: UInt8(value), green: UInt8(value), blue: UInt8(value))
            let channel = Double(value) / 255
            let linear = channel <= 0.04045 ? channel / 12.92 : pow((channel + 0.055) / 1.055, 2.4)
            #expect(abs(grey.contrast(with: .black) - (linear + 0.05) / 0.05) < 1e-9, "\(value)")
        }
    }

    @Test(arguments: ["", "#", "#fff", "#+ff00f", "#ff00g0", "ff00ff", "#ff00ff0", "#-1ff00", "#ff 0ff"])
    func whatIsNoColourIsNotRead(text: String) { #expect(Colour(text) == nil) }

    @Test func aColourIsWrittenAsItIsRead() { #expect(Colour("#0B5d05")?.text == "#0b5d05") }
}

@Suite struct ThemeStyleSheetTests {
    /// Some of each hue, dark ones to those just dark enough.
    static let accents = [
        "#000000", "#0b5450", "#8a3ab9", "#c00000", "#00703c", "#767676", "#5a5a00", "#b34700", "#003399",
    ]

    private static func sheet(_ set: (inout SiteSettings.Theme) -> Void) -> ThemeStyleSheet {
        var theme = SiteSettings.Theme()
        set(&theme)
        return ThemeStyleSheet(theme)
    }

    @Test(arguments: accents)
    func shadesStandOutWhereTheyAreUsed(text: String) throws {
        let colour = try #require(Colour(text))
        let sheet = Self.sheet { $0.accent = colour }
        let (light, dark) = (try #require(sheet.light), try #require(sheet.dark))
        #expect(light.accent.contrast(with: .white) >= 4.5)
        #expect(light.ink.contrast(with: light.accent) >= 4.5)
        #expect(light.mid.contrast(with: .white) >= 3)
        for ground in [ThemeStyleSheet.darkGround, ThemeStyleSheet.darkSoft] {
            #expect(dark.accent.contrast(with: ground) >= 7)
        }
        #expect(dark.ink.contrast(with: dark.accent) >= 4.5)
        #expect(dark.mid.contrast(with: ThemeStyleSheet.darkGround) >= 3)
    }

    @Test func theGroundsAndPropertiesAreThoseOfTheTheme() throws {
        let site = try #require(DefaultTheme.files.first { $0.path == "assets/site.css" })
        let text = String(decoding: site.contents, as: UTF8.self)
        #expect(text.contains("--ground: \(ThemeStyleSheet.darkGround.text);"))
        #expect(text.contains("--soft: \(ThemeStyleSheet.darkSoft.text);"))
        #expect(text.contains("--ink: \(ThemeStyleSheet.ink.text);"))
        let sheet = Self.sheet {
            ($0.accent, $0.header, $0.footer, $0.font) = (.black, .black, .white, .serif)
        }
        let names = sheet.text.matches(of: /--([a-z-]+):/).map { String($0.1) }
        #expect(Set(names).count == 12)
        for name in names { #expect(text.contains("var(--\(name)"), "\(name)") }
    }

    /// What is not asked for is not touched.
    @Test func onlyWhatIsAskedFor() throws {
        let dark = Self.sheet { $0.accentDark = Colour("#ffcc00") }
        #expect(dark.light == nil)
        #expect(
            dark.text.hasPrefix("@media screen and (prefers-color-scheme: dark) {\n  :root {\n    --accent: #ffcc00;\n")
        )
        let header = Self.sheet { $0.header = Colour("#003399") }
        #expect(
            header.text.hasPrefix("@media screen {\n  :root {\n    --top-ground: #003399;\n    --top-ink: #ffffff;\n"))
        #expect(!header.text.contains("accent") && !header.text.contains("foot"))
        let both = Self.sheet { ($0.accent, $0.accentDark) = (Colour("#003399"), Colour("#ffcc00")) }
        #expect(both.light?.accent.text == "#003399" && both.dark?.accent.text == "#ffcc00")
    }

    /// Every grey: either it is refused, or its words stand out.
    @Test func bandsAreLegibleOrRefused() throws {
        var refused = 0
        for grey in UInt8.min...UInt8.max {
            let band = Colour(red: grey, green: grey, blue: grey)
            let file = SourceFile(path: "content/site.yml", text: "title: Web\ntheme: {footer: \"\(band.text)\"}\n")
            let (settings, findings) = readSettings(file)
            guard let footer = settings.theme.footer else {
                #expect(findings.map(\.id) == ["illegible-band"])
                refused += 1
                continue
            }
            #expect(footer == band && ThemeStyleSheet.ink(on: band).contrast(with: band) >= 4.5)
        }
        #expect((1...30).contains(refused))
    }

    static let written: [(String, String, String, String?)] = [
        ("accent", "#0b5450", "", nil), ("accent", "#767676", "", nil), ("accent", "#777777", "pale-accent", "#767676"),
        ("accent", "#ffcc00", "pale-accent", "#907300"), ("accent", "#ffffff", "pale-accent", "#767676"),
        ("accent_dark", "#86d3ca", "", nil), ("accent_dark", "#0b5450", "dim-accent", "#62918e"),
        ("header", "#003399", "", nil), ("header", "#ffcc00", "", nil),
        ("header", "#808080", "illegible-band", "#767676"),
    ]

    @Test(arguments: written)
    func aColourThatDoesNotStandOutIsRefusedWithOneThatDoes(
        key: String, written: String, id: String, offered: String?
    ) throws {
        let file = SourceFile(path: "content/site.yml", text: "title: Web\ntheme:\n  \(key): \"\(written)\"\n")
        let (settings, findings) = readSettings(file)
        let read = [settings.theme.accent, settings.theme.accentDark, settings.theme.header].compactMap(\.self)
        #expect(read.map(\.text) == (offered == nil ? [written] : []))
        #expect(findings.map(\.id) == (offered == nil ? [] : [id]))
        if let offered {
            let finding = try #require(findings.first)
            #expect(finding.message.cs.contains(offered) && finding.message.en.contains(offered))
            #expect(finding.fix?.edits.map(\.text) == ["\"\(offered)\""])
            let again = SourceFile(path: "content/site.yml", text: "title: Web\ntheme:\n  \(key): \"\(offered)\"\n")
            #expect(readSettings(again).findings.isEmpty)
        }
    }
}
