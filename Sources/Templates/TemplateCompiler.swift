import Language
import SourceText

/// Makes the program of one kind of page: puts partials and layouts in, resolves names, and checks every value's place.
///
/// All that depends on the caller of a partial is known here, since each use of a file is compiled anew.
struct TemplateCompiler {
    let kind: PageKind
    let templates: [String: ParsedTemplate]
    var program = TemplateProgram()
    var findings: FindingList
    var frames: [TemplateFrame]
    /// The value over which each frame's section is; none for the page.
    private var opened: [ResolvedName?] = [nil]
    var html = MarkupState()
    /// Where the last tag of HTML began, for a page that ends within it.
    var lastMarkup: TemplateSite?
    var required: RequiredNames

    var depth = 0
    private var inclusions = 0
    var isStopped = false
    /// Steps from here on may not be joined with those before: something jumps to this place.
    private var barrier = 0
    var blocks = BlockUse()
    /// The next line's indentation has been printed with the line on which a replaced block stands.
    var isIndented = false

    /// Bounds of what one kind of page may come to, far above any real theme.
    private static let maximumInclusions = 10_000
    private static let maximumSteps = 100_000
    private static let maximumLiteral = 4 << 20

    init(_ kind: PageKind, _ templates: [String: ParsedTemplate], _ findings: FindingList) {
        self.kind = kind
        self.templates = templates
        self.findings = findings
        frames = [.scope(kind.shape)]
        required = RequiredNames(kind.required.compactMap(kind.shape.slot(of:)))
    }

    mutating func compile() {
        guard let template = templates[kind.file] else {
            findings.add(
                Finding(
                    templateMissing, at: nil,
                    Words(
                        cs: "Ve složce templates/ chybí soubor \(kind.file), šablona stránky „\(kind.name)“.",
                        en: "The file \(kind.file), the template of the page “\(kind.name)”, is missing in templates/.")
                ))
            return
        }
        program.files.append(template.file.path)
        expand(template.nodes, TemplateUse(name: kind.file, file: template.file))
        guard !isStopped else { return }
        if html.position != .text {
            findings.add(
                Finding(
                    templateUnfinishedMarkup, at: lastMarkup?.place,
                    Words(
                        cs: "Stránka „\(kind.name)“ končí \(html.words.cs). Doplňte, co zde začíná a nemá konec.",
                        en: "The page “\(kind.name)” ends \(html.words.en). Close what begins here.")))
        }
        reportRequired(in: template.file)
    }

    // MARK: - Nodes

    mutating func expand(_ nodes: [TemplateNode], _ use: TemplateUse) {
        var index = 0
        while index < nodes.count, !isStopped {
            let node = nodes[index]
            index += 1
            switch node.content {
            case .lineStart(let indent, let isBlank):
                if !isBlank, !isIndented { literal(use.indent) }
                isIndented = false
                literal(ByteRange(min(indent.start + use.dedent, indent.end), indent.end), use)
            case .text: literal(node.range, use)
            case .print(let name, let isRaw): print(name, isRaw: isRaw, node.range, use)
            case .partial(let name, let indent): include(name, indent, [], use)
            case .parent(let name, let indent, let blocks): include(name, indent, blocks, use)
            case .block(let block): expand(block, use)
            case .section(let name, let isInverted, let children):
                // The complement right behind a section is its other branch: one of the two is printed.
                if index < nodes.count, case .section(let other, !isInverted, let elseChildren) = nodes[index].content,
                    other.text == name.text
                {
                    branches(name, isInverted, children, elseChildren, [node.range, nodes[index].range], use)
                    index += 1
                } else {
                    branches(name, isInverted, children, nil, [node.range], use)
                }
            }
        }
    }

