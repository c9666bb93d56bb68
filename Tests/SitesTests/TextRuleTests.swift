import CommonMark
import Language
import SourceText
import TestSupport
import Testing

@testable import Funding
@testable import SiteBuilder

/// What each text rule finds, in the very characters it marks, and honest texts in which none finds anything.
struct TextRuleTests {
    static let today = Day(year: 2026, month: 11, day: 20)!

    static let header = """
        ---
        title: Podpora služeb
        registration_number: CZ.03.02.01/00/22_003/0000107
        implementation_period: 1/2023 – 12/2024
        contacts:
          - {name: Jana Malá, email: jana.mala@kraj.cz, phone: 777 111 222}
        supported_services:
          - {service: azylové domy, phone: 605 123 456}
        ---

        """

    static func read(_ text: String, period: ProgrammingPeriod? = .y2021, language: LanguageCode = .cs) -> (
        SourceFile, [Finding]
    ) {
        let header =
            switch period {
            case .y2021, nil: header
            case .y2014: header.replacing("CZ.03.02.01/00/22_003/0000107", with: "CZ.03.2.60/0.0/0.0/15_005/0015650")
            case .y2007: header.replacing("CZ.03.02.01/00/22_003/0000107", with: "CZ.1.04/3.1.00/05.00081")
            }
        let path = period == nil ? "content/pages/a.md" : "content/projects/a.md"
        let file = SourceFile(path: path, text: (period == nil ? "---\ntitle: Stránka\n---\n\n" : header) + text)
        let (facts, _, runs) = readContent(file, at: ContentLocation(path: path)!, language: language)
        let circumstances = TextCircumstances(
            language: language, project: facts.project, abbreviations: ["KPSVL": "lokality"],
            publisherContacts: ["jan.novy@kraj.cz", "+420602333444"], today: today)
        return (file, textFindings(on: runs, in: file, circumstances))
    }

    /// „id|marked text“ of each finding.
    static func shown(_ file: SourceFile, _ findings: [Finding]) -> [String] {
        let lines = String(decoding: file.bytes, as: UTF8.self).replacing("\r\n", with: "\n").split(
            separator: "\n", omittingEmptySubsequences: false)
        return findings.map { finding in
            guard let place = finding.place else { return finding.id }
            let scalars = Array(lines[place.start.line - 1...place.end.line - 1].joined(separator: "\n").unicodeScalars)
            let last = Array(lines[place.end.line - 1].unicodeScalars).count
            let end = scalars.count - (last - (place.end.column - 1))
            return "\(finding.id)|\(String(String.UnicodeScalarView(scalars[(place.start.column - 1)..<end])))"
        }
    }

