package import Fields
package import Language
package import SourceText

/// Something the project does.
package struct Activity: Sendable, Hashable, Codable {
    package var title: String?
    /// Markdown.
    package var text: LocatedText?

    package init() {}
}

/// A thing made: a publication, a method.
package struct Output: Sendable, Hashable, Codable {
    package var title = ""
    package var text: String?
    package var file: FilePath?
    package var url: Link?

    package init() {}
}

/// A measured value with its target; values as exact or as rough as they were written.
package struct Indicator: Sendable, Hashable, Codable {
    package var name = ""
    package var code: String?
    package var unit: String?
    package var target: Quantity?
    package var achieved: Quantity?
    package var asOf: PartialDate?

    package init() {}
}

/// A number worth showing large: „58 let“, the mean age of clients.
package struct Figure: Sendable, Hashable, Codable {
    package var value = ""
    package var label = ""
    package var asOf: PartialDate?

    package init() {}
}
