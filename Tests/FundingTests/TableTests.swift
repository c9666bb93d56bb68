import Language
import Testing

@testable import Fields
@testable import Funding

@Suite struct TableTests {
    @Test func tablesAreWholeAndTheirIdsUnique() {
        #expect(Programme.all.count == 28)
        #expect(Set(Programme.all.map(\.id)).count == 28)
        #expect(Set(Programme.all.map { $0.numberPrefix + $0.period.rawValue }).count == 28)
        #expect(Region.all.count == 14)
        #expect(Set(Region.all.map(\.nuts3)).count == 14)
        #expect(Set(Region.all.map(\.slug)).count == 14)
        #expect(SocialService.all.count == 33)
        #expect(Set(SocialService.all.map(\.section)).count == 33)
        #expect(Set(SocialService.all.map(\.slug)).count == 33)
        #expect(Set(SocialService.all.map(\.codeListID)).count == 33)
        #expect(TargetGroup.all.count == 20)
        #expect(Set(TargetGroup.all.map(\.slug)).count == 20)
    }

    @Test func slugsAreParts() {
        let slugs =
            Programme.all.map(\.slug) + Region.all.map(\.slug) + SocialService.all.map(\.slug)
            + TargetGroup.all.map(\.slug)
        for slug in slugs {
            #expect(slug.utf8.count <= 80)
            #expect(slug.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D })
        }
    }

    @Test func everyRegionHasAValidICO() {
        for region in Region.all { #expect(ICO(region.ico)?.digits == region.ico) }
    }

    @Test func spellingsOfServicesNameOneServiceEach() {
        var owners: [String: String] = [:]
        for service in SocialService.all {
            for spelling in [service.name.cs, service.singular, service.section] + service.synonyms {
                let folded = fold(spelling)
                #expect(owners[folded] == nil || owners[folded] == service.section, "\(spelling)")
                owners[folded] = service.section
                #expect(SocialService.named(spelling) == service)
            }
        }
    }

    @Test(arguments: [
        ("CZ064", "CZ064"), ("cz064", "CZ064"), ("Jihomoravský kraj", "CZ064"), ("jihomoravsky", "CZ064"),
        ("v Jihomoravském kraji", "CZ064"), ("Praha", "CZ010"), ("Hl. m. Praha", "CZ010"), ("Kraj Vysočina", "CZ063"),
        ("Vysočina", "CZ063"), ("„Zlínský kraj“", "CZ072"), ("MSK", "CZ080"), ("South Moravian Region", "CZ064"),
    ])
    func readsRegions(_ text: String, _ code: String) {
        #expect(Region.named(text)?.nuts3 == code)
    }

    @Test(arguments: ["CZ", "kraj", "Brno", "CZ06", "Morava", ""])
    func refusesRegions(_ text: String) {
        #expect(Region.named(text) == nil)
    }

    @Test(
        arguments: [
            ("azylové domy", "57"), ("azylový dům", "57"), ("70", "70"), ("§ 60a", "60a"), ("60A", "60a"),
            ("NZDM", "62"),
            ("STD", "67"), ("SAS RD", "65"), ("SAS", nil), ("TP", "69"), ("SR", "70"), ("OA", "39"), ("CHB", "51"),
            ("DS", "46"), ("DZR", "50"), ("PSB", "43"), ("sociálně-terapeutické dílny", "67"),
            ("Domy na půl cesty", "58"),
            ("38", nil), ("53", nil), ("školka", nil),
        ] as [(String, String?)])
    func readsServices(_ text: String, _ section: String?) {
        #expect(SocialService.named(text)?.section == section)
    }

    @Test func bracketsAreNotesOrAbbreviations() {
        let services = project(
            ContentErrorTests.period
                + "services: [azylové domy (matky s dětmi), 'nízkoprahová zařízení pro děti a mládež (NZDM)', {service: 70, note: dospělí}]"
        ).services
        #expect(services.map { $0.service?.section } == ["57", "62", "70"])
        #expect(services.map(\.note) == ["matky s dětmi", nil, "dospělí"])
    }

    @Test(arguments: [
        ("OPZ", ["opz-2014-2020"]), ("OPZ+", ["opz-plus-2021-2027"]), ("OP LZZ", ["op-lzz-2007-2013"]),
        ("OPLZZ", ["op-lzz-2007-2013"]), ("Operační program Zaměstnanost", ["opz-2014-2020"]),
        ("OP Zaměstnanost plus", ["opz-plus-2021-2027"]), ("IROP", ["irop-2014-2020", "irop-2021-2027"]),
        ("OPD", ["opd-2007-2013", "opd-2014-2020", "opd-2021-2027"]), ("IROP 2021–2027", ["irop-2021-2027"]),
        ("OP X", []),
    ])
    func readsProgrammes(_ text: String, _ slugs: [String]) {
        #expect(Programme.named(text).map(\.slug) == slugs)
    }

    @Test(arguments: [
        ("ESF", Fund.esf), ("ESF+", .esfPlus), ("EFRR", .erdf), ("Evropský sociální fond", .esf), ("FS", .cf),
        ("Fond soudržnosti", .cf), ("FST", .jtf),
    ])
    func readsFunds(_ text: String, _ fund: Fund) {
        #expect(Fund.named(text) == fund)
    }

    @Test(
        arguments: [
            ("osoby bez přístřeší", "osoby-bez-pristresi"), ("Senioři", "seniori"),
            ("osoby se ZP", "osoby-se-zdravotnim-postizenim"),
            ("rodiče, děti a mladí dospělí v nepříznivé sociální situaci", "rodice-deti-a-mladi-dospeli"),
            ("kosmonauti", nil),
        ] as [(String, String?)])
    func readsTargetGroups(_ text: String, _ slug: String?) {
        #expect(TargetGroup.named(text)?.slug == slug)
    }

    @Test(
        arguments: [
            ("Cíl projektu", RecognisedHeading.goals), ("CÍLE PROJEKTU", .goals), ("Hlavní cíl", .goals),
            ("Cílem projektu je:", .goals), ("1. Cíle", .goals), ("Výsledky projektu", .results),
            ("Dopad projektu", .results),
            ("Hlavní přínosy", .results), ("Výstupy a výsledky", .results), ("Klíčové aktivity projektu", .activities),
            ("Aktivity", .activities), ("Cílová skupina", .targetGroups), ("Cílové skupiny", .targetGroups),
            ("Podporované služby", .services), ("Poskytované sociální služby", .services),
            ("Aims of the project", .goals),
            ("Our goals", .goals), ("Naše cíle", .goals), ("Expected outcomes", .results),
            ("Přínosy projektu", .results),
            ("Results", .results), ("Kontakty", nil), ("Cílovník", nil), ("", nil), ("2021", nil),
        ] as [(String, RecognisedHeading?)])
    func recognisesHeadings(_ heading: String, _ section: RecognisedHeading?) {
        #expect(RecognisedHeading(heading: heading) == section)
    }
}
