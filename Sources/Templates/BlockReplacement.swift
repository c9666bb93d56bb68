import Language
import SourceText

/// A block that replaces a layout's block, with the use of the file in which it stands.
struct BlockReplacement {
    var block: TemplateBlock
    var use: TemplateUse
    var id: Int
}

/// Which replacements have been printed, and which blocks there were.
struct BlockUse {
    var used: Set<Int> = []
    /// Blocks of the file that is being put in and of the files within it.
    var seen: [String] = []
    private var count = 0

    mutating func begin(_ blocks: [TemplateBlock], _ use: TemplateUse) -> [String: BlockReplacement] {
        var given: [String: BlockReplacement] = [:]
        for block in blocks {
            count += 1
            given[block.name.text] = BlockReplacement(block: block, use: use, id: count)
        }
        return given
    }
}

extension TemplateCompiler {
    /// Prints a block: what replaces it, moved to its indentation, else its own content.
    mutating func expand(_ block: TemplateBlock, _ use: TemplateUse) {
        guard enter(block.name.range, use) else { return }
        blocks.seen.append(block.name.text)
        if let replacement = use.blocks[block.name.text] {
            blocks.used.insert(replacement.id)
            var inner = replacement.use
            let content = replacement.block
            let indent = use.indentation(block.standsAlone ? block.contentIndent ?? block.indent : block.indent)
            inner.includedFrom += use.includedFrom.prefix(2)
            inner.indent = indent
            inner.dedent = content.standsAlone ? content.contentIndent?.count ?? 0 : 0
            if block.standsAlone {
                if !content.standsAlone, !content.children.isEmpty { literal(indent) }
            } else {
                isIndented = content.standsAlone
            }
            expand(content.children, inner)
            isIndented = false
        } else {
            expand(block.children, use)
        }
        depth -= 1
    }

    mutating func reportUnusedBlocks(
        _ replacements: [TemplateBlock], _ given: [String: BlockReplacement],
        shadowedBy outer: [String: BlockReplacement],
        _ path: String, _ use: TemplateUse
    ) {
        for block in replacements {
            let name = block.name.text
            guard let replacement = given[name], outer[name] == nil, !blocks.used.contains(replacement.id) else {
                continue
            }
            let place = use.place(block.name.range)
            var names: [String] = []
            for seen in blocks.seen where !names.contains(seen) { names.append(seen) }
            let suggestion = Suggestion(name, of: names)
            findings.add(
                Finding(
                    templateUnknownBlock, at: place,
                    Words(
                        cs: "\(path) netiskne žádný blok „\(name)“.", en: "\(path) prints no block “\(name)”."
                    ) + suggestion.words(or: names), notes: use.notes, fix: suggestion.fix(place)))
        }
    }
}
