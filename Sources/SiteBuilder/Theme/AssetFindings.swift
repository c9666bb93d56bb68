import Language
import Markup
import SourceText

extension SitePlan {
    /// What a style sheet of the site names must be there: a browser says nothing of a picture that is not.
    mutating func checkAssets() {
        for address in assets.otherAddresses {
            let path = address.path.string
            guard !links.paths.contains(path), copies[address.path.outputFile] == nil else { continue }
            let near = closest(to: path, in: assets.shownPaths)
            findings.append(
                Finding(
                    missingAsset, at: address.place,
                    Words(
                        cs:
                            "Styl odkazuje na „\(path)“, nic tam však není.\(near.map { " Nemysleli jste „\($0)“?" } ?? "")",
                        en:
                            "The style sheet names “\(path)”, where nothing is.\(near.map { " Did you mean “\($0)”?" } ?? "")"
                    )))
        }
    }
}

extension Site {
    /// The addresses below `assets/` that a template of the site names and at which nothing is.
    func assetFindings(in template: SourceFile) -> [Finding] {
        let mark = Array((settings.base.path + "/assets/").utf8)
        let bytes = template.bytes
        let isThere = Set((assets.files.map(\.output) + lockUps.files.map(\.path.outputFile) + copies.map(\.output)))
        var findings: [Finding] = []
        var index = 1
        while index + mark.count < bytes.count {
            let quote = bytes[index - 1]
            guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), bytes[index] == mark[0],
                bytes[index..<index + mark.count].elementsEqual(mark)
            else {
                index += 1
                continue
            }
            let end = bytes[index...].firstIndex { $0 == quote || $0 == 0x0A } ?? bytes.endIndex
            let written = String(decoding: bytes[index..<end], as: UTF8.self)
            let path = Escape.decoded(String(written.dropFirst(settings.base.path.count).prefix { !"?#".contains($0) }))
            // What a value makes of an address is not known here.
            if !written.contains("{{"), !isThere.contains(String(path.dropFirst())) {
                findings.append(
                    missing(path, at: template.place(ByteRange(index, end)), isThere))
            }
            index = end
        }
        return findings
    }

    private func missing(_ path: String, at place: Place, _ isThere: Set<String>) -> Finding {
        let isLoaded = assets.path(of: String(path.dropFirst("/assets/".count))).string != path
        let near = closest(to: path, in: isThere.filter { $0.hasPrefix("assets/") }.map { "/" + $0 }.sorted())
        return Finding(
            missingAsset, at: place,
            isLoaded
                ? Words(
                    cs:
                        "„\(path)“ nese na webu v názvu otisk svého obsahu. Použijte hodnotu, která jeho adresu zná: style_sheets, favicon, lockup_font.",
                    en:
                        "“\(path)” bears a fingerprint of its content in its name. Use the value that knows its address: style_sheets, favicon, lockup_font."
                )
                : Words(
                    cs: "Na adrese „\(path)“ nic není.\(near.map { " Nemysleli jste „\($0)“?" } ?? "")",
                    en: "Nothing is at “\(path)”.\(near.map { " Did you mean “\($0)”?" } ?? "")"))
    }
}

let missingAsset = Diagnosis(
    "missing-asset", .error, .content,
    Words(
        cs: "Co styl nebo šablona načítá z tohoto webu, musí ležet v templates/assets nebo v content/static.",
        en: "What a style sheet or template loads from this site lies in templates/assets or content/static."))
