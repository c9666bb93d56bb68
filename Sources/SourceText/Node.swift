/// A value of a front matter or settings file with its place, untyped: each scalar is the text that was written.
package struct Node: Sendable, Hashable {
    package var range: ByteRange
    package var content: Content
    /// Something stands here that cannot be read, and a finding has said so; the content is then absent.
    package var isUnreadable: Bool

    package enum Content: Sendable, Hashable {
        /// Nothing, `~` or `null`.
        case absent
        case scalar(LocatedText)
        case list([Node])
        case map([Entry])
    }

    package struct Entry: Sendable, Hashable {
        package var key: String
        package var keyRange: ByteRange
        package var value: Node

        package init(key: String, keyRange: ByteRange, value: Node) {
            self.key = key
            self.keyRange = keyRange
            self.value = value
        }
    }

    package init(range: ByteRange, content: Content, isUnreadable: Bool = false) {
        self.range = range
        self.content = content
        self.isUnreadable = isUnreadable
    }
}
