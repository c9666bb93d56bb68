import Language
import SourceText

extension TemplateCompiler {
    /// Whether a value may be printed where the page stands now; a finding where not.
    mutating func checkPlace(
        of value: ResolvedName, _ name: TemplateName, isRaw: Bool, _ range: ByteRange, _ use: TemplateUse
    ) -> Bool {
        let text = name.text
        let kind = value.kind.words
        var isHTML = false
        switch value.kind {
        case .html: isHTML = true
        case .text, .number, .address: break
        case .texts, .list:
            return refuse(
                templateValueKind, range, use,
                Words(
                    cs: "„\(text)“ je \(kind.cs). Napište {{#\(text)}}…{{/\(text)}}.",
                    en: "“\(text)” is a \(kind.en). Write {{#\(text)}}…{{/\(text)}}."))
        case .flag, .scope:
            return refuse(
                templateValueKind, range, use,
                Words(
                    cs: "„\(text)“ je \(kind.cs), netiskne se. Použijte oddíl {{#\(text)}}…{{/\(text)}}.",
                    en: "“\(text)” is a \(kind.en) and is not printed. Use a section {{#\(text)}}…{{/\(text)}}."))
        }
        if isRaw, !isHTML {
            return refuse(
                templateRawText, range, use,
                Words(
                    cs: "„\(text)“ není HTML (je to \(kind.cs)). Napište {{\(text)}}.",
                    en: "“\(text)” is not HTML (it is: \(kind.en)). Write {{\(text)}}."))
        }
        if isHTML, !isRaw {
            return refuse(
                templateEscapedHTML, range, use,
                Words(
                    cs: "„\(text)“ je HTML. Napište {{{\(text)}}}.", en: "“\(text)” is HTML. Write {{{\(text)}}}."))
        }
        if isHTML, html.position != .text {
            return refuse(
                templatePlace, range, use,
                Words(
                    cs: "HTML se tiskne jen v textu stránky, ne \(html.words.cs).",
                    en: "HTML is printed only in the page's text, not \(html.words.en)."))
        }
        switch html.position {
        case .text: return true
        case .raw where html.isEscapableRaw && html.matched == 0: return true
        case .quoted: return checkAttribute(value, text, range, use)
        case .beforeValue, .unquoted:
            return refuse(
                templatePlace, range, use,
                Words(
                    cs: "Hodnota atributu musí být v uvozovkách: \(html.attributeName)=\"{{\(text)}}\".",
                    en: "The attribute's value has to be in quotes: \(html.attributeName)=\"{{\(text)}}\"."))
        default:
            return refuse(
                templatePlace, range, use,
                Words(
                    cs: "\(html.words.cs.capitalizedFirst) hodnota být nesmí.",
                    en: "A value must not stand \(html.words.en)."))
        }
    }

    private mutating func checkAttribute(
        _ value: ResolvedName, _ text: String, _ range: ByteRange, _ use: TemplateUse
    ) -> Bool {
        let attribute = html.attributeName
        if html.holdsCode {
            return refuse(
                templatePlace, range, use,
                Words(
                    cs:
                        "V atributu \(attribute) značky <\(html.elementName)> hodnota být nesmí. Použijte třídu (class).",
                    en: "A value must not stand in the attribute \(attribute) of <\(html.elementName)>. Use a class."))
        }
        guard html.holdsAddress else { return true }
        switch value.kind {
        case .address where html.fill == .empty: return true
        case .number where html.fill == .filled: return true
        case .address:
            return refuse(
                templateAddress, range, use,
                Words(
                    cs: "Adresa „\(text)“ musí stát na začátku atributu \(attribute): nic před ní není.",
                    en: "The address “\(text)” has to stand at the beginning of \(attribute), with nothing before it."))
        default:
            return refuse(
                templateAddress, range, use,
                Words(
                    cs: "„\(text)“ není adresa (je to \(value.kind.words.cs)), do atributu \(attribute) tedy nesmí.",
                    en: "“\(text)” is no address (it is: \(value.kind.words.en)), so it must not stand in \(attribute)."
                ))
        }
    }

    private mutating func refuse(_ diagnosis: Diagnosis, _ range: ByteRange, _ use: TemplateUse, _ message: Words)
        -> Bool
    {
        findings.add(Finding(diagnosis, at: use.place(range), message, notes: use.notes))
        return false
    }

    mutating func reportSectionMarkup(
        _ range: ByteRange, _ from: MarkupState, _ to: MarkupState, isBranch: Bool, _ use: TemplateUse
    ) {
        let message =
            isBranch
            ? Words(
                cs: "Oddíl končí \(to.words.cs), jeho protějšek {{^…}} \(from.words.cs). Oba musejí končit stejně.",
                en: "The section ends \(to.words.en), its counterpart {{^…}} \(from.words.en). Both have to end alike.")
            : Words(
                cs: "Oddíl začíná \(from.words.cs), ale končí \(to.words.cs). Musí končit tam, kde začal.",
                en: "The section begins \(from.words.en) but ends \(to.words.en). It has to end where it began.")
        findings.add(Finding(templateSectionMarkup, at: use.place(range), message, notes: use.notes))
    }

    mutating func reportRepeatedMarkup(_ range: ByteRange, _ use: TemplateUse) {
        findings.add(
            Finding(
                templateSectionMarkup, at: use.place(range),
                Words(
                    cs:
                        "Oddíl se opakuje, ale podruhé by začínal jinde než poprvé. Začněte jej mezerou nebo oddělovačem.",
                    en:
                        "The section repeats, but its second round would begin elsewhere. Begin it with a space or separator."
                ),
                notes: use.notes))
    }

    mutating func reportGlued(_ place: Place, _ use: TemplateUse) {
        findings.add(
            Finding(
                templateSectionMarkup, at: place,
                Words(
                    cs: "Před atributem tu chybí mezera: mohl by splynout s tím, co stojí před ním.",
                    en: "A space is missing before the attribute: it could be glued to what stands before it."),
                notes: use.notes))
    }
}

extension MarkupState {
    /// The place, as it ends the sentence „… must not stand“.
    var words: Words {
        let (tag, attribute) = ("<\(isEndTag ? "/" : "")\(elementName)>", attributeName)
        return switch position {
        case .text: Words(cs: "v textu", en: "in text")
        case .tagOpen, .endTagOpen: Words(cs: "hned za znakem „<“", en: "right behind “<”")
        case .declaration: Words(cs: "v deklaraci <!…>", en: "in a declaration <!…>")
        case .comment: Words(cs: "v komentáři HTML", en: "in an HTML comment")
        case .tagName, .beforeAttribute, .attributeName, .afterAttributeName, .boundary:
            Words(cs: "ve značce \(tag) mimo uvozovky", en: "in the tag \(tag) outside quotes")
        case .beforeValue, .unquoted:
            Words(cs: "v atributu \(attribute) bez uvozovek", en: "in the attribute \(attribute) without quotes")
        case .quoted:
            Words(
                cs: "v uvozovkách atributu \(attribute) značky \(tag)",
                en: "in the quotes of \(attribute) of the tag \(tag)")
        case .raw: Words(cs: "v prvku <\(elementName)>", en: "in the element <\(elementName)>")
        }
    }
}

extension String {
    fileprivate var capitalizedFirst: String {
        prefix(1).uppercased() + dropFirst()
    }
}
