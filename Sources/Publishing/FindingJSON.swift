package import Language
import Markup
package import SourceText

/// Findings as the JSON array of `--format json`.
package enum FindingJSON {
    /// One finding a line, in the order in which findings are shown; messages in the language.
    package static func bytes(_ findings: [Finding], language: LanguageCode) -> [UInt8] {
        var json = Writer(language: language)
        json.raw("[")
        for (index, finding) in Finding.inOrder(findings).enumerated() {
            json.raw(index == 0 ? "\n" : ",\n")
            json.finding(finding)
        }
        json.raw(findings.isEmpty ? "]\n" : "\n]\n")
        return json.bytes
    }

    private struct Writer {
        let language: LanguageCode
        var bytes: [UInt8] = []

        mutating func finding(_ finding: Finding) {
            raw("{")
            key("id", first: true)
            string(finding.id)
            key("severity")
            string(finding.severity.rawValue)
            key("kind")
            string(finding.kind.rawValue)
            key("file")
            string(finding.place?.file)
            position("line", "column", finding.place?.start)
            position("endLine", "endColumn", finding.place?.end)
            key("message")
            string(finding.message[language])
            key("notes")
            raw("[")
            for (index, note) in finding.notes.enumerated() {
                raw(index == 0 ? "{" : ",{")
                key("message", first: true)
                string(note.message[language])
                key("file")
                string(note.place?.file)
                position("line", "column", note.place?.start)
                raw("}")
            }
            raw("]")
            key("fix")
            fix(finding.fix)
            key("rule")
            string(finding.rule)
            raw("}")
        }

        private mutating func fix(_ fix: Finding.Fix?) {
            guard let fix else { return raw("null") }
            raw("{")
            key("message", first: true)
            string(fix.message[language])
            key("edits")
            raw("[")
            for (index, edit) in fix.edits.enumerated() {
                raw(index == 0 ? "{" : ",{")
                position("line", "column", edit.start, first: true)
                position("endLine", "endColumn", edit.end)
                key("text")
                string(edit.text)
                raw("}")
            }
            raw("]}")
        }

        private mutating func position(_ line: String, _ column: String, _ position: Position?, first: Bool = false) {
            key(line, first: first)
            raw(position.map { String($0.line) } ?? "null")
            key(column)
            raw(position.map { String($0.column) } ?? "null")
        }

        private mutating func key(_ name: String, first: Bool = false) {
            raw(first ? "\"\(name)\":" : ",\"\(name)\":")
        }

        private mutating func string(_ text: String?) {
            guard let text else { return raw("null") }
            raw("\"")
            Escape.json(text, into: &bytes)
            raw("\"")
        }

        mutating func raw(_ text: String) {
            bytes += text.utf8
        }
    }
}
