package import SourceText

/// A file beside the content file: a relative path with `/`, never out of its folder.
package struct FilePath: Sendable, Hashable, Codable {
    package var text: String
    package var range: ByteRange

    package init(_ text: String, at range: ByteRange) {
        self.text = text
        self.range = range
    }
}
