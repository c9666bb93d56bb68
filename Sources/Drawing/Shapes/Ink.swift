/// The only colours that the rules of the emblem know.
package enum Ink: Sendable, Hashable, CaseIterable {
    /// Reflex Blue on screens.
    case blue
    case yellow
    case white
    case black

    /// Red, green, blue.
    package var channels: (red: UInt8, green: UInt8, blue: UInt8) {
        switch self {
        case .blue: (0x00, 0x33, 0x99)
        case .yellow: (0xFF, 0xCC, 0x00)
        case .white: (0xFF, 0xFF, 0xFF)
        case .black: (0x00, 0x00, 0x00)
        }
    }

    /// As a style sheet or a drawing names it.
    package var hex: String {
        switch self {
        case .blue: "#003399"
        case .yellow: "#FFCC00"
        case .white: "#FFFFFF"
        case .black: "#000000"
        }
    }
}
