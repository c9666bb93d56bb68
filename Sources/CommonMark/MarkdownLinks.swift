import Language
import SourceText

/// Links and pictures.
extension MarkdownRenderer {
    mutating func visitLink(_ node: MarkdownNode, _ entering: Bool) {
        if entering {
            document.links.append(link(of: node, kind: .link))
            openLinks.append((document.links.count - 1, plain.count))
            guard !document.links[document.links.count - 1].isUnsafe else { return }
            write("<a")
            output.holes.append(
                .init(offset: output.bytes.count, kind: .linkAttributes, link: document.links.count - 1))
            write(">")
            return
        }
        guard let (index, start) = openLinks.popLast() else { return }
        document.links[index].text = String(decoding: plain[min(start, plain.count)...], as: UTF8.self)
        // A picture inside speaks for the link by its alternative text.
        if document.links[index...].allSatisfy({ $0.text.trimmedOfSpaces.isEmpty }) {
            report(
                emptyLinkText, document.links[index].range,
                Words(
                    cs: "Odkaz nemá text. Napište do hranatých závorek, kam vede.",
                    en: "The link has no text. Write in the square brackets where it leads."))
        }
        guard !document.links[index].isUnsafe else { return }
        output.holes.append(.init(offset: output.bytes.count, kind: .linkNote, link: index))
        write("</a>")
    }

    /// A link, its place found and its destination judged; its text comes later.
    mutating func link(of node: MarkdownNode, kind: MarkdownDocument.Kind) -> MarkdownDocument.Link {
        let destination = node.destination
        reportControls(in: destination)
        reportControls(in: node.title)
        var kind = kind
        var label = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
        if let child = node.firstChild, child.kind == .text, child.next == nil {
            label = child.literal
            if kind == .link, node.title.isEmpty, !label.isEmpty,
                destination.count <= label.count + 7, destination.count >= label.count,
                destination.suffix(label.count).elementsEqual(label)
            {
                kind = .autolink
            }
        }
        let range = places.link(destination, label: label, line: node.startLine, isAutolink: kind == .autolink)
        let text = String(decoding: destination, as: UTF8.self)
        let isUnsafe = LinkTarget.isUnsafe(destination)
        if isUnsafe {
            report(
                unsafeLink, range,
                Words(
                    cs:
                        "Odkaz „\(text)“ vést nemůže: dovoleny jsou adresy http, https, mailto a tel a cesty v tomto webu.",
                    en:
                        "The link “\(text)” cannot be made: addresses with http, https, mailto and tel and paths of this site are allowed."
                ))
        } else if destination.isEmpty {
            report(
                emptyLink, range,
                kind == .image
                    ? Words(
                        cs: "Obrázek nemá v závorce soubor. Napište ![popis](soubor.jpg).",
                        en: "The picture has no file in its brackets. Write ![description](file.jpg).")
                    : Words(
                        cs: "Odkaz nemá v závorce cíl. Napište [text](adresa).",
                        en: "The link has no target in its brackets. Write [text](address)."))
        }
        return MarkdownDocument.Link(
            destination: text, range: range, kind: kind, text: String(decoding: label, as: UTF8.self),
            title: String(decoding: node.title, as: UTF8.self), isUnsafe: isUnsafe || destination.isEmpty)
    }

    /// Within a picture's brackets everything is plain text for its `alt`.
    mutating func visitInImage(_ open: (node: MarkdownNode, plain: Int), _ node: MarkdownNode, _ entering: Bool) {
        switch node.kind {
        case .text: visitText(node)
        case .softBreak, .lineBreak: run.append(0x20)
        case .code: plain.append(contentsOf: node.literal)
        case .htmlInline:
            report(rawHTML, places.inline(node.literal, line: node.startLine), Self.rawHTMLWords(node.literal))
        case .image where node == open.node && !entering:
            let alt = String(decoding: plain[open.plain...], as: UTF8.self)
            plain.removeSubrange(open.plain...)
            image = nil
            var link = link(of: node, kind: .image)
            link.text = alt
            document.links.append(link)
            if link.isUnsafe {
                escape(alt)
            } else {
                output.holes.append(.init(offset: output.bytes.count, kind: .image, link: document.links.count - 1))
            }
        default: break
        }
    }
}
