import Language
import SourceText

/// Makes the tree of a template from its tokens, with the rule of the Mustache specification for lines that hold only a tag.
struct TemplateParser {
    /// Sections, blocks, parents and files within each other, so that no template can exhaust the stack.
    static let maximumNesting = 64

    private let file: SourceFile
    private var findings: [Finding] = []
    private var open: [Opening] = []
    private var nodes: [TemplateNode] = []
    private var isTooDeep = false

    /// A tag that waits for its closing one, and the nodes that were gathered before it.
    private struct Opening {
        var token: TemplateToken
        var line: Line
        var outer: [TemplateNode]
    }

    private struct Line {
        var indent: ByteRange
        var standsAlone: Bool
    }

    private init(_ file: SourceFile) {
        self.file = file
    }

    static func parse(_ file: SourceFile) -> (template: ParsedTemplate, findings: [Finding]) {
        var scanner = TemplateScanner(file)
        scanner.scan()
        var parser = TemplateParser(file)
        parser.findings = scanner.findings
        var rest = scanner.tokens[...]
        while !rest.isEmpty, !parser.isTooDeep {
            let end = rest.firstIndex { $0.kind == .text && file.bytes[$0.range.end - 1] == 0x0A } ?? rest.endIndex - 1
            parser.take(rest[...end])
            rest = rest[(end + 1)...]
        }
        parser.closeAll()
        return (ParsedTemplate(file: file, nodes: parser.nodes), parser.findings)
    }

    private mutating func take(_ tokens: ArraySlice<TemplateToken>) {
        guard let first = tokens.first else { return }
        var indentEnd = first.range.start
        if first.kind == .text {
            while indentEnd < first.range.end, isBlank(file.bytes[indentEnd]) { indentEnd += 1 }
        }
        let indent = ByteRange(first.range.start, indentEnd)
        let line = Line(indent: indent, standsAlone: standsAlone(tokens))
        if !line.standsAlone {
            let isBlankLine = tokens.count == 1 && first.kind == .text && isWhite(first)
            append(indent, .lineStart(indent, isBlank: isBlankLine))
        }
        var onlySpaceBefore = true
        for token in tokens where !isTooDeep {
            if token.kind == .text {
                if !line.standsAlone {
                    let start = token.range.start == indent.start ? indent.end : token.range.start
                    if start < token.range.end { append(ByteRange(start, token.range.end), .text) }
                }
                onlySpaceBefore = onlySpaceBefore && isWhite(token)
            } else {
                let empty = ByteRange(token.range.start, token.range.start)
                take(token, Line(indent: onlySpaceBefore ? indent : empty, standsAlone: line.standsAlone))
                if !line.standsAlone { onlySpaceBefore = false }
            }
        }
    }

    private mutating func take(_ token: TemplateToken, _ line: Line) {
        let indent = line.standsAlone ? line.indent : nil
        switch token.kind {
        case .text, .comment, .delimiters: break
        case .print: append(token.range, .print(name(token), isRaw: false))
        case .rawPrint: append(token.range, .print(name(token), isRaw: true))
        case .partial: append(token.range, .partial(name(token), indent: indent))
        case .section, .inverted, .parent, .block:
            guard open.count < Self.maximumNesting else {
                isTooDeep = true
                findings.append(templateNestingFinding(at: file.place(token.range)))
                return
            }
            open.append(Opening(token: token, line: line, outer: nodes))
            nodes = []
        case .close: close(token)
        }
    }

    private mutating func close(_ token: TemplateToken) {
        let name = name(token)
        guard let opening = open.last else {
            findings.append(
                Finding(
                    templateSectionMismatch, at: file.place(token.range),
                    Words(
                        cs:
                            "„\(name.text)“ se tu ukončuje, ale nikde výš nezačalo. Značku smažte nebo doplňte začátek.",
                        en: "“\(name.text)” is closed here but was not opened. Remove the tag or add its beginning.")))
            return
        }
        let openName = self.name(opening.token)
        if openName.text != name.text {
            let place = file.place(name.range)
            findings.append(
                Finding(
                    templateSectionMismatch, at: place,
                    Words(
                        cs: "Tady se má ukončit „\(openName.text)“, ne „\(name.text)“.",
                        en: "“\(openName.text)” has to be closed here, not “\(name.text)”."),
                    notes: [
                        Finding.Note(
                            Words(cs: "Začíná zde.", en: "It begins here."), at: file.place(opening.token.range))
                    ]))
            // A forgotten closing tag: close what lies between, so that one slip is one finding.
            guard let match = open.lastIndex(where: { self.name($0.token).text == name.text }) else { return }
            while open.count - 1 > match { finish() }
        }
        finish()
    }

