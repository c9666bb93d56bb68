import Language
import Markup
import SourceText

/// Writes a Markdown tree as HTML with holes, in one walk; nothing that an editor wrote gets into it unescaped.
struct MarkdownRenderer {
    let file: SourceFile
    let options: MarkdownOptions
    var document = MarkdownDocument()
    var findings: [Finding] = []
    /// How many findings there were of each kind, by their ids, and the first of those that are not shown.
    private var reported: [String: Int] = [:]
    private var unshown: [(diagnosis: Diagnosis, range: ByteRange)] = []
    var places: MarkdownPlaces
    var trace: TextTrace
    /// Control characters that are written by their number and have not been reported.
    private var controlReferences: [(range: ByteRange, scalar: Unicode.Scalar)] = []
    /// Where HTML goes now; a heading's inlines, the sections and the footnotes each have their own.
    var output = Fragment()
    /// The plain text of the section.
    var plain: [UInt8] = []
    var headings = HeadingOutline()
    /// How often each footnote is referred to, by its number; known when the first footnote begins, behind all other text.
    var references: [Int: Int] = [:]

    let outputLimit: Int
    var written = 0
    var depth = 0
    // Text is collected until markup comes, so that typography sees whole runs.
    var run: [UInt8] = []
    var typesetRun: [UInt8] = []
    var paragraphStart = 0
    var openLinks: [(index: Int, plain: Int)] = []
    var image: (node: MarkdownNode, plain: Int)?
    /// What was being written when a heading began; swapped, never copied.
    var outer: (output: Fragment, plain: [UInt8]) = (Fragment(), [])
    var inHeading = false
    /// The last heading of the document itself, and how much was written when it ended.
    var lastHeading: (level: Int, range: ByteRange, position: Int)?
    var tables = TableState()
    var footnote: Int?
    var footnoteCount = 0
    var footnotesStarted = false
    var referencesSeen: [Int: Int] = [:]

    init(_ text: LocatedText, in file: SourceFile, options: MarkdownOptions, _ survey: MarkdownSurvey) {
        self.file = file
        self.options = options
        places = MarkdownPlaces(text, lineStarts: survey.lineStarts)
        trace = TextTrace(text, lineStarts: survey.lineStarts)
        outputLimit = max(MarkdownBounds.outputLimit, text.bytes.count * 32)
        controlReferences = survey.controls.references
        output.bytes.reserveCapacity(text.bytes.count + 512)
        plain.reserveCapacity(text.bytes.count)
        report(survey.controls.raw)
    }

    /// Returns `false` when the text goes beyond a bound; the document is then empty.
    mutating func visit(_ node: MarkdownNode, _ entering: Bool) -> Bool {
        switch node.kind {
        case .text, .softBreak, .lineBreak, .code, .htmlInline, .codeBlock, .htmlBlock, .rule: break
        default: depth += entering ? 1 : -1
        }
        guard depth <= MarkdownBounds.depthLimit else {
            return refuse(
                places.block(node, firstLineOnly: true),
                Words(
                    cs: "Text je vnořen příliš hluboko (citace, seznamy, zvýraznění).",
                    en: "The text is nested too deeply (quotes, lists, emphasis)."))
        }
        if node.kind != .text {
            if node.kind != .softBreak { flushRun() }
            follow(node, entering)
        }
        if entering, node.kind == .paragraph || node.kind == .heading || node.kind == .cell { places.enter(node) }
        if let image {
            visitInImage(image, node, entering)
        } else {
            visitOutsideImages(node, entering)
        }
        if document.links.count > MarkdownBounds.linkLimit, let last = document.links.last {
            return refuse(
                last.range,
                Words(
                    cs: "V textu je přes \(MarkdownBounds.linkLimit) odkazů. Rozdělte ho do více stránek.",
                    en: "The text has more than \(MarkdownBounds.linkLimit) links. Split it into several pages."))
        }
        // A section that has been closed is counted when it is.
        guard written + output.bytes.count <= outputLimit else {
            return refuse(
                places.block(node, firstLineOnly: true),
                Words(
                    cs: "Z textu by vznikla nepřiměřeně velká stránka. Zkraťte ho.",
                    en: "The text would make an unreasonably large page. Shorten it."))
        }
        return true
    }

    private mutating func visitOutsideImages(_ node: MarkdownNode, _ entering: Bool) {
        switch node.kind {
        case .text: visitText(node)
        case .softBreak: run.append(0x20)
        case .lineBreak:
            write("<br>")
            plain.append(0x20)
        case .code:
            write("<code>")
            escape(node.literal)
            write("</code>")
            plain.append(contentsOf: node.literal)
        case .emphasis: write(entering ? "<em>" : "</em>")
        case .strong: write(entering ? "<strong>" : "</strong>")
        case .deletion: write(entering ? "<del>" : "</del>")
        case .htmlInline:
            report(rawHTML, places.inline(node.literal, line: node.startLine), Self.rawHTMLWords(node.literal))
        case .htmlBlock: report(rawHTML, places.block(node, firstLineOnly: true), Self.rawHTMLWords(node.literal))
        case .link: visitLink(node, entering)
        case .image: if entering { image = (node, plain.count) }
        case .footnoteReference: if entering { writeReference(node) }
        case .footnote: visitFootnote(node, entering)
        default: visitBlock(node, entering)
        }
    }

