import Language
import SiteBuilder
import SourceText

extension RecordWriting {
    mutating func add(_ finding: Finding) {
        add(finding.id)
        bytes.append(Self.code(finding.severity) | (finding.kind == .publicity ? 4 : 0))
        add(finding.place)
        add(finding.message)
        add(finding.notes) { writing, note in
            writing.add(note.message)
            writing.add(note.place)
        }
        add(finding.fix != nil)
        if let fix = finding.fix {
            add(fix.message)
            add(fix.isSafe)
            add(fix.edits) { writing, edit in
                writing.add(edit.start)
                writing.add(edit.end)
                writing.add(edit.text)
            }
        }
        add(finding.rule)
    }

    mutating func add(_ place: Place?) {
        add(place != nil)
        guard let place else { return }
        add(place.file)
        add(place.start)
        add(place.end)
        add(place.excerpt)
        add(place.excerptColumn)
    }

    private mutating func add(_ position: Position) {
        add(position.line)
        add(position.column)
    }

    private static func code(_ severity: Severity) -> UInt8 {
        switch severity {
        case .error: 0
        case .warning: 1
        case .note: 2
        }
    }
}

extension RecordReading {
    mutating func finding() throws(DamagedRecord) -> Finding {
        let id = try text()
        let code = try byte()
        let severity: Severity = code & 3 == 0 ? .error : code & 3 == 1 ? .warning : .note
        let place = try place()
        let message = try words()
        let notes = try list { reading throws(DamagedRecord) in
            Finding.Note(try reading.words(), at: try reading.place())
        }
        let fix = try flag() ? try fix() : nil
        let diagnosis = Diagnosis(
            id, severity, code & 4 != 0 ? .publicity : .content, article: try optionalText(), Words(cs: "", en: ""))
        return Finding(diagnosis, at: place, message, notes: notes, fix: fix)
    }

    mutating func place() throws(DamagedRecord) -> Place? {
        guard try flag() else { return nil }
        return Place(
            file: try text(), start: try position(), end: try position(), excerpt: try text(),
            excerptColumn: try integer())
    }

    private mutating func fix() throws(DamagedRecord) -> Finding.Fix {
        let message = try words()
        let isSafe = try flag()
        let edits = try list { reading throws(DamagedRecord) in
            let (start, end, text) = (try reading.position(), try reading.position(), try reading.text())
            return Finding.Edit(Place(file: "", start: start, end: end, excerpt: ""), text: text)
        }
        return Finding.Fix(message, edits: edits, isSafe: isSafe)
    }

    private mutating func position() throws(DamagedRecord) -> Position {
        Position(line: try integer(), column: try integer())
    }
}
