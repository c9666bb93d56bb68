import Fields
import Language
import Markup

/// The JSON document of all projects: what stands above the projects, and the schema of it all.
enum DataDocument {
    static let projectFields = DataProject.fields.map(\.description)

    /// What is said of the site before its projects.
    private static let fields: [DataField<Site>] = [
        .text(
            "$schema", Words(cs: "schéma", en: "schema"),
            Words(cs: "Adresa schématu, jemuž soubor odpovídá.", en: "The address of the schema of this file."),
            isRequired: true
        ) { site in
            let path = OpenData.Kind.schema.path(in: site.language)
            // Beside this file, where the site does not know its own address.
            return site.whole(path) ?? String(path.string.split(separator: "/").last ?? "")
        },
        .text(
            "title", Words(cs: "web", en: "site"), Words(cs: "Název webu.", en: "The site's title."), isRequired: true
        ) {
            $0.settings.title
        },
        .text(
            "address", as: .address, Words(cs: "adresa webu", en: "site address"),
            Words(cs: "Úvodní stránka webu.", en: "The site's home page.")
        ) { $0.whole($0.addresses.home) },
        .text(
            "language", as: .choice(LanguageCode.allCases.map(\.rawValue)), Words(cs: "jazyk", en: "language"),
            Words(cs: "Jazyk textů.", en: "The language of the texts."), isRequired: true
        ) { $0.language.rawValue },
        .text(
            "day", as: .day, Words(cs: "den", en: "day"),
            Words(
                cs: "Den, ke kterému soubor vznikl a ke kterému platí stav projektů.",
                en: "The day on which the file was made and for which the state of projects holds."), isRequired: true
        ) { $0.today.iso },
        .record(
            "publisher", Words(cs: "vydavatel", en: "publisher"),
            Words(cs: "Kdo web vydává.", en: "Who publishes the site."),
            [
                .text(
                    "name", Words(cs: "název", en: "name"), Words(cs: "Název vydavatele.", en: "The publisher's name.")
                ) {
                    $0.settings.publisher?.name
                },
                .text("ico", Words(cs: "IČO", en: "IČO"), Words(cs: "Jeho IČO.", en: "Its company number.")) {
                    $0.settings.publisher?.ico?.digits
                },
                .text("url", as: .address, Words(cs: "web", en: "website"), Words(cs: "Jeho web.", en: "Its website."))
                {
                    $0.whole($0.settings.publisher?.url, from: SiteSettings.path)
                },
            ] as [DataField<Site>]
        ) { $0 },
    ]

    /// The document up to its first project.
    static func head(of site: Site) -> [UInt8] {
        var writing = DataWriting()
        writing.whole(depth: 0) { writing in for field in fields { field.write(site, &writing) } }
        // The object is not at its end: its projects follow.
        return writing.json.dropLast("\n}".utf8.count) + ",\n  \"projects\": [".utf8
    }

    static func schema(of site: Site) -> JSON {
        let schema = DataSchema(language: site.language)
        let projects = DataDescription(
            key: "projects", shape: .list(.record(projectFields)), Words(cs: "projekty", en: "projects"),
            Words(
                cs: "Všechny projekty webu v abecedním pořadí; co o projektu není známo, v záznamu není.",
                en: "All projects of the site in alphabetical order; what is not known of one is not in its record."))
        let head: [(key: String, value: JSON?)] = [
            ("$schema", "https://json-schema.org/draft/2020-12/schema"),
            ("$id", site.whole(OpenData.Kind.schema.path(in: site.language)).map(JSON.string)),
            (
                "title",
                .string(
                    Words(cs: "Projekty webu", en: "Projects of the site")[site.language] + " " + site.settings.title)
            ),
        ]
        return .object(
            head.compactMap { key, value in value.map { (key, $0) } }
                + schema.object(fields.map(\.description) + [projects]))
    }
}

extension DataDescription {
    /// A field that every document has, though its list may be empty.
    fileprivate init(key: String, shape: DataShape, _ label: Words, _ meaning: Words) {
        self.init(key: key, shape: shape, label: label, meaning: meaning, isRequired: true, isColumn: false)
    }
}
