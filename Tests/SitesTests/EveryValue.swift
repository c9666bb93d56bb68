import Language
import Templates

/// Templates that print every value a kind of page offers, one a line, and nothing of any theme: golden pages made with them
/// change when a value does, not when the theme does.
struct EveryValue {
    /// File name and text of each template.
    static func templates(_ kinds: [PageKind]) -> [String: String] {
        var files: [String: String] = [:]
        for kind in kinds {
            var template = EveryValue()
            template.isHome = kind.name == "home"
            template.line("<!DOCTYPE html><title>\(kind.name)</title>")
            template.line("{{#style_sheets}}<link rel=\"stylesheet\" href=\"{{address}}\">{{/style_sheets}}")
            template.names(of: kind.shape, [])
            files[kind.file] = template.text
        }
        return files
    }

    private var text = ""
    private var isHome = false

    /// Said by every page of a site alike, so one page is enough.
    private static let saidByEveryPage: Set<String> = [
        "words", "style_sheets", "lockup_font", "favicon", "site_title", "home", "logo", "publisher", "footer", "funds",
        "day", "projects_address", "open_data_address",
    ]

    private mutating func line(_ text: String) { self.text += text + "\n" }

    private mutating func names(of shape: Shape, _ path: [String]) {
        // A project in a list may list projects again.
        guard path.count < 4 else { return }
        let indent = String(repeating: "  ", count: path.count)
        // Names in a section look outwards, too; a dot in front keeps to the section's own.
        let dot = path.isEmpty ? "" : "."
        var seen: Set<String> = []
        for name in shape.names where seen.insert(name.name).inserted {
            if path.isEmpty, !isHome, Self.saidByEveryPage.contains(name.name) { continue }
            let tag = dot + name.name
            switch name.kind {
            case .text, .address, .number: line("\(indent){{#\(tag)}}\(name.name): {{.}}{{/\(tag)}}")
            case .html:
                let isRequired = name.name == "publicity" && path.isEmpty
                line(
                    isRequired
                        ? "\(indent)\(name.name): {{{\(tag)}}}" : "\(indent){{#\(tag)}}\(name.name): {{{.}}}{{/\(tag)}}"
                )
            case .flag: line("\(indent){{#\(tag)}}\(name.name){{/\(tag)}}")
            case .texts: line("\(indent){{#\(tag)}}\(name.name): {{.}}\n\(indent){{/\(tag)}}")
            case .list(let inner): section(tag, name.name, inner(), path)
            case .scope(let inner): section(tag, name.name, inner(), path)
            }
        }
    }

    private mutating func section(_ tag: String, _ name: String, _ inner: Shape, _ path: [String]) {
        let indent = String(repeating: "  ", count: path.count)
        line("\(indent){{#\(tag)}}")
        line("\(indent)\(name):")
        names(of: inner, path + [name])
        line("\(indent){{/\(tag)}}")
    }
}