    /// The file after a repair.
    static func applied(_ fixes: [Finding.Fix], to file: SourceFile) -> SourceFile {
        var lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
            .map { Array($0.unicodeScalars) }
        let edits = fixes.flatMap(\.edits).sorted {
            ($0.start.line, $0.start.column) > ($1.start.line, $1.start.column)
        }
        var last: Position?
        for edit in edits {
            // Those that overlap wait for the next time.
            if let last, (edit.end.line, edit.end.column) > (last.line, last.column) { continue }
            guard edit.start.line == edit.end.line else { continue }
            lines[edit.start.line - 1].replaceSubrange(
                (edit.start.column - 1)..<(edit.end.column - 1), with: edit.text.unicodeScalars)
            last = edit.start
        }
        return SourceFile(
            path: file.path, text: lines.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n"))
    }

    static let found: [(String, [String])] = [
        // mixed-alphabet: „ат“ are Cyrillic, so is the first letter of „сociální“.
        ("Podpora pečovатelů.", ["mixed-alphabet|ат"]),
        ("Služby *сociální* prevence.", ["mixed-alphabet|с"]),
        ("[Οdkaz](/)", ["mixed-alphabet|Ο"]),
        // eu-misspelt
        ("Peníze z UE dostal kraj.", ["eu-misspelt|UE"]),
        ("(UE)", ["eu-misspelt|UE"]),
        // logos-as-words
        ("loga ESF, UE, MPSV", ["logos-as-words|loga ESF, UE, MPSV", "eu-misspelt|UE"]),
        ("Logo EU", ["logos-as-words|Logo EU"]),
        ("[logo EU a OPZ]", ["logos-as-words|[logo EU a OPZ]"]),
        ("Logolink ESF v ČR, OPZ", ["logos-as-words|Logolink ESF v ČR, OPZ"]),
        // title-in-capitals
        ("## PODPORA SOCIÁLNÍCH SLUŽEB V KRAJI", ["title-in-capitals|PODPORA SOCIÁLNÍCH SLUŽEB V KRAJI"]),
        // placeholder-text
        ("Lorem ipsum dolor sit amet.", ["placeholder-text|Lorem ipsum"]),
        ("Výše podpory: xxx Kč", ["placeholder-text|xxx"]),
        ("Od xx. xx. 2020", ["placeholder-text|xx. xx"]),
        ("TODO popsat", ["placeholder-text|TODO"]),
        ("Cíle projektu (doplnit)", ["placeholder-text|doplnit"]),
        ("Doplnit text", ["placeholder-text|Doplnit"]),
        ("Částka: doplnit", ["placeholder-text|doplnit"]),
        ("Bude doplněno.", ["placeholder-text|Bude doplněno"]),
        ("Výsledky budou zveřejněny.", ["placeholder-text|budou zveřejněny"]),
        ("Text bude zveřejněn později.", ["placeholder-text|bude zveřejněn"]),
        ("Počet klientů: ???", ["placeholder-text|???"]),
        ("Stránka se připravuje.", ["placeholder-text|Stránka se připravuje"]),
        ("Zde bude popis projektu.", ["placeholder-text|Zde bude popis projektu"]),
        ("Bude upřesněno.", ["placeholder-text|Bude upřesněno"]),
        ("Obsah připravujeme.", ["placeholder-text|Obsah připravujeme"]),
        ("Podpora xx osob.", ["placeholder-text|xx"]),
        ("Zde bude text.", ["placeholder-text|Zde bude text"]),
        ("Stránka je ve výstavbě.", ["placeholder-text|Stránka je ve výstavbě"]),
        ("Zde vložte popis.", ["placeholder-text|vložte"]),
        ("Klikněte sem a zadejte text.", ["placeholder-text|Klikněte sem a zadejte text."]),
        // orphan-mark
        ("Text.\n\n•\n\nDalší.", ["orphan-mark|•"]),
        ("- Jedna\n- \n- Dvě", ["orphan-mark|"]),
        (",", ["orphan-mark|,"]),
        ("Služby , které pomáhají .", ["orphan-mark| ,", "orphan-mark| ."]),
        ("V roce 2020 , kdy začal, a (Zlín) , kraj", ["orphan-mark| ,", "orphan-mark| ,"]),
        ("Azylový dům () a poradna ( ).", ["orphan-mark|()", "orphan-mark|( )"]),
        ("Služby,, které pomáhají..", ["orphan-mark|,,", "orphan-mark|.."]),
        // typed-bullets
        ("• první\n• druhý", ["typed-bullets|• "]),
        ("Služby:\n– první\n– druhá", ["typed-bullets|– "]),
        ("- • první", ["typed-bullets|• "]),
        ("· jediný bod", ["typed-bullets|· "]),
        ("–první\n–druhý", ["typed-bullets|–"]),
        ("Služby:\n-první\n-druhá", ["typed-bullets|-"]),
        // day-read-as-list
        ("1. 4. 2016 začal projekt.", ["day-read-as-list|2016"]),
        ("31. prosince 2022 skončil.", ["day-read-as-list|prosince"]),
        ("9. září 2022 skončil.", ["day-read-as-list|září"]),
        // doubled-paragraph
        (
            "Projekt podporuje služby v celém kraji a jeho okolí.\n\nJiný odstavec.\n\nProjekt podporuje služby v celém kraji a jeho okolí.",
            ["doubled-paragraph|Projekt podporuje služby v celém kraji a jeho okolí."]
        ),
        // doubled-space
        ("Dvě  mezery a **tři**   mezery.", ["doubled-space|  ", "doubled-space|   "]),
        // hyphen-for-dash
        ("V letech 2016-2019 běžel.", ["hyphen-for-dash|-"]),
        ("V letech 2016 - 2019 běžel.", ["hyphen-for-dash| - "]),
        ("Od leden-březen 2021.", ["hyphen-for-dash|-"]),
        ("Od 1. 4. 2016 - 30. 4. 2019", ["hyphen-for-dash|-"]),
        ("Od 30. 4. 2016-30. 4. 2019", ["hyphen-for-dash|-"]),
        ("Služby - to je pomoc.", ["hyphen-for-dash|-"]),
        ("Ve věku 15-26 let.", ["hyphen-for-dash|-"]),
        ("Ve věku 0 - 18 let.", ["hyphen-for-dash| - "]),
        ("Otevřeno po-pá.", ["hyphen-for-dash|-"]),
        ("Otevřeno 8:00-16:00.", ["hyphen-for-dash|-"]),
        ("Asi 10-15 % klientů.", ["hyphen-for-dash|-"]),
        // law-number
        ("Podle zákona č 108/2006 Sb.", ["law-number|č 108/2006"]),
        ("Viz č 108/2006.", ["law-number|č 108/2006"]),
        ("Podle zákona č.108/2006 Sb.", ["law-number|č.108/2006"]),
        ("Podle zákona č. 108/2006, o sociálních službách.", ["law-number|108/2006"]),
        ("Podle zákona 108/2006 Sb.", ["law-number|108/2006"]),
        // link-without-scheme
        ("Více na kraj.cz/socialni.", ["link-without-scheme|kraj.cz/socialni"]),
        ("Více na www.kraj.cz.", ["link-without-scheme|www.kraj.cz"]),
        // undefined-abbreviation
        ("Pracoval s KPPZ v obci. A znovu KPPZ.", ["undefined-abbreviation|KPPZ"]),
        // private-contact
        ("Pište na jan.novak@kraj.cz.", ["private-contact|jan.novak@kraj.cz"]),
        ("Pište <sluzby77@seznam.cz>.", ["private-contact|sluzby77@seznam.cz"]),
        ("Mobil: 777 123 456", ["private-contact|777 123 456"]),
        ("Volejte +420 777 123 456.", ["private-contact|+420 777 123 456"]),
        // shortened-statement
        ("Spolufinancováno EU", ["shortened-statement|Spolufinancováno EU"]),
        ("Financováno z prostředků EU", ["shortened-statement|Financováno z prostředků EU"]),
        // dates-in-text
        ("Doba realizace: 1. 1. 2022 – 31. 12. 2024", ["dates-in-text|1. 1. 2022 – 31. 12. 2024"]),
        ("## Doba realizace\n\n2022–2024", ["dates-in-text|2022–2024"]),
        ("| Realizace projektu | 2022–2024 |\n|---|---|", ["dates-in-text|2022–2024"]),
        // number-in-text
        ("CZ 03.02.01/00/22_003/0000107", ["number-in-text|CZ 03.02.01/00/22_003/0000107"]),
        ("Registrační číslo: CZ.03.02.01/00/22_003/0000108", ["number-in-text|CZ.03.02.01/00/22_003/0000108"]),
        ("Číslo CZ.03.260/0.0/15_005/0001897.", ["number-in-text|CZ.03.260/0.0/15_005/0001897"]),
        // stale-date-in-text
        ("## Výsledky\n\nKe konci dubna 2023 bylo podpořeno 37 lidí.", ["stale-date-in-text|Ke konci dubna 2023"]),
        ("## Výsledky\n\nPodpořeno bylo k 30. 4. 2023 už 37 lidí.", ["stale-date-in-text|k 30. 4. 2023"]),
        (
            "## Výsledky\n\nDo dnešního dne 37 lidí. Dosud bylo mnoho.",
            ["stale-date-in-text|Do dnešního dne", "stale-date-in-text|Dosud"]
        ),
        // terms-in-text
        ("**Investiční priorita:** 2.1", ["terms-in-text|Investiční priorita"]),
        ("## Prioritní osa", ["terms-in-text|Prioritní osa"]),
        ("Oblast podpory: 3.1", ["terms-in-text|Oblast podpory"]),
        // date-form
        ("Začal 1.4.2016 a skončil 01. 04. 2019.", ["date-form|1.4.2016", "date-form|01. 04. 2019"]),
        ("1.4.2016-30.4.2019", ["date-form|1.4.2016", "hyphen-for-dash|-", "date-form|30.4.2019"]),
        // amount-form
        ("Cena 14.384.007 Kč.", ["amount-form|14.384.007 Kč"]),
        ("Cena 56 574 723,- Kč a 500Kč.", ["amount-form|56 574 723,- Kč", "amount-form|500Kč"]),
        ("Cena 1.500 Kč.", ["amount-form|1.500 Kč"]),
        ("Cena 1000000 Kč.", ["amount-form|1000000 Kč"]),
    ]

    @Test(arguments: found)
    func finds(_ text: String, _ expected: [String]) {
        let (file, findings) = Self.read(text)
        #expect(Self.shown(file, findings).sorted() == expected.sorted())
        for finding in findings {
            #expect(finding.kind == .publicity && finding.severity != .error)
            #expect(!finding.message.cs.isEmpty && !finding.message.en.isEmpty)
            #expect(finding.fix?.isSafe != true || finding.fix?.edits.isEmpty == false)
        }
        // A safe repair leaves nothing of what it repairs, and nothing new.
        let safe = findings.compactMap(\.fix).filter(\.isSafe)
        let mended = Self.applied(safe, to: file)
        let (facts, _, runs) = readContent(mended, at: ContentLocation(path: mended.path)!, language: .cs)
        let again = textFindings(
            on: runs, in: mended,
            TextCircumstances(
                language: .cs, project: facts.project, abbreviations: ["KPSVL": "lokality"], publisherContacts: [],
                today: Self.today))
        #expect(
            again.map(\.id).sorted() == findings.filter { $0.fix?.isSafe != true }.map(\.id).sorted(),
            "\(mended.text(ByteRange(0, mended.bytes.count)))")
    }

