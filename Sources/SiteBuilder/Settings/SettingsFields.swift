import Fields
import Funding
import Language
import SourceText

extension SiteSettings {
    /// The keys of `site.yml`, in the order of the documentation.
    static let fields = FieldTable<SiteSettings>(
        Words(cs: "nastavení webu", en: "site settings"),
        [
            Field(
                "title", .text(limit: 200), \.title, Words(cs: "název webu", en: "site title"),
                Words(cs: "Název webu v záhlaví každé stránky.", en: "The site's name at the head of every page."),
                example: "Projekty Zlínského kraje", isRequired: true),
            Field(
                "language", languageType, \.language, Words(cs: "jazyk", en: "language"),
                Words(
                    cs: "Jazyk stránek a adres: cs nebo en.", en: "The language of pages and addresses: cs or en.")),
            Field(
                "base_url", baseType, \.base, Words(cs: "adresa webu", en: "site address"),
                Words(
                    cs: "Celá adresa, na níž web bude; smí mít cestu.",
                    en: "The whole address at which the site will stand; it may have a path."),
                misnomers: ["url", "baseurl", "baseURL"]),
            Field(
                "description", .text(limit: 300), \.description, Words(cs: "popis", en: "description"),
                Words(cs: "Jedna věta o webu pro vyhledávače.", en: "One sentence about the site for search engines.")),
            Field(
                "publisher", publisherFields.type(named: "publisher", from: Publisher()), \.publisher,
                Words(cs: "vydavatel", en: "publisher"), Words(cs: "Kdo web vydává.", en: "Who publishes the site.")),
            Field(
                "navigation", navigationFields.type(named: "navigation", from: NavigationEntry()).list, \.navigation,
                Words(cs: "navigace", en: "navigation"),
                Words(cs: "Položky hlavní nabídky.", en: "The entries of the main menu."), misnomers: ["menu", "nav"]),
            Field(
                "logo", logoType, \.logo, Words(cs: "logo", en: "logo"),
                Words(cs: "Logo vydavatele v záhlaví.", en: "The publisher's logo in the header.")),
            Field(
                "logos", logoType.list, \.logos, Words(cs: "loga", en: "logos"),
                Words(cs: "Další loga v patičce.", en: "More logos for the footer.")),
            Field(
                "footer", .markdown, \.footer, Words(cs: "patička", en: "footer"),
                Words(
                    cs: "Text v patičce každé stránky (Markdown).", en: "The text at the foot of every page (Markdown)."
                )),
            Field(
                "call_to_action", callFields.type(named: "call_to_action", from: CallToAction()), \.callToAction,
                Words(cs: "výzva", en: "call to action"),
                Words(
                    cs: "Věta s odkazem, například „Podpořte nás“.", en: "A sentence with a link, such as “Support us”."
                )),
            Field(
                "abbreviations", abbreviationsType, \.abbreviations, Words(cs: "zkratky", en: "abbreviations"),
                Words(
                    cs: "Zkratky, které web zná, a co znamenají.",
                    en: "Abbreviations that the site knows and what they stand for.")),
            Field(
                "accessibility", accessibilityFields.type(named: "accessibility", from: AccessibilityStatement()),
                \.accessibility, Words(cs: "přístupnost", en: "accessibility"),
                Words(
                    cs: "Údaje do prohlášení o přístupnosti (zákon č. 99/2019 Sb.).",
                    en: "The facts of the accessibility statement (Act 99/2019 Sb.).")),
            Field(
                "theme", themeFields.type(named: "theme", from: Theme()), \.theme, Words(cs: "vzhled", en: "theme"),
                Words(
                    cs: "Barvy a písmo. Znak EU s povinnými slovy se nemění nikdy a stojí na bílé.",
                    en: "Colours and type. The EU emblem and its words never change and stand on white.")),
            Field(
                "per_page", .wholeNumber(1...1000, example: "25"), \.perPage,
                Words(cs: "položek na stránku", en: "entries per page"),
                Words(
                    cs: "Kolik projektů či aktualit je na jedné stránce seznamu.",
                    en: "How many entries a page of a list has.")),
            Field(
                "keep_online_until", keepOnlineType, \.keepOnlineUntil,
                Words(cs: "uchovat do", en: "keep online until"),
                Words(
                    cs: "Do kdy mají stránky projektů zůstat na webu.",
                    en: "Until when pages of projects are to stay online.")),
            Field(
                "strict", .yesNo, \.isStrict, Words(cs: "přísně", en: "strict"),
                Words(
                    cs: "Varování a chyby publicity zastaví sestavení.",
                    en: "Warnings and publicity errors stop the build.")),
        ])

    private static let publisherFields = FieldTable<Publisher>(
        Words(cs: "vydavatel", en: "publisher"),
        [
            Field(
                "name", .text(limit: 200), \.name, Words(cs: "název", en: "name"),
                Words(cs: "Název vydavatele.", en: "The publisher's name."), example: "Zlínský kraj", isRequired: true),
            Field(
                "ico", .ico, \.ico, Words(cs: "IČO", en: "IČO"),
                Words(cs: "IČO vydavatele.", en: "The publisher's IČO.")),
            Field(
                "address", .text(limit: 300, examples: ["třída Tomáše Bati 21, 761 90 Zlín"]), \.address,
                Words(cs: "adresa", en: "address"), Words(cs: "Poštovní adresa.", en: "The postal address.")),
            Field(
                "email", .email, \.email, Words(cs: "e-mail", en: "e-mail"),
                Words(cs: "Kontaktní e-mail.", en: "The contact e-mail.")),
            Field(
                "phone", .phone, \.phone, Words(cs: "telefon", en: "phone"),
                Words(cs: "Kontaktní telefon.", en: "The contact phone.")),
            Field(
                "data_box", .text(limit: 20, examples: ["scsbwku"]), \.dataBox,
                Words(cs: "datová schránka", en: "data box"),
                Words(cs: "Identifikátor datové schránky.", en: "The id of the data box.")),
            Field(
                "url", .link, \.url, Words(cs: "web", en: "website"),
                Words(cs: "Web vydavatele.", en: "The publisher's website.")),
        ])

