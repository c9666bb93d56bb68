import ArgumentParser
import Language
import Publishing
import SourceText

/// `sitegen addresses`.
struct AddressesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "addresses", abstract: "Lists the addresses of the site that people may keep.",
        discussion: """
            With --update those that content/addresses.txt lacks are added to it; what stands in it stays, notes included. \
            From then on an address that is listed and no longer there, redirected or withdrawn is an error of every build.

            A site whose content has errors has no certain addresses: the errors are named, nothing is written, and the \
            program ends with 1. With --format json standard output holds the findings instead of the list.
            """)

    @OptionGroup var site: SiteOptions

    @Flag(help: "Adds new addresses to content/addresses.txt.")
    var update = false

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let options = BuildOptions(
            source: site.source, output: SiteFolders.output(of: site.source), today: try site.day,
            jobs: Processors.count)
        let report: BuildReport
        let listing: AddressListing?
        do throws(MachineFailure) {
            (report, listing) = try await Build.addresses(options: options, update: update)
        } catch {
            throw common.fail(error, source: site.source)
        }
        let language = common.lang ?? report.language
        let errors = report.findings.filter { $0.kind == .content && $0.severity == .error }
        let isKept =
            switch common.format {
            case .json: Console.output(FindingJSON.bytes(report.findings, language: language))
            case .text: show(listing, errors, language)
            }
        throw ExitCode(isKept ? (listing == nil ? 1 : 0) : 2)
    }

    /// `false` where the result could not be kept.
    private func show(_ listing: AddressListing?, _ errors: [Finding], _ language: LanguageCode) -> Bool {
        guard let listing else {
            Console.diagnostics(FindingPrinter(language: language, colours: Console.hasColours).text(errors))
            Console.diagnostics(
                "\n"
                    + Words(
                        cs: "Adresy nejsou jisté, dokud má obsah chyby. Opravte chyby výše; nic nebylo zapsáno.\n",
                        en:
                            "No address is certain while the content has errors. Mend those above; nothing was written.\n"
                    )[language])
            return true
        }
        guard let added = listing.added else {
            return Console.output(listing.addresses.map { $0 + "\n" }.joined())
        }
        return Console.output(
            Words(
                cs: "content/addresses.txt: nové adresy: \(added).\n",
                en: "content/addresses.txt: new addresses: \(added).\n")[
                    language])
    }
}
