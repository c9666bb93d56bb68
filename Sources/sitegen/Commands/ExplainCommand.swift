import ArgumentParser
import Language
import Markup
import Publishing
import SourceText

/// `sitegen explain`.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Tells what a finding means, where it comes from and how to keep the rule.",
        discussion: "Without an id all findings that the program knows are listed.")

    @Argument(help: ArgumentHelp("The id of the finding, as check prints it in brackets.", valueName: "id"))
    var id: String?

    @OptionGroup var common: CommonOptions

    func run() throws {
        let language = common.language.orThat(of: Self.source)
        guard let id else { return try list(language) }
        guard let diagnosis = allDiagnoses.first(where: { $0.id == id }) else { throw unknown(id) }
        let explanation = DiagnosisExplanation(diagnosis: diagnosis, language: language)
        try show(common.format == .json ? JSON.array([explanation.json]).bytes : Array(explanation.text.utf8))
    }

    private func list(_ language: LanguageCode) throws {
        let all = allDiagnoses.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
        if common.format == .json {
            return try show(
                JSON.array(all.map { DiagnosisExplanation(diagnosis: $0, language: language).json }).bytes)
        }
        let headings: [(FindingKind, Words)] = [
            (.publicity, Words(cs: "Nálezy publicity", en: "Publicity findings")),
            (.content, Words(cs: "Nálezy v obsahu", en: "Findings in the content")),
        ]
        let parts = headings.map { kind, heading in
            ([heading[language] + ":"] + all.filter { $0.kind == kind }.map { "  \($0.id)" }).joined(separator: "\n")
        }
        try show(Array((parts.joined(separator: "\n\n") + "\n").utf8))
    }

    private func show(_ bytes: [UInt8]) throws {
        if !Console.output(bytes) { throw ExitCode(2) }
    }

    private func unknown(_ id: String) -> ExitCode {
        let near = closest(to: id, in: allDiagnoses.map(\.id))
        return common.fail(
            MachineFailure(
                Words(
                    cs: "Nález „\(id)“ program nezná."
                        + (near.map { " Neměli jste na mysli „\($0)“?" } ?? " Všechny vypíše sitegen explain."),
                    en: "The program knows no finding \"\(id)\"."
                        + (near.map { " Did you mean \"\($0)\"?" } ?? " All are listed by sitegen explain."))),
            source: Self.source)
    }

    /// Whoever asks stands in the folder of his site, if in any.
    private static let source = "."
}
