/// Writes JSON in one line, member by member; the same bytes as `JSON.line` without a tree of values.
package struct JSONLine: ~Copyable {
    private var line = PageBuffer(capacity: 4096)
    private var needsComma = false

    package var bytes: [UInt8] { Array(line.bytes) }

    /// - Parameter start: What stands before the JSON.
    package init(after start: StaticString = "") {
        line.append(literal: start)
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
        line.append(UInt8(ascii: "\""))
        line.append(json: text)
        line.append(UInt8(ascii: "\""))
    }

    /// A member with a number.
    package mutating func member(_ key: StaticString, _ number: Int) {
        begin(key)
        line.append(number: number)
    }

    /// A member with `true` or `false`.
    package mutating func member(_ key: StaticString, _ flag: Bool) {
        begin(key)
        line.append(literal: flag ? "true" : "false")
    }

    private mutating func begin(_ key: StaticString?) {
        if needsComma { line.append(UInt8(ascii: ",")) }
        needsComma = true
        guard let key else { return }
        line.append(UInt8(ascii: "\""))
        line.append(literal: key)
        line.append(UInt8(ascii: "\""))
        line.append(UInt8(ascii: ":"))
    }

    private mutating func nest(
        _ key: StaticString?, _ open: UInt8, _ close: UInt8, _ content: (inout JSONLine) -> Void
    ) {
        begin(key)
        line.append(open)
        needsComma = false
        content(&self)
        line.append(close)
        needsComma = true
    }
}
