package import Fields
import Language
import SourceText

let outputTable = FieldTable<Output>(
    Words(cs: "výstup", en: "output"),
    [
        Field(
            "title", .text(limit: 500), \.title, Words(cs: "Název", en: "Title"),
            Words(cs: "Název výstupu.", en: "Name of the output."), example: "Příklady dobré praxe", isRequired: true,
            misnomers: ["name"]),
        Field(
            "text", .lines(), \.text, Words(cs: "Popis", en: "Text"),
            Words(cs: "Co to je.", en: "What it is."), example: "Dokument o dvaceti případech.", misnomers: ["popis"]),
        Field(
            "file", .file, \.file, Words(cs: "Soubor", en: "File"),
            Words(cs: "Soubor vedle projektu.", en: "A file beside the project."), misnomers: ["soubor"]),
        Field(
            "url", .link, \.url, Words(cs: "Adresa", en: "Address"),
            Words(cs: "Kde je výstup k nalezení.", en: "Where it is to be found."), misnomers: ["odkaz", "link"]),
    ])

let indicatorTable = FieldTable<Indicator>(
    Words(cs: "ukazatel", en: "indicator"),
    [
        Field(
            "name", .text(limit: 300), \.name, Words(cs: "Název", en: "Name"),
            Words(cs: "Co se měří.", en: "What is measured."), example: "Celkový počet účastníků", isRequired: true,
            misnomers: ["title", "label"]),
        Field(
            "code", .text(limit: 40), \.code, Words(cs: "Kód", en: "Code"),
            Words(cs: "Kód ukazatele v programu.", en: "Its code in the programme."), example: "6 00 00"),
        Field(
            "unit", .text(limit: 60), \.unit, Words(cs: "Jednotka", en: "Unit"),
            Words(cs: "V čem se měří.", en: "What it is counted in."), example: "osoby"),
        Field(
            "target", .quantity, \.target, Words(cs: "Cíl", en: "Target"),
            Words(cs: "Čeho se má dosáhnout.", en: "What is to be achieved."), misnomers: ["cíl", "plán", "plan"]),
        Field(
            "achieved", .quantity, \.achieved, Words(cs: "Dosaženo", en: "Achieved"),
            Words(cs: "Čeho se dosáhlo.", en: "What has been achieved."), misnomers: ["skutečnost", "value", "hodnota"]),
        Field(
            "as_of", .date, \.asOf, Words(cs: "Stav k", en: "As of"),
            Words(cs: "Ke kdy hodnota platí.", en: "When it was valid."), misnomers: ["stav", "date"]),
    ])

let figureTable = FieldTable<Figure>(
    Words(cs: "číslo", en: "figure"),
    [
        Field(
            "value", .text(limit: 60), \.value, Words(cs: "Hodnota", en: "Value"),
            Words(cs: "Číslo, jak se má ukázat.", en: "The number as it is to be shown."), example: "58 let",
            isRequired: true),
        Field(
            "label", .text(limit: 200), \.label, Words(cs: "Popis", en: "Label"),
            Words(cs: "Co číslo znamená.", en: "What the number means."), example: "průměrný věk klientů",
            isRequired: true, misnomers: ["name", "title", "text"]),
        Field(
            "as_of", .date, \.asOf, Words(cs: "Stav k", en: "As of"),
            Words(cs: "Ke kdy číslo platí.", en: "When it was valid."), misnomers: ["stav", "date"]),
    ])

/// A document has a file beside the project or an address, not both.
let documentType: ValueType<DocumentEntry> = {
    let type = documentTable.type(named: "documents", from: DocumentEntry())
    return ValueType(type.shape) { node, reading in
        let count = reading.findings.count
        guard let document = type.read(node, &reading) else { return nil }
        if (document.file == nil) == (document.url == nil), reading.findings.count == count {
            reading.report(
                fileOrAddress, at: firstKey(of: node),
                Words(
                    cs:
                        "Dokument „\(document.title)“ potřebuje buď „file“ (soubor vedle projektu), nebo „url“, právě jedno z nich.",
                    en:
                        "The document “\(document.title)” needs either “file” (beside the project) or “url”, exactly one of them."
                ))
            return nil
        }
        return document
    }
}()

func firstKey(of node: Node) -> ByteRange {
    if case .map(let entries) = node.content, let first = entries.first { return first.keyRange }
    return node.range
}

let fileOrAddress = Diagnosis.contentError(
    "file-or-address", cs: "Dokument je buď soubor vedle projektu („file“), nebo adresa („url“).",
    en: "A document is either a file beside the project (“file”) or an address (“url”).")

private let documentTable = FieldTable<DocumentEntry>(
    Words(cs: "dokument", en: "document"),
    [
        Field(
            "title", .text(limit: 500), \.title, Words(cs: "Název", en: "Title"),
            Words(cs: "Název dokumentu.", en: "Name of the document."), example: "Přehled projektu", isRequired: true,
            misnomers: ["name"]),
        Field(
            "file", .file, \.file, Words(cs: "Soubor", en: "File"),
            Words(
                cs: "Soubor vedle projektu; druh a velikost se zjistí.",
                en: "Beside the project; type and size are found."),
            misnomers: ["soubor", "path"]),
        Field(
            "url", .link, \.url, Words(cs: "Adresa", en: "Address"),
            Words(cs: "Adresa dokumentu jinde.", en: "The document’s address elsewhere."), misnomers: ["odkaz", "link"]),
        Field(
            "type", .text(limit: 40), \.type, Words(cs: "Druh", en: "Type"),
            Words(cs: "Jen u adresy.", en: "Only with an address."), example: "PDF", misnomers: ["format"]),
        Field(
            "size", .text(limit: 40), \.size, Words(cs: "Velikost", en: "Size"),
            Words(cs: "Jen u adresy.", en: "Only with an address."), example: "240 kB"),
    ])

