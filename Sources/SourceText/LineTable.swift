import Synchronization

/// Where the lines of a file start and how many scalars lie before each of its blocks, so that no place is sought from its start.
struct LineTable: Sendable {
    /// Offsets, ascending; the first line starts behind a byte order mark.
    private let starts: [Int]
    /// How many scalars begin before each block: lines may be as long as the file.
    private let scalarsBefore: [Int]

    /// In bytes.
    private static let block = 1024

    init(_ bytes: [UInt8]) {
        var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
        var scalarsBefore: [Int] = []
        var scalars = 0
        bytes.withUnsafeBytes { bytes in
            for start in stride(from: 0, to: bytes.count, by: Self.block) {
                scalarsBefore.append(scalars)
                scalars += Self.scalars(in: bytes, from: start, to: min(start + Self.block, bytes.count))
            }
            Self.forEachLineEnd(in: bytes) { starts.append($0) }
        }
        scalarsBefore.append(scalars)
        self.starts = starts
        self.scalarsBefore = scalarsBefore
    }

    /// The number of the line (from 1) that holds a byte, and the offset at which that line starts.
    func line(at offset: Int) -> (number: Int, start: Int) {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return (low + 1, min(starts[low], offset))
    }

    /// The offset at which a line (from 1) starts; `nil` beyond the last.
    func start(ofLine number: Int) -> Int? {
        starts.indices.contains(number - 1) ? starts[number - 1] : nil
    }

    /// How many scalars begin in a range of the bytes that the table was made from.
    func scalars(from start: Int, to end: Int, in bytes: [UInt8]) -> Int {
        start < end ? scalars(before: end, in: bytes) - scalars(before: start, in: bytes) : 0
    }

    private func scalars(before offset: Int, in bytes: [UInt8]) -> Int {
        let block = offset / Self.block
        guard block * Self.block < offset else { return scalarsBefore[block] }
        return scalarsBefore[block]
            + bytes.withUnsafeBytes { Self.scalars(in: $0, from: block * Self.block, to: offset) }
    }

    /// Calls `meet` with the offset behind each line's end, in order; looks at eight bytes at a time.
    private static func forEachLineEnd(in bytes: UnsafeRawBufferPointer, _ meet: (Int) -> Void) {
        func isEnd(_ index: Int) -> Bool {
            bytes[index] == 0x0A || (bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A))
        }
        var index = 0
        while index + 8 <= bytes.count {
            let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            var marks = zeros(in: word ^ 0x0A0A_0A0A_0A0A_0A0A) | zeros(in: word ^ 0x0D0D_0D0D_0D0D_0D0D)
            while marks != 0 {
                let found = index + marks.trailingZeroBitCount / 8
                if isEnd(found) { meet(found + 1) }
                marks &= marks - 1
            }
            index += 8
        }
        while index < bytes.count {
            if isEnd(index) { meet(index + 1) }
            index += 1
        }
    }

    /// The highest bit of each byte that is 0.
    private static func zeros(in word: UInt64) -> UInt64 {
        let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
        return ~((word & low) &+ low | word | low)
    }

    /// Counts the bytes that begin a scalar, eight at a time: all but those whose two highest bits are 10.
    private static func scalars(in bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Int {
        var index = start
        var continued = 0
        while index + 8 <= end {
            let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            continued += (word >> 7 & ~(word >> 6) & 0x0101_0101_0101_0101).nonzeroBitCount
            index += 8
        }
        while index < end {
            if bytes[index] & 0xC0 == 0x80 { continued += 1 }
            index += 1
        }
        return end - start - continued
    }
}

/// The table of a file, made when a place is first asked for: most files have nothing wrong and need none.
final class SharedLineTable: Sendable {
    private let table = Mutex<LineTable?>(nil)

    func of(_ bytes: [UInt8]) -> LineTable {
        table.withLock { table in
            if let table { return table }
            let made = LineTable(bytes)
            table = made
            return made
        }
    }
}
