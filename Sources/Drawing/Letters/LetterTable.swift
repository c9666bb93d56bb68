/// The generated letters, read once; `scripts/lockup-glyphs` says what form they have.
struct LetterTable: Sendable {
    private(set) var letters: [UInt32: Letter] = [:]
    private(set) var parts: [Outline] = []
    private var leftClasses: [UInt32: Int] = [:]
    private var rightClasses: [UInt32: Int] = [:]
    private var kerns: [Pair: Int] = [:]

    struct Letter: Sendable {
        var advance: Int
        var parts: [(number: Int, x: Int, y: Int)]
    }

    private struct Pair: Hashable {
        var left: Int
        var right: Int
    }

    init() {
        for line in Self.lines(glyphParts) { parts.append(Self.outline(line)) }
        for line in Self.lines(glyphLetters) {
            var numbers = PackedNumbers(line)
            guard let scalar = numbers.natural(), let advance = numbers.natural() else { continue }
            var letter = Letter(advance: advance, parts: [])
            while let number = numbers.natural(), let x = numbers.signed(), let y = numbers.signed() {
                letter.parts.append((number, x, y))
            }
            letters[UInt32(scalar)] = letter
        }
        leftClasses = Self.classes(kernLeft)
        rightClasses = Self.classes(kernRight)
        var numbers = PackedNumbers(Array(kernPairs.utf8)[...])
        while let left = numbers.natural(), let right = numbers.natural(), let value = numbers.signed() {
            kerns[Pair(left: left, right: right)] = value
        }
    }

    /// By how much two letters stand nearer (below 0) or farther.
    func kerning(_ first: UInt32, _ second: UInt32) -> Int {
        guard let left = leftClasses[first], let right = rightClasses[second] else { return 0 }
        return kerns[Pair(left: left, right: right)] ?? 0
    }

    private static func lines(_ text: String) -> [ArraySlice<UInt8>] {
        Array(text.utf8).split(separator: UInt8(ascii: "\n"))
    }

    private static func classes(_ text: String) -> [UInt32: Int] {
        var classes: [UInt32: Int] = [:]
        for (index, line) in lines(text).enumerated() {
            var numbers = PackedNumbers(line)
            while let scalar = numbers.natural() { classes[UInt32(scalar)] = index }
        }
        return classes
    }

    private static func outline(_ line: ArraySlice<UInt8>) -> Outline {
        var numbers = PackedNumbers(line)
        var outline = Outline()
        var (x, y) = (0, 0)
        for _ in 0..<(numbers.natural() ?? 0) {
            var contour: [(point: Point, isOnCurve: Bool)] = []
            for _ in 0..<(numbers.natural() ?? 0) {
                guard let across = numbers.signed(), let up = numbers.signed() else { return outline }
                x += across >> 1
                y += up
                contour.append((Point(x: Double(x), y: Double(-y)), across & 1 == 0))
            }
            append(contour, to: &outline)
        }
        return outline
    }

    /// TrueType leaves out a point on the curve that lies midway between two off it.
    private static func append(_ contour: [(point: Point, isOnCurve: Bool)], to outline: inout Outline) {
        guard let last = contour.last, let first = contour.first else { return }
        guard let start = contour.firstIndex(where: \.isOnCurve) else {
            // Round dots may have no point on the curve at all.
            let middle = Point(x: (last.point.x + first.point.x) / 2, y: (last.point.y + first.point.y) / 2)
            append([(middle, true)] + contour, to: &outline)
            return
        }
        outline.append(.move(contour[start].point))
        var control: Point?
        for offset in 1...contour.count {
            let (point, isOnCurve) = contour[(start + offset) % contour.count]
            switch (control, isOnCurve) {
            case (nil, true): if offset < contour.count { outline.append(.line(point)) }
            case (nil, false): control = point
            case (let before?, true):
                outline.append(.curve(control: before, end: point))
                control = nil
            case (let before?, false):
                let middle = Point(x: (before.x + point.x) / 2, y: (before.y + point.y) / 2)
                outline.append(.curve(control: before, end: middle))
                control = point
            }
        }
    }
}

/// Numbers in base 64, five bits a digit, the lowest first, 32 added to all but the last.
private struct PackedNumbers {
    private var rest: ArraySlice<UInt8>

    init(_ text: ArraySlice<UInt8>) {
        rest = text
    }

    mutating func natural() -> Int? {
        var (number, shift) = (0, 0)
        while let byte = rest.popFirst() {
            let digit = Self.digit(byte)
            number |= (digit & 31) << shift
            if digit < 32 { return number }
            shift += 5
        }
        return nil
    }

    mutating func signed() -> Int? {
        natural().map { $0 & 1 == 0 ? $0 >> 1 : -($0 + 1) >> 1 }
    }

    private static func digit(_ byte: UInt8) -> Int {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte) - 65
        case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte) - 97 + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) - 48 + 52
        case UInt8(ascii: "+"): 62
        default: 63
        }
    }
}
