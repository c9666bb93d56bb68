import SiteBuilder

/// A record in which a few entries change; it is not copied for that.
struct RecordEditing {
    private let record: BuildRecord
    private var changes = RecordChanges()

    init(_ record: BuildRecord) {
        self.record = record
    }

    /// Changes an entry; each one once.
    mutating func set(_ group: BuildRecord.Group, _ index: Int, _ change: (inout BuildRecord.Entry) -> Void) {
        var entry = record.entry(group, index)
        change(&entry)
        let offset = record.starts[group.rawValue] + index * MemoryLayout<BuildRecord.Entry>.stride
        withUnsafeBytes(of: entry) { changes.pieces.append((offset, Array($0))) }
    }

    /// What makes the record the one that is to be kept, with other details where they are given.
    consuming func finish(begun: Int64, finished: Int64, details: [UInt8]?) -> RecordChanges {
        var header = record.header
        header.begun = begun
        header.finished = finished
        var hashes = record.hashes
        if let details {
            header.detailBytes = UInt64(details.count)
            changes.details = details
            hashes.details = details.withUnsafeBytes(RecordHashes.ofBlocks)
        }
        withUnsafeBytes(of: header) { changes.pieces.append((BuildRecord.headerStart, Array($0))) }
        for block in hashes.body.indices {
            if let hash = hash(ofBlock: block) { hashes.body[block] = hash }
        }
        withUnsafeBytes(of: hashes.whole) { changes.pieces.append((BuildRecord.hashStart, Array($0))) }
        return changes
    }

    /// `nil` for a block in which nothing has changed.
    private func hash(ofBlock number: Int) -> UInt64? {
        let start = BuildRecord.headerStart + number * RecordHashes.blockSize
        let range = start..<min(start + RecordHashes.blockSize, record.detailsStart)
        let pieces = changes.pieces.filter { range.overlaps($0.offset..<$0.offset + $0.bytes.count) }
        guard !pieces.isEmpty else { return nil }
        var block = Array(record.bytes[range])
        for (offset, bytes) in pieces {
            for index in range.clamped(to: offset..<offset + bytes.count) {
                block[index - range.lowerBound] = bytes[index - offset]
            }
        }
        return ContentHash.of(block)
    }
}

/// What is written in place of some bytes of a record; nothing for one that is kept as it is.
struct RecordChanges {
    /// Each where it begins in the file.
    var pieces: [(offset: Int, bytes: [UInt8])] = []
    /// `nil` where they stay.
    var details: [UInt8]?
}
