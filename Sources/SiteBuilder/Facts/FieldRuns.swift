import SourceText

extension TextRuns {
    /// Adds the plain texts of a front matter: those that people read as sentences or titles, and as names what may be foreign or
    /// spelt as its owner likes. Numbers and addresses are left as they are.
    mutating func append(frontMatter node: Node) {
        guard case .map(let entries) = node.content else { return }
        for entry in entries {
            switch Self.fields[entry.key] {
            case .own(let part): append(entry.value, key: entry.key, as: part)
            case .inner(let parts):
                for (part, keys) in parts { append(entry.value, under: entry.key, keys: keys, as: part) }
            case nil: break
            }
        }
    }

    /// Adds the plain texts of `site.yml` in the same two ways.
    mutating func append(settings node: Node) {
        guard case .map(let entries) = node.content else { return }
        for entry in entries {
            switch entry.key {
            case "description": append(entry.value, key: entry.key)
            case "call_to_action": append(entry.value, under: entry.key, keys: ["text", "label"])
            case "title": append(entry.value, key: entry.key, as: .names)
            case "publisher", "navigation", "logo", "logos", "accessibility":
                append(
                    entry.value, under: entry.key, keys: ["name", "title", "alt", "exceptions", "method"], as: .names)
            default: break
            }
        }
    }

    /// Where the texts of a field stand: in its own value, or under keys of the maps that are its value.
    private enum Field {
        case own(Part)
        case inner([(Part, [String])])

        static func texts(_ keys: String...) -> Field { .inner([(.fields, keys)]) }
        static func names(_ keys: String...) -> Field { .inner([(.names, keys)]) }
    }

    private static let fields: [String: Field] = [
        "title": .own(.fields), "short_title": .own(.fields), "summary": .own(.fields), "territory": .own(.fields),
        "dates_note": .own(.fields), "target_groups": .own(.fields),
        "series": .texts("name"), "activities": .texts("title"), "outputs": .texts("title", "text"),
        "documents": .texts("title", "text"), "strategies": .texts("title", "text"), "links": .texts("title", "text"),
        "indicators": .texts("name", "label"), "figures": .texts("name", "label"), "team": .texts("role", "text"),
        "image": .texts("alt", "credit"),
        "services": .inner([(.fields, ["note"]), (.names, namesOfServices)]),
        "supported_services": .inner([(.fields, ["note"]), (.names, namesOfServices)]),
        "title_en": .own(.names), "summary_en": .own(.names), "priority": .own(.names), "area_of_support": .own(.names),
        "investment_priority": .own(.names), "specific_objective": .own(.names), "call": .own(.names),
        "beneficiary": .names("name", "role", "organisation"), "partners": .names("name", "role", "organisation"),
        "organisations": .names("name", "role", "organisation"), "contacts": .names("name", "role", "organisation"),
        "logos": .names("alt"),
    ]
    private static let namesOfServices = ["service", "name", "provider", "place"]

    private mutating func append(_ node: Node, under key: String, keys: [String], as part: Part = .fields) {
        switch node.content {
        case .map(let entries):
            for entry in entries where keys.contains(entry.key) {
                append(entry.value, key: "\(key).\(entry.key)", as: part)
            }
        case .list(let items): for item in items { append(item, under: key, keys: keys, as: part) }
        case .absent, .scalar: break
        }
    }

    private mutating func append(_ node: Node, key: String, as part: Part = .fields) {
        switch node.content {
        case .scalar(let text): if !text.bytes.isEmpty { append(text, key: key, as: part) }
        case .list(let items): for item in items { append(item, key: key, as: part) }
        case .absent, .map: break
        }
    }
}
