import Language
import SourceText

/// Refuses, before it is parsed, a text on which cmark-gfm 0.29 takes quadratic time or memory; one cheap scan.
///
/// Each bound is far above what people write and was set by measuring: the worst text that passes takes well under a second.
struct MarkdownBounds {
    static let columnLimit = 128
    static let cellLimit = 20_000
    static let pipesInLineLimit = 1_000
    static let pictureLimit = 4_096
    static let declarationLimit = 1_000
    static let wordLimit = 4_096
    /// Bytes that are looked through again at each delimiter row.
    static let delimiterCostLimit = 2 << 20
    /// Lines times bytes of a paragraph that turns out to be a table's; each line is sought from the paragraph's end.
    static let paragraphCostLimit = 1 << 30
    static let expansionLimit = 4 << 20
    static let depthLimit = 128
    static let outputLimit = 1 << 20
    /// Links and pictures of a text; each is looked up in the site.
    static let linkLimit = 4_000

    /// Where and why the text is refused; `nil` where it is not.
    struct Refusal: Equatable {
        var range: ByteRange
        var message: Words
    }

    private let text: UnsafeBufferPointer<UInt8>
    private var pictures = 0
    private var declarations = 0
    private var brackets = 0
    private var longestDefinition = (start: 0, count: 0)
    private var cells = 0
    private var delimiterCost = 0
    private var paragraphCost = 0

    static func refusal(_ text: UnsafeBufferPointer<UInt8>, _ survey: MarkdownSurvey) -> Refusal? {
        if isHarmless(text, survey) { return nil }
        var bounds = MarkdownBounds(text: text)
        return bounds.scan()
    }

    /// Whether so few marks stand in the text that no bound can be reached, whatever their order: true of what people write.
    private static func isHarmless(_ text: UnsafeBufferPointer<UInt8>, _ survey: MarkdownSurvey) -> Bool {
        guard text.count <= 1 << 16 else { return false }
        // With a space in each quarter of it no word is too long.
        let part = wordLimit / 4
        for start in stride(from: 0, through: text.count - part, by: part)
        where !text[start..<start + part].contains(0x20) { return false }
        let (lines, pipes, brackets) = (survey.lineEnds + 1, survey.pipes, survey.brackets)
        // Each delimiter row, of as many columns as the pipes make at most, counts for each line below it and each byte above.
        return pipes <= columnLimit && lines * (pipes + lines) <= cellLimit
            && lines * text.count <= delimiterCostLimit && lines * lines * text.count <= paragraphCostLimit
            && brackets <= pictureLimit && survey.tags <= declarationLimit && brackets * text.count <= expansionLimit
    }

    private init(text: UnsafeBufferPointer<UInt8>) {
        self.text = text
    }

    private mutating func scan() -> Refusal? {
        var start = 0
        var paragraphStart = 0
        var paragraphLines = 0
        var definitionStart: Int?
        // Columns of the delimiter rows that the paragraph holds, each a table as far as we can tell.
        var columns = 0
        while start < text.count {
            var end = start
            while end < text.count, text[end] != 0x0A, text[end] != 0x0D { end += 1 }
            let line = Line(text, start, end)
            if let refusal = scanLine(line) { return refusal }
            if line.isBlank {
                paragraphStart = end
                paragraphLines = 0
                columns = 0
                definitionStart = nil
            } else if line.isRule {
                paragraphStart = end
                paragraphLines = 0
            } else {
                cells += columns
                paragraphLines += 1
                if line.isDelimiterRow {
                    columns += line.pipes + 1
                    delimiterCost += end - paragraphStart
                    if columns == line.pipes + 1 { paragraphCost += paragraphLines * (end - paragraphStart) }
                    if line.pipes + 1 > Self.columnLimit + 2 { return tooManyCells(line.range) }
                }
                if cells > Self.cellLimit { return tooManyCells(line.range) }
                if delimiterCost > Self.delimiterCostLimit || paragraphCost > Self.paragraphCostLimit {
                    return tooManyCells(line.range)
                }
                if line.hasDefinition { definitionStart = start }
                if let definitionStart, end - definitionStart > longestDefinition.count {
                    longestDefinition = (definitionStart, end - definitionStart)
                }
            }
            start = end + 1
        }
        if brackets * longestDefinition.count > Self.expansionLimit {
            return Refusal(
                range: ByteRange(longestDefinition.start, longestDefinition.start + 1),
                message: Words(
                    cs: "Definice odkazu „[…]: …“ je příliš dlouhá. Zkraťte ji.",
                    en: "The link definition “[…]: …” is too long. Shorten it."))
        }
        return nil
    }

