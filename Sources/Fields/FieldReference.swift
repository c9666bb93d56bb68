package import Language

extension FieldTable {
    /// The fields as Markdown tables for the documentation: first their own, then one for the keys of each map among them.
    package func reference(in language: LanguageCode) -> String {
        var sections = [fieldRows(descriptions, in: language)]
        for field in descriptions where !field.shape.keys.isEmpty {
            sections.append("### `\(field.key)`\n\n" + fieldRows(field.shape.keys, in: language))
        }
        return sections.joined(separator: "\n\n") + "\n"
    }
}

private func fieldRows(_ fields: [FieldDescription], in language: LanguageCode) -> String {
    let head =
        switch language {
        case .cs: "| klíč | co se píše | význam | příklad |\n| --- | --- | --- | --- |"
        case .en: "| key | what is written | meaning | example |\n| --- | --- | --- | --- |"
        }
    let required = language == .cs ? " (povinné)" : " (required)"
    let rows = fields.map { field in
        // The keys of a map have a table of their own below.
        let written = field.shape.keys.isEmpty ? field.shape.name[language] : shortName(of: field.shape)[language]
        let example = field.example.isEmpty ? "" : "`\(cell(field.example))`"
        return "| `\(field.key)`\(field.isRequired ? required : "") | \(cell(written)) | "
            + "\(cell("**\(field.label[language])**: \(field.help[language])")) | \(example) |"
    }
    return ([head] + rows).joined(separator: "\n")
}

private func shortName(of shape: ValueShape) -> Words {
    switch shape.kind {
    case .map: Words(cs: "skupina klíčů", en: "a map")
    case .list(let item):
        Words(cs: "seznam: \(shortName(of: item).cs)", en: "a list: \(shortName(of: item).en)")
    case .either(let shapes):
        Words(
            cs: shapes.map { shortName(of: $0).cs }.joined(separator: " nebo "),
            en: shapes.map { shortName(of: $0).en }.joined(separator: " or "))
    case .text, .yesNo, .number, .choice: shape.name
    }
}

private func cell(_ text: String) -> String {
    text.replacing("|", with: "\\|").replacing("\n", with: " ")
}
