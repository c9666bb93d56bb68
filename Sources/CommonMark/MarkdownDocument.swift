package import SourceText

/// A Markdown text as safe HTML in pieces, with what the site needs to know of it: headings, links, plain text.
package struct MarkdownDocument: Sendable, Hashable, Codable {
    /// In the order of the text.
    package var headings: [Heading]
    /// The text, cut at its outermost headings: the first is what stands before any heading, perhaps empty.
    package var sections: [Section]
    /// All footnotes as one `<section>` for the end of the page; empty where there are none.
    package var footnotes: Fragment
    /// Links, autolinks and pictures, in the order of the text, those in footnotes last.
    package var links: [Link]
    /// The plain text of the first paragraph outside lists, quotes and tables.
    package var firstParagraph: String?

    package init(
        headings: [Heading] = [], sections: [Section] = [Section()], footnotes: Fragment = Fragment(),
        links: [Link] = [], firstParagraph: String? = nil
    ) {
        self.headings = headings
        self.sections = sections
        self.footnotes = footnotes
        self.links = links
        self.firstParagraph = firstParagraph
    }

    /// A heading as it is rendered.
    package struct Heading: Sendable, Hashable, Codable {
        /// 1–6, after the levels have been shifted and gaps closed.
        package var level: Int
        package var text: String
        package var id: String
        package var range: ByteRange
        /// Which of `sections` it opens or stands in.
        package var section: Int

        package init(level: Int, text: String, id: String, range: ByteRange, section: Int) {
            self.level = level
            self.text = text
            self.id = id
            self.range = range
            self.section = section
        }
    }

    /// A piece of the text under one of its outermost headings.
    package struct Section: Sendable, Hashable, Codable {
        /// Which of `headings` opens it; `nil` only for the first.
        package var heading: Int?
        /// The heading's element; empty where there is none.
        package var headingHTML = Fragment()
        /// What stands under the heading.
        package var content = Fragment()
        /// Plain text of the content, a line per block, without white space at its ends.
        package var plain: [UInt8] = []

        package init() {}

        /// Nothing stands under the heading.
        package var isEmpty: Bool { content.isEmpty }
    }

    /// A place where the text leads elsewhere or shows a picture.
    package struct Link: Sendable, Hashable, Codable {
        /// As written, Markdown's escapes and entities resolved; “mailto:” and “http://” added where an autolink has none.
        package var destination: String
        package var range: ByteRange
        package var kind: Kind
        /// The plain text of the link, or the picture's alternative text.
        package var text: String
        /// The title in quotes behind the destination; empty where there is none.
        package var title: String
        /// The destination is empty, could run code or has an unknown scheme; it has its finding already and no hole.
        package var isUnsafe: Bool

        package init(
            destination: String, range: ByteRange, kind: Kind, text: String, title: String = "", isUnsafe: Bool = false
        ) {
            self.destination = destination
            self.range = range
            self.kind = kind
            self.text = text
            self.title = title
            self.isUnsafe = isUnsafe
        }
    }

    /// What kind of link it is.
    package enum Kind: UInt8, Sendable, Hashable, Codable {
        case link, image, autolink
    }

    /// The whole text in order, headings included, without the footnotes.
    package var whole: Fragment {
        var whole = Fragment()
        for section in sections {
            whole.append(section.headingHTML)
            whole.append(section.content)
        }
        return whole
    }
}
