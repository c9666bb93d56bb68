import SourceText

/// Finds where each part of a YAML scalar's value stands in the file.
enum ScalarPlaces {
    static func segments(
        of value: [UInt8], style: YAMLEvents.Style, range: ByteRange, in file: [UInt8]
    ) -> [LocatedText.Segment] {
        var segments = unclamped(value, style, range, file)
        // Rare line breaks (U+0085, U+2028) count for libyaml and not for us; no place may lie outside the file for that.
        for index in segments.indices {
            let end = index + 1 < segments.count ? segments[index + 1].textOffset : value.count
            let last = max(0, file.count - (end - segments[index].textOffset))
            segments[index].fileOffset = min(segments[index].fileOffset, last)
        }
        return segments
    }

    private static func unclamped(
        _ value: [UInt8], _ style: YAMLEvents.Style, _ range: ByteRange, _ file: [UInt8]
    ) -> [LocatedText.Segment] {
        let range = range.clamped(to: file.count)
        let isQuoted = style == .singleQuoted || style == .doubleQuoted
        let start = range.start + (isQuoted ? 1 : 0)
        switch style {
        case .literal: return literal(value, from: nextLine(range.start, file), end: range.end, file)
        case .folded:
            return walk(value, from: nextLine(range.start, file), end: range.end, style, file)
        case .plain, .singleQuoted, .doubleQuoted:
            let end = start + value.count
            if end <= range.end, matches(value, file, at: start) {
                return [.init(textOffset: 0, fileOffset: start)]
            }
            return walk(value, from: start, end: range.end, style, file)
        }
    }

    /// Each line of the value is the end of its line in the file; only the indentation in front is missing.
    private static func literal(_ value: [UInt8], from start: Int, end: Int, _ file: [UInt8]) -> [LocatedText.Segment] {
        var segments: [LocatedText.Segment] = []
        var lineStart = start
        var offset = 0
        while offset < value.count {
            var count = 0
            while offset + count < value.count, value[offset + count] != 0x0A { count += 1 }
            var lineEnd = lineStart
            while lineEnd < end, file[lineEnd] != 0x0A, file[lineEnd] != 0x0D { lineEnd += 1 }
            segments.append(.init(textOffset: offset, fileOffset: max(lineStart, lineEnd - count)))
            offset += count + 1
            lineStart = min(nextLine(lineEnd, file), end)
        }
        return segments.isEmpty ? [.init(textOffset: 0, fileOffset: start)] : segments
    }

    /// Walks value and file side by side; escapes and line breaks, which differ, start a new segment.
    private static func walk(
        _ value: [UInt8], from start: Int, end: Int, _ style: YAMLEvents.Style, _ file: [UInt8]
    ) -> [LocatedText.Segment] {
        var source = start
        while style == .folded, source < end, isSpace(file[source]) { source += 1 }
        var offset = 0
        while style == .folded, offset < value.count, isSpace(value[offset]) { offset += 1 }
        var segments: [LocatedText.Segment] = [.init(textOffset: 0, fileOffset: max(start, source - offset))]
        func resume() {
            let last = segments[segments.count - 1]
            guard source - offset != last.fileOffset - last.textOffset else { return }
            if last.textOffset == offset { segments.removeLast() }
            segments.append(.init(textOffset: offset, fileOffset: source))
        }
        while offset < value.count, source < end {
            if breaksLine(source, end, file) {
                while source < end, isSpace(file[source]) { source += 1 }
                while offset < value.count, isSpace(value[offset]) { offset += 1 }
                resume()
            } else if style == .doubleQuoted, file[source] == UInt8(ascii: "\\"), source + 1 < end {
                if file[source + 1] == 0x0A || file[source + 1] == 0x0D {
                    source += 1
                    while source < end, isSpace(file[source]) { source += 1 }
                } else {
                    let digits: Int =
                        switch file[source + 1] {
                        case UInt8(ascii: "x"): 2
                        case UInt8(ascii: "u"): 4
                        case UInt8(ascii: "U"): 8
                        default: 0
                        }
                    source = min(source + 2 + digits, end)
                    offset += 1
                    while offset < value.count, value[offset] & 0xC0 == 0x80 { offset += 1 }
                }
                resume()
            } else if style == .singleQuoted, file[source] == UInt8(ascii: "'") {
                source += 2
                offset += 1
                resume()
            } else {
                // A run of spaces inside a line is passed at once, so that it is looked through only once.
                let inSpaces = isSpace(file[source])
                repeat {
                    source += 1
                    offset += 1
                } while inSpaces && source < end && isSpace(file[source]) && offset < value.count
            }
        }
        return segments
    }

    private static func matches(_ value: [UInt8], _ file: [UInt8], at start: Int) -> Bool {
        for index in value.indices where value[index] != file[start + index] { return false }
        return true
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
    }

    /// Whether only white space stands between here and the end of the line.
    private static func breaksLine(_ offset: Int, _ end: Int, _ file: [UInt8]) -> Bool {
        guard isSpace(file[offset]) else { return false }
        var index = offset
        while index < end, file[index] == 0x20 || file[index] == 0x09 { index += 1 }
        return index < end && (file[index] == 0x0A || file[index] == 0x0D)
    }

    private static func nextLine(_ offset: Int, _ file: [UInt8]) -> Int {
        var index = offset
        while index < file.count, file[index] != 0x0A, file[index] != 0x0D { index += 1 }
        if index + 1 < file.count, file[index] == 0x0D, file[index + 1] == 0x0A { index += 1 }
        return min(index + 1, file.count)
    }
}
