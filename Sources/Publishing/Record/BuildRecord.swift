import SiteBuilder

#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// What the last build of one output folder was asked, read, made and found: a file in `.sitegen`, safe to delete.
///
/// It is used as it stands in the file, so that a build with nothing to do needs no more than one call to the system for each
/// file: paths end with NUL, entries have one size. Any damage, and any other version of the program, makes it worthless.
struct BuildRecord: Sendable {
    /// The groups of entries, in the order of the file.
    enum Group: Int, CaseIterable {
        /// Every file that a build may read, a symbolic link as such; `hash` is that of its bytes, 0 where they were not all read,
        /// `key` that of the facts of a content file.
        case sources
        /// What the links among them lead to.
        case linked
        /// Every folder among the inputs; `hash` tells the names in it.
        case sourceFolders
        /// Every file that the build made; `key` is that of what it was made from.
        case outputs
        /// The folders of the output folder; `hash` counts the files in them that are not ours, `key` is ``foreign`` for folders
        /// that hold nothing of ours.
        case outputFolders
    }

    struct Entry {
        /// Where the path stands among the paths, and its length without the NUL.
        var path: UInt32 = 0
        var length: UInt32 = 0
        var state = FileState()
        var hash: UInt64 = 0
        var key: UInt64 = 0
    }

    /// What all of a record is about.
    struct Header {
        /// ``ProgramIdentity`` of the program that wrote it.
        var program: UInt64 = 0
        /// ``BuildOptions/question`` of what it was asked.
        var question: UInt64 = 0
        /// Before the first source was looked at.
        var begun: Int64 = 0
        /// After the last output was.
        var finished: Int64 = 0
        /// Whether the build came to its end; else the outputs are no more than those that may be there.
        var isWhole: UInt64 = 0
        /// How many findings there were on rendered pages.
        var pageFindings: UInt64 = 0
        var counts = (UInt64(0), UInt64(0), UInt64(0), UInt64(0), UInt64(0))
        var pathBytes: UInt64 = 0
        var detailBytes: UInt64 = 0
    }

    /// Marks the folders that hold nothing of ours.
    static let foreign: UInt64 = 1

    let bytes: [UInt8]
    let header: Header
    /// Where each group begins, and then the paths.
    let starts: [Int]
    private let counts: [Int]
    /// Of all that follows the hash.
    let hashes: RecordHashes

    static let magic = Array("sitegen record 3".utf8)
    /// Behind the magic ``RecordHashes/whole`` of all that follows.
    static let hashStart = 16
    static let headerStart = 24
    private static var entriesStart: Int { headerStart + MemoryLayout<Header>.size }

    /// The record of a folder that nothing was built in.
    init() {
        self.init(header: Header(), entries: [[], [], [], [], []], paths: [], details: [])
    }

    /// Entries by their group; `details` is what ``RecordedReport`` wrote.
    init(header: Header, entries: [[Entry]], paths: [UInt8], details: [UInt8]) {
        var header = header
        header.counts = (
            UInt64(entries[0].count), UInt64(entries[1].count), UInt64(entries[2].count), UInt64(entries[3].count),
            UInt64(entries[4].count)
        )
        header.pathBytes = UInt64(paths.count)
        header.detailBytes = UInt64(details.count)
        var bytes = Self.magic
        let count = entries.reduce(0) { $0 + $1.count }
        bytes.reserveCapacity(Self.entriesStart + count * MemoryLayout<Entry>.stride + paths.count + details.count)
        bytes += [UInt8](repeating: 0, count: 8)
        withUnsafeBytes(of: header) { bytes.append(contentsOf: $0) }
        for group in entries { group.withUnsafeBytes { bytes.append(contentsOf: $0) } }
        bytes += paths
        bytes += details
        let hashes = Self.hashes(of: bytes, details: bytes.count - details.count)
        bytes.withUnsafeMutableBytes { $0.storeBytes(of: hashes.whole, toByteOffset: Self.hashStart, as: UInt64.self) }
        self.bytes = bytes
        self.header = header
        self.hashes = hashes
        (starts, counts) = Self.layout(header)
    }

