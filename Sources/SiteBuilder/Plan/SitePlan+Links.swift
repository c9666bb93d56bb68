import Language
import Markup
import SourceText

extension SitePlan {
    /// Makes every path known that a link may lead to, and publishes `static`.
    mutating func indexLinks() {
        for file in inputs.files {
            links.files[file.path] = file
            guard file.path.hasPrefix("content/static/") else { continue }
            copies[String(file.path.dropFirst("content/static/".count))] = file.path
        }
        links.paths.reserveCapacity(pages.count)
        for page in pages { links.paths.insert(page.path.string) }
        links.paths.formUnion(copies.keys.map { "/" + $0 })
        links.paths.formUnion(assets.files.map { "/" + $0.output })
        links.paths.formUnion(namedOutputs)
    }

    /// Follows every reference: to a page, whose anchor is looked for when it is rendered, or to a file, which is published.
    mutating func checkReferences() {
        for index in inputs.contents.indices where !inputs.contents[index].references.isEmpty {
            let path = inputs.contents[index].path
            guard links.folder(of: path) != nil else { continue }
            for reference in inputs.contents[index].references { check(reference, of: path) }
        }
        for reference in settingsReferences(inputs.settings) {
            check(reference, of: inputs.settingsFile.path)
        }
        reportUnreferencedFiles()
    }

    private mutating func check(_ reference: Reference, of source: String) {
        if reference.use == .project {
            checkProject(reference, of: source)
            return
        }
        switch links.resolve(reference.destination, from: source) {
        case .success(.external):
            if reference.use == .picture || reference.use == .document { report(reference, .isElsewhere, of: source) }
        case .success(.samePage(let fragment)):
            guard let path = links.folder(of: source) else { return }
            want(fragment, on: path, at: reference.place(in: source))
        case .success(.page(let path, let fragment)):
            if reference.use == .picture, copies[path.outputFile] == nil {
                report(reference, .noFile(reference.destination), of: source)
            } else if let fragment, copies[path.outputFile] == nil {
                want(fragment, on: path, at: reference.place(in: source))
            }
        case .success(.file(let file, let path)):
            publish(file, at: path, reference, of: source)
        case .success(.withheld(let target)): report(reference, toWithheld: target, of: source)
        case .failure(let failure): report(reference, failure, of: source)
        }
    }

    private mutating func report(_ reference: Reference, toWithheld target: String, of source: String) {
        findings.append(
            Finding(
                linkToWithheld, at: reference.place(in: source),
                Words(
                    cs: "Odkaz vede na stránku, která dnes nevychází (\(target)); na webu zůstane jen jeho text.",
                    en:
                        "The link leads to a page that is not published today (\(target)); the site shows its text only."
                )))
    }

    private mutating func want(_ fragment: String, on path: SitePath, at place: Place) {
        wantedAnchors[path, default: []].append(Site.WantedAnchor(id: fragment, place: place))
    }

    private mutating func publish(_ file: FileFacts, at path: SitePath, _ reference: Reference, of source: String) {
        if reference.use == .picture, file.pixels == nil, file.fileExtension != "svg" {
            findings.append(
                Finding(
                    unreadablePicture, at: reference.place(in: source),
                    Words(
                        cs:
                            "Soubor „\(file.name)“ není obrázek, který prohlížeče umějí zobrazit. Použijte PNG, JPEG, WebP, GIF nebo SVG.",
                        en:
                            "The file “\(file.name)” is no picture that browsers can show. Use PNG, JPEG, WebP, GIF or SVG."
                    )))
            return
        }
        let output = path.outputFile
        if let other = copies[output], other != file.path {
            report(clashOf: output, other, file.path, at: reference.place(in: source))
        } else {
            copies[output] = file.path
        }
    }

    private mutating func checkProject(_ reference: Reference, of source: String) {
        guard !projects.contains(where: { $0.facts.slug == reference.destination }) else { return }
        if let withheld = links.withheldPaths[addresses.project(reference.destination).string] {
            report(reference, toWithheld: withheld, of: source)
            return
        }
        if isPart { return }
        let near = closest(to: reference.destination, in: projects.map(\.facts.slug))
        findings.append(
            Finding(
                unknownProject, at: reference.place(in: source),
                Words(
                    cs:
                        "Projekt „\(reference.destination)“ na webu není.\(near.map { " Nemysleli jste „\($0)“?" } ?? "")",
                    en:
                        "There is no project “\(reference.destination)” on the site.\(near.map { " Did you mean “\($0)”?" } ?? "")"
                )))
    }

