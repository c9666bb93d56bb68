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

@Suite struct AccentTests {
    /// Some of each hue, dark ones to those just dark enough.
    static let accents = [
        "#000000", "#0b5450", "#8a3ab9", "#c00000", "#00703c", "#767676", "#5a5a00", "#b34700", "#003399",
    ]

    @Test(arguments: accents)
    func shadesStandOutWhereTheyAreUsed(text: String) throws {
        let sheet = AccentStyleSheet(try #require(Colour(text)))
        let (light, dark) = (sheet.light, sheet.dark)
        #expect(light.accent.contrast(with: .white) >= 4.5)
        #expect(light.ink.contrast(with: light.accent) >= 4.5)
        #expect(light.mid.contrast(with: .white) >= 3)
        for ground in [AccentStyleSheet.darkGround, AccentStyleSheet.darkSoft] {
            #expect(dark.accent.contrast(with: ground) >= 7)
        }
        #expect(dark.ink.contrast(with: dark.accent) >= 4.5)
        #expect(dark.mid.contrast(with: AccentStyleSheet.darkGround) >= 3)
    }

    @Test func theDarkGroundsAreThoseOfTheTheme() throws {
        let site = try #require(DefaultTheme.files.first { $0.path == "assets/site.css" })
        let text = String(decoding: site.contents, as: UTF8.self)
        #expect(text.contains("--ground: \(AccentStyleSheet.darkGround.text);"))
        #expect(text.contains("--soft: \(AccentStyleSheet.darkSoft.text);"))
        for name in ["accent", "accent-ink", "mid", "pale"] {
            #expect(text.contains("--\(name): "))
            #expect(AccentStyleSheet(.black).text.contains("--\(name): "))
        }
    }

    static let written: [(String, String?, String?)] = [
        ("\"#0b5450\"", "#0b5450", nil), ("\"#767676\"", "#767676", nil), ("\"#777777\"", nil, "\"#767676\""),
        ("\"#ffcc00\"", nil, "\"#907300\""), ("\"#ffffff\"", nil, "\"#767676\""),
    ]

    @Test(arguments: written)
    func aPaleAccentIsAnErrorThatNamesADarkerOne(written: String, read: String?, offered: String?) throws {
        let file = SourceFile(path: "content/site.yml", text: "title: Web\ntheme:\n  accent: \(written)\n")
        let (settings, findings) = readSettings(file)
        #expect(settings.accent?.text == read)
        #expect(findings.map(\.id) == (offered == nil ? [] : ["pale-accent"]))
        if let offered {
            let finding = try #require(findings.first)
            #expect(finding.message.cs.contains(offered) && finding.message.en.contains(offered))
            #expect(finding.fix?.edits.map(\.text) == [offered])
            let darker = try #require(Colour(String(offered.dropFirst().dropLast())))
            #expect(darker.contrast(with: .white) >= 4.5)
        }
    }
}
