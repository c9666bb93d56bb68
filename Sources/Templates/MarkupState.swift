/// Where in HTML a template stands: followed through its literal text, so that each value is printed only where it is safe.
struct MarkupState: Sendable, Hashable {
    var position = Position.text
    /// The tag that is open, or the element whose text is not markup (`script`, `title`); lower case.
    private(set) var element: [UInt8] = []
    private(set) var attribute: [UInt8] = []
    private(set) var isEndTag = false
    private var quote: UInt8 = 0
    /// Dashes at the start and end of a comment; bytes of `</element` that have been seen in `raw`.
    private(set) var matched = 0
    /// What of the attribute's value has been printed.
    private(set) var fill = Fill.empty

    enum Position: Sendable, Hashable {
        case text, tagOpen, endTagOpen, declaration, comment, tagName, beforeAttribute, attributeName,
            afterAttributeName,
            beforeValue, quoted, unquoted, raw
        /// A blank, `/` or `>` has to come: after a quoted value, or after a section that may have printed an attribute.
        case boundary
    }

    enum Fill: Sendable, Hashable {
        case empty, maybe, filled
    }

    enum Fault {
        /// An attribute that may be glued to what stands before it.
        case glued
    }

    var elementName: String { String(decoding: element, as: UTF8.self) }
    var attributeName: String { String(decoding: attribute, as: UTF8.self) }

    /// `title` and `textarea` hold text, without elements.
    var isEscapableRaw: Bool { position == .raw && Self.escapableRaw.contains(elementName) }

    var isWithinTag: Bool {
        switch position {
        case .tagName, .beforeAttribute, .attributeName, .afterAttributeName, .boundary: true
        default: false
        }
    }

    /// A value has been printed in the place.
    mutating func printed() {
        if position == .quoted { fill = .filled }
    }

    mutating func feed(_ byte: UInt8) -> Fault? {
        switch position {
        case .text:
            if byte == UInt8(ascii: "<") { position = .tagOpen }
        case .tagOpen: feedTagOpen(byte)
        case .endTagOpen:
            isEndTag = true
            if isLetter(byte) {
                (position, element) = (.tagName, [lower(byte)])
            } else if byte == UInt8(ascii: ">") {
                leaveTag()
            } else {
                (position, matched) = (.declaration, 2)
            }
        case .declaration: feedDeclaration(byte)
        case .comment:
            if byte == UInt8(ascii: "-") {
                matched += 1
            } else if byte == UInt8(ascii: ">"), matched >= 2 {
                leaveTag()
            } else {
                matched = 0
            }
        case .tagName:
            if !feedTagEnd(byte) { element.append(lower(byte)) }
        case .boundary:
            if !feedTagEnd(byte) {
                (position, attribute) = (.attributeName, [lower(byte)])
                return .glued
            }
        case .beforeAttribute:
            if !feedTagEnd(byte) { (position, attribute) = (.attributeName, [lower(byte)]) }
        case .attributeName:
            if isSpace(byte) {
                position = .afterAttributeName
            } else if byte == UInt8(ascii: "=") {
                position = .beforeValue
            } else if !feedTagEnd(byte) {
                attribute.append(lower(byte))
            }
        case .afterAttributeName:
            if byte == UInt8(ascii: "=") {
                position = .beforeValue
            } else if !isSpace(byte), !feedTagEnd(byte) {
                (position, attribute) = (.attributeName, [lower(byte)])
            }
        case .beforeValue:
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                (position, quote, fill) = (.quoted, byte, .empty)
            } else if byte == UInt8(ascii: ">") {
                enterContent()
            } else if !isSpace(byte) {
                position = .unquoted
            }
        case .quoted: feedQuoted(byte)
        case .unquoted:
            if isSpace(byte) {
                (position, attribute) = (.beforeAttribute, [])
            } else if byte == UInt8(ascii: ">") {
                enterContent()
            }
        case .raw: feedRaw(byte)
        }
        return nil
    }

    private mutating func feedTagOpen(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "/"): position = .endTagOpen
        case UInt8(ascii: "!"): (position, matched) = (.declaration, 0)
        case UInt8(ascii: "?"): (position, matched) = (.declaration, 2)
        case UInt8(ascii: "<"): break
        default:
            if isLetter(byte) {
                (position, element, isEndTag) = (.tagName, [lower(byte)], false)
            } else {
                position = .text
            }
        }
    }

    private mutating func feedDeclaration(_ byte: UInt8) {
        if byte == UInt8(ascii: "-"), matched < 2 {
            matched += 1
            // „<!-->“ is a whole comment, so its two dashes count for its end too.
            if matched == 2 { position = .comment }
        } else if byte == UInt8(ascii: ">") {
            leaveTag()
        } else {
            matched = 2
        }
    }

    /// White space, `/` and `>` end a name within a tag.
    private mutating func feedTagEnd(_ byte: UInt8) -> Bool {
        if byte == UInt8(ascii: ">") {
            enterContent()
        } else if isSpace(byte) || byte == UInt8(ascii: "/") {
            (position, attribute) = (.beforeAttribute, [])
        } else {
            return false
        }
        return true
    }

    private mutating func feedQuoted(_ byte: UInt8) {
        if byte == quote {
            (position, attribute, quote, fill) = (.boundary, [], 0, .empty)
        } else if attributeName.hasSuffix("srcset"), byte == UInt8(ascii: ",") || (fill == .empty && isSpace(byte)) {
            fill = .empty
        } else {
            fill = .filled
        }
    }

    private mutating func feedRaw(_ byte: UInt8) {
        let ending = [UInt8(ascii: "<"), UInt8(ascii: "/")] + element
        if matched == ending.count, feedTagEnd(byte) {
            matched = 0
        } else if matched < ending.count, lower(byte) == ending[matched] {
            matched += 1
            if matched == ending.count { isEndTag = true }
        } else {
            isEndTag = false
            matched = byte == UInt8(ascii: "<") ? 1 : 0
        }
    }

    private mutating func enterContent() {
        if !isEndTag, Self.raw.contains(elementName) {
            (position, attribute, matched) = (.raw, [], 0)
        } else {
            leaveTag()
        }
    }

    private mutating func leaveTag() {
        self = MarkupState()
    }

    private static let escapableRaw: Set<String> = ["title", "textarea"]
    private static let raw: Set<String> = [
        "title", "textarea", "script", "style", "xmp", "iframe", "noembed", "noframes", "plaintext",
    ]

    private func lower(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }

    private func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
}

