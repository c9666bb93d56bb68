import Language
package import SourceText

/// Every defect this room finds.
package let frontMatterDiagnoses: [Diagnosis] = [
    invalidUTF8, frontMatterMissing, frontMatterUnclosed, frontMatterSize, duplicateKey, yamlColon, yamlTab, yamlQuote,
    yamlNeedsQuotes, yamlIndentation, yamlSyntax, yamlControlCharacter, yamlNotMap, yamlTag, yamlKey, yamlMergeKey,
    yamlAlias, yamlDocuments, yamlSize, yamlDepth,
]

let invalidUTF8 = Diagnosis(
    "invalid-utf8", .error, .content,
    Words(
        cs:
            "Soubory jsou v kódování UTF-8. Soubor z jiného programu (například v kódování Windows-1250) otevřete v editoru a uložte jako UTF-8.",
        en:
            "Files are in UTF-8. Open a file of another encoding (such as Windows-1250) in your editor and save it as UTF-8."
    ))

let frontMatterMissing = Diagnosis(
    "front-matter-missing", .error, .content,
    Words(
        cs: "Soubor začíná řádkem „---“, pod ním jsou údaje „klíč: hodnota“, pak druhý řádek „---“ a za ním text.",
        en: "A file begins with a line “---”, then the data “key: value”, a second line “---”, and after it the text."))

let frontMatterUnclosed = Diagnosis(
    "front-matter-unclosed", .error, .content,
    Words(
        cs: "Údaje na začátku souboru končí druhým řádkem, na kterém je jen „---“.",
        en: "The data at the beginning of a file end with a second line that holds only “---”."))

let frontMatterSize = Diagnosis(
    "front-matter-size", .error, .content,
    Words(
        cs: "Údaje na začátku souboru smějí mít nejvýše 256 KiB; delší text patří pod ně.",
        en: "The data at the beginning of a file may take 256 KiB at most; longer text belongs below them."))

let duplicateKey = Diagnosis(
    "duplicate-key", .error, .content,
    Words(
        cs: "Každý klíč smí být na své úrovni jen jednou, jinak by nebylo jasné, která hodnota platí.",
        en: "Each key may stand only once at its level, else it would be unclear which value holds."))

let yamlColon = Diagnosis(
    "yaml-colon", .error, .content,
    Words(
        cs:
            "Dvojtečka s mezerou odděluje klíč od hodnoty. Hodnotu, ve které je dvojtečka s mezerou, dejte do uvozovek: title: \"Název: podtitul\".",
        en:
            "A colon and a space part the key from the value. Put a value that holds a colon and a space in quotes: title: \"Name: subtitle\"."
    ))

let yamlTab = Diagnosis(
    "yaml-tab", .error, .content,
    Words(
        cs: "Odsazuje se mezerami, nikdy tabulátorem.",
        en: "Indent with spaces, never with a tab."))

let yamlQuote = Diagnosis(
    "yaml-quote", .error, .content,
    Words(
        cs:
            "Hodnota, která začíná uvozovkou, touž uvozovkou končí a nic za ní nenásleduje. Uvozovku uvnitř \"…\" pište \\\", apostrof uvnitř '…' zdvojte.",
        en:
            "A value that begins with a quotation mark ends with the same one and nothing follows it. Inside \"…\" write \\\", inside '…' double the apostrophe."
    ))

let yamlNeedsQuotes = Diagnosis(
    "yaml-needs-quotes", .error, .content,
    Words(
        cs:
            "Hodnota, která začíná některým ze znaků @ ` % & * ! | > [ ] { } , # nebo „- “ a „? “, má v YAML zvláštní význam; jako text ji dejte do uvozovek.",
        en:
            "A value that begins with one of @ ` % & * ! | > [ ] { } , # or with “- ” and “? ” means something special in YAML; as text it is put in quotes."
    ))

let yamlIndentation = Diagnosis(
    "yaml-indentation", .error, .content,
    Words(
        cs: "Klíče téže úrovně začínají ve stejném sloupci; co pod klíč patří, je odsazeno o dvě mezery víc.",
        en: "Keys of one level begin in the same column; what belongs under a key is indented by two more spaces."))

let yamlSyntax = Diagnosis(
    "yaml-syntax", .error, .content,
    Words(
        cs: "Údaje jsou zapsány v jazyce YAML: na každém řádku „klíč: hodnota“, seznamy s „- “ na začátku řádku.",
        en: "Data are written in YAML: “key: value” on each line, lists with “- ” at the beginning of the line."))

let yamlControlCharacter = Diagnosis(
    "yaml-control-character", .error, .content,
    Words(
        cs: "V údajích nesmí být neviditelné řídicí znaky; dostanou se tam kopírováním z jiných programů.",
        en: "Data may not hold invisible control characters; they come from copying out of other programs."))

let yamlNotMap = Diagnosis(
    "yaml-not-map", .error, .content,
    Words(
        cs: "Údaje jsou řádky „klíč: hodnota“, ne souvislý text ani seznam.",
        en: "Data are lines “key: value”, neither running text nor a list."))

let yamlTag = Diagnosis(
    "yaml-tag", .error, .content,
    Words(
        cs: "Značky typů (!…) se nepoužívají: typ hodnoty je dán jejím klíčem.",
        en: "Tags (!…) are not used: the type of a value is given by its key."))

let yamlKey = Diagnosis(
    "yaml-key", .error, .content,
    Words(cs: "Klíč je jedno prosté slovo před dvojtečkou.", en: "A key is one plain word before the colon."))

let yamlMergeKey = Diagnosis(
    "yaml-merge-key", .error, .content,
    Words(
        cs: "Slučování map klíčem „<<“ se nepoužívá.",
        en: "Maps are not merged with the key “<<”."))

let yamlAlias = Diagnosis(
    "yaml-alias", .error, .content,
    Words(
        cs: "Hvězdička na začátku hodnoty odkazuje na kotvu „&název“ výše v témže souboru.",
        en: "An asterisk at the beginning of a value refers to an anchor “&name” above it in the same file."))

let yamlDocuments = Diagnosis(
    "yaml-documents", .error, .content,
    Words(
        cs: "Údaje jsou jeden dokument YAML; další dokument v témže souboru být nesmí.",
        en: "Data are one YAML document; there may be no other in the same file."))

let yamlSize = Diagnosis(
    "yaml-size", .error, .content,
    Words(
        cs: "Počet hodnot v údajích a to, co rozmnoží odkazy „*“, je omezeno, aby sestavení nikdy neuvázlo.",
        en: "The number of values, and what references “*” multiply them to, is bounded so that a build never hangs."))

let yamlDepth = Diagnosis(
    "yaml-depth", .error, .content,
    Words(
        cs: "Hodnoty smějí být vnořeny nejvýše do 32 úrovní.",
        en: "Values may be nested at most 32 levels deep."))
