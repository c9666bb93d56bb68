import ArgumentParser
import Language
import Publishing
import SiteBuilder
import SourceText

/// `sitegen report`.
struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Writes what an auditor wants: per project the duties and what fulfils them.",
        discussion: """
            Makes one file to read, print and sign, report.html unless --output names another; - is standard output. \
            The other forms go to standard output. The form follows from the name's ending where --format does not say.

            A site whose content has errors cannot be built and has nothing to show: they are named, and the program \
            ends with 1. What is missing in the publicity is in the report and no error of this command.
            """)

    @OptionGroup var site: SiteOptions

    @Option(help: ArgumentHelp("The file to write, or - for standard output.", valueName: "file"))
    var output: String?

    @OptionGroup var address: AddressOption

    @Option(help: "The form of the report (default: by the file's ending, else html).")
    var format: Format?

    @OptionGroup var language: LanguageOption

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case html, csv, json, text
    }

    func run() async throws {
        let options = BuildOptions(
            source: site.source, output: SiteFolders.output(of: site.source), today: try site.day,
            baseURL: address.baseURL, jobs: Processors.count)
        let code: Int32
        do throws(MachineFailure) {
            let progress = BuildProgress()
            let (report, evidence) = try await self.language.showing(progress, of: site.source) {
                () throws(MachineFailure) in
                try await Build.evidence(options: options, progress: progress)
            }
            let language = language.lang ?? report.language
            code =
                try evidence.map { (evidence) throws(MachineFailure) in try write(bytes(evidence, language), language) }
                ?? refuse(report, language)
        } catch {
            throw language.fail(error, source: site.source)
        }
        throw ExitCode(code)
    }

    /// By `--format`, else by the ending of the file's name.
    private var form: Format {
        let name = output?.lowercased() ?? ""
        let byName = [(".csv", Format.csv), (".json", .json), (".txt", .text)].first { name.hasSuffix($0.0) }?.1
        return format ?? byName ?? .html
    }

    private func bytes(_ evidence: Evidence, _ language: LanguageCode) -> [UInt8] {
        switch form {
        case .html: EvidencePage(evidence, in: language).bytes
        case .csv: evidence.csv(in: language)
        case .json: evidence.json(in: language)
        case .text: Array(evidence.text(in: language).utf8)
        }
    }

    /// The exit code.
    private func write(_ bytes: [UInt8], _ language: LanguageCode) throws(MachineFailure) -> Int32 {
        let path = output ?? (form == .html ? "report.html" : "-")
        guard path != "-" else { return Console.output(bytes) ? 0 : 2 }
        try ResultFile.write(bytes, to: path, source: site.source)
        let name = DisplayText.line(path)
        Console.diagnostics(Words(cs: "Zpráva je v souboru \(name).\n", en: "The report is in \(name).\n")[language])
        return 0
    }

    /// Names the errors for which there is nothing to report.
    private func refuse(_ report: BuildReport, _ language: LanguageCode) -> Int32 {
        let errors = report.findings.filter { $0.kind == .content && $0.severity == .error }
        Console.diagnostics(FindingPrinter(language: language, colours: Console.hasColours).text(errors))
        Console.diagnostics(
            "\n"
                + Words(
                    cs: "Zpráva nevznikla: web nelze sestavit, a není tedy čím co doložit. Opravte chyby výše.\n",
                    en:
                        "There is no report: the site cannot be built, so there is nothing to show. Mend the errors above.\n"
                )[language])
        if form == .json, (output ?? "-") == "-" { Console.output("null\n") }
        return 1
    }
}
