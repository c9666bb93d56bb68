/// Emblem and words together, in units in which the emblem is 540 high.
///
/// The words do not touch the emblem, are in proportion to it and have no effects (Impl. Reg. (EU) 821/2014 Annex II;
/// Reg. (EU) 2021/1060 Annex IX).
package struct LockUpDrawing: Sendable, Hashable {
    /// One line each; phrases of one line stand apart, and below one another where there is little room.
    private let lines: [[String]]
    private let title: String
    /// Why it cannot be drawn; `nil` where it can.
    package let obstacle: Obstacle?

    /// - Parameter title: All words as one phrase; the drawing's accessible name.
    package init(lines: [[String]], title: String) {
        self.lines = lines
        self.title = title
        obstacle = Self.obstacle(in: lines)
    }

    /// How much is kept clear on every side, as a part of the emblem's height; half of it is custom, the regulations give no number.
    package static let clearSpace = 0.5
    /// How far the words stand from the emblem, as a part of its height.
    package static let gap = 0.25
    /// From one line to the next, as a part of the words' size.
    private static let leading = 1.08
    /// The smallest words, as a part of the emblem's height: four lines are a little higher than it.
    private static let smallest = 0.27
    /// The widest line under the emblem, as a part of the emblem's height.
    private static let widest = 4.0
    /// The widest line beside it: the emblem of a picture that a phone makes 328 pixels wide is then still 38 high.
    private static let widestBeside = 5.8

    package enum Arrangement: String, Sendable, Hashable, CaseIterable {
        /// Words right of the emblem.
        case horizontal
        /// Words under the emblem.
        case stacked
    }

    package enum Version: String, Sendable, Hashable, CaseIterable {
        /// In colour on a white plate, so that it stays legible on any page; the only one for a website where colour is possible.
        case colour
        /// White words and the emblem with its border, for a dark ground; transparent.
        case onDark
        /// For print in black only, on a white plate.
        case black

        fileprivate var ink: Ink {
            switch self {
            case .colour: .blue
            case .onDark: .white
            case .black: .black
            }
        }

        fileprivate var emblem: Emblem.Version {
            switch self {
            case .colour: .colour
            case .onDark: .bordered
            case .black: .black
            }
        }
    }

    /// Why a lock-up cannot be drawn.
    package enum Obstacle: Sendable, Hashable {
        /// The font has no such letters.
        case missing([Character])
        /// A line that would be far wider than any lock-up of a programme.
        case tooLong
    }

    private static func obstacle(in lines: [[String]]) -> Obstacle? {
        if lines.joined().contains(where: { $0.unicodeScalars.count > longest }) { return .tooLong }
        let missing = Letters.missing(in: lines.joined().joined())
        return missing.isEmpty ? nil : .missing(missing)
    }

    /// The longest phrase, in letters; the longest name of a programme has 60.
    private static let longest = 160

    /// `nil` where there is an obstacle.
    package func artwork(_ arrangement: Arrangement, _ version: Version) -> Artwork? {
        guard obstacle == nil else { return nil }
        return switch arrangement {
        case .horizontal: horizontal(version)
        case .stacked: stacked(version)
        }
    }

    private func horizontal(_ version: Version) -> Artwork? {
        // Two lines are exactly as high as the emblem, and so is what has more of them, as long as it stays legible.
        var size = max(Self.size(lines: max(2, lines.count)), Self.smallest)
        var fitted = lines.map { $0.joined(separator: "\u{A0}\u{A0}\u{A0}") }
        if fitted.contains(where: { (Letters.line($0)?.width ?? 0) > Self.widestBeside / size * 1000 }) {
            size = Self.smallest
            fitted = fitted.flatMap { Self.fit($0, into: Self.widestBeside / size * 1000) ?? [] }
        }
        guard let block = Block(fitted) else { return nil }
        let clear = Emblem.height * Self.clearSpace
        let words = Words(block, size: size)
        let height = max(Emblem.height, words.height)
        let left = clear + Emblem.width + Emblem.height * Self.gap
        var shapes = Emblem.shapes(
            version.emblem, at: Point(x: clear, y: Self.onGrid(clear + (height - Emblem.height) / 2)))
        shapes += words.shapes(version.ink, top: clear + (height - words.height) / 2) { _ in left }
        return finished(shapes, version, width: left + words.width + clear, height: height + 2 * clear)
    }

    private func stacked(_ version: Version) -> Artwork? {
        let phrases = lines.joined()
        // A lone statement may be larger than a list of names.
        let size = phrases.count == 1 || lines.count == 2 ? 0.33 : Self.smallest
        var fitted: [String] = []
        for phrase in phrases {
            guard let lines = Self.fit(phrase, into: Self.widest / size * 1000) else { return nil }
            fitted += lines
        }
        guard let block = Block(fitted) else { return nil }
        let clear = Emblem.height * Self.clearSpace
        let words = Words(block, size: size)
        let inner = max(Emblem.width, words.width)
        let top = clear + Emblem.height * (1 + Self.gap)
        var shapes = Emblem.shapes(
            version.emblem, at: Point(x: Self.onGrid(clear + (inner - Emblem.width) / 2), y: clear))
        shapes += words.shapes(version.ink, top: top) { clear + (inner - $0) / 2 }
        return finished(shapes, version, width: inner + 2 * clear, height: top + words.height + clear)
    }

    private func finished(
        _ shapes: [Artwork.Shape], _ version: Version, width: Double, height: Double
    ) -> Artwork {
        let (width, height) = (2 * Self.onGrid(width / 2, .up), 2 * Self.onGrid(height / 2, .up))
        let plate = Artwork.Shape(.white, Outline(x: 0, y: 0, width: width, height: height))
        return Artwork(
            width: width, height: height, shapes: (version == .onDark ? [] : [plate]) + shapes, title: title)
    }

    /// The nearest place at which the edges of the emblem are edges of pixels, too, where it is a multiple of 200 of them high.
    private static func onGrid(_ value: Double, _ rule: FloatingPointRoundingRule = .toNearestOrAwayFromZero) -> Double
    {
        (value / Emblem.height * 200).rounded(rule) * Emblem.height / 200
    }

    /// The size of words so many lines of which are as high as the emblem.
    private static func size(lines: Int) -> Double {
        1 / (1 + leading * Double(lines - 1))
    }

    /// A phrase on as few lines as have room, as even as its words allow; `nil` where a letter is missing.
    private static func fit(_ phrase: String, into width: Double) -> [String]? {
        guard let line = Letters.line(phrase) else { return nil }
        let words = phrase.split(separator: " ")
        guard line.width > width, words.count > 1 else { return [phrase] }
        let splits = (1..<words.count).map { count in
            (words[..<count].joined(separator: " "), words[count...].joined(separator: " "))
        }
        let widths = splits.map { max(Letters.line($0.0)?.width ?? 0, Letters.line($0.1)?.width ?? 0) }
        guard let best = widths.indices.min(by: { widths[$0] < widths[$1] }),
            let first = fit(splits[best].0, into: width), let second = fit(splits[best].1, into: width)
        else { return nil }
        return first + second
    }

    /// Lines of words in units of the font.
    private struct Block {
        let lines: [Letters.Line]

        init?(_ texts: [String]) {
            let lines = texts.compactMap(Letters.line)
            guard lines.count == texts.count else { return nil }
            self.lines = lines
        }
    }

    /// Lines of words at their size in the drawing.
    private struct Words {
        private let block: Block
        private let scale: Double
        let width: Double
        let height: Double

        /// - Parameter size: The words' size as a part of the emblem's height.
        init(_ block: Block, size: Double) {
            self.block = block
            // What the file says, so that pixels and paths are the same.
            scale = (Emblem.height * size * 10).rounded(.down) / 10_000
            width = (block.lines.map(\.width).max() ?? 0) * scale
            height = (1 + leading * Double(block.lines.count - 1)) * 1000 * scale
        }

        func shapes(_ ink: Ink, top: Double, left: (Double) -> Double) -> [Artwork.Shape] {
            block.lines.enumerated().map { index, line in
                let baseline = top + (Letters.ascent + leading * 1000 * Double(index)) * scale
                let place = Point(
                    x: (left(line.width * scale) * 100).rounded() / 100, y: (baseline * 100).rounded() / 100)
                return .init(ink, line.outline, scale: scale, at: place)
            }
        }
    }
}
