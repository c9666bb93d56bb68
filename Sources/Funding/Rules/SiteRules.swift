import Fields
import Language

/// Every rule about the projects of a site together.
package let siteRules: [SiteRule] = [
    SiteRule(
        "same-number", .identification, .practice,
        Words(
            cs: "Registrační číslo má jediný projekt; dvě stránky téhož čísla si nesmějí odporovat.",
            en: "A registration number belongs to one project; two pages of one number must not contradict each other.")
    ) { site in
        site.repeated { $0.registrationNumber?.text }.map { index, first in
            let (project, other) = (site.projects[index].project, site.projects[first].project)
            let number = project.registrationNumber?.text ?? ""
            return SiteRule.Breach(
                project: index, key: "registration_number",
                message: project.contradiction(with: other)?.message(number)
                    ?? Words(
                        cs: "Číslo \(number) už má jiná stránka. Je-li to týž projekt, nechte jen jednu.",
                        en: "Another page has the number \(number) already. If it is the same project, keep one."),
                other: .init(
                    project: first, key: "registration_number",
                    message: Words(cs: "Totéž číslo je tady.", en: "The same number is here.")))
        }
    },
    SiteRule(
        "ico-of-two-names", .identification, .practice,
        Words(
            cs: "IČO patří jediné organizaci; různá jména u téhož IČO značí překlep, nebo nejednotný zápis.",
            en: "An IČO belongs to one organisation; different names with one IČO are a slip or uneven spelling.")
    ) { site in
        var firstNames: [String: (name: String, project: Int, key: String)] = [:]
        var breaches: [SiteRule.Breach] = []
        for index in site.projects.indices {
            let named = [site.projects[index].project.beneficiary].compactMap { $0.map { ("beneficiary.ico", $0) } }
            for (key, organisation) in named + site.projects[index].project.partners.map({ ("partners", $0) }) {
                guard let ico = organisation.ico?.digits else { continue }
                guard let first = firstNames[ico] else {
                    firstNames[ico] = (organisation.name, index, key)
                    continue
                }
                guard first.name != organisation.name, areOfDifferentBodies(first.name, organisation.name) else {
                    continue
                }
                breaches.append(
                    SiteRule.Breach(
                        project: index, key: key,
                        message: Words(
                            cs:
                                "IČO \(ico) má tady „\(organisation.name)“, jinde „\(first.name)“. Ověřte je v rejstříku ARES.",
                            en:
                                "The IČO \(ico) belongs to “\(organisation.name)” here and to “\(first.name)” elsewhere. Verify in the ARES register."
                        ),
                        other: .init(
                            project: first.project, key: first.key,
                            message: Words(cs: "Druhé jméno je tady.", en: "The other name is here."))))
            }
        }
        return breaches
    },
    SiteRule(
        "series-number-twice", .identification, .practice,
        Words(
            cs: "V řadě projektů má každý své pořadí.", en: "In a series each project has a number of its own.")
    ) { site in
        site.repeated { project in
            project.series.flatMap { series in series.number.map { "\($0.value) \(folded(series.name))" } }
        }.map { index, first in
            let series = site.projects[index].project.series
            return SiteRule.Breach(
                project: index, key: "series.number",
                message: Words(
                    cs:
                        "Pořadí \(series?.number?.text ?? "") v řadě „\(series?.name ?? "")“ už má jiný projekt. Opravte jedno z nich.",
                    en:
                        "Another project has number \(series?.number?.text ?? "") in the series “\(series?.name ?? "")” already. Mend one of them."
                ),
                other: .init(
                    project: first, key: "series.number",
                    message: Words(cs: "Totéž pořadí je tady.", en: "The same number is here.")))
        }
    },
    SiteRule(
        "missing-contacts", .identification, .practice,
        Words(
            cs:
                "Čtenář má vědět, na koho se obrátit: „contacts“, nadpis „Kontakty“, kontakt u služby, nebo vydavatel webu.",
            en:
                "Readers should know whom to turn to: “contacts”, a heading, a service’s contact, or the site’s publisher."
        )
    ) { site in
        guard !site.publisherHasContact else { return [] }
        return site.projects.indices.filter { !site.projects[$0].project.tellsContacts }.map { index in
            SiteRule.Breach(
                project: index, key: "contacts",
                message: Words(
                    cs: "Chybí kontakt. Doplňte „contacts“, nebo v site.yml e-mail či telefon vydavatele.",
                    en: "A contact is missing. Add “contacts”, or the publisher’s e-mail or phone in site.yml."))
        }
    },
    SiteRule(
        "expires-before-keep-online", .dates, .practice,
        Words(
            cs: "Stránka má zůstat zveřejněna aspoň tak dlouho, jak určuje „keep_online_until“ v site.yml.",
            en: "A page should stay public at least as long as “keep_online_until” in site.yml says.")
    ) { site in
        guard let limit = site.keepOnlineUntil else { return [] }
        return site.projects.indices.compactMap { index in
            guard let expires = site.projects[index].project.expires else { return nil }
            let project = site.projects[index].project
            // A page that goes before the project ends has its own finding.
            guard let until = limit.day(for: project), expires <= until, project.lastDay.map({ $0 < expires }) ?? true
            else { return nil }
            return SiteRule.Breach(
                project: index, key: "expires",
                message: Words(
                    cs:
                        "Stránka se má stáhnout \(expires.shown(in: .cs)), podle „keep_online_until“ má však být veřejná ještě \(until.shown(in: .cs)). Posuňte „expires“ za ten den.",
                    en:
                        "The page is to be withdrawn on \(expires.shown(in: .en)), but “keep_online_until” wants it public on \(until.shown(in: .en)) yet. Move “expires” beyond that day."
                ))
        }
    },
    SiteRule(
        "missing-ministry-logo", .statement, in: [.y2014, .y2021], .advice,
        Words(
            cs: "IROP chce vedle znaku EU i logo Ministerstva pro místní rozvoj; soubor dodejte v „logos“.",
            en:
                "IROP wants the logo of the Ministry of Regional Development beside the emblem; add its file in “logos”."
        )
    ) { site in
        guard !site.siteLogos.contains(where: { $0.logo.kind == .ministry }) else { return [] }
        return site.projects.indices.filter {
            site.projects[$0].project.programme?.known?.abbreviation == "IROP"
                && !site.projects[$0].project.logos.contains { $0.kind == .ministry }
        }.map { index in
            SiteRule.Breach(
                project: index, key: "logos",
                message: Words(
                    cs: "Chybí logo ministerstva. Dodejte do „logos“ soubor s „kind: ministry“.",
                    en: "The ministry’s logo is missing. Add its file to “logos” with “kind: ministry”."))
        }
    },
    SiteRule(
        "second-union-logo-on-site", .statement, in: [.y2021], .duty, articles: [.y2021: "2021/1060 Annex IX"],
        Words(
            cs: "Loga ze site.yml jsou na každé stránce, i u projektů 2021–2027, kde žádné další logo Unie být nesmí.",
            en:
                "The logos of site.yml are on every page, those of 2021–27 among them, which allow no other logo of the Union."
        )
    ) { site in
        let logos = site.siteLogos.filter(\.logo.isOfUnion)
        guard !logos.isEmpty, let strictest = site.strictest(of: .y2021) else { return [] }
        return logos.map { logo, place in
            SiteRule.Breach(
                project: strictest, key: "title", settingsPlace: place,
                message: Words(
                    cs:
                        "„\(logo.alt ?? logo.file.text)“ je další logo Unie nebo fondu, a je i na stránkách projektů 2021–2027. Znak EU kreslí program sám; logo odtud smažte.",
                    en:
                        "“\(logo.alt ?? logo.file.text)” is another logo of the Union or a fund, and it is on the pages of 2021–27, too. The program draws the emblem itself; delete the logo here."
                ))
        }
    },
]

