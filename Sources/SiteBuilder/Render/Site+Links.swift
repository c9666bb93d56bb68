import CommonMark
import Fields
import Language
import Markup

extension SiteSettings {
    /// Where the settings lie in the site's folder; their links are relative to it.
    package static let path = "content/site.yml"
}

extension SiteBase {
    /// `nil` for what makes no page today.
    func address(of target: LinkTable.Target) -> Address? {
        switch target {
        case .page(let path, let fragment): address(path, fragment: fragment)
        case .file(_, let path): address(path)
        case .external(let address): address
        case .samePage(let fragment): Address(fragment: fragment)
        case .withheld: nil
        }
    }
}

extension Site {
    /// Where a link of a field leads; `nil` for a page that is withheld today and for what has its finding already.
    func linkAddress(_ link: Link?, from source: String) -> Address? {
        guard let link, let target = try? links.resolve(link.text, from: source).get() else { return nil }
        return address(of: target)
    }

    func address(of target: LinkTable.Target) -> Address? { settings.base.address(of: target) }

    /// A file that a content file refers to, and where it is published; `nil` where there is none.
    func file(_ path: FilePath, from source: String) -> (facts: FileFacts, address: Address)? {
        guard case .success(.file(let facts, let path)) = links.resolve(Escape.path(path.text), from: source) else {
            return nil
        }
        return (facts, settings.base.address(path))
    }

    func picture(_ path: FilePath, alt: String?, url: Link? = nil, credit: String? = nil, from source: String)
        -> Picture?
    {
        guard let file = file(path, from: source) else { return nil }
        return Picture(
            source: file.address, alt: alt.map { typeset($0, in: language) } ?? "", pixels: file.facts.pixels,
            url: linkAddress(url, from: source), credit: credit.map { typeset($0, in: language) })
    }

    /// „PDF, 240 kB“: what a person should know before a download.
    func note(on file: FileFacts) -> String {
        [file.typeName, shownFileSize(file.size, in: language)].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    // MARK: - Markdown

    /// A rendered text with its footnotes and its links filled in; `nil` where it is empty.
    func html(_ document: MarkdownDocument, from source: String) -> HTML? {
        var bytes: [UInt8] = []
        fill(document.whole, of: document, from: source, into: &bytes)
        fill(document.footnotes, of: document, from: source, into: &bytes)
        return bytes.isEmpty ? nil : HTML(trusted: bytes)
    }

    /// Appends a piece of a rendered text, with its links filled in.
    func fill(_ fragment: Fragment, of document: MarkdownDocument, from source: String, into bytes: inout [UInt8]) {
        // A link has its attributes and its note close together.
        var resolved: (link: Int, target: LinkTable.Target?)?
        fragment.fill(into: &bytes) { hole, bytes in
            if resolved?.link != hole.link {
                resolved = (
                    hole.link,
                    document.links[hole.link].isUnsafe
                        ? nil : try? links.resolve(document.links[hole.link].destination, from: source).get()
                )
            }
            guard let target = resolved?.target else { return }
            switch hole.kind {
            case .linkAttributes:
                writeAttributes(to: target, title: document.links[hole.link].title, into: &bytes)
            case .linkNote:
                if case .file(let file, _) = target {
                    bytes += (" <span class=\"file-note\">(\(note(on: file)))</span>" as HTML).bytes
                }
            case .image: bytes += image(document.links[hole.link], target).bytes
            }
        }
    }

    private func writeAttributes(to target: LinkTable.Target, title: String, into bytes: inout [UInt8]) {
        guard let address = address(of: target) else { return }
        bytes += " href=\"".utf8
        Escape.html(address.string, into: &bytes)
        bytes.append(UInt8(ascii: "\""))
        if !title.isEmpty {
            bytes += " title=\"".utf8
            Escape.html(title, into: &bytes)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    private func image(_ link: MarkdownDocument.Link, _ target: LinkTable.Target) -> HTML {
        let facts: FileFacts?
        let path: SitePath
        switch target {
        case .file(let found, let published): (facts, path) = (found, published)
        case .page(let published, _): (facts, path) = (links.files["content/static" + published.string], published)
        case .external, .samePage, .withheld: return HTML()
        }
        var image: HTML = "<img src=\"\(settings.base.address(path))\" alt=\"\(link.text)\""
        if let pixels = facts?.pixels { image.append(" width=\"\(pixels.width)\" height=\"\(pixels.height)\"") }
        if !link.title.isEmpty { image.append(" title=\"\(link.title)\"") }
        image.append(" loading=\"lazy\" decoding=\"async\">")
        return image
    }

    // MARK: - Head and foot

    /// The address of an asset by the name that its author knows: `site.css`, for what stands below `templates/assets/`.
    func asset(_ name: String) -> Address { settings.base.address(assets.path(of: name)) }

    /// Style sheets of a page, in their order.
    func styleSheets(of page: PlannedPage) -> [Address] {
        let names =
            [page.subject.isPoster ? "poster.css" : "site.css"]
            + (settings.theme == SiteSettings.Theme() ? [] : ["theme.css"])
            + ["publicity.css"]
        return names.map(asset)
    }
}
