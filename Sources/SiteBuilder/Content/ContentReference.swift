import Fields
import Funding
package import Language

/// Every key of every kind of content file as Markdown, made from the fields' own entries; `docs/content.md`.
package func contentReference(in language: LanguageCode) -> String {
    let parts: [(Words, String)] = [
        (Words(cs: "Projekt", en: "Project"), Project.fields.reference(in: language)),
        (Words(cs: "Úvodní stránka", en: "Home page"), Article.homeFields.reference(in: language)),
        (Words(cs: "Stránka", en: "Plain page"), Article.pageFields.reference(in: language)),
        (Words(cs: "Aktualita", en: "News item"), Article.newsFields.reference(in: language)),
        (
            Words(cs: "Nastavení webu (site.yml)", en: "Site settings (site.yml)"),
            SiteSettings.fields.reference(in: language)
        ),
    ]
    return parts.map { "## \($0.0[language])\n\n\($0.1)" }.joined(separator: "\n")
}
