/// HTML that is known to be safe: text gets into it only escaped, by interpolation or `append(text:)`.
///
/// A literal is taken as it stands, what is interpolated is escaped for text and quoted attributes alike:
/// `let row: HTML = "<dt class=\"\(name)\">\(label)</dt>"`.
package struct HTML: Sendable, Hashable, ExpressibleByStringInterpolation {
    package private(set) var bytes: [UInt8]

    package init() {
        bytes = []
    }

    /// Bytes that a renderer of this program has made and escaped itself; never anything an editor wrote.
    package init(trusted bytes: [UInt8]) {
        self.bytes = bytes
    }

    package init(stringLiteral value: StaticString) {
        bytes = value.withUTF8Buffer { Array($0) }
    }

    package init(stringInterpolation: StringInterpolation) {
        bytes = stringInterpolation.bytes
    }

    /// Text, escaped.
    package init(text: String) {
        bytes = []
        bytes.reserveCapacity(text.utf8.count)
        Escape.html(text, into: &bytes)
    }

    package var isEmpty: Bool { bytes.isEmpty }

    package var string: String { String(decoding: bytes, as: UTF8.self) }

    package mutating func append(_ other: HTML) {
        bytes.append(contentsOf: other.bytes)
    }

    package mutating func append(text: String) {
        Escape.html(text, into: &bytes)
    }

    /// Appends bytes of UTF-8 text, escaped.
    package mutating func append(text: UnsafeBufferPointer<UInt8>) {
        Escape.html(text, into: &bytes)
    }

    /// Appends a literal as it stands, without a value of its own.
    package mutating func append(literal: StaticString) {
        literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Appends a number in plain digits.
    package static func append(_ number: Int, to bytes: inout [UInt8]) {
        guard number >= 0, number < 1000 else { return bytes.append(contentsOf: String(number).utf8) }
        if number >= 100 { bytes.append(UInt8(truncatingIfNeeded: 48 + number / 100)) }
        if number >= 10 { bytes.append(UInt8(truncatingIfNeeded: 48 + number / 10 % 10)) }
        bytes.append(UInt8(truncatingIfNeeded: 48 + number % 10))
    }

    package struct StringInterpolation: StringInterpolationProtocol {
        var bytes: [UInt8]

        package init(literalCapacity: Int, interpolationCount: Int) {
            bytes = []
            bytes.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        package mutating func appendLiteral(_ literal: StaticString) {
            literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
        }

        package mutating func appendInterpolation(_ text: String) {
            Escape.html(text, into: &bytes)
        }

        package mutating func appendInterpolation(_ number: Int) {
            HTML.append(number, to: &bytes)
        }

        package mutating func appendInterpolation(_ address: Address) {
            Escape.html(address.string, into: &bytes)
        }

        package mutating func appendInterpolation(_ html: HTML) {
            bytes.append(contentsOf: html.bytes)
        }
    }
}
