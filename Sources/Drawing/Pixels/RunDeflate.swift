/// Rows of runs as a zlib stream (RFC 1950, 1951) of PNG rows without filters, in fixed codes.
///
/// Only two repetitions are looked for: the byte before, and the row above. Drawings of flat shapes have hardly any others, and
/// runs are never spelt out, so the work grows with the outlines and not with the area.
struct RunDeflate {
    private var bytes: [UInt8] = [0x78, 0x01]
    private var pending: UInt64 = 0
    private var pendingBits = 0
    private var checksum = Adler32()

    /// The compressed rows; each is `width` pixels wide.
    static func zlib(_ rows: [[PixelPicture.Run]], width: Int) -> [UInt8] {
        var deflate = RunDeflate()
        // One last block with fixed codes.
        deflate.put(0b011, bits: 3)
        var above: [PixelPicture.Run] = []
        for row in rows {
            deflate.checksum.add(0, count: 1)
            for run in row { deflate.checksum.add(UInt8(truncatingIfNeeded: run.colour), count: run.count) }
            // A repetition of less than three bytes has no code.
            if row == above, width > 1 {
                deflate.repetition(of: width + 1, distance: width + 1)
            } else {
                deflate.literal(0)
                deflate.row(row, above: above, stride: width + 1)
            }
            above = row
        }
        deflate.put(0, bits: 7)
        deflate.put(0, bits: (8 - deflate.pendingBits % 8) % 8)
        while deflate.pendingBits > 0 {
            deflate.bytes.append(UInt8(truncatingIfNeeded: deflate.pending))
            deflate.pending >>= 8
            deflate.pendingBits -= 8
        }
        deflate.bytes += [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: deflate.checksum.value >> $0) }
        return deflate.bytes
    }

    /// A row piece by piece: what stands above is repeated where it is more than one run, all else run by run.
    private mutating func row(_ row: [PixelPicture.Run], above: [PixelPicture.Run], stride: Int) {
        var (here, taken) = (0, 0)
        var (over, passed) = (0, 0)
        var same: [PixelPicture.Run] = []
        while here < row.count {
            let left = row[here].count - taken
            guard over < above.count else {
                run(.init(colour: row[here].colour, count: left))
                (here, taken) = (here + 1, 0)
                continue
            }
            let count = min(left, above[over].count - passed)
            let piece = PixelPicture.Run(colour: row[here].colour, count: count)
            if row[here].colour == above[over].colour {
                same.append(piece)
            } else {
                flush(&same, stride)
                run(piece)
            }
            (taken, passed) = (taken + count, passed + count)
            if taken == row[here].count { (here, taken) = (here + 1, 0) }
            if passed == above[over].count { (over, passed) = (over + 1, 0) }
        }
        flush(&same, stride)
    }

    private mutating func flush(_ same: inout [PixelPicture.Run], _ stride: Int) {
        let count = same.reduce(0) { $0 + $1.count }
        // A repetition takes some 25 bits, a run some 20, a pixel 8.
        if same.count > 1, count > 3 {
            repetition(of: count, distance: stride)
        } else {
            for piece in same { run(piece) }
        }
        same.removeAll(keepingCapacity: true)
    }

    private mutating func run(_ run: PixelPicture.Run) {
        literal(run.colour)
        if run.count > 4 {
            repetition(of: run.count - 1, distance: 1)
        } else {
            for _ in 1..<run.count { literal(run.colour) }
        }
    }

    // MARK: - Codes

    private mutating func literal(_ byte: Int) {
        put(Self.literals[byte], bits: byte < 144 ? 8 : 9)
    }

    private static let literals: [Int] = (0..<256).map {
        $0 < 144 ? reversed(0b0011_0000 + $0, bits: 8) : reversed(0b1_1001_0000 + $0 - 144, bits: 9)
    }

    /// - Parameter count: At least 3.
    private mutating func repetition(of count: Int, distance: Int) {
        // Distances: two codes for each power of two.
        let power = distance <= 4 ? 0 : (distance - 1).bitWidth - (distance - 1).leadingZeroBitCount - 2
        let symbol = distance <= 4 ? distance - 1 : 2 * power + ((distance - 1) >> power)
        let code = Self.reversed(symbol, bits: 5) | ((distance - 1) & ((1 << power) - 1)) << 5
        var rest = count
        while rest > 0 {
            // No remainder of one or two may be left, which has no code.
            let length = rest <= 258 ? rest : min(258, rest - 3)
            let entry = Self.lengths[length - 3]
            put(entry.code | code << entry.bits, bits: entry.bits + 5 + power)
            rest -= length
        }
    }

    /// The codes of the lengths 3 to 258, each with its extra bits.
    private static let lengths: [(code: Int, bits: Int)] = (3...258).map { length in
        let power = length < 11 ? 0 : (length - 3).bitWidth - (length - 3).leadingZeroBitCount - 3
        let (symbol, extra, bits) =
            switch length {
            case 258: (285, 0, 0)
            case ..<11: (254 + length, 0, 0)
            default: (257 + 4 * power + ((length - 3) >> power), (length - 3) & ((1 << power) - 1), power)
            }
        return symbol < 280
            ? (reversed(symbol - 256, bits: 7) | extra << 7, 7 + bits)
            : (reversed(0b1100_0000 + symbol - 280, bits: 8) | extra << 8, 8 + bits)
    }

    /// A code of the fixed tables, its highest bit first.
    private static func reversed(_ value: Int, bits: Int) -> Int {
        var reversed = 0
        for bit in 0..<bits where value >> bit & 1 == 1 { reversed |= 1 << (bits - 1 - bit) }
        return reversed
    }

    /// - Parameter bits: At most 32.
    private mutating func put(_ value: Int, bits: Int) {
        pending |= UInt64(value) << pendingBits
        pendingBits += bits
        guard pendingBits >= 32 else { return }
        withUnsafeBytes(of: UInt32(truncatingIfNeeded: pending).littleEndian) { bytes.append(contentsOf: $0) }
        pending >>= 32
        pendingBits -= 32
    }
}

/// The checksum of RFC 1950, for runs of equal bytes at once.
private struct Adler32 {
    private var first = 1
    private var second = 0

    mutating func add(_ byte: UInt8, count: Int) {
        let value = Int(byte)
        second = (second + count * first + value * (count * (count + 1) / 2)) % 65_521
        first = (first + count * value) % 65_521
    }

    var value: Int { second << 16 | first }
}
