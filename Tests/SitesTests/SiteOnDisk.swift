import Foundation
import Language
import Publishing
import SourceText

/// The folder of the repository that the fixtures lie in.
let testsFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

/// A copy of a site in a fresh folder that goes away with its owner.
final class SiteOnDisk: Sendable {
    let path: String

    /// The day on which all sites of these tests are built.
    static let today = Day(year: 2026, month: 11, day: 21)

    init(copying folder: URL? = nil) throws {
        path =
            URL(filePath: FileManager.default.temporaryDirectory.path).resolvingSymlinksInPath().path
            + "/sitegen-" + UUID().uuidString
        if let folder {
            try FileManager.default.copyItem(atPath: folder.path, toPath: path)
        } else {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func write(_ relative: String, _ bytes: [UInt8]) throws {
        let url = URL(filePath: path + "/" + relative)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    func write(_ relative: String, _ text: String) throws {
        try write(relative, Array(text.utf8))
    }

    func link(_ relative: String, to target: String) throws {
        let url = URL(filePath: path + "/" + relative)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: url.path, withDestinationPath: target)
    }

    func build(
        output: String = "public", drafts: Bool = false, jobs: Int = 2, strict: Bool = false
    ) async throws -> BuildReport {
        try await Build.run(options: options(output: output, drafts: drafts, jobs: jobs, strict: strict))
    }

    func options(
        output: String = "public", drafts: Bool = false, jobs: Int = 2, strict: Bool = false
    ) throws -> BuildOptions {
        guard let today = Self.today else { throw CocoaError(.featureUnsupported) }
        return BuildOptions(
            source: path, output: output.hasPrefix("/") ? output : path + "/" + output, today: today,
            drafts: drafts, jobs: jobs, strict: strict)
    }

    /// The bytes of each file below a folder, without the program's own, by path.
    func files(_ relative: String = "public") -> [String: [UInt8]] {
        Self.files(in: path + "/" + relative).filter { !$0.key.hasPrefix(".sitegen-") }
    }

    /// The same with assets under the names that their authors know, in the files' names and in the files: fingerprints would
    /// change every golden page with every touch of a style sheet.
    func filesWithoutFingerprints() -> [String: [UInt8]] {
        Dictionary(
            files().map { (Self.withoutFingerprints($0), Self.withoutFingerprints($1)) }, uniquingKeysWith: { $1 })
    }

    static func withoutFingerprints(_ text: String) -> String {
        String(decoding: withoutFingerprints(Array(text.utf8)), as: UTF8.self)
    }

    /// Takes away each dot with twelve hexadecimal digits and a dot behind them.
    static func withoutFingerprints(_ bytes: [UInt8]) -> [UInt8] {
        let dot = UInt8(ascii: ".")
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let end = index + 13
            if bytes[index] == dot, end < bytes.count, bytes[end] == dot,
                bytes[index + 1..<end].allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
            {
                index = end
            }
            result.append(bytes[index])
            index += 1
        }
        return result
    }

    static func files(in folder: String) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        for case let item as String in FileManager.default.enumerator(atPath: folder) ?? .init() {
            var status = stat()
            guard lstat(folder + "/" + item, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
            files[item] = (try? Data(contentsOf: URL(filePath: folder + "/" + item))).map(Array.init)
        }
        return files
    }

    /// What must not change when nothing is published: the bytes, times and numbers of all files.
    func state(_ relative: String = "public") -> [String: FileState] {
        var states: [String: FileState] = [:]
        let root = path + "/" + relative
        for (item, bytes) in Self.files(in: root) {
            var status = stat()
            guard lstat(root + "/" + item, &status) == 0 else { continue }
            states[item] = FileState(
                bytes: bytes, seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec, number: status.st_ino
            )
        }
        return states
    }

    struct FileState: Hashable {
        var bytes: [UInt8]
        var seconds: Int
        var nanoseconds: Int
        var number: UInt
    }
}
