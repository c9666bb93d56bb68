import ArgumentParser
import Language
import Publishing

/// The program: reads the command line, runs a command, and turns every end into an exit code of the contract.
@main
struct Sitegen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: Program.name,
        abstract: "Builds the publicity site of EU-funded projects from content/ and templates/.",
        discussion: """
            Exit codes: 0 all well, 1 the content has errors, 2 wrong usage or the machine failed.
            """,
        version: "\(Program.name) \(Program.version)",
        subcommands: [
            AddressesCommand.self, BuildCommand.self, CheckCommand.self, ExplainCommand.self, HeadersCommand.self,
            ReportCommand.self, ServeCommand.self,
        ])

    static func main() async {
        Memory.returnSoon()
        Console.prepare()
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch let code as ExitCode {
            Console.end(code.rawValue)
        } catch {
            if exitCode(for: error).isSuccess {
                Console.end(Console.output(message(for: error) + "\n") ? 0 : 2)
            }
            let message = fullMessage(for: error)
            if Self.wants("json", CommandLine.arguments) { Console.output(FindingJSON.bytes([], language: .en)) }
            if Self.wants("sarif", CommandLine.arguments) {
                Console.output(FindingSARIF(language: .en).bytes(failure: message))
            }
            Console.diagnostics(message + "\n")
            Console.end(2)
        }
    }

    /// Whether a command line that cannot be understood asks for a form all the same, which then holds no findings.
    private static func wants(_ format: String, _ arguments: [String]) -> Bool {
        arguments.contains("--format=\(format)")
            || zip(arguments, arguments.dropFirst()).contains { $0 == ("--format", format) }
    }
}
