import Language
import Markup
import SiteBuilder
import SourceText

/// What `explain` tells of a defect.
struct DiagnosisExplanation {
    let diagnosis: Diagnosis
    let language: LanguageCode

    private var scope: RuleScope? { RuleScope(diagnosis.id) }

    var text: String {
        var lines = [diagnosis.id, diagnosis.explanation[language], ""]
        func add(_ cs: String, _ en: String, _ value: String?) {
            if let value { lines.append("\(Words(cs: cs, en: en)[language]): \(value)") }
        }
        let scope = scope
        add("Závažnost", "Severity", scope?.severity[language] ?? severity)
        add("Období", "Periods", scope.flatMap { $0.isGeneral ? nil : $0.periods.joined(separator: ", ") })
        add("Předpis", "Rule", diagnosis.article.map { LawArticle($0).words[language] })
        add("Sestavení webu", "Building", building)
        if diagnosis.kind == .publicity {
            let reason = Words(cs: "proč", en: "why")[language]
            add(
                "Přijetí v záhlaví souboru", "Accepting in the front matter",
                "allow: [{rule: \(diagnosis.id), reason: \(reason)}]")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    var json: JSON {
        .members([
            "id": .string(diagnosis.id),
            "severity": .string(diagnosis.severity.rawValue),
            "kind": .string(diagnosis.kind.rawValue),
            "explanation": .string(diagnosis.explanation[language]),
            "rule": JSON(diagnosis.article),
            "periods": scope.map { .array($0.periods.map(JSON.string)) } ?? .null,
            "acceptable": .bool(diagnosis.kind == .publicity),
        ])
    }

    private var severity: String {
        switch diagnosis.severity {
        case .error: Words(cs: "chyba", en: "an error")[language]
        case .warning: Words(cs: "varování", en: "a warning")[language]
        case .note: Words(cs: "poznámka", en: "a note")[language]
        }
    }

    private var building: String {
        let isError = diagnosis.severity == .error
        return switch diagnosis.kind {
        case .content where isError: Words(cs: "zastaví je", en: "is stopped")[language]
        case .content: Words(cs: "jde dál, ne však s --strict", en: "goes on, but not with --strict")[language]
        case .publicity:
            Words(cs: "jde dál; hlásí to sitegen check", en: "goes on; sitegen check tells of it")[language]
        }
    }
}
