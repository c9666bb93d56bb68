import Foundation
import Funding
import Language
import Testing

@Suite struct StatementTableTests {
    @Test func all24LanguagesStandOnceInTheOrderOfTheirCodes() {
        let codes = StatementTable.all.map(\.language)
        #expect(
            codes == [
                "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "ga", "hr", "hu", "it", "lt", "lv", "mt",
                "nl", "pl", "pt", "ro", "sk", "sl", "sv",
            ])
        #expect(Set(StatementTable.all.flatMap { [$0.coFunded.text, $0.funded.text] }).count == 48)
        #expect(
            Set(StatementTable.all.map(\.name.cs)).count == 24 && Set(StatementTable.all.map(\.name.en)).count == 24)
    }

    /// The Union is named in full in every language; an apostrophe is the letter's own.
    @Test func wordsAreTidy() {
        for statement in StatementTable.all {
            for wording in [statement.coFunded, statement.funded] {
                #expect(wording.text == wording.text.trimmingCharacters(in: .whitespaces))
                #expect(!wording.text.contains("'") && !wording.text.contains("  ") && !wording.text.hasSuffix("."))
                #expect(
                    wording.text.precomposedStringWithCanonicalMapping.unicodeScalars.elementsEqual(
                        wording.text.unicodeScalars))
                #expect(wording.text.split(separator: " ").count >= 3)
                #expect(
                    statement.coFunded.text.split(separator: " ").suffix(1)
                        == statement.funded.text.split(separator: " ").suffix(1)
                        || statement.language == "fi" || statement.language == "hu")
            }
        }
    }

    @Test func onlyTheDoubtfulAreUnverified() {
        let doubtful = StatementTable.all.flatMap { statement in
            StatementKind.allCases.filter { !statement.wording(of: $0).isVerified }.map {
                "\(statement.language) \($0.rawValue)"
            }
        }
        #expect(doubtful == ["ga co-funded", "lt funded", "mt co-funded", "pl funded"])
    }

    @Test func theSiteSaysTheWordsOfTheTable() {
        #expect(StatementKind.coFunded.words.cs == "Spolufinancováno Evropskou unií")
        #expect(StatementKind.funded.words.en == "Funded by the European Union")
        #expect(
            StatementTable.all.contains(StatementTable.czech) && StatementTable.all.contains(StatementTable.english))
    }
}
