/// Writes JSON in one line, member by member; the same bytes as `JSON.line` without a tree of values.
package struct JSONLine: Sendable {
    package private(set) var bytes: [UInt8]
    private var needsComma = false

    /// - Parameter start: What stands before the JSON.
    package init(after start: StaticString = "") {
        bytes = []
        bytes.reserveCapacity(2048)
        start.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// A member with an object; a value of an array, or the outermost, has no key.
    ///
    /// - Parameter key: ASCII without quotes, backslashes and control characters, as every key.
    package mutating func object(_ key: StaticString? = nil, _ members: (inout JSONLine) -> Void) {
        nest(key, UInt8(ascii: "{"), UInt8(ascii: "}"), members)
    }

    /// A member with an array; as for an object.
    package mutating func array(_ key: StaticString? = nil, _ values: (inout JSONLine) -> Void) {
        nest(key, UInt8(ascii: "["), UInt8(ascii: "]"), values)
    }

    /// A member with a text; `nil` leaves it out.
    package mutating func member(_ key: StaticString, _ text: String?) {
        guard let text else { return }
        begin(key)
        bytes.append(UInt8(ascii: "\""))
        Escape.json(text, into: &bytes)
        bytes.append(UInt8(ascii: "\""))
    }

    /// A member with a number.
    package mutating func member(_ key: StaticString, _ number: Int) {
        begin(key)
        bytes += String(number).utf8
    }

    /// A member with `true` or `false`.
    package mutating func member(_ key: StaticString, _ flag: Bool) {
        begin(key)
        bytes += (flag ? "true" : "false").utf8
    }

    private mutating func begin(_ key: StaticString?) {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
        guard let key else { return }
        bytes.append(UInt8(ascii: "\""))
        key.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func nest(
        _ key: StaticString?, _ open: UInt8, _ close: UInt8, _ content: (inout JSONLine) -> Void
    ) {
        begin(key)
        bytes.append(open)
        needsComma = false
        content(&self)
        bytes.append(close)
        needsComma = true
    }
}