extension MarkupState {
    /// The state in which a section's content begins: what may have been printed before it is told apart no further.
    var enteringSection: MarkupState {
        guard isWithinTag else { return self }
        var state = self
        state.attribute = []
        state.position = position == .beforeAttribute || position == .afterAttributeName ? .beforeAttribute : .boundary
        return state
    }

    /// The state after a branch was taken or not (or two branches, one of them taken); `nil` where they leave different places.
    func joined(_ other: MarkupState) -> MarkupState? {
        var (one, two) = (enteringSection, other.enteringSection)
        if one.isWithinTag, two.isWithinTag {
            one.position = one.position == two.position ? one.position : .boundary
            two.position = one.position
        }
        if one.position == .quoted, one.fill != two.fill {
            one.fill = .maybe
            two.fill = .maybe
        }
        return one == two ? one : nil
    }

    /// Whether a section that began in this state may be repeated after it has ended in `end`.
    func repeats(after end: MarkupState) -> Bool {
        guard let joined = joined(end) else { return false }
        return joined == enteringSection || (position == .quoted && !holdsAddress)
    }

    /// Whether the attribute's value is an address that a browser loads, sends to or follows.
    var holdsAddress: Bool {
        let name = attributeName
        return Self.addressAttributes.contains(name) || name.hasSuffix(":href")
    }

    /// Whether the attribute's value is code, or changes which attributes are.
    var holdsCode: Bool {
        let name = attributeName
        return name.hasPrefix("on") || name == "style" || name == "srcdoc" || Self.animations.contains(elementName)
    }

    private static let addressAttributes: Set<String> = [
        "href", "src", "srcset", "imagesrcset", "action", "formaction", "poster", "data", "cite", "background",
        "manifest",
        "ping", "longdesc", "usemap", "codebase", "archive", "classid", "profile", "lowsrc", "dynsrc", "icon",
    ]
    private static let animations: Set<String> = ["animate", "set", "animatemotion", "animatetransform"]
}
