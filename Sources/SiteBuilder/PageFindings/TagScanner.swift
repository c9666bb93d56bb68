import Markup

/// Cuts rendered HTML into tags, passing over text, comments, declarations and what stands in elements without markup of their own.
struct TagScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    private(set) var index: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int = 0) {
        self.bytes = bytes
        self.index = index
    }

    struct Tag {
        var isEnd: Bool
        /// Of its `<`.
        var start: Int
        var name: Range<Int>
        /// Of a start tag.
        var traits: TagTraits
        /// From behind the name up to the `>`.
        var attributes: Range<Int>
        /// What stands in `style` and its like, up to their end tag.
        var rawText: Range<Int>?
        var isSelfClosing: Bool
    }

    mutating func skip(to index: Int) { self.index = index }

    mutating func next() -> Tag? {
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<") else {
                index += 1
                continue
            }
            let start = index
            index += 1
            guard index < bytes.count else { return nil }
            switch bytes[index] {
            case UInt8(ascii: "!"), UInt8(ascii: "?"): skipDeclaration()
            case UInt8(ascii: "/"):
                index += 1
                if index < bytes.count, isLetter(bytes[index]) { return tag(from: start, isEnd: true) }
            case let byte where isLetter(byte): return tag(from: start, isEnd: false)
            default: break
            }
        }
        return nil
    }

    private mutating func skipDeclaration() {
        let isComment =
            index + 2 < bytes.count && bytes[index + 1] == UInt8(ascii: "-") && bytes[index + 2] == UInt8(ascii: "-")
        // „<!-->“ is a whole comment, so its two dashes count for its end too.
        index += 1
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: ">"),
                !isComment || (bytes[index - 1] == UInt8(ascii: "-") && bytes[index - 2] == UInt8(ascii: "-"))
            {
                index += 1
                return
            }
            index += 1
        }
    }

    private mutating func tag(from start: Int, isEnd: Bool) -> Tag {
        let nameStart = index
        while index < bytes.count, !isBlank(bytes[index]), bytes[index] != UInt8(ascii: ">"),
            bytes[index] != UInt8(ascii: "/")
        {
            index += 1
        }
        let name = nameStart..<index
        while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                index = min(next(byte, from: index) + 1, bytes.count)
            }
        }
        var tag = Tag(
            isEnd: isEnd, start: start, name: name,
            traits: isEnd ? [] : .of(UnsafeBufferPointer(rebasing: bytes[name])),
            attributes: name.upperBound..<index, rawText: nil,
            isSelfClosing: bytes[index - 1] == UInt8(ascii: "/"))
        index = min(index + 1, bytes.count)
        if !isEnd, tag.traits.contains(.rawText) { tag.rawText = rawText(of: name) }
        return tag
    }

    /// Leaves the end tag to the next turn.
    private mutating func rawText(of name: Range<Int>) -> Range<Int> {
        let start = index
        while true {
            index = next(UInt8(ascii: "<"), from: index)
            guard index < bytes.count else { break }
            if index + 1 + name.count < bytes.count, bytes[index + 1] == UInt8(ascii: "/"),
                (0..<name.count).allSatisfy({ lower(bytes[index + 2 + $0]) == lower(bytes[name.lowerBound + $0]) })
            {
                break
            }
            index += 1
        }
        return start..<index
    }

    /// The next place of a byte, or the end.
    private func next(_ byte: UInt8, from start: Int) -> Int {
        let bytes = UnsafeRawBufferPointer(bytes)
        let wanted = ByteBlock(repeating: byte)
        var index = start
        while index <= bytes.count - ByteBlock.length,
            !(bytes.loadUnaligned(fromByteOffset: index, as: ByteBlock.self) .== wanted).isAnywhere
        {
            index += ByteBlock.length
        }
        while index < bytes.count, bytes[index] != byte { index += 1 }
        return index
    }

    // MARK: - Within a tag

    /// Reads the attribute that begins at `index` or behind blanks there, and moves `index` behind it; `nil` at the tag's end.
    func attribute(of tag: Tag, at index: inout Int) -> (name: Range<Int>, value: Range<Int>)? {
        let end = tag.attributes.upperBound
        while index < end {
            while index < end, isBlank(bytes[index]) || bytes[index] == UInt8(ascii: "/") { index += 1 }
            let nameStart = index
            while index < end, !isBlank(bytes[index]), bytes[index] != UInt8(ascii: "="),
                bytes[index] != UInt8(ascii: "/")
            {
                index += 1
            }
            let name = nameStart..<index
            while index < end, isBlank(bytes[index]) { index += 1 }
            var value = index..<index
            if index < end, bytes[index] == UInt8(ascii: "=") {
                index += 1
                while index < end, isBlank(bytes[index]) { index += 1 }
                if index < end, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") {
                    let start = index + 1
                    index = min(next(bytes[index], from: start), end)
                    value = start..<index
                    index = min(index + 1, end)
                } else {
                    let start = index
                    while index < end, !isBlank(bytes[index]) { index += 1 }
                    value = start..<index
                }
            }
            if !name.isEmpty || !value.isEmpty { return (name, value) }
            index += 1
        }
        return nil
    }

    /// The words of a value that are parted by blanks.
    func words(of value: Range<Int>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start = value.lowerBound
        for index in value where isBlank(bytes[index]) {
            if index > start { words.append(start..<index) }
            start = index + 1
        }
        if value.upperBound > start { words.append(start..<value.upperBound) }
        return words
    }

    /// Whether the range holds this word of lower-case ASCII, in whatever case.
    func stands(_ word: StaticString, at range: Range<Int>) -> Bool {
        guard range.count == word.utf8CodeUnitCount else { return false }
        return word.withUTF8Buffer { word in
            word.indices.allSatisfy { lower(bytes[range.lowerBound + $0]) == word[$0] }
        }
    }

    func text(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    private func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }

    private func lower(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