    /// In news an official's address at the publisher's office is no private one.
    @Test func knowsThePublishersOffice() {
        #expect(Self.read("Píše jan.novak@kraj.cz.", period: nil).1.isEmpty)
        #expect(Self.read("Píše jan.novak@kraj.cz.").1.map(\.id) == ["private-contact"])
        #expect(Self.read("Píše jan.novak@mujkraj.cz.", period: nil).1.map(\.id) == ["private-contact"])
    }

    /// Pages and news have no `contacts` to move anything to.
    @Test func asksForContactsInProjectsOnly() throws {
        for period in [ProgrammingPeriod.y2021, nil] {
            for text in ["Pište na jan.novak@spolek.cz.", "Mobil: 777 123 456"] {
                let message = try #require(Self.read(text, period: period).1.first?.message)
                #expect(message.cs.contains("„contacts“") == (period != nil))
                #expect(message.en.contains("“contacts”") == (period != nil))
            }
        }
    }

    static let honest: [String] = [
        "Služby podle § 37 zákona č. 108/2006 Sb., o sociálních službách, a zákona č. 99/2019 Sb.",
        "Nařízení (EU) č. 1303/2013 a nařízení (ES) č. 1081/2006. Usnesení č. 108/2006 zastupitelstva. Č. j. 123/2016.",
        "Odpor 5 kΩ, 3 μm, vlna β a α-synuclein. Москва je hlavní město, také Ελλάδα.",
        "Stránky de l’UE, la UE, UE-28 a „Union européenne (UE)“.",
        "Logo projektu navrhla studentka. Loga EU najdete ke stažení na webu ministerstva.",
        "## ESF a OPZ v ČR\n\n## IP III\n\n### NZDM a STD",
        "Projekt má doplnit síť služeb. Síť bude doplněna o terénní programy. Výzva bude zveřejněna v lednu 2027 na úřední desce.",
        "Opravdu??? Velikost XXL, kapitola XXX, 30 ks. Lorem je slovo. Ministerstvo doplnilo údaje.",
        "Čekal… a čekal... a pak odešel. Rozsah 1..5, cesta ../soubor. Poměr 1 : 500. Doména .cz, balík .NET.",
        "1. 2016 lidí\n2. 2017 lidí",
        "– Dobrý den, řekla klientka.\nA odešla.",
        "Teplota –5 °C\na vyšší.",
        "Vlak –jak jinak–\njel pozdě.",
        "Dům je ve výstavbě. Zde bude hřiště. Zde budou informace o pobytu.",
        "Loga EU v této příručce jsou dvě. Stav 16:00-8:00, skóre 1:2-3:4, věk 12:75-13:80.",
        "1. leden\n2. únor\n9. září",
        "Soubor má 1,2 MB, dům WC, datová schránka ID DS: abc, kurz ČNB.",
        "* * *",
        "| Služba | Počet |\n|---|---|\n| Azylové domy | – |\n| Poradna | - |",
        "Telefon 777-123-456, č. ú. 19-2000145399/0800, kód 6-70-01, den 2016-04-01, Dlouhá 12-14, ISBN 978-80-7262-1.",
        "Sociálně-právní ochrana, česko-německý, Frýdek-Místek, Praha-východ, e-mail, propadne-li, -5 °C, COVID-19.",
        "Projekt [CZ.03.2.60/0.0/0.0/15_005/0015650](https://a.cz/x-y) a CZ.03.2.65/0.0/0.0/16_047/0015863 navázal.",
        "Verze 1.4.2016.1, soubor zprava_1.4.2016.pdf a https://a.cz/1.4.2016/x - konec.".replacing(" - ", with: " – "),
        "Cena 446 413 606,56 Kč, 1 500,50 Kč, 12 345 Kč, 260 mil. Kč, 24,305 Kč za euro.",
        "Místní akční skupina (MAS) pomáhá. MAS SKCH je MAS Skutečsko (SKCH). KPSVL známe z nastavení.",
        "ESF+, OPZ+, IČO, DPP, EU, ČR, MPSV, NUTS, PDF, SAS RD, NZDM, STD, IV, XII, PhD., CLLD, IROP a OP LZZ.",
        "POZOR, to NENÍ vše. ANO i NE. DOBROVOLNÁ DRAŽBA. OBSAH: jedna. Klienti se ZTP a ZTP/P.",
        "Poměr 5 - 3 a číslo 777 123 456 - 7.",
        "Pište na info@kraj.cz, socialni@kraj.cz, jan.novy@kraj.cz nebo jana.mala@kraj.cz.",
        "Volejte 577 043 111, mobil 777 111 222, 605 123 456 nebo +420 602 333 444. Podpora 777 123 456 Kč, IČO 70891320.",
        "Vzdělávání je financováno z EU. Spolufinancováno Evropskou unií. Projekty spolufinancované EU.",
        "Doba realizace: leden 2023 – prosinec 2024\n\nRealizace projektu: 2023–2024\n\nRealizace projektu probíhala od roku 2021.",
        "Registrační číslo: CZ.03.02.01/00/22_003/0000107\n\nKraj CZ064, účet CZ65 0800 0000 1920 0014 5399.",
        "## Výsledky\n\nKe konci prosince 2024 bylo podpořeno 50 lidí. Služby, které dosud chyběly, vznikly k 31. 12. 2024.",
        "Ke konci dubna 2023 začala další etapa.",
        "V období 2014–2020 se užívala investiční priorita. Oblast podpory: zdraví a rodina.",
        "Viz [web kraje](https://www.kraj.cz/a-b) a <https://www.esfcr.cz>. Web [www.esfcr.cz](https://www.esfcr.cz). Portál seznam.cz.",
        "`kód  s - mezerami ,, UE 1.4.2016` a\n\n```\nUE  xxx - TODO 1.4.2016\n```",
        "Řádek se dvěma mezerami  \na další\\\nřádek.",
        "Tel.: 577 043 111 - 5 linek.".replacing(" - ", with: ", "),
        "Termín 1. 4. 2016, 30. dubna 2019 a 1.\u{A0}4.\u{A0}2016. Kapitola 1.4 a 2.10.",
        "Úvazek 0,5 a 1,5. Skóre 3-2. Poměr 5-3. Hodiny 8.00–16.00.",
        "Termín bude upřesněn podle zájmu. Služby připravujeme s obcemi. Zavolejte main() a 1500 Kč.",
        "PSČ 760 01, KA 1, SWOT a HDMI. Místa: BRNO, MOST, ZLÍN a OSTRAVA. Č. j. KUZL 12345/2023-3, sp. zn.: KUSP 1/2020.",
        "Krajský úřad (dále jen „KÚ ZK“) a krajský úřad (KÚ OK) schválily. ZK i OK souhlasí.",
        "Bod 1.4.2016 a článek 2.3.2017 smlouvy.",
        "[1]: https://a.cz\n\nText [1] a [odkaz][1].",
    ]

