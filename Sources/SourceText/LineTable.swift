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
        bytes.withUnsafeBufferPointer { bytes in
            for (index, byte) in bytes.enumerated() {
                if index % Self.block == 0 { scalarsBefore.append(scalars) }
                if byte & 0xC0 != 0x80 { scalars += 1 }
                if byte == 0x0A || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)) {
                    starts.append(index + 1)
                }
            }
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
        return bytes[block * Self.block..<offset].reduce(scalarsBefore[block]) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
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
