package import SourceText

/// A content file taken apart: the values of its front matter and where its Markdown stands.
package struct ContentFile: Sendable, Hashable {
    /// A map, empty where the front matter is missing or cannot be read.
    package var node: Node
    /// The Markdown; of a file that is all YAML, nothing.
    package var body: ByteRange
    package var findings: [Finding]

    package init(node: Node, body: ByteRange, findings: [Finding]) {
        self.node = node
        self.body = body
        self.findings = findings
    }

    /// Reads YAML between two lines `---`, then Markdown.
    package static func read(_ file: SourceFile) -> ContentFile {
        ContentFile(
            node: Node(range: ByteRange(0, 0), content: .map([])), body: ByteRange(0, file.bytes.count), findings: [])
    }

    /// Reads a file that is YAML as a whole, such as `site.yml`.
    package static func readYAML(_ file: SourceFile) -> ContentFile {
        ContentFile(
            node: Node(range: ByteRange(0, 0), content: .map([])),
            body: ByteRange(file.bytes.count, file.bytes.count), findings: [])
    }
}
