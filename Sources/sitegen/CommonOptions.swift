import ArgumentParser
import Language
import Publishing
import SourceText

/// What every command understands.
struct CommonOptions: ParsableArguments {
    @Option(help: "The form in which findings are given.")
    var format = OutputFormat.text

    @Option(help: "The language of diagnostics (default: that of the site, else English).")
    var lang: LanguageCode?

    /// Ends the program for a failure of the machine, with its message.
    func fail(_ failure: MachineFailure, language: LanguageCode = .en) -> ExitCode {
        if format == .json { Console.output(FindingJSON.bytes([], language: .en)) }
        let language = lang ?? language
        let name = Words(cs: "chyba", en: "error")[language]
        // A path may hold anything; nothing in it is to steer the terminal.
        let message = failure.message[language].unicodeScalars.map { $0.isUnprintable ? "\u{FFFD}" : $0 }
        Console.diagnostics("\(Program.name): \(name): \(String(String.UnicodeScalarView(message)))\n")
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
}
