import SourceText

/// A line of YAML as a person sees it, `  - key: value`, for messages about text that the parser gave up on.
struct YAMLLine {
    /// Without its line break.
    let range: ByteRange
    /// Where the text begins, behind spaces and dashes.
    let start: Int
    /// Up to its colon; `nil` where the line has no key.
    let key: ByteRange?
    /// Behind the colon, or the whole text where there is no key; without spaces at its ends and without a comment.
    let value: ByteRange
    let isItem: Bool

    init(around offset: Int, in bytes: [UInt8]) {
        let offset = min(max(offset, 0), bytes.count)
        var lineStart = offset
        while lineStart > 0, bytes[lineStart - 1] != 0x0A, bytes[lineStart - 1] != 0x0D { lineStart -= 1 }
        var lineEnd = offset
        while lineEnd < bytes.count, bytes[lineEnd] != 0x0A, bytes[lineEnd] != 0x0D { lineEnd += 1 }
        var index = lineStart
        var isItem = false
        while index < lineEnd {
            if Self.isBlank(bytes[index]) {
                index += 1
            } else if bytes[index] == UInt8(ascii: "-"), index + 1 < lineEnd, Self.isBlank(bytes[index + 1]) {
                isItem = true
                index += 1
            } else {
                break
            }
        }
        let start = index
        var key: ByteRange?
        while index < lineEnd {
            if bytes[index] == UInt8(ascii: ":"), index + 1 == lineEnd || Self.isBlank(bytes[index + 1]) {
                key = ByteRange(start, index)
                index += 1
                break
            }
            index += 1
        }
        var valueStart = key == nil ? start : index
        while valueStart < lineEnd, Self.isBlank(bytes[valueStart]) { valueStart += 1 }
        var valueEnd = valueStart
        while valueEnd < lineEnd {
            if bytes[valueEnd] == UInt8(ascii: "#"), valueEnd > valueStart, Self.isBlank(bytes[valueEnd - 1]) { break }
            valueEnd += 1
        }
        while valueEnd > valueStart, Self.isBlank(bytes[valueEnd - 1]) { valueEnd -= 1 }
        range = ByteRange(lineStart, lineEnd)
        self.start = start
        self.key = key
        value = ByteRange(valueStart, valueEnd)
        self.isItem = isItem
    }

    var indentation: Int { start - range.start }

    /// The line before this one that is not blank, not before `limit`.
    func previous(from limit: Int, in bytes: [UInt8]) -> YAMLLine? {
        var end = range.start
        while end > limit, bytes[end - 1] <= 0x20 { end -= 1 }
        return end > limit ? YAMLLine(around: end - 1, in: bytes) : nil
    }

    /// Whether the key is a word of the kind that fields have, and not the first half of a sentence with a colon.
    func hasPlainKey(in bytes: [UInt8]) -> Bool {
        guard let key, key.count > 0 else { return false }
        return bytes[key.indices].allSatisfy {
            ($0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z")) || $0 == UInt8(ascii: "_")
                || ($0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9"))
        }
    }

    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
