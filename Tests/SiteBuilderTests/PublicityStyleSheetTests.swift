import DefaultTheme
import Foundation
import Language
import SiteBuilder
import SourceText
import Testing

@Suite struct PublicityStyleSheetTests {
    /// Reg. (EU) 821/2014 Annex II and 2021/1060 Annex IX: no other logo is higher or wider than the emblem.
    @Test func noLogoBesideTheEmblemIsLargerThanIt() {
        let parts = publicityStyleSheet.components(separatedBy: "/* A poster")
        let emblem = lengths(of: ".eu-emblem", ["width", "height"], in: parts[0])
        let logo = lengths(of: ".eu-logo", ["max-width", "max-height"], in: parts[0])
        #expect(emblem.count == 3, "on a phone, on a desktop, on paper")
        #expect(emblem == logo)
        let poster = parts.last ?? ""
        let emblems = lengths(of: ".eu-with-logos .eu-emblem", ["width", "height"], in: poster).joined()
        let logos = lengths(of: ".eu-logo", ["max-width", "max-height"], in: poster).joined()
        #expect(emblems.count == 4 && logos.count == 4, "portrait and landscape")
        for (emblem, logo) in zip(emblems, logos) { #expect(millimetres(logo) <= millimetres(emblem)) }
    }

    /// What is checked in templates and style sheets is what there is.
    @Test func everyClassIsKnown() {
        let selectors = publicityStyleSheet.components(separatedBy: "\n").filter {
            $0.hasSuffix("{") || $0.hasSuffix(",")
        }
        let used = Set(selectors.flatMap { $0.matches(of: /\.([a-z][a-z0-9-]*)/).map { String($0.output.1) } })
        #expect(used.count > 5)
        #expect(used.subtracting(publicityClasses) == [])
        #expect(publicityClasses.filter { !$0.hasPrefix("eu-") } == [])
    }

    /// Firefox lays words out anew in a container that it prints, but not their lines.
    @Test func onPaperAPosterAsksForNoContainer() throws {
        let poster = DefaultTheme.files.first { $0.path.hasSuffix("poster.css") }.map { $0.contents }
        let theme = String(decoding: try #require(poster), as: UTF8.self)
        for (sheet, millimetre) in [(publicityStyleSheet, "--eu-mm"), (theme, "--mm")] {
            #expect(!sheet.contains("@container"))
            // The container is asked in one place, for which the printer has another.
            let asked = sheet.components(separatedBy: "cqmin")
            #expect(asked.count == 2 && asked.first?.hasSuffix("  \(millimetre): calc(100") == true)
            let printed = try #require(asked.last?.components(separatedBy: "@media print").dropFirst().joined())
            #expect(printed.contains("  \(millimetre): 1mm;"))
        }
        #expect(theme.contains("  container-type: normal;"))
    }

    /// `main .content a:hover` counts less than any of these rules.
    @Test(arguments: [
        "filter: none", "text-decoration: none", "font-style: normal", "font-family: inherit", "color: inherit",
        "max-width: none", "fill: #039", "fill: #fc0",
    ])
    func whatAThemeSaysOfEveryElementStaysOff(_ declaration: String) {
        let rules = publicityStyleSheet.components(separatedBy: "}").filter { $0.contains(":not(#eu)") }
        #expect(rules.contains { $0.contains("  \(declaration);\n") })
    }

    @Test func theThemeKeepsOffThem() throws {
        let sheets = DefaultTheme.files.filter { $0.path.hasSuffix(".css") }
        #expect(!sheets.isEmpty)
        for sheet in sheets {
            let findings = styleSheetFindings(in: SourceFile(path: sheet.path, bytes: sheet.contents), origin: "")
            #expect(findings.map(\.message.en) == [])
        }
    }

    /// Measured in height, which is enough by either regulation: the emblem's is max(38px, 2.375rem) where it is smallest.
    @Test(arguments: [".logos img", ".site-name img"])
    func noLogoElsewhereIsHigherThanTheEmblem(_ selector: String) throws {
        let sheets = DefaultTheme.files.filter { $0.path.hasSuffix(".css") }
        let text = sheets.map { String(decoding: $0.contents, as: UTF8.self) }.joined(separator: "\n")
        let rules = text.components(separatedBy: selector + " {").dropFirst().map { $0.prefix { $0 != "}" } }
        #expect(rules.count == 1)
        let limit = try #require(rules.first?.firstMatch(of: /max-height: ([0-9.]+)(px|rem);/)?.output)
        let height = try #require(Double(limit.1))
        #expect(limit.2 == "px" ? height <= 38 : height <= 2.375)
    }

    /// The values of two properties, of each rule with the selector alone.
    private func lengths(of selector: String, _ properties: [String], in sheet: String) -> [[String]] {
        sheet.components(separatedBy: selector + " {").dropFirst()
            .map { $0.prefix { $0 != "}" } }
            .map { rule in
                properties.map { property in
                    rule.components(separatedBy: "\n").first { $0.contains(" \(property): ") }?
                        .components(separatedBy: ": ").last ?? ""
                }
            }
    }

    /// Of „calc(var(--eu-mm) * 62);“.
    private func millimetres(_ length: String) -> Int {
        Int(length.components(separatedBy: "* ").last?.prefix { $0.isNumber } ?? "") ?? 0
    }
}
