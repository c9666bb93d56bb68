import Language
import SiteBuilder
import SourceText

/// Writes values one behind the other, for ``RecordReading`` to have back in the same order.
struct RecordWriting {
    var bytes: [UInt8] = []

    mutating func add(_ number: UInt64) {
        withUnsafeBytes(of: number) { bytes.append(contentsOf: $0) }
    }

    mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

    mutating func add(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

    mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { utf8 in
            withUnsafeBytes(of: UInt32(truncatingIfNeeded: utf8.count)) { bytes.append(contentsOf: $0) }
            bytes.append(contentsOf: utf8)
        }
    }

    mutating func add(_ text: String?) {
        add(text != nil)
        if let text { add(text) }
    }

    mutating func add(_ words: Words) {
        let isSame = words.cs == words.en
        add(isSame)
        add(words.cs)
        if !isSame { add(words.en) }
    }

    mutating func add(_ numbers: [UInt32]) {
        add(numbers.count)
        numbers.withUnsafeBytes { bytes.append(contentsOf: $0) }
    }

    mutating func add<Element>(_ elements: [Element], _ each: (inout RecordWriting, Element) -> Void) {
        add(elements.count)
        for element in elements { each(&self, element) }
    }
}

/// The bytes are not those that ``RecordWriting`` wrote.
struct DamagedRecord: Error {}

/// Reads values in the order in which they were written; never beyond the bytes.
struct RecordReading {
    private let bytes: UnsafeRawBufferPointer
    private var offset = 0

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    mutating func number() throws(DamagedRecord) -> UInt64 {
        guard bytes.count - offset >= 8 else { throw DamagedRecord() }
        defer { offset += 8 }
        return bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }

    mutating func integer() throws(DamagedRecord) -> Int { Int(Int64(bitPattern: try number())) }

    mutating func flag() throws(DamagedRecord) -> Bool {
        try byte() != 0
    }

    mutating func byte() throws(DamagedRecord) -> UInt8 {
        guard offset < bytes.count else { throw DamagedRecord() }
        defer { offset += 1 }
        return bytes[offset]
    }

    mutating func text() throws(DamagedRecord) -> String {
        guard bytes.count - offset >= 4 else { throw DamagedRecord() }
        let length = Int(bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
        offset += 4
        guard length <= bytes.count - offset else { throw DamagedRecord() }
        defer { offset += length }
        return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + length]), as: UTF8.self)
    }

    mutating func optionalText() throws(DamagedRecord) -> String? { try flag() ? try text() : nil }

    mutating func words() throws(DamagedRecord) -> Words {
        let isSame = try flag()
        let cs = try text()
        return Words(cs: cs, en: isSame ? cs : try text())
    }

    mutating func numbers() throws(DamagedRecord) -> [UInt32] {
        let count = try integer()
        guard count >= 0, count <= (bytes.count - offset) / 4 else { throw DamagedRecord() }
        defer { offset += count * 4 }
        return [UInt32](unsafeUninitializedCapacity: count) { buffer, filled in
            UnsafeMutableRawBufferPointer(buffer).copyMemory(
                from: UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count * 4]))
            filled = count
        }
    }

    mutating func list<Element>(
        _ each: (inout RecordReading) throws(DamagedRecord) -> Element
    ) throws(DamagedRecord) -> [Element] {
        let count = try integer()
        guard count >= 0, count <= bytes.count - offset else { throw DamagedRecord() }
        var elements: [Element] = []
        elements.reserveCapacity(count)
        for _ in 0..<count { elements.append(try each(&self)) }
        return elements
    }
}
