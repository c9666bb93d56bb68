import ArgumentParser
import Language
import Publishing
import SourceText

/// `sitegen check`.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Tells what the content lacks, errors and publicity alike, and writes nothing.",
        discussion: """
            Ends with 1 where there is an error of either kind, with --strict where there is a warning, too.

            With --fix it shows what can be repaired without changing a meaning (spaces, dashes, the form of a number) \
            as a diff, asks on a terminal whether to write it, and then tells what remains. Without a terminal nothing is \
            written unless --yes is given, so that a pipe shows the diff alone.
            """)

    @OptionGroup var site: SiteOptions

    @Flag(help: "Counts warnings as errors.")
    var strict = false

    @Flag(help: "Shows safe repairs as a diff and writes them when you agree.")
    var fix = false

    @Flag(help: "With --fix: agrees beforehand.")
    var yes = false

    @Option(help: "The form in which findings are given.")
    var format = Format.text

    @OptionGroup var language: LanguageOption

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, json, sarif
    }

    func validate() throws {
        if yes, !fix { throw ValidationError("--yes goes with --fix.") }
    }

    func run() async throws {
        let options = BuildOptions(
            source: site.source, output: SiteFolders.output(of: site.source), today: try site.day,
            jobs: Processors.count, strict: strict)
        var report: BuildReport
        do throws(MachineFailure) {
            report = try await examine(options)
            if fix, try repair(report) { report = try await examine(options) }
        } catch {
            throw fail(error)
        }

        let isWanting = report.findings.contains { finding in
            finding.severity == .error || report.strict && finding.severity == .warning
        }
        let code: Int32 = isWanting ? 1 : 0
        throw ExitCode(show(report, code) ? code : 2)
    }

    private func examine(_ options: BuildOptions) async throws(MachineFailure) -> BuildReport {
        let progress = BuildProgress()
        return try await language.showing(progress, of: site.source) { () throws(MachineFailure) in
            try await Build.check(options: options, progress: progress)
        }
    }

    /// `false` where the result could not be kept.
    private func show(_ report: BuildReport, _ code: Int32) -> Bool {
        let language = language.lang ?? report.language
        switch format {
        case .json: return Console.output(FindingJSON.bytes(report.findings, language: language))
        case .sarif:
            let log = FindingSARIF(language: language, folder: SiteFolders.relative(site.source))
            return Console.output(log.bytes(report.findings, accepted: report.accepted, exitCode: code))
        case .text:
            let printer = FindingPrinter(language: language, colours: Console.hasColours)
            let text = printer.grouped(report.findings)
            Console.diagnostics(text.isEmpty ? "" : text + "\n")
            return Console.output(CheckSummary(report: report, language: language).text)
        }
    }

    private func repair(_ report: BuildReport) throws(MachineFailure) -> Bool {
        let dialogue = RepairDialogue(
            language: language.lang ?? report.language, isAgreed: yes, diffIsResult: format == .text)
        return try dialogue.run(RepairPlan(report, source: site.source))
    }

    private func fail(_ failure: MachineFailure) -> ExitCode {
        switch format {
        case .text: break
        case .json: Console.output(FindingJSON.bytes([], language: .en))
        case .sarif:
            let language = language.orThat(of: site.source)
            Console.output(FindingSARIF(language: language).bytes(failure: failure.message[language]))
        }
        return language.fail(failure, source: site.source)
    }
}
