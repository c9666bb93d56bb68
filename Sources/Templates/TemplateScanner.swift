import Language
import SourceText

/// A tag, or text up to and with the end of a line.
struct TemplateToken {
    var range: ByteRange
    var kind: Kind
    /// What stands in the tag, without white space round it.
    var name: ByteRange

    enum Kind {
        case text, print, rawPrint, section, inverted, close, partial, parent, block, comment, delimiters
    }
}

/// Cuts a template into tokens, following changes of delimiters.
struct TemplateScanner {
    private let file: SourceFile
    private var opening = Array("{{".utf8)
    private var closing = Array("}}".utf8)
    private var index = 0
    private(set) var tokens: [TemplateToken] = []
    private(set) var findings: [Finding] = []

    init(_ file: SourceFile) {
        self.file = file
    }

    private var bytes: [UInt8] { file.bytes }

    mutating func scan() {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
        while index < bytes.count {
            if stands(opening, at: index) {
                scanTag()
            } else {
                scanText(from: index)
            }
        }
    }

    /// Text to the end of the line or the next tag, at least one byte.
    private mutating func scanText(from start: Int) {
        var end = index
        while end < bytes.count, bytes[end] != 0x0A {
            if end > start, stands(opening, at: end) { break }
            end += 1
        }
        if end < bytes.count, bytes[end] == 0x0A { end += 1 }
        tokens.append(TemplateToken(range: ByteRange(start, end), kind: .text, name: ByteRange(start, end)))
        index = end
    }

    private mutating func scanTag() {
        let start = index
        var inner = start + opening.count
        while inner < bytes.count, isSpace(bytes[inner]) { inner += 1 }
        var kind = TemplateToken.Kind.print
        var ending = closing
        if inner < bytes.count {
            switch bytes[inner] {
            case UInt8(ascii: "!"): kind = .comment
            case UInt8(ascii: "="): (kind, ending) = (.delimiters, [UInt8(ascii: "=")] + closing)
            case UInt8(ascii: "{"): (kind, ending) = (.rawPrint, [UInt8(ascii: "}")] + closing)
            case UInt8(ascii: "&"): kind = .rawPrint
            case UInt8(ascii: "#"): kind = .section
            case UInt8(ascii: "^"): kind = .inverted
            case UInt8(ascii: "/"): kind = .close
            case UInt8(ascii: ">"): kind = .partial
            case UInt8(ascii: "<"): kind = .parent
            case UInt8(ascii: "$"): kind = .block
            default: inner -= 1
            }
            inner += 1
        }
        var end = inner
        while end < bytes.count, !stands(ending, at: end) {
            if kind != .comment, kind != .delimiters, stands(opening, at: end) || bytes[end] == 0x0A { break }
            end += 1
        }
        guard end < bytes.count, stands(ending, at: end) else {
            reportUnclosed(from: start, ending: String(decoding: ending, as: UTF8.self))
            return
        }
        index = end + ending.count
        let name = trimmed(ByteRange(inner, end))
        switch kind {
        case .comment: break
        case .delimiters: setDelimiters(name, tag: ByteRange(start, index))
        default:
            if !isName(name) {
                reportBadName(name, tag: ByteRange(start, index))
                return
            }
        }
        tokens.append(TemplateToken(range: ByteRange(start, index), kind: kind, name: name))
    }

    /// The opening delimiter becomes text, so that what follows is still read.
    private mutating func reportUnclosed(from start: Int, ending: String) {
        var end = start + opening.count
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D, !stands(opening, at: end) { end += 1 }
        findings.append(
            Finding(
                templateUnclosedTag, at: file.place(ByteRange(start, end)),
                Words(
                    cs: "Značka šablony není ukončena. Doplňte za ni „\(ending)“.",
                    en: "The template tag is not closed. Add “\(ending)” behind it.")))
        index = start + opening.count
        scanText(from: start)
    }

    private mutating func reportBadName(_ name: ByteRange, tag: ByteRange) {
        let text = file.text(name)
        let message =
            if name.count == 0 {
                Words(cs: "Ve značce šablony chybí jméno.", en: "The template tag has no name.")
            } else if text.hasPrefix("*") {
                Words(
                    cs: "Jména částí se nedají skládat z hodnot. Napište jméno souboru přímo.",
                    en: "Names of partials cannot come from values. Write the name of the file itself.")
            } else {
                Words(
                    cs: "„\(text)“ není jméno: smí v něm být písmena, číslice, „_“, „-“, „.“ a „/“, ne mezery.",
                    en: "“\(text)” is no name: letters, digits, “_”, “-”, “.” and “/” may stand in it, no spaces.")
            }
        findings.append(Finding(templateTagName, at: file.place(tag), message))
    }

    private mutating func setDelimiters(_ content: ByteRange, tag: ByteRange) {
        let parts = bytes[content.indices].split(whereSeparator: isSpace).map(Array.init)
        guard parts.count == 2, !parts.joined().contains(UInt8(ascii: "=")) else {
            findings.append(
                Finding(
                    templateDelimiters, at: file.place(tag),
                    Words(
                        cs: "Nové oddělovače se píší dva, s mezerou mezi nimi a bez „=“: {{=<% %>=}}.",
                        en: "New delimiters are two, with a space between them and without “=”: {{=<% %>=}}.")))
            return
        }
        (opening, closing) = (parts[0], parts[1])
    }

    private func isName(_ range: ByteRange) -> Bool {
        range.count > 0
            && bytes[range.indices].allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."),
                    UInt8(ascii: "/"), 0x80...:
                    true
                default: false
                }
            }
    }

    private func trimmed(_ range: ByteRange) -> ByteRange {
        var (start, end) = (range.start, range.end)
        while start < end, isSpace(bytes[start]) { start += 1 }
        while end > start, isSpace(bytes[end - 1]) { end -= 1 }
        return ByteRange(start, end)
    }

    private func stands(_ word: [UInt8], at index: Int) -> Bool {
        guard index + word.count <= bytes.count else { return false }
        for offset in word.indices where bytes[index + offset] != word[offset] { return false }
        return true
    }
}

/// Whether a byte is a space, a tab or the end of a line.
func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
}
