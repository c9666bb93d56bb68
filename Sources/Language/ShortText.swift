/// A text that is put together on the stack: what is shown of values is short and made by the ten thousand, and joining strings for it
/// takes two to five times as long.
struct ShortText: ~Copyable {
    private let bytes: UnsafeMutableBufferPointer<UInt8>
    private var count = 0

    private init(_ bytes: UnsafeMutableBufferPointer<UInt8>) { self.bytes = bytes }

    /// The text that a closure writes, of 256 bytes at most; a value's is never half as long.
    static func make(_ write: (inout ShortText) -> Void) -> String {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 256) { bytes in
            var text = ShortText(bytes)
            write(&text)
            return String(decoding: UnsafeBufferPointer(rebasing: bytes[..<text.count]), as: UTF8.self)
        }
    }

    /// Adds a text.
    mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { source in
            precondition(count + source.count <= bytes.count)
            for index in source.indices { bytes[count + index] = source[index] }
            count += source.count
        }
    }

    /// Adds a number, with zeros before it up to a width.
    mutating func add(_ number: UInt64, width: Int = 1) {
        var (length, rest) = (1, number)
        while rest >= 10 {
            rest /= 10
            length += 1
        }
        length = max(length, width)
        precondition(count + length <= bytes.count)
        count += length
        rest = number
        for place in 1...length {
            bytes[count - place] = UInt8(truncatingIfNeeded: rest % 10) + 0x30
            rest /= 10
        }
    }

    /// The same of a number of 0 or more.
    mutating func add(_ number: Int, width: Int = 1) { add(UInt64(number.magnitude), width: width) }

    /// Adds a number with its thousands apart: „1 200“ with no-break spaces, “1,200”.
    mutating func add(grouped number: UInt64, in language: LanguageCode) {
        guard number >= 1000 else { return add(number) }
        add(grouped: number / 1000, in: language)
        add(language == .cs ? noBreakSpace : ",")
        add(number % 1000, width: 3)
    }
}
