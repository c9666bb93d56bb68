import ArgumentParser
import Language
import Publishing
import SourceText

/// `sitegen check`.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Tells what the content lacks, errors and publicity alike, and writes nothing.",
        discussion: "Ends with 1 where there is an error of either kind, with --strict where there is a warning, too.")

    @Option(help: ArgumentHelp("The site's folder, with content/ and perhaps templates/.", valueName: "dir"))
    var source = "."

    @Option(
        help: ArgumentHelp(
            "The day on which the pages are to be right (default: that of SOURCE_DATE_EPOCH in UTC, else today).",
            valueName: "yyyy-mm-dd"))
    var today: BuildDay?

    @Flag(help: "Counts warnings as errors.")
    var strict = false

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let options = BuildOptions(
            source: source, output: SiteFolders.output(of: source), today: try (today ?? .standard()).day,
            jobs: Processors.count, strict: strict)
        let report: BuildReport
        do throws(MachineFailure) {
            report = try await Build.check(options: options)
        } catch {
            throw common.fail(error)
        }

        let language = common.lang ?? report.language
        let summary = BuildSummary(report: report, output: options.output, language: language)
        var isKept = true
        switch common.format {
        case .json: isKept = Console.output(FindingJSON.bytes(report.findings, language: language))
        case .text:
            let printer = FindingPrinter(language: language, colours: Console.hasColours)
            Console.diagnostics(printer.text(report.findings))
            isKept = Console.output(summary.checked)
        }
        let isWanting = report.findings.contains { finding in
            finding.severity == .error || report.strict && finding.severity == .warning
        }
        throw ExitCode(isKept ? (isWanting ? 1 : 0) : 2)
    }
}
