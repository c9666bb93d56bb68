import Foundation
import SiteBuilder
import Testing

@Suite struct PublicityStyleSheetTests {
    /// Reg. (EU) 821/2014 Annex II and 2021/1060 Annex IX: no other logo is higher or wider than the emblem.
    @Test func noLogoBesideTheEmblemIsLargerThanIt() {
        let emblem = lengths(of: ".eu-emblem", ["width", "height"])
        let logo = lengths(of: ".eu-logo", ["max-width", "max-height"])
        #expect(emblem.count == 3, "on a phone, on a desktop, on paper")
        #expect(emblem == logo)
    }

    /// The values of two properties, of each rule with the selector alone.
    private func lengths(of selector: String, _ properties: [String]) -> [[String]] {
        publicityStyleSheet.components(separatedBy: selector + " {").dropFirst()
            .map { $0.prefix { $0 != "}" } }
            .map { rule in
                properties.map { property in
                    rule.components(separatedBy: "\n").first { $0.contains(" \(property): ") }?
                        .components(separatedBy: ": ").last ?? ""
                }
            }
    }
}