    private mutating func branches(
        _ name: TemplateName, _ isInverted: Bool, _ children: [TemplateNode], _ otherChildren: [TemplateNode]?,
        _ ranges: [ByteRange], _ use: TemplateUse
    ) {
        guard let value = resolve(name, use) else { return }
        let entry = html
        let entryRequired = required
        section(value, isInverted: isInverted, children, ranges[0], use)
        let (end, endRequired) = (html, required)
        var otherEnd = entry
        var otherRequired = entryRequired
        if let otherChildren {
            (html, required) = (entry, entryRequired)
            section(value, isInverted: !isInverted, otherChildren, ranges[1], use)
            (otherEnd, otherRequired) = (html, required)
        }
        required = endRequired.joined(otherRequired)
        if let joined = end.joined(otherEnd) {
            html = joined
        } else if !isStopped {
            let from = otherChildren == nil ? entry : otherEnd
            reportSectionMarkup(ranges[0], from, end, isBranch: otherChildren != nil, use)
            html = from
        }
    }

    private mutating func section(
        _ value: ResolvedName, isInverted: Bool, _ children: [TemplateNode], _ range: ByteRange, _ use: TemplateUse
    ) {
        guard enter(range, use) else { return }
        html = html.enteringSection
        let entry = html
        let step = program.steps.count
        var reference = had(value)
        program.steps.append(.inverted(reference, end: 0))
        barrier = program.steps.count
        required.enter(use.site(range), repeats: !isInverted && value.kind.isList)
        if !isInverted {
            frames.append(value.frame)
            opened.append(value)
        }
        expand(children, use)
        if !isInverted {
            frames.removeLast()
            opened.removeLast()
        }
        required.leave()
        let end = program.steps.count
        if isInverted {
            program.steps[step] = .inverted(reference, end: end)
        } else if reference.isCount {
            reference.isCount = false
            program.steps[step] = .countSection(reference, end: end)
        } else {
            program.steps[step] = .section(reference, end: end)
        }
        barrier = end
        depth -= 1
        if !isInverted, value.kind.isList, !isStopped, entry.joined(html) != nil, !entry.repeats(after: html) {
            reportRepeatedMarkup(range, use)
        }
    }

    private mutating func include(
        _ name: TemplateName, _ indent: ByteRange?, _ replacements: [TemplateBlock], _ use: TemplateUse
    ) {
        guard let (path, template) = find(name.text) else {
            let place = use.place(name.range)
            let names = templates.keys.filter { name in name != kind.file }.map(shortName).sorted()
            let suggestion = Suggestion(name.text, of: names)
            findings.add(
                Finding(
                    templateUnknownPartial, at: place,
                    Words(
                        cs: "Soubor šablony „\(name.text)“ neexistuje.", en: "There is no template file “\(name.text)”."
                    ) + suggestion.words(or: names), notes: use.notes, fix: suggestion.fix(place)))
            return
        }
        guard !use.chain.contains(path) else {
            findings.add(
                Finding(
                    templateRecursion, at: use.place(name.range),
                    Words(
                        cs: "Soubor \(path) tu vkládá sám sebe (\((use.chain + [path]).joined(separator: " → "))).",
                        en: "The file \(path) includes itself here (\((use.chain + [path]).joined(separator: " → "))).")
                ))
            return
        }
        inclusions += 1
        guard inclusions <= Self.maximumInclusions else { return stop(use.place(name.range)) }
        guard enter(name.range, use) else { return }
        if !program.files.contains(template.file.path) { program.files.append(template.file.path) }
        var inner = TemplateUse(name: path, file: template.file)
        inner.chain = use.chain + [path]
        inner.includedFrom = [use.site(name.range)] + use.includedFrom.prefix(4)
        if let indent { inner.indent = use.indentation(indent) }
        let given = blocks.begin(replacements, use)
        inner.blocks = use.blocks.merging(given) { outer, _ in outer }
        let outerSeen = blocks.seen
        blocks.seen = []
        expand(template.nodes, inner)
        depth -= 1
        if !isStopped { reportUnusedBlocks(replacements, given, shadowedBy: use.blocks, path, use) }
        blocks.seen = outerSeen + blocks.seen
    }

