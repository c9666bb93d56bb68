/// Looks for what must not be in a page, whatever its content is: scripts, event attributes, dangerous addresses, broken markup.
struct PageCheck {
    private(set) var defects: [String] = []
    private let text: [Character]
    private var index = 0
    private var open: [String] = []

    private static let empty: Set<String> = ["meta", "link", "img", "br", "hr", "wbr", "input", "col", "source"]
    private static let addresses: Set<String> = ["href", "src", "action", "srcset", "xlink:href", "poster", "content"]

    static func defects(in page: [UInt8]) -> [String] {
        guard let text = String(validating: page, as: UTF8.self) else { return ["no UTF-8"] }
        var check = PageCheck(text: Array(text))
        check.run()
        return check.defects
    }

    private init(text: [Character]) {
        self.text = text
    }

    private mutating func run() {
        while index < text.count, defects.count < 5 {
            if text[index] == "<" {
                tag()
            } else {
                if text[index] == ">" { defects.append("a lone >: \(around)") }
                if text[index] == "\0" { defects.append("NUL") }
                index += 1
            }
        }
        if !open.isEmpty { defects.append("not closed: \(open)") }
    }

    private var around: String { String(text[max(0, index - 40)..<min(text.count, index + 40)]) }

    private mutating func tag() {
        let start = index
        index += 1
        if take("!DOCTYPE html>") { return }
        let isEnd = take("/")
        let name = word()
        guard !name.isEmpty else { return defects.append("no tag: \(around)") }
        if name == "script", !isEnd, take(" type=\"application/ld+json\">") { return dataBlock() }
        if name == "script", !isEnd, take(" type=\"module\" src=\"/") { return scriptOfTheme() }
        if name == "script" || name == "iframe" || name == "object" || name == "base" {
            defects.append("<\(name)>")
        }
        if isEnd {
            guard take(">") else { return defects.append("an end tag with more: \(around)") }
            if open.last == name {
                open.removeLast()
            } else {
                defects.append("</\(name)> in \(open.last ?? "nothing"): \(around)")
            }
            return
        }
        var seen: Set<String> = []
        while index < text.count {
            skipSpaces()
            if take("/>") { return }
            if take(">") {
                if !Self.empty.contains(name) { open.append(name) }
                return
            }
            let attribute = word()
            guard !attribute.isEmpty else {
                return defects.append("no attribute: \(String(text[start..<index])) \(around)")
            }
            if !seen.insert(attribute).inserted { defects.append("twice: \(attribute)") }
            if attribute.hasPrefix("on") { defects.append("event attribute \(attribute): \(around)") }
            guard take("=") else { continue }
            guard take("\"") else { return defects.append("not quoted: \(around)") }
            let valueStart = index
            while index < text.count, text[index] != "\"" {
                if text[index] == "<" { defects.append("< in an attribute: \(around)") }
                index += 1
            }
            let value = String(text[valueStart..<min(index, text.count)]).lowercased()
            index += 1
            if Self.addresses.contains(attribute) { address(value, name, attribute) }
        }
        defects.append("a tag without an end")
    }

    /// A data block is not run; nothing in it may look like its end, or like any tag.
    private mutating func dataBlock() {
        while index < text.count, text[index] != "<" { index += 1 }
        if !take("</script>") { defects.append("< in a data block: \(around)") }
    }

    /// The one script that pages load is the program's own, by its address, with nothing in it.
    private mutating func scriptOfTheme() {
        let start = index
        while index < text.count, text[index] != "\"" { index += 1 }
        let address = String(text[start..<index])
        if address.wholeMatch(of: /([a-z]+\/)*assets\/search\.[0-9a-f]{12}\.js/) == nil || !take("\"></script>") {
            defects.append("<script>")
        }
    }

    private mutating func address(_ value: String, _ name: String, _ attribute: String) {
        // What a browser would make of it: references resolved, blanks and control characters passed over.
        let plain = value.replacing("&colon;", with: ":").replacing("&#58;", with: ":").replacing("&#x3a;", with: ":")
            .filter { !$0.isWhitespace && ($0.unicodeScalars.first?.value ?? 0) > 0x20 }
        for scheme in ["javascript:", "vbscript:", "data:", "file:"]
        where attribute != "content" && plain.hasPrefix(scheme) || plain.contains("url=" + scheme) {
            defects.append("\(attribute) of \(name): \(value.prefix(60))")
        }
        if plain.hasPrefix("//"), attribute != "content" {
            defects.append("an address without a scheme: \(value.prefix(60))")
        }
    }

    private mutating func word() -> String {
        let start = index
        while index < text.count, text[index].isLetter || text[index].isNumber || "-_:".contains(text[index]) {
            index += 1
        }
        return String(text[start..<index]).lowercased()
    }

    private mutating func skipSpaces() {
        while index < text.count, text[index].isWhitespace { index += 1 }
    }

    private mutating func take(_ expected: String) -> Bool {
        let characters = Array(expected)
        guard index + characters.count <= text.count, text[index..<index + characters.count].elementsEqual(characters)
        else {
            return false
        }
        index += characters.count
        return true
    }
}