    @Test(arguments: honest)
    func findsNothing(_ text: String) {
        let (file, findings) = Self.read(text)
        #expect(Self.shown(file, findings) == [])
    }

    @Test func pagesAndNewsHaveTheRulesOfAnyText() {
        let text =
            "loga ESF, UE, MPSV\n\n1.4.2016 - 2019\n\nInvestiční priorita: 1\n\nDoba realizace: 2011\n\nFinancováno EU"
        let (file, findings) = Self.read(text, period: nil)
        #expect(
            Self.shown(file, findings) == [
                "logos-as-words|loga ESF, UE, MPSV", "eu-misspelt|UE", "date-form|1.4.2016", "hyphen-for-dash|-",
            ])
        #expect(findings.map(\.severity) == [.warning, .warning, .note, .note])
    }

    @Test func theOldestPeriodOnlyRecommends() {
        let (_, findings) = Self.read("Lorem ipsum", period: .y2007)
        #expect(findings.map(\.severity) == [.note])
        #expect(Self.read("Lorem ipsum", period: .y2014).1.map(\.severity) == [.warning])
    }

    /// What holds in Czech alone is not asked of an English text.
    @Test func englishTexts() {
        let text =
            "The UE, in 2016-2019 - on 1.4.2016, loga EU, KPPZ and zákona č.108/2006 paid 14.384.007 Kč for the pečovатel  and Lorem ipsum."
        let (file, findings) = Self.read(text, language: .en)
        #expect(
            Self.shown(file, findings) == ["mixed-alphabet|ат", "doubled-space|  ", "placeholder-text|Lorem ipsum"])
        let (other, statement) = Self.read("Co-funded by the EU", language: .en)
        #expect(Self.shown(other, statement) == ["shortened-statement|Co-funded by the EU"])
    }

    @Test(arguments: [
        ("title: PODPORA SOCIÁLNÍCH SLUŽEB V KRAJI", "title-in-capitals|PODPORA SOCIÁLNÍCH SLUŽEB V KRAJI"),
        ("title: A\nsummary: \"Podpora\\u00e1  a\"", "doubled-space|  "),
        ("title: A\nsummary: >\n  Pomoc\n  z UE.", "eu-misspelt|UE"),
        ("title: A\ntarget_groups: [osoby od 15-26 let]", "hyphen-for-dash|-"),
        ("title: A\nteam:\n  - {role: \"Asistent - ka\"}", "hyphen-for-dash|-"),
        ("title: A\ngoals:\n  - Podpora\n  - Pomoc , rada", "orphan-mark| ,"),
        ("title: A\nactivities:\n  - title: Rada\n    text: |\n      Jedna\n      a 1.4.2016.", "date-form|1.4.2016"),
        ("title: A\nsummary: Víc na www.kraj.cz.", "link-without-scheme|www.kraj.cz"),
        ("title: A\nbeneficiary: {name: Obec Kоmňa}", "mixed-alphabet|о"),
        ("title: A\npartners: [{name: Charita  Zlín}, {name: Chаrita}]", "mixed-alphabet|а"),
        ("title: A\norganisations: [{role: Gаrant, name: A}]", "mixed-alphabet|а"),
        ("title: A\ncontacts: [{name: Jana UE, role: xxx}]", "placeholder-text|xxx"),
        ("title: A\nsupported_services: [{service: azylové domy, provider: Chаrita}]", "mixed-alphabet|а"),
        ("title: A\nlogos: [{file: a.svg, alt: Chаrita}]", "mixed-alphabet|а"),
        ("title: A\npriority: 2 – Sоciální začleňování", "mixed-alphabet|о"),
        ("title: A\nsummary_en: Lorem ipsum dolor KPPZ", "placeholder-text|Lorem ipsum"),
        ("title: A\ntitle_en: Suppоrt  of services", "mixed-alphabet|о"),
    ])
    func fields(_ yaml: String, _ expected: String) {
        let path = "content/projects/a.md"
        let file = SourceFile(path: path, text: "---\n\(yaml)\n---\n")
        let (facts, _, runs) = readContent(file, at: ContentLocation(path: path)!, language: .cs)
        let findings = textFindings(
            on: runs, in: file, TextCircumstances(language: .cs, project: facts.project, today: Self.today))
        #expect(Self.shown(file, findings) == [expected])
    }

    /// `site.yml` is read as a page is; of names only letters and placeholders are judged.
    @Test func settings() throws {
        let text = """
            title: Wеb kraje  KPPZ
            description: Lorem ipsum dolor  sit amet.
            navigation: [{title: Prоjekty, url: /}]
            call_to_action: {text: Podpořte nás., label: Pоmoc, url: /}
            publisher: {name: Kraj  UE}
            footer: |
              TODO doplnit odkaz, peníze z UE.

            """
        let file = SourceFile(path: "content/site.yml", text: text)
        let (settings, findings) = readSettings(file)
        try #require(findings.isEmpty)
        let found = SiteBuilder.textFindings(of: settings, in: file, today: Self.today)
        #expect(
            Self.shown(file, found).sorted()
                == [
                    "doubled-space|  ", "eu-misspelt|UE", "mixed-alphabet|е", "mixed-alphabet|о", "mixed-alphabet|о",
                    "placeholder-text|Lorem ipsum", "placeholder-text|TODO",
                ])
    }

    /// A value of YAML may not begin with „- “, so there the bullets are only told of.
    @Test func bulletsInFieldsAreLeft() {
        let path = "content/projects/a.md"
        let file = SourceFile(path: path, text: "---\ntitle: A\nactivities:\n  - {title: B, text: • jedna}\n---\n")
        let (facts, _, runs) = readContent(file, at: ContentLocation(path: path)!, language: .cs)
        let findings = textFindings(
            on: runs, in: file, TextCircumstances(language: .cs, project: facts.project, today: Self.today))
        #expect(findings.map(\.id) == ["typed-bullets"])
        #expect(findings.allSatisfy { $0.fix == nil })
    }

    /// What is „- “ already is no list for another reason, which writing „- “ again would not mend.
    @Test func bulletsThatARepairWouldNotChange() {
        let (_, findings) = Self.read("\\- první\n     - druhý")
        #expect(findings.map(\.id) == ["typed-bullets"])
        #expect(findings.allSatisfy { $0.fix == nil })
    }

    /// What a repair cannot reach surely it only names.
    @Test(arguments: [
        ("[1.4.2016]\n\n[1.4.2016]: https://a.cz", false), ("Den 1.4.2016", true), ("Den 1&#46;4.2016", false),
        ("Den 1\\.4.2016", false), ("[Den 1.4.2016](https://a.cz)", false), ("Den 1.*4*.2016", false),
    ])
    func repairsThatAreSafe(_ text: String, _ isSafe: Bool) {
        let (_, findings) = Self.read(text)
        #expect(findings.map(\.id) == ["date-form"])
        #expect(findings.map { $0.fix?.isSafe == true && $0.fix?.edits.isEmpty == false } == [isSafe])
    }

    @Test func oneRuleTellsOnlySoMuch() {
        let (_, findings) = Self.read(String(repeating: "Dvě  mezery.\n\n", count: 200))
        #expect(findings.count == TextWalk.breachLimit)
    }

    static let pieces = [
        "a", "B", "č", "Ž", "slovo ", "UE ", " ", "  ", "\u{A0}", "-", " - ", "–", ",", "..", " ,", "1", "2016",
        "1.4.2016", "2016-2019", "30. 4. ",
        "č.", "108/2006", "Sb.", "zákon ", "Kč", ",-", ".000", "@", "a@b.cz", "www.", "a.cz/x", "https://",
        "+420 777 123 456", "CZ.03.02.01/00/22_003/0000107",
        "CZ", "/", "_", "\n", "\n\n", "# ", "- ", "* ", "• ", "| ", "|---|", "> ", "`", "**", "[", "](x)", "\\",
        "&amp;", "xx.", "lorem ipsum", "bude doplněno",
        "???", "(", ")", ":", "а", "Ω", "KPPZ", "MAS ", "Výsledky", "ke konci dubna 2023", "Doba realizace: ", "🙂",
        "\u{301}", "\u{FEFF}", "ế",
    ]

    @Test func anyTextIsReadAndItsRepairsAreNarrow() {
        var chance = SeededRandom(printing: "text rules")
        for _ in 0..<800 {
            let text = (0..<Int.random(in: 1...40, using: &chance)).map { _ in
                Self.pieces.randomElement(using: &chance)!
            }.joined()
            let (file, findings) = Self.read(text)
            for finding in findings {
                for edit in finding.fix?.edits ?? [] {
                    #expect(
                        edit.start.line == edit.end.line && edit.start.column < edit.end.column,
                        "\(text.debugDescription)")
                }
            }
            let safe = findings.compactMap(\.fix).filter(\.isSafe)
            guard !safe.isEmpty else { continue }
            // Repairs come to an end.
            var mended = file
            var rounds = 0
            var left = safe
            while !left.isEmpty, rounds < 12 {
                mended = Self.applied(left, to: mended)
                let (facts, _, runs) = readContent(mended, at: ContentLocation(path: mended.path)!, language: .cs)
                left = textFindings(
                    on: runs, in: mended,
                    TextCircumstances(
                        language: .cs, project: facts.project, abbreviations: [:], publisherContacts: [],
                        today: Self.today)
                ).compactMap(\.fix).filter(\.isSafe)
                rounds += 1
            }
            #expect(left.isEmpty, "\(text.debugDescription) is never mended: \(left)")
        }
    }

    /// 24 KB of what makes each rule work hardest.
    @Test(arguments: [
        "1.4.2016-", "UE ", "- ", "–\n– ", "• a\n", "a  ", "a - ", "1 234 567 ", "a@", "www.a.", "a.cz/", "KPPZ ",
        "108/2006 ", "(", "xx. ", "ke konci ",
        "CZ 03.1/", "bude doplněno ", ",, ", " ,", "777 123 456 ", "а", "аb ", "1-", "1.", "Doba realizace ", "logo ",
        "\u{A0} ", "a\n", "# A\n\n", "\\*", "&amp;",
        "|a", "**a** ", "Kč ", "1.234.", "EU ", "BRNO, ", "KÚ ZK ", "( ", "č. j. KUZL ", "xx osob ",
    ])
    func longTextsTakeNoLonger(_ piece: String) {
        let count = 24_000 / piece.utf8.count
        let file = SourceFile(path: "a.md", text: String(repeating: piece, count: count))
        var runs = TextRuns()
        runs.append(LocatedText(file, ByteRange(0, file.bytes.count)), key: "summary")
        let many = runs.blocks
        runs.blocks = many.map { .init(kind: .paragraph, start: $0.start, end: $0.end, place: 0) }
        var project = Project()
        project.period = .y2021
        let clock = ContinuousClock()
        let time = clock.measure {
            _ = textFindings(on: runs, in: file, TextCircumstances(language: .cs, project: project, today: Self.today))
        }
        #expect(time < .seconds(2), "\(piece) took \(time)")
    }
}
