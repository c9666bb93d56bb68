import Language
import SourceText

/// What a table needs to know while it is written.
struct TableState {
    var alignments: [UInt8] = []
    var column = 0
    var isHeader = false
    var hasBody = false
    /// The nearest heading above.
    var heading = ""
    /// How many tables have been under that heading.
    var inSection = 0
}

extension MarkdownRenderer {
    mutating func visitBlock(_ node: MarkdownNode, _ entering: Bool) {
        if options.inlineOnly, entering, node.kind != .document, node.kind != .paragraph || !isOnly(node) {
            reportNotInline(node)
        }
        switch node.kind {
        case .paragraph: visitParagraph(node, entering)
        case .heading: visitHeading(node, entering)
        case .quote: write(entering ? "<blockquote>" : "</blockquote>")
        case .list: visitList(node, entering)
        case .item: visitItem(node, entering)
        case .rule: write("<hr>")
        case .codeBlock:
            // A long line scrolls, so the block must be reachable by keyboard.
            write("<pre tabindex=\"0\"><code")
            let language = node.codeLanguage
            if !language.isEmpty {
                write(" class=\"language-")
                escape(language)
                write("\"")
            }
            write(">")
            let code = node.literal
            escape(code)
            write("</code></pre>")
            plain.append(contentsOf: code)
            endLine()
        case .table: visitTable(node, entering)
        case .row: visitRow(node, entering)
        case .cell: visitCell(node, entering)
        default: break
        }
    }

    private func isOnly(_ node: MarkdownNode) -> Bool {
        node.isInDocument && node.parent?.firstChild.map { $0 == node } == true
    }

    private mutating func reportNotInline(_ node: MarkdownNode) {
        guard !findings.contains(where: { $0.id == notInline.id }) else { return }
        report(
            notInline, places.block(node, firstLineOnly: true),
            Words(
                cs:
                    "Tady smí být jen jeden odstavec, bez nadpisů, seznamů a tabulek. Začíná-li text znakem „#“, „-“ nebo číslem s tečkou, napište před něj zpětné lomítko.",
                en:
                    "Only one paragraph may stand here, without headings, lists and tables. If the text begins with “#”, “-” or a number with a full stop, write a backslash before it."
            ))
    }

    private mutating func visitList(_ node: MarkdownNode, _ entering: Bool) {
        guard node.isOrdered else { return write(entering ? "<ul>" : "</ul>") }
        guard entering else { return write("</ol>") }
        write("<ol")
        if node.listStart != 1 {
            write(" start=\"")
            write(node.listStart)
            write("\"")
        }
        write(">")
    }

    private mutating func visitItem(_ node: MarkdownNode, _ entering: Bool) {
        guard entering else {
            endLine()
            return write("</li>")
        }
        guard let isDone = node.isDone else { return write("<li>") }
        write("<li class=\"task\"><span class=\"task-mark\" aria-hidden=\"true\">")
        write(isDone ? "☑" : "☐")
        write("</span><span class=\"visually-hidden\">")
        escape((isDone ? MarkdownWords.done : MarkdownWords.toDo)[options.language])
        write("</span> ")
    }

    // MARK: Tables

    private mutating func visitTable(_ node: MarkdownNode, _ entering: Bool) {
        guard entering else {
            if tables.hasBody { write("</tbody>") }
            return write("</table></div>")
        }
        tables.alignments = node.alignments
        tables.hasBody = false
        tables.inSection += 1
        // A wide table scrolls in its region, which needs a name and must be reachable by keyboard.
        write("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
        escape(tables.heading.isEmpty ? MarkdownWords.table[options.language] : tables.heading)
        if tables.inSection > 1 {
            write(" (")
            write(tables.inSection)
            write(")")
        }
        write("\"><table>")
    }

    private mutating func visitRow(_ node: MarkdownNode, _ entering: Bool) {
        if entering {
            tables.column = 0
            tables.isHeader = node.isHeaderRow
            if tables.isHeader {
                write("<thead>")
            } else if !tables.hasBody {
                tables.hasBody = true
                write("<tbody>")
            }
            write("<tr>")
        } else {
            write("</tr>")
            if tables.isHeader { write("</thead>") }
            endLine()
        }
    }

    private mutating func visitCell(_ node: MarkdownNode, _ entering: Bool) {
        // A header cell with nothing in it heads nothing.
        let isHeader = tables.isHeader && node.firstChild != nil
        guard entering else {
            plain.append(0x20)
            tables.column += 1
            return write(isHeader ? "</th>" : "</td>")
        }
        write(isHeader ? "<th scope=\"col\"" : "<td")
        switch tables.column < tables.alignments.count ? tables.alignments[tables.column] : 0 {
        case UInt8(ascii: "l"): write(" class=\"align-left\"")
        case UInt8(ascii: "c"): write(" class=\"align-center\"")
        case UInt8(ascii: "r"): write(" class=\"align-right\"")
        default: break
        }
        write(">")
    }
}
