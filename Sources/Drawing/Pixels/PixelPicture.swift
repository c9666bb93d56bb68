/// A drawing in pixels of a palette, each row as runs of equal ones: a few flat colours need no more.
package struct PixelPicture: Sendable {
    package let width: Int
    package let height: Int
    /// At most 256.
    package private(set) var palette: [Pixel]
    package private(set) var rows: [[Run]]

    package struct Pixel: Sendable, Hashable {
        package var red: UInt8
        package var green: UInt8
        package var blue: UInt8
        /// 0 where the ground shows through, 255 where it does not.
        package var alpha: UInt8
    }

    package struct Run: Sendable, Hashable {
        /// In the palette.
        package var colour: Int
        package var count: Int
    }

    /// Draws so many pixels per unit; the size is rounded up to whole pixels.
    package init(_ artwork: Artwork, scale: Double) {
        // What multiplying adds beyond the tenth digit is no pixel.
        width = max(1, Int((artwork.width * scale - 1e-6).rounded(.up)))
        height = max(1, Int((artwork.height * scale - 1e-6).rounded(.up)))
        palette = [Pixel(red: 0, green: 0, blue: 0, alpha: 0)]
        rows = Array(repeating: [Run(colour: 0, count: width)], count: height)
        var layers = artwork.shapes[...]
        while let first = layers.first {
            // Shapes of one ink in a row do not lie on one another: one pass for all.
            let same = layers.prefix { $0.ink == first.ink }
            layers = layers.dropFirst(same.count)
            var coverage = Coverage(width: width, height: height)
            for shape in same {
                coverage.add(shape.outline, scale: shape.scale * scale, offset: shape.offset * scale)
            }
            paint(coverage, first.ink)
        }
        dropUnused()
    }

    /// A mixture of a colour of the palette and the ink, by level; found once.
    private mutating func paint(_ coverage: Coverage, _ ink: Ink) {
        var mixtures = Mixtures(ink)
        coverage.forEachRow { row, spans in
            var runs: [Run] = []
            runs.reserveCapacity(rows[row].count + 2 * spans.count)
            var old = RunReader(rows[row])
            var column = 0
            for span in spans {
                old.take(span.start - column) { Self.append($0, $1, to: &runs) }
                old.take(span.count) { colour, count in
                    Self.append(mixtures.index(of: colour, level: span.level, in: &palette), count, to: &runs)
                }
                column = span.start + span.count
            }
            old.take(width - column) { Self.append($0, $1, to: &runs) }
            rows[row] = runs
        }
    }

    private static func append(_ colour: Int, _ count: Int, to runs: inout [Run]) {
        if let last = runs.last, last.colour == colour {
            runs[runs.count - 1].count += count
        } else {
            runs.append(Run(colour: colour, count: count))
        }
    }

    /// Leaves out colours that something has painted over, and puts those that let the ground through first, as PNG wants.
    private mutating func dropUnused() {
        var isUsed = Array(repeating: false, count: palette.count)
        for row in rows { for run in row { isUsed[run.colour] = true } }
        let kept = palette.indices.filter { isUsed[$0] }
        let ordered = kept.filter { palette[$0].alpha < 255 } + kept.filter { palette[$0].alpha == 255 }
        var places = Array(repeating: 0, count: palette.count)
        for (place, colour) in ordered.enumerated() { places[colour] = place }
        palette = ordered.map { palette[$0] }
        for row in rows.indices {
            rows[row].withUnsafeMutableBufferPointer { runs in
                for run in runs.indices { runs[run].colour = places[runs[run].colour] }
            }
        }
    }
}

/// The colours that an ink makes with those under it.
private struct Mixtures {
    private let ink: PixelPicture.Pixel
    /// By colour and level; -1 where the mixture is not known yet.
    private var found = Array(repeating: -1, count: 256 * (Coverage.full + 1))

    init(_ ink: Ink) {
        let (red, green, blue) = ink.channels
        self.ink = .init(red: red, green: green, blue: blue, alpha: 255)
    }

    mutating func index(of under: Int, level: Int, in palette: inout [PixelPicture.Pixel]) -> Int {
        let key = under * (Coverage.full + 1) + level
        if found[key] >= 0 { return found[key] }
        let index = enter(mixed(palette[under], level), under, level, in: &palette)
        found[key] = index
        return index
    }

    private func enter(
        _ pixel: PixelPicture.Pixel, _ under: Int, _ level: Int, in palette: inout [PixelPicture.Pixel]
    ) -> Int {
        if let index = palette.firstIndex(of: pixel) { return index }
        // The drawings of this room never come here; another one would lose smoothness, nothing else.
        guard palette.count < 256 else {
            return 2 * level > Coverage.full ? palette.firstIndex(of: ink) ?? under : under
        }
        palette.append(pixel)
        return palette.count - 1
    }

    private func mixed(_ under: PixelPicture.Pixel, _ level: Int) -> PixelPicture.Pixel {
        let part = Double(level) / Double(Coverage.full)
        let rest = Double(under.alpha) / 255 * (1 - part)
        let alpha = part + rest
        func channel(_ new: UInt8, _ old: UInt8) -> UInt8 {
            UInt8(clamping: Int(((Double(new) * part + Double(old) * rest) / alpha).rounded()))
        }
        return .init(
            red: channel(ink.red, under.red), green: channel(ink.green, under.green),
            blue: channel(ink.blue, under.blue), alpha: UInt8(clamping: Int((alpha * 255).rounded())))
    }
}

/// Takes runs piece by piece.
private struct RunReader {
    private let runs: [PixelPicture.Run]
    private var index = 0
    private var taken = 0

    init(_ runs: [PixelPicture.Run]) {
        self.runs = runs
    }

    mutating func take(_ count: Int, _ piece: (_ colour: Int, _ count: Int) -> Void) {
        var rest = count
        while rest > 0, index < runs.count {
            let count = min(rest, runs[index].count - taken)
            piece(runs[index].colour, count)
            rest -= count
            taken += count
            if taken == runs[index].count {
                index += 1
                taken = 0
            }
        }
    }
}
