import Language
import SourceText
import Testing

@testable import Fields

@Suite struct ValueTypeTests {
    @Test(arguments: [
        ("70891320", "70891320"), ("00064581", "00064581"), (" 708 91 320 ", "70891320"), ("60609460", "60609460"),
        ("70891\u{A0}320", "70891320"),
    ])
    func readsICO(_ text: String, _ digits: String) {
        #expect(read(.ico, text).value?.digits == digits)
    }

    @Test(arguments: ["70891321", "7089132", "708913200", "7089132a", "IČO 70891320", "12345678", "000", "７０８９１３２０"])
    func refusesICO(_ text: String) {
        let (value, findings) = read(.ico, text)
        #expect(value == nil)
        #expect(findings.map(\.id) == ["bad-ico"])
        #expect(findings.first?.place?.end.column == text.unicodeScalars.count + 1)
    }

    @Test func namesTheRightCheckDigitAndGivesZerosBack() {
        #expect(read(.ico, "70891321").findings.first?.message.cs.contains("patří 0") == true)
        #expect(read(.ico, "64581").findings.first?.fix?.edits.first?.text == "00064581")
        #expect(read(.ico, "64582").findings.first?.fix == nil)
    }

    @Test(arguments: [("true", true), ("ANO", true), ("yes", true), ("ne", false), ("No", false), ("false", false)])
    func readsYesNo(_ text: String, _ expected: Bool) {
        #expect(read(.yesNo, text).value == expected)
    }

    @Test(arguments: ["on", "1", "možná", "nein", "y"])
    func refusesYesNo(_ text: String) {
        #expect(read(.yesNo, text).findings.map(\.id) == ["bad-yes-no"])
    }

    @Test(arguments: [
        ("85", 8500), ("85 %", 8500), ("85,5", 8550), ("85.25%", 8525), ("0", 0), ("100", 10_000), ("0,05", 5),
    ])
    func readsPercent(_ text: String, _ hundredths: Int) {
        #expect(read(.percent, text).value?.hundredths == hundredths)
    }

    @Test(arguments: ["101", "-5", "85,", ",5", "85,123", "osmdesát", "8 5 %%", "100,01", "999999999999999999999"])
    func refusesPercent(_ text: String) {
        #expect(read(.percent, text).findings.map(\.id) == ["bad-percent"])
    }

    @Test(arguments: [("10", 10), ("1 000", 1000), ("0", 0)])
    func readsWholeNumbers(_ text: String, _ number: Int) {
        #expect(read(.wholeNumber(), text).value == number)
    }

    @Test(arguments: ["1,5", "-1", "deset", "99999999999999999999", "1e3", "+5"])
    func refusesWholeNumbers(_ text: String) {
        #expect(read(.wholeNumber(), text).findings.map(\.id) == ["bad-number"])
    }

    @Test(arguments: ["https://www.esfcr.cz", "http://a.cz/x?y=1#z", "HTTPS://A.CZ"])
    func readsWebAddresses(_ text: String) {
        let (value, findings) = read(.webAddress, text)
        #expect(value?.text == text)
        #expect(value?.kind == .absolute)
        #expect(findings.isEmpty)
    }

    @Test(arguments: [
        ("www.esfcr.cz", "address-without-scheme"), ("esfcr.cz/x", "address-without-scheme"),
        ("//esfcr.cz", "address-without-scheme"), ("www.x.cz:8080/y", "address-without-scheme"),
        ("javascript:alert(1)", "unsafe-scheme"), ("JavaScript:alert(1)", "unsafe-scheme"),
        ("data:text/html,x", "unsafe-scheme"), ("vbscript:x", "unsafe-scheme"), ("ftp://a.cz", "unsafe-scheme"),
        ("mailto:a@b.cz", "unsafe-scheme"), ("https://", "bad-address"), ("https:a.cz", "bad-address"),
        ("https://user@a.cz", "bad-address"), ("https://a.cz/x y", "bad-address"),
        ("https://a.cz/\u{7}", "bad-address"),
        ("https://a.cz/\\x", "bad-address"), ("https://a.cz/\">", "bad-address"), ("x.md", "bad-address"),
        ("text", "bad-address"), ("java\tscript:alert(1)", "bad-address"),
    ])
    func refusesWebAddresses(_ text: String, _ id: String) {
        let (value, findings) = read(.webAddress, text)
        #expect(value == nil)
        #expect(findings.map(\.id) == [id])
    }

    @Test func offersTheScheme() {
        let edit = read(.webAddress, "www.esfcr.cz").findings.first?.fix?.edits.first
        #expect(edit?.text == "https://www.esfcr.cz")
        #expect(edit?.start == Position(line: 1, column: 1))
        #expect(edit?.end == Position(line: 1, column: 13))
    }

