import CBrotliEncoder
import CZlib

/// A form in which web servers send a file compressed, which lies beside the file under its name and an ending.
///
/// The bytes may differ with the version of the system's library; what they unpack to does not.
package enum CompressedForm: String, Sendable, CaseIterable {
    /// RFC 1952.
    case gzip
    /// RFC 7932.
    case brotli

    /// What the name of a file gets at its end.
    package var ending: String {
        switch self {
        case .gzip: ".gz"
        case .brotli: ".br"
        }
    }

    /// The compressed bytes, without name or time of the file; `nil` where the library fails.
    package func compressed(_ bytes: [UInt8]) -> [UInt8]? {
        switch self {
        case .gzip: Self.gzipped(bytes)
        case .brotli: Self.brotlied(bytes)
        }
    }

    /// Whether a file is worth compressing, by its name and size: a text, and larger than what one packet holds anyway.
    package static func isWorthIt(_ path: String, size: Int) -> Bool {
        size >= 1024 && endings.contains { path.hasSuffix($0) }
    }

    private static let endings = [
        ".html", ".css", ".js", ".json", ".jsonld", ".csv", ".xml", ".svg", ".txt", ".map",
    ]

    /// The best, since pages are so small that it takes hardly longer than the usual 6: 0.3 ms for 20 kB.
    private static let gzipLevel: Int32 = 9
    /// 0.3 ms for 20 kB; 10 and 11 take twenty and forty-five times as long for 8 and 9 % less.
    private static let brotliQuality: Int32 = 9

    private static func gzipped(_ bytes: [UInt8]) -> [UInt8]? {
        guard let size = UInt32(exactly: bytes.count) else { return nil }
        var stream = z_stream()
        // zlib remembers where its stream lies and takes it nowhere else.
        return withUnsafeMutablePointer(to: &stream) { stream in
            // 15 bits of window, and 16 for the head and foot of gzip.
            let answer = deflateInit2_(
                stream, gzipLevel, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
                Int32(MemoryLayout<z_stream>.size))
            guard answer == Z_OK else { return nil }
            defer { deflateEnd(stream) }
            let capacity = Int(deflateBound(stream, UInt(bytes.count)))
            var isDone = false
            let result = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
                bytes.withUnsafeBufferPointer { bytes in
                    // zlib only reads what it takes as mutable.
                    stream.pointee.next_in = UnsafeMutablePointer(mutating: bytes.baseAddress)
                    stream.pointee.avail_in = size
                    stream.pointee.next_out = buffer.baseAddress
                    stream.pointee.avail_out = UInt32(clamping: capacity)
                    isDone = deflate(stream, Z_FINISH) == Z_STREAM_END
                    count = Int(stream.pointee.total_out)
                }
            }
            return isDone ? result : nil
        }
    }

    private static func brotlied(_ bytes: [UInt8]) -> [UInt8]? {
        let capacity = BrotliEncoderMaxCompressedSize(bytes.count)
        guard capacity > 0 else { return nil }
        var isDone = false
        let result = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            var size = capacity
            isDone =
                BrotliEncoderCompress(
                    brotliQuality, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, bytes.count, bytes, &size,
                    buffer.baseAddress) == BROTLI_TRUE
            count = isDone ? size : 0
        }
        return isDone ? result : nil
    }
}
