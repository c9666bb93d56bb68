/// A colour of the screen (sRGB), with the contrast that WCAG 2.2 measures.
package struct Colour: Sendable, Hashable {
    package var red: UInt8
    package var green: UInt8
    package var blue: UInt8

    package static let white = Colour(red: 255, green: 255, blue: 255)
    package static let black = Colour(red: 0, green: 0, blue: 0)

    package init(red: UInt8, green: UInt8, blue: UInt8) {
        (self.red, self.green, self.blue) = (red, green, blue)
    }

    /// Reads `#rrggbb`; `nil` for anything else.
    package init?(_ text: String) {
        let digits = text.utf8.dropFirst()
        guard text.utf8.first == UInt8(ascii: "#"), digits.count == 6, digits.allSatisfy({ $0 != UInt8(ascii: "+") }),
            let value = UInt32(text.dropFirst(), radix: 16)
        else { return nil }
        self.init(
            red: UInt8(truncatingIfNeeded: value >> 16), green: UInt8(truncatingIfNeeded: value >> 8),
            blue: UInt8(truncatingIfNeeded: value))
    }

    /// `#rrggbb` in lower case.
    package var text: String {
        let hexadecimal = Array("0123456789abcdef")
        return "#"
            + String([red, green, blue].flatMap { [hexadecimal[Int($0 >> 4)], hexadecimal[Int($0 & 15)]] })
    }

    /// WCAG 2.2, „contrast ratio“: from 1 to 21.
    package func contrast(with other: Colour) -> Double {
        let (a, b) = (luminance, other.luminance)
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    /// So many 255ths of the way to another colour.
    package func mixed(_ part: Int, of other: Colour) -> Colour {
        func mix(_ from: UInt8, _ to: UInt8) -> UInt8 {
            UInt8(clamping: (Int(from) * (255 - part) + Int(to) * part + 127) / 255)
        }
        return Colour(red: mix(red, other.red), green: mix(green, other.green), blue: mix(blue, other.blue))
    }

    /// The nearest colour on the way to `goal` that stands out from `ground` so much; `goal` where none does.
    package func moved(towards goal: Colour, untilContrast wanted: Double, on ground: Colour) -> Colour {
        (0...255).lazy.map { mixed($0, of: goal) }.first { $0.contrast(with: ground) >= wanted } ?? goal
    }

    /// WCAG 2.2, „relative luminance“: from 0 to 1.
    private var luminance: Double {
        0.2126 * Self.linear[Int(red)] + 0.7152 * Self.linear[Int(green)] + 0.0722 * Self.linear[Int(blue)]
    }

    /// The 256 values of a channel made linear. There is no `pow` without the C library, and its last digit differs between
    /// machines, so the 12/5th power is a square times the fifth root of a square, which Newton's method finds.
    private static let linear: [Double] = (0...255).map { value in
        let channel = Double(value) / 255
        if channel <= 0.04045 { return channel / 12.92 }
        let base = (channel + 0.055) / 1.055
        let square = base * base
        var root = 1.0
        for _ in 0..<60 { root -= (root * root * root * root * root - square) / (5 * root * root * root * root) }
        return square * root
    }
}
