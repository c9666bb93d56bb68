import ArgumentParser
import Language
import Publishing
import SourceText

/// `sitegen build`.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Builds the site.",
        discussion: "Where the content has errors, all of them are named and the output folder stays as it was.")

    @Option(help: ArgumentHelp("The site's folder, with content/ and perhaps templates/.", valueName: "dir"))
    var source = "."

    @Option(
        help: ArgumentHelp("The folder for the built site (default: public in the site's folder).", valueName: "dir"))
    var output: String?

    @Option(
        help: ArgumentHelp(
            "The day on which the pages are to be right (default: that of SOURCE_DATE_EPOCH in UTC, else today).",
            valueName: "yyyy-mm-dd"))
    var today: BuildDay?

    @Option(name: .customLong("base-url"), help: ArgumentHelp("Stands in for base_url of site.yml.", valueName: "url"))
    var baseURL: String?

    @Flag(help: "Builds drafts, too.")
    var drafts = false

    @Option(
        help: ArgumentHelp("How many parts of the work go on at a time (default: one per processor).", valueName: "n"))
    var jobs: Int?

    @Flag(help: "Lets warnings and publicity findings stop the build.")
    var strict = false

    @Flag(help: "Removes everything from the output folder that this build does not make, dot files apart.")
    var clean = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs wants a number from 1 to 1024.") }
        if let baseURL, !["http://", "https://"].contains(where: { baseURL.hasPrefix($0) && baseURL != $0 }) {
            throw ValidationError("--base-url wants an address that begins with http:// or https://.")
        }
    }

    func run() async throws {
        let output = output ?? SiteFolders.output(of: source)
        let options = BuildOptions(
            source: source, output: output, today: try (today ?? .standard()).day, baseURL: baseURL, drafts: drafts,
            jobs: jobs ?? Processors.count, strict: strict, clean: clean)
        let report: BuildReport
        do throws(MachineFailure) {
            report = try await Build.run(options: options)
        } catch {
            throw common.fail(error, source: source)
        }

        let language = common.lang ?? report.language
        let summary = BuildSummary(report: report, output: output, language: language)
        var isKept = true
        switch common.format {
        case .json:
            isKept = Console.output(FindingJSON.bytes(report.findings, language: language))
            Console.diagnostics(summary.text)
        case .text:
            let printer = FindingPrinter(language: language, colours: Console.hasColours)
            Console.diagnostics(printer.text(summary.listed))
            if report.exitCode == 0 {
                isKept = Console.output(summary.text)
            } else {
                Console.diagnostics((summary.listed.isEmpty ? "" : "\n") + summary.text)
            }
        }
        throw ExitCode(isKept ? report.exitCode : 2)
    }
}
