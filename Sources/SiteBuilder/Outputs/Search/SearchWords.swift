import Language
import Markup

/// Which projects have which words, for the files of the search.
struct SearchWords: Sendable {
    private var words = Vocabulary()
    /// The last project of each word so far.
    private var last: [Int32] = []
    /// Each word of each project, in the order in which they came.
    private var notes: [(word: Int32, project: Int32)] = []

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
        var whole: [UInt8] = []
        var (parts, last) = (0, 0)
        Self.each(of: number) { part in
            parts += 1
            last = whole.count
            whole += part
        }
        whole.withUnsafeBufferPointer { whole in
            note(whole, of: project)
            if parts > 1 { note(UnsafeBufferPointer(rebasing: whole[last...]), of: project) }
        }
    }

    private mutating func note(_ word: UnsafeBufferPointer<UInt8>, of project: Int) {
        let (word, project) = (words.number(of: word), Int32(truncatingIfNeeded: project))
        if word == last.count {
            last.append(project)
        } else if last[word] == project {
            return
        } else {
            last[word] = project
        }
        notes.append((Int32(truncatingIfNeeded: word), project))
    }

    /// Calls back with each word of a text: a run of letters and digits, folded. The script of the search parts what is typed alike.
    static func each(of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
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
                    if start < index { body(UnsafeBufferPointer(rebasing: bytes[start..<index])) }
                    start = index + length
                }
                index += length
            }
            if start < bytes.count { body(UnsafeBufferPointer(rebasing: bytes[start...])) }
        }
    }

    /// The words in files: of each word how many letters it shares with the one before and the rest, and its projects.
    func files() -> [File] {
        var files: [File] = []
        var (first, last) = ("", -1)
        var letters: [UInt8] = []
        var ids = IndexNumbers()
        func flush() {
            guard !letters.isEmpty else { return }
            let text = String(decoding: letters, as: UTF8.self)
            files.append(File(first: first, json: .members(["words": .string(text), "ids": .string(ids.text)])))
            letters = []
            ids = IndexNumbers()
        }
        let (projects, ends) = projectsByWord
        for word in words.inOrder {
            if letters.count + ids.count > Self.size { flush() }
            var shared = 0
            if letters.isEmpty {
                first = String(decoding: words[word], as: UTF8.self)
            } else {
                letters.append(UInt8(ascii: " "))
                ids.separate()
                // Letters of one byte each, since the script counts otherwise; as many as one digit tells.
                for (a, b) in zip(words[word], words[last]) {
                    guard a == b, a < 0x80, shared < 63 else { break }
                    shared += 1
                }
            }
            letters.append(IndexNumbers.digits[shared])
            letters += words[word].dropFirst(shared)
            ids.add(ascending: projects[(word == 0 ? 0 : ends[word - 1])..<ends[word]])
            last = word
        }
        flush()
        return files
    }

    /// The projects of all words, one word's behind the other's and each ascending, and where those of each word end.
    private var projectsByWord: (projects: [Int32], ends: [Int]) {
        var next = [Int](repeating: 0, count: words.count)
        for note in notes where note.word + 1 < words.count { next[Int(note.word) + 1] += 1 }
        for word in next.indices.dropFirst() { next[word] += next[word - 1] }
        var projects = [Int32](repeating: 0, count: notes.count)
        for note in notes {
            projects[next[Int(note.word)]] = note.project
            next[Int(note.word)] += 1
        }
        return (projects, next)
    }
}