    private mutating func scanLine(_ line: Line) -> Refusal? {
        if line.pipes > Self.pipesInLineLimit { return tooManyCells(line.range) }
        var wordStart = line.start
        var isAddress = false
        var index = line.start
        while index < line.end {
            let byte = text[index]
            let next = index + 1 < line.end ? text[index + 1] : 0
            switch byte {
            case 0x20, 0x09:
                wordStart = index + 1
                isAddress = false
            case UInt8(ascii: "["): brackets += 1
            case UInt8(ascii: "!") where next == UInt8(ascii: "["): pictures += 1
            case UInt8(ascii: "<") where next == UInt8(ascii: "?") || next == UInt8(ascii: "!"): declarations += 1
            case UInt8(ascii: ":") where next == UInt8(ascii: "/"): isAddress = true
            case UInt8(ascii: "w") where next == byte: isAddress = true
            case UInt8(ascii: "W") where next == byte: isAddress = true
            default: break
            }
            if isAddress, index - wordStart > Self.wordLimit {
                return Refusal(
                    range: ByteRange(wordStart, wordStart + 1),
                    message: Words(
                        cs: "Adresa má přes \(Self.wordLimit) znaků. Zkraťte ji.",
                        en: "The address has more than \(Self.wordLimit) characters. Shorten it."))
            }
            if pictures > Self.pictureLimit || declarations > Self.declarationLimit {
                return Refusal(
                    range: ByteRange(index, index + 1),
                    message: pictures > Self.pictureLimit
                        ? Words(
                            cs: "V textu je přes \(Self.pictureLimit) obrázků „![“. Rozdělte ho.",
                            en: "The text has more than \(Self.pictureLimit) pictures “![”. Split it.")
                        : Words(
                            cs: "V textu je přes \(Self.declarationLimit) značek „<!“ nebo „<?“. Smažte je.",
                            en: "The text has more than \(Self.declarationLimit) tags “<!” or “<?”. Delete them."))
            }
            index += 1
        }
        return nil
    }

    private func tooManyCells(_ range: ByteRange) -> Refusal {
        Refusal(
            range: range,
            message: Words(
                cs:
                    "Tabulky v textu jsou příliš velké: nejvýše \(Self.columnLimit) sloupců a dohromady \(Self.cellLimit) buněk. Připojte je jako dokument.",
                en:
                    "The text's tables are too large: at most \(Self.columnLimit) columns and \(Self.cellLimit) cells together. Attach them as a document."
            ))
    }

    /// What matters about a line, each taken so that rather too much counts as a table than too little.
    private struct Line {
        let start: Int
        let end: Int
        var pipes = 0
        /// Nothing but white space and marks of quotes.
        var isBlank = true
        /// Only pipes, colons, dashes and spaces, perhaps behind marks of quotes and lists.
        var isDelimiterRow = false
        /// Only dashes, so that it is a heading's line or a rule and ends the paragraph.
        var isRule = false
        /// `]:` stands in it.
        var hasDefinition = false

        var range: ByteRange { ByteRange(start, min(end, start + 1)) }

        init(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
            self.start = start
            self.end = end
            var others = 0
            var dashes = 0
            var colons = 0
            var quotes = 0
            var indentation = 0
            var previous: UInt8 = 0
            for index in start..<end {
                let byte = text[index]
                switch byte {
                case UInt8(ascii: "|"): pipes += 1
                case UInt8(ascii: "-"): dashes += 1
                case UInt8(ascii: ":"):
                    colons += 1
                    if previous == UInt8(ascii: "]") { hasDefinition = true }
                case UInt8(ascii: ">"): quotes += 1
                case 0x20 where index == start + indentation: indentation += 1
                case 0x09: indentation = max(indentation, 4)
                case 0x20, 0x0B, 0x0C: break
                default: others += 1
                }
                previous = byte
            }
            isBlank = others + pipes + dashes + colons == 0
            isDelimiterRow = others == 0 && dashes > 0
            isRule = others + pipes + colons + quotes == 0 && dashes > 0 && indentation < 4
        }
    }
}
