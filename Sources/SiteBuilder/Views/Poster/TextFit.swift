/// How large a text can be set in a box, reckoned from rough widths of letters: what a browser would have to measure with a script.
///
/// The widths are those of the wider common fonts, so that a text is rather set too small than cut.
struct TextFit {
    /// The widths of all words, in units of the size.
    private let words: [Double]
    /// Which word each paragraph ends before.
    private let ends: [Int]
    private let longestWord: Double
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

    /// - Parameters:
    ///   - paragraphs: Texts that each begin on a line of their own.
    ///   - marks: Marks of ASCII behind which a line may break as it may at a space.
    init(_ paragraphs: [String], _ face: Face, breakingAfter marks: StaticString = "") {
        var words: [Double] = []
        var ends: [Int] = []
        for var text in paragraphs {
            text.withUTF8 { text in
                marks.withUTF8Buffer { Self.measure(text, face.factor, breakingAfter: $0, into: &words) }
            }
            ends.append(words.count)
        }
        self.words = words
        self.ends = ends
        longestWord = words.max() ?? 0
        space = 0.28 * face.factor
    }

    /// Texts of one face, one below the other.
    init(joining texts: [TextFit]) {
        words = texts.flatMap(\.words)
        ends = texts.reduce(into: []) { ends, text in
            let start = ends.last ?? 0
            ends += text.ends.map { start + $0 }
        }
        longestWord = words.max() ?? 0
        space = texts.first?.space ?? 0
    }

    /// Appends the width of each word.
    private static func measure(
        _ text: UnsafeBufferPointer<UInt8>, _ factor: Double, breakingAfter marks: UnsafeBufferPointer<UInt8>,
        into words: inout [Double]
    ) {
        widths.withUnsafeBufferPointer { widths in
            var index = 0
            while index < text.count {
                if text[index] == 0x20 {
                    index += 1
                    continue
                }
                var word = 0.0
                while index < text.count, text[index] != 0x20 {
                    let (scalar, length) = scalar(text, index)
                    word += scalar < widths.count ? widths[scalar] : width(of: scalar)
                    index += length
                    if marks.contains(UInt8(truncatingIfNeeded: scalar)), scalar < 0x80 { break }
                }
                words.append(word * factor)
            }
        }
    }

    /// The scalar at an offset of a text, and how many bytes it has.
    private static func scalar(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> (Int, Int) {
        func more(_ offset: Int) -> Int { index + offset < text.count ? Int(text[index + offset] & 0x3F) : 0 }
        let lead = Int(text[index])
        return switch lead {
        case 0xC0..<0xE0: ((lead & 0x1F) << 6 | more(1), 2)
        case 0xE0..<0xF0: ((lead & 0x0F) << 12 | more(1) << 6 | more(2), 3)
        case 0xF0...: ((lead & 0x07) << 18 | more(1) << 12 | more(2) << 6 | more(3), 4)
        default: (lead, 1)
        }
    }

    /// The largest of the sizes, which descend, at which the text fits; `nil` where it fits at none.
    func largest(of sizes: [Int], in box: Box) -> Int? { fitting(sizes, in: box).first }

    /// Those of the sizes, which descend, at which the text fits.
    ///
    /// A word is broken only where nothing but less than half of the size would spare it that.
    func fitting(_ sizes: [Int], in box: Box) -> [Int] {
        // However its lines break, the text takes the area of its words.
        let area = words.reduce(0, +) * box.lineHeight / box.width * 0.999
        let fitting = sizes.filter {
            area * Double($0 * $0) <= box.height && height(at: $0, in: box) <= box.height
        }
        guard let most = fitting.first else { return [] }
        let whole = fitting.filter { longestWord * Double($0) <= box.width && $0 * 2 >= most }
        return whole.isEmpty ? fitting : whole
    }

    /// In the unit of the sizes.
    func height(at size: Int, in box: Box) -> Double {
        Double(lines(in: box.width / Double(size))) * box.lineHeight * Double(size)
    }

    private func lines(in width: Double) -> Int {
        var lines = 0
        var start = 0
        for end in ends {
            lines += 1
            var used = 0.0
            for word in words[start..<end] {
                if used > 0, used + space + word > width {
                    lines += 1
                    used = 0
                }
                // A word longer than the line is broken.
                let more = word < width ? 0 : (word / width).rounded(.down)
                lines += Int(more)
                used += (used > 0 ? space : 0) + word - more * width
            }
            start = end
        }
        return lines
    }

    /// About those of Arial Bold, in units of the size; letters with marks are as wide as those without.
    private static func width(of scalar: Int) -> Double {
        switch Unicode.Scalar(UInt32(scalar)) ?? " " {
        case "i", "j", "l", "I", "í", "ľ", ".", ",", ":", ";", "!", "'", "|", " ", "\u{A0}": 0.28
        case "t", "f", "ť", "(", ")", "[", "]", "/", "-", "‚", "‘": 0.34
        case "r", "ř": 0.40
        case "s", "c", "č", "š", "z", "ž", "k", "v", "x", "y", "ý", "„", "“": 0.53
        case "m", "w", "M", "W", "%", "@", "—", "…": 0.90
        case "a"..."z", "0"..."9": 0.59
        case "A"..."Z", "\u{C0}"..."\u{DE}": 0.71
        case _ where scalar >= 0x2E80: 1.05
        default: 0.60
        }
    }

    /// Those of the letters that most texts have no others than, by scalar.
    private static let widths = (0..<0x250).map(width)
}
