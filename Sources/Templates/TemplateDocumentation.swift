package import Language

/// The page of the documentation that lists every kind of page with the names it offers, as Markdown, made from the shapes.
package func templateDocumentation(_ kinds: [PageKind]) -> Words {
    Words(cs: templateDocumentation(kinds, in: .cs), en: templateDocumentation(kinds, in: .en))
}

private func templateDocumentation(_ kinds: [PageKind], in language: LanguageCode) -> String {
    var text = ""
    var pending: [Shape] = []
    for kind in kinds {
        text += "## \(kind.name)\n\n`templates/\(kind.file)`: \(kind.doc[language])\n\n"
        text += table(kind.shape, kind.required, &pending, language)
    }
    var done: Set<String> = []
    while !pending.isEmpty {
        let shape = pending.removeFirst()
        guard done.insert(shape.name).inserted else { continue }
        let heading = Words(cs: "Uvnitř: \(shape.name)", en: "Within: \(shape.name)")
        text += "### \(heading[language]) <a id=\"\(anchor(shape))\"></a>\n\n"
        text += table(shape, [], &pending, language)
    }
    return text
}

private func table(_ shape: Shape, _ required: [String], _ pending: inout [Shape], _ language: LanguageCode) -> String {
    let heading = Words(cs: "| jméno | druh | význam |", en: "| name | kind | meaning |")
    var text = heading[language] + "\n| --- | --- | --- |\n"
    for name in shape.names {
        var kind = name.kind.words[language]
        if let inner = name.kind.inner {
            kind += ": [\(inner.name)](#\(anchor(inner)))"
            pending.append(inner)
        }
        var doc = name.doc[language].replacing("|", with: "\\|").replacing("\n", with: " ")
        if required.contains(name.name) {
            doc += Words(cs: " **Tiskne se právě jednou.**", en: " **Printed exactly once.**")[language]
        }
        text += "| `\(name.usage)` | \(kind) | \(doc) |\n"
    }
    return text + "\n"
}

private func anchor(_ shape: Shape) -> String {
    "shape-" + shape.name.replacing(" ", with: "-")
}

extension Shape.Name {
    /// How the name is written in a template.
    fileprivate var usage: String {
        switch kind {
        case .text, .number, .address: "{{\(name)}}"
        case .html: "{{{\(name)}}}"
        case .flag, .scope, .list: "{{#\(name)}}…{{/\(name)}}"
        case .texts: "{{#\(name)}}{{.}}{{/\(name)}}"
        }
    }
}
