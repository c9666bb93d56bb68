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
    package init(templates: [SourceFile], assets: [String]) {
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
        for path in assets {
            let output = String(path.dropFirst("templates/".count))
            found[output] = Asset(output: output, content: .file(path))
        }
        self.files = files.sorted { $0.key < $1.key }.map(\.value)
        self.assets = found.sorted { $0.key < $1.key }.map(\.value)
    }

    /// Parses the templates and checks them against every kind of page; `nil` where one cannot work.
    package func compiled() -> (theme: CompiledTheme?, findings: [Finding]) {
        let (templates, findings) = TemplateSet.load(files, kinds: Site.pageKinds)
        return (templates.map(CompiledTheme.init), findings + (templates.map(unusedFiles) ?? []))
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
}

let unusedTemplate = Diagnosis(
    "unused-template", .warning, .content,
    Words(
        cs: "Šablona má jméno, pod nímž ji stránky nebo jiné šablony hledají; jejich seznam je v docs/templates.md.",
        en: "A template has the name by which pages or other templates look for it; docs/templates.md lists them."))
