import Language
package import SourceText

/// A content file taken apart: the values of its front matter and where its Markdown stands.
package struct ContentFile: Sendable, Hashable {
    /// A map, empty where the front matter is missing or cannot be read.
    package var node: Node
    /// The Markdown; nothing in a file that is all YAML, or whose encoding or front matter's end is unknown.
    package var body: ByteRange
    package var findings: [Finding]

    /// The bound for a front matter, in bytes.
    private static let frontMatterSizeLimit = 256 * 1024

    package init(node: Node, body: ByteRange, findings: [Finding]) {
        self.node = node
        self.body = body
        self.findings = findings
    }

    /// Reads YAML between two lines `---`, then Markdown.
    package static func read(_ file: SourceFile) -> ContentFile {
        var content = ContentFile(file)
        guard content.findings.isEmpty else { return content }
        let bytes = file.bytes
        let textStart = content.body.start
        var opening = textStart
        while opening < bytes.count, bytes[opening] == 0x0A || bytes[opening] == 0x0D { opening += 1 }
        guard var line = marker(at: opening, bytes) else {
            content.reportMissing(at: textStart, dataAt: opening, of: file)
            return content
        }
        let yamlStart = line
        while line < bytes.count {
            if let behind = marker(at: line, bytes) {
                content.body = ByteRange(behind, bytes.count)
                content.readYAML(ByteRange(yamlStart, line), of: file)
                return content
            }
            line = nextLine(line, bytes)
        }
        content.node.range = ByteRange(opening, opening + 3)
        content.body = ByteRange(bytes.count, bytes.count)
        content.findings.append(
            Finding(
                frontMatterUnclosed, at: file.place(ByteRange(opening, opening + 3)),
                Words(
                    cs: "Údaje, které tu začínají, nikde nekončí. Doplňte pod ně řádek „---“.",
                    en: "The data that begin here end nowhere. Add a line “---” below them.")))
        return content
    }

    private mutating func reportMissing(at start: Int, dataAt opening: Int, of file: SourceFile) {
        node.range = ByteRange(start, start)
        let place = file.place(ByteRange(start, start))
        // Data that only lack their first line are no Markdown.
        if let behind = Self.dataEnd(opening, file.bytes) {
            body = ByteRange(behind, file.bytes.count)
            findings.append(
                Finding(
                    frontMatterMissing, at: place,
                    Words(
                        cs: "Před údaji chybí řádek „---“. Doplňte ho na začátek souboru.",
                        en: "The line “---” is missing before the data. Add it at the beginning of the file."),
                    fix: .init(
                        Words(cs: "Doplnit „---“ na začátek.", en: "Add “---” at the beginning."),
                        edits: [.init(place, text: "---\n")])))
            return
        }
        findings.append(
            Finding(
                frontMatterMissing, at: place,
                Words(
                    cs:
                        "Soubor má začínat řádkem „---“, pod ním údaji, alespoň „title: Název“, a druhým řádkem „---“.",
                    en:
                        "The file should begin with a line “---”, then data, at least “title: Name”, and a second line “---”."
                ),
                fix: .init(
                    Words(cs: "Doplnit údaje na začátek.", en: "Add the data at the beginning."),
                    edits: [.init(place, text: "---\ntitle: \n---\n\n")])))
    }

    /// Where the line behind data ends that a file begins with, if they begin with „key:“ and end with a line `---`.
    private static func dataEnd(_ start: Int, _ bytes: [UInt8]) -> Int? {
        let key = bytes[start...].prefix { ($0 | 0x20) &- 0x61 < 26 || $0 == UInt8(ascii: "_") || $0 >= 0x80 }
        guard !key.isEmpty, bytes[key.endIndex...].first == UInt8(ascii: ":"),
            bytes.count > key.endIndex + 1, bytes[key.endIndex + 1] <= 0x20
        else { return nil }
        var line = start
        while line < bytes.count {
            if let behind = marker(at: line, bytes) { return behind }
            line = nextLine(line, bytes)
        }
        return nil
    }

    /// Reads a file that is YAML as a whole, such as `site.yml`.
    package static func readYAML(_ file: SourceFile) -> ContentFile {
        var content = ContentFile(file)
        guard content.findings.isEmpty else { return content }
        let range = content.body
        content.body = ByteRange(file.bytes.count, file.bytes.count)
        content.readYAML(range, of: file)
        return content
    }

    /// The body is all of the file behind a byte order mark, or nothing where it is no UTF-8.
    private init(_ file: SourceFile) {
        let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        self.init(
            node: Node(range: ByteRange(start, start), content: .map([])), body: ByteRange(start, file.bytes.count),
            findings: [])
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: file.bytes.span)
        } catch {
            let range = ByteRange(error.byteOffsets.lowerBound, error.byteOffsets.upperBound)
            let byte = String(file.bytes[range.start], radix: 16, uppercase: true)
            body = ByteRange(file.bytes.count, file.bytes.count)
            findings.append(
                Finding(
                    invalidUTF8, at: file.place(range),
                    Words(
                        cs:
                            "Soubor není v kódování UTF-8: bajt \(byte) sem nepatří. Otevřete soubor v editoru a uložte ho jako UTF-8.",
                        en:
                            "The file is not UTF-8: byte \(byte) does not belong here. Open the file in your editor and save it as UTF-8."
                    )))
        }
    }

    private mutating func readYAML(_ range: ByteRange, of file: SourceFile) {
        node.range = range
        guard range.count <= Self.frontMatterSizeLimit else {
            findings.append(
                Finding(
                    frontMatterSize, at: file.place(ByteRange(range.start, range.start)),
                    Words(
                        cs:
                            "Údaje jsou příliš dlouhé (\(range.count / 1024) KiB, nejvýše 256). Delší text patří pod ně.",
                        en:
                            "The data are too long (\(range.count / 1024) KiB, at most 256). Longer text belongs below them."
                    )))
            return
        }
        file.bytes.withUnsafeBufferPointer { bytes in
            let text = UnsafeBufferPointer(rebasing: bytes[range.indices])
            guard let events = YAMLEvents(text, base: range.start) else { return }
            var reader = YAMLReader(file, start: range.start, events: events)
            if let map = reader.readMap(in: range) { node = map }
            findings.append(contentsOf: reader.findings)
        }
    }

    /// Where the line behind a line `---` begins; `nil` where there is no such line.
    private static func marker(at start: Int, _ bytes: [UInt8]) -> Int? {
        guard start + 3 <= bytes.count, bytes[start..<start + 3].allSatisfy({ $0 == UInt8(ascii: "-") }) else {
            return nil
        }
        var end = start + 3
        while end < bytes.count, YAMLLine.isBlank(bytes[end]) { end += 1 }
        guard end == bytes.count || bytes[end] == 0x0A || bytes[end] == 0x0D else { return nil }
        return nextLine(end, bytes)
    }

    private static func nextLine(_ offset: Int, _ bytes: [UInt8]) -> Int {
        var index = offset
        while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
        if index + 1 < bytes.count, bytes[index] == 0x0D, bytes[index + 1] == 0x0A { index += 1 }
        return min(index + 1, bytes.count)
    }
}
