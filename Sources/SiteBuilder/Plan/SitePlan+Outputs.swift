import Language
import Markup
import SourceText

extension SitePlan {
    /// Gives old addresses their redirects: a page where a file can answer, a line of the redirect map otherwise.
    mutating func makeRedirects() {
        var taken: [String: Place] = [:]
        for facts in inputs.contents {
            guard let target = links.folders[facts.path] else { continue }
            for alias in facts.aliases {
                guard let old = OldAddress(alias.text, base: inputs.settings.base) else {
                    findings.append(
                        Finding(
                            badAlias, at: alias.place,
                            Words(
                                cs:
                                    "„\(alias.text)“ není stará adresa. Napište cestu od „/“ nebo celou adresu s https://.",
                                en:
                                    "“\(alias.text)” is no old address. Write a path from “/” or a whole address with https://."
                            )))
                    continue
                }
                if let other = taken[old.key] {
                    findings.append(
                        Finding(
                            aliasClash, at: alias.place,
                            Words(
                                cs: "Starou adresu „\(alias.text)“ si nárokuje i jiná stránka.",
                                en: "Another page claims the old address “\(alias.text)”, too."),
                            notes: [
                                .init(Words(cs: "Poprvé je uvedena zde.", en: "It is first named here."), at: other)
                            ]))
                    continue
                }
                taken[old.key] = alias.place
                switch old {
                case .page(let path):
                    if links.paths.contains(path.string) || copies[path.outputFile] != nil {
                        findings.append(
                            Finding(
                                aliasClash, at: alias.place,
                                Words(
                                    cs: "Adresu „\(alias.text)“ už má stránka tohoto webu, nelze ji přesměrovat.",
                                    en: "A page of this site has the address “\(alias.text)”; it cannot be redirected.")
                            ))
                    } else {
                        aliasPlaces[path.string] = alias.place
                        pages.append(PlannedPage(path: path, subject: .redirect(to: target)))
                    }
                case .mapped(let key): movedAddresses.append((key, target))
                }
            }
        }
    }

    /// Two outputs on one address, or a file where another output needs a folder, are errors.
    mutating func checkOutputs() {
        var made: [String: String] = [:]
        let placeOfPage = Dictionary(
            (projects.map { ($0.path, $0.facts) } + articles.map { ($0.path, $0.facts) }
                + news.map { ($0.path, $0.facts) })
                .map { ($0.0, $0.1) }, uniquingKeysWith: { $1 })
        for page in pages {
            let output = page.path.outputFile
            let name = placeOfPage[page.path]?.path ?? page.path.string
            if let other = made.updateValue(name, forKey: output) {
                report(clashOf: output, other, name, at: placeOfPage[page.path]?.slugPlace)
            }
        }
        for asset in inputs.assets { made[asset] = "templates/" + asset }
        for output in Site.outputNames {
            if let other = made.updateValue("sitegen", forKey: output) {
                report(clashOf: output, other, "sitegen", at: aliasPlaces[other])
            }
        }
        for (output, source) in copies.sorted(by: { $0.key < $1.key }) {
            if let other = made.updateValue(source, forKey: output) {
                report(clashOf: output, other, source, at: Place(file: source))
            }
        }
        for (output, name) in made.sorted(by: { $0.key < $1.key }) {
            var folder = output[...]
            while let slash = folder.lastIndex(of: "/") {
                folder = folder[..<slash]
                if let other = made[String(folder)] {
                    let file = [other, name].first { $0.hasPrefix("content/") }
                    report(
                        clashOf: String(folder), other, name,
                        at: aliasPlaces[other] ?? aliasPlaces[name] ?? file.map(Place.init(file:)))
                }
            }
        }
    }

    mutating func report(clashOf output: String, _ first: String, _ second: String, at place: Place?) {
        findings.append(
            Finding(
                addressClash, at: place,
                Words(
                    cs:
                        "Na adrese „/\(output)“ by stály dvě věci: \(first) a \(second). Změňte jedné slug nebo název souboru.",
                    en:
                        "Two things would stand at “/\(output)”: \(first) and \(second). Change the slug or file name of one."
                )))
    }
}

/// An old address that somebody may still have: what answers it now.
enum OldAddress {
    /// A page that leads on can stand there.
    case page(SitePath)
    /// Only the web server can answer it: it has a query, belongs to another host, or ends like a file that is no page.
    case mapped(String)

    /// Reads a path from `/`, or a whole address; `nil` where it is neither.
    init?(_ text: String, base: SiteBase) {
        guard
            !text.utf8.contains(where: {
                $0 <= 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: ";")
            }),
            !text.contains("#")
        else { return nil }
        var path = text
        if !text.hasPrefix("/") {
            guard Address(absolute: text) != nil, let scheme = text.firstRange(of: "://") else { return nil }
            if !base.origin.isEmpty, text.hasPrefix(base.origin + "/") {
                path = String(text.dropFirst(base.origin.count))
            } else {
                self = .mapped(String(text[scheme.upperBound...]))
                return
            }
        }
        if path.hasPrefix("//") { return nil }
        if !base.path.isEmpty {
            guard path.hasPrefix(base.path + "/") || path == base.path else {
                self = .mapped(path)
                return
            }
            path = String(path.dropFirst(base.path.count))
            if path.isEmpty { path = "/" }
        }
        let decoded = Escape.decoded(path)
        let parts = decoded.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        let isPlain =
            !decoded.contains("?") && !parts.contains { $0 == "." || $0 == ".." || $0.hasPrefix(".") }
            && !parts.dropLast().contains("") && !decoded.unicodeScalars.contains { $0.value < 0x20 || $0 == "\\" }
            && parts.allSatisfy { $0.utf8.count <= 200 }
        let last = parts.last ?? ""
        switch true {
        case !isPlain: self = .mapped(base.path + path)
        case last.isEmpty: self = .page(SitePath(decoded))
        case last.lowercased().hasSuffix(".html") || last.lowercased().hasSuffix(".htm"):
            self = .page(SitePath(decoded))
        case !last.contains("."): self = .page(SitePath(decoded + "/"))
        default: self = .mapped(base.path + path)
        }
    }

    /// By what two old addresses are the same.
    var key: String {
        switch self {
        case .page(let path): path.outputFile
        case .mapped(let key): key
        }
    }
}

let addressClash = Diagnosis(
    "address-clash", .error, .content,
    Words(
        cs: "Každá stránka a každý soubor webu má svou vlastní adresu.",
        en: "Every page and every file of the site has an address of its own."))

let aliasClash = Diagnosis(
    "alias-clash", .error, .content,
    Words(
        cs: "Stará adresa vede na jedinou stránku a nesmí být adresou stránky, která na webu je.",
        en: "An old address leads to one page only, and is not the address of a page that is there."))

let badAlias = Diagnosis(
    "bad-alias", .error, .content,
    Words(
        cs: "Stará adresa je cesta od „/“ nebo celá adresa s https://, bez mezer a bez „#“.",
        en: "An old address is a path from “/” or a whole address with https://, without spaces and “#”."))
