/// The bytes of a page, or of a part of it, while they are written.
///
/// In plain memory, since an array asks at each of some thousand pieces whether it is alone.
package struct PageBuffer: ~Copyable {
    private var start: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    package private(set) var count = 0

    /// - Parameter capacity: In bytes; it grows where that is too little.
    package init(capacity: Int) {
        self.capacity = max(capacity, 1)
        start = .allocate(capacity: self.capacity)
    }

    deinit { start.deallocate() }

    /// All bytes so far, as long as nothing is appended.
    package var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

    /// Appends bytes as they stand.
    package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let first = bytes.baseAddress else { return }
        if capacity - count < bytes.count { grow(by: bytes.count) }
        (start + count).initialize(from: first, count: bytes.count)
        count += bytes.count
    }

    /// Appends a byte as it stands.
    package mutating func append(_ byte: UInt8) {
        if capacity == count { grow(by: 1) }
        (start + count).initialize(to: byte)
        count += 1
    }

    /// Appends a literal as it stands.
    package mutating func append(literal: StaticString) {
        literal.withUTF8Buffer { append($0) }
    }

    /// Appends bytes as they stand.
    package mutating func append(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { append($0) }
    }

    /// Appends text, escaped for HTML text and quoted attribute values.
    package mutating func append(text: String) {
        var text = text
        text.withUTF8 { Escape.forEachHTMLPiece(of: $0) { append($0) } }
    }

    /// Appends the content of a JSON string, without its quotes.
    package mutating func append(json text: String) {
        var text = text
        text.withUTF8 { Escape.forEachJSONPiece(of: $0) { append($0) } }
    }

    /// Appends a number in plain digits.
    package mutating func append(number: Int) {
        var digits = String(number)
        digits.withUTF8 { append($0) }
    }

    private mutating func grow(by more: Int) {
        capacity = max(capacity * 2, count + more)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.initialize(from: start, count: count)
        start.deallocate()
        start = larger
    }
}
