/// A generated file that is no page.
struct Output: Sendable {
    /// In the output folder; nothing else may stand there, whether a site has the file or not.
    let path: String
    /// The file's bytes; `nil` for a site that has none.
    let bytes: @Sendable (Site) -> [UInt8]?

    /// Every one of them; a new output is a line here and a file beside.
    static let all: [Output] = [
        Output(path: "assets/publicity.css") { _ in Array(publicityStyleSheet.utf8) },
        Output(path: "assets/accent.css") { site in
            site.settings.accent.map { Array(AccentStyleSheet($0).text.utf8) }
        },
        Output(path: "redirects.map") { site in site.movedAddresses.isEmpty ? nil : site.redirectMap() },
    ]
}

extension Site {
    static let outputNames = Output.all.map(\.path)

    /// Every generated file that is no page and that the site has: path in the output folder and content.
    package func outputs() -> [(path: String, bytes: [UInt8])] {
        Output.all.compactMap { output in output.bytes(self).map { (output.path, $0) } }
            + lockUps.files.map { ($0.path.outputFile, $0.bytes) }
    }
}
