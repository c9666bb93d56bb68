import Language
package import SourceText

/// Every defect of templates that the program knows.
package let templateDiagnoses: [Diagnosis] = [
    templateEncoding, templateUnclosedTag, templateTagName, templateDelimiters, templateSectionMismatch,
    templateBlockTwice,
    templateIgnored, templateNesting, templateTooLarge, templateMissing, templateUnknownPartial, templateRecursion,
    templateUnknownBlock, templateUnknownName, templateValueKind, templateEscapedHTML, templateRawText, templatePlace,
    templateAddress, templateSectionMarkup, templateUnfinishedMarkup, templateRequired,
]

let templateEncoding = Diagnosis(
    "template-encoding", .error, .content,
    Words(
        cs: "Šablona musí být uložena v kódování UTF-8.",
        en: "A template has to be saved as UTF-8."))

let templateUnclosedTag = Diagnosis(
    "template-unclosed-tag", .error, .content,
    Words(
        cs: "Každá značka {{…}} končí na tomtéž řádku; jen komentář {{! … }} smí mít řádků víc.",
        en: "Each tag {{…}} ends on its own line; only a comment {{! … }} may have several lines."))

let templateTagName = Diagnosis(
    "template-tag-name", .error, .content,
    Words(
        cs:
            "Ve značce stojí jedno jméno z písmen, číslic, „_“, „-“, „.“ a „/“. Funkce ani skládaná jména šablony nemají.",
        en: "A tag holds one name of letters, digits, “_”, “-”, “.” and “/”. There are no functions or computed names.")
)

let templateDelimiters = Diagnosis(
    "template-delimiters", .error, .content,
    Words(
        cs: "Oddělovače značek se mění zápisem {{=<% %>=}}: dva oddělovače, mezi nimi mezera, bez „=“.",
        en: "Delimiters are changed by {{=<% %>=}}: two of them, a space between, without “=”."))

let templateSectionMismatch = Diagnosis(
    "template-section-mismatch", .error, .content,
    Words(
        cs:
            "Oddíly {{#…}}, {{^…}}, bloky {{$…}} a rozvržení {{<…}} se ukončují značkou {{/…}} téhož jména a nekříží se.",
        en:
            "Sections {{#…}}, {{^…}}, blocks {{$…}} and layouts {{<…}} end with {{/…}} of the same name and do not cross."
    ))

let templateBlockTwice = Diagnosis(
    "template-block-twice", .error, .content,
    Words(
        cs: "Jedno použití rozvržení smí blok nahradit jen jednou.",
        en: "One use of a layout may replace a block only once."))

let templateIgnored = Diagnosis(
    "template-ignored", .warning, .content,
    Words(
        cs: "Co stojí uvnitř {{<rozvržení}} mimo bloky {{$…}}, na stránce nebude.",
        en: "What stands within {{<layout}} outside of blocks {{$…}} is not on the page."))

let templateNesting = Diagnosis(
    "template-nesting", .error, .content,
    Words(
        cs: "Oddíly, bloky a vkládané soubory smějí být v sobě nejvýš \(TemplateParser.maximumNesting)krát.",
        en: "Sections, blocks and files may be within each other at most \(TemplateParser.maximumNesting) times."))

func templateNestingFinding(at place: Place) -> Finding {
    Finding(
        templateNesting, at: place,
        Words(
            cs: "Zde je v sobě víc než \(TemplateParser.maximumNesting) oddílů, bloků a souborů. Šablonu zjednodušte.",
            en: "More than \(TemplateParser.maximumNesting) sections, blocks and files are within each other here."))
}

let templateTooLarge = Diagnosis(
    "template-too-large", .error, .content,
    Words(
        cs: "Šablona se všemi vloženými soubory je příliš velká; nejspíš se soubory vkládají navzájem mnohokrát.",
        en: "The template with all that it includes is too large; files probably include each other many times."))

let templateMissing = Diagnosis(
    "template-missing", .error, .content,
    Words(
        cs: "Každý druh stránky má ve složce templates/ svou šablonu.",
        en: "Each kind of page has its template in templates/."))