    private mutating func report(_ reference: Reference, _ failure: LinkTable.Failure, of source: String) {
        // What is nearest would be looked for among all files.
        if isPart { return }
        // A person knows a file by its name, not by what an address makes of it.
        let written =
            reference.use == .picture || reference.use == .document
            ? Escape.decoded(reference.destination) : reference.destination
        let diagnosis: Diagnosis =
            switch reference.use {
            case .link, .field, .project: deadLink
            case .picture: missingPicture
            case .document: missingDocument
            }
        let message: Words
        switch failure {
        case .leavesContent:
            findings.append(
                Finding(
                    pathLeavesContent, at: reference.place(in: source),
                    Words(
                        cs: "Cesta „\(written)“ vede mimo složku content. Publikovat lze jen soubory webu.",
                        en:
                            "The path “\(written)” leads out of the content folder. Only files of the site can be published."
                    )))
            return
        case .isElsewhere:
            message = Words(
                cs:
                    "„\(written)“ je na jiném webu. Uložte soubor vedle textu a uveďte jeho název; návštěvník tak nemusí na cizí web.",
                en:
                    "“\(written)” is on another site. Save the file beside the text and give its name; so no visitor is sent to a foreign site."
            )
        case .isSource(let path):
            message = Words(
                cs: "Soubor \(path) je zdrojem webu a nepublikuje se. Ke stažení nabídněte jiný soubor, například PDF.",
                en:
                    "The file \(path) is a source of the site and is not published. Offer another file for download, such as a PDF."
            )
        case .noFile(let path):
            let near = nearest(file: path, written)
            message = Words(
                cs:
                    "„\(written)“ nikam nevede: soubor \(path) neexistuje.\(near.map { " Nemysleli jste „\($0)“?" } ?? hint(written).cs)",
                en:
                    "“\(written)” leads nowhere: there is no file \(path).\(near.map { " Did you mean “\($0)”?" } ?? hint(written).en)"
            )
        case .noAddress(let path):
            let near = closest(to: path, in: pages.map(\.path.string))
            message = Words(
                cs: "Adresu „\(path)“ web nemá.\(near.map { " Nemysleli jste „\($0)“?" } ?? "")",
                en: "The site has no address “\(path)”.\(near.map { " Did you mean “\($0)”?" } ?? "")")
        case .unreadable:
            message = Words(
                cs:
                    "„\(written)“ není odkaz. Napište cestu k souboru webu, adresu od „/“, nebo celou adresu s https://.",
                en:
                    "“\(written)” is no link. Write a path to a file of the site, an address from “/”, or a whole address with https://."
            )
        }
        findings.append(Finding(diagnosis, at: reference.place(in: source), message))
    }

    /// The most similar file, written as the reference was: relative to the same folder.
    private func nearest(file path: String, _ written: String) -> String? {
        let ending = FileFacts.fileExtension(of: path)
        let candidates = (Array(links.pages.keys) + Array(links.files.keys)).filter {
            FileFacts.fileExtension(of: $0) == ending
        }
        guard candidates.count < 5_000,
            let found = closest(to: path, in: candidates.sorted()),
            let slash = path.lastIndex(of: "/"), found.hasPrefix(path[...slash])
        else { return nil }
        let folder = written.lastIndex(of: "/").map { String(written[...$0]) } ?? ""
        return folder + String(found[path.index(after: slash)...])
    }

    /// „www.example.cz“ reads as a path to people who do not write addresses for a living.
    private func hint(_ written: String) -> Words {
        written.hasPrefix("www.")
            ? Words(
                cs: " Adresu jiného webu začněte https://.", en: " Begin the address of another site with https://.")
            : Words(cs: "", en: "")
    }

