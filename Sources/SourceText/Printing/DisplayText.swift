/// How text that anybody may have written is shown on a terminal: nothing in it can steer the terminal or forge a line.
package enum DisplayText {
    /// What is shown of a scalar, and how many columns of the terminal it takes.
    static func shown(_ scalar: Unicode.Scalar) -> (scalar: Unicode.Scalar, width: Int) {
        scalar.isUnprintable ? (substitute(scalar), 1) : (scalar, width(scalar))
    }

    /// Text on one line; line breaks and tabs become spaces.
    package static func line(_ text: String) -> String {
        var line = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isSpace = scalar == "\n" || scalar == "\t"
            line.append(isSpace ? " " : shown(scalar).scalar)
        }
        return String(line)
    }

    /// Text whose own lines stay lines, each further one after `indent`.
    static func lines(_ text: String, indent: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }
            .joined(separator: "\n" + indent)
    }

    /// How many columns a line takes that `line` has made.
    static func width(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + width($1) }
    }

    private static func substitute(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
        case 0x7F: "\u{2421}"
        default: "\u{FFFD}"
        }
    }

    private static func width(_ scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default: return scalar.properties.isEmojiPresentation ? 2 : 1
        }
    }
}

extension Unicode.Scalar {
    /// Whether the scalar would steer a terminal or turn the direction of text instead of showing something.
    package var isUnprintable: Bool {
        switch value {
        case 0x00...0x1F, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
        default: false
        }
    }
}
