import ArgumentParser
import Language
import Publishing
import SiteBuilder
import SourceText

/// `sitegen headers`.
struct HeadersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "headers", abstract: "Writes what a web server should send with the site: a ready file for it.",
        discussion: """
            A content security policy, how long browsers may keep what, types and the page for what is not there, for the \
            path of base_url. nginx: a file to include in server { … }. apache: a .htaccess. caddy: a file to import. \
            static: _headers, which many hosts of static sites read; make it anew after each build.

            A site whose content has errors is not certain: the errors are named, nothing is written, and the program ends \
            with 1. With --format json standard output holds the findings, and the file needs --output.
            """)

    @Argument(help: "The server.")
    var server: ServerKind

    @OptionGroup var site: SiteOptions

    @Option(help: ArgumentHelp("The file to write (default: standard output).", valueName: "file"))
    var output: String?

    @OptionGroup var address: AddressOption

    @OptionGroup var common: CommonOptions

    private var isForFile: Bool { output.map { $0 != "-" } ?? false }

    func validate() throws {
        if common.format == .json, !isForFile {
            throw ValidationError("--format json wants --output, since standard output holds the findings.")
        }
    }

    func run() async throws {
        let options = BuildOptions(
            source: site.source, output: SiteFolders.output(of: site.source), today: try site.day,
            baseURL: address.baseURL, jobs: Processors.count)
        var isKept = true
        let bytes: [UInt8]?
        do throws(MachineFailure) {
            let report: BuildReport
            (report, bytes) = try await Build.headers(options: options, for: server)
            if let bytes, let output, isForFile { try ResultFile.write(bytes, to: output, source: site.source) }
            isKept = show(report, bytes)
        } catch {
            throw common.fail(error, source: site.source)
        }
        throw ExitCode(isKept ? (bytes == nil ? 1 : 0) : 2)
    }

    /// `false` where the result could not be kept.
    private func show(_ report: BuildReport, _ bytes: [UInt8]?) -> Bool {
        let language = common.lang ?? report.language
        if common.format == .json { return Console.output(FindingJSON.bytes(report.findings, language: language)) }
        guard let bytes else {
            let errors = report.findings.filter { $0.kind == .content && $0.severity == .error }
            Console.diagnostics(FindingPrinter(language: language, colours: Console.hasColours).text(errors))
            Console.diagnostics(
                "\n"
                    + Words(
                        cs: "Soubor nevznikl: web má chyby v obsahu. Opravte chyby výše.\n",
                        en: "There is no file: the content has errors. Mend those above.\n")[language])
            return true
        }
        guard let output, isForFile else { return Console.output(bytes) }
        let name = DisplayText.line(output)
        Console.diagnostics(
            Words(cs: "Hlavičky jsou v souboru \(name).\n", en: "The headers are in \(name).\n")[language])
        return true
    }
}

extension ServerKind: ExpressibleByArgument {}
