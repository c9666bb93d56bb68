import Markup

/// What the bytes of a text tell before it is parsed, from one walk over them.
struct MarkdownSurvey {
    /// Where lines start, in order.
    private(set) var lineStarts = [0]
    /// Line feeds and carriage returns.
    private(set) var lineEnds = 0
    private(set) var pipes = 0
    /// `[`
    private(set) var brackets = 0
    /// `<`
    private(set) var tags = 0
    /// Whether `[^` stands anywhere.
    private(set) var holdsFootnotes = false
    private(set) var controls = MarkdownControls()

    init(_ text: UnsafeBufferPointer<UInt8>) {
        lineStarts.reserveCapacity(128)
        let bytes = UnsafeRawBufferPointer(text)
        Self.classes.withUnsafeBufferPointer { classes in
            var index = 0
            while index < bytes.count {
                let end = min(index + ByteBlock.length, bytes.count)
                if end - index < ByteBlock.length
                    || Self.isOfNote(bytes.loadUnaligned(fromByteOffset: index, as: ByteBlock.self))
                {
                    for index in index..<end {
                        let kind = classes[Int(text[index])]
                        if kind != 0 { meet(kind, at: index, in: text) }
                    }
                }
                index = end
            }
        }
    }

    /// Whether a block may hold a byte that has a class: most are all letters and spaces.
    @inline(__always)
    private static func isOfNote(_ block: ByteBlock) -> Bool {
        let controls = (block .< ByteBlock(repeating: 0x20)) .| (block .== ByteBlock(repeating: 0x7F))
        // Two bytes each that differ in one bit.
        let tagOrPipe = (block & ByteBlock(repeating: 0xBF)) .== ByteBlock(repeating: 0x3C)
        let leads = (block | ByteBlock(repeating: 0x20)) .== ByteBlock(repeating: 0xE2)
        let bracket = block .== ByteBlock(repeating: UInt8(ascii: "["))
        let ampersand = block .== ByteBlock(repeating: UInt8(ascii: "&"))
        return (controls .| tagOrPipe .| leads .| bracket .| ampersand).isAnywhere
    }

    private mutating func meet(_ kind: UInt8, at index: Int, in text: UnsafeBufferPointer<UInt8>) {
        switch kind {
        case Self.lineEnd:
            lineEnds += 1
            if text[index] == 0x0A || !(index + 1 < text.count && text[index + 1] == 0x0A) {
                lineStarts.append(index + 1)
            }
        case Self.pipe: pipes += 1
        case Self.tag: tags += 1
        case Self.bracket:
            brackets += 1
            if index + 1 < text.count, text[index + 1] == UInt8(ascii: "^") { holdsFootnotes = true }
        default: controls.look(at: index, in: text)
        }
    }

    private static let lineEnd: UInt8 = 1
    private static let pipe: UInt8 = 2
    private static let bracket: UInt8 = 3
    private static let tag: UInt8 = 4
    private static let control: UInt8 = 5

    private static let classes: [UInt8] = (0...255).map { byte in
        switch UInt8(byte) {
        case 0x0A, 0x0D: lineEnd
        case UInt8(ascii: "|"): pipe
        case UInt8(ascii: "["): bracket
        case UInt8(ascii: "<"): tag
        case 0x09: 0
        // Of UTF-8 only what begins with 0xC2 (C1) or 0xE2 (marks of direction) can be a control character of several bytes.
        case 0..<0x20, 0x7F, 0xC2, 0xE2, UInt8(ascii: "&"): control
        default: 0
        }
    }
}
