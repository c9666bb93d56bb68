import Language
import SourceText
import Testing

@testable import Fields
@testable import Funding

/// One defect each: the finding's id, its place (1️⃣) and a piece of its Czech message.
@Suite struct ContentErrorTests {
    static let period = "title: X\nprogramming_period: 2014-2020\n"

    @Test(arguments: [
        // Keys
        ("missing-key", "1️⃣region: CZ064\nprogramming_period: 2014-2020", "Chybí „title“"),
        ("unknown-key", period + "1️⃣regoin: CZ064", "Měli jste na mysli „region“?"),
        ("unknown-key", period + "1️⃣název_projektu: Y", "„title“"),
        ("unknown-key", period + "1️⃣datum: 1. 1. 2020", "„implementation_period“"),
        ("unknown-key", period + "1️⃣příjemce: Y", "„beneficiary“"),
        ("unknown-key", period + "1️⃣total: 5", "patří pod „budget“"),
        ("unknown-key", period + "budget:\n  total: 5\n  1️⃣region: CZ064", "o úroveň výš"),
        ("unknown-key", period + "1️⃣xyzzy: 5", "Známé klíče: title"),
        ("unknown-key", period + "beneficiary: {name: Y, 1️⃣ičo: 70891320}", "„ico“"),
        ("unknown-key", period + "team:\n  - role: A\n    1️⃣uvazek: 1", "„fte“"),
        ("unknown-key", period + "team: [{role: A, fte: 0,1️⃣5}]", "uvozovek"),
        // A key that is misspelt is not missing, too.
        ("unknown-key", "1️⃣Title: X\nprogramming_period: 2014-2020", "Měli jste na mysli „title“?"),
        ("unknown-key", period + "beneficiary: {1️⃣nam: A}", "Měli jste na mysli „name“?"),
        // Kinds
        ("wrong-type", period + "region: {1️⃣kód: CZ064}", "Očekává se"),
        ("wrong-type", period + "beneficiary: 1️⃣Zlínský kraj", "například „{name: Zlínský kraj}“"),
        ("wrong-type", period + "short_title: [1️⃣a, b]", "je tu seznam"),
        ("wrong-type", period + "budget: 1️⃣446 mil. Kč", "skupina klíčů"),
        ("wrong-type", period + "goals: {1️⃣a: b}", "Očekává se"),
        ("empty-item", period + "target_groups:\n  - a\n  -1️⃣\n  - c", "prázdná"),
        ("text-too-long", period + "summary: 1️⃣" + String(repeating: "slovo ", count: 60), "Zkraťte"),
        // Dates
        ("bad-day", period + "updated: 1️⃣loni", "Napište"),
        ("no-such-date", period + "updated: 1️⃣2020-02-30", "v kalendáři není"),
        ("two-digit-year", period + "updated: 1️⃣1. 4. 16", "století"),
        ("bad-interval", period + "implementation_period: 1️⃣dlouho", "začátek a konec"),
        ("reversed-interval", period + "implementation_period: 1️⃣2020-01-01/2019-01-01", "dříve"),
        ("bad-period", period + "services_period: 1️⃣krátce", "33 měsíců"),
        ("bad-date", period + "budget: {as_of: 1️⃣jaro}", "duben 2021"),
        // Money and numbers
        ("bad-amount", period + "budget:\n  total: 1️⃣hodně", "446 413 606,56"),
        ("ambiguous-number", period + "budget:\n  total: 1️⃣1.500", "může znamenat"),
        ("number-out-of-bounds", period + "budget:\n  total: 1️⃣-5", "méně než nula"),
        ("unknown-currency", period + "budget: {currency: 1️⃣tolary}", "CZK"),
        ("currency-mismatch", period + "budget: {total: 1️⃣5 EUR}", "currency: EUR"),
        (
            "currency-mismatch",
            period + "budget:\n  currency: EUR\n  sources:\n    - source: eu\n      amount: 1️⃣5 Kč", "rozpočet je v EUR"
        ),
        ("bad-percent", period + "budget: {co_financing_rate: 1️⃣120 %}", "od 0 do 100"),
        ("bad-number", period + "team: [{role: A, people: 1️⃣několik}]", "celé číslo"),
        ("bad-quantity", period + "indicators: [{name: A, target: 1️⃣hodně}]", "Napište"),
        ("bad-series-number", period + "series: {name: A, number: 1️⃣čtvrtý}", "římsky"),
        // Words
        ("bad-yes-no", period + "draft: 1️⃣možná", "ano"),
        ("unknown-word", period + "publisher_role: 1️⃣partnr", "Měli jste na mysli „partner“?"),
        ("unknown-word", period + "budget: {sources: [eu, 1️⃣stat-neco]}", "Možnosti"),
        ("unknown-word", "title: X\nprogramming_period: 1️⃣2014-2021", "2014-2020"),
        ("unknown-word", period + "service_forms: [ambulantní, 1️⃣terení]", "terénní"),
        ("unknown-word", period + "logos: [{file: a.png, kind: 1️⃣eu}]", "Možnosti"),
        ("bad-region", period + "region: 1️⃣CZ999", "NUTS 3"),
        ("bad-region", period + "region: [CZ064, 1️⃣Zlínsky krai]", "Měli jste na mysli „Zlínský kraj“?"),
        // Identification
        ("bad-ico", period + "beneficiary:\n  name: A\n  ico: 1️⃣70891321", "kontrolní číslice nesedí"),
        ("bad-ico", period + "partners:\n  - name: A\n    ico: 1️⃣123", "osm číslic"),
        ("bad-slug", period + "slug: 1️⃣Zlínský kraj", "zlinsky-kraj"),
        (
            "bad-registration-number", "title: X\nregistration_number: 1️⃣CZ 03.260/0.0/15_005/0001897",
            "CZ.03.2.60/0.0/0.0/15_005/0001897"
        ),
        ("bad-registration-number", period + "registration_number: 1️⃣12345", "právního aktu"),
        // Addresses and files
        (
            "address-without-scheme", period + "links: [{url: 1️⃣www.kr-karlovarsky.cz/x}]",
            "https://www.kr-karlovarsky.cz/x"
        ),
        ("unsafe-scheme", period + "links: [{url: 1️⃣\"javascript:alert(1)\"}]", "nesmí začínat"),
        ("bad-address", period + "beneficiary: {name: A, url: 1️⃣stranka}", "celá adresa"),
        ("bad-address", period + "aliases: [1️⃣stare/x.html]", "musí začínat"),
        ("unsafe-path", period + "documents: [{title: A, file: 1️⃣../../etc/passwd}]", "ven ze složky"),
        ("unsafe-path", period + "image: {file: 1️⃣/etc/passwd}", "nesmí začínat"),
        ("file-or-address", period + "documents: [{1️⃣title: A}]", "právě jedno"),
        ("file-or-address", period + "documents: [{1️⃣title: A, file: a.pdf, url: https://a.cz}]", "právě jedno"),
        ("bad-email", period + "contacts: [{email: 1️⃣jana}]", "@"),
        ("bad-phone", period + "contacts: [{phone: 1️⃣linka}]", "devět číslic"),
        ("missing-key", period + "allow: [{1️⃣rule: missing-region}]", "„reason“"),
        // What contradicts
        (
            "number-against-period",
            "title: X\nprogramming_period: 1️⃣2021-2027\nregistration_number: CZ.03.2.60/0.0/0.0/15_005/0015650",
            "2014–2020"
        ),
        (
            "number-against-programme",
            "title: X\nprogramme: 1️⃣IROP\nregistration_number: CZ.03.2.60/0.0/0.0/15_005/0015650", "OPZ"
        ),
        (
            "number-against-programme",
            "title: X\nprogramme: 1️⃣OPZ+\nregistration_number: CZ.03.2.60/0.0/0.0/15_005/0015650", "OPZ"
        ),
        ("programme-against-period", "title: X\nprogramme: 1️⃣OP LZZ\nprogramming_period: 2021-2027", "2007–2013"),
        ("period-needed", "title: X\nprogramme: 1️⃣IROP", "2014-2020, 2021-2027"),
        ("period-needed", "title: X\nimplementation_period: 1️⃣2022/2024", "programming_period"),
        ("period-needed", "title: X\nimplementation_period: 1️⃣../2018-12-31", "programming_period"),
    ])
    func reportsExactlyOneErrorAtItsPlace(_ id: String, _ yaml: String, _ piece: String) {
        let marked = Marked(yaml)
        let findings = marked.read().findings.filter { $0.severity == .error }
        #expect(findings.map(\.id) == [id])
        #expect(findings.first?.place?.start == marked.mark)
        #expect(findings.first?.message.cs.contains(piece) == true, "\(findings.first?.message.cs ?? "")")
        #expect(findings.first?.kind == .content)
        #expect(findings.first?.message.en.isEmpty == false)
    }

