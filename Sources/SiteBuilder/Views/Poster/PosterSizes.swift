/// The texts of a poster, measured: their length decides how large they are.
struct PosterTexts {
    let title: TextFit
    let aim: TextFit?
    let support: TextFit
    let facts: [TextFit]
    /// Below the code.
    let address: TextFit?
    /// Whether logos stand beside the emblem, which takes more of the sheet.
    let hasLogos: Bool

    init(title: String, aim: String?, support: String?, facts: [String], address: String?, hasLogos: Bool) {
        self.title = TextFit([title], .bold)
        self.aim = aim.map { TextFit([$0], .sans) }
        self.support = TextFit([support ?? ""], .sans)
        // The number may break behind its slashes.
        self.facts = facts.map { TextFit([$0], .bold, breakingAfter: "/") }
        self.address = address.map { TextFit([$0], .bold, breakingAfter: "/-") }
        self.hasLogos = hasLogos
    }
}

extension PosterTexts {
    /// The code of this size with its words above and below, in a column of this width.
    fileprivate func codeHeight(size: Double, width: Double) -> Double {
        guard let address else { return 0 }
        let box = TextFit.Box(width: width, height: 0, lineHeight: 1.25 * 4.4 / 5)
        return 6.5 + 6.25 + size - 2.5 + address.height(at: 5, in: box)
    }
}

/// How large the texts of a poster are, in millimetres of one shape of its A3 sheet; the theme's style sheet has a class for each.
///
/// What stands at the foot is reckoned first, then the title is as large as an aim that can be read allows.
struct PosterSizes: Sendable {
    let title: Int
    let aim: Int
    let support: Int
    let facts: Int
    let hasRoomForAim: Bool

    init(tall texts: PosterTexts) {
        let support = Self.fitted(texts.support, of: Self.smallSizes, width: 181, height: 46, lineHeight: 1.36)
        let fits = texts.facts
        let box = TextFit.Box(width: 84, height: 22, lineHeight: 1.25)
        let facts = fits.map { $0.largest(of: Self.smallSizes, in: box) ?? Self.smallest }.min() ?? Self.smallest
        let heights = fits.map { Self.label + $0.height(at: facts, in: box) }
        // Two facts stand side by side.
        let rows = stride(from: 0, to: heights.count, by: 2).map { heights[$0..<min($0 + 2, heights.count)].max() ?? 0 }
        let foot = 6.5 + support.height + Self.gap + rows.reduce(0) { $0 + $1 + 7 } - 7
        let room = Self.height(
            of: 420 - PosterLockUp.tall(hasLogos: texts.hasLogos).height,
            without: max(foot, texts.codeHeight(size: 64, width: 58)))
        self.init(texts, support: support.size, facts: facts, widths: (253, 240), room: room)
    }

    init(wide texts: PosterTexts) {
        let support = Self.fitted(texts.support, of: Self.smallSizes, width: 258, height: 26, lineHeight: 1.36)
        // All stand in one column, above the code.
        let labels = Double(texts.facts.count) * (Self.label + 5) - 5
        let column =
            Double(297 - PosterLockUp.wide(hasLogos: texts.hasLogos).height) - Self.edges
            - texts.codeHeight(size: 54, width: 96) - Self.bar - 5
        let text = TextFit(joining: texts.facts)
        let box = TextFit.Box(width: 96, height: column - labels, lineHeight: 1.25)
        let room = Self.height(
            of: 297 - PosterLockUp.wide(hasLogos: texts.hasLogos).height, without: 6.5 + support.height)
        self.init(
            texts, support: support.size, facts: text.largest(of: Self.smallSizes, in: box) ?? Self.smallest,
            widths: (258, 250), room: room)
    }

    private init(
        _ texts: PosterTexts, support: Int, facts: Int, widths: (title: Double, aim: Double), room: Double
    ) {
        self.support = support
        self.facts = facts
        let (titleText, aimText) = (texts.title, texts.aim)
        let titleBox = TextFit.Box(width: widths.title, height: room, lineHeight: 1.12)
        let fitting = titleText.fitting(PosterLockUp.sizes, in: titleBox)
        func aimSize(_ title: Int) -> Int? {
            let rest = room - titleText.height(at: title, in: titleBox)
            return aimText?.largest(
                of: Self.textSizes, in: TextFit.Box(width: widths.aim, height: rest, lineHeight: 1.36))
        }
        // The largest title beside which the aim is at least two fifths as large.
        let wanted = fitting.first { size in
            guard aimText != nil else { return true }
            guard let aim = aimSize(size) else { return false }
            return aim == Self.textSizes.first || aim * 5 >= size * 2
        }
        title = wanted ?? fitting.last ?? Self.smallest
        let size = aimSize(title)
        hasRoomForAim = size != nil
        aim = size ?? Self.smallest
    }

    private static let textSizes = [12, 11, 10, 9, 8, 7, 6, 5]
    private static let smallSizes = [9, 8, 7, 6, 5]
    private static let smallest = 5
    /// Between the rows of the sheet.
    private static let gap = 10.0
    /// The sheet's edges above and below, and a reserve for letters that are wider than was reckoned.
    private static let edges = 6.0 + 22 + 4
    /// A fact's label.
    private static let label = 7.5
    /// Above the title.
    private static let bar = 12.5

    private static func height(of sheet: Int, without foot: Double) -> Double {
        Double(sheet) - edges - gap - foot - bar - 10
    }

    private static func fitted(
        _ fit: TextFit, of sizes: [Int], width: Double, height: Double, lineHeight: Double
    ) -> (size: Int, height: Double) {
        let box = TextFit.Box(width: width, height: height, lineHeight: lineHeight)
        let size = fit.largest(of: sizes, in: box) ?? smallest
        return (size, fit.height(at: size, in: box))
    }
}