    mutating func visitText(_ node: MarkdownNode) {
        let text = node.literal
        reportControls(in: text)
        trace.add(text)
        run.append(contentsOf: text)
    }

    /// Reports the control characters of the source once and for all, those by number when the first of them takes effect.
    mutating func reportControls(in resolved: UnsafeBufferPointer<UInt8>) {
        guard !controlReferences.isEmpty, MarkdownControls.isIn(resolved) else { return }
        let found = controlReferences
        controlReferences = []
        report(found)
    }

    private mutating func report(_ controls: [(range: ByteRange, scalar: Unicode.Scalar)]) {
        for (range, scalar) in controls {
            report(controlCharacter, places.fileRange(range), controlMessage(scalar))
        }
    }

    mutating func refuse(_ range: ByteRange, _ message: Words) -> Bool {
        document = MarkdownDocument()
        reportUnshown()
        findings.append(Finding(markdownTooComplex, at: file.place(range), message))
        return false
    }

    /// Closes what is open; to be called once after a walk that was not stopped.
    mutating func finish() {
        flushRun()
        reportEmptySection(before: 0)
        reportUnshown()
        if footnotesStarted {
            write("</ol></section>")
            document.footnotes = output
        } else {
            closeSection()
        }
    }

    // MARK: Writing

    mutating func write(_ markup: StaticString) {
        markup.withUTF8Buffer { output.bytes.append(contentsOf: $0) }
    }

    mutating func write(_ number: Int) {
        output.bytes.append(contentsOf: String(number).utf8)
    }

    mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        Escape.html(text, into: &output.bytes)
    }

    mutating func escape(_ text: String) {
        Escape.html(text, into: &output.bytes)
    }

    mutating func flushRun() {
        guard !run.isEmpty else { return }
        plain.append(contentsOf: run)
        guard image == nil else { return run.removeAll(keepingCapacity: true) }
        run.withUnsafeBufferPointer { run in
            guard Self.holdsMarkup(run) else { return typeset(run, language: options.language, into: &output.bytes) }
            typesetRun.removeAll(keepingCapacity: true)
            typeset(run, language: options.language, into: &typesetRun)
            typesetRun.withUnsafeBufferPointer { Escape.html($0, into: &output.bytes) }
        }
        run.removeAll(keepingCapacity: true)
    }

    /// Whether anything in a text has to be escaped; most runs are letters, digits and plain marks.
    private static func holdsMarkup(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        markup.withUnsafeBufferPointer { markup in
            var found: UInt8 = 0
            for byte in text { found |= markup[Int(byte)] }
            return found != 0
        }
    }

    /// 0 for letters, digits and marks that mean nothing in HTML, 1 for all other bytes.
    private static let markup: [UInt8] = (0...255).map { byte in
        switch UInt8(byte) {
        case 0x20, 0x21, 0x23...0x25, 0x28...0x3B, UInt8(ascii: "="), 0x3F...0x7E, 0x80...0xFF: 0
        default: 1
        }
    }

    /// Only so many findings of one kind help; the others are counted.
    mutating func report(_ diagnosis: Diagnosis, _ range: ByteRange, _ message: Words) {
        let count = reported[diagnosis.id, default: 0] + 1
        reported[diagnosis.id] = count
        if count <= Self.findingLimit {
            findings.append(Finding(diagnosis, at: file.place(range), message))
        } else if count == Self.findingLimit + 1 {
            unshown.append((diagnosis, range))
        }
    }

    /// Says how many findings have not been shown, where the first of them is.
    private mutating func reportUnshown() {
        for (diagnosis, range) in unshown {
            let count = (reported[diagnosis.id] ?? 0) - Self.findingLimit
            let message = Words(
                cs: "A odtud dál ještě \(Self.others.shown(count, in: .cs)).",
                en: "And from here on \(Self.others.shown(count, in: .en)).")
            findings.append(Finding(diagnosis, at: file.place(range), message))
        }
        unshown = []
    }

    /// Of one kind, in one text.
    static let findingLimit = 100
    private static let others = CountedNoun(
        "stejný nález", "stejné nálezy", "stejných nálezů", "stejného nálezu", en: "more finding like it",
        "more findings like it")

    static func rawHTMLWords(_ literal: UnsafeBufferPointer<UInt8>) -> Words {
        if literal.starts(with: "<!--".utf8) {
            return Words(
                cs: "Komentáře HTML v textu být nesmějí. Smažte ho.",
                en: "A text may not hold HTML comments. Delete it.")
        }
        let tag = String(decoding: literal.prefix { $0 != 0x0A }.prefix(40), as: UTF8.self)
        return Words(
            cs: "Značky HTML v textu být nesmějí: \(tag). Použijte Markdown; má-li být vidět znak „<“, napište „\\<“.",
            en: "A text may not hold HTML tags: \(tag). Use Markdown; if a “<” is to be seen, write “\\<”.")
    }
}

extension String {
    /// Without white space at its ends.
    var trimmedOfSpaces: String {
        let bytes = utf8
        guard let start = bytes.firstIndex(where: { $0 > 0x20 }), let end = bytes.lastIndex(where: { $0 > 0x20 }) else {
            return ""
        }
        return String(self[start...end])
    }
}
