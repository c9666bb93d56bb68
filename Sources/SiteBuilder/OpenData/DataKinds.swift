import Language

extension OpenData.Kind {
    /// What a person calls the file.
    var title: Words {
        switch self {
        case .projects: Words(cs: "Všechny údaje (JSON)", en: "All facts (JSON)")
        case .table: Words(cs: "Tabulka projektů (CSV)", en: "Table of projects (CSV)")
        case .schema: Words(cs: "Popis všech údajů (JSON Schema)", en: "Description of all facts (JSON Schema)")
        case .kohesio: Words(cs: "Seznam operací pro Kohesio (CSV)", en: "List of operations for Kohesio (CSV)")
        case .package: Words(cs: "Popis tabulek (Data Package)", en: "Description of the tables (Data Package)")
        case .catalogue: Words(cs: "Záznam do katalogu (DCAT-AP-CZ)", en: "Catalogue record (DCAT-AP-CZ)")
        }
    }

    /// What is in it and for whom.
    var meaning: Words {
        switch self {
        case .projects:
            Words(
                cs:
                    "Každý projekt se vším, co o něm web ví v číslech a názvech: i s ukazateli, podporovanými službami a dokumenty. Pro programátory a novináře, kteří data zpracují programem.",
                en:
                    "Each project with all that the site knows of it in figures and names, including indicators, supported services and documents. For programmers and journalists who work with programs."
            )
        case .table:
            Words(
                cs:
                    "Jeden projekt na řádku, pro tabulkové editory. Je-li v buňce více hodnot, dělí je svislá čára.",
                en: "A project in each row, for spreadsheets. Several values of one cell are parted by a vertical bar."
            )
        case .schema:
            Words(
                cs: "Co který údaj znamená a jak se zapisuje; podle něj lze soubor s projekty zkontrolovat.",
                en: "What each fact means and how it is written; the file of projects can be checked against it.")
        case .kohesio:
            Words(
                cs:
                    "Projekty s registračním číslem ve sloupcích, které čte evropský portál Kohesio. Pro řídicí orgány a pro srovnání s jinými zeměmi.",
                en:
                    "The projects that have a registration number, in the columns that the European portal Kohesio reads. For managing authorities and for comparison with other countries."
            )
        case .package:
            Words(
                cs: "Názvy a typy sloupců obou tabulek pro programy, které znají Frictionless Data.",
                en: "The names and types of the columns of both tables, for programs that know Frictionless Data.")
        case .catalogue:
            Words(
                cs:
                    "Popis dat pro Národní katalog otevřených dat. Vydavatel adresu tohoto souboru zaregistruje jako svůj lokální katalog.",
                en:
                    "A description of the data for the Czech national catalogue of open data, where the publisher can register this file's address as a local catalogue."
            )
        }
    }

    /// How people call the format.
    var format: String {
        switch self {
        case .projects: "JSON"
        case .schema: "JSON Schema"
        case .table, .kohesio: "CSV"
        case .package: "JSON"
        case .catalogue: "JSON-LD"
        }
    }

    /// As IANA registers it.
    var mediaType: String {
        switch self {
        case .projects, .package: "application/json"
        case .schema: "application/schema+json"
        case .table, .kohesio: "text/csv"
        case .catalogue: "application/ld+json"
        }
    }
}