    private static let navigationFields = FieldTable<NavigationEntry>(
        Words(cs: "položka navigace", en: "navigation entry"),
        [
            Field(
                "title", .text(limit: 60), \.title, Words(cs: "text", en: "text"),
                Words(cs: "Text odkazu.", en: "The text of the link."), example: "Projekty", isRequired: true),
            Field(
                "url", .link, \.url, Words(cs: "odkaz", en: "link"), Words(cs: "Kam vede.", en: "Where it leads."),
                example: "/projekty/", isRequired: true),
        ])

    private static let callFields = FieldTable<CallToAction>(
        Words(cs: "výzva", en: "call to action"),
        [
            Field(
                "text", .text(limit: 300), \.text, Words(cs: "věta", en: "sentence"),
                Words(cs: "Věta před odkazem.", en: "The sentence before the link.")),
            Field(
                "label", .text(limit: 60), \.label, Words(cs: "text odkazu", en: "link text"),
                Words(cs: "Text odkazu.", en: "The text of the link."), example: "Podpořte nás", isRequired: true),
            Field(
                "url", .link, \.url, Words(cs: "odkaz", en: "link"), Words(cs: "Kam vede.", en: "Where it leads."),
                example: "https://www.example.cz/", isRequired: true),
        ])

    private static let accessibilityFields = FieldTable<AccessibilityStatement>(
        Words(cs: "přístupnost", en: "accessibility"),
        [
            Field(
                "conformance", conformanceType, \.conformance, Words(cs: "soulad", en: "conformance"),
                Words(
                    cs: "Zda je web v souladu s normou; prohlašuje to člověk.",
                    en: "Whether the site conforms; a person states it.")),
            Field(
                "exceptions", ValueType<String>.text(limit: 1000).list, \.exceptions,
                Words(cs: "výjimky", en: "exceptions"),
                Words(cs: "Co přístupné není a proč.", en: "What is not accessible, and why.")),
            Field(
                "method", .text(limit: 500), \.method, Words(cs: "způsob ověření", en: "method"),
                Words(cs: "Jak byla přístupnost ověřena.", en: "How accessibility was assessed.")),
            Field(
                "prepared", .day, \.prepared, Words(cs: "vypracováno", en: "prepared"),
                Words(cs: "Den prohlášení.", en: "The day of the statement.")),
            Field(
                "reviewed", .day, \.reviewed, Words(cs: "přezkoumáno", en: "reviewed"),
                Words(cs: "Den posledního přezkumu.", en: "The day of the last review.")),
            Field(
                "contact", .email, \.contact, Words(cs: "kontakt", en: "contact"),
                Words(cs: "E-mail pro připomínky.", en: "The e-mail for feedback.")),
        ])

    private static let themeFields = FieldTable<Theme>(
        Words(cs: "vzhled", en: "theme"),
        [
            Field(
                "accent", accentType, \.accent, Words(cs: "barva", en: "accent"),
                Words(
                    cs: "Barva odkazů a tlačítek, zapsaná jako #0b5d5b; na bílé má kontrast aspoň 4,5 : 1.",
                    en:
                        "The colour of links and buttons, written as #0b5d5b; its contrast on white is at least 4.5 : 1."
                )),
            Field(
                "accent_dark", darkAccentType, \.accentDark, Words(cs: "barva ve tmě", en: "accent in the dark"),
                Words(
                    cs:
                        "Totéž v tmavém režimu; na tmavém podkladu má kontrast aspoň 4,5 : 1. Bez ní se odvodí z barvy „accent“.",
                    en:
                        "The same in dark mode, with a contrast of at least 4.5 : 1 on its ground. Without it, it follows from “accent”."
                )),
            Field(
                "header", bandType, \.header, Words(cs: "barva záhlaví", en: "header colour"),
                Words(
                    cs:
                        "Podklad záhlaví s názvem a nabídkou; písmo na něm je bílé, nebo tmavé, podle toho, co je čitelnější.",
                    en:
                        "The ground of the header with name and menu; its words are white or dark, whichever is easier to read."
                )),
            Field(
                "footer", bandType, \.footer, Words(cs: "barva patičky", en: "footer colour"),
                Words(
                    cs: "Podklad patičky; písmo jako v záhlaví.",
                    en: "The ground of the footer; words as in the header."
                )),
            Field(
                "font", fontType, \.font, Words(cs: "písmo", en: "type"),
                Words(
                    cs: "Písmo stránek z těch, která lidé v zařízení mají; žádné se nestahuje. Na plakátech se nemění.",
                    en:
                        "The type of the pages, of those that people's devices have; none is loaded. Posters keep theirs."
                )),
        ])
}
