import SiteBuilder

/// Paths in the order in which they came, each once: all in one piece of memory, ended by NUL as the system wants them, since a set of
/// some ten thousand `String`s costs more than all that is done with them.
struct PathSet: Sendable {
    /// Every path with its NUL.
    private(set) var bytes: [UInt8] = []
    private var starts: [Int] = []
    /// By hash, one more than the number of a path; 0 is free.
    private var slots: [UInt32]

    init(capacity: Int = 16) {
        var size = 32
        while size < capacity * 2 { size *= 2 }
        slots = [UInt32](repeating: 0, count: size)
        starts.reserveCapacity(capacity)
    }

    var count: Int { starts.count }

    /// The number of a path, and whether it is new.
    @discardableResult
    mutating func insert(_ path: UnsafeRawBufferPointer) -> (index: Int, isNew: Bool) {
        if starts.count * 2 >= slots.count { grow() }
        let (slot, found) = place(of: path)
        if let found { return (found, false) }
        slots[slot] = UInt32(starts.count + 1)
        starts.append(bytes.count)
        bytes.append(contentsOf: path)
        bytes.append(0)
        return (starts.count - 1, true)
    }

    @discardableResult
    mutating func insert(_ path: String) -> (index: Int, isNew: Bool) {
        var path = path
        return path.withUTF8 { insert(UnsafeRawBufferPointer($0)) }
    }

    func index(of path: UnsafeRawBufferPointer) -> Int? { place(of: path).found }

    func index(of path: String) -> Int? {
        var path = path
        return path.withUTF8 { index(of: UnsafeRawBufferPointer($0)) }
    }

    func contains(_ path: String) -> Bool { index(of: path) != nil }

    subscript(index: Int) -> String {
        bytes.withUnsafeBytes { String(decoding: UnsafeRawBufferPointer(rebasing: $0[range(index)]), as: UTF8.self) }
    }

    /// Gives a path to the system.
    func withPath<Result>(_ index: Int, _ body: (UnsafePointer<CChar>) -> Result) -> Result {
        bytes.withUnsafeBytes { buffer in
            body((buffer.baseAddress! + starts[index]).assumingMemoryBound(to: CChar.self))
        }
    }

    func withBytes<Result>(_ index: Int, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[range(index)])) }
    }

    private func range(_ index: Int) -> Range<Int> {
        starts[index]..<(index + 1 < starts.count ? starts[index + 1] : bytes.count) - 1
    }

    private func place(of path: UnsafeRawBufferPointer) -> (slot: Int, found: Int?) {
        var slot = Int(truncatingIfNeeded: ContentHash.of(path)) & (slots.count - 1)
        while slots[slot] != 0 {
            let index = Int(slots[slot]) - 1
            let range = range(index)
            let isSame =
                range.count == path.count
                && bytes.withUnsafeBytes { UnsafeRawBufferPointer(rebasing: $0[range]).elementsEqual(path) }
            if isSame { return (slot, index) }
            slot = (slot + 1) & (slots.count - 1)
        }
        return (slot, nil)
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for index in starts.indices {
            var slot = withBytes(index) { Int(truncatingIfNeeded: ContentHash.of($0)) } & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(index + 1)
        }
    }
}
