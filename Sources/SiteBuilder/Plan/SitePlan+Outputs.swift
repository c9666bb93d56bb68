import Language
import Markup
import SourceText

extension SitePlan {
    /// Gives old addresses their redirects: a page where a file can answer, a line of the redirect map otherwise.
    mutating func makeRedirects() {
        guard inputs.contents.contains(where: { !$0.aliases.isEmpty }) else { return }
        var taken: [String: Place] = [:]
        let outputNames = Set(outputNames)
        for index in inputs.contents.indices where !inputs.contents[index].aliases.isEmpty {
            let facts = inputs.contents[index]
            guard let target = links.folder(of: facts.path) else { continue }
            for alias in facts.aliases {
                let place = Place(file: facts.path, bytes: alias.range)
                guard let old = OldAddress(alias.text, base: inputs.settings.base) else {
                    findings.append(
                        Finding(
                            badAlias, at: place,
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
                            aliasClash, at: place,
                            Words(
                                cs: "Stará adresa „\(alias.text)“ je uvedena dvakrát; může vést jen na jednu stránku.",
                                en: "The old address “\(alias.text)” is named twice; it can lead to one page only."),
                            notes: [
                                .init(Words(cs: "Poprvé je uvedena zde.", en: "It is first named here."), at: other)
                            ]))
                    continue
                }
                taken[old.key] = place
                switch old {
                case .page(let path):
                    if links.paths.contains(path.string) || copies[path.outputFile] != nil {
                        reportTaken(alias, at: place)
                    } else {
                        aliasPlaces[path.string] = place
                        if facts.location.kind != .home { titleOfPage[target] = facts.title }
                        pages.append(PlannedPage(path: path, subject: .redirect(to: target)))
                    }
                case .mapped(let key):
                    if isMade(key, outputNames) {
                        reportTaken(alias, at: place)
                    } else {
                        movedAddresses.append((key, target))
                    }
                }
            }
        }
    }

    /// Whether a path of the host is that of a page or file that the site makes.
    private func isMade(_ path: String, _ outputNames: Set<String>) -> Bool {
        let base = inputs.settings.base.path
        guard path.hasPrefix(base + "/") else { return false }
        let sitePath = Escape.decoded(String(path.dropFirst(base.count)))
        return links.paths.contains(sitePath) || copies[String(sitePath.dropFirst())] != nil
            || outputNames.contains(String(sitePath.dropFirst()))
    }

    private mutating func reportTaken(_ alias: ContentFacts.Alias, at place: Place) {
        findings.append(
            Finding(
                aliasClash, at: place,
                Words(
                    cs: "Na adrese „\(alias.text)“ je stránka nebo soubor tohoto webu, nelze ji přesměrovat.",
                    en: "A page or file of this site stands at “\(alias.text)”; it cannot be redirected.")))
    }

    /// Two outputs on one address, or a file where another output needs a folder, are errors.
    mutating func checkOutputs() {
        reportSearchNames()
        // All paths by name take longer than all of them by number, and hardly ever do two clash.
        if mayClash { reportClashes() }
    }

    private var mayClash: Bool {
        var paths = OutputNumbers(count: pages.count + copies.count)
        for page in pages { paths.add(page: page.path) }
        let assetNames = Set(inputs.assets.map { "assets/" + $0.name }).union(assets.files.map(\.output))
        for name in assetNames { paths.add(name) }
        for name in outputNames + SiteAssets.generatedNames.map({ "assets/" + $0 }) { paths.add(name) }
        for name in copies.keys { paths.add(name) }
        return paths.mayClash
    }

    /// The files of the search are named when they are made, so any that is called as one of them may be in their way.
    private mutating func reportSearchNames() {
        guard projects.count >= SearchIndex.fewestProjects else { return }
        let others = copies.map { ($0.key, $0.value) } + assets.files.map { ($0.output, $0.shownSource) }
        for (output, source) in others.sorted(by: { $0.0 < $1.0 }) where SearchIndex.isName(output) {
            report(clashOf: output, source, "sitegen", at: Place(file: source))
        }
    }

    private mutating func reportClashes() {
        var made: [String: String] = [:]
        // Posters clash where their projects do, which is reported of those.
        for page in pages {
            let output = page.path.outputFile
            let source = facts(of: page)
            let name = source?.path ?? page.path.string
            let other = made.updateValue(name, forKey: output)
            // Two publicity pages clash with their projects, whose finding names the files.
            if case .publicity = page.subject, other == name { continue }
            if let other, !isReserved(source), !page.subject.isPoster {
                report(clashOf: output, other, name, at: source?.slugPlace ?? aliasPlaces[page.path.string])
            }
        }
        // The names that people know are taken, too: a file that stands there would have no effect on any page.
        for asset in inputs.assets { made["assets/" + asset.name] = "templates/assets/" + asset.name }
        for file in assets.files where made[file.output] == nil { made[file.output] = file.shownSource }
        for output in outputNames + SiteAssets.generatedNames.map({ "assets/" + $0 }) {
            if let other = made.updateValue("sitegen", forKey: output) {
                let file = other.hasPrefix("templates/") ? Place(file: other) : nil
                report(clashOf: output, other, "sitegen", at: aliasPlaces[other] ?? file)
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

    /// The content file that a page is made from.
    private func facts(of page: PlannedPage) -> ContentFacts? {
        switch page.subject {
        case .project(let index), .poster(let index): projects[index].facts
        case .article(let index): articles[index].facts
        case .newsItem(let index): news[index].facts
        case .home, .projects, .publicity, .group, .series, .news, .openData, .accessibility, .notFound, .redirect: nil
        }
    }

    /// Its slug has been reported already, and the clash is what that finding warns of.
    private func isReserved(_ facts: ContentFacts?) -> Bool {
        facts?.findings.contains { $0.id == reservedSlug.id } ?? false
    }

    mutating func report(clashOf output: String, _ first: String, _ second: String, at place: Place?) {
        findings.append(
            Finding(
                addressClash, at: place,
                Words(
                    cs:
                        "Na adrese „\(shownAddress(output))“ by stály dvě věci: \(first) a \(second). U jedné z nich změňte slug nebo název souboru.",
                    en:
                        "Two things would stand at “\(shownAddress(output))”: \(first) and \(second). Change the slug or file name of one of them."
                )))
    }
}

/// An output as people know it: by the address at which it answers.
private func shownAddress(_ output: String) -> String {
    "/" + (output.hasSuffix("/index.html") ? output.dropLast("index.html".count) : output[...])
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
        // A path is one of this site, as in links; only a whole address can say that it lay elsewhere on the host.
        var path = text
        if !text.hasPrefix("/") {
            guard Address(absolute: text) != nil, let scheme = text.firstRange(of: "://") else { return nil }
            let site = base.origin + base.path
            if !base.origin.isEmpty, text.hasPrefix(site + "/") || text == site {
                path = String(text.dropFirst(site.count))
                if path.isEmpty { path = "/" }
            } else if !base.origin.isEmpty, text.hasPrefix(base.origin + "/") {
                self = .mapped(String(text.dropFirst(base.origin.count)))
                return
            } else {
                self = .mapped(String(text[scheme.upperBound...]))
                return
            }
        }
        if path.hasPrefix("//") { return nil }
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
