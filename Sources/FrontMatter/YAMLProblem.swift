import Language
import SourceText

/// Turns libyaml's complaint into words for somebody who knows no YAML, with the corrected line where it can be told.
struct YAMLProblem {
    let file: SourceFile
    private let raw: YAMLEvents.Problem
    private let line: YAMLLine
    private let start: Int

    /// `start` is where the YAML begins.
    init(file: SourceFile, start: Int, _ raw: YAMLEvents.Problem) {
        self.file = file
        self.raw = raw
        self.start = start
        line = YAMLLine(around: raw.offset, in: file.bytes)
    }

    var finding: Finding {
        if raw.problem.contains("control characters") { return controlCharacter }
        if let finding = tab ?? unclosedQuote ?? textBehindQuote { return finding }
        switch raw.problem {
        case "mapping values are not allowed in this context": return colon
        case "could not find expected ':'": return missingColon
        case "found unknown escape character": return escape
        case "block sequence entries are not allowed in this context": return specialStart ?? listItem
        default:
            if raw.context == "while scanning a block scalar" || raw.context == "while scanning a directive"
                || raw.problem == "did not find expected key" || raw.problem.hasPrefix("did not find expected ','")
                || raw.context == "while scanning an alias" || raw.context == "while scanning an anchor"
                || raw.context == "while scanning a tag" || raw.context == "while parsing a node"
                || raw.problem == "found character that cannot start any token",
                let finding = specialStart
            {
                return finding
            }
            if raw.problem == "did not find expected key" || raw.problem == "did not find expected '-' indicator" {
                return indentation
            }
            return other
        }
    }

    // MARK: The classic mistakes

    private var controlCharacter: Finding {
        let code = file.text(ByteRange(raw.offset, raw.offset + 4)).unicodeScalars.first?.value ?? 0
        let name =
            "U+" + String(repeating: "0", count: max(0, 4 - String(code, radix: 16).count))
            + String(code, radix: 16, uppercase: true)
        return Finding(
            yamlControlCharacter, at: file.place(character(raw.offset)),
            Words(
                cs:
                    "Tady je neviditelný řídicí znak (\(name)). Smažte ho, nejlépe i se sousedními znaky, a napište je znovu.",
                en:
                    "Here is an invisible control character (\(name)). Delete it, best with its neighbours, and type them again."
            ))
    }

    private var tab: Finding? {
        let bytes = file.bytes
        var index = line.range.start
        while index < line.range.end, bytes[index] == 0x20 { index += 1 }
        guard index < line.range.end, bytes[index] == 0x09 else { return nil }
        var end = index
        var spaces = ""
        while end < line.range.end, YAMLLine.isBlank(bytes[end]) {
            spaces += bytes[end] == 0x09 ? "  " : " "
            end += 1
        }
        let place = file.place(ByteRange(index, end))
        return Finding(
            yamlTab, at: place,
            Words(
                cs: "Řádek je odsazen tabulátorem. Nahraďte ho mezerami.",
                en: "The line is indented with a tab. Replace it with spaces."),
            fix: .init(
                Words(cs: "Nahradit tabulátor mezerami.", en: "Replace the tab with spaces."),
                edits: [.init(place, text: spaces)]))
    }

    /// The quotation mark that opens and is not closed on its line is where the trouble starts, however far below it is noticed.
    private var unclosedQuote: Finding? {
        guard
            raw.context == "while scanning a quoted scalar" || raw.context == "while parsing a block mapping"
                || raw.context == "while scanning a simple key" || raw.problem.hasPrefix("mapping values")
        else { return nil }
        if raw.context == "while scanning a quoted scalar" {
            guard raw.problem != "found unknown escape character" else { return nil }
            return unclosed(YAMLLine(around: raw.contextOffset, in: file.bytes), at: raw.contextOffset)
        }
        var candidate = line.previous(from: start, in: file.bytes)
        for _ in 0..<50 {
            guard let current = candidate else { return nil }
            if let first = file.bytes[current.value.indices].first,
                first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
            {
                return closingQuote(current.value) == nil ? unclosed(current, at: current.value.start) : nil
            }
            // A value over several lines has no key on the lines that follow.
            guard current.key == nil else { return nil }
            candidate = current.previous(from: start, in: file.bytes)
        }
        return nil
    }

