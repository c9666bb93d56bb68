import SourceText

/// The changes of a repair in the unified form, which `patch -p1` and `git apply` read.
package struct UnifiedDiff: Sendable, Hashable {
    package var lines: [Line] = []

    /// A line of the diff with its mark and, where it has one, its line break.
    package struct Line: Sendable, Hashable {
        package var kind: Kind
        package var bytes: [UInt8]

        package enum Kind: Sendable, Hashable {
            case file, place, kept, removed, added
        }
    }

    /// How many unchanged lines are shown round a change.
    private static let around = 3

    package init(_ repair: FileRepair) {
        let starts = Self.lineStarts(repair.before)
        let blocks = Self.blocks(repair, starts)
        add(.file, "--- a/\(repair.path)\n")
        add(.file, "+++ b/\(repair.path)\n")
        // How many lines the blocks so far have added.
        var shift = 0
        var index = 0
        while index < blocks.count {
            var last = index
            while last + 1 < blocks.count,
                blocks[last + 1].lines.lowerBound - blocks[last].lines.upperBound <= 2 * Self.around
            {
                last += 1
            }
            let hunk = blocks[index...last]
            let first = max(0, blocks[index].lines.lowerBound - Self.around)
            let end = min(starts.count - 1, blocks[last].lines.upperBound + Self.around)
            let growth = hunk.reduce(0) { $0 + $1.new.count - $1.lines.count }
            add(
                .place,
                "@@ -\(Self.range(first, end - first)) +\(Self.range(first + shift, end - first + growth)) @@\n")
            var line = first
            for block in hunk {
                for kept in line..<block.lines.lowerBound { add(.kept, Self.line(kept, repair.before, starts)) }
                for removed in block.lines { add(.removed, Self.line(removed, repair.before, starts)) }
                for added in block.new { add(.added, added) }
                line = block.lines.upperBound
            }
            for kept in line..<end { add(.kept, Self.line(kept, repair.before, starts)) }
            shift += growth
            index = last + 1
        }
    }

    package var bytes: [UInt8] { lines.flatMap(\.bytes) }

    /// Lines that change together: their numbers from 0, and the lines in their place.
    private struct Block {
        var lines: Range<Int>
        var new: [[UInt8]]
    }

    private static func blocks(_ repair: FileRepair, _ starts: [Int]) -> [Block] {
        var ranges: [Range<Int>] = []
        for edit in repair.edits {
            let first = line(at: edit.range.start, starts)
            // An edit that takes a line break away changes the next line, too.
            let lines = first..<max(first, line(at: edit.range.end, starts)) + 1
            if let last = ranges.last, lines.lowerBound < last.upperBound {
                ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, lines.upperBound)
            } else {
                ranges.append(lines)
            }
        }
        return ranges.map { lines in
            let end = min(lines.upperBound, starts.count - 1)
            let new = repair.applied(to: ByteRange(starts[lines.lowerBound], starts[end]))
            return trimmed(Block(lines: lines.lowerBound..<end, new: split(new)), repair.before, starts)
        }
    }

    /// Without the lines at both ends that stay as they are.
    private static func trimmed(_ block: Block, _ bytes: [UInt8], _ starts: [Int]) -> Block {
        var block = block
        while let first = block.new.first, let number = block.lines.first, first == line(number, bytes, starts) {
            block.new.removeFirst()
            block.lines = block.lines.dropFirst()
        }
        while let last = block.new.last, let number = block.lines.last, last == line(number, bytes, starts) {
            block.new.removeLast()
            block.lines = block.lines.dropLast()
        }
        return block
    }

    /// The offsets at which lines start, and the end of the file; lines end at LF alone, as other programs count them.
    private static func lineStarts(_ bytes: [UInt8]) -> [Int] {
        var starts = [0]
        for (index, byte) in bytes.enumerated() where byte == 0x0A { starts.append(index + 1) }
        if starts.last != bytes.count { starts.append(bytes.count) }
        return starts
    }

    private static func line(at offset: Int, _ starts: [Int]) -> Int {
        var (low, high) = (0, starts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return min(low, max(starts.count - 2, 0))
    }

    private static func line(_ number: Int, _ bytes: [UInt8], _ starts: [Int]) -> [UInt8] {
        Array(bytes[starts[number]..<starts[number + 1]])
    }

    private static func split(_ bytes: [UInt8]) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        var start = 0
        for (index, byte) in bytes.enumerated() where byte == 0x0A {
            lines.append(Array(bytes[start...index]))
            start = index + 1
        }
        if start < bytes.count { lines.append(Array(bytes[start...])) }
        return lines
    }

    /// First line from 1 and count; an empty range names the line before it.
    private static func range(_ first: Int, _ count: Int) -> String {
        count == 1 ? "\(first + 1)" : "\(count == 0 ? first : first + 1),\(count)"
    }

    private mutating func add(_ kind: Line.Kind, _ text: String) {
        lines.append(Line(kind: kind, bytes: Array(text.utf8)))
    }

    private mutating func add(_ kind: Line.Kind, _ line: [UInt8]) {
        let mark: UInt8 =
            switch kind {
            case .added: UInt8(ascii: "+")
            case .removed: UInt8(ascii: "-")
            case .kept, .file, .place: UInt8(ascii: " ")
            }
        var bytes = [mark] + line
        if line.last != 0x0A { bytes += Array("\n\\ No newline at end of file\n".utf8) }
        lines.append(Line(kind: kind, bytes: bytes))
    }
}
