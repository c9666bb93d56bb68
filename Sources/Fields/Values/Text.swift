import Language
package import SourceText

extension ValueType<String> {
    /// Plain text on one line; line breaks become spaces. At most `limit` characters.
    package static func text(limit: Int = 1000, examples: [String] = []) -> ValueType<String> {
        text(Words(cs: "text", en: "text"), limit: limit, keepsLines: false, examples: examples)
    }

    /// Plain text that may have several lines.
    package static func lines(limit: Int = 10_000, examples: [String] = []) -> ValueType<String> {
        text(
            Words(cs: "text i na více řádcích", en: "text, on several lines if need be"), limit: limit,
            keepsLines: true, examples: examples)
    }

    private static func text(_ name: Words, limit: Int, keepsLines: Bool, examples: [String]) -> ValueType<String> {
        ValueType(scalar: ValueShape(name, .text(limit: limit, pattern: nil), examples: examples)) {
            text, range, reading in
            let (mayHoldControls, holdsBreaks) = look(at: text)
            if mayHoldControls, let control = text.unicodeScalars.first(where: isUnsafeControl) {
                reading.report(controlCharacter, at: range, controlMessage(control))
                return nil
            }
            let text = holdsBreaks && !keepsLines ? joiningLines(text) : text
            if text.utf8.count > limit, text.unicodeScalars.count > limit {
                reading.report(
                    textTooLong, at: range,
                    Words(
                        cs: "Text má \(text.unicodeScalars.count) znaků, vejde se jich nejvýše \(limit). Zkraťte jej.",
                        en:
                            "The text has \(text.unicodeScalars.count) characters; at most \(limit) are allowed. Shorten it."
                    ))
                return nil
            }
            return text
        }
    }
}

extension ValueType<LocatedText> {
    /// Markdown with its place in the file; nothing but its kind is checked here.
    package static var markdown: ValueType<LocatedText> {
        let shape = ValueShape(
            Words(cs: "text (Markdown)", en: "text (Markdown)"), .text(limit: nil, pattern: nil),
            Words(
                cs: "Odstavce, odrážky, tučné písmo a odkazy v zápisu Markdown.",
                en: "Paragraphs, bullets, bold type and links in Markdown."),
            examples: [])
        return ValueType(shape) { node, reading in
            switch node.content {
            case .absent: return nil
            case .scalar(let text): return text.bytes.allSatisfy { $0 <= 0x20 } ? nil : text
            case .list, .map:
                reportWrongType(node, expected: shape, &reading)
                return nil
            }
        }
    }
}

/// Whether a byte of the text could be of an unsafe control character (C0 and DEL are such bytes, C1 begins with 0xC2, the marks of
/// direction with 0xE2), and whether it holds line breaks or tabs.
private func look(at text: String) -> (mayHoldControls: Bool, holdsBreaks: Bool) {
    var text = text
    return text.withUTF8 { bytes in
        var (mayHoldControls, holdsBreaks) = (false, false)
        for byte in bytes where byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 {
            mayHoldControls = true
            if byte == 0x0A || byte == 0x0D || byte == 0x09 { holdsBreaks = true }
        }
        return (mayHoldControls, holdsBreaks)
    }
}

private func joiningLines(_ text: String) -> String {
    text.split(whereSeparator: { $0.isNewline || $0 == "\t" }).map { trimmed(String($0)) }
        .filter { !$0.isEmpty }.joined(separator: " ")
}

let textTooLong = Diagnosis.contentError(
    "text-too-long",
    cs: "Text je delší, než kam se vejde: shrnutí má nejvýše 300 znaků, jiné texty na jednom řádku 1000.",
    en: "The text is longer than fits: a summary has at most 300 characters, other texts on one line 1000.")
