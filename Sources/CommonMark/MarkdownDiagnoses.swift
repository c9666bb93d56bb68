import Language
package import SourceText

/// Every defect this room finds.
package let commonMarkDiagnoses: [Diagnosis] = [
    markdownTooLong, markdownTooComplex, rawHTML, unsafeLink, emptyLink, emptyLinkText, emptyHeading, emptySection,
    notInline,
]

let markdownTooLong = Diagnosis(
    "markdown-too-long", .error, .content,
    Words(
        cs:
            "Text jedné stránky smí mít nejvýše 128 KiB. Delší text rozdělte do více stránek, nebo ho připojte jako dokument.",
        en:
            "The text of a page may take 128 KiB at most. Split a longer text into several pages, or attach it as a document."
    ))

let markdownTooComplex = Diagnosis(
    "markdown-too-complex", .error, .content,
    Words(
        cs:
            "Text, který by se zpracovával nepřiměřeně dlouho (obří tabulky, tisíce odkazů a závorek, hluboké vnoření), se odmítne.",
        en:
            "A text that would take unreasonably long (huge tables, thousands of links and brackets, deep nesting) is refused."
    ))

let rawHTML = Diagnosis(
    "raw-html", .error, .content,
    Words(
        cs:
            "Značky HTML se v textu nepoužívají, ani komentáře; pište Markdown. Znak „<“, který má být vidět, pište „\\<“.",
        en:
            "HTML tags are not used in texts, nor are comments; write Markdown. A “<” that is to be seen is written “\\<”."
    ))

let unsafeLink = Diagnosis(
    "unsafe-link", .error, .content,
    Words(
        cs:
            "Odkazy vedou na soubor obsahu, na adresu tohoto webu (/…), na místo na stránce (#…), nebo na adresu http, https, mailto či tel.",
        en:
            "Links lead to a content file, an address of this site (/…), a place on the page (#…), or an http, https, mailto or tel address."
    ))

let emptyLink = Diagnosis(
    "empty-link", .error, .content,
    Words(cs: "Odkaz i obrázek musí mít v závorce cíl.", en: "A link and a picture must have a target in the brackets.")
)

let emptyLinkText = Diagnosis(
    "empty-link-text", .error, .content,
    Words(
        cs: "Odkaz bez textu není vidět a čtečka obrazovky ho nepřečte. Napište do hranatých závorek, kam vede.",
        en:
            "A link without a text is invisible and a screen reader cannot read it. Write in the square brackets where it leads."
    ))

let emptyHeading = Diagnosis(
    "empty-heading", .warning, .publicity,
    Words(
        cs: "Nadpis bez textu se vynechá; čtečka obrazovky by ho ohlásila jako prázdný.",
        en: "A heading without text is left out; a screen reader would announce it as empty."))

let emptySection = Diagnosis(
    "empty-section", .warning, .publicity,
    Words(
        cs: "Pod každým nadpisem má něco stát; prázdný oddíl čtenáře zklame a kontrola ho vytkne.",
        en: "Something should stand under each heading; an empty section lets readers down and auditors object to it."))

let notInline = Diagnosis(
    "markdown-not-inline", .error, .content,
    Words(
        cs: "Tady smí být jen jeden odstavec: zvýraznění a odkazy ano, nadpisy, seznamy, tabulky a další odstavce ne.",
        en:
            "Only one paragraph may stand here: emphasis and links, but no headings, lists, tables or further paragraphs."
    ))
