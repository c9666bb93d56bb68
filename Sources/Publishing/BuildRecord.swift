import SiteBuilder

#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// What earlier builds made in one output folder: a file in `.sitegen`, safe to delete.
struct BuildRecord: Sendable, Hashable {
    /// By path relative to the output folder, with `/`.
    var outputs: [String: Output] = [:]

    struct Output: Sendable, Hashable {
        var size: Int
        var hash: UInt64
    }

    private static let magic = Array("sitegen record\n".utf8)
    private static let version: UInt64 = 1

    /// The record as bytes: a magic line, the version, the outputs in the order of their paths, and a hash of all that.
    var bytes: [UInt8] {
        var bytes = Self.magic
        func append(_ number: UInt64) {
            withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
        }
        append(Self.version)
        append(UInt64(outputs.count))
        for (path, output) in outputs.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            append(UInt64(path.utf8.count))
            bytes += path.utf8
            append(UInt64(output.size))
            append(output.hash)
        }
        append(ContentHash.of(bytes))
        return bytes
    }

    init() {}

    /// `nil` for bytes that are damaged, of another version, or name paths that lead out of an output folder.
    init?(_ bytes: [UInt8]) {
        guard bytes.count >= Self.magic.count + 24, bytes.starts(with: Self.magic) else { return nil }
        var offset = bytes.count - 8
        func number() -> UInt64? {
            guard offset + 8 <= bytes.count else { return nil }
            defer { offset += 8 }
            return bytes.withUnsafeBytes {
                UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            }
        }
        guard number() == ContentHash.of(Array(bytes.dropLast(8))) else { return nil }
        offset = Self.magic.count
        guard number() == Self.version, let count = number() else { return nil }
        for _ in 0..<count {
            guard let length = number(), length <= UInt64(bytes.count - offset) else { return nil }
            let path = String(validating: bytes[offset..<offset + Int(length)], as: UTF8.self)
            offset += Int(length)
            guard let path, OutputPath.isSafe(path), let size = number(), let hash = number() else { return nil }
            outputs[path] = Output(size: Int(clamping: size), hash: hash)
        }
    }

    /// The name of the record's file for an output folder: readable, and different for different folders.
    static func fileName(output: String, source: String) -> String {
        // Relative where it can be, so that the record of a site that moves with its output folder moves too.
        let inside = output.utf8.starts(with: (source + "/").utf8)
        let key = inside ? String(output.utf8.dropFirst(source.utf8.count + 1)) ?? output : output
        let readable = (output.split(separator: "/").last ?? "root").unicodeScalars.prefix(40).map {
            $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil) ? String($0) : "-"
        }.joined()
        let hash = String(ContentHash.of(Array(key.utf8)), radix: 16)
        return readable + "-" + String(repeating: "0", count: 16 - hash.count) + hash + ".record"
    }

    /// What the file holds; nothing where there is none or it is no record.
    static func read(_ name: String, source: SourceFolder) -> BuildRecord {
        guard let folder = folder(of: source),
            let file = OpenFile(name, in: folder.descriptor, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
        else { return BuildRecord() }
        do throws(MachineFailure) {
            let status = try file.status()
            guard status.st_mode & S_IFMT == S_IFREG, status.st_size < 1 << 30 else { return BuildRecord() }
            return BuildRecord(try file.bytes(size: Int(status.st_size))) ?? BuildRecord()
        } catch {
            return BuildRecord()
        }
    }

    /// Writes the file, so that at any time either the old one or the new one is there, whole.
    func write(_ name: String, source: SourceFolder) throws(MachineFailure) {
        let shown = ".sitegen/" + name
        if mkdir(source.path + "/.sitegen", 0o755) != 0, errno != EEXIST { throw .cannotWrite(shown) }
        guard let folder = Self.folder(of: source) else { throw .cannotWrite(shown) }
        let temporary = name + ".new"
        _ = unlinkat(folder.descriptor, temporary, 0)
        guard
            let file = OpenFile(
                temporary, in: folder.descriptor, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, name: shown)
        else { throw .cannotWrite(shown) }
        do throws(MachineFailure) {
            try file.write(bytes)
        } catch {
            _ = unlinkat(folder.descriptor, temporary, 0)
            throw error
        }
        guard renameat(folder.descriptor, temporary, folder.descriptor, name) == 0 else { throw .cannotWrite(shown) }
    }

    /// `.sitegen`, never through a link that would lead out of the site's folder.
    private static func folder(of source: SourceFolder) -> OpenFile? {
        OpenFile(source.path + "/.sitegen", flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
    }
}