    private mutating func closeAll() {
        while let opening = open.last {
            let name = name(opening.token)
            if !isTooDeep {
                findings.append(
                    Finding(
                        templateSectionMismatch, at: file.place(opening.token.range),
                        Words(
                            cs: "„\(name.text)“ není ukončeno. Doplňte „{{/\(name.text)}}“.",
                            en: "“\(name.text)” is not closed. Add “{{/\(name.text)}}”.")))
            }
            finish()
        }
    }

    /// Ends the innermost open tag.
    private mutating func finish() {
        guard let opening = open.popLast() else { return }
        let children = nodes
        nodes = opening.outer
        let name = name(opening.token)
        let range = opening.token.range
        switch opening.token.kind {
        case .parent:
            let indent = opening.line.standsAlone ? opening.line.indent : nil
            append(range, .parent(name, indent: indent, blocks(in: children)))
        case .block:
            append(
                range,
                .block(
                    TemplateBlock(
                        name: name, indent: opening.line.indent, standsAlone: opening.line.standsAlone,
                        children: children)))
        default:
            append(range, .section(name, isInverted: opening.token.kind == .inverted, children))
        }
    }

    /// The blocks that a parent tag hands over; all else within it is not printed.
    private mutating func blocks(in children: [TemplateNode]) -> [TemplateBlock] {
        var blocks: [TemplateBlock] = []
        for node in children {
            switch node.content {
            case .lineStart: continue
            case .text where file.bytes[node.range.indices].allSatisfy(isSpace): continue
            case .block(let block):
                if let other = blocks.first(where: { $0.name.text == block.name.text }) {
                    findings.append(
                        Finding(
                            templateBlockTwice, at: file.place(block.name.range),
                            Words(
                                cs: "Blok „\(block.name.text)“ je tu podruhé. Nechte jen jeden.",
                                en: "The block “\(block.name.text)” stands here twice. Keep one."),
                            notes: [
                                Finding.Note(
                                    Words(cs: "Poprvé je zde.", en: "The first is here."),
                                    at: file.place(other.name.range))
                            ]))
                } else {
                    blocks.append(block)
                }
            default:
                findings.append(
                    Finding(
                        templateIgnored, at: file.place(node.range),
                        Words(
                            cs: "Tohle se nevytiskne: uvnitř {{<…}} platí jen bloky {{$jméno}}…{{/jméno}}.",
                            en: "This is not printed: only blocks {{$name}}…{{/name}} count within {{<…}}.")))
            }
        }
        return blocks
    }

    private func name(_ token: TemplateToken) -> TemplateName {
        TemplateName(text: file.text(token.name), range: token.name)
    }

    private mutating func append(_ range: ByteRange, _ content: TemplateNode.Content) {
        nodes.append(TemplateNode(range: range, content: content))
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    private func isWhite(_ token: TemplateToken) -> Bool {
        file.bytes[token.range.indices].allSatisfy(isSpace)
    }

    /// Whether a line vanishes: nothing but white space and one tag that prints nothing itself, or several of which all
    /// belong to parents and blocks. A block that begins a line and ends on it is printed where it stands.
    private func standsAlone(_ tokens: ArraySlice<TemplateToken>) -> Bool {
        var tags: [TemplateToken] = []
        for token in tokens {
            switch token.kind {
            case .text: if !isWhite(token) { return false }
            case .print, .rawPrint: return false
            default: tags.append(token)
            }
        }
        guard let first = tags.first else { return false }
        if tags.count == 1 { return true }
        var kinds = open.map(\.token.kind)
        let outerCount = kinds.count
        for tag in tags {
            switch tag.kind {
            case .parent, .block: kinds.append(tag.kind)
            case .close:
                guard let closed = kinds.popLast(), closed == .parent || closed == .block else { return false }
                if first.kind == .block, kinds.count == outerCount { return false }
            default: return false
            }
        }
        return true
    }
}
