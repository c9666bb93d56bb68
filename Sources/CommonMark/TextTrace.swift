import SourceText

#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Follows the source while the tree is walked, so that each byte of the plain text knows where it stood.
///
/// What cmark tells of inline nodes is not to be relied on, but their order is: between two texts stands markup alone, and the
/// nodes say which. Where text and source do not meet, the block is marked as inexact and the next one begins afresh.
struct TextTrace {
    private(set) var runs = TextRuns()
    private let source: LocatedText
    private let lineStarts: [Int]
    /// Where in the source the next text is expected.
    private var cursor = 0
    /// The end of the block's last line.
    private var limit = 0
    private var current: TextRuns.Block?
    /// Where the piece that was added last ends in the file.
    private var fileEnd = -1
    private var openLinks: [(start: Int, isAngled: Bool)] = []
    private var quotes = 0
    private var pictures = 0
    /// How many bytes may still be searched; hostile texts would make the search quadratic.
    private var budget = 1 << 20

    init(_ source: LocatedText, lineStarts: [Int]) {
        self.source = source
        self.lineStarts = lineStarts
        runs.text.bytes.reserveCapacity(source.bytes.count)
    }

    // MARK: Blocks

    mutating func begin(_ kind: TextRuns.Kind, line: Int, column: Int, endLine: Int) {
        limit = end(max(line, endLine))
        cursor = min(start(line) + max(0, column - 1), limit)
        if case .heading = kind {
            while byte(cursor) == UInt8(ascii: "#") { cursor += 1 }
        }
        skipBlanks()
        begin(kind)
    }

    mutating func beginRow(line: Int) {
        cursor = start(line)
        limit = end(line)
        skipLineStart()
    }

    mutating func beginCell() {
        skipBlanks()
        if byte(cursor) == UInt8(ascii: "|") { cursor += 1 }
        skipBlanks()
        begin(.cell)
    }

    private mutating func begin(_ kind: TextRuns.Kind) {
        let offset = runs.text.bytes.count
        fileEnd = -1
        openLinks = []
        pictures = 0
        current = .init(kind: kind, start: offset, end: offset, place: file(cursor))
    }

    mutating func finish() {
        guard var block = current else { return }
        current = nil
        block.end = runs.text.bytes.count
        var last = block.end
        while last > block.start, runs.text.bytes[last - 1] <= 0x20 { last -= 1 }
        block.end = last
        if block.end > block.start {
            runs.blocks.append(block)
            runs.text.bytes.append(0x0A)
        }
        skipBlanks()
    }

    /// A list's item in which nothing stands.
    mutating func addEmptyItem(line: Int, column: Int) {
        let offset = runs.text.bytes.count
        let place = file(min(start(line) + max(0, column - 1), source.bytes.count))
        runs.blocks.append(.init(kind: .item, start: offset, end: offset, place: place))
    }

    mutating func enterQuote(_ entering: Bool) { quotes += entering ? 1 : -1 }

    // MARK: Inlines

    mutating func add(_ literal: UnsafeBufferPointer<UInt8>) {
        guard current != nil, !literal.isEmpty else { return }
        if matches(literal, at: cursor) {
            add(cursor, literal.count)
            return
        }
        if align(literal, at: cursor) { return }
        if current?.start == runs.text.bytes.count, findBegin(literal) { return }
        current?.isExact = false
        if let found = find(literal) {
            cursor = found
            return add(found, literal.count)
        }
        guard pictures == 0 else { return }
        runs.text.add(.init(textOffset: runs.text.bytes.count, fileOffset: file(min(cursor, limit))))
        runs.text.bytes.append(contentsOf: literal)
        fileEnd = -1
    }

    mutating func breakLine() {
        guard current != nil else { return }
        if byte(cursor) == UInt8(ascii: "\\") { cursor += 1 }
        skipBlanks()
        put([0x0A])
        if byte(cursor) == 0x0D { cursor += 1 }
        if byte(cursor) == 0x0A { cursor += 1 }
        skipLineStart()
    }

    /// The marks of emphasis, which are so many bytes on each side.
    mutating func skipMarks(_ count: Int) {
        for _ in 0..<count {
            switch byte(cursor) {
            case UInt8(ascii: "*"), UInt8(ascii: "_"): cursor += 1
            default: return lose()
            }
        }
    }

    mutating func skipTildes() {
        guard byte(cursor) == UInt8(ascii: "~") else { return lose() }
        while byte(cursor) == UInt8(ascii: "~") { cursor += 1 }
    }

    mutating func skipCode() {
        guard byte(cursor) == UInt8(ascii: "`") else { return lose() }
        putMark()
        let ticks = run(of: UInt8(ascii: "`"), at: cursor)
        cursor += ticks
        while cursor < limit {
            let found = run(of: UInt8(ascii: "`"), at: cursor)
            cursor += max(found, 1)
            if found == ticks { return }
        }
    }

