package import SourceText

/// A link as an editor writes it: to a content file, to an address of the site, or elsewhere. Whether it leads anywhere is checked later.
package struct Link: Sendable, Hashable, Codable {
    package var text: String
    package var range: ByteRange
    package var kind: Kind

    package enum Kind: String, Sendable, Hashable, Codable {
        /// A path to a content file, relative to the file the link stands in.
        case contentFile
        /// A site address that starts with `/`.
        case site
        /// `https:`, `http:`, `mailto:` or `tel:`.
        case absolute
    }

    package init(_ text: String, _ kind: Kind, at range: ByteRange) {
        self.text = text
        self.kind = kind
        self.range = range
    }
}