    @Test(arguments: [
        ("../projects/x.md#cile", Link.Kind.contentFile), ("x.md", .contentFile), ("/projekty/", .site),
        ("https://a.cz", .absolute), ("mailto:a@b.cz", .absolute), ("tel:+420123456789", .absolute),
        ("#cile", .contentFile),
    ])
    func readsLinks(_ text: String, _ kind: Link.Kind) {
        #expect(read(.link, text).value?.kind == kind)
    }

    @Test(arguments: [
        ("javascript:alert(1)", "unsafe-scheme"), ("//evil.cz/x", "address-without-scheme"),
        ("www.a.cz", "address-without-scheme"), ("a b.md", "bad-address"), ("..\\x.md", "bad-address"),
        ("\u{1}javascript:alert(1)", "bad-address"),
    ])
    func refusesLinks(_ text: String, _ id: String) {
        #expect(read(.link, text).findings.map(\.id) == [id])
    }

    @Test(arguments: ["prehled.pdf", "obrazky/dilna.jpg", "Přehled 2021.pdf", "a..b.pdf"])
    func readsPaths(_ text: String) {
        #expect(read(.file, text).value?.text == text)
    }

    @Test(arguments: [
        "../x.pdf", "/etc/passwd", "a/../../x", "a\\b.pdf", "~/x", "C:\\x.pdf", "c:x.pdf", "a//b", ".git/config",
        "a/./b",
        "https://a.cz/x.pdf", "a\u{0}b.pdf", "a\u{202E}fdp.exe", "..", "a/..", String(repeating: "a", count: 256),
    ])
    func refusesPaths(_ text: String) {
        let (value, findings) = read(.file, text)
        #expect(value == nil)
        #expect(findings.map(\.id) == ["unsafe-path"])
    }

    @Test(arguments: ["zlinsky-iii", "a", "2021"])
    func readsSlugs(_ text: String) {
        #expect(read(ValueType<String>.slug, text).value == text)
    }

    @Test(arguments: [
        ("Zlínský III", "zlinsky-iii"), ("OPZ+", "opz-plus"), ("a/b", "a-b"), ("../x", "x"), ("<b>", "b"),
    ])
    func repairsSlugs(_ text: String, _ proposal: String) {
        let (value, findings) = read(ValueType<String>.slug, text)
        #expect(value == nil)
        #expect(findings.map(\.id) == ["bad-slug"])
        #expect(findings.first?.fix?.edits.first?.text == proposal)
    }

    @Test(arguments: ["/stare/x.html", "https://stary.cz/index.php?id=7", "/a?b=1"])
    func readsOldAddresses(_ text: String) {
        #expect(read(ValueType<String>.oldAddress, text).value == text)
    }

    @Test(arguments: ["stare/x.html", "/a/../b", "javascript:x", "www.a.cz/x", "/a b"])
    func refusesOldAddresses(_ text: String) {
        let (value, findings) = read(ValueType<String>.oldAddress, text)
        #expect(value == nil)
        #expect(findings.count == 1)
    }

    @Test(arguments: [
        ("577 043 111", "+420577043111"), ("+420 577 043 111", "+420577043111"), ("00420577043111", "+420577043111"),
        ("+421/2/12345678", "+421212345678"), ("116 111", "116111"), ("420577043111", "+420577043111"),
    ])
    func readsPhones(_ text: String, _ dialled: String) {
        let phone = read(.phone, text).value
        #expect(phone?.dialled == dialled)
        #expect(phone?.text == text)
    }

    @Test(arguments: ["12", "57704311", "volejte", "+", "577 043 111 linka 5", "++420577043111", "1;2"])
    func refusesPhones(_ text: String) {
        #expect(read(.phone, text).findings.map(\.id) == ["bad-phone"])
    }

    @Test(arguments: ["a@b.cz", "jana.novakova+x@kr-zlinsky.cz"])
    func readsEmails(_ text: String) {
        #expect(read(ValueType<String>.email, text).value == text)
        #expect(read(ValueType<String>.email, "mailto:" + text).value == text)
    }

    @Test(arguments: [
        "a", "a@b", "@b.cz", "a@@b.cz", "a b@c.cz", "a@-b.cz", "a@b..cz", "<a@b.cz>", "novák@b.cz", "a@b.c",
    ])
    func refusesEmails(_ text: String) {
        #expect(read(ValueType<String>.email, text).findings.map(\.id) == ["bad-email"])
    }

    @Test(arguments: [
        ("https://a.cz/x y", "je mezera, a ta tam být nesmí."),
        ("https://a.cz/x<y", "je znak „<“, a ten tam být nesmí."),
        ("https://a.cz/x\u{8}y", "je řídicí znak, a ten tam být nesmí."),
    ])
    func saysWhatAnAddressMustNotHave(_ text: String, _ words: String) {
        #expect(read(ValueType<Link>.webAddress, text).findings.first?.message.cs.contains(words) == true)
    }

