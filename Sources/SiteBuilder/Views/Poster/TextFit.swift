/// How large a text can be set in a box, reckoned from rough widths of letters: what a browser would have to measure with a script.
///
/// The widths are those of the wider common fonts, so that a text is rather set too small than cut.
struct TextFit {
    /// The widths of words of each paragraph, in units of the size.
    private let paragraphs: [[Double]]
    private let space: Double

    enum Face {
        case sans, bold, garamond

        fileprivate var factor: Double {
            switch self {
            case .sans: 0.98
            case .bold: 1.06
            case .garamond: 0.83
            }
        }
    }

    struct Box {
        /// In the unit of the sizes.
        var width: Double
        var height: Double
        /// From one line to the next, in units of the size.
        var lineHeight: Double
    }

    /// - Parameter paragraphs: Texts that each begin on a line of their own.
    init(_ paragraphs: [String], _ face: Face) {
        space = 0.28 * face.factor
        self.paragraphs = paragraphs.map { text in
            text.split(separator: " ").map { word in
                word.unicodeScalars.reduce(0) { $0 + Self.width(of: $1) } * face.factor
            }
        }
    }

    /// The largest of the sizes, which descend, at which the text fits; `nil` where it fits at none.
    func largest(of sizes: [Int], in box: Box) -> Int? { fitting(sizes, in: box).first }

    /// Those of the sizes, which descend, at which the text fits.
    ///
    /// A word is broken only where nothing but less than half of the size would spare it that.
    func fitting(_ sizes: [Int], in box: Box) -> [Int] {
        let fitting = sizes.filter { height(at: $0, in: box) <= box.height }
        guard let most = fitting.first else { return [] }
        let whole = fitting.filter { longestWord * Double($0) <= box.width && $0 * 2 >= most }
        return whole.isEmpty ? fitting : whole
    }

    /// In the unit of the sizes.
    func height(at size: Int, in box: Box) -> Double {
        Double(lines(in: box.width / Double(size))) * box.lineHeight * Double(size)
    }

    private var longestWord: Double { paragraphs.joined().max() ?? 0 }

    private func lines(in width: Double) -> Int {
        var lines = 0
        for words in paragraphs {
            lines += 1
            var used = 0.0
            for word in words {
                if used > 0, used + space + word > width {
                    lines += 1
                    used = 0
                }
                // A word longer than the line is broken.
                let more = (word / width).rounded(.down)
                lines += Int(more)
                used += (used > 0 ? space : 0) + word - more * width
            }
        }
        return lines
    }

    /// About those of Arial Bold, in units of the size; letters with marks are as wide as those without.
    private static func width(of scalar: Unicode.Scalar) -> Double {
        switch scalar {
        case "i", "j", "l", "I", "í", "ľ", ".", ",", ":", ";", "!", "'", "|", " ", "\u{A0}": 0.28
        case "t", "f", "ť", "(", ")", "[", "]", "/", "-", "‚", "‘": 0.34
        case "r", "ř": 0.40
        case "s", "c", "č", "š", "z", "ž", "k", "v", "x", "y", "ý", "„", "“": 0.53
        case "m", "w", "M", "W", "%", "@", "—", "…": 0.90
        case "a"..."z", "0"..."9": 0.59
        case "A"..."Z", "\u{C0}"..."\u{DE}": 0.71
        case _ where scalar.value >= 0x2E80: 1.05
        default: 0.60
        }
    }
}