    private func unclosed(_ line: YAMLLine, at offset: Int) -> Finding {
        let quote = Character(UnicodeScalar(file.bytes[offset]))
        let inner = file.text(ByteRange(offset + 1, max(line.value.end, offset + 1)))
        var fix: Finding.Fix?
        if line.value.start == offset {
            let quoted = quoted(inner)
            fix = fixed(line, replacing: line.value, with: quoted)
        }
        return Finding(
            yamlQuote, at: file.place(ByteRange(offset, offset + 1)),
            Words(
                cs: "Uvozovka \(quote) se tu otevírá a na konci hodnoty chybí. Doplňte ji.",
                en: "A quotation mark \(quote) opens here and is missing at the end of the value. Add it."), fix: fix)
    }

    private var textBehindQuote: Finding? {
        for line in [line, line.previous(from: start, in: file.bytes)].compactMap({ $0 }) {
            guard let first = file.bytes[line.value.indices].first,
                first == UInt8(ascii: "\"") || first == UInt8(ascii: "'"),
                let closing = closingQuote(line.value), closing + 1 < line.value.end,
                raw.problem != "found unknown escape character"
            else { continue }
            let whole = file.text(line.value)
            let ends = file.bytes[line.value.end - 1] == first
            // 'It's here' means the outer marks as quotes; "Foo" bar means them as text.
            let inner = ends && line.value.count > 2 ? String(whole.dropFirst().dropLast()) : whole
            let mark = Character(UnicodeScalar(first))
            return Finding(
                yamlQuote, at: file.place(ByteRange(closing, line.value.end)),
                Words(
                    cs:
                        "Uvozovka \(mark) tu hodnotu ukončila, ale text pokračuje. Dejte do uvozovek celou hodnotu; uvnitř mohou být české uvozovky „…“.",
                    en:
                        "The quotation mark \(mark) has ended the value here, but the text goes on. Put the whole value in quotes; inside it may hold “…”."
                ),
                fix: fixed(line, replacing: line.value, with: quoted(inner)))
        }
        return nil
    }

    private var colon: Finding {
        let bytes = file.bytes
        let previous = line.previous(from: start, in: bytes)
        // The colon that libyaml stops at is the second of its line, or the first of a line that is indented too far.
        if let key = line.key, raw.offset > key.end, line.value.count > 0 {
            if let finding = specialStart { return finding }
            let whole = line.hasPlainKey(in: bytes) || !line.isItem
            let range = whole ? line.value : ByteRange(line.start, line.value.end)
            let fix = fixed(line, replacing: range, with: quoted(file.text(range)))
            let pasted = fixedLine(line, range)
            return Finding(
                yamlColon, at: file.place(range),
                Words(
                    cs: "V hodnotě je dvojtečka s mezerou, proto musí být v uvozovkách. Napište: \(pasted)",
                    en: "The value holds a colon and a space, so it must be in quotes. Write: \(pasted)"), fix: fix)
        }
        if let previous, previous.key == nil, let colon = firstColon(previous) { return missingSpace(previous, colon) }
        if let previous, previous.key != nil, line.indentation > previous.indentation, previous.value.count > 0 {
            return Finding(
                yamlIndentation, at: file.place(ByteRange(line.range.start, line.start)),
                Words(
                    cs: "Řádek je odsazen víc než klíč nad ním, který už hodnotu má. Zarovnejte ho s ostatními klíči.",
                    en:
                        "The line is indented more than the key above it, which has a value already. Align it with the other keys."
                ),
                fix: .init(
                    Words(cs: "Zarovnat s klíčem nad ním.", en: "Align with the key above."),
                    edits: [
                        .init(
                            file.place(ByteRange(line.range.start, line.start)),
                            text: String(repeating: " ", count: previous.indentation))
                    ]))
        }
        return indentation
    }

    private var missingColon: Finding {
        let keyLine = YAMLLine(around: raw.contextOffset, in: file.bytes)
        if let colon = firstColon(keyLine) { return missingSpace(keyLine, colon) }
        if let special = YAMLProblem(file: file, start: start, at: keyLine, raw).specialStart { return special }
        let range = ByteRange(keyLine.start, keyLine.value.end)
        var fix: Finding.Fix?
        if keyLine.previous(from: start, in: file.bytes)?.value.count ?? 0 > 0 {
            let place = file.place(ByteRange(keyLine.range.start, keyLine.range.start))
            fix = .init(
                Words(
                    cs: "Pokračuje-li tu hodnota z předchozího řádku, odsaďte řádek dvěma mezerami.",
                    en: "If the value of the line above goes on here, indent the line by two spaces."),
                edits: [.init(place, text: "  ")])
        }
        return Finding(
            yamlSyntax, at: file.place(range),
            Words(
                cs:
                    "Na řádku chybí klíč s dvojtečkou. Pokračuje-li tu hodnota z předchozího řádku, odsaďte řádek dvěma mezerami.",
                en:
                    "The line has no key with a colon. If the value of the line above goes on here, indent the line by two spaces."
            ),
            fix: fix)
    }