    /// `nil` for bytes that are damaged or of another version.
    init?(_ bytes: [UInt8]) {
        guard bytes.count >= Self.entriesStart, bytes.starts(with: Self.magic) else { return nil }
        let (hash, header) = bytes.withUnsafeBytes { buffer in
            (
                buffer.loadUnaligned(fromByteOffset: Self.hashStart, as: UInt64.self),
                buffer.loadUnaligned(fromByteOffset: Self.headerStart, as: Header.self)
            )
        }
        let (starts, counts) = Self.layout(header)
        let parts = [header.pathBytes, header.detailBytes] + counts.map(UInt64.init(clamping:))
        guard parts.allSatisfy({ $0 <= UInt64(bytes.count) }),
            starts[5] + Int(header.pathBytes) + Int(header.detailBytes) == bytes.count
        else { return nil }
        let hashes = Self.hashes(of: bytes, details: bytes.count - Int(header.detailBytes))
        guard hash == hashes.whole else { return nil }
        self.bytes = bytes
        self.header = header
        self.hashes = hashes
        (self.starts, self.counts) = (starts, counts)
    }

    private static func hashes(of bytes: [UInt8], details: Int) -> RecordHashes {
        bytes.withUnsafeBytes {
            RecordHashes(UnsafeRawBufferPointer(rebasing: $0[headerStart...]), details: details - headerStart)
        }
    }

    private static func layout(_ header: Header) -> (starts: [Int], counts: [Int]) {
        let all = [header.counts.0, header.counts.1, header.counts.2, header.counts.3, header.counts.4]
        let counts = all.map { Int(clamping: min($0, 1 << 40)) }
        var starts = [entriesStart]
        for count in counts { starts.append(starts.last! + count * MemoryLayout<Entry>.stride) }
        return (starts, counts)
    }

    func count(_ group: Group) -> Int { counts[group.rawValue] }

    func entry(_ group: Group, _ index: Int) -> Entry {
        bytes.withUnsafeBytes { Self.entry($0, starts[group.rawValue], index) }
    }

    /// Gives entries of a group with their paths, as the system takes them, until the body is content with no more.
    ///
    /// The body gets the number of the entry, and says whether to go on.
    func forEach(
        _ group: Group, in range: Range<Int>? = nil, _ body: (Int, Entry, UnsafePointer<CChar>) -> Bool
    ) -> Bool {
        bytes.withUnsafeBytes { buffer in
            let paths = starts[5]
            for index in range ?? 0..<counts[group.rawValue] {
                let entry = Self.entry(buffer, starts[group.rawValue], index)
                let end = Int(entry.path) + Int(entry.length)
                guard end < Int(header.pathBytes), buffer[paths + end] == 0 else { return false }
                let path = (buffer.baseAddress! + paths + Int(entry.path)).assumingMemoryBound(to: CChar.self)
                if !body(index, entry, path) { return false }
            }
            return true
        }
    }

    /// The path of an entry.
    func path(_ entry: Entry) -> String {
        let start = starts[5] + Int(entry.path)
        guard start + Int(entry.length) <= bytes.count else { return "" }
        return String(decoding: bytes[start..<start + Int(entry.length)], as: UTF8.self)
    }

    /// The paths of a group by their numbers, to be looked up.
    func paths(_ group: Group) -> PathSet {
        var set = PathSet(capacity: counts[group.rawValue])
        _ = forEach(group) { _, entry, path in
            set.insert(UnsafeRawBufferPointer(start: path, count: Int(entry.length)))
            return true
        }
        return set
    }

    /// The numbers of the entries of a group that have one of these paths, by their path.
    func numbers(of wanted: [String], in group: Group) -> [String: Int] {
        var paths = PathSet(capacity: wanted.count)
        var lengths = [Bool](repeating: false, count: (wanted.map(\.utf8.count).max() ?? 0) + 1)
        for path in wanted {
            paths.insert(path)
            lengths[path.utf8.count] = true
        }
        var numbers: [String: Int] = [:]
        _ = forEach(group) { index, entry, path in
            let length = Int(entry.length)
            // Nearly all are passed over by their length, without a look at the path.
            guard length < lengths.count, lengths[length],
                let place = paths.index(of: UnsafeRawBufferPointer(start: path, count: length))
            else { return true }
            numbers[paths[place]] = index
            return numbers.count < paths.count
        }
        return numbers
    }

    /// Where in the file stands what ``RecordedReport`` wrote.
    var detailsStart: Int { starts[5] + Int(header.pathBytes) }

    /// What ``RecordedReport`` wrote.
    func withDetails<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        bytes.withUnsafeBytes { body(UnsafeRawBufferPointer(rebasing: $0[detailsStart...])) }
    }

    private static func entry(_ buffer: UnsafeRawBufferPointer, _ start: Int, _ index: Int) -> Entry {
        buffer.loadUnaligned(fromByteOffset: start + index * MemoryLayout<Entry>.stride, as: Entry.self)
    }
}