    mutating func skipTag(_ literal: UnsafeBufferPointer<UInt8>) {
        putMark()
        if matches(literal, at: cursor) { cursor += literal.count } else { lose() }
    }

    mutating func skipFootnoteMark() {
        putMark()
        guard byte(cursor) == UInt8(ascii: "[") else { return lose() }
        skip(to: UInt8(ascii: "]"))
    }

    mutating func visitLink(_ entering: Bool) {
        guard entering else {
            guard let (start, isAngled) = openLinks.popLast() else { return }
            let isBare = !isAngled && byte(cursor) != UInt8(ascii: "]")
            if isAngled, byte(cursor) == UInt8(ascii: ">") {
                cursor += 1
            } else if !isBare {
                skipTarget()
            }
            if pictures == 0 {
                runs.links.append(
                    .init(start: start, end: runs.text.bytes.count, isAddress: isAngled || isBare))
            }
            return
        }
        let opening = byte(cursor)
        openLinks.append((runs.text.bytes.count, opening == UInt8(ascii: "<")))
        if opening == UInt8(ascii: "[") || opening == UInt8(ascii: "<") { cursor += 1 }
    }

    mutating func visitPicture(_ entering: Bool) {
        guard entering else {
            pictures -= 1
            return skipTarget()
        }
        if pictures == 0 { putMark() }
        pictures += 1
        if byte(cursor) == UInt8(ascii: "!"), byte(cursor + 1) == UInt8(ascii: "[") { cursor += 2 } else { lose() }
    }

    // MARK: Adding

    /// Adds bytes of the source; within a picture's brackets they are passed over.
    private mutating func add(_ offset: Int, _ count: Int) {
        cursor = offset + count
        guard pictures == 0 else { return }
        put(from: offset, to: offset + count)
    }

    private mutating func put(from offset: Int, to end: Int) {
        let start = file(offset)
        if start != fileEnd {
            runs.text.add(.init(textOffset: runs.text.bytes.count, fileOffset: start))
        }
        // A text of many lines continues elsewhere behind each of them.
        if source.isInPieces {
            for segment in source.segments where segment.textOffset > offset && segment.textOffset < end {
                runs.text.add(
                    .init(
                        textOffset: runs.text.bytes.count + segment.textOffset - offset,
                        fileOffset: segment.fileOffset))
            }
            fileEnd = -1
        } else {
            fileEnd = start + end - offset
        }
        runs.text.bytes.append(contentsOf: source.bytes[offset..<end])
    }

    private mutating func put(_ bytes: [UInt8]) {
        guard pictures == 0 else { return }
        runs.text.add(.init(textOffset: runs.text.bytes.count, fileOffset: file(cursor)))
        runs.text.bytes += bytes
        fileEnd = -1
    }

    /// U+FFFC, for what is no text.
    private mutating func putMark() { put([0xEF, 0xBF, 0xBC]) }

    private mutating func lose() { current?.isExact = false }

    // MARK: Finding

    private func matches(_ literal: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        guard offset + literal.count <= source.bytes.count else { return false }
        guard let start = literal.baseAddress, !literal.isEmpty else { return true }
        return source.bytes.withUnsafeBytes { memcmp($0.baseAddress! + offset, start, literal.count) == 0 }
    }

    /// Adds a text whose source has backslashes and entities in it.
    private mutating func align(_ literal: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
        // A negative count: so many bytes of the text that the source spells otherwise.
        var pieces: [(source: Int, count: Int)] = []
        var (from, index) = (offset, 0)
        var position = offset
        func close(_ pieces: inout [(source: Int, count: Int)]) {
            if position > from { pieces.append((from, position - from)) }
        }
        while index < literal.count {
            guard position < limit else { return false }
            let byte = source.bytes[position]
            if byte == UInt8(ascii: "\\"), position + 1 < limit, source.bytes[position + 1] == literal[index],
                Self.isPunctuation(literal[index])
            {
                close(&pieces)
                position += 1
                from = position
                position += 1
                index += 1
            } else if byte == UInt8(ascii: "&"), let length = entity(at: position),
                !literal[index...].starts(with: source.bytes[position..<position + length])
            {
                close(&pieces)
                let scalar = Self.scalarLength(literal[index])
                pieces.append((position, -min(scalar, literal.count - index)))
                index += scalar
                position += length
                from = position
            } else if byte == literal[index] {
                position += 1
                index += 1
            } else {
                return false
            }
        }
        close(&pieces)
        var read = 0
        for (source, count) in pieces {
            if count >= 0 {
                add(source, count)
                read += count
            } else {
                cursor = source
                put(Array(literal[read..<read - count]))
                read -= count
            }
        }
        cursor = position
        return true
    }

