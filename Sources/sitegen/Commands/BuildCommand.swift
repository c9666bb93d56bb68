import ArgumentParser
import Language
import Publishing
import SourceText

/// `sitegen build`.
struct BuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build", abstract: "Builds the site.",
        discussion: "Where the content has errors, all of them are named and the output folder stays as it was.")

    @OptionGroup var site: SiteOptions

    @Option(
        help: ArgumentHelp("The folder for the built site (default: public in the site's folder).", valueName: "dir"))
    var output: String?

    @OptionGroup var address: AddressOption

    @Flag(help: "Builds drafts, too.")
    var drafts = false

    @Option(
        help: ArgumentHelp("How many parts of the work go on at a time (default: one per processor).", valueName: "n"))
    var jobs: Int?

    @Flag(help: "Lets warnings and publicity findings stop the build.")
    var strict = false

    @Flag(help: "Removes everything from the output folder that this build does not make, dot files apart.")
    var clean = false

    @Flag(
        help: "Puts .gz and .br files beside pages, data and styles, for web servers that send such files as they are.")
    var compress = false

    @Flag(help: "Then makes everything from nothing, too, and fails where that gives anything else.")
    var verify = false

    @Flag(help: "Tells on standard error how long each stage took.")
    var timings = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if let jobs, !(1...1024).contains(jobs) { throw ValidationError("--jobs wants a number from 1 to 1024.") }
    }

    func run() async throws {
        let output = output ?? SiteFolders.output(of: site.source)
        let options = BuildOptions(
            source: site.source, output: output, today: try site.day, baseURL: address.baseURL, drafts: drafts,
            jobs: jobs ?? Processors.count, strict: strict, clean: clean, compress: compress)
        let progress = BuildProgress()
        let report: BuildReport
        do throws(MachineFailure) {
            report = try await common.language.showing(progress, of: site.source) { () throws(MachineFailure) in
                let report = try await Build.run(options: options, progress: progress)
                if verify, report.output != nil {
                    try await Build.verify(report, options: options, progress: progress)
                }
                return report
            }
        } catch {
            throw common.fail(error, source: site.source)
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
        if timings {
            let table = TimingTable(times: progress.times, whole: progress.elapsed, language: language)
            Console.diagnostics(table.text)
        }
        throw ExitCode(isKept ? report.exitCode : 2)
    }
}
