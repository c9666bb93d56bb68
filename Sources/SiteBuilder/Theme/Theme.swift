import DefaultTheme
import Language
package import SourceText
import Templates

/// The templates and assets of a site: those compiled into the program, each of which a file of the site may replace.
package struct Theme: Sendable {
    /// The templates' files, ordered by name.
    private let files: [SourceFile]
    /// Paths of the site's own files in `templates/`, assets apart.
    private let own: [String]
    /// The site's own style sheets.
    private let styleSheets: [SourceFile]
    /// Ordered by path.
    package let assets: [Asset]

    /// A file that is published under `assets/`.
    package struct Asset: Sendable {
        /// In the output folder.
        package let output: String
        package let content: Content

        package enum Content: Sendable {
            /// Of the theme that is compiled into the program.
            case bytes([UInt8])
            /// A file of the site, by its path in the site's folder.
            case file(String)
        }
    }

    /// - Parameters:
    ///   - templates: The site's own files in `templates/` outside `templates/assets/`, with paths that begin with `templates/`.
    ///   - assets: Paths of the site's own assets, which begin with `templates/assets/`.
    ///   - styleSheets: Those of the assets that are style sheets, to be checked.
    package init(templates: [SourceFile], assets: [String], styleSheets: [SourceFile] = []) {
        var files: [String: SourceFile] = [:]
        var found: [String: Asset] = [:]
        for file in DefaultTheme.files {
            if file.path.hasPrefix("assets/") {
                found[file.path] = Asset(output: file.path, content: .bytes(file.contents))
            } else {
                files["templates/" + file.path] = SourceFile(path: "templates/" + file.path, bytes: file.contents)
            }
        }
        for template in templates where template.path.hasSuffix(".html") { files[template.path] = template }
        own = templates.map(\.path)
        self.styleSheets = styleSheets
        for path in assets {
            let output = String(path.dropFirst("templates/".count))
            found[output] = Asset(output: output, content: .file(path))
        }
        self.files = files.sorted { $0.key < $1.key }.map(\.value)
        self.assets = found.sorted { $0.key < $1.key }.map(\.value)
    }

    /// Parses the templates and checks them against every kind of page; `nil` where one cannot work.
    ///
    /// - Parameter base: Where the site stands; style sheets may be imported from there and from nowhere else.
    package func compiled(base: SiteBase) -> (theme: CompiledTheme?, findings: [Finding]) {
        let (templates, findings) = TemplateSet.load(files, kinds: Site.pageKinds)
        let compiled = templates.map { templates in
            CompiledTheme(
                templates: templates,
                publicityPlaces: Dictionary(
                    uniqueKeysWithValues: Site.pageKinds.map { ($0.name, publicityPlace(on: $0.name, templates)) }))
        }
        let sheets = styleSheets.flatMap { styleSheetFindings(in: $0, origin: base.origin) }
        return (compiled, findings + sheets + (templates.map(unusedFiles) ?? []))
    }

    /// Where the site's own templates decide what stands round the publicity block of a kind of page: at its print, at what
    /// includes that, or at the file that the kind of page uses.
    private func publicityPlace(on kind: String, _ templates: TemplateSet) -> Place? {
        let places = templates.places(ofRequired: "publicity", on: kind)
        let own = Set(own)
        if let place = places.first(where: { own.contains($0.file) }) { return place }
        return templates.files(reachedBy: kind).first(where: own.contains).map(Place.init(file:)) ?? places.first
    }

    /// The site's own files that no page is made with: a slip in a name would have no effect and nobody would know.
    private func unusedFiles(_ templates: TemplateSet) -> [Finding] {
        let used = Set(Site.pageKinds.flatMap { templates.files(reachedBy: $0.name) }.map(Self.name))
        return own.filter { !used.contains(Self.name($0)) }.map { path in
            let near = closest(to: Self.name(path), in: used.sorted())
            return Finding(
                unusedTemplate, at: Place(file: path),
                Words(
                    cs: "Šablonu tohoto jména žádná stránka nepoužívá.\(near.map { " Nemysleli jste „\($0)“?" } ?? "")",
                    en: "No page uses a template of this name.\(near.map { " Did you mean “\($0)”?" } ?? "")"))
        }
    }

    /// A template's path below `templates/`.
    private static func name(_ path: String) -> String {
        path.hasPrefix("templates/") ? String(path.dropFirst("templates/".count)) : path
    }
}

/// Templates that are known to work, ready to render.
package struct CompiledTheme: Sendable {
    let templates: TemplateSet
    /// By kind of page, where findings about its publicity block point to.
    let publicityPlaces: [String: Place?]
}

let unusedTemplate = Diagnosis(
    "unused-template", .warning, .content,
    Words(
        cs: "Šablona má jméno, pod nímž ji stránky nebo jiné šablony hledají; jejich seznam je v docs/templates.md.",
        en: "A template has the name by which pages or other templates look for it; docs/templates.md lists them."))
