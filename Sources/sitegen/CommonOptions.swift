import ArgumentParser
import Language
import Publishing
import SourceText

/// What every command understands.
struct CommonOptions: ParsableArguments {
    @Option(help: "The form in which findings are given.")
    var format = OutputFormat.text

    @OptionGroup var language: LanguageOption

    var lang: LanguageCode? { language.lang }

    /// Ends the program for a failure of the machine, with its message; a site that can be read tells the language.
    func fail(_ failure: MachineFailure, source: String) -> ExitCode {
        if format == .json { Console.output(FindingJSON.bytes([], language: .en)) }
        return language.fail(failure, source: source)
    }
}

/// `--source` and `--today`: which site a command is about, and on which day.
struct SiteOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The site's folder, with content/ and perhaps templates/.", valueName: "dir"))
    var source = "."

    @Option(
        help: ArgumentHelp(
            "The day on which the pages are to be right (default: that of SOURCE_DATE_EPOCH in UTC, else today).",
            valueName: "yyyy-mm-dd"))
    var today: BuildDay?

    /// The day asked for, else that of the machine; what stands in `SOURCE_DATE_EPOCH` may be unreadable.
    var day: Day {
        get throws { try (today ?? .standard()).day }
    }
}

/// `--base-url`, for commands whose result holds whole addresses.
struct AddressOption: ParsableArguments {
    @Option(name: .customLong("base-url"), help: ArgumentHelp("Stands in for base_url of site.yml.", valueName: "url"))
    var baseURL: String?

    func validate() throws {
        if let baseURL, !["http://", "https://"].contains(where: { baseURL.hasPrefix($0) && baseURL != $0 }) {
            throw ValidationError("--base-url wants an address that begins with http:// or https://.")
        }
    }
}

/// `--lang`, for commands whose forms are their own.
struct LanguageOption: ParsableArguments {
    @Option(help: "The language of diagnostics (default: that of the site, else English).")
    var lang: LanguageCode?

    /// The language to speak before the site is read: as it is asked for, else that of the site's settings, else English.
    func orThat(of source: String) -> LanguageCode { lang ?? SiteLanguage.of(source: source) ?? .en }

    /// Runs a build of a site's folder, with a bar on a terminal that shows how far it has come.
    func showing<Result>(
        _ progress: BuildProgress, of source: String, _ build: () async throws(MachineFailure) -> Result
    ) async throws(MachineFailure) -> Result {
        let bar = ProgressBar(of: progress, language: orThat(of: source))
        let result = try await build()
        _ = consume bar
        return result
    }

    /// Ends the program for a failure of the machine, with its message on standard error.
    func fail(_ failure: MachineFailure, source: String) -> ExitCode {
        let language = orThat(of: source)
        let name = Words(cs: "chyba", en: "error")[language]
        Console.diagnostics("\(Program.name): \(name): \(DisplayText.line(failure.message[language]))\n")
        return ExitCode(2)
    }
}

/// How findings are given.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

extension LanguageCode: ExpressibleByArgument {}

/// Where the folders of a site are when nobody says.
enum SiteFolders {
    /// The output folder that belongs to a site's folder.
    static func output(of source: String) -> String {
        source == "." ? "public" : source + "/public"
    }

    /// The site's folder as a part of paths below the current folder, empty or ending with `/`; empty, too, where it is not there.
    static func relative(_ source: String) -> String {
        let parts = source.split(separator: "/").filter { $0 != "." }
        guard !source.hasPrefix("/"), !parts.contains(".."), !parts.isEmpty else { return "" }
        return parts.joined(separator: "/") + "/"
    }
}
