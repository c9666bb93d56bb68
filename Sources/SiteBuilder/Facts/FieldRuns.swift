import SourceText

extension TextRuns {
    /// Adds the plain texts of a front matter: those that people read as sentences or titles, and as names what may be foreign or
    /// spelt as its owner likes. Numbers and addresses are left as they are.
    mutating func append(frontMatter node: Node) {
        guard case .map(let entries) = node.content else { return }
        for entry in entries {
            switch entry.key {
            case "title", "short_title", "summary", "territory", "dates_note": append(entry.value, key: entry.key)
            case "series": append(entry.value, under: "series", keys: ["name"])
            case "target_groups": append(entry.value, key: entry.key)
            case "activities": append(entry.value, under: "activities", keys: ["title"])
            case "outputs", "documents", "strategies", "links":
                append(entry.value, under: entry.key, keys: ["title", "text"])
            case "indicators", "figures": append(entry.value, under: entry.key, keys: ["name", "label"])
            case "services", "supported_services":
                append(entry.value, under: entry.key, keys: ["note"])
                append(entry.value, under: entry.key, keys: ["service", "name", "provider", "place"], as: .names)
            case "title_en", "summary_en", "priority", "area_of_support", "investment_priority", "specific_objective",
                "call":
                append(entry.value, key: entry.key, as: .names)
            case "beneficiary", "partners", "organisations", "contacts":
                append(entry.value, under: entry.key, keys: ["name", "role", "organisation"], as: .names)
            case "logos": append(entry.value, under: entry.key, keys: ["alt"], as: .names)
            case "team": append(entry.value, under: entry.key, keys: ["role", "text"])
            case "image": append(entry.value, under: entry.key, keys: ["alt", "credit"])
            default: break
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

    private mutating func append(_ node: Node, under key: String, keys: Set<String>, as part: Part = .fields) {
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