    private func missingSpace(_ line: YAMLLine, _ colon: Int) -> Finding {
        Finding(
            yamlColon, at: file.place(ByteRange(colon, colon + 1)),
            Words(
                cs: "Za dvojtečkou chybí mezera.", en: "A space is missing behind the colon."),
            fix: .init(
                Words(cs: "Doplnit mezeru.", en: "Add the space."),
                edits: [.init(file.place(ByteRange(colon + 1, colon + 1)), text: " ")]))
    }

    private var escape: Finding {
        Finding(
            yamlQuote, at: file.place(character(raw.offset)),
            Words(
                cs: "Zpětné lomítko má uvnitř \"…\" zvláštní význam. Zdvojte ho, nebo hodnotu dejte do apostrofů '…'.",
                en: "A backslash means something special inside \"…\". Double it, or put the value in apostrophes '…'.")
        )
    }

    private var listItem: Finding {
        Finding(
            yamlIndentation, at: file.place(ByteRange(raw.offset, min(raw.offset + 1, line.range.end))),
            Words(
                cs:
                    "Položka seznamu „- “ tu být nemůže. Začněte seznam na novém řádku pod klíčem a všechny položky odsaďte stejně.",
                en:
                    "A list item “- ” cannot stand here. Begin the list on a new line under its key and indent all items alike."
            ))
    }

    private var indentation: Finding {
        var textStart = line.range.start
        while textStart < line.start, YAMLLine.isBlank(file.bytes[textStart]) { textStart += 1 }
        return Finding(
            yamlIndentation, at: file.place(ByteRange(textStart, max(line.value.end, textStart))),
            Words(
                cs:
                    "Řádek není zarovnán s ostatními: klíče téže úrovně začínají ve stejném sloupci, podřízené jsou odsazeny o dvě mezery víc.",
                en:
                    "The line is not aligned with the others: keys of one level begin in the same column, those under them two spaces further."
            ))
    }

    private var other: Finding {
        let end = raw.offset < line.range.end ? character(raw.offset).end : raw.offset
        let raw = raw.context.isEmpty ? raw.problem : raw.context + ": " + raw.problem
        return Finding(
            yamlSyntax, at: file.place(ByteRange(self.raw.offset, end)),
            Words(
                cs:
                    "Tomuto zápisu nelze rozumět. Zkontrolujte odsazení, a hodnotu se zvláštními znaky dejte do uvozovek. (YAML: \(raw))",
                en:
                    "This cannot be understood. Check the indentation, and put a value with special characters in quotes. (YAML: \(raw))"
            ))
    }

    private init(file: SourceFile, start: Int, at line: YAMLLine, _ raw: YAMLEvents.Problem) {
        self.file = file
        self.start = start
        self.raw = raw
        self.line = line
    }

    /// A value that begins with a character YAML keeps for itself, on the line of the problem or the one above.
    private var specialStart: Finding? {
        for line in [line, line.previous(from: start, in: file.bytes)].compactMap({ $0 }) {
            guard let first = file.bytes[line.value.indices].first, "@`%&*!|>[]{},#-?".utf8.contains(first) else {
                continue
            }
            // A list in brackets that is whole is none of our business here.
            if first == UInt8(ascii: "["), file.bytes[line.value.end - 1] == UInt8(ascii: "]") { continue }
            if first == UInt8(ascii: "{"), file.bytes[line.value.end - 1] == UInt8(ascii: "}") { continue }
            if line.value.count <= 2, first == UInt8(ascii: "|") || first == UInt8(ascii: ">") { continue }
            let character = Character(UnicodeScalar(first))
            let pasted = fixedLine(line, line.value)
            return Finding(
                yamlNeedsQuotes, at: file.place(ByteRange(line.value.start, line.value.end)),
                Words(
                    cs:
                        "Hodnota začíná znakem \(character), který má v YAML zvláštní význam, proto musí být v uvozovkách. Napište: \(pasted)",
                    en:
                        "The value begins with \(character), which means something special in YAML, so it must be in quotes. Write: \(pasted)"
                ),
                fix: fixed(line, replacing: line.value, with: quoted(file.text(line.value))))
        }
        return nil
    }
}