let strategyTable = FieldTable<Strategy>(
    Words(cs: "strategie", en: "strategy"),
    [
        Field(
            "title", .text(limit: 500), \.title, Words(cs: "Název", en: "Title"),
            Words(cs: "Název plánu.", en: "Name of the plan."), example: "Program rozvoje kraje", isRequired: true,
            misnomers: ["name"]),
        Field(
            "years", .text(limit: 60), \.years, Words(cs: "Roky", en: "Years"),
            Words(cs: "Na které roky je.", en: "The years it is for."), example: "2009–2013", misnomers: ["období"]),
        Field(
            "url", .link, \.url, Words(cs: "Adresa", en: "Address"),
            Words(cs: "Kde je k nalezení.", en: "Where it is to be found."), misnomers: ["odkaz", "link"]),
    ])

let linkTable = FieldTable<LinkEntry>(
    Words(cs: "odkaz", en: "link"),
    [
        Field(
            "title", .text(limit: 500), \.title, Words(cs: "Název", en: "Title"),
            Words(cs: "Text odkazu.", en: "Text of the link."), example: "Web kraje", misnomers: ["name", "text"]),
        Field(
            "url", .link, \.url, Words(cs: "Adresa", en: "Address"),
            Words(cs: "Kam vede.", en: "Where it leads."), isRequired: true, misnomers: ["odkaz", "link", "href"]),
        Field(
            "archived_url", .webAddress, \.archivedURL, Words(cs: "Archiv", en: "Archive"),
            Words(cs: "Archivovaná podoba.", en: "An archived copy."),
            example: "https://web.archive.org/web/2013/https://example.cz", misnomers: ["archive"]),
        Field(
            "dead", .yesNo, \.isDead, Words(cs: "Mrtvý odkaz", en: "Dead"),
            Words(cs: "Mrtvý se vytiskne, ale neodkazuje.", en: "A dead one is printed, not linked.")),
    ])

/// A logo beside the emblem, in a project or for the whole site.
package let logoType: ValueType<Logo> = logoTable.type(
    named: "logos", from: Logo(file: FilePath("", at: ByteRange(0, 0))))

private let logoTable = FieldTable<Logo>(
    Words(cs: "logo", en: "logo"),
    [
        Field(
            "file", .file, \.file, Words(cs: "Soubor", en: "File"),
            Words(cs: "Soubor s logem.", en: "The file of the logo."), example: "logo.svg", isRequired: true),
        Field(
            "alt", .text(limit: 300), \.alt, Words(cs: "Popis", en: "Text alternative"),
            Words(cs: "Co je na něm, pro nevidomé.", en: "What it shows, for those who cannot see it."),
            example: "Zlínský kraj"),
        Field(
            "url", .link, \.url, Words(cs: "Adresa", en: "Address"),
            Words(cs: "Kam logo vede.", en: "Where the logo leads.")),
        Field(
            "kind", logoKindType, \.kind, Words(cs: "Čí logo", en: "Whose logo"),
            Words(cs: "Rozhoduje o pořadí a velikosti.", en: "Decides about order and size."),
            misnomers: ["type", "druh"]),
    ])

private let logoKindType = ValueType<LogoKind>.enumeration(
    Words(cs: "druh loga", en: "a kind of logo"),
    [
        EnumerationWord(.fund, "fund", Words(cs: "fond", en: "fund")),
        EnumerationWord(.programme, "programme", Words(cs: "program", en: "programme")),
        EnumerationWord(.ministry, "ministry", Words(cs: "ministerstvo", en: "ministry")),
        EnumerationWord(.region, "region", Words(cs: "kraj", en: "region")),
        EnumerationWord(.beneficiary, "beneficiary", Words(cs: "příjemce", en: "beneficiary")),
        EnumerationWord(.partner, "partner", Words(cs: "partner", en: "partner")),
        EnumerationWord(.other, "other", Words(cs: "jiné", en: "other")),
    ])

/// A picture with its text alternative, of a project or a news item.
package let imageTable = FieldTable<ProjectImage>(
    Words(cs: "obrázek", en: "picture"),
    [
        Field(
            "file", .file, \.file, Words(cs: "Soubor", en: "File"),
            Words(cs: "Soubor s obrázkem.", en: "The file of the picture."), example: "dilna.jpg", isRequired: true),
        Field(
            "alt", .text(limit: 300), \.alt, Words(cs: "Popis", en: "Text alternative"),
            Words(cs: "Co na něm je, pro nevidomé.", en: "What it shows, for those who cannot see it."),
            example: "Klienti v dílně"),
        Field(
            "credit", .text(limit: 200), \.credit, Words(cs: "Autor", en: "Credit"),
            Words(cs: "Kdo jej udělal.", en: "Who made it."), example: "archiv kraje", misnomers: ["author", "zdroj"]),
    ])
