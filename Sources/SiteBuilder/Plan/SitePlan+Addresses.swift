import Funding
import Language
import SourceText

extension SitePlan {
    /// Holds the addresses that have been published against those that the site answers.
    mutating func checkPublishedAddresses() {
        // A file that cannot be read may have had any address; its own error is enough.
        guard let published = inputs.published, !inputs.contents.contains(where: \.isUnreadable) else { return }
        let base = inputs.settings.base
        let answered = answeredFiles
        let moved = Set(movedAddresses.map(\.old))
        let withdrawn = Withdrawn(self)
        var vanished = 0
        for line in published.lines {
            guard let address = OldAddress(line.text, base: base) else {
                reportUnreadable(line.text, at: published.file.place(line.range))
                continue
            }
            let files = address.outputFiles(base: base)
            if files.contains(where: answered.contains) || moved.contains(address.key) { continue }
            if files.contains(where: withdrawn.holds) { continue }
            vanished += 1
            // One by one each of many is compared with all pages.
            let candidates = vanished <= 20 ? pages.filter(\.subject.isForSearch).map(\.path.string) : []
            report(vanished: line.text, files, candidates, at: published.file.place(line.range))
        }
    }

    /// Every file of the output folder that the site makes.
    private var answeredFiles: Set<String> {
        var files = Set(pages.map(\.path.outputFile))
        files.formUnion(copies.keys)
        files.formUnion(assets.files.map(\.output))
        files.formUnion(outputNames)
        // Names that the site keeps for itself are no files yet.
        files.subtract([Output.sitemap, Output.feed].filter { copies[$0] == nil })
        files.formUnion(namedOutputs.map { String($0.dropFirst()) })
        return files
    }

    private mutating func reportUnreadable(_ text: String, at place: Place) {
        findings.append(
            Finding(
                badPublishedAddress, at: place,
                Words(
                    cs: "„\(text)“ není adresa. Napište cestu od „/“; poznámku začněte znakem „#“ na vlastním řádku.",
                    en:
                        "“\(text)” is no address. Write a path from “/”; begin a note with “#” on a line of its own."
                )))
    }

    private mutating func report(vanished text: String, _ files: [String], _ candidates: [String], at place: Place) {
        let paths = files.map { file in
            file.hasSuffix("index.html") ? "/" + file.dropLast("index.html".count) : "/" + file
        }
        if let source = paths.compactMap({ links.withheldPaths[$0] }).first,
            let reason = withheld.first(where: { $0.path == source })?.reason
        {
            findings.append(
                Finding(
                    vanishedAddress, at: place,
                    Words(
                        cs:
                            "Adresa „\(text)“ byla zveřejněna, ale \(source) dnes stránku nemá: \(reason.words.cs). Stáhnout ji lze klíčem expires.",
                        en:
                            "The address “\(text)” has been published, but \(source) has no page today: \(reason.words.en). The key expires withdraws a page."
                    )))
            return
        }
        let near = closest(to: paths.first ?? text, in: candidates)
        let source = near.flatMap { near in links.pages.filter { $0.value?.string == near }.keys.min() }
        let meant = near.map { near in source.map { "\(near) (\($0))" } ?? near }
        findings.append(
            Finding(
                vanishedAddress, at: place,
                Words(
                    cs:
                        "Zveřejněnou adresu „\(text)“ web už nemá.\(meant.map { " Nemysleli jste \($0)?" } ?? "") Stránce, která ji nahradila, doplňte „aliases: [\(text)]“; smí-li adresa zaniknout, smažte tento řádek.",
                    en:
                        "The site no longer has the published address “\(text)”.\(meant.map { " Did you mean \($0)?" } ?? "") Give “aliases: [\(text)]” to the page that has taken its place; where the address may cease to be, delete this line."
                )))
    }
}

/// What is withdrawn by `expires` on the day of the build.
private struct Withdrawn {
    /// Pages, each with all below it.
    private var pages: Set<String> = []
    /// Old addresses of those pages, and the lists that they may have been alone in.
    private var others: Set<String> = []

    init(_ plan: SitePlan) {
        let inputs = plan.inputs
        for facts in inputs.contents {
            guard case .expired = facts.withheld(on: inputs.today, drafts: inputs.drafts) else { continue }
            pages.insert(plan.addresses.page(of: facts, today: inputs.today).string)
            for alias in facts.aliases {
                let old = OldAddress(alias.text, base: inputs.settings.base)
                others.formUnion(old?.outputFiles(base: inputs.settings.base) ?? [])
            }
            var lists: [SitePath] = []
            if facts.location.kind == .news { lists.append(plan.addresses.newsList(page: 1)) }
            if let project = facts.project {
                for kind in FacetKind.allCases {
                    // It may have been alone in any state on the day when the address was noted.
                    let states: [ProjectState?] = kind == .state ? [.planned, .running, .ended] : [nil]
                    let values = states.flatMap { project.values(of: kind, state: $0, in: inputs.settings.language) }
                    lists += values.map { plan.addresses.group($0.slug, of: kind, page: 1) }
                }
                if let series = project.series { lists.append(plan.addresses.oneSeries(Slug(series.name).text)) }
            }
            others.formUnion(lists.map(\.outputFile))
            // What it told may have been all that the feed had to tell.
            if facts.project != nil || facts.location.kind == .news { others.insert(Output.feed) }
        }
    }

    /// Whether a file of the output folder is away for that reason.
    func holds(_ file: String) -> Bool {
        if others.contains(file) { return true }
        var path = Substring("/" + file)
        while path.count > 1 {
            if pages.contains(String(path)) { return true }
            guard let slash = path.dropLast().lastIndex(of: "/"), slash != path.startIndex else { return false }
            path = path[...slash]
        }
        return false
    }
}

let vanishedAddress = Diagnosis(
    "vanished-address", .error, .content,
    Words(
        cs:
            "Adresa uvedená v content/addresses.txt musí na webu být, vést jinam (aliases), nebo být stažena (expires).",
        en:
            "An address listed in content/addresses.txt must be there, lead elsewhere (aliases), or be withdrawn (expires)."
    ))

let badPublishedAddress = Diagnosis(
    "bad-published-address", .error, .content,
    Words(
        cs: "V content/addresses.txt je na každém řádku jedna adresa webu: cesta od „/“ nebo celá adresa.",
        en: "Each line of content/addresses.txt is one address of the site: a path from “/” or a whole address."))
