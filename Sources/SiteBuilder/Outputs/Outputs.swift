import Markup

extension Site {
    /// Where the generated files stand that are no pages, whether a site has them or not: nothing else may stand there.
    static let outputNames = ["assets/accent.css", "assets/publicity.css", "redirects.map"]

    /// Every generated file that is no page: path in the output folder and content. An output is a line here and a file beside.
    package func outputs() -> [(path: String, bytes: [UInt8])] {
        var outputs: [(String, [UInt8])] = [("assets/publicity.css", Array(publicityStyleSheet.utf8))]
        if let accent = settings.accent {
            outputs.append(("assets/accent.css", Array(AccentStyleSheet(accent).text.utf8)))
        }
        if !movedAddresses.isEmpty { outputs.append(("redirects.map", redirectMap())) }
        return outputs
    }
}