    /// Goes one level deeper; `false`, with a finding, where that is too deep.
    mutating func enter(_ range: ByteRange, _ use: TemplateUse) -> Bool {
        guard depth < TemplateParser.maximumNesting else {
            findings.add(templateNestingFinding(at: use.place(range)))
            isStopped = true
            return false
        }
        depth += 1
        return true
    }

    private mutating func stop(_ place: Place) {
        isStopped = true
        findings.add(
            Finding(
                templateTooLarge, at: place,
                Words(
                    cs: "Stránka „\(kind.name)“ by i bez obsahu byla příliš velká. Vkládejte méně souborů do sebe.",
                    en: "The page “\(kind.name)” would be too large even without content. Include fewer files in files."
                )))
    }

    private func find(_ name: String) -> (String, ParsedTemplate)? {
        for path in ["partials/\(name).html", "\(name).html", "partials/\(name)", name] {
            if let template = templates[path] { return (path, template) }
        }
        return nil
    }

    // MARK: - Steps

    /// Literal text of a file.
    private mutating func literal(_ range: ByteRange, _ use: TemplateUse) {
        for index in range.indices {
            let before = html.position
            if html.feed(use.file.bytes[index]) == .glued, !findings.isFull {
                reportGlued(use.place(ByteRange(index, index + 1)), use)
            }
            if before == .text, html.position != .text { lastMarkup = use.site(ByteRange(index, index + 1)) }
        }
        emit(use.file.bytes[range.indices], use.place(range))
    }

    /// Indentation, which has no place of its own; white space is never at fault.
    mutating func literal(_ indent: [UInt8]) {
        for byte in indent { _ = html.feed(byte) }
        emit(indent[...], nil)
    }

    private mutating func emit(_ bytes: ArraySlice<UInt8>, _ place: @autoclosure () -> Place?) {
        guard !bytes.isEmpty else { return }
        let start = program.literals.count
        program.literals.append(contentsOf: bytes)
        if program.steps.count > barrier, case .literal(let first, start)? = program.steps.last {
            program.steps[program.steps.count - 1] = .literal(first, program.literals.count)
        } else {
            program.steps.append(.literal(start, program.literals.count))
        }
        if program.literals.count > Self.maximumLiteral || program.steps.count > Self.maximumSteps, !isStopped,
            let place = place()
        {
            stop(place)
        }
    }

    private mutating func print(_ name: TemplateName, isRaw: Bool, _ range: ByteRange, _ use: TemplateUse) {
        guard let value = resolve(name, use), checkPlace(of: value, name, isRaw: isRaw, range, use) else { return }
        required.print(value.reference, use.site(range), includedFrom: use.includedFrom)
        html.printed()
        let reference = had(value)
        program.steps.append(isRaw ? .printHTML(reference) : .print(reference))
        if program.steps.count > Self.maximumSteps { stop(use.place(range)) }
    }

    /// Where a value is had: from the frame of a section over it, or over its number of elements, so that it is asked for once.
    private func had(_ value: ResolvedName) -> TemplateReference {
        let frame = opened.lastIndex { section in
            guard let section, section.reference.frame == value.reference.frame,
                section.reference.slot == value.reference.slot, section.path == value.path
            else { return false }
            return section.reference.isCount
                || !section.kind.isList && section.reference.isCount == value.reference.isCount
        }
        guard let frame else { return value.reference }
        return TemplateReference(frame: Int32(frame), slot: -1, isCount: value.reference.isCount)
    }

    private func shortName(_ path: String) -> String {
        var name = path[...]
        if name.hasPrefix("partials/") { name = name.dropFirst("partials/".count) }
        return String(name.hasSuffix(".html") ? name.dropLast(".html".count) : name)
    }
}

/// Joins two sentences, or a sentence and its end.
func + (left: Words, right: Words) -> Words {
    Words(cs: left.cs + right.cs, en: left.en + right.en)
}
