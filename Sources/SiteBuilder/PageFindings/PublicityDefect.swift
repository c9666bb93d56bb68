package import Language
package import SourceText

/// What a template makes wrong of the publicity block on a page that prints it.
package enum PublicityDefect: Sendable, Hashable {
    /// How often the page has the block; once is right.
    case count(Int)
    /// The element or attribute round it that hides it, or may.
    case hidden(by: String)
    /// The element round it that makes a link or a button of it.
    case linked(by: String)
    /// The element or attribute round it that changes its looks.
    case altered(by: String)
    /// The element of a picture that stands before it.
    case after(picture: String)
    case sheetNotLinked
    /// A class name of the program's own that the page uses outside of the block.
    case ownClass(String)
    /// The address of a style sheet that lies elsewhere.
    case foreignSheet(String)
    /// A filter or blend of the whole page.
    case pageFilter(String)

    package var diagnosis: Diagnosis {
        switch self {
        case .count, .hidden: publicityHidden
        case .linked: publicityInLink
        case .altered, .pageFilter: publicityAltered
        case .after: publicityAfterLogo
        case .sheetNotLinked: publicityWithoutSheet
        case .ownClass: reservedClass
        case .foreignSheet: foreignStyleSheet
        }
    }

    package var message: Words {
        switch self {
        case .count(0):
            Words(
                cs: "Znak EU s povinnými slovy na stránce není. Vytiskněte {{{publicity}}} v textu stránky.",
                en: "The EU emblem with its words is not on the page. Print {{{publicity}}} in the page's text.")
        case .count(let count):
            Words(
                cs: "Znak EU s povinnými slovy je na stránce \(count)krát. Vytiskněte {{{publicity}}} jen jednou.",
                en: "The EU emblem with its words is on the page \(count) times. Print {{{publicity}}} only once.")
        case .hidden(let element):
            Words(
                cs:
                    "Znak EU s povinnými slovy je uvnitř \(element), kde ho návštěvník nemusí vidět. Dejte {{{publicity}}} ven.",
                en:
                    "The EU emblem with its words is within \(element), where a visitor may not see it. Move {{{publicity}}} out."
            )
        case .linked(let element):
            Words(
                cs: "Znak EU s povinnými slovy je uvnitř \(element): nesmí být odkazem. Dejte {{{publicity}}} ven.",
                en:
                    "The EU emblem with its words is within \(element): it must not be a link. Move {{{publicity}}} out."
            )
        case .altered(let element):
            Words(
                cs:
                    "Znak EU s povinnými slovy je uvnitř \(element), které mění jeho vzhled. Dejte {{{publicity}}} ven.",
                en:
                    "The EU emblem with its words is within \(element), which changes its looks. Move {{{publicity}}} out."
            )
        case .after(let picture):
            Words(
                cs:
                    "Před znakem EU stojí \(picture): znak má být mezi logy první. Dejte {{{publicity}}} před něj.",
                en:
                    "\(picture) stands before the EU emblem, which has to be first among logos. Move {{{publicity}}} up."
            )
        case .sheetNotLinked:
            Words(
                cs:
                    "Stránka nenačítá styl publicity. Do <head> patří {{#style_sheets}}<link rel=\"stylesheet\" href=\"{{address}}\">{{/style_sheets}}, bez „disabled“ a pro všechna zařízení.",
                en:
                    "The page does not load the publicity's style sheet. Put {{#style_sheets}}<link rel=\"stylesheet\" href=\"{{address}}\">{{/style_sheets}} in <head>, without “disabled” and for all media."
            )
        case .ownClass(let name):
            Words(
                cs: "Třída „\(name)“ patří znaku EU, ve vlastních šablonách nesmí být. Zvolte jiné jméno, ne „eu-…“.",
                en:
                    "The class “\(name)” belongs to the EU emblem and not to templates. Choose another name, not “eu-…”."
            )
        case .foreignSheet(let address): Self.foreign(address)
        case .pageFilter(let property): Self.recolouring(by: property)
        }
    }

    /// The message on a filter or blend of the whole page, in a page or in a style sheet.
    static func recolouring(by property: String) -> Words {
        Words(
            cs:
                "„\(property)“ celé stránky přebarví i znak EU, jehož barvy jsou předepsány. Tmavý vzhled udělejte barvami jednotlivých prvků.",
            en:
                "“\(property)” of the whole page recolours the EU emblem, too, whose colours are prescribed. Make a dark look by the colours of elements."
        )
    }

    /// The message on a style sheet of another host, in a page or in a style sheet.
    static func foreign(_ address: String) -> Words {
        Words(
            cs:
                "Styl „\(address)“ leží jinde: prozrazuje návštěvníky cizímu serveru a nelze ověřit, že nemění znak EU. Uložte ho do templates/assets/.",
            en:
                "The style sheet “\(address)” lies elsewhere: it tells another server of your visitors, and whether it changes the EU emblem cannot be checked. Put it in templates/assets/."
        )
    }
}

