import Foundation
import Testing

/// Compares what was made with files of the repository; `UPDATE_GOLDEN=1` writes them anew, and fails so that nobody trusts it.
enum Golden {
    static var isUpdating: Bool { ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" }

    /// Compares two trees both ways; `partly` leaves out what is not expected.
    static func expect(
        _ made: [String: [UInt8]], in folder: URL, partly: Bool = false,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let expected = SiteOnDisk.files(in: folder.path)
        #expect(!expected.isEmpty, "nothing is expected in \(folder.path)", sourceLocation: sourceLocation)
        if isUpdating {
            for path in expected.keys where made[path] == nil {
                try FileManager.default.removeItem(at: folder.appending(path: path))
            }
            for (path, bytes) in made where !partly || expected[path] != nil {
                guard expected[path] != bytes else { continue }
                try write(bytes, to: folder.appending(path: path))
                Issue.record("written anew: \(path)", sourceLocation: sourceLocation)
            }
            return
        }
        let extra = partly ? [] : Set(made.keys).subtracting(expected.keys).sorted()
        let missing = Set(expected.keys).subtracting(made.keys).sorted()
        #expect(extra.isEmpty, "made, but not expected", sourceLocation: sourceLocation)
        #expect(missing.isEmpty, "expected, but not made", sourceLocation: sourceLocation)
        for (path, bytes) in expected.sorted(by: { $0.key < $1.key }) {
            guard let found = made[path] else { continue }
            compare(found, bytes, path, sourceLocation)
        }
    }

    static func expect(
        _ made: [UInt8], at file: URL, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let expected = (try? Data(contentsOf: file)).map(Array.init) ?? []
        if isUpdating, expected != made {
            try write(made, to: file)
            Issue.record("written anew: \(file.lastPathComponent)", sourceLocation: sourceLocation)
        } else {
            compare(made, expected, file.lastPathComponent, sourceLocation)
        }
    }

    /// Shows the first line that differs: a description of two long arrays would help nobody.
    private static func compare(
        _ made: [UInt8], _ expected: [UInt8], _ path: String, _ sourceLocation: SourceLocation
    ) {
        let isSame = made == expected
        guard !isSame else { return }
        let found = lines(made)
        let wanted = lines(expected)
        let index = zip(found, wanted).prefix { $0 == $1 }.count
        Issue.record(
            """
            \(path), line \(index + 1):
              expected: \(index < wanted.count ? wanted[index] : "(end)")
              made:     \(index < found.count ? found[index] : "(end)")
            """, sourceLocation: sourceLocation)
    }

    private static func lines(_ bytes: [UInt8]) -> [Substring] {
        String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }

    private static func write(_ bytes: [UInt8], to url: URL) throws {
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }
}
