package import Fields
import Funding
import Language
import SourceText

extension Article {
    /// The fields of a kind of content file that is no project.
    package static func fields(of kind: ContentKind) -> FieldTable<Article> {
        switch kind {
        case .home, .project: homeFields
        case .page: pageFields
        case .news: newsFields
        }
    }

    package static let homeFields = FieldTable<Article>(Words(cs: "úvodní stránka", en: "home page"), common)

    package static let pageFields = FieldTable<Article>(
        Words(cs: "stránka", en: "page"),
        common + [
            Field(
                "order", .wholeNumber(0...100_000, example: "1"), \.order, Words(cs: "pořadí", en: "order"),
                Words(
                    cs: "Pořadí stránky mezi ostatními; menší je dříve.",
                    en: "The page's place among the others; smaller comes first."))
        ])

    package static let newsFields = FieldTable<Article>(
        Words(cs: "aktualita", en: "news item"),
        common + [
            Field(
                "date", .day, \.date, Words(cs: "den", en: "day"),
                Words(
                    cs: "Den aktuality; jinak platí den z názvu souboru.",
                    en: "The day of the item; by default the one in the file's name."),
                misnomers: ["datum", "den"]),
            Field(
                "projects", ValueType<String>.slug.located.list, \.projects, Words(cs: "projekty", en: "projects"),
                Words(
                    cs: "Slugy projektů, jichž se aktualita týká; stránka na ně odkáže.",
                    en: "Slugs of the projects that the item is about; the page links to them."),
                misnomers: ["projekty", "project"]),
            Field(
                "image", imageTable.type(named: "image", from: ProjectImage(file: FilePath("", at: ByteRange(0, 0)))),
                \.image, Words(cs: "obrázek", en: "picture"),
                Words(cs: "Obrázek u aktuality.", en: "The picture of the item."), misnomers: ["obrazek", "picture"]),
        ])

    private static let common: [Field<Article>] = [
        Field(
            "title", .text(limit: 300), \.title, Words(cs: "název", en: "title"),
            Words(cs: "Nadpis stránky.", en: "The heading of the page."), example: "O webu", isRequired: true,
            misnomers: ["nazev", "nadpis", "titulek"]),
        Field(
            "slug", ValueType<String>.slug.located, \.slug, Words(cs: "slug", en: "slug"),
            Words(
                cs: "Poslední část adresy; jinak vznikne z názvu souboru.",
                en: "The last part of the address; by default made from the file's name.")),
        Field(
            "summary", .text(limit: 300), \.summary, Words(cs: "shrnutí", en: "summary"),
            Words(
                cs: "Jedna až dvě věty do seznamů a vyhledávačů; jinak první odstavec.",
                en: "A sentence or two for lists and search engines; by default the first paragraph."),
            misnomers: ["perex", "souhrn", "description"]),
        Field(
            "updated", .day, \.updated, Words(cs: "poslední změna", en: "last change"),
            Words(cs: "Den poslední změny obsahu.", en: "The day on which the content last changed."),
            misnomers: ["aktualizovano"]),
        Field(
            "published", .day, \.published, Words(cs: "vyjde", en: "published"),
            Words(cs: "Od kterého dne stránka na webu je.", en: "The day from which the page is on the site.")),
        Field(
            "expires", .day, \.expires, Words(cs: "stažena", en: "expires"),
            Words(
                cs: "Od kterého dne stránka na webu není.", en: "The day from which the page is no longer on the site.")
        ),
        Field(
            "draft", .yesNo, \.isDraft, Words(cs: "koncept", en: "draft"),
            Words(cs: "Koncept se nepublikuje.", en: "A draft is not published."), misnomers: ["koncept"]),
        Field(
            "aliases", ValueType<String>.oldAddress.located.list, \.aliases,
            Words(cs: "staré adresy", en: "old addresses"),
            Words(cs: "Dřívější adresy, které na stránku povedou.", en: "Former addresses that will lead to the page."),
            misnomers: ["alias", "redirect_from"]),
        Field(
            "allow", acceptedType.list, \.accepted, Words(cs: "přijaté nálezy", en: "accepted findings"),
            Words(
                cs: "Nálezy kontroly, které přijímáte, s důvodem.",
                en: "Findings of the check that you accept, with the reason.")),
    ]
}
