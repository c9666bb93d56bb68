package import SourceText

/// The repairs that are made in one file without asking: its bytes before and after, and what changes between them.
package struct FileRepair: Sendable, Hashable {
    /// Relative to the site's folder, with `/`.
    package let path: String
    package let before: [UInt8]
    /// In the order of their places; they do not overlap.
    package let edits: [Edit]
    /// How many findings' fixes are made.
    package let made: Int
    /// How many safe fixes wait for another run, since they overlap with one that is made.
    package let waiting: Int

    /// Bytes that take the place of a range of the file.
    package struct Edit: Sendable, Hashable {
        package var range: ByteRange
        package var text: [UInt8]
    }

    /// `nil` where no safe fix of the findings changes the file. A fix is made whole or not at all; of two that overlap,
    /// the first is made.
    package init?(_ file: SourceFile, _ findings: [Finding]) {
        var edits: [Edit] = []
        var (made, waiting) = (0, 0)
        let lineBreak = Self.lineBreak(of: file.bytes)
        for finding in Finding.inOrder(findings) where finding.place?.file == file.path {
            guard let fix = finding.fix, fix.isSafe, let own = Self.edits(fix, in: file, lineBreak) else { continue }
            // The same repair may be asked for by two findings.
            let new = own.filter { !edits.contains($0) }
            if new.isEmpty { continue }
            if new.contains(where: { edit in edits.contains { $0.overlaps(edit) } }) {
                waiting += 1
                continue
            }
            made += 1
            edits += new
        }
        guard made > 0 else { return nil }
        path = file.path
        before = file.bytes
        self.edits = edits.sorted { $0.range.start < $1.range.start }
        self.made = made
        self.waiting = waiting
    }

    package var after: [UInt8] { applied(to: ByteRange(0, before.count)) }

    /// A range of the file after the edits that lie within it.
    func applied(to range: ByteRange) -> [UInt8] {
        var bytes: [UInt8] = []
        var offset = range.start
        for edit in edits where edit.range.start >= range.start && edit.range.end <= range.end {
            bytes += before[offset..<edit.range.start]
            bytes += edit.text
            offset = edit.range.end
        }
        return bytes + before[offset..<range.end]
    }

    /// The edits of a fix as bytes; `nil` where one does not fit the file, they overlap among themselves or change nothing.
    private static func edits(_ fix: Finding.Fix, in file: SourceFile, _ lineBreak: [UInt8]) -> [Edit]? {
        var edits: [Edit] = []
        for edit in fix.edits {
            guard let start = file.offset(of: edit.start), let end = file.offset(of: edit.end), start <= end else {
                return nil
            }
            var text = Array(edit.text.utf8)
            if lineBreak.count == 2 { text = text.flatMap { $0 == 0x0A ? lineBreak : [$0] } }
            let made = Edit(range: ByteRange(start, end), text: text)
            if text.elementsEqual(file.bytes[start..<end]) { continue }
            if edits.contains(where: { $0.overlaps(made) }) { return nil }
            edits.append(made)
        }
        return edits.isEmpty ? nil : edits
    }

    /// How the file ends its lines: CR LF where its first line does.
    private static func lineBreak(of bytes: [UInt8]) -> [UInt8] {
        guard let first = bytes.firstIndex(of: 0x0A), first > 0, bytes[first - 1] == 0x0D else { return [0x0A] }
        return [0x0D, 0x0A]
    }
}

extension FileRepair.Edit {
    /// Whether the outcome would depend on which is made first.
    fileprivate func overlaps(_ other: FileRepair.Edit) -> Bool {
        range.start < other.range.end && other.range.start < range.end || range.start == other.range.start
    }
}