extension PublishedProjects {
    /// The project of a period by which a duty is gravest: one that runs, on the beneficiary's page.
    fileprivate func strictest(of period: ProgrammingPeriod) -> Int? {
        let members = projects.indices.filter { projects[$0].project.period == period }
        return members.first { index in
            let project = projects[index].project
            return project.publisherRole == .beneficiary && project.state(on: today) == .running
        } ?? members.first
    }

    /// The projects whose key was met before, each with the first that had it.
    fileprivate func repeated(by key: (Project) -> String?) -> [(index: Int, first: Int)] {
        var firsts: [String: Int] = [:]
        firsts.reserveCapacity(projects.count)
        var found: [(Int, Int)] = []
        for index in projects.indices {
            guard let key = key(projects[index].project) else { continue }
            if let first = firsts[key] { found.append((index, first)) } else { firsts[key] = index }
        }
        return found
    }
}

/// In what two pages of one registration number differ.
private struct Contradiction {
    var what: Words

    func message(_ number: String) -> Words {
        Words(
            cs: "Číslo \(number) má i jiný projekt, a odporují si: liší se \(what.cs). Opravte, co neplatí.",
            en: "Another project has the number \(number), too, and they differ in \(what.en). Mend what is wrong.")
    }
}

extension Project {
    fileprivate func contradiction(with other: Project) -> Contradiction? {
        var differing: [Words] = []
        if let own = implementationPeriod, let others = other.implementationPeriod, !own.agrees(with: others) {
            differing.append(Words(cs: "doba realizace", en: "the implementation period"))
        }
        if let total = budget?.total?.value, let otherTotal = other.budget?.total?.value, total != otherTotal {
            differing.append(Words(cs: "celkové náklady", en: "the total cost"))
        }
        if title != other.title { differing.append(Words(cs: "název", en: "the title")) }
        guard !differing.isEmpty else { return nil }
        return Contradiction(
            what: Words(
                cs: differing.map(\.cs).joined(separator: ", "), en: differing.map(\.en).joined(separator: ", ")))
    }

    /// Whether the page says whom to turn to.
    fileprivate var tellsContacts: Bool {
        !contacts.isEmpty || body.tellsContacts || isWritten("contacts")
            || supportedServices.contains { $0.phone != nil || $0.email != nil }
    }
}

/// Whether two names can hardly be those of one body: legal forms, word forms, added words and abbreviations make no difference.
func areOfDifferentBodies(_ one: String, _ other: String) -> Bool {
    if one.utf8.elementsEqual(other.utf8) || hasAbbreviation(one) != hasAbbreviation(other) { return false }
    let (first, second) = (stems(one), stems(other))
    guard !first.isEmpty, !second.isEmpty else { return false }
    return !first.isSubset(of: second) && !second.isSubset(of: first)
}

/// The first four letters of each longer word: „zlín“ of „Zlínský“ and of „Zlínského“.
private func stems(_ name: String) -> Set<Substring> {
    let words = fold(name).split(separator: " ")
    return Set(words.filter { $0.utf8.count >= 4 && !legalForms.contains($0) }.map { $0.prefix(4) })
}

private let legalForms: Set<Substring> = [
    "obecne", "prospesna", "spolecnost", "zapsany", "ustav", "spolek", "prispevkova", "organizace",
]

/// „MAS SKCH“ may stand for words that the other name spells out.
private func hasAbbreviation(_ name: String) -> Bool {
    name.split { !$0.isLetter }.contains { (2...6).contains($0.count) && $0.allSatisfy(\.isUppercase) }
}
