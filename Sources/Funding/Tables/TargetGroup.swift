/// A target group of social projects, as programmes of the European Social Fund word it.
package struct TargetGroup: TableEntry {
    /// The part of `/cilove-skupiny/<slug>/`.
    package let slug: String
    package let name: String
    package let synonyms: [String]

    package var id: String { slug }

    init(_ slug: String, _ name: String, _ synonyms: [String]) {
        self.slug = slug
        self.name = name
        self.synonyms = synonyms
    }
}
