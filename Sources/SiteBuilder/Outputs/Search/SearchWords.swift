import Language
import Markup

/// Which projects have which words, for the files of the search.
struct SearchWords: Sendable {
    /// Ascending.
    private var projects: [String: [Int32]] = [:]

    /// Some of the words in the order of their letters, with their projects.
    struct File: Sendable {
        /// Its first word.
        let first: String
        let json: JSON
    }

    /// How large a file becomes before the next one begins, in bytes: a word is had with one or two of them.
    private static let size = 20_000

    /// Projects are added in ascending order.
    mutating func add(_ text: String, of project: Int) {
        Self.each(of: text) { note($0, of: project) }
    }

    /// A number that people know by its beginning, with its marks or without, or by its end.
    mutating func add(number: String, of project: Int) {
        var parts: [String] = []
        Self.each(of: number) { parts.append($0) }
        note(parts.joined(), of: project)
        if parts.count > 1, let last = parts.last { note(last, of: project) }
    }

    private mutating func note(_ word: String, of project: Int) {
        let project = Int32(truncatingIfNeeded: project)
        Self.note(project, in: &projects[word, default: []])
    }

    private static func note(_ project: Int32, in projects: inout [Int32]) {
        if projects.last != project { projects.append(project) }
    }

    /// Calls back with each word of a text: a run of letters and digits, folded. The script of the search parts what is typed alike.
    static func each(of text: String, _ body: (String) -> Void) {
        var text = folded(text)
        text.withUTF8 { bytes in
            var (index, start) = (0, 0)
            while index < bytes.count {
                let byte = bytes[index]
                let next = index + 1 < bytes.count ? bytes[index + 1] : 0
                let (isLetter, length) =
                    switch byte {
                    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): (true, 1)
                    case ..<0x80: (false, 1)
                    // Marks of Latin-1, × and ÷; U+2000–2BFF, U+3000–303F: punctuation, arrows, drawings.
                    case 0xC2: (false, 2)
                    case 0xC3: (next != 0x97 && next != 0xB7, 2)
                    case 0xE2: (next >= 0xB0, 3)
                    case 0xE3: (next != 0x80, 3)
                    default: (true, byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4)
                    }
                if !isLetter {
                    if start < index { body(String(decoding: bytes[start..<index], as: UTF8.self)) }
                    start = index + length
                }
                index += length
            }
            if start < bytes.count { body(String(decoding: bytes[start...], as: UTF8.self)) }
        }
    }

    /// The words in files: of each word how many letters it shares with the one before and the rest, and its projects.
    func files() -> [File] {
        var files: [File] = []
        var (first, last) = ("", "")
        var words: [UInt8] = []
        var ids = IndexNumbers()
        func flush() {
            guard !words.isEmpty else { return }
            let text = String(decoding: words, as: UTF8.self)
            files.append(File(first: first, json: .members(["words": .string(text), "ids": .string(ids.text)])))
            words = []
            ids = IndexNumbers()
        }
        for (word, projects) in projects.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            if words.count + ids.count > Self.size { flush() }
            var shared = 0
            if words.isEmpty {
                first = word
            } else {
                words.append(UInt8(ascii: " "))
                ids.separate()
                // Letters of one byte each, since the script counts otherwise; as many as one digit tells.
                for (a, b) in zip(word.utf8, last.utf8) {
                    guard a == b, a < 0x80, shared < 63 else { break }
                    shared += 1
                }
            }
            words.append(IndexNumbers.digits[shared])
            words += word.utf8.dropFirst(shared)
            ids.add(ascending: projects.map(Int.init))
            last = word
        }
        flush()
        return files
    }
}
