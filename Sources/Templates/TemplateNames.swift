import Language
import SourceText

/// What stands on the stack at a place of a template.
enum TemplateFrame {
    case scope(Shape)
    /// A value without names, which `{{.}}` prints; of a section over a number of elements the frame is the list.
    case value(Shape.Kind, isCount: Bool)
}

/// A name of a template, found.
struct ResolvedName {
    var reference: TemplateReference
    /// The slots behind the first.
    var path: [Int] = []
    var kind: Shape.Kind

    /// What a section over it puts on the stack.
    var frame: TemplateFrame {
        switch kind {
        case .list(let shape), .scope(let shape): .scope(shape())
        case .texts: .value(.text, isCount: false)
        default: .value(kind, isCount: reference.isCount)
        }
    }
}

extension Shape.Kind {
    var isList: Bool {
        switch self {
        case .list, .texts: true
        default: false
        }
    }

    /// The noun of such a value.
    var words: Words {
        switch self {
        case .text: Words(cs: "text", en: "text")
        case .html: Words(cs: "HTML", en: "HTML")
        case .address: Words(cs: "adresa", en: "address")
        case .flag: Words(cs: "ano/ne", en: "yes/no")
        case .number: Words(cs: "číslo", en: "number")
        case .texts: Words(cs: "seznam textů", en: "list of texts")
        case .list: Words(cs: "seznam", en: "list")
        case .scope: Words(cs: "skupina hodnot", en: "group of values")
        }
    }
}

extension TemplateCompiler {
    /// Finds a name as Mustache does: the first part in the innermost frame that has it, the others in what was found.
    mutating func resolve(_ name: TemplateName, _ use: TemplateUse) -> ResolvedName? {
        var parts = name.text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        let isHere = parts.count > 1 && parts[0].isEmpty
        if isHere { parts.removeFirst() }
        let top = frames.count - 1
        if isHere, parts == [""] {
            return switch frames[top] {
            case .scope(let shape):
                ResolvedName(reference: TemplateReference(frame: Int32(top), slot: -1), kind: .scope { shape })
            case .value(let kind, let isCount):
                ResolvedName(reference: TemplateReference(frame: Int32(top), slot: -1, isCount: isCount), kind: kind)
            }
        }
        for index in stride(from: top, through: isHere ? top : 0, by: -1) {
            guard case .scope(let shape) = frames[index], let slot = shape.slot(of: parts[0]) else { continue }
            let found = ResolvedName(
                reference: TemplateReference(frame: Int32(index), slot: Int32(slot)), kind: shape.names[slot].kind)
            return resolve(parts.dropFirst(), in: found, parts[0], name, use)
        }
        reportUnknown(parts[0], name, use)
        return nil
    }

    private mutating func resolve(
        _ parts: ArraySlice<String>, in found: ResolvedName, _ path: String, _ name: TemplateName, _ use: TemplateUse
    ) -> ResolvedName? {
        guard let part = parts.first else { return placed(found) }
        switch found.kind {
        case .scope(let shape):
            let shape = shape()
            guard let slot = shape.slot(of: part) else {
                report(name, use, of: part, in: shape.names.map(\.name), Words(cs: "„\(path)“", en: "“\(path)”"))
                return nil
            }
            var inner = found
            inner.path.append(slot)
            inner.kind = shape.names[slot].kind
            return resolve(parts.dropFirst(), in: inner, "\(path).\(part)", name, use)
        case .list, .texts:
            if part == "count", parts.count == 1 {
                var count = found
                count.reference.isCount = true
                count.kind = .number
                return placed(count)
            }
            let inner = found.kind.inner.map { "{{\($0.slot(of: part) == nil ? "…" : part)}}" } ?? "{{.}}"
            report(
                name, use,
                Words(
                    cs:
                        "„\(path)“ je seznam. Napište {{#\(path)}}\(inner){{/\(path)}}; jeho délka je {{\(path).count}}.",
                    en: "“\(path)” is a list. Write {{#\(path)}}\(inner){{/\(path)}}; its length is {{\(path).count}}.")
            )
            return nil
        default:
            let kind = found.kind.words
            report(
                name, use,
                Words(
                    cs: "„\(path)“ je \(kind.cs), žádné „\(part)“ v něm není.",
                    en: "“\(path)” is a \(kind.en), there is no “\(part)” in it."))
            return nil
        }
    }

    /// Puts the slots of a name with dots into the program.
    private mutating func placed(_ found: ResolvedName) -> ResolvedName {
        guard !found.path.isEmpty else { return found }
        var placed = found
        placed.reference.path = Int32(program.paths.count)
        program.paths += found.path.map(Int32.init) + [-1]
        return placed
    }

    private mutating func reportUnknown(_ part: String, _ name: TemplateName, _ use: TemplateUse) {
        var names: [String] = []
        for case .scope(let shape) in frames.reversed() {
            for offered in shape.names {
                if !names.contains(offered.name) { names.append(offered.name) }
                if let inner = offered.kind.inner, inner.slot(of: part) != nil {
                    return report(
                        name, use,
                        Words(
                            cs:
                                "„\(part)“ patří k „\(offered.name)“. Napište {{#\(offered.name)}}…{{/\(offered.name)}} kolem.",
                            en:
                                "“\(part)” belongs to “\(offered.name)”. Put {{#\(offered.name)}}…{{/\(offered.name)}} round it."
                        ))
                }
            }
        }
        report(name, use, of: part, in: names, Words(cs: "Stránka „\(kind.name)“", en: "The page “\(kind.name)”"))
    }

    private mutating func report(
        _ name: TemplateName, _ use: TemplateUse, of part: String, in names: [String], _ owner: Words
    ) {
        let suggestion = Suggestion(part, of: names)
        let before = name.text.utf8.count - part.utf8.count
        // The part's own place is plain only where it is the name's beginning or end.
        var range = name.range
        if name.text.hasPrefix(part) {
            range = ByteRange(range.start, range.start + part.utf8.count)
        } else if name.text.hasSuffix(part) {
            range = ByteRange(range.start + before, range.end)
        }
        let place = use.place(range)
        findings.add(
            Finding(
                templateUnknownName, at: place,
                owner + Words(cs: " nenabízí hodnotu „\(part)“.", en: " does not offer a value “\(part)”.")
                    + suggestion.words(or: names.sorted()), notes: use.notes,
                fix: name.text.hasPrefix(part) || name.text.hasSuffix(part) ? suggestion.fix(place) : nil))
    }

    private mutating func report(_ name: TemplateName, _ use: TemplateUse, _ message: Words) {
        findings.add(Finding(templateUnknownName, at: use.place(name.range), message, notes: use.notes))
    }
}

extension Shape.Kind {
    /// The shape of what is within, where it has names.
    var inner: Shape? {
        switch self {
        case .list(let shape), .scope(let shape): shape()
        default: nil
        }
    }
}
