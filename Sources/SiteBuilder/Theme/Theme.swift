import DefaultTheme
import Language
import Markup
package import SourceText
package import Templates

/// The templates and assets of a site: those compiled into the program, each of which a file of the site may replace.
package struct Theme: Sendable {
    /// The templates' files, ordered by name.
    private let files: [SourceFile]
    /// Paths of the site's own files in `templates/`, assets apart.
    private let own: [String]
    /// Ordered by name.
    package let assets: [Asset]

    /// A file below `templates/assets/`, which is published below `assets/`.
    package struct Asset: Sendable {
        /// Its path below `assets/`: `site.css`.
        package let name: String
        /// Its path in the site's folder; `nil` for one that is compiled into the program.
        package let source: String?
        /// `nil` for a file of the site that is too large to be looked into.
        package let bytes: [UInt8]?

        package init(name: String, source: String?, bytes: [UInt8]?) {
            self.name = name
            self.source = source
            self.bytes = bytes
        }

        /// The style sheet that a site brings, for findings about it.
        var styleSheet: SourceFile? {
            guard let source, let bytes, isStyleSheet else { return nil }
            return SourceFile(path: source, bytes: bytes)
        }

        var isStyleSheet: Bool { name.hasSuffix(".css") }
    }

    /// Whether a file of the site's own assets must be read whole: what is not is published as it is, under its own name.
    ///
    /// - Parameters:
    ///   - path: Begins with `templates/assets/`.
    ///   - size: In bytes.
    package static func mustRead(asset path: String, size: Int) -> Bool {
        let name = String(path.dropFirst("templates/assets/".count))
        return size <= 2 << 20 || name.hasSuffix(".css") || SiteAssets.namesOfTheme.contains(name)
    }

    /// - Parameters:
    ///   - templates: The site's own files in `templates/` outside `templates/assets/`, with paths that begin with `templates/`.
    ///   - assets: The site's own assets.
    package init(templates: [SourceFile], assets: [Asset]) {
        var files: [String: SourceFile] = [:]
        var found: [String: Asset] = [:]
        for file in DefaultTheme.files {
            if file.path.hasPrefix("assets/") {
                let name = String(file.path.dropFirst("assets/".count))
                found[name] = Asset(name: name, source: nil, bytes: file.contents)
            } else {
                files["templates/" + file.path] = SourceFile(path: "templates/" + file.path, bytes: file.contents)
            }
        }
        for template in templates where template.path.hasSuffix(".html") { files[template.path] = template }
        own = templates.map(\.path)
        for asset in assets { found[asset.name] = asset }
        self.files = files.sorted { $0.key < $1.key }.map(\.value)
        self.assets = found.sorted { $0.key < $1.key }.map(\.value)
    }

    /// Templates that are parsed and checked against kinds of page; no site need be planned for that.
    package struct Loaded: Sendable {
        fileprivate let kinds: [PageKind]
        /// `nil` where one cannot work.
        fileprivate let templates: TemplateSet?
        fileprivate let findings: [Finding]
    }

    /// Loads the templates.
    ///
    /// - Parameter kinds: Those whose pages are to be rendered.
    package func loaded(_ kinds: [PageKind] = Site.pageKinds) -> Loaded {
        let (templates, findings) = TemplateSet.load(files, kinds: kinds)
        return Loaded(kinds: kinds, templates: templates, findings: findings)
    }

    /// Makes the templates ready for the pages of a site; `nil` where one cannot work.
    package func compiled(for site: Site, _ loaded: Loaded) -> CompiledTheme? {
        loaded.templates.map { templates in
            CompiledTheme(
                templates, of: site, keys: keys(of: templates, loaded.kinds),
                publicityPlaces: Dictionary(
                    uniqueKeysWithValues: loaded.kinds.map { ($0.name, publicityPlace(on: $0.name, templates)) }))
        }
    }

    /// What is wrong with the theme's files.
    ///
    /// - Parameters:
    ///   - loaded: The templates of all kinds of page.
    ///   - site: Whose style sheets may import from itself and from nowhere else, and whose assets templates may name.
    package func findings(of loaded: Loaded, for site: Site) -> [Finding] {
        let origin = site.settings.base.origin
        let sheets = assets.compactMap(\.styleSheet).flatMap { styleSheetFindings(in: $0, origin: origin) }
        let own = Set(own)
        let named = files.filter { own.contains($0.path) }.flatMap(site.assetFindings)
        return loaded.findings + sheets + named + (loaded.templates.map(unusedFiles) ?? [])
    }

    /// By kind of page, what tells the templates that it reaches from any others.
    private func keys(of templates: TemplateSet, _ kinds: [PageKind]) -> [String: UInt64] {
        let hashes = Dictionary(
            files.map { ($0.path, ContentHash.of($0.bytes)) }, uniquingKeysWith: { first, _ in first })
        return Dictionary(
            uniqueKeysWithValues: kinds.map { kind in
                var key = KeyWriting()
                for path in templates.files(reachedBy: kind.name) {
                    key.add(path)
                    key.add(hashes[path] ?? 0)
                }
                return (kind.name, key.hash)
            })
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
    /// By kind of page, what tells the templates that it reaches from any others.
    let keys: [String: UInt64]
    /// By kind of page, which entries of the menu are current on the pages for which its template is folded: those that are like
    /// the last of its kind, since the first page of a list is often in the menu itself.
    var families: [String: [Navigation.Current]]

    init(_ templates: TemplateSet, of site: Site, keys: [String: UInt64], publicityPlaces: [String: Place?]) {
        self.keys = keys
        self.publicityPlaces = publicityPlaces
        var samples: [String: PlannedPage] = [:]
        for page in site.pages.reversed() {
            guard let kind = page.subject.kind, samples[kind] == nil else { continue }
            samples[kind] = page
            if samples.count == Site.pageKinds.count { break }
        }
        families = samples.mapValues(site.navigation.current)
        self.templates = templates.folded(
            for: samples.compactMapValues { site.scope(of: $0, HTML(), Texts()) })
    }
}

let unusedTemplate = Diagnosis(
    "unused-template", .warning, .content,
    Words(
        cs: "Šablona má jméno, pod nímž ji stránky nebo jiné šablony hledají; jejich seznam je v docs/templates.md.",
        en: "A template has the name by which pages or other templates look for it; docs/templates.md lists them."))
