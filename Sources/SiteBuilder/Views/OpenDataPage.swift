import Funding
import Language
import Markup
import Templates

/// The page that explains the open data.
struct OpenDataPage: Sendable {
    var frame: PageFrame

    static let lead = Words(
        cs: "Údaje o projektech z tohoto webu v souborech, které si může každý stáhnout a dál použít.",
        en: "The facts about the projects of this site in files that anybody may download and use.")

    static let view = View<OpenDataPage>(
        "explanation of the open data",
        PageFrame.offers(\.frame) + [
            .text("lead", Words(cs: "úvodní věta", en: "the lead")) { $0.frame.set(lead[$0.frame.language]) },
            .list("data_files", Words(cs: "soubory", en: "the files"), DataFileItem.view) { page in
                page.frame.site.openData.files.map { DataFileItem(file: $0, frame: page.frame) }
            },
            .text("day_iso", Words(cs: "den dat pro stroje", en: "the day of the data for machines")) {
                $0.frame.site.today.iso
            },
            .text("citation", Words(cs: "jak data citovat", en: "how to cite the data")) { $0.citation },
            .list("data_fields", Words(cs: "údaje o projektu", en: "the facts about a project"), DataFieldItem.view) {
                page in
                DataFieldItem.items(DataDocument.projectFields, in: page.frame.language)
            },
            .list("kohesio_fields", Words(cs: "sloupce pro Kohesio", en: "the columns for Kohesio"), DataFieldItem.view)
            {
                page in
                DataFieldItem.items(KohesioRow.fields.map(\.description), in: page.frame.language)
            },
        ])

    /// „Vydavatel: Projekty … [otevřená data]. Stav k 22. 11. 2026. https://…“
    private var citation: String {
        let site = frame.site
        let who = site.settings.publisher?.name ?? site.settings.title
        let day = site.today.shown(in: frame.language)
        let address = site.whole(site.addresses.openDataPage).map { " " + $0 } ?? ""
        let title = frame.words(
            Words(
                cs: "Projekty podpořené z fondů Evropské unie", en: "Projects supported by funds of the European Union")
        )
        return frame.set(
            frame.words(
                Words(
                    cs: "\(who): \(title) [otevřená data]. Stav k \(day).\(address)",
                    en: "\(who): \(title) [open data]. As of \(day).\(address)")))
    }
}

/// A file of the open data as the page explains it.
struct DataFileItem: Sendable {
    let file: OpenData.File
    let frame: PageFrame

    static let view = View<DataFileItem>(
        "file of open data",
        [
            .text("title", Words(cs: "název", en: "the name")) { $0.frame.words($0.file.kind.title) },
            .text("text", Words(cs: "co v něm je a pro koho", en: "what is in it and for whom")) {
                $0.frame.set($0.frame.words($0.file.kind.meaning))
            },
            .text("file_name", Words(cs: "jméno souboru", en: "the file's name")) {
                String($0.file.path.string.split(separator: "/").last ?? "")
            },
            .address("address", Words(cs: "kde je ke stažení", en: "where it is to be had")) {
                $0.frame.address($0.file.path)
            },
            .text("kind", Words(cs: "typ a velikost", en: "type and size")) { item in
                item.file.kind.format + ", "
                    + shownFileSize(item.frame.site.made.sizes[item.file.path] ?? 0, in: item.frame.language)
            },
        ])
}

/// A field of the open data in the table of the page.
struct DataFieldItem: Sendable {
    let key: String
    let type: String
    let meaning: String
    let isColumn: Bool

    static let view = View<DataFieldItem>(
        "field of open data",
        [
            .text("key", Words(cs: "název údaje", en: "the field's name")) { $0.key },
            .text("type", Words(cs: "tvar", en: "the form")) { $0.type },
            .text("meaning", Words(cs: "co znamená", en: "what it means")) { $0.meaning },
            .flag("in_table", Words(cs: "zda je i v tabulce", en: "whether the table has it, too")) { $0.isColumn },
        ])

    /// The fields, each thing's parts below it.
    static func items(
        _ fields: [DataDescription], prefix: String = "", isColumn: Bool = true, in language: LanguageCode
    ) -> [DataFieldItem] {
        fields.flatMap { field in
            let isColumn = isColumn && field.isColumn
            let item = DataFieldItem(
                key: prefix + field.key, type: field.shape.words[language],
                meaning: typeset(field.meaning[language].capitalisedFirst, in: language), isColumn: isColumn)
            return [item]
                + items(field.shape.parts, prefix: prefix + field.key + ".", isColumn: isColumn, in: language)
        }
    }
}

extension DataShape {
    /// The fields of the thing, or of each of the things.
    fileprivate var parts: [DataDescription] {
        switch self {
        case .record(let parts), .list(.record(let parts)): parts
        default: []
        }
    }

    /// The form in a word or two, for the table of fields.
    fileprivate var words: Words {
        switch self {
        case .text: Words(cs: "text", en: "text")
        case .day: Words(cs: "den", en: "day")
        case .date: Words(cs: "den, měsíc nebo rok", en: "day, month or year")
        case .address: Words(cs: "adresa", en: "address")
        case .decimal: Words(cs: "desetinné číslo", en: "decimal")
        case .count: Words(cs: "celé číslo", en: "whole number")
        case .flag: Words(cs: "ano/ne", en: "yes/no")
        case .choice: Words(cs: "výběr", en: "choice")
        case .record: Words(cs: "skupina", en: "group")
        case .list(.record): Words(cs: "seznam skupin", en: "list of groups")
        case .list(let item): Words(cs: "seznam: \(item.words.cs)", en: "list: \(item.words.en)")
        }
    }
}
