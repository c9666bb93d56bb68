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
    private let layouts: [Arrangement: Layout]

    /// - Parameter title: All words as one phrase; the drawing's accessible name.
    package init(lines: [[String]], title: String) {
        self.lines = lines
        self.title = title
        obstacle = Self.obstacle(in: lines)
        let arrangements = obstacle == nil ? Arrangement.allCases : []
        layouts = Dictionary(
            uniqueKeysWithValues: arrangements.compactMap { arrangement in
                Self.layout(lines, arrangement).map { (arrangement, $0) }
            })
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
        guard let layout = layouts[arrangement] else { return nil }
        let plate = Artwork.Shape(.white, Outline(x: 0, y: 0, width: layout.width, height: layout.height))
        let words = layout.words.map { Artwork.Shape(version.ink, $0.outline, scale: $0.scale, at: $0.offset) }
        return Artwork(
            width: layout.width, height: layout.height,
            shapes: (version == .onDark ? [] : [plate]) + Emblem.shapes(version.emblem, at: layout.emblem) + words,
            title: title)
    }

    /// Where everything stands in an arrangement; the same in all versions.
    private struct Layout: Sendable, Hashable {
        let width: Double
        let height: Double
        let emblem: Point
        /// In any ink.
        let words: [Artwork.Shape]

        init(width: Double, height: Double, emblem: Point, words: [Artwork.Shape]) {
            self.width = 2 * onGrid(width / 2, .up)
            self.height = 2 * onGrid(height / 2, .up)
            self.emblem = emblem
            self.words = words
        }
    }

    private static func layout(_ lines: [[String]], _ arrangement: Arrangement) -> Layout? {
        switch arrangement {
        case .horizontal: horizontal(lines)
        case .stacked: stacked(lines)
        }
    }

    private static func horizontal(_ lines: [[String]]) -> Layout? {
        // Two lines are exactly as high as the emblem, and so is what has more of them, as long as it stays legible.
        var size = max(Self.size(lines: max(2, lines.count)), smallest)
        var fitted = lines.map { $0.joined(separator: "\u{A0}\u{A0}\u{A0}") }
        if fitted.contains(where: { (Letters.width(of: $0) ?? 0) > widestBeside / size * 1000 }) {
            size = smallest
            fitted = fitted.flatMap { fit($0, into: widestBeside / size * 1000) ?? [] }
        }
        guard let block = Block(fitted) else { return nil }
        let clear = Emblem.height * clearSpace
        let words = Words(block, size: size)
        let height = max(Emblem.height, words.height)
        let left = clear + Emblem.width + Emblem.height * gap
        return Layout(
            width: left + words.width + clear, height: height + 2 * clear,
            emblem: Point(x: clear, y: onGrid(clear + (height - Emblem.height) / 2)),
            words: words.shapes(top: clear + (height - words.height) / 2) { _ in left })
    }

    private static func stacked(_ lines: [[String]]) -> Layout? {
        let phrases = lines.joined()
        // A lone statement may be larger than a list of names.
        let size = phrases.count == 1 || lines.count == 2 ? 0.33 : smallest
        var fitted: [String] = []
        for phrase in phrases {
            guard let lines = fit(phrase, into: widest / size * 1000) else { return nil }
            fitted += lines
        }
        guard let block = Block(fitted) else { return nil }
        let clear = Emblem.height * clearSpace
        let words = Words(block, size: size)
        let inner = max(Emblem.width, words.width)
        let top = clear + Emblem.height * (1 + gap)
        return Layout(
            width: inner + 2 * clear, height: top + words.height + clear,
            emblem: Point(x: onGrid(clear + (inner - Emblem.width) / 2), y: clear),
            words: words.shapes(top: top) { clear + (inner - $0) / 2 })
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
        guard let whole = Letters.width(of: phrase) else { return nil }
        let words = phrase.split(separator: " ")
        guard whole > width, words.count > 1 else { return [phrase] }
        let splits = (1..<words.count).map { count in
            (words[..<count].joined(separator: " "), words[count...].joined(separator: " "))
        }
        let widths = splits.map { max(Letters.width(of: $0.0) ?? 0, Letters.width(of: $0.1) ?? 0) }
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

        func shapes(top: Double, left: (Double) -> Double) -> [Artwork.Shape] {
            block.lines.enumerated().map { index, line in
                let baseline = top + (Letters.ascent + leading * 1000 * Double(index)) * scale
                let place = Point(
                    x: (left(line.width * scale) * 100).rounded() / 100, y: (baseline * 100).rounded() / 100)
                return .init(.black, line.outline, scale: scale, at: place)
            }
        }
    }
}
