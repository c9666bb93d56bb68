import Fields
import Funding
package import Language
import Markup
import SourceText

extension Evidence {
    /// One row per project and duty: RFC 4180 with a byte order mark, by which spreadsheets know UTF-8.
    package func csv(in language: LanguageCode) -> [UInt8] {
        var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
        Self.append(
            [
                "file", "title", "registration_number", "beneficiary", "ico", "programme", "period", "address",
                "sha256", "day", "duty", "duty_title", "article", "state", "detail", "findings", "accepted",
            ], to: &bytes)
        for project in projects {
            let facts = project.project
            let common: [String] = [
                project.file, facts.title, facts.registrationNumber?.text ?? "", facts.beneficiary?.name ?? "",
                facts.beneficiary?.ico?.digits ?? "", facts.programme?.abbreviation ?? "", facts.period?.label ?? "",
                project.address, project.digest, day.iso,
            ]
            for duty in project.duties { Self.append(common + cells(of: duty, language), to: &bytes) }
        }
        for project in withheld {
            let unknown = [String](repeating: "", count: 8)
            for duty in project.duties {
                Self.append([project.path] + unknown + [day.iso] + cells(of: duty, language), to: &bytes)
            }
        }
        return bytes
    }

    private func cells(of duty: DutyEvidence, _ language: LanguageCode) -> [String] {
        let findings = duty.findings.map { "\($0.id) (\($0.place.map { "\($0.start.line)" } ?? ""))" }
        let accepted = duty.accepted.map { gap in
            "\(gap.finding.id): \(gap.reason)" + (gap.until.map { " (\($0.iso))" } ?? "")
        }
        return [
            duty.duty.id, duty.duty.title[language], duty.article?[language] ?? "", duty.state.rawValue,
            duty.detail?[language] ?? "", findings.joined(separator: "; "), accepted.joined(separator: "; "),
        ]
    }

    private static func append(_ cells: [String], to bytes: inout [UInt8]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes.append(UInt8(ascii: "\""))
            // A spreadsheet must not take what somebody wrote for a formula.
            if let first = cell.unicodeScalars.first, "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first) {
                bytes.append(UInt8(ascii: "'"))
            }
            for byte in cell.utf8 {
                if byte == UInt8(ascii: "\"") { bytes.append(byte) }
                bytes.append(byte)
            }
            bytes.append(UInt8(ascii: "\""))
        }
        bytes += "\r\n".utf8
    }

    /// All of the evidence as one object.
    package func json(in language: LanguageCode) -> [UInt8] {
        JSON.members([
            "day": .string(day.iso), "program": .string(program),
            "site": .members([
                "title": .string(title), "publisher": JSON(publisher), "ico": JSON(publisherICO),
                "address": .string(address),
            ]),
            "projects": .array(projects.map { json($0, language) }),
            "withheld": .array(
                withheld.map {
                    .members([
                        "file": .string($0.path), "reason": .string($0.reason[language]),
                        "duties": .array($0.duties.map { json($0, language) }),
                    ])
                }),
            "acceptedElsewhere": .array(acceptedElsewhere.map { json($0, language) }),
        ]).bytes
    }

    private func json(_ project: ProjectEvidence, _ language: LanguageCode) -> JSON {
        let facts = project.project
        return .members([
            "file": .string(project.file), "title": .string(facts.title),
            "registrationNumber": JSON(facts.registrationNumber?.text), "beneficiary": JSON(facts.beneficiary?.name),
            "ico": JSON(facts.beneficiary?.ico?.digits), "programme": JSON(facts.programme?.abbreviation),
            "period": JSON(facts.period?.rawValue), "implementation": JSON(facts.actualPeriod?.iso),
            "state": JSON(project.state?.rawValue), "address": .string(project.address),
            "output": .string(project.output), "sha256": .string(project.digest),
            "duties": .array(project.duties.map { json($0, language) }),
            "otherFindings": .array(project.otherFindings.map { json($0, language) }),
            "accepted": .array(project.accepted.map { json($0, language) }),
        ])
    }

    private func json(_ duty: DutyEvidence, _ language: LanguageCode) -> JSON {
        .members([
            "id": .string(duty.duty.id), "title": .string(duty.duty.title[language]),
            "article": JSON(duty.article?[language]), "state": .string(duty.state.rawValue),
            "detail": JSON(duty.detail?[language]),
            "findings": .array(duty.findings.map { json($0, language) }),
            "accepted": .array(duty.accepted.map { json($0, language) }),
        ])
    }

    private func json(_ finding: Finding, _ language: LanguageCode) -> JSON {
        .members([
            "id": .string(finding.id), "severity": .string(finding.severity.rawValue),
            "file": JSON(finding.place?.file), "line": finding.place.map { .number($0.start.line) } ?? .null,
            "column": finding.place.map { .number($0.start.column) } ?? .null,
            "message": .string(finding.message[language]),
        ])
    }

    private func json(_ gap: AcceptedGap, _ language: LanguageCode) -> JSON {
        .members([
            "finding": json(gap.finding, language), "reason": .string(gap.reason), "until": JSON(gap.until?.iso),
        ])
    }
}
