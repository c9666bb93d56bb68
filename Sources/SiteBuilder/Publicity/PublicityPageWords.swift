import Drawing
import Funding
import Language

/// The words of the pages with a project's publicity alone.
struct PublicityPageWords {
    let language: LanguageCode

    /// In the page's language, with the no-break spaces that it wants.
    subscript(words: Words) -> String { typeset(words[language], in: language) }

    static let lead = Words(
        cs:
            "Pro weby organizací, které v projektu pracují a mají stránky jinde. Vložte na ně znak Evropské unie s povinnými slovy a větu o podpoře.",
        en:
            "For the websites of organisations that work in the project and have their pages elsewhere. Put the emblem of the European Union with the words that go with it and the sentence about the support on them."
    )

    static let howToPaste = Words(
        cs: "Kód ke vložení: klepněte na něj, označí se celý, a zkopírujte ho do stránky (v režimu HTML).",
        en: "The code to paste: a click selects all of it; copy it into the page (in its HTML view).")

    static let noAddress = Words(
        cs:
            "Kód ke vložení tu není, protože web nezná svou adresu. Správce ji doplní do content/site.yml jako „base_url“ nebo při sestavení volbou --base-url.",
        en:
            "There is no code to paste, since the site does not know its own address. Whoever keeps it writes it into content/site.yml as “base_url”, or builds with --base-url."
    )

    static let tooMany = Words(
        cs:
            "Obrázky ke stažení tu nejsou: web má příliš mnoho různých programů.",
        en:
            "There are no pictures to download: the site has too many different programmes."
    )

    static let tooLong = Words(
        cs: "Obrázky ke stažení tu nejsou: název programu nebo fondu je na obrázek příliš dlouhý.",
        en: "There are no pictures to download: the name of the programme or fund is too long for a picture.")

    static func missing(_ letters: [Character]) -> Words {
        let shown = letters.prefix(10).map(String.init).joined(separator: " ")
        return Words(
            cs: "Obrázky ke stažení tu nejsou: písmo nemá tyto znaky: \(shown)",
            en: "There are no pictures to download: the font lacks these letters: \(shown)")
    }

    static func heading(_ arrangement: LockUpDrawing.Arrangement) -> Words {
        switch arrangement {
        case .horizontal: Words(cs: "Vodorovně", en: "Side by side")
        case .stacked: Words(cs: "Pod sebou, do úzkého sloupce", en: "One below the other, for a narrow column")
        }
    }

    /// What a file of so many bytes is called in the list of those that are offered.
    static func label(_ file: DrawnLockUp.File, size: Int) -> Words {
        let version =
            switch (file.version, file.format) {
            case (.colour, .png(400)): Words(cs: "Barevně, velké", en: "In colour, large")
            case (.colour, _): Words(cs: "Barevně", en: "In colour")
            case (.onDark, _): Words(cs: "Na tmavý podklad", en: "For a dark ground")
            case (.black, _): Words(cs: "Černobíle, pro tisk", en: "In black and white, for print")
            }
        func label(_ language: LanguageCode) -> String {
            let type = file.format == .svg ? "SVG" : "PNG"
            return "\(version[language]) (\(type), \(shownFileSize(size, in: language)))"
        }
        return Words(cs: label(.cs), en: label(.en))
    }

    /// The rules that every page tells, and those of a period; those of 2007–13 are for lock-ups with places for logos.
    static func rules(of period: ProgrammingPeriod?) -> [Words] {
        var rules = [
            Words(
                cs: "Znak nesmí být nižší než 1 cm (38 px) a žádné jiné logo větší než on.",
                en: "The emblem is not lower than 1 cm (38 px), and no other logo is larger than it."),
            Words(
                cs: "Neměňte barvy ani poměr stran a do volného místa okolo nic nevkládejte.",
                en: "Do not change colours or proportions, and put nothing into the clear space around."),
        ]
        switch period {
        case .y2007:
            rules.append(
                Words(
                    cs: "K povinným slovům patří ještě loga fondu a programu; v obrázku nejsou, přidejte je vedle něj.",
                    en:
                        "The logos of the fund and the programme belong to these words; they are not in the picture, so add them beside it."
                ))
        case .y2014:
            rules.append(
                Words(
                    cs: "Na webu je znak barevný a je vidět hned, bez posouvání stránky.",
                    en: "On a website the emblem is in colour and is seen at once, without scrolling."))
        case .y2021:
            rules.append(
                Words(
                    cs: "Podporu Unie nesmí vyjadřovat žádné další logo, ani logo fondu nebo programu.",
                    en: "No other logo may highlight the Union’s support, not that of the fund or the programme either."
                ))
        case nil: break
        }
        return rules
    }
}
