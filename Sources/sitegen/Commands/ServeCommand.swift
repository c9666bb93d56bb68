import ArgumentParser
import DevServer
import Language
import Publishing

/// `sitegen serve`.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "Shows the built site in the browsers of this machine.",
        discussion: "Serves what sitegen build has made, on 127.0.0.1 only, until it is stopped by Ctrl+C.")

    @Option(help: ArgumentHelp("The site's folder.", valueName: "dir"))
    var source = "."

    @Option(
        help: ArgumentHelp("The folder of the built site (default: public in the site's folder).", valueName: "dir"))
    var output: String?

    @Option(help: ArgumentHelp("The port, 0 for any free one.", valueName: "n"))
    var port: UInt16 = 8000

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let folder = output ?? SiteFolders.output(of: source)
        guard let basePath = OutputFolder.basePath(of: folder) else {
            throw common.fail(
                MachineFailure(
                    Words(
                        cs: "\(folder): zde není sestavený web. Sestavte ho nejdříve příkazem sitegen build.",
                        en: "\(folder): there is no built site here. Build it first by sitegen build.")), source: source
            )
        }
        let language = common.language.orThat(of: source)
        do throws(DevServer.Failure) {
            try await DevServer(folder: folder, basePath: basePath, port: port).run { address in
                let stop = Words(cs: "ukončíte klávesami Ctrl+C", en: "stop it by Ctrl+C")[language]
                Console.output("\(address) (\(stop))\n")
            }
        } catch {
            throw common.fail(Self.explained(error), source: source)
        }
    }

    private static func explained(_ failure: DevServer.Failure) -> MachineFailure {
        switch failure {
        case .portInUse(let port):
            MachineFailure(
                Words(
                    cs:
                        "Port \(port) už používá jiný program. Zvolte jiný volbou --port, nebo --port 0 pro kterýkoli volný.",
                    en: "Another program uses port \(port). Choose another one by --port, or any free one by --port 0.")
            )
        case .portForbidden(let port):
            MachineFailure(
                Words(
                    cs: "Port \(port) systém nedovoluje použít. Zvolte jiný volbou --port.",
                    en: "The system forbids port \(port). Choose another one by --port."))
        case .other(let reason):
            MachineFailure(Words(cs: "Server neběží: \(reason)", en: "The server does not run: \(reason)"))
        }
    }
}
