import Language
import Markup
package import SourceText

/// The checked templates of a site, ready to render each kind of page.
package struct TemplateSet: Sendable {
    private var pages: [String: TemplateProgram]
    /// The same for a family of pages of each kind, with what they have alike as text.
    private var families: [String: TemplateProgram] = [:]
    /// What pages have made of shared scopes, kept for other pages.
    private var parts = RenderedParts()
    /// By kind of page and required name.
    private let requiredPlaces: [String: [String: [Place]]]

    private init(pages: [String: TemplateProgram], requiredPlaces: [String: [String: [Place]]]) {
        self.pages = pages
        self.requiredPlaces = requiredPlaces
    }

    /// Parses all files and checks them against the kinds of page; the set is `nil` where a finding is an error.
    ///
    /// A file's name is its path without a leading `templates/`; files that do not end in `.html` are passed over, and of two
    /// files with one name the first counts.
    package static func load(
        _ files: [SourceFile], kinds: [PageKind]
    ) -> (templates: TemplateSet?, findings: [Finding]) {
        var findings = FindingList()
        var templates: [String: ParsedTemplate] = [:]
        for file in files where file.path.hasSuffix(".html") {
            let name = file.path.hasPrefix("templates/") ? String(file.path.dropFirst("templates/".count)) : file.path
            guard templates[name] == nil else { continue }
            if let offset = illFormedOffset(file.bytes) {
                findings.add(
                    Finding(
                        templateEncoding, at: file.place(ByteRange(offset, offset + 1)),
                        Words(
                            cs: "Soubor není v kódování UTF-8. Uložte jej znovu jako UTF-8.",
                            en: "The file is not UTF-8. Save it again as UTF-8.")))
            }
            let (template, found) = TemplateParser.parse(file)
            for finding in found { findings.add(finding) }
            templates[name] = template
        }
        // A file that is not well-formed would only bring findings that follow from that.
        if findings.hasErrors { return (nil, findings.findings) }
        var pages: [String: TemplateProgram] = [:]
        var places: [String: [String: [Place]]] = [:]
        for kind in kinds {
            var compiler = TemplateCompiler(kind, templates, findings)
            compiler.compile()
            findings = compiler.findings
            pages[kind.name] = compiler.program
            for (slot, sites) in compiler.requiredPlaces {
                places[kind.name, default: [:]][kind.shape.names[slot].name] = sites.map(\.place)
            }
        }
        return (findings.hasErrors ? nil : TemplateSet(pages: pages, requiredPlaces: places), findings.findings)
    }

    /// Appends a page; nothing for a kind that was not loaded, and never fails.
    ///
    /// - Parameter isOfFamily: Whether the page's fixed values are those of the page for which its kind was folded.
    package func render(_ kind: String, _ scope: Scope, isOfFamily: Bool = false, into bytes: inout [UInt8]) {
        guard let program = (isOfFamily ? families[kind] : nil) ?? pages[kind] else { return }
        var page = PageBuffer(capacity: 32 * 1024)
        program.render(scope, parts, into: &page)
        bytes.append(contentsOf: page.bytes)
    }

    /// The set with the fixed values (`Offer.fixed`) of one page of each kind put into the templates as text; a page that has the
    /// same fixed values is rendered so with the same bytes and much less work. What sections make of shared scopes is kept from then on.
    package func folded(for pages: [String: Scope]) -> TemplateSet {
        var folded = self
        var bodies = TemplateBodies()
        folded.pages = self.pages.mapValues { program in
            var program = program
            program.bodies = bodies.numbers(of: program)
            return program
        }
        for (kind, page) in pages {
            guard var program = self.pages[kind].map({ TemplateFolding.fold($0, of: page) }) else { continue }
            program.bodies = bodies.numbers(of: program)
            folded.families[kind] = program
        }
        folded.parts = RenderedParts()
        return folded
    }

    /// The paths of the files that a kind of page reaches, its own first; what its pages are made from, for the build record.
    package func files(reachedBy kind: String) -> [String] {
        pages[kind]?.files ?? []
    }

    /// Where a kind of page prints a name that it requires, and then where the file of that place is included, the innermost first.
    package func places(ofRequired name: String, on kind: String) -> [Place] {
        requiredPlaces[kind]?[name] ?? []
    }

    /// Where the bytes stop being UTF-8.
    private static func illFormedOffset(_ bytes: [UInt8]) -> Int? {
        var iterator = bytes.makeIterator()
        var decoder = UTF8()
        var offset = 0
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): offset += UTF8.width(scalar)
            case .emptyInput: return nil
            case .error: return min(offset, bytes.count - 1)
            }
        }
    }
}
