import Foundation
import Funding
import Language
import Markup
import Testing

@testable import Drawing

@Suite struct LockUpDrawingTests {
    static let opz = LockUpDrawing(
        lines: [["Evropská unie"], ["Evropský sociální fond"], ["Operační program Zaměstnanost"]], title: "tři řádky")
    static let plus = LockUpDrawing(lines: [["Spolufinancováno"], ["Evropskou unií"]], title: "dva řádky")
    /// 200 pixels to the emblem.
    static let scale = 200.0 / 540

    @Test func everyStatementProgrammeAndFundCanBeDrawn() {
        let texts =
            StatementTable.all.flatMap { [$0.coFunded.text, $0.funded.text] } + Programme.all.map(\.name)
            + Programme.all.compactMap(\.motto) + Programme.all.compactMap(\.web)
            + Fund.allCases.flatMap { [$0.name.cs, $0.name.en] }
        for text in texts {
            let drawing = LockUpDrawing(lines: [[text]], title: text)
            #expect(drawing.obstacle == nil, "\(text)")
            for arrangement in LockUpDrawing.Arrangement.allCases {
                #expect(drawing.artwork(arrangement, .colour) != nil, "\(text)")
            }
        }
    }

    /// A phone makes pictures 328 pixels wide, and the emblem is never lower than 38.
    @Test func aLongNameDoesNotMakeTheEmblemTooSmall() throws {
        let names = Programme.all.map(\.name) + [String(repeating: "Operační program ", count: 9)]
        for name in names {
            let drawing = LockUpDrawing(lines: [["Evropská unie"], ["Evropský sociální fond"], [name]], title: name)
            let artwork = try #require(drawing.artwork(.horizontal, .colour))
            #expect(328 * Emblem.height / artwork.width >= 38, "\(name)")
        }
    }

    @Test func aLetterThatIsMissingIsNamedAndNothingIsDrawn() {
        let drawing = LockUpDrawing(lines: [["Program 日本"], ["日"]], title: "")
        #expect(drawing.obstacle == .missing(["日", "本"]))
        #expect(drawing.artwork(.horizontal, .colour) == nil)
        let long = LockUpDrawing(lines: [[String(repeating: "slovo ", count: 60)]], title: "")
        #expect(long.obstacle == .tooLong)
        #expect(long.artwork(.stacked, .colour) == nil)
    }

    /// What is kept clear holds no ink, the words stay off the emblem, and both are there.
    @Test(arguments: LockUpDrawing.Arrangement.allCases, [opz, plus])
    func wordsAndEmblemKeepApart(_ arrangement: LockUpDrawing.Arrangement, _ drawing: LockUpDrawing) throws {
        let artwork = try #require(drawing.artwork(arrangement, .colour))
        let picture = try PNGFile(PixelPicture(artwork, scale: Self.scale).png(title: "", pixelsPerMetre: 1))
        let white: [UInt8] = [255, 255, 255, 255]
        var box = (left: picture.width, top: picture.height, right: 0, bottom: 0)
        var emptyColumns = Set(0..<picture.width)
        var emptyRows = Set(0..<picture.height)
        for y in 0..<picture.height {
            for x in 0..<picture.width where picture.pixel(x, y) != white {
                box = (min(box.left, x), min(box.top, y), max(box.right, x), max(box.bottom, y))
                emptyColumns.remove(x)
                emptyRows.remove(y)
            }
        }
        // Half of 200 pixels; letters may reach a pixel or two past their advance.
        #expect(box.left >= 98 && box.top >= 98)
        #expect(picture.width - box.right >= 98 && picture.height - box.bottom >= 98)
        let bands = arrangement == .horizontal ? emptyColumns.filter { $0 > 380 && $0 < 460 } : emptyRows
        #expect(bands.count >= 40, "a gap of a quarter of the emblem")
        if arrangement == .horizontal {
            #expect(box.left == 100 && picture.pixel(100, picture.height / 2) == [0, 0x33, 0x99, 255])
        }
    }

