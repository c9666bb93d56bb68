import Fields
import Funding
import Language
import Markup

/// The data as a local catalogue that the national one can harvest: DCAT-AP-CZ of 2024-05-28, „Rozhraní katalogů otevřených dat“.
///
/// Catalogue, data sets and distributions stand in one file, and their names are places in it, so each can be looked up. Every
/// other name is one of an authority's lists or of a register, never made up here.
struct DataCatalogue {
    private let site: Site
    private let address: String

    /// `nil` where the site does not know its own address: everything in a catalogue is named by one.
    init?(_ site: Site) {
        guard let address = site.whole(OpenData.Kind.catalogue.path(in: site.language)) else { return nil }
        self.site = site
        self.address = address
    }

    static let context =
        "https://ofn.gov.cz/dcat-ap-cz-rozhraní-katalogů-otevřených-dat/2024-05-28/kontexty/rozhraní-katalogů-otevřených-dat.jsonld"
    private static let authority = "http://publications.europa.eu/resource/authority/"

    var json: JSON {
        .members([
            "@context": .string(Self.context),
            "iri": .string(address),
            "typ": "Katalog",
            "název": inBoth(
                Words(
                    cs: "Otevřená data webu \(site.settings.title)", en: "Open data of the site \(site.settings.title)")
            ),
            "popis": inBoth(site.dataDescription),
            "poskytovatel": publisher,
            "domovská_stránka": site.whole(site.addresses.openDataPage).map(JSON.string),
            "kontaktní_bod": contact,
            "datová_sada": .array([
                dataSet(
                    "projects", site.dataTitle, site.dataDescription,
                    [
                        distribution(.projects, schema: .schema),
                        distribution(.table, schema: .package),
                    ]),
                dataSet(
                    "kohesio",
                    Words(
                        cs: "Seznam operací pro Kohesio – \(site.settings.title)",
                        en: "List of operations for Kohesio – \(site.settings.title)"), OpenData.Kind.kohesio.meaning,
                    [distribution(.kohesio, schema: .package)]),
            ]),
        ])
    }

    private func dataSet(_ name: String, _ title: Words, _ description: Words, _ distributions: [JSON]) -> JSON {
        let services = site.projects.contains { !$0.project.services.isEmpty || !$0.project.targetGroups.isEmpty }
        // Government and public sector, regions; population and society where the projects are social ones.
        let themes = ["GOVE", "REGI"] + (services ? ["SOCI"] : [])
        return .members([
            "iri": .string(address + "#" + name),
            "typ": "Datová sada",
            "název": inBoth(title),
            "popis": inBoth(description),
            "poskytovatel": publisher,
            "téma": .array(themes.map { .string(Self.authority + "data-theme/" + $0) }),
            // The files change when somebody changes the content, not by a calendar.
            "periodicita_aktualizace": .string(Self.authority + "frequency/IRREG"),
            "klíčové_slovo": .members([
                "cs": .array(["projekty", "fondy EU", "politika soudržnosti", "dotace"]),
                "en": .array(["projects", "EU funds", "cohesion policy", "grants"]),
            ]),
            "prvek_rúian": places(of: \.ruianAddress, whole: "https://linked.cuzk.cz/resource/ruian/stat/1"),
            "prostorové_pokrytí": places(
                of: { "http://data.europa.eu/nuts/code/" + $0.nuts3 }, whole: "http://data.europa.eu/nuts/code/CZ"),
            "dokumentace": site.whole(site.addresses.openDataPage).map(JSON.string),
            "kontaktní_bod": contact,
            "distribuce": .array(distributions),
        ])
    }

    private func distribution(_ kind: OpenData.Kind, schema: OpenData.Kind) -> JSON {
        let file = site.whole(kind.path(in: site.language))
        return .members([
            "iri": .string(address + "#" + kind.fragment),
            "typ": "Distribuce",
            "název": inBoth(kind.title),
            "podmínky_užití": Self.termsOfUse,
            "soubor_ke_stažení": file.map(JSON.string),
            "přístupové_url": file.map(JSON.string),
            "typ_média": .string("http://www.iana.org/assignments/media-types/" + kind.mediaType),
            "formát": .string(Self.authority + "file-type/" + kind.format),
            "schéma": site.whole(schema.path(in: site.language)).map(JSON.string),
        ])
    }

    /// What holds by law and needs no licence. Facts are no works (Act 121/2000 Sb., § 2(6)); a list of everything, in the order of the
    /// alphabet, is no choice that somebody made (§ 2(5)); and what it cost to have projects is no investment in a database
    /// (§ 88; CJEU C-203/02). Contacts and teams are not among the data, but a beneficiary may be a natural person, which nothing in
    /// the content tells: so the catalogue states neither that there are personal data nor that there are none.
    private static let termsOfUse: JSON = {
        let base = "https://data.gov.cz/podmínky-užití/"
        return .members([
            "typ": "Specifikace podmínek užití",
            "autorské_dílo": .string(base + "neobsahuje-autorská-díla/"),
            "databáze_jako_autorské_dílo": .string(base + "není-autorskoprávně-chráněnou-databází/"),
            "databáze_chráněná_zvláštními_právy": .string(
                base + "není-chráněna-zvláštním-právem-pořizovatele-databáze/"),
            "osobní_údaje": .string(base + "není-specifikováno-zda-obsahuje-osobní-údaje/"),
        ])
    }()

    private func inBoth(_ words: Words) -> JSON { .members(["cs": .string(words.cs), "en": .string(words.en)]) }

    /// A region by its entry in the register of rights and duties; of others the site cannot know whether they have one, so they are
    /// told by their names.
    private var publisher: JSON? {
        guard let publisher = site.settings.publisher else { return nil }
        if let ico = publisher.ico?.digits, Region.all.contains(where: { $0.ico == ico }) {
            return .string("https://rpp-opendata.egon.gov.cz/odrpp/zdroj/orgán-veřejné-moci/" + ico)
        }
        return .members([
            "typ": "foaf:Agent",
            "foaf:name": .members([
                "@value": .string(publisher.name), "@language": .string(site.language.rawValue),
            ]),
        ])
    }

    private var contact: JSON? {
        guard let publisher = site.settings.publisher, let email = publisher.email else { return nil }
        return .members([
            "typ": "Organizace",
            "jméno": .members(["cs": .string(publisher.name)]),
            "e-mail": .string("mailto:" + email),
        ])
    }

    /// The regions of the projects; `nil` where no project tells one.
    private func places(of region: (Region) -> String, whole: String) -> JSON? {
        let areas = site.projects.map(\.project.area)
        if areas.contains(where: \.isWholeCountry) { return .array([.string(whole)]) }
        let known = Set(areas.flatMap { $0.regions.map(\.nuts3) })
        let places = Region.all.filter { known.contains($0.nuts3) }.map { JSON.string(region($0)) }
        return places.isEmpty ? nil : .array(places)
    }
}

extension OpenData.Kind {
    /// The part behind `#` of the distribution's name in the catalogue.
    fileprivate var fragment: String {
        switch self {
        case .projects: "projects-json"
        case .table: "projects-csv"
        case .kohesio: "kohesio-csv"
        case .schema: "schema"
        case .package: "package"
        case .catalogue: "catalogue"
        }
    }
}

extension Region {
    /// The region as the Czech register of addresses (RÚIAN) names it.
    fileprivate var ruianAddress: String { "https://linked.cuzk.cz/resource/ruian/vusc/\(ruian)" }
}
