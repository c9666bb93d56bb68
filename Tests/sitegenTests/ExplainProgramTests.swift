import Foundation
import Language
import Publishing
import SourceText
import Testing

@testable import sitegen

/// `sitegen explain`, the real program.
struct ExplainProgramTests {
    @Test func tellsWhatAFindingMeans() throws {
        let folder = try TemporaryFolder()
        try folder.write("content/site.yml", "title: Web\nlanguage: cs\n")
        let czech = try RunningProgram.run(["explain", "missing-goals"], in: folder.path)
        #expect(czech.code == 0)
        #expect(czech.output.hasPrefix("missing-goals\nStránka má říci, čeho chce projekt dosáhnout"))
        #expect(czech.output.contains("\nZávažnost: chyba, dokud projekt běží"))
        #expect(czech.output.contains("\nPředpis: 2014–2020: nařízení (EU) č. 1303/2013, příloha XII bod 2.2; 2021–"))
        #expect(czech.output.contains("allow: [{rule: missing-goals, reason: proč}]\n"))
        let english = try RunningProgram.run(["explain", "missing-goals", "--lang", "en"], in: folder.path)
        #expect(english.output.contains("\nThe page has to say what the project aims at"))
        // Outside a site the program speaks English.
        #expect(try RunningProgram.run(["explain", "missing-goals"]).output == english.output)
        // Of a period in which the rule does not hold there is nothing to say.
        let logo = try RunningProgram.run(["explain", "second-union-logo"], in: folder.path).output
        #expect(logo.contains("Předpis: nařízení (EU) 2021/1060, příloha IX\n") && !logo.contains("2007"))
        let content = try RunningProgram.run(["explain", "dead-link", "--lang", "en"])
        #expect(content.output.contains("\nBuilding: is stopped\n"))
        #expect(!content.output.contains("allow"))
    }

    @Test func anUnknownIdIsWrongUsageWithASuggestion() throws {
        let result = try RunningProgram.run(["explain", "mising-goals"])
        #expect(result.code == 2)
        #expect(result.output.isEmpty)
        #expect(result.diagnostics.contains("Did you mean \"missing-goals\"?"))
        let json = try RunningProgram.run(["explain", "xyzzy", "--format", "json", "--lang", "cs"])
        #expect(json.code == 2)
        #expect(json.output == "[]\n")
        #expect(json.diagnostics.contains("Všechny vypíše sitegen explain."))
    }

    @Test func withoutAnIdAllAreListed() throws {
        let ids = allDiagnoses.map(\.id)
        let text = try RunningProgram.run(["explain"]).output
        #expect(
            text.split(separator: "\n").filter { $0.hasPrefix("  ") }.map { String($0.dropFirst(2)) }.sorted()
                == ids.sorted())
        let json = try RunningProgram.run(["explain", "--format", "json"])
        let listed = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
        #expect(listed?.compactMap { $0["id"] as? String } == ids.sorted())
        for entry in listed ?? [] {
            #expect(
                Set(entry.keys) == ["id", "severity", "kind", "explanation", "rule", "periods", "acceptable"])
        }
    }

    @Test(arguments: allDiagnoses, [LanguageCode.cs, .en])
    func everyFindingIsExplained(_ diagnosis: Diagnosis, _ language: LanguageCode) {
        let text = DiagnosisExplanation(diagnosis: diagnosis, language: language).text
        #expect(text.split(separator: "\n").count >= 4)
        #expect(text.contains(diagnosis.explanation[language]))
    }
}
