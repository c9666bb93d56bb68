package import CommonMark

/// The rendered Markdown of one content file, with holes where the finished site is asked; kept from reading to rendering, part
/// of no other page, and always to be had again from the source. Put aside as bytes until then, since the texts of a site are most of it.
package struct Texts: Sendable, Hashable, Codable {
    package var body = MarkdownDocument()
    package var goals: [MarkdownDocument] = []
    package var results: [MarkdownDocument] = []
    /// One for each activity; empty where it has a title only.
    package var activities: [MarkdownDocument] = []

    package init() {}

    package var all: [MarkdownDocument] { [body] + goals + results + activities }

    /// All that rendering needs, in as few bytes as may be.
    package var compact: [UInt8] {
        var writer = CompactWriter(capacity: body.sections.reduce(512) { $0 + $1.content.bytes.count + 128 })
        body.write(to: &writer)
        for part in [goals, results, activities] {
            writer.write(part.count)
            for document in part { document.write(to: &writer) }
        }
        return writer.bytes
    }

    /// Reads what ``compact`` gave; plain texts of sections and places in the source are not among it.
    package init(compact bytes: UnsafeRawBufferPointer) {
        var reader = CompactReader(bytes)
        body = MarkdownDocument(from: &reader)
        for part in [\Texts.goals, \Texts.results, \Texts.activities] {
            for _ in 0..<reader.count() { self[keyPath: part].append(MarkdownDocument(from: &reader)) }
        }
    }
}
