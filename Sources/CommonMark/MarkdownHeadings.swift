import Language
import SourceText

/// Headings, and the sections they open.
extension MarkdownRenderer {
    mutating func visitHeading(_ node: MarkdownNode, _ entering: Bool) {
        if entering {
            inHeading = true
            swapOuter()
            return
        }
        guard inHeading else { return }
        inHeading = false
        swapOuter()
        var inlines = Fragment()
        swap(&inlines, &outer.output)
        let text = String(decoding: outer.plain, as: UTF8.self).trimmedOfSpaces
        outer.plain.removeAll(keepingCapacity: true)
        let range = places.block(node)
        // A picture or a footnote's number is something to see, though no text.
        guard !text.isEmpty || !inlines.holes.isEmpty || inlines.bytes.contains(UInt8(ascii: "<")) else {
            report(
                emptyHeading, range,
                Words(
                    cs: "Nadpis je prázdný. Smažte ho, nebo dopište.",
                    en: "The heading is empty. Delete it, or fill it."))
            return
        }
        if node.isInDocument { reportEmptySection(before: node.level) }
        let opensSection = node.isInDocument && headings.opensSection(node.level)
        let level = min(6, options.topLevel + headings.depth(of: node.level, isNested: !node.isInDocument))
        if opensSection {
            closeSection()
            document.sections.append(.init())
        }
        let index = document.headings.count
        let id = headings.id(for: text, options)
        document.headings.append(
            .init(level: level, text: text, id: id, range: range, section: document.sections.count - 1))
        var element = Fragment()
        swap(&element, &output)
        write("<h")
        write(level)
        write(" id=\"")
        escape(id)
        write("\">")
        output.append(inlines)
        write("</h")
        write(level)
        write(">")
        swap(&element, &output)
        if opensSection {
            document.sections[document.sections.count - 1].heading = index
            document.sections[document.sections.count - 1].headingHTML = element
        } else {
            output.append(element)
            plain.append(contentsOf: text.utf8)
            plain.append(0x0A)
        }
        written += element.bytes.count
        tables.heading = text
        tables.inSection = 0
        if node.isInDocument { lastHeading = (node.level, range, position) }
    }

    /// How much has been written; it stays the same between a heading and the next where nothing stands between them.
    private var position: Int { written + output.bytes.count }

    /// Reports the last heading where nothing stands under it before a heading of its level or above, or before the end (level 0).
    mutating func reportEmptySection(before level: Int) {
        guard !options.inlineOnly, let last = lastHeading, level <= last.level, position == last.position else {
            return
        }
        lastHeading = nil
        report(
            emptySection, last.range,
            Words(
                cs: "Pod nadpisem nic není. Dopište oddíl, nebo nadpis smažte.",
                en: "There is nothing under the heading. Write the section, or delete the heading."))
    }

    mutating func swapOuter() {
        swap(&output, &outer.output)
        swap(&plain, &outer.plain)
    }

    mutating func closeSection() {
        let last = document.sections.count - 1
        // A copy of just its size, so that what is written into need not grow anew in each section.
        document.sections[last].content = Fragment(bytes: Array(output.bytes[...]), holes: output.holes)
        if let start = plain.firstIndex(where: { $0 > 0x20 }), let end = plain.lastIndex(where: { $0 > 0x20 }) {
            document.sections[last].plain = Array(plain[start...end])
        }
        written += output.bytes.count
        output.bytes.removeAll(keepingCapacity: true)
        output.holes = []
        plain.removeAll(keepingCapacity: true)
    }
}
