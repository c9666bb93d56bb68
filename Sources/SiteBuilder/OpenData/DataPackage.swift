import Language
import Markup

/// The tables described for programs (Frictionless Data Package).
struct DataPackage {
    let site: Site
    let projects: DataTable
    let kohesio: DataTable

    private var language: LanguageCode { site.language }

    var json: JSON {
        let publisher = site.settings.publisher.map { publisher in
            JSON.members([
                "title": .string(publisher.name), "role": "publisher",
                "path": site.whole(publisher.url, from: SiteSettings.path).map(JSON.string),
            ])
        }
        return .members([
            "profile": "tabular-data-package",
            "name": .string(site.addresses.projects),
            "title": .string(site.dataTitle[language]),
            "description": .string(site.dataDescription[language]),
            "homepage": site.whole(site.addresses.openDataPage).map(JSON.string),
            "created": .string(site.today.iso + "T00:00:00Z"),
            "contributors": publisher.map { .array([$0]) },
            "resources": .array([
                resource(.table, site.addresses.projects, projects, primaryKey: "slug"),
                resource(.kohesio, "kohesio", kohesio),
            ]),
        ])
    }

    private func resource(_ kind: OpenData.Kind, _ name: String, _ table: DataTable, primaryKey: String? = nil) -> JSON
    {
        .members([
            "profile": "tabular-data-resource",
            "name": .string(name),
            "title": .string(kind.title[language]),
            "description": .string(kind.meaning[language]),
            "path": .string(String(kind.path(in: language).string.split(separator: "/").last ?? "")),
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "dialect": .members([
                "delimiter": ",", "quoteChar": "\"", "doubleQuote": true, "lineTerminator": "\r\n", "header": true,
            ]),
            "schema": table.schema(primaryKey: primaryKey, in: language),
        ])
    }
}

extension Site {
    /// What the data are called, in catalogues too.
    var dataTitle: Words {
        Words(
            cs: "Projekty podpořené z fondů Evropské unie – \(settings.title)",
            en: "Projects supported by funds of the European Union – \(settings.title)")
    }

    var dataDescription: Words {
        Words(
            cs:
                "Údaje o projektech zveřejněných na webu \(settings.title): čísla a názvy, příjemci a partneři, doba realizace, rozpočet, kraje, sociální služby a ukazatele. Stav ke dni \(today.shown(in: .cs)).",
            en:
                "Facts about the projects on the site \(settings.title): numbers and titles, beneficiaries and partners, time of implementation, budget, regions, social services and indicators. As of \(today.shown(in: .en))."
        )
    }
}
