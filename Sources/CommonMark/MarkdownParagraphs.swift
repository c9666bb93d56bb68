import Language

/// Paragraphs and footnotes.
extension MarkdownRenderer {
    mutating func visitParagraph(_ node: MarkdownNode, _ entering: Bool) {
        let parent = node.parent
        let isTight = parent?.kind == .item && parent?.parent?.isTight == true
        let isBare = isTight || (options.inlineOnly && node.isInDocument)
        if entering {
            if !isBare { write(isPicture(node) ? "<p class=\"picture\">" : "<p>") }
            paragraphStart = plain.count
            return
        }
        if let footnote, parent?.kind == .footnote, parent?.lastChild.map({ $0 == node }) == true {
            writeBackLinks(footnote)
        }
        if !isBare { write("</p>") }
        if document.firstParagraph == nil, node.isInDocument {
            let text = String(decoding: plain[min(paragraphStart, plain.count)...], as: UTF8.self).trimmedOfSpaces
            if !text.isEmpty { document.firstParagraph = text }
        }
        endLine()
    }

    /// Ends a line of the plain text.
    mutating func endLine() {
        if let last = plain.last, last != 0x0A { plain.append(0x0A) }
    }

    func isPicture(_ node: MarkdownNode) -> Bool {
        guard var only = node.firstChild, only.next == nil else { return false }
        if only.kind == .link, let child = only.firstChild, child.next == nil { only = child }
        return only.kind == .image
    }

    mutating func writeReference(_ node: MarkdownNode) {
        guard let number = Int(String(decoding: node.literal, as: UTF8.self)) else { return }
        let seen = referencesSeen[number, default: 0] + 1
        referencesSeen[number] = seen
        write("<sup class=\"footnote-ref\"><a id=\"")
        writeReferenceID(number, seen)
        write("\" href=\"#")
        writeFootnoteID(number)
        write("\" aria-label=\"")
        escape(MarkdownWords.footnote[options.language])
        write(" ")
        write(number)
        write("\">")
        write(number)
        write("</a></sup>")
    }

    mutating func visitFootnote(_ node: MarkdownNode, _ entering: Bool) {
        if entering {
            if !footnotesStarted {
                reportEmptySection(before: 0)
                closeSection()
                footnotesStarted = true
                countReferences(from: node)
                write("<section class=\"footnotes\" aria-label=\"")
                escape(MarkdownWords.footnotes[options.language])
                write("\"><ol>")
            }
            footnoteCount += 1
            footnote = footnoteCount
            places.jump(toLine: node.startLine)
            write("<li id=\"")
            writeFootnoteID(footnoteCount)
            write("\">")
        } else {
            if let footnote, node.lastChild?.kind != .paragraph {
                write("<p>")
                writeBackLinks(footnote)
                write("</p>")
            }
            footnote = nil
            write("</li>")
        }
    }

    /// Back-links need to know how often a footnote is referred to, in other footnotes and its own text, too. Those in a picture's
    /// brackets become plain text.
    private mutating func countReferences(from first: MarkdownNode) {
        references = referencesSeen
        var footnote: MarkdownNode? = first
        while let node = footnote {
            var images = 0
            node.walk { node, entering in
                if node.kind == .image { images += entering ? 1 : -1 }
                if node.kind == .footnoteReference, entering, images == 0,
                    let number = Int(String(decoding: node.literal, as: UTF8.self))
                {
                    references[number, default: 0] += 1
                }
                return true
            }
            footnote = node.next
        }
    }

    mutating func writeBackLinks(_ number: Int) {
        let count = references[number] ?? 0
        guard count > 0 else { return }
        for reference in 1...count {
            write(" <a class=\"footnote-back\" href=\"#")
            writeReferenceID(number, reference)
            write("\" aria-label=\"")
            escape(MarkdownWords.back[options.language])
            write(" ")
            write(number)
            if count > 1 {
                write("-")
                write(reference)
            }
            write("\">↩</a>")
        }
    }

    // Slugs hold no underscore, so these never meet a heading's id.
    mutating func writeFootnoteID(_ number: Int) {
        escape(options.idPrefix)
        write("fn_")
        write(number)
    }

    mutating func writeReferenceID(_ number: Int, _ reference: Int) {
        escape(options.idPrefix)
        write("fnref_")
        write(number)
        if reference > 1 {
            write("_")
            write(reference)
        }
    }
}