    /// A block may begin with definitions of links or a task's box, which are no text.
    private mutating func findBegin(_ literal: UnsafeBufferPointer<UInt8>) -> Bool {
        let begin = cursor
        if byte(cursor) == UInt8(ascii: "["), byte(cursor + 2) == UInt8(ascii: "]") {
            cursor += 3
            skipBlanks()
            if matches(literal, at: cursor) {
                add(cursor, literal.count)
                return true
            }
            if align(literal, at: cursor) { return true }
        }
        var line = begin
        while line < limit, budget > 0 {
            while line < limit, source.bytes[line] != 0x0A {
                line += 1
                budget -= 1
            }
            line += 1
            cursor = min(line, limit)
            skipLineStart()
            if matches(literal, at: cursor) {
                add(cursor, literal.count)
                return true
            }
        }
        cursor = begin
        return false
    }

    private mutating func find(_ literal: UnsafeBufferPointer<UInt8>) -> Int? {
        var offset = cursor
        while offset + literal.count <= limit, budget > 0 {
            budget -= 1
            if source.bytes[offset] == literal[0], matches(literal, at: offset) { return offset }
            offset += 1
        }
        return nil
    }

    /// The length of `&name;` or `&#38;`, or `nil`.
    private func entity(at offset: Int) -> Int? {
        var end = offset + 1
        while end < limit, end - offset < 34 {
            switch source.bytes[end] {
            case UInt8(ascii: ";"): return end - offset > 1 ? end + 1 - offset : nil
            case UInt8(ascii: "#"), 0x30...0x39, 0x41...0x5A, 0x61...0x7A: end += 1
            default: return nil
            }
        }
        return nil
    }

    // MARK: Skipping

    /// `](target "title")`, `][label]` or `]`.
    private mutating func skipTarget() {
        guard byte(cursor) == UInt8(ascii: "]") else { return lose() }
        cursor += 1
        switch byte(cursor) {
        case UInt8(ascii: "["): skip(to: UInt8(ascii: "]"))
        case UInt8(ascii: "("): skipParentheses()
        default: break
        }
    }

    private mutating func skipParentheses() {
        cursor += 1
        skipSpaces()
        if byte(cursor) == UInt8(ascii: "<") {
            skip(to: UInt8(ascii: ">"))
        } else {
            var depth = 0
            while let next = byte(cursor), next > 0x20 {
                if next == UInt8(ascii: "\\") { cursor += 1 }
                if next == UInt8(ascii: "(") { depth += 1 }
                if next == UInt8(ascii: ")") {
                    if depth == 0 { break }
                    depth -= 1
                }
                cursor += 1
            }
        }
        skipSpaces()
        if let quote = byte(cursor),
            quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") || quote == UInt8(ascii: "(")
        {
            cursor += 1
            skip(to: quote == UInt8(ascii: "(") ? UInt8(ascii: ")") : quote)
            skipSpaces()
        }
        if byte(cursor) == UInt8(ascii: ")") { cursor += 1 } else { lose() }
    }

    /// Steps behind the next such byte that no backslash stands before.
    private mutating func skip(to wanted: UInt8) {
        while let next = byte(cursor) {
            cursor += 1
            if next == wanted { return }
            if next == UInt8(ascii: "\\") { cursor += 1 }
        }
        lose()
    }

    private mutating func skipSpaces() {
        while let next = byte(cursor), next <= 0x20 { cursor += 1 }
    }

    private mutating func skipBlanks() {
        while let next = byte(cursor), next == 0x20 || next == 0x09 { cursor += 1 }
    }

    /// Indentation and the marks of quotes.
    private mutating func skipLineStart() {
        skipBlanks()
        for _ in 0..<max(quotes, 0) where byte(cursor) == UInt8(ascii: ">") {
            cursor += 1
            skipBlanks()
        }
    }

    private func run(of wanted: UInt8, at offset: Int) -> Int {
        var end = offset
        while byte(end) == wanted { end += 1 }
        return end - offset
    }

    /// A byte of the block's lines.
    private func byte(_ offset: Int) -> UInt8? { offset < limit ? source.bytes[offset] : nil }

    private func file(_ offset: Int) -> Int {
        source.fileOffset(offset)
    }

    private func start(_ line: Int) -> Int { lineStarts[min(max(line, 1), lineStarts.count) - 1] }

    private func end(_ line: Int) -> Int {
        line < lineStarts.count ? lineStarts[max(line, 1)] : source.bytes.count
    }

    private static func scalarLength(_ lead: UInt8) -> Int {
        lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
        default: false
        }
    }
}