let publicityHidden = Diagnosis(
    "publicity-hidden", .error, .content, article: publicityArticles,
    Words(
        cs:
            "Znak EU s povinnými slovy musí být na každé stránce vidět bez kliknutí a bez skriptu, tedy ne v <details>, <dialog>, <template>, <noscript> ani v ničem skrytém, a čtečky ho mají přečíst, tedy ani v prvku s role=img a podobně.",
        en:
            "The EU emblem with its words has to be seen on every page without a click or a script, so not in <details>, <dialog>, <template>, <noscript> or anything hidden, and screen readers have to read it, so not in an element with role=img and its like either."
    ))

let publicityInLink = Diagnosis(
    "publicity-in-link", .error, .content, article: publicityArticles,
    Words(
        cs: "Znak EU s povinnými slovy není odkaz ani tlačítko: odkaz slova podtrhává a předpis podtržení zakazuje.",
        en:
            "The EU emblem with its words is no link or button: a link underlines the words, which the regulation forbids."
    ))

let publicityAltered = Diagnosis(
    "publicity-altered", .error, .content, article: publicityArticles,
    Words(
        cs: "Slova u znaku EU nesmějí být podtržená, škrtnutá ani jinak upravená a znak se nesmí měnit.",
        en:
            "The words beside the EU emblem must not be underlined, struck or otherwise treated, nor the emblem changed."
    ))

let publicityAfterLogo = Diagnosis(
    "publicity-after-logo", .error, .content, article: publicityArticles,
    Words(
        cs: "Znak EU stojí před všemi ostatními logy; ozdobná kresba <svg aria-hidden=\"true\"> logem není.",
        en: "The EU emblem stands before all other logos; an ornament <svg aria-hidden=\"true\"> is no logo."))

let publicityWithoutSheet = Diagnosis(
    "publicity-without-sheet", .error, .content, article: publicityArticles,
    Words(
        cs: "Vzhled znaku EU s povinnými slovy určuje assets/publicity.css; každá stránka ho musí načíst před nimi.",
        en:
            "assets/publicity.css makes the looks of the EU emblem and its words; every page has to load it before them."
    ))

let reservedClass = Diagnosis(
    "reserved-class", .error, .content, article: publicityArticles,
    Words(
        cs: "Třídy „eu-…“ patří znaku EU: vlastní šablony je nepoužívají a vlastní styly se jich nedotýkají.",
        en: "Classes “eu-…” belong to the EU emblem: own templates do not use them, own style sheets do not touch them."
    ))

let foreignStyleSheet = Diagnosis(
    "foreign-style-sheet", .error, .content,
    Words(
        cs: "Styly leží na webu samém: cizí by prozradily návštěvníky jinému serveru a mohly by změnit znak EU.",
        en: "Style sheets lie on the site itself: foreign ones tell others of visitors and could change the EU emblem.")
)

private let publicityArticles =
    "2014–2020: 1303/2013 Annex XII 2.2, 821/2014 Art. 4–5; 2021–2027: 2021/1060 Art. 47, 50, Annex IX"
