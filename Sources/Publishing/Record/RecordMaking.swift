/// A record while it is being made.
struct RecordMaking {
    private var entries = [[BuildRecord.Entry]](repeating: [], count: BuildRecord.Group.allCases.count)
    private var paths: [UInt8] = []

    mutating func add(
        _ group: BuildRecord.Group, _ path: String, _ state: FileState = FileState(), hash: UInt64 = 0, key: UInt64 = 0
    ) {
        var path = path
        path.withUTF8 { add(group, UnsafeRawBufferPointer($0), state, hash: hash, key: key) }
    }

    mutating func add(
        _ group: BuildRecord.Group, _ path: UnsafeRawBufferPointer, _ state: FileState, hash: UInt64 = 0,
        key: UInt64 = 0
    ) {
        entries[group.rawValue].append(
            BuildRecord.Entry(
                path: UInt32(clamping: paths.count), length: UInt32(clamping: path.count), state: state, hash: hash,
                key: key))
        paths.append(contentsOf: path)
        paths.append(0)
    }

    func record(_ header: BuildRecord.Header, details: [UInt8] = []) -> BuildRecord {
        BuildRecord(header: header, entries: entries, paths: paths, details: details)
    }
}
