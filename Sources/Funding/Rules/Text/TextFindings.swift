import Language
package import SourceText

/// Every rule about what a text says and how, by subject.
package let textRules: [TextRule] =
    letterRules + wordingRules + blockRules + listRules + spacingRules + dashRules + numberFormRules + factRules
    + termRules + contactRules + abbreviationRules

/// What reads badly in a content file: its Markdown and the plain texts of its front matter.
package func textFindings(
    on runs: TextRuns, in file: SourceFile, _ circumstances: TextCircumstances
) -> [Finding] {
    guard !runs.blocks.isEmpty, let triggers = TextTriggers.byLanguage[circumstances.language],
        let names = TextTriggers.ofNames[circumstances.language]
    else { return [] }
    return runs.text.bytes.withUnsafeBufferPointer { bytes in
        var walk = TextWalk(triggers, names: names, TextPage(bytes, runs, file, circumstances))
        walk.run()
        return walk.breaches.map { index, breach in
            finding(breach, of: triggers.rules[index], on: runs, in: file, circumstances)
        }
    }
}

private func finding(
    _ breach: TextBreach, of rule: TextRule, on runs: TextRuns, in file: SourceFile,
    _ circumstances: TextCircumstances
) -> Finding {
    let severity: Severity = rule.weight == .advice || circumstances.project?.period == .y2007 ? .note : .warning
    var notes: [Finding.Note] = []
    if let note = breach.note {
        notes = [Finding.Note(note.message, at: file.place(range(note.start, note.end, runs)))]
    }
    return Finding(
        rule.diagnosis, at: file.place(range(breach.start, breach.end, runs)), breach.message, notes: notes,
        fix: breach.fix.flatMap { fix($0, on: runs, in: file) }, severity: severity)
}

private func range(_ start: Int, _ end: Int, _ runs: TextRuns) -> ByteRange {
    // An empty item has no text, but it stands somewhere.
    if start == end, let block = runs.blocks.first(where: { $0.start == start && $0.end == end }) {
        return ByteRange(block.place, block.place)
    }
    return runs.text.fileRange(ByteRange(start, end))
}

/// A repair with the edits that surely mean what they say: the bytes they replace are those of the file, and within a link, whose
/// text may also be its label, they are offered only.
private func fix(_ fix: TextBreach.Fix, on runs: TextRuns, in file: SourceFile) -> Finding.Fix {
    var isSafe = fix.isSafe
    var edits: [Finding.Edit] = []
    for edit in fix.edits {
        let place = runs.text.fileRange(ByteRange(edit.start, edit.end))
        guard place.count == edit.end - edit.start, place.end <= file.bytes.count, isExact(edit.start, runs),
            file.bytes[place.indices].elementsEqual(runs.text.bytes[edit.start..<edit.end])
        else { return Finding.Fix(fix.message) }
        if isInLink(edit.start, edit.end, runs) { isSafe = false }
        edits.append(Finding.Edit(file.place(place), text: edit.text))
    }
    return Finding.Fix(fix.message, edits: edits, isSafe: isSafe && !edits.isEmpty)
}

private func isExact(_ offset: Int, _ runs: TextRuns) -> Bool {
    let block = runs.blocks.last { $0.start <= offset }
    return block?.isExact ?? false
}

private func isInLink(_ start: Int, _ end: Int, _ runs: TextRuns) -> Bool {
    runs.links.contains { $0.start < end && start < $0.end }
}
