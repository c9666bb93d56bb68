/// The letters of EB Garamond 08, a permitted font (Impl. Reg. (EU) 821/2014 Annex II; Reg. (EU) 2021/1060 Annex IX), as outlines.
///
/// In units of a thousandth of the font's size, from the baseline, y downwards; whole numbers, as the font has them.
package enum Letters {
    /// How far the font reaches above and below the baseline.
    package static let ascent = 726.0
    package static let descent = 274.0

    /// The letters of a text that are not among the drawn ones, each once; a text that has any cannot be drawn.
    package static func missing(in text: String) -> [Character] {
        var missing: [Character] = []
        for character in text where !missing.contains(character) {
            if character.unicodeScalars.contains(where: { table.letters[$0.value] == nil }) {
                missing.append(character)
            }
        }
        return missing
    }

    /// A text on one line, with kerning; `nil` where a letter is missing.
    package static func line(_ text: String) -> Line? {
        var outline = Outline()
        let width = width(of: text) { letter, x in
            for part in letter.parts {
                outline.append(table.parts[part.number].moved(by: Point(x: x + Double(part.x), y: Double(-part.y))))
            }
        }
        return width.map { Line(width: $0, outline: outline) }
    }

    /// How wide a text on one line is; `nil` where a letter is missing.
    static func width(of text: String) -> Double? { width(of: text) { _, _ in } }

    private static func width(of text: String, _ place: (LetterTable.Letter, Double) -> Void) -> Double? {
        var width = 0.0
        var previous: UInt32?
        for scalar in withLigatures(text) {
            guard let letter = table.letters[scalar] else { return nil }
            if let previous { width += Double(table.kerning(previous, scalar)) }
            place(letter, width)
            width += Double(letter.advance)
            previous = scalar
        }
        return width
    }

    /// Two letters that the font draws as one.
    private static func withLigatures(_ text: String) -> [UInt32] {
        var scalars: [UInt32] = []
        for scalar in text.unicodeScalars {
            switch (scalars.last, scalar) {
            case (0x66, "f"): scalars[scalars.count - 1] = 0xFB00
            case (0x66, "i"): scalars[scalars.count - 1] = 0xFB01
            case (0x66, "l"): scalars[scalars.count - 1] = 0xFB02
            default: scalars.append(scalar.value)
            }
        }
        return scalars
    }

    package struct Line: Sendable, Hashable {
        package var width: Double
        package var outline: Outline
    }

    private static let table = LetterTable()
}
