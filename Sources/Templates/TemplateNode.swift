import SourceText

/// A piece of a parsed template; ranges are of its file.
struct TemplateNode: Sendable {
    var range: ByteRange
    var content: Content

    indirect enum Content: Sendable {
        /// A line that is printed begins here, with this white space of its own; a blank line has nothing else.
        case lineStart(ByteRange, isBlank: Bool)
        case text
        case print(TemplateName, isRaw: Bool)
        case section(TemplateName, isInverted: Bool, [TemplateNode])
        /// The indentation for each line of what is included, where the tag stands alone on its line.
        case partial(TemplateName, indent: ByteRange?)
        case parent(TemplateName, indent: ByteRange?, [TemplateBlock])
        case block(TemplateBlock)
    }
}

/// A name within a tag, as it was written.
struct TemplateName: Sendable {
    var text: String
    var range: ByteRange
}

/// `{{$name}}…{{/name}}`: a part of a layout that can be replaced, or what replaces it.
struct TemplateBlock: Sendable {
    var name: TemplateName
    /// White space before the tag on its line.
    var indent: ByteRange
    /// Whether the opening tag's line holds nothing that is printed.
    var standsAlone: Bool
    var children: [TemplateNode]

    /// The white space before the first line of the content, which a replacement takes over; `nil` where no line begins in it.
    var contentIndent: ByteRange? { Self.firstIndent(children) }

    private static func firstIndent(_ nodes: [TemplateNode]) -> ByteRange? {
        for node in nodes {
            switch node.content {
            case .lineStart(let indent, isBlank: false): return indent
            case .partial(_, let indent?), .parent(_, let indent?, _): return indent
            case .block(let block) where block.standsAlone: return block.contentIndent ?? block.indent
            case .section(_, _, let children):
                if let indent = firstIndent(children) { return indent }
            default: continue
            }
        }
        return nil
    }
}

/// A template file, parsed.
struct ParsedTemplate: Sendable {
    var file: SourceFile
    var nodes: [TemplateNode]
}