    @Test func textIsOneLineWithoutControlCharacters() {
        #expect(read(.text(), "  a\n b\t c  ").value == "a b c")
        #expect(read(.lines(), "a\nb").value == "a\nb")
        #expect(read(.text(), "a\u{8}b").findings.map(\.id) == ["control-character"])
        #expect(read(.text(limit: 3), "ěšč").value == "ěšč")
        #expect(read(.text(limit: 3), "ěščř").findings.map(\.id) == ["text-too-long"])
        #expect(read(.text(), "   ").value == nil)
        #expect(read(.text(), "   ").findings.isEmpty)
    }

    @Test(arguments: [
        ("2016-02-30", "no-such-date"), ("včera", "bad-day"), ("2016-04", "bad-day"), ("1. 4. 16", "two-digit-year"),
        ("1. 13. 2016", "no-such-date"),
    ])
    func refusesDays(_ text: String, _ id: String) {
        #expect(read(.day, text).findings.map(\.id) == [id])
    }

    @Test(arguments: [
        ("2022-10-31/2019-10-01", "reversed-interval"), ("1. 4. 2016", "bad-interval"), ("dlouho", "bad-interval"),
        ("2016-02-30/2017-01-01", "no-such-date"), ("../..", "bad-interval"),
    ])
    func refusesIntervals(_ text: String, _ id: String) {
        #expect(read(.interval, text).findings.map(\.id) == [id])
    }

    @Test(arguments: [
        ("1.500", "ambiguous-number"), ("-5 Kč", "number-out-of-bounds"), ("hodně", "bad-amount"),
        ("10,123 456 Kč", "bad-amount"), ("99999999999999999999 Kč", "number-out-of-bounds"),
    ])
    func refusesAmounts(_ text: String, _ id: String) {
        #expect(read(.amount, text).findings.map(\.id) == [id])
    }

    @Test(arguments: [("XXIIII", "bad-series-number"), ("čtyři", "bad-series-number")])
    func refusesSeriesNumbers(_ text: String, _ id: String) {
        #expect(read(.seriesNumber, text).findings.map(\.id) == [id])
    }

    @Test func otherTypesNameTheirDefect() {
        #expect(read(.quantity, "pár").findings.map(\.id) == ["bad-quantity"])
        #expect(read(.date, "jaro").findings.map(\.id) == ["bad-date"])
        #expect(read(.period, "chvíli").findings.map(\.id) == ["bad-period"])
        #expect(read(.currency, "tolar").findings.map(\.id) == ["unknown-currency"])
        #expect(read(.currency, "Kč").value == .czk)
    }

    @Test func listsTakeSingleValuesAndPointAtEmptyItems() {
        #expect(read(ValueType<Bool>.yesNo.list, "ano").value == [true])
        let (file, node) = list(["ano", "", "snad", "ne"])
        var reading = Reading(file: file)
        #expect(ValueType<Bool>.yesNo.list.read(node, &reading) == [true, false])
        #expect(reading.findings.map(\.id) == ["empty-item", "bad-yes-no"])
        #expect(reading.findings.map { $0.place?.start.line } == [2, 3])
    }

    @Test func aListIsNoScalar() {
        let (file, node) = list(["a", "b"])
        var reading = Reading(file: file)
        #expect(ValueType<Bool>.yesNo.read(node, &reading) == nil)
        #expect(reading.findings.map(\.id) == ["wrong-type"])
        #expect(reading.findings.first?.message.cs.contains("Očekává se ano nebo ne") == true)
    }

    @Test func enumerationsTakeCodesAndCzechWords() {
        let type = ValueType<Int>.enumeration(
            Words(cs: "barva", en: "a colour"),
            [
                EnumerationWord(1, "red", Words(cs: "červená", en: "red")),
                EnumerationWord(2, "green", Words(cs: "zelená", en: "green"), ["zeleň"]),
            ])
        #expect(read(type, "RED").value == 1)
        #expect(read(type, "Cervena").value == 1)
        #expect(read(type, "zeleň").value == 2)
        let (value, findings) = read(type, "června")
        #expect(value == nil)
        #expect(findings.map(\.id) == ["unknown-word"])
        #expect(findings.first?.fix?.edits.first?.text == "červená")
    }

    @Test func everyDiagnosisHasItsOwnIdAndExplanation() {
        #expect(Set(fieldsDiagnoses.map(\.id)).count == fieldsDiagnoses.count)
        #expect(fieldsDiagnoses.allSatisfy { !$0.explanation.cs.isEmpty && !$0.explanation.en.isEmpty })
    }

    @Test(arguments: [
        ("Cíle  projektu:", "cile projektu"), ("OPZ+", "opz+"), ("§ 60a", "60a"), ("1. Výsledky", "1 vysledky"),
        ("—", ""),
    ])
    func foldsToWords(_ text: String, _ expected: String) {
        #expect(fold(text) == expected)
    }
}
