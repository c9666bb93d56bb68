package import Language

/// A target group of social projects, as programmes of the European Social Fund word it.
package final class TargetGroup: TableEntry {
    /// The part of `/cilove-skupiny/<slug>/`.
    package let slug: String
    /// As the programmes word it, in Czech and in the plural: „osoby bez přístřeší nebo …“.
    package let name: String
    /// In plain words, for headings and lists of links.
    package let label: Words
    package let synonyms: [String]

    package var id: String { slug }

    init(_ slug: String, _ name: String, label: String, en: String, _ synonyms: [String]) {
        self.slug = slug
        self.name = name
        self.label = Words(cs: label, en: en)
        self.synonyms = synonyms
    }
}
