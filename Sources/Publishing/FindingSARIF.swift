package import Language
import Markup
package import SiteBuilder
package import SourceText

/// Findings as a log of SARIF 2.1.0 (OASIS standard), which code hosts show beside the line.
package struct FindingSARIF: Sendable {
    package let language: LanguageCode
    /// The site's folder relative to the root of the sources, empty or ending with `/`: files are named from that root on.
    package let folder: String

    package init(language: LanguageCode, folder: String = "") {
        self.language = language
        self.folder = folder
    }

    /// All findings in order; accepted ones are results with a suppression.
    package func bytes(_ findings: [Finding], accepted: [AcceptedGap] = [], exitCode: Int32) -> [UInt8] {
        var results: [JSON] = []
        var seen: [String: Int] = [:]
        for finding in Finding.inOrder(findings) { results.append(result(finding, nil, &seen)) }
        for gap in AcceptedGap.inOrder(accepted) { results.append(result(gap.finding, gap, &seen)) }
        return log(
            results: results,
            invocation: .members([
                "executionSuccessful": true, "exitCode": .number(Int(exitCode)),
            ]))
    }

    /// The log of a run that found nothing because it failed.
    package func bytes(failure message: String) -> [UInt8] {
        log(
            results: [],
            invocation: .members([
                "executionSuccessful": false, "exitCode": 2,
                "toolExecutionNotifications": .array([
                    .members(["level": "error", "message": text(message)])
                ]),
            ]))
    }

    private func log(results: [JSON], invocation: JSON) -> [UInt8] {
        JSON.members([
            "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            "version": "2.1.0",
            "runs": .array([
                .members([
                    "tool": .members([
                        "driver": .members([
                            "name": .string(Program.name),
                            "version": .string(Program.version),
                            "semanticVersion": .string(Program.version),
                            "language": .string(language.rawValue),
                            "rules": .array(Self.diagnoses.map(rule)),
                        ])
                    ]),
                    "language": .string(language.rawValue),
                    "invocations": .array([invocation]),
                    "columnKind": "unicodeCodePoints",
                    "originalUriBaseIds": .members([
                        Self.root: .members(["description": text(Self.rootMeaning[language])])
                    ]),
                    "results": .array(results),
                ])
            ]),
        ]).bytes
    }

    // MARK: - Rules

    /// By id, so that a rule's index does not change with the code's order.
    private static let diagnoses = allDiagnoses.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    private static let indices = Dictionary(
        diagnoses.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })

    private func rule(_ diagnosis: Diagnosis) -> JSON {
        let explanation = diagnosis.explanation[language]
        let help =
            diagnosis.article.map {
                "\(explanation)\n\(Self.article[language]): \(LawArticle($0).words[language])"
            } ?? explanation
        return .members([
            "id": .string(diagnosis.id),
            "shortDescription": text(explanation),
            "fullDescription": text(explanation),
            "help": text(help),
            "defaultConfiguration": .members(["level": level(diagnosis.severity)]),
            "properties": .members([
                "tags": .array([.string(diagnosis.kind.rawValue)]), "article": diagnosis.article.map(JSON.string),
            ]),
        ])
    }

    private func level(_ severity: Severity) -> JSON {
        switch severity {
        case .error: "error"
        case .warning: "warning"
        case .note: "note"
        }
    }

    // MARK: - Results

    private func result(_ finding: Finding, _ gap: AcceptedGap?, _ seen: inout [String: Int]) -> JSON {
        .members([
            "ruleId": .string(finding.id),
            "ruleIndex": Self.indices[finding.id].map(JSON.number),
            "level": level(finding.severity),
            "message": text(message(finding)),
            "locations": finding.place.map { .array([.members(["physicalLocation": location($0)])]) },
            "relatedLocations": related(finding.notes),
            "partialFingerprints": finding.place.map { place in
                .members(["primaryLocationLineHash": .string(fingerprint(finding, place, &seen))])
            },
            // Either all results of a run tell of suppressions or none (3.27.23).
            "suppressions": .array(gap.map { [suppression($0)] } ?? []),
            "fixes": finding.place.flatMap { place in finding.fix.flatMap { fix($0, in: place.file) } },
            "properties": .members(["kind": .string(finding.kind.rawValue), "article": finding.rule.map(JSON.string)]),
        ])
    }

    /// What a code host shows is the message alone, so all that has no place of its own is in it.
    private func message(_ finding: Finding) -> String {
        var parts = [finding.message[language]]
        parts += finding.notes.filter { $0.place == nil }.map { $0.message[language] }
        if let fix = finding.fix?.message[language], !parts[0].hasSuffix(fix) { parts.append(fix) }
        if let rule = finding.rule { parts.append("\(Self.article[language]): \(LawArticle(rule).words[language])") }
        return parts.joined(separator: "\n")
    }

    private func related(_ notes: [Finding.Note]) -> JSON? {
        let related = notes.compactMap { note in
            note.place.map {
                JSON.members(["physicalLocation": location($0), "message": text(note.message[language])])
            }
        }
        return related.isEmpty ? nil : .array(related)
    }

    private func suppression(_ gap: AcceptedGap) -> JSON {
        .members([
            "kind": "inSource", "status": "accepted", "justification": .string(gap.reason),
            "properties": gap.until.map { .members(["until": .string($0.iso)]) },
        ])
    }

    private func fix(_ fix: Finding.Fix, in file: String) -> JSON? {
        guard !fix.edits.isEmpty else { return nil }
        let replacements = fix.edits.map { edit in
            JSON.members([
                "deletedRegion": region(edit.start, edit.end), "insertedContent": text(edit.text),
            ])
        }
        return .array([
            .members([
                "description": text(fix.message[language]),
                "artifactChanges": .array([
                    .members(["artifactLocation": artifact(file), "replacements": .array(replacements)])
                ]),
                "properties": .members(["safe": .bool(fix.isSafe)]),
            ])
        ])
    }

    // MARK: - Places

    private func location(_ place: Place) -> JSON {
        .members(["artifactLocation": artifact(place.file), "region": region(place.start, place.end)])
    }

    private func artifact(_ file: String) -> JSON {
        .members(["uri": .string(Escape.path(folder + file)), "uriBaseId": .string(Self.root)])
    }

    private func region(_ start: Position, _ end: Position) -> JSON {
        .members([
            "startLine": .number(start.line), "startColumn": .number(start.column),
            "endLine": .number(end.line), "endColumn": .number(end.column),
        ])
    }

    /// Stays while the line does, wherever it moves; like lines are told apart by their order.
    private func fingerprint(_ finding: Finding, _ place: Place, _ seen: inout [String: Int]) -> String {
        let line = place.excerpt.filter { $0 != " " && $0 != "\t" }
        let hash = String(ContentHash.of(Array("\(finding.id)\0\(folder)\(place.file)\0\(line)".utf8)), radix: 16)
        seen[hash, default: 0] += 1
        return "\(hash):\(seen[hash, default: 1])"
    }

    private func text(_ text: String) -> JSON { .members(["text": .string(text)]) }

    private static let root = "%SRCROOT%"
    private static let rootMeaning = Words(
        cs: "Kořen zdrojových souborů, obvykle repozitáře.", en: "The root of the sources, commonly of the repository.")
    private static let article = Words(cs: "Předpis", en: "Rule")
}
