/// A flat colour: one of those that the rules of the emblem know, or another for what is no lock-up.
package enum Ink: Sendable, Hashable {
    /// Reflex Blue on screens.
    case blue
    case yellow
    case white
    case black
    case other(red: UInt8, green: UInt8, blue: UInt8)

    /// The only colours that the rules of the emblem know.
    package static let ofEmblem: [Ink] = [.blue, .yellow, .white, .black]

    /// Red, green, blue.
    package var channels: (red: UInt8, green: UInt8, blue: UInt8) {
        switch self {
        case .blue: (0x00, 0x33, 0x99)
        case .yellow: (0xFF, 0xCC, 0x00)
        case .white: (0xFF, 0xFF, 0xFF)
        case .black: (0x00, 0x00, 0x00)
        case .other(let red, let green, let blue): (red, green, blue)
        }
    }

    /// As a style sheet or a drawing names it: `#003399`.
    package var hex: String {
        let digits = Array("0123456789ABCDEF")
        let (red, green, blue) = channels
        return "#" + String([red, green, blue].flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }
}
