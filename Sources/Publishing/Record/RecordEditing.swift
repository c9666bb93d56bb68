import SiteBuilder

/// A record in which a few entries change.
struct RecordEditing {
    private let record: BuildRecord
    private var bytes: [UInt8]

    init(_ record: BuildRecord) {
        self.record = record
        bytes = record.bytes
    }

    /// Changes an entry; each one once.
    mutating func set(_ group: BuildRecord.Group, _ index: Int, _ change: (inout BuildRecord.Entry) -> Void) {
        var entry = record.entry(group, index)
        change(&entry)
        let offset = record.starts[group.rawValue] + index * MemoryLayout<BuildRecord.Entry>.stride
        withUnsafeBytes(of: entry) { bytes.replaceSubrange(offset..<offset + $0.count, with: $0) }
    }

    /// The record as it is to be kept, with other details where they are given.
    consuming func finish(begun: Int64, finished: Int64, details: [UInt8]?) -> BuildRecord? {
        var header = record.header
        header.begun = begun
        header.finished = finished
        if let details {
            bytes.removeSubrange((record.starts[5] + Int(header.pathBytes))...)
            bytes += details
            header.detailBytes = UInt64(details.count)
        }
        withUnsafeBytes(of: header) {
            bytes.replaceSubrange(BuildRecord.headerStart..<BuildRecord.headerStart + $0.count, with: $0)
        }
        let hash = bytes.withUnsafeBytes {
            ContentHash.of(UnsafeRawBufferPointer(rebasing: $0[BuildRecord.headerStart...]))
        }
        bytes.withUnsafeMutableBytes { $0.storeBytes(of: hash, toByteOffset: 16, as: UInt64.self) }
        return BuildRecord(bytes)
    }
}