    /// Flats are exactly the colours of the rules, in the file that is handed out.
    @Test(arguments: LockUpDrawing.Version.allCases)
    func coloursOfTheFile(_ version: LockUpDrawing.Version) throws {
        let artwork = try #require(Self.plus.artwork(.horizontal, version))
        let picture = try PNGFile(PixelPicture(artwork, scale: Self.scale).png(title: "Příliš", pixelsPerMetre: 13_333))
        #expect(picture.height == 400 && picture.width % 2 == 0)
        let blue: [UInt8] = version == .black ? [255, 255, 255, 255] : [0, 0x33, 0x99, 255]
        let star: [UInt8] = version == .black ? [0, 0, 0, 255] : [0xFF, 0xCC, 0, 255]
        #expect(picture.pixel(250, 200) == blue, "the middle")
        #expect(picture.pixel(250, 200 - 67) == star, "twelve o'clock")
        #expect(picture.pixel(250 + 67, 200) == star, "three o'clock")
        // The edges of the field are edges of pixels.
        let line: [UInt8] = version == .black ? [0, 0, 0, 255] : blue
        for (x, y) in [(100, 200), (399, 200), (250, 100), (250, 299)] { #expect(picture.pixel(x, y) == line) }
        let ground: [UInt8] = [255, 255, 255, 255]
        for (x, y) in [(99, 200), (400, 200), (250, 99), (250, 300)] { #expect(picture.pixel(x, y) == ground) }
        #expect(picture.pixel(5, 5) == (version == .onDark ? [0, 0, 0, 0] : [255, 255, 255, 255]))
        #expect(picture.chunks["pHYs"] == [0, 0, 0x34, 0x15, 0, 0, 0x34, 0x15, 1])
        #expect(picture.chunks["iTXt"] == Array("Title".utf8) + [0, 0, 0, 0, 0] + Array("Příliš".utf8))
        // Every pixel is a mixture of the ground and the inks: never anything of another hue.
        let strange = Set(picture.pixels).filter { $0[3] == 255 && version == .black && Set($0.prefix(3)).count > 1 }
        #expect(strange.isEmpty)
    }

    /// A statement in two lines is as high as the emblem.
    @Test func linesFillTheHeightOfTheEmblem() throws {
        #expect(try #require(Self.plus.artwork(.horizontal, .colour)).height == 1080)
        #expect(try #require(Self.opz.artwork(.horizontal, .colour)).height == 1080)
    }

    @Test func filesAreTheSameEverywhere() throws {
        let wanted = [
            "dva řádky horizontal": "4a759d7a75c6dc46", "dva řádky stacked": "da2efb6fe8f25567",
            "tři řádky horizontal": "3590643edd42326b", "tři řádky stacked": "29688ec6006910fb",
        ]
        for (title, drawing) in [("dva řádky", Self.plus), ("tři řádky", Self.opz)] {
            for arrangement in LockUpDrawing.Arrangement.allCases {
                let artwork = try #require(drawing.artwork(arrangement, .colour))
                let png = PixelPicture(artwork, scale: Self.scale).png(title: title, pixelsPerMetre: 13_333)
                #expect(Self.hash(png) == wanted["\(title) \(arrangement)"], "\(title) \(arrangement)")
            }
        }
    }

    private static func hash(_ bytes: [UInt8]) -> String {
        String(bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }, radix: 16)
    }

    @Test func drawingsAreFilesOfPathsWithAName() throws {
        for arrangement in LockUpDrawing.Arrangement.allCases {
            for version in LockUpDrawing.Version.allCases {
                let svg = try #require(Self.opz.artwork(arrangement, version)).svg().string
                #expect(svg.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "))
                #expect(svg.contains(" role=\"img\"><title>tři řádky</title><path "))
                #expect(!svg.contains("<text") && !svg.contains("style") && !svg.contains("href"))
                #expect(svg.firstMatch(of: /[0-9]e|,|[0-9]\.[0-9]{5}|nan|inf/) == nil)
                #expect(svg.utf8.count < 30_000)
            }
        }
    }

    /// Accents are there: a letter has one contour more than its base, two with a diaeresis or a double acute.
    @Test func accentsAreDrawn() throws {
        func contours(_ text: String) throws -> Int {
            try #require(Letters.line(text)).outline.steps.count { if case .move = $0 { true } else { false } }
        }
        for (letters, base, more) in [
            ("áàâãāăéèêēěčćśšžźňńŕřýŷďťľ", "aaaaaaeeeeeccsszznnrryydtl", 1),
            ("ÁÀÂÃÉÈÊĚČĆŠŽŇŘÝÓÔÕÚÙÛ", "AAAAEEEECCSZNRYOOOUUU", 1),
            ("äëöüÿÄËÖÜŐŰőű", "aeouyAEOUOUou", 2), ("żŻėĖġĠċĊ", "zZeEgGcC", 1), ("άέήόύώ", "αεηουω", 1), ("й", "и", 1),
        ] {
            for (letter, plain) in zip(letters, base) {
                #expect(try contours(String(letter)) == contours(String(plain)) + more, "\(letter)")
            }
        }
        #expect(
            try contours("i") == 2 && contours("í") == 2 && contours("ï") == 3 && contours("å") == contours("a") + 2)
        #expect(try contours(".") == 1 && contours(":") == 2 && contours("·") == 1 && contours("!") == 2)
    }

    /// The letters of a line stand as the font sets them.
    @Test func widthsAreTheFonts() throws {
        #expect(try #require(Letters.line("A")).width == 649)
        #expect(try #require(Letters.line("á")).width == 409)
        #expect(try #require(Letters.line("AV")).width < 649 + (try #require(Letters.line("V")).width), "kerned")
        #expect(try #require(Letters.line("fi")).outline != Letters.line("f\u{200C}i")?.outline)
        #expect(try #require(Letters.line("  ")).outline.steps.isEmpty)
        #expect(Letters.missing(in: "a\u{301}") != [], "letters are composed")
    }
}
