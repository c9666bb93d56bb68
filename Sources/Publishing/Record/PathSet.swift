import SiteBuilder

#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Paths in the order in which they came, each once: all in one piece of memory, ended by NUL as the system wants them, since a set of
/// some ten thousand `String`s costs more than all that is done with them.
struct PathSet: Sendable {
    /// Every path with its NUL.
    private(set) var bytes: [UInt8] = []
    private var starts: [Int] = []
    /// By the lowest bits of the hash.
    private var slots: [Slot]

    private struct Slot {
        /// The lower half of the path's hash, so that hardly any path is compared with another.
        var hash: UInt32 = 0
        /// One more than the number of the path; 0 is free.
        var next: UInt32 = 0
    }

    init(capacity: Int = 16) {
        var size = 32
        while size < capacity * 2 { size *= 2 }
        slots = [Slot](repeating: Slot(), count: size)
        starts.reserveCapacity(capacity)
    }

    var count: Int { starts.count }

    /// The number of a path, and whether it is new.
    @discardableResult
    mutating func insert(_ path: UnsafeRawBufferPointer) -> (index: Int, isNew: Bool) {
        if starts.count * 2 >= slots.count { grow() }
        let hash = Self.hash(of: path)
        let (slot, found) = place(of: path, hash)
        if let found { return (found, false) }
        slots[slot] = Slot(hash: hash, next: UInt32(starts.count + 1))
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

    func index(of path: UnsafeRawBufferPointer) -> Int? { place(of: path, Self.hash(of: path)).found }

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

    private static func hash(of path: UnsafeRawBufferPointer) -> UInt32 {
        UInt32(truncatingIfNeeded: ContentHash.of(path))
    }

    private func place(of path: UnsafeRawBufferPointer, _ hash: UInt32) -> (slot: Int, found: Int?) {
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot].next != 0 {
            if slots[slot].hash == hash, holds(path, Int(slots[slot].next) - 1) {
                return (slot, Int(slots[slot].next) - 1)
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return (slot, nil)
    }

    private func holds(_ path: UnsafeRawBufferPointer, _ index: Int) -> Bool {
        let range = range(index)
        guard range.count == path.count else { return false }
        guard let start = path.baseAddress, !path.isEmpty else { return true }
        return bytes.withUnsafeBytes { memcmp($0.baseAddress! + range.lowerBound, start, range.count) == 0 }
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        for filled in old where filled.next != 0 {
            var slot = Int(filled.hash) & (slots.count - 1)
            while slots[slot].next != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = filled
        }
    }
}
