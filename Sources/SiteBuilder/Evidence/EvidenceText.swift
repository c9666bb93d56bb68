import Funding
package import Language
import SourceText

extension Evidence {
    /// The evidence for a terminal: what is missing, accepted and to be done by hand; what is fulfilled is only counted.
    package func text(in language: LanguageCode) -> String {
        var lines: [String] = []
        for project in projects {
            lines.append(DisplayText.line(project.project.title))
            lines.append("  \(DisplayText.line(project.address))")
            for state in DutyEvidence.State.allCases {
                let kept = project.duties.filter { $0.state == state }
                guard !kept.isEmpty else { continue }
                lines.append("  \(state.words[language]): \(kept.count)")
                guard state != .fulfilled, state != .notApplicable else { continue }
                for duty in kept { lines += Self.lines(of: duty, language) }
            }
            lines.append("")
        }
        for project in withheld {
            lines.append(
                "\(DisplayText.line(project.path)): \(Words(cs: "bez stránky", en: "no page")[language]), \(project.reason[language])"
            )
            for state in DutyEvidence.State.allCases {
                let kept = project.duties.filter { $0.state == state }
                guard !kept.isEmpty else { continue }
                lines.append("  \(state.words[language]): \(kept.count)")
                for duty in kept { lines += Self.lines(of: duty, language) }
            }
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func lines(of duty: DutyEvidence, _ language: LanguageCode) -> [String] {
        ["    \(duty.duty.title[language])" + (duty.article.map { " (\($0[language]))" } ?? "")]
            + duty.findings.map { finding in
                let place = finding.place.map { "\(DisplayText.line($0.file)):\($0.start.line): " } ?? ""
                return "      \(place)\(DisplayText.line(finding.message[language])) [\(finding.id)]"
            } + duty.accepted.map { "      \(DisplayText.line($0.reason)) [\($0.finding.id)]" }
    }
}