    private mutating func reportUnreferencedFiles() {
        let published = Set(copies.values)
        for file in inputs.files where !published.contains(file.path) && file.path != inputs.settingsFile.path {
            guard file.path != "content/addresses.txt", !isWithheld(file.path) else { continue }
            if LinkTable.isSource(file.path) {
                reportMisplaced(file)
                continue
            }
            findings.append(
                Finding(
                    unreferencedFile, at: Place(file: file.path),
                    Words(
                        cs:
                            "Soubor nikdo neuvádí, proto se nepublikuje. Odkažte na něj z textu nebo z pole, přesuňte jej do content/static, nebo jej smažte.",
                        en:
                            "Nothing refers to this file, so it is not published. Refer to it in the text or a field, move it to content/static, or delete it."
                    )))
        }
    }

    /// A file that was meant to become a page, but its name or place says otherwise.
    private mutating func reportMisplaced(_ file: FileFacts) {
        let isSettings = file.path == "content/site.yaml"
        findings.append(
            Finding(
                misplacedSource, at: Place(file: file.path),
                isSettings
                    ? Words(
                        cs: "Nastavení webu se čte jen ze souboru site.yml. Přejmenujte jej.",
                        en: "The site's settings are read from site.yml only. Rename the file.")
                    : Words(
                        cs:
                            "Z tohoto souboru stránka nevznikne. Projekty patří do content/projects, stránky do content/pages a aktuality do content/news, jako nazev.md nebo nazev/index.md.",
                        en:
                            "No page is made from this file. Projects belong in content/projects, pages in content/pages, news in content/news, as name.md or name/index.md."
                    )))
    }

    /// The files of a page that is not published today are not expected to be, either.
    private func isWithheld(_ path: String) -> Bool {
        links.owner(of: path).map { links.folder(of: $0) == nil } ?? false
    }
}

let deadLink = Diagnosis(
    "dead-link", .error, .content,
    Words(
        cs: "Odkaz musí vést na existující soubor v content, na adresu webu, nebo na celou adresu.",
        en: "A link must lead to an existing file in content, to an address of the site, or to a whole address."))

let missingPicture = Diagnosis(
    "missing-picture", .error, .content,
    Words(
        cs: "Obrázek musí být soubor vedle textu nebo v content/static.",
        en: "A picture must be a file beside the text or in content/static."))

let missingDocument = Diagnosis(
    "missing-document", .error, .content,
    Words(
        cs: "Dokument musí ležet vedle souboru projektu. Dokument jinde uveďte klíčem url.",
        en: "A document must lie beside the project's file. Name a document elsewhere with the key url."))

let unreadablePicture = Diagnosis(
    "unreadable-picture", .error, .content,
    Words(
        cs: "Obrázek musí být neporušený PNG, JPEG, WebP, GIF nebo SVG.",
        en: "A picture must be an intact PNG, JPEG, WebP, GIF or SVG."))

let pathLeavesContent = Diagnosis(
    "path-leaves-content", .error, .content,
    Words(
        cs: "Odkazovat a publikovat lze jen soubory ve složce content.",
        en: "Only files in the content folder can be linked to and published."))

let linkToWithheld = Diagnosis(
    "link-to-withheld", .warning, .content,
    Words(
        cs: "Odkaz na koncept, na budoucí nebo staženou stránku se vypíše jako prostý text.",
        en: "A link to a draft, a future or a withdrawn page is printed as plain text."))

let unknownProject = Diagnosis(
    "unknown-project", .error, .content,
    Words(
        cs: "Aktualita jmenuje projekty jejich slugy (poslední částí adresy).",
        en: "A news item names projects by their slugs (the last part of the address)."))

let misplacedSource = Diagnosis(
    "misplaced-source", .warning, .content,
    Words(
        cs:
            "Zdroj webu má příponu .md a leží přímo v content/projects, content/pages nebo content/news, nebo tam ve vlastní složce jako index.md.",
        en:
            "A source has the ending .md and lies in content/projects, content/pages or content/news, or there in a folder of its own as index.md."
    ))

let unreferencedFile = Diagnosis(
    "unreferenced-file", .warning, .content,
    Words(
        cs: "Ze složky projektu se publikují jen soubory, na něž odkazuje pole nebo text.",
        en: "Of a project's folder only files that a field or the text refers to are published."))
