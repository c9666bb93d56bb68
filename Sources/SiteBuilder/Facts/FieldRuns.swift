import SourceText

extension TextRuns {
    /// Adds the plain texts of a front matter that people read as sentences or titles; names of bodies, numbers and addresses are
    /// left as they are, and so is what is English.
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
            case "services", "supported_services": append(entry.value, under: entry.key, keys: ["note"])
            case "team": append(entry.value, under: entry.key, keys: ["role", "text"])
            case "image": append(entry.value, under: entry.key, keys: ["alt", "credit"])
            default: break
            }
        }
    }

    private mutating func append(_ node: Node, under key: String, keys: Set<String>) {
        switch node.content {
        case .map(let entries):
            for entry in entries where keys.contains(entry.key) { append(entry.value, key: "\(key).\(entry.key)") }
        case .list(let items): for item in items { append(item, under: key, keys: keys) }
        case .absent, .scalar: break
        }
    }

    private mutating func append(_ node: Node, key: String) {
        switch node.content {
        case .scalar(let text): if !text.bytes.isEmpty { append(text, key: key) }
        case .list(let items): for item in items { append(item, key: key) }
        case .absent, .map: break
        }
    }
}
