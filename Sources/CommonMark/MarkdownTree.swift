// The only file that imports cmark-gfm, which is not thread-safe with its extensions attached, hands out opaque pointers that
// must be freed, and does not export the types of its extensions' nodes. Everything above sees Swift values alone.
import CCMarkGFM
import Synchronization

#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A parsed Markdown text; its nodes may be used only as long as it lives.
struct MarkdownTree: ~Copyable {
    private let root: OpaquePointer

    init?(_ text: UnsafeBufferPointer<UInt8>) {
        _ = Self.registered
        guard let memory = MarkdownMemory.enter() else { return nil }
        guard let root = Self.parse(text, memory) else {
            MarkdownMemory.leave()
            return nil
        }
        self.root = root
    }

    private static func parse(
        _ text: UnsafeBufferPointer<UInt8>, _ memory: UnsafeMutablePointer<cmark_mem>
    ) -> OpaquePointer? {
        guard let parser = cmark_parser_new_with_mem(CMARK_OPT_FOOTNOTES, memory) else { return nil }
        defer { cmark_parser_free(parser) }
        for name in Self.extensions {
            guard let found = cmark_find_syntax_extension(name) else { return nil }
            cmark_parser_attach_syntax_extension(parser, found)
        }
        text.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
        // Strikethrough and autolinks switch a table of the whole process on and off while inlines are parsed.
        let finished = Self.lock.withLock { _ in Int(bitPattern: cmark_parser_finish(parser)) }
        return OpaquePointer(bitPattern: finished)
    }

    // No node is freed by itself: all memory of the tree is the thread's and is taken back as a whole.
    deinit { MarkdownMemory.leave() }

    private static let extensions = ["table", "strikethrough", "autolink", "tasklist"]
    private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()
    private static let lock = Mutex(())

    /// Walks over all nodes; see ``MarkdownNode/walk(_:)``.
    func walk(_ visit: (MarkdownNode, _ entering: Bool) -> Bool) { MarkdownNode(root).walk(visit) }
}

/// A node of a Markdown tree.
struct MarkdownNode {
    private let pointer: OpaquePointer
    let kind: Kind

    enum Kind {
        case document, quote, list, item, codeBlock, htmlBlock, paragraph, heading, rule, footnote, table, row, cell
        case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image, footnoteReference, deletion
        case unknown
    }

    init(_ pointer: OpaquePointer) {
        self.pointer = pointer
        kind =
            switch cmark_node_get_type(pointer) {
            case CMARK_NODE_DOCUMENT: .document
            case CMARK_NODE_BLOCK_QUOTE: .quote
            case CMARK_NODE_LIST: .list
            case CMARK_NODE_ITEM: .item
            case CMARK_NODE_CODE_BLOCK: .codeBlock
            case CMARK_NODE_HTML_BLOCK: .htmlBlock
            case CMARK_NODE_PARAGRAPH: .paragraph
            case CMARK_NODE_HEADING: .heading
            case CMARK_NODE_THEMATIC_BREAK: .rule
            case CMARK_NODE_FOOTNOTE_DEFINITION: .footnote
            case CMARK_NODE_TEXT: .text
            case CMARK_NODE_SOFTBREAK: .softBreak
            case CMARK_NODE_LINEBREAK: .lineBreak
            case CMARK_NODE_CODE: .code
            case CMARK_NODE_HTML_INLINE: .htmlInline
            case CMARK_NODE_EMPH: .emphasis
            case CMARK_NODE_STRONG: .strong
            case CMARK_NODE_LINK: .link
            case CMARK_NODE_IMAGE: .image
            case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
            default: Self.extensionKind(pointer)
            }
    }

    /// The names of the extensions' types; the types themselves are not exported.
    private static func extensionKind(_ pointer: OpaquePointer) -> Kind {
        guard let name = cmark_node_get_type_string(pointer) else { return .unknown }
        if strcmp(name, "table_cell") == 0 { return .cell }
        if strcmp(name, "table_row") == 0 || strcmp(name, "table_header") == 0 { return .row }
        if strcmp(name, "table") == 0 { return .table }
        return strcmp(name, "strikethrough") == 0 ? .deletion : .unknown
    }

    /// Calls `visit` with each node from this one down as it is entered and, unless it is a leaf, left; stops when that returns
    /// `false`. No recursion.
    func walk(_ visit: (MarkdownNode, _ entering: Bool) -> Bool) {
        guard let iterator = cmark_iter_new(pointer) else { return }
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            guard event == CMARK_EVENT_ENTER || event == CMARK_EVENT_EXIT, let node = cmark_iter_get_node(iterator),
                visit(MarkdownNode(node), event == CMARK_EVENT_ENTER)
            else { return }
        }
    }

    private init?(_ pointer: OpaquePointer?) {
        guard let pointer else { return nil }
        self.init(pointer)
    }

    var parent: MarkdownNode? { MarkdownNode(cmark_node_parent(pointer)) }
    var next: MarkdownNode? { MarkdownNode(cmark_node_next(pointer)) }
    var firstChild: MarkdownNode? { MarkdownNode(cmark_node_first_child(pointer)) }
    var lastChild: MarkdownNode? { MarkdownNode(cmark_node_last_child(pointer)) }

    var isInDocument: Bool {
        guard let parent = cmark_node_parent(pointer) else { return false }
        return cmark_node_get_type(parent) == CMARK_NODE_DOCUMENT
    }

    static func == (left: MarkdownNode, right: MarkdownNode) -> Bool { left.pointer == right.pointer }

    /// Text of text, code and HTML; the number of a footnote reference. As all bytes of a node, there as long as the tree lives.
    var literal: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_literal(pointer)) }
    var destination: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_url(pointer)) }
    var title: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_title(pointer)) }
    var codeLanguage: UnsafeBufferPointer<UInt8> {
        let info = Self.bytes(cmark_node_get_fence_info(pointer))
        return UnsafeBufferPointer(rebasing: info.prefix { $0 > 0x20 })
    }

    var level: Int { Int(cmark_node_get_heading_level(pointer)) }
    var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
    var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
    var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }

    /// Lines and columns from 1; the columns of inline nodes are not to be relied on.
    var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
    var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
    var endLine: Int { Int(cmark_node_get_end_line(pointer)) }

    /// Whether a list's item is a task that is done; `nil` where it is no task.
    var isDone: Bool? {
        guard cmark_node_get_syntax_extension(pointer) != nil else { return nil }
        return cmark_gfm_extensions_get_tasklist_item_checked(pointer)
    }

    var isHeaderRow: Bool { cmark_gfm_extensions_get_table_row_is_header(pointer) != 0 }

    /// For each column of a table `l`, `c`, `r` or 0.
    var alignments: [UInt8] {
        guard let alignments = cmark_gfm_extensions_get_table_alignments(pointer) else { return [] }
        return Array(
            UnsafeBufferPointer(start: alignments, count: Int(cmark_gfm_extensions_get_table_columns(pointer))))
    }

    private static func bytes(_ string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
        guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
        let count = strlen(string)
        // What is text for C is bytes for us.
        return UnsafeBufferPointer(
            start: UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self), count: count)
    }
}
