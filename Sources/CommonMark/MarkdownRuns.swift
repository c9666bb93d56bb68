import SourceText

extension MarkdownRenderer {
    /// Tells the trace of the plain text what stands between two texts.
    mutating func follow(_ node: MarkdownNode, _ entering: Bool) {
        switch node.kind {
        case .softBreak, .lineBreak: trace.breakLine()
        case .emphasis: trace.skipMarks(1)
        case .strong: trace.skipMarks(2)
        case .deletion: trace.skipTildes()
        case .code: trace.skipCode()
        case .link: trace.visitLink(entering)
        case .image: trace.visitPicture(entering)
        case .footnoteReference: if entering { trace.skipFootnoteMark() }
        case .htmlInline: trace.skipTag(node.literal)
        case .paragraph, .heading:
            guard entering else { return trace.finish() }
            trace.begin(
                kind(of: node), line: node.startLine, column: node.startColumn, endLine: node.endLine)
        case .row: if entering { trace.beginRow(line: node.startLine) }
        case .cell: if entering { trace.beginCell() } else { trace.finish() }
        case .quote: trace.enterQuote(entering)
        case .item:
            guard entering, node.firstChild == nil else { return }
            trace.addEmptyItem(line: node.startLine, column: node.startColumn)
        default: break
        }
    }

    private func kind(of node: MarkdownNode) -> TextRuns.Kind {
        if node.kind == .heading { return .heading(level: node.level) }
        if node.isInDocument { return .paragraph }
        return node.parent?.kind == .item ? .item : .enclosed
    }
}
