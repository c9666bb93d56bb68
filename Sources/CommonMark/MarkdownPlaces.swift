import SourceText

/// Finds in the source what a node of the tree was made from: cmark tells the line, the column only roughly.
struct MarkdownPlaces {
    private let text: LocatedText
    private let lineStarts: [Int]
    /// Things come in the order of the text, so the search goes on where the last one ended.
    private var cursor = 0
    /// The lines of the paragraph, heading or cell that is being read; inline nodes do not always know their own.
    private var blockLines = 1...1
    /// How many bytes may still be searched; hostile texts would make the search quadratic.
    private var budget = 8 << 20

    init(_ text: LocatedText, lineStarts: [Int]) {
        self.text = text
        self.lineStarts = lineStarts
    }

    /// Footnotes come last, wherever they stand.
    mutating func jump(toLine line: Int) {
        cursor = start(line)
    }

    mutating func enter(_ block: MarkdownNode) {
        let line = max(block.startLine, 1)
        blockLines = line...max(block.endLine, line)
    }

    /// The file's range of a range of the text.
    func fileRange(_ range: ByteRange) -> ByteRange {
        text.fileRange(range)
    }

    /// A block's text from its column to the end of its last line.
    func block(_ node: MarkdownNode, firstLineOnly: Bool = false) -> ByteRange {
        let start = min(start(node.startLine) + max(0, node.startColumn - 1), text.bytes.count)
        var end = self.end(firstLineOnly ? node.startLine : max(node.endLine, node.startLine))
        while end > start, text.bytes[end - 1] <= 0x20 { end -= 1 }
        return text.fileRange(ByteRange(start, end))
    }

    /// Where a link's or picture's destination stands; for a reference its brackets, else the rest of the line.
    mutating func link(
        _ destination: UnsafeBufferPointer<UInt8>, label: UnsafeBufferPointer<UInt8>, line: Int, isAutolink: Bool
    ) -> ByteRange {
        if isAutolink { return find("", label, line: line) ?? rest(of: line) }
        if destination.isEmpty {
            if let range = find("[", label, "]()", line: line) { return range }
        } else {
            if let range = find("](", destination, line: line, of: .destination) { return range }
            if let range = find("](<", destination, line: line, of: .destination) { return range }
        }
        return find("[", label, "]", line: line) ?? rest(of: line)
    }

    /// Where inline text such as a tag stands.
    mutating func inline(_ what: UnsafeBufferPointer<UInt8>, line: Int) -> ByteRange {
        find("", UnsafeBufferPointer(rebasing: what.prefix { $0 != 0x0A }), line: line) ?? rest(of: line)
    }

    /// What of a thing that is found is meant.
    private enum Meant {
        case all
        /// What stands behind the marks before it, where it ends there: a longer one may begin with it.
        case destination
    }

    private mutating func find(
        _ before: StaticString, _ what: UnsafeBufferPointer<UInt8>, _ after: StaticString = "", line: Int,
        of meant: Meant = .all
    ) -> ByteRange? {
        let from = max(cursor, start(max(line, blockLines.lowerBound)))
        let to = end(max(line, blockLines.upperBound))
        let opening = before.utf8CodeUnitCount
        let count = opening + what.count + after.utf8CodeUnitCount
        guard count > 0, from < to, budget > 0 else { return nil }
        let first = opening > 0 ? before.utf8Start[0] : what.isEmpty ? after.utf8Start[0] : what[0]
        let found: Int? = text.bytes.withUnsafeBufferPointer { bytes in
            var index = from
            while index + count <= to {
                if bytes[index] == first, Self.holds(bytes, before, at: index),
                    Self.holds(bytes, what, at: index + opening),
                    Self.holds(bytes, after, at: index + opening + what.count),
                    meant == .all || index + count == to || Self.endsDestination(bytes[index + count])
                {
                    return index
                }
                index += 1
            }
            return nil
        }
        budget -= (found ?? to) - from
        guard let found else { return nil }
        cursor = found + count
        return text.fileRange(ByteRange(meant == .all ? found : found + opening, found + count))
    }

    private static func holds(_ bytes: UnsafeBufferPointer<UInt8>, _ mark: StaticString, at start: Int) -> Bool {
        mark.withUTF8Buffer { holds(bytes, $0, at: start) }
    }

    private static func holds(
        _ bytes: UnsafeBufferPointer<UInt8>, _ wanted: UnsafeBufferPointer<UInt8>, at start: Int
    ) -> Bool {
        for index in wanted.indices where bytes[start + index] != wanted[index] { return false }
        return true
    }

    private static func endsDestination(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: ")") || byte == UInt8(ascii: ">")
    }

    private func rest(of line: Int) -> ByteRange {
        let line = max(line, blockLines.lowerBound)
        var start = start(line)
        let end = self.end(line)
        if cursor > start, cursor < end { start = cursor }
        while start < end, text.bytes[start] <= 0x20 { start += 1 }
        var trimmed = end
        while trimmed > start, text.bytes[trimmed - 1] <= 0x20 { trimmed -= 1 }
        return text.fileRange(ByteRange(start, trimmed))
    }

    private func start(_ line: Int) -> Int {
        lineStarts[min(max(line, 1), lineStarts.count) - 1]
    }

    /// The end of a line, with its line break.
    private func end(_ line: Int) -> Int {
        line < lineStarts.count ? lineStarts[max(line, 1)] : text.bytes.count
    }
}
