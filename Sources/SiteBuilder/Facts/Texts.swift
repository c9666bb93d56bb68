package import CommonMark

/// The rendered Markdown of one content file, with holes where the finished site is asked; kept from reading to rendering, part
/// of no other page, and always to be had again from the source.
package struct Texts: Sendable, Hashable, Codable {
    package var body = MarkdownDocument()
    package var goals: [MarkdownDocument] = []
    package var results: [MarkdownDocument] = []
    /// One for each activity; empty where it has a title only.
    package var activities: [MarkdownDocument] = []

    package init() {}

    package var all: [MarkdownDocument] { [body] + goals + results + activities }
}
