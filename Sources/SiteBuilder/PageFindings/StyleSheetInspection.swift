/// Looks through a style sheet for what would touch the publicity block: its class names in selectors, sheets of other hosts.
///
/// Within `:not(…)` and `:has(…)` the names may stand: the first leaves the block alone, the second chooses what surrounds it.
struct StyleSheetInspection {
    /// A name or address with where it stands, as offsets of the slice that was given.
    struct Use: Hashable {
        var name: String
        var range: Range<Int>
    }

    private let bytes: Slice<UnsafeBufferPointer<UInt8>>
    private let origin: [UInt8]
    private(set) var reservedNames: [Use] = []
    private(set) var foreignImports: [Use] = []
    /// Filters and blends of the whole page, which recolour the emblem, too: the usual short way to a dark mode.
    private(set) var pageFilters: [Use] = []
    /// The addresses in `url(…)` and of imports, in their order; none that is written with escapes.
    private(set) var addresses: [Use] = []
    /// The head of the rule whose declarations are being read, and whether that stands in another one.
    private var rule: (head: Range<Int>, isNested: Bool)?

    init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, origin: [UInt8]) {
        self.bytes = bytes
        self.origin = origin
        scan()
    }

    /// What stands up to `{` is a selector or an at-rule's head; what stands up to `;` or `}` is neither, but for `@import`.
    private mutating func scan() {
        var start = bytes.startIndex
        var index = start
        // Of each open brace whether it is a style rule's; others are those of media queries and their like.
        var open: [Bool] = []
        while index < bytes.endIndex {
            switch bytes[index] {
            case UInt8(ascii: "{"):
                readHead(start..<index)
                rule = (start..<index, isNested: open.contains(true))
                let head = behindBlanks(start, index)
                open.append(head < index && bytes[head] != UInt8(ascii: "@"))
                start = index + 1
            case UInt8(ascii: ";"), UInt8(ascii: "}"):
                readImport(start..<index)
                readDeclaration(start..<index)
                if bytes[index] == UInt8(ascii: "}") {
                    rule = nil
                    _ = open.popLast()
                }
                start = index + 1
            default:
                let next = behindCommentOrText(index)
                if next > index {
                    index = next
                    continue
                }
                if isURL(at: index) {
                    let end = behindParenthesis(index + 3)
                    addAddress(in: index + 4..<end)
                    index = end
                }
            }
            index += 1
        }
        readImport(start..<bytes.endIndex)
    }

    // MARK: - Selectors

    private mutating func readHead(_ head: Range<Int>) {
        let start = behindBlanks(head.lowerBound, head.upperBound)
        // Media queries and their like name no classes.
        if start < head.upperBound, bytes[start] == UInt8(ascii: "@"), !has("@scope", at: start) { return }
        /// Whether each open parenthesis is one in which the names may stand.
        var open: [Bool] = []
        var index = start
        while index < head.upperBound {
            switch bytes[index] {
            case UInt8(ascii: "("):
                open.append((open.last ?? false) || ends(with: ":not", at: index) || ends(with: ":has", at: index))
            case UInt8(ascii: ")"): _ = open.popLast()
            case UInt8(ascii: "."):
                let end = behindName(index + 1)
                let name = text(index + 1..<end)
                if name.hasPrefix(Self.prefix), open.last != true {
                    reservedNames.append(Use(name: "." + name, range: index..<end))
                }
                index = max(end, index + 1)
                continue
            case UInt8(ascii: "["):
                let end = (bytes[index...].firstIndex(of: UInt8(ascii: "]")) ?? head.upperBound - 1) + 1
                if open.last != true, Self.isReserved(attribute: text(index + 1..<max(index + 1, end - 1))) {
                    reservedNames.append(Use(name: text(index..<end), range: index..<end))
                }
                index = end
                continue
            default:
                let next = behindCommentOrText(index)
                if next > index {
                    index = next
                    continue
                }
            }
            index += 1
        }
    }

    static let prefix = "eu-"

    /// Whether an attribute selector, without its brackets, chooses elements of the publicity block by their class.
    private static func isReserved(attribute selector: String) -> Bool {
        guard let equals = selector.firstIndex(of: "=") else { return false }
        var name = selector[..<equals].filter { $0 != " " }
        var sign: Character = "="
        if let last = name.last, "~|^$*".contains(last) {
            sign = last
            name.removeLast()
        }
        guard name.lowercased() == "class" else { return false }
        var value = selector[selector.index(after: equals)...].split(separator: " ").first.map(String.init) ?? ""
        value = value.trimming { $0 == "\"" || $0 == "'" }
        guard !value.isEmpty else { return false }
        switch sign {
        case "^": return value.hasPrefix(prefix) || prefix.hasPrefix(value)
        case "|": return value.hasPrefix(prefix) || value == "eu"
        case "*": return value.contains(prefix) || publicityClasses.contains { $0.contains(value) }
        case "$": return value.hasPrefix(prefix) || publicityClasses.contains { $0.hasSuffix(value) }
        default: return value.hasPrefix(prefix)
        }
    }

    // MARK: - The whole page

    /// Whether one of the selectors chooses `html`, `body` or `:root` itself, or everything there is.
    ///
    /// - Parameter isNested: The rule stands in another, so that `*` is everything in what that one chooses.
    private func choosesPage(_ head: Range<Int>, isNested: Bool) -> Bool {
        withoutComments(head).split(separator: ",").contains { selector in
            let parts = selector.split { " \t\n\r>".contains($0) }.map { $0.lowercased() }
            guard let last = parts.last else { return false }
            let pages = ["html", "body", ":root"]
            if last == "*" { return !isNested && parts.allSatisfy { $0 == "*" || pages.contains($0) } }
            let name = last.prefix { !".[#".contains($0) }
            return pages.contains { name == $0 || name.hasPrefix($0 + ":") }
        }
    }

    private func withoutComments(_ range: Range<Int>) -> String {
        var plain = ""
        var start = range.lowerBound
        for index in range where index >= start && has("/*", at: index) {
            plain += text(start..<index) + " "
            start = min(behindCommentOrText(index), range.upperBound)
        }
        return plain + text(start..<range.upperBound)
    }

    private mutating func readDeclaration(_ statement: Range<Int>) {
        let start = behindBlanks(statement.lowerBound, statement.upperBound)
        let isFilter = has("filter", at: start) || has("-webkit-filter", at: start)
        // Of most rules nobody need know what they choose.
        guard isFilter || has("mix-blend-mode", at: start), let rule, choosesPage(rule.head, isNested: rule.isNested),
            let colon = bytes[start..<statement.upperBound].firstIndex(of: UInt8(ascii: ":"))
        else { return }
        let value = text(behindBlanks(colon + 1, statement.upperBound)..<statement.upperBound).lowercased()
        guard !value.hasPrefix(isFilter ? "none" : "normal") else { return }
        pageFilters.append(Use(name: text(start..<behindName(start)), range: start..<statement.upperBound))
    }

    // MARK: - Imports

    private mutating func readImport(_ statement: Range<Int>) {
        var start = behindBlanks(statement.lowerBound, statement.upperBound)
        guard has("@import", at: start) else { return }
        start = behindBlanks(start + "@import".utf8.count, statement.upperBound)
        let isURL = isURL(at: start)
        if isURL { start = behindBlanks(start + 4, statement.upperBound) }
        if start < statement.upperBound, bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'") {
            start += 1
        }
        let end =
            bytes[start..<max(start, statement.upperBound)].firstIndex { Self.endsAddress($0) } ?? statement.upperBound
        if !isURL { addAddress(in: start..<max(start, end)) }
        if isForeign(address: bytes[start..<max(start, end)], origin: origin) {
            foreignImports.append(Use(name: text(start..<end), range: start..<end))
        }
    }

    /// Notes the address that stands in a range, perhaps between quotes.
    private mutating func addAddress(in range: Range<Int>) {
        func isOuter(_ byte: UInt8) -> Bool {
            byte <= 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
        }
        guard let first = bytes[range].firstIndex(where: { !isOuter($0) }),
            let last = bytes[range].lastIndex(where: { !isOuter($0) }),
            !bytes[first...last].contains(UInt8(ascii: "\\"))
        else { return }
        addresses.append(Use(name: text(first..<last + 1), range: first..<last + 1))
    }

    private static func endsAddress(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: ")")
    }

    // MARK: - Bytes

    /// Where a comment or a text in quotes that begins here ends; the index itself where none does.
    private func behindCommentOrText(_ index: Int) -> Int {
        let byte = bytes[index]
        if byte == UInt8(ascii: "/"), has("/*", at: index) {
            var end = index + 2
            while end + 1 < bytes.endIndex, !has("*/", at: end) { end += 1 }
            return min(end + 2, bytes.endIndex)
        }
        if byte == UInt8(ascii: "\\") { return min(index + 2, bytes.endIndex) }
        guard byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") else { return index }
        var end = index + 1
        while end < bytes.endIndex, bytes[end] != byte, bytes[end] != 0x0A {
            end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(end + 1, bytes.endIndex)
    }

    private func behindBlanks(_ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end {
            if bytes[index] <= 0x20 {
                index += 1
            } else if has("/*", at: index) {
                index = behindCommentOrText(index)
            } else {
                break
            }
        }
        return min(index, end)
    }

    /// The closing parenthesis of `url(…)`, whose address may hold anything.
    private func behindParenthesis(_ open: Int) -> Int {
        var index = open + 1
        while index < bytes.endIndex, bytes[index] != UInt8(ascii: ")") {
            let next = behindCommentOrText(index)
            // Two slashes are no comment here, and `/*` may be part of an address.
            index = bytes[index] == UInt8(ascii: "/") || next == index ? index + 1 : next
        }
        return min(index, bytes.endIndex)
    }

    private func behindName(_ start: Int) -> Int {
        var index = start
        while index < bytes.endIndex {
            switch bytes[index] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
                index += 1
            default: return index
            }
        }
        return index
    }

    private func isURL(at index: Int) -> Bool { has("url(", at: index) }

    private func has(_ word: StaticString, at index: Int) -> Bool {
        guard index >= bytes.startIndex, index + word.utf8CodeUnitCount <= bytes.endIndex else { return false }
        return word.withUTF8Buffer { word in
            word.indices.allSatisfy { offset in
                let byte = bytes[index + offset]
                return (byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) == word[offset]
            }
        }
    }

    private func ends(with word: StaticString, at index: Int) -> Bool {
        has(word, at: index - word.utf8CodeUnitCount)
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range.clamped(to: bytes.startIndex..<bytes.endIndex)], as: UTF8.self)
    }
}

extension String {
    fileprivate func trimming(_ isOuter: (Character) -> Bool) -> String {
        var text = self[...]
        while let first = text.first, isOuter(first) { text.removeFirst() }
        while let last = text.last, isOuter(last) { text.removeLast() }
        return String(text)
    }
}