let templateUnknownPartial = Diagnosis(
    "template-unknown-file", .error, .content,
    Words(
        cs: "{{> jméno}} a {{<jméno}} vkládají soubor templates/partials/jméno.html nebo templates/jméno.html.",
        en: "{{> name}} and {{<name}} include the file templates/partials/name.html or templates/name.html."))

let templateRecursion = Diagnosis(
    "template-recursion", .error, .content,
    Words(
        cs: "Soubor nesmí vkládat sám sebe, ani přes jiné soubory.",
        en: "A file must not include itself, nor through other files."))

let templateUnknownBlock = Diagnosis(
    "template-unknown-block", .error, .content,
    Words(
        cs: "Blok {{$…}} uvnitř {{<rozvržení}} nahrazuje blok téhož jména; rozvržení jej tedy musí mít a tisknout.",
        en:
            "A block {{$…}} within {{<layout}} replaces the layout's block of that name, so the layout has to print one."
    ))

let templateUnknownName = Diagnosis(
    "template-unknown-name", .error, .content,
    Words(
        cs:
            "Každý druh stránky nabízí šablonám svá jména (docs/templates.md); jiné jméno je překlep, i kde se dnes nic netiskne.",
        en:
            "Each kind of page offers names to templates (docs/templates.md); any other is a slip, even where nothing is printed today."
    ))

let templateValueKind = Diagnosis(
    "template-value-kind", .error, .content,
    Words(
        cs: "Tiskne se text, číslo, adresa a HTML. Příznak, seznam a skupina hodnot se používají v oddílech {{#…}}.",
        en:
            "Text, numbers, addresses and HTML are printed. Flags, lists and groups of values are used in sections {{#…}}."
    ))

let templateEscapedHTML = Diagnosis(
    "template-escaped-html", .error, .content,
    Words(
        cs: "Hodnota, která je HTML, se tiskne třemi závorkami: {{{jméno}}}.",
        en: "A value that is HTML is printed with three braces: {{{name}}}."))

let templateRawText = Diagnosis(
    "template-raw-text", .error, .content,
    Words(
        cs:
            "Tři závorky {{{…}}} jsou jen pro hodnoty, které jsou HTML; text se tiskne dvěma, aby nic z obsahu nebylo značkou.",
        en:
            "Three braces {{{…}}} are for values that are HTML; text is printed with two, so that no content becomes markup."
    ))

let templatePlace = Diagnosis(
    "template-place", .error, .content,
    Words(
        cs:
            "Hodnoty smějí stát v textu a v uvozovkách atributů; ne ve skriptu, stylu, komentáři, jménu značky ani mimo uvozovky.",
        en:
            "Values may stand in text and in quoted attributes; not in scripts, styles, comments, names of tags or outside quotes."
    ))

let templateAddress = Diagnosis(
    "template-address", .error, .content,
    Words(
        cs:
            "V href, src a podobných atributech smí být jen hodnota, která je adresou, a to na začátku: href=\"{{url}}\".",
        en: "In href, src and their like only a value that is an address may stand, at the beginning: href=\"{{url}}\"."
    ))

let templateSectionMarkup = Diagnosis(
    "template-section-markup", .error, .content,
    Words(
        cs: "Oddíl končí v HTML tam, kde začal: v textu, mezi atributy téže značky, nebo v téže hodnotě atributu.",
        en:
            "A section ends where in HTML it began: in text, between a tag's attributes, or in the same attribute's value."
    ))

let templateUnfinishedMarkup = Diagnosis(
    "template-unfinished-markup", .error, .content,
    Words(
        cs: "Na konci stránky musí být ukončeny všechny značky, komentáře a uvozovky HTML.",
        en: "All tags, comments and quotes of HTML have to be closed at the end of a page."))

let templateRequired = Diagnosis(
    "template-required", .error, .content,
    Words(
        cs: "Některé hodnoty musí stránka vytisknout právě jednou, ať je obsah jakýkoli: pruh povinné publicity.",
        en:
            "Some values have to be printed exactly once on a page, whatever its content: the band of the funding's publicity."
    ))
