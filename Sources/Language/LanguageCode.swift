/// A language the program speaks: the language of a site's pages and of findings.
package enum LanguageCode: String, Sendable, Hashable, Codable, CaseIterable {
    case cs, en
}