    @Test(arguments: [
        ("unknown-service", period + "services: [1️⃣sociální rehabilitacee]", Severity.warning),
        ("unknown-fund", period + "fund: 1️⃣ESFF", .warning),
        ("unknown-programme", period + "programme: 1️⃣OP Neznámý", .note),
        ("fund-against-programme", period + "programme: OPZ\nfund: 1️⃣ERDF", .warning),
        (
            "number-against-priority",
            "title: X\npriority: 1️⃣3 – Něco\nregistration_number: CZ.03.02.01/00/22_003/0000107", .warning
        ),
        ("unknown-number-form", period + "registration_number: 1️⃣CZ.2.17/3.1.00/36073", .warning),
        ("unsupported-source", "title: X\nprogramme: 1️⃣NPO", .warning),
        ("unsupported-source", "title: X\nregistration_number: 1️⃣NF-CZ07-MOP-1-001-2014", .warning),
        ("unsupported-source", "title: X\nregistration_number: 1️⃣EHP-CZ02-OV-1-013-2014", .warning),
        ("period-unknown", "title: 1️⃣X", .error),
        ("unsupported-source", "title: X\nregistration_number: 1️⃣CZ.31.6.0/0.0/0.0/23_063/0003584", .warning),
    ])
    func reportsPublicityFindingsWhileReading(_ id: String, _ yaml: String, _ severity: Severity) {
        let marked = Marked(yaml)
        let findings = marked.read().findings
        #expect(findings.map(\.id) == [id])
        #expect(findings.first?.place?.start == marked.mark)
        #expect(findings.first?.severity == severity)
        #expect(findings.first?.kind == .publicity)
    }

    @Test func allErrorsOfAFileAreReportedInOneRun() {
        let yaml =
            "title: X\nregion: CZ999\nupdated: loni\nbeneficiary: {name: A, ico: 1}\nregoin: 1\nbudget: {total: x}"
        let ids = Marked(yaml).read().findings.map(\.id)
        #expect(ids == ["bad-region", "bad-day", "bad-ico", "unknown-key", "bad-amount", "period-unknown"])
    }

    @Test func aBrokenNumberDoesNotAskForThePeriodToo() {
        #expect(Marked("title: X\nregistration_number: abc").read().findings.map(\.id) == ["bad-registration-number"])
    }

    @Test func diagnosesAreUniqueAcrossFieldsAndFunding() {
        let ids = (fieldsDiagnoses + fundingDiagnoses + projectRules.map(\.diagnosis)).map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(ids.count > 50)
    }

    @Test func fixesReplaceExactlyTheText() {
        let marked = Marked(Self.period + "regoin: CZ064")
        let edit = marked.read().findings.first?.fix?.edits.first
        #expect(edit?.text == "region")
        #expect(edit?.start == Position(line: 4, column: 1))
        #expect(edit?.end == Position(line: 4, column: 7))
    }
}
