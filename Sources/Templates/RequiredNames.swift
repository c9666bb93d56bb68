import Language
import SourceText

/// Counts how often each required name of a page is printed, at least and at most, over all ways through its template.
struct RequiredNames {
    /// By slot of the page's shape.
    private(set) var uses: [Int: Use]
    private(set) var twice: [Print] = []
    private(set) var repeated: [Print] = []
    private var sections: [(place: TemplateSite, repeats: Bool)] = []

    struct Use {
        var least = 0
        var most = 0
        var first: Print?
    }

    struct Print {
        var slot: Int
        var place: TemplateSite
        /// The outermost section round it.
        var section: TemplateSite?
        /// The other place, where it is printed twice.
        var other: TemplateSite?
        /// Where its file is included, the innermost first.
        var includedFrom: [TemplateSite] = []
    }

    init(_ slots: [Int]) {
        uses = Dictionary(slots.map { ($0, Use()) }, uniquingKeysWith: { first, _ in first })
    }

    mutating func enter(_ place: TemplateSite, repeats: Bool) { sections.append((place, repeats)) }

    mutating func leave() { sections.removeLast() }

    mutating func print(_ reference: TemplateReference, _ place: TemplateSite, includedFrom: [TemplateSite]) {
        let slot = Int(reference.slot)
        guard reference.frame == 0, reference.path < 0, let use = uses[slot] else { return }
        var print = Print(slot: slot, place: place, section: sections.first?.place, includedFrom: includedFrom)
        if let section = sections.first(where: \.repeats) {
            print.section = section.place
            repeated.append(print)
        }
        if use.most > 0 {
            print.other = use.first?.place
            twice.append(print)
        }
        uses[print.slot] = Use(least: use.least + 1, most: use.most + 1, first: use.first ?? print)
    }

    /// Of two branches one is taken.
    func joined(_ other: RequiredNames) -> RequiredNames {
        var joined = self
        for (slot, use) in other.uses {
            guard let mine = uses[slot] else { continue }
            joined.uses[slot] = Use(
                least: min(mine.least, use.least), most: max(mine.most, use.most), first: mine.first ?? use.first)
        }
        // Both branches have gone on from one list, so what the other has more is its own.
        for print in other.twice where !joined.twice.contains(where: { $0.place == print.place }) {
            joined.twice.append(print)
        }
        for print in other.repeated where !joined.repeated.contains(where: { $0.place == print.place }) {
            joined.repeated.append(print)
        }
        return joined
    }
}

extension TemplateCompiler {
    /// Where each required name is first printed, and where the file of that place is included, by slot.
    var requiredPlaces: [Int: [TemplateSite]] {
        required.uses.compactMapValues { use in use.first.map { [$0.place] + $0.includedFrom } }
    }

    mutating func reportRequired(in file: SourceFile) {
        for name in kind.required {
            guard let slot = kind.shape.slot(of: name), let use = required.uses[slot] else { continue }
            let tag = Self.tag(kind.shape.names[slot])
            if let first = use.first, let section = first.section, use.least == 0,
                !required.repeated.contains(where: { $0.slot == slot })
            {
                reportRequired(
                    first.place, section,
                    Words(
                        cs:
                            "\(tag) musí být na každé stránce „\(kind.name)“, tady ale závisí na oddílu. Dejte ji mimo něj.",
                        en:
                            "\(tag) has to be on each page “\(kind.name)” but depends on a section here. Put it outside."
                    ))
            } else if use.most == 0 {
                reportRequired(
                    TemplateSite(file: file, range: ByteRange(0, 0)), nil,
                    Words(
                        cs: "Šablona stránky „\(kind.name)“ netiskne \(tag). Doplňte ji právě jednou.",
                        en: "The template of the page “\(kind.name)” does not print \(tag). Put it in exactly once."))
            }
        }
        for print in required.repeated {
            reportRequired(
                print.place, print.section,
                Words(
                    cs:
                        "\(Self.tag(kind.shape.names[print.slot])) se tu opakuje s oddílem, na stránce smí být jen jednou.",
                    en:
                        "\(Self.tag(kind.shape.names[print.slot])) is repeated by the section; it may be on a page only once."
                ))
        }
        for print in required.twice {
            reportRequired(
                print.place, print.other,
                Words(
                    cs: "\(Self.tag(kind.shape.names[print.slot])) je tu podruhé. Nechte ji na stránce jen jednou.",
                    en: "\(Self.tag(kind.shape.names[print.slot])) stands here a second time. Keep it once on the page."
                ))
        }
    }

    private mutating func reportRequired(_ site: TemplateSite, _ other: TemplateSite?, _ message: Words) {
        let notes = other.map {
            [Finding.Note(Words(cs: "Jde o toto místo.", en: "This is the place in question."), at: $0.place)]
        }
        findings.add(Finding(templateRequired, at: site.place, message, notes: notes ?? []))
    }

    private static func tag(_ name: Shape.Name) -> String {
        if case .html = name.kind { return "{{{\(name.name)}}}" }
        return "{{\(name.name)}}"
    }
}
