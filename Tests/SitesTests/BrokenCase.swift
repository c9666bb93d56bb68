import Foundation
import Testing

/// A site with defects, each marked where it is to be found.
///
/// `Tests/Broken/*.txt` hold many: a line `##### name` begins one, a line `=== path` a file of it (`=== path -> target` a symbolic
/// link), `⟦id⟧` stands in front of the place of a finding. Between the same brackets: `\FF` is a byte, `\n` in a repetition a
/// line break, `1000*text` a text repeated; and `###` lines before the first file name findings that no mark can stand at.
/// A site without `site.yml` gets a plain one.
struct BrokenCase: Sendable, CustomTestStringConvertible {
    var name: String
    var files: [(path: String, bytes: [UInt8])] = []
    var links: [(path: String, target: String)] = []
    /// „id file:line:column“.
    var expected: [String] = []

    var testDescription: String { name }

    /// The ids that the case covers.
    var ids: Set<String> { Set(expected.map { String($0.prefix { $0 != " " }) }) }

    static let all: [BrokenCase] = {
        let folder = testsFolder.appending(path: "Broken")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".txt") }.sorted().flatMap { cases(in: folder.appending(path: $0)) }
    }()

    static func cases(in file: URL) -> [BrokenCase] {
        let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        return text.components(separatedBy: "\n##### ").dropFirst().map { BrokenCase($0) }
    }

    init(_ text: String) {
        let parts = text.components(separatedBy: "\n=== ")
        let head = parts[0].split(separator: "\n")
        name = String(head.first ?? "")
        expected = head.dropFirst().map { line in
            let finding = Self.plain(String(line).replacing("### ", with: ""))
            return finding.contains(" ") ? finding : finding + " nowhere"
        }
        for part in parts.dropFirst() {
            let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            let header = Self.plain(String(lines[0]))
            if let arrow = header.firstRange(of: " -> ") {
                let link = String(header[..<arrow.lowerBound])
                links.append((link, String(header[arrow.upperBound...])))
            } else {
                let path = header.replacing(/⟦.*?⟧/, with: "")
                files.append((path, read(lines.count > 1 ? String(lines[1]) + "\n" : "", path)))
            }
            // A mark in the line of the path means the file as a whole.
            for mark in header.matches(of: /⟦(.*?)⟧/) {
                let path = header.replacing(/⟦.*?⟧| -> .*/, with: "")
                expected.append("\(mark.1) \(path):1:1")
            }
        }
        links = links.map { ($0.path.replacing(/⟦.*?⟧/, with: ""), $0.target) }
        if !files.contains(where: { $0.path == "content/site.yml" }), !name.contains("without site.yml") {
            files.append(("content/site.yml", Array("title: Web\n".utf8)))
        }
    }

    private static func plain(_ header: String) -> String {
        header.replacing(/⟦(\d+)\*(.*?)⟧/) { String(repeating: String($0.2), count: Int($0.1) ?? 0) }
    }

    /// The bytes of a file without marks, whose places are noted.
    private mutating func read(_ text: String, _ path: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var line = 1
        var column = 1
        func put(_ text: String) {
            for scalar in text.unicodeScalars {
                bytes += String(scalar).utf8
                if scalar == "\n" {
                    line += 1
                    column = 1
                } else {
                    column += 1
                }
            }
        }
        var rest = text[...]
        while let open = rest.firstIndex(of: "⟦"), let close = rest[open...].firstIndex(of: "⟧") {
            put(String(rest[..<open]))
            let inner = rest[rest.index(after: open)..<close]
            if let repeated = inner.wholeMatch(of: /(\d+)\*(.*)/) {
                put(String(repeating: String(repeated.2).replacing("\\n", with: "\n"), count: Int(repeated.1) ?? 0))
            } else if inner.hasPrefix("\\"), let byte = UInt8(inner.dropFirst(), radix: 16) {
                bytes.append(byte)
                column += 1
            } else {
                expected.append("\(inner) \(path):\(line):\(column)")
            }
            rest = rest[rest.index(after: close)...]
        }
        put(String(rest))
        return bytes
    }
}
