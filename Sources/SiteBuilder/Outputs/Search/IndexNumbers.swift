/// Numbers as letters: five bits each, the sixth says that the number goes on, the lowest bits first; as in source maps, but for the
/// sign. Small even before a server compresses it, and nothing in it is to be escaped.
struct IndexNumbers: Sendable {
    private var bytes: [UInt8] = []

    static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Of letters.
    var count: Int { bytes.count }

    /// Adds a number of 0 or more.
    mutating func add(_ number: Int) {
        var rest = number
        while rest > 31 {
            bytes.append(Self.digits[rest & 31 | 32])
            rest >>= 5
        }
        bytes.append(Self.digits[rest])
    }

    /// Adds how many numbers lie between each and the one before.
    mutating func add(ascending numbers: some Sequence<some BinaryInteger>) {
        var last = -1
        for number in numbers {
            add(Int(number) - last - 1)
            last = Int(number)
        }
    }

    /// Begins another list.
    mutating func separate() { bytes.append(UInt8(ascii: " ")) }
}
