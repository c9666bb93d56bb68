import Language
import Templates

/// The fixed words of the pages: each stands here once, in every language, and is `{{words.name}}` in templates.
///
/// What is said of a single field or rule stands with its entry instead.
package enum PageWords {
    /// Name and words, in the order of the documentation.
    static let all: [(name: String, words: Words)] = [
        ("skip", Words(cs: "Přeskočit na obsah", en: "Skip to content")),
        ("menu", Words(cs: "Menu", en: "Menu")),
        ("navigation", Words(cs: "Hlavní navigace", en: "Main navigation")),
        ("navigation_foot", Words(cs: "Navigace v patičce", en: "Footer navigation")),
        ("crumbs", Words(cs: "Cesta na webu", en: "Breadcrumbs")),
        ("to_top", Words(cs: "Zpět nahoru", en: "Back to top")),
        ("on_this_page", Words(cs: "Na této stránce", en: "On this page")),
        ("contact", Words(cs: "Kontakt na vydavatele", en: "Contact the publisher")),
        ("ico", Words(cs: "IČO", en: "Company ID (IČO)")),
        ("data_box", Words(cs: "Datová schránka", en: "Data box")),
        ("logos", Words(cs: "Loga", en: "Logos")),
        ("projects", Words(cs: "Projekty", en: "Projects")),
        ("all_projects", Words(cs: "Všechny projekty", en: "All projects")),
        (
            "order",
            Words(
                cs: "Nejdříve probíhající, potom podle abecedy.", en: "Running first, then in alphabetical order.")
        ),
        ("filter", Words(cs: "Filtrovat", en: "Filter")),
        ("drop_filter", Words(cs: "zrušit filtr", en: "drop the filter")),
        ("related", Words(cs: "Kudy dál", en: "Where to go on")),
        ("series_time", Words(cs: "Jak šly projekty za sebou", en: "One project after another")),
        ("series_money", Words(cs: "Náklady projektů", en: "What the projects cost")),
        ("series_comparison", Words(cs: "Projekty vedle sebe", en: "The projects side by side")),
        ("unknown", Words(cs: "neuvedeno", en: "not given")),
        ("no_projects", Words(cs: "Zatím tu žádný projekt není.", en: "There is no project here yet.")),
        ("list", Words(cs: "Seznam", en: "List")),
        ("paging", Words(cs: "Stránkování", en: "Pages of the list")),
        ("page", Words(cs: "strana", en: "page")),
        ("previous", Words(cs: "‹ Předchozí", en: "‹ Previous")),
        ("next", Words(cs: "Další ›", en: "Next ›")),
        ("series", Words(cs: "Řada projektů", en: "Series of projects")),
        ("series_previous", Words(cs: "Předchozí v řadě", en: "Previous in the series")),
        ("series_next", Words(cs: "Následující v řadě", en: "Next in the series")),
        ("news", Words(cs: "Aktuality", en: "News")),
        ("all_news", Words(cs: "Všechny aktuality", en: "All news")),
        ("news_projects", Words(cs: "Čeho se týká", en: "Projects concerned")),
        ("help", Words(cs: "Potřebujete pomoc?", en: "Do you need help?")),
        ("help_places", Words(cs: "Kde službu najdete", en: "Where to find the service")),
        ("call", Words(cs: "Zavolejte", en: "Call")),
        ("facts", Words(cs: "Základní údaje", en: "Key facts")),
        ("registry_id", Words(cs: "Registr poskytovatelů", en: "Register of providers")),
        ("indicators", Words(cs: "Ukazatele v tabulce", en: "Indicators as a table")),
        ("indicator", Words(cs: "Ukazatel", en: "Indicator")),
        ("target", Words(cs: "Cíl", en: "Target")),
        ("achieved", Words(cs: "Dosaženo", en: "Achieved")),
        ("as_of", Words(cs: "Stav k", en: "As of")),
        ("source", Words(cs: "Zdroj", en: "Source")),
        ("amount", Words(cs: "Částka", en: "Amount")),
        ("share", Words(cs: "Podíl", en: "Share")),
        ("archived", Words(cs: "archivovaná kopie", en: "archived copy")),
        ("print_poster", Words(cs: "Vytisknout plakát", en: "Print the poster")),
        ("poster_back", Words(cs: "‹ Zpět na projekt", en: "‹ Back to the project")),
        ("poster_tall", Words(cs: "Na výšku", en: "Portrait")),
        ("poster_wide", Words(cs: "Na šířku", en: "Landscape")),
        ("poster_shape", Words(cs: "Tvar plakátu", en: "Shape of the poster")),
        (
            "poster_how",
            Words(
                cs:
                    "Vytiskněte v nabídce prohlížeče (Ctrl+P) na papír A3, na výšku i na šířku. Zmenší se i na A4, předepsaný plakát má ale nejméně A3.",
                en:
                    "Print from the browser's menu (Ctrl+P) on A3 paper, portrait or landscape. It shrinks to A4, too, but a poster that is prescribed has at least A3."
            )
        ),
        ("poster_more", Words(cs: "Více o projektu", en: "More about the project")),
        ("publicity_elsewhere", Words(cs: "Publicita pro jiné weby", en: "Publicity for other websites")),
        ("open_data", Words(cs: "Otevřená data", en: "Open data")),
        ("data_files", Words(cs: "Soubory", en: "Files")),
        ("data_day", Words(cs: "Data jsou ke dni", en: "The data are of")),
        (
            "data_updates",
            Words(
                cs: "Vznikají znovu při každém sestavení webu a\u{A0}jejich adresy se nemění.",
                en: "They are made anew with each build of the site, and their addresses stay.")
        ),
        ("data_terms", Words(cs: "Jak se smějí použít", en: "What you may do with them")),
        (
            "data_terms_facts",
            Words(
                cs:
                    "Cokoli, bez souhlasu, bez poplatku a\u{A0}i\u{A0}k\u{A0}podnikání. V\u{A0}souborech jsou jen údaje: názvy, čísla, data, částky a\u{A0}krátká věcná shrnutí. Údaje samy o\u{A0}sobě nejsou autorským dílem (§\u{A0}2 odst.\u{A0}6 zákona č.\u{A0}121/2000\u{A0}Sb.) a\u{A0}úplný seznam vlastních projektů není chráněnou databází, proto k\u{A0}nim není třeba licence.",
                en:
                    "Anything, without asking, without a\u{A0}fee, for business too. The files hold facts only: names, figures, dates, amounts and short plain summaries. Facts are no works of authorship (Section\u{A0}2(6) of Act 121/2000\u{A0}Sb.), and a\u{A0}complete list of one’s own projects is no protected database, so there is no need of a\u{A0}licence."
            )
        ),
        (
            "data_terms_rest",
            Words(
                cs:
                    "Texty, obrázky, loga a\u{A0}dokumenty na stránkách projektů součástí dat nejsou a\u{A0}práva k\u{A0}nim mají jejich autoři.",
                en:
                    "Texts, pictures, logos and documents on the pages of projects are no part of the data; the rights to them are their authors’."
            )
        ),
        ("data_cite", Words(cs: "Jak je citovat", en: "How to cite them")),
        (
            "data_cite_lead",
            Words(
                cs:
                    "Povinné to není, ale čtenářům pomůže, když budou vědět, odkud údaje jsou a\u{A0}z\u{A0}kterého dne:",
                en: "You need not, but it helps readers to know where the facts come from, and of which day:")
        ),
        ("data_excel", Words(cs: "Jak otevřít tabulku v\u{A0}Excelu", en: "How to open the table in Excel")),
        (
            "data_excel_text",
            Words(
                cs:
                    "V\u{A0}nabídce zvolte Data → Z\u{A0}textu/CSV a\u{A0}soubor vyberte. Jako původ souboru nastavte „65001: Unicode (UTF-8)“ a\u{A0}jako oddělovač čárku. V\u{A0}částkách je desetinná tečka: české nastavení ji přečte po volbě Transformovat data → Změnit typ → Použít národní prostředí → angličtina. LibreOffice se na totéž zeptá sám.",
                en:
                    "Choose Data → From Text/CSV in the menu and pick the file. Set the file origin to “65001: Unicode (UTF-8)” and the delimiter to comma. LibreOffice asks the same by itself."
            )
        ),
        (
            "data_formula",
            Words(
                cs:
                    "Začíná-li text v\u{A0}tabulce znakem =, +, - nebo @, předchází mu apostrof, aby z\u{A0}něj tabulkový editor neudělal vzorec. V\u{A0}souboru JSON je text tak, jak byl napsán.",
                en:
                    "Where a\u{A0}text in a\u{A0}table begins with =, +, - or @, an apostrophe stands before it, so that no spreadsheet makes a\u{A0}formula of it. The JSON file has the text as it was written."
            )
        ),
        ("data_persons", Words(cs: "Co v\u{A0}datech není", en: "What is not in the data")),
        (
            "data_persons_text",
            Words(
                cs:
                    "Jména, telefony a\u{A0}e-maily kontaktních osob a\u{A0}členů týmu. Na stránce projektu slouží tomu, kdo hledá pomoc; v\u{A0}hromadném souboru by se kopírovaly, spojovaly a\u{A0}zůstávaly i\u{A0}poté, co z\u{A0}webu zmizí. Příjemcem, partnerem nebo poskytovatelem služby však může být i\u{A0}člověk, který podniká pod svým jménem: kdo takové údaje dále zpracovává, odpovídá za to podle předpisů o\u{A0}ochraně osobních údajů sám. Chybějí i\u{A0}dlouhé texty: najdete je na stránce projektu.",
                en:
                    "Names, phone numbers and e-mail addresses of contacts and team members. On a\u{A0}project’s page they serve whoever looks for help; in a\u{A0}file they would be copied, joined and kept long after they are gone from the site. A\u{A0}beneficiary, partner or provider may yet be a\u{A0}person who trades under their own name: whoever processes such facts further answers for it under the rules of data protection. Long texts are left out, too: they are on the project’s page."
            )
        ),
        ("data_fields", Words(cs: "Co který údaj znamená", en: "What each field means")),
        (
            "data_fields_lead",
            Words(
                cs:
                    "Údaj, který o\u{A0}projektu není znám, v\u{A0}souboru JSON chybí a\u{A0}v\u{A0}tabulce je prázdný. V\u{A0}názvech sloupců tabulky je místo tečky podtržítko. Částky a\u{A0}jiná desetinná čísla jsou v\u{A0}JSON zapsány jako text, protože jako číslo by je programy přečetly nepřesně.",
                en:
                    "A\u{A0}fact that is not known of a\u{A0}project is absent from the JSON file and empty in the table. The names of columns have an underscore in place of the dot. Amounts and other decimals are texts in JSON, since programs would read a\u{A0}number inexactly."
            )
        ),
        ("data_field", Words(cs: "Údaj", en: "Field")),
        ("data_type", Words(cs: "Tvar", en: "Form")),
        ("data_meaning", Words(cs: "Význam", en: "Meaning")),
        ("data_in_table", Words(cs: "V\u{A0}tabulce", en: "In the table")),
        ("data_projects", Words(cs: "Údaje o\u{A0}projektu", en: "The facts about a\u{A0}project")),
        ("data_kohesio", Words(cs: "Sloupce seznamu pro Kohesio", en: "Columns of the list for Kohesio")),
        ("yes", Words(cs: "ano", en: "yes")),
        ("no", Words(cs: "ne", en: "no")),
        ("updated", Words(cs: "Poslední změna", en: "Last change")),
        ("report_mistake", Words(cs: "Nahlásit chybu", en: "Report a mistake")),
        ("accessibility", AddressWords.titleOfAccessibilityStatement),
        ("access_state", Words(cs: "Stav souladu", en: "Compliance status")),
        ("access_exceptions", Words(cs: "Nepřístupný obsah", en: "Non-accessible content")),
        ("access_prepared", Words(cs: "Vypracování tohoto prohlášení", en: "Preparation of this statement")),
        ("access_prepared_on", Words(cs: "Vypracováno dne", en: "Prepared on")),
        ("access_method", Words(cs: "Způsob ověření:", en: "Method:")),
        ("access_reviewed_on", Words(cs: "Naposledy přezkoumáno dne", en: "Last reviewed on")),
        ("access_feedback", Words(cs: "Zpětná vazba a kontakt", en: "Feedback and contact")),
        (
            "access_feedback_lead",
            Words(
                cs:
                    "Narazíte-li na obsah, který pro vás přístupný není, nebo potřebujete informaci v\u{A0}jiné podobě, dejte nám vědět:",
                en:
                    "If you come across content that is not accessible to you, or need information in another form, tell us:"
            )
        ),
        ("access_enforcement", Words(cs: "Postupy pro prosazování práva", en: "Enforcement procedure")),
        (
            "access_enforcement_lead",
            Words(
                cs:
                    "Nevyřídíme-li vaše oznámení nebo žádost uspokojivě, obraťte se na Digitální a\(noBreakSpace)informační agenturu, která dodržování zákona č.\u{A0}99/2019\u{A0}Sb. kontroluje: Na\u{A0}Vápence 915/14, 130\u{A0}00 Praha\u{A0}3, datová schránka yukd8p7,",
                en:
                    "If our answer to your notice or request does not satisfy you, turn to the Digital and Information Agency, which supervises compliance with Act No. 99/2019 Sb.: Na\u{A0}Vápence 915/14, 130\u{A0}00 Praha\u{A0}3, data box yukd8p7,"
            )
        ),
        ("not_found", Words(cs: "Stránka tu není", en: "There is no such page")),
        (
            "not_found_lead",
            Words(
                cs: "Adresa se změnila, nebo je v ní překlep. Zkuste začít odtud:",
                en: "The address has changed or is misspelt. Try starting here:")
        ),
        (
            "not_found_help",
            Words(cs: "Nenašli jste, co hledáte? Napište nám:", en: "Did not find what you need? Write to us:")
        ),
        ("moved", Words(cs: "Stránka se přestěhovala", en: "This page has moved")),
        (
            "moved_lead",
            Words(
                cs: "Za okamžik vás přesměrujeme. Pokud se nic nestane, pokračujte sami:",
                en: "You will be taken there in a moment. If nothing happens, go on yourself:")
        ),
    ]

    static let view = View<LanguageCode>(
        "words", (all + search).map { entry in .text(entry.name, entry.words) { entry.words[$0] } })
}

/// The headings and ids of the sections of a project page; ids are part of the site's addresses.
package enum ProjectSection: String, Sendable, CaseIterable {
    case targetGroups = "target_groups"
    case services
    case supportedServices = "supported_services"
    case goals
    case activities
    case results
    case money
    case team
    case documents
    case background
    case contacts

    var heading: Words {
        switch self {
        case .targetGroups: Words(cs: "Pro koho", en: "For whom")
        case .services: Words(cs: "Jaké služby", en: "Which services")
        case .supportedServices: Words(cs: "Kde službu najdete", en: "Where to find the service")
        case .goals: Words(cs: "Čeho chceme dosáhnout", en: "What we want to achieve")
        case .activities: Words(cs: "Co děláme", en: "What we do")
        case .results: Words(cs: "Výsledky", en: "Results")
        case .money: Words(cs: "Peníze", en: "Money")
        case .team: Words(cs: "Tým", en: "Team")
        case .documents: Words(cs: "Výstupy a dokumenty", en: "Outputs and documents")
        case .background: Words(cs: "Souvislosti", en: "Background")
        case .contacts: Words(cs: "Kontakt", en: "Contact")
        }
    }

    /// The heading of a project that has ended, where the present tense would be wrong.
    var headingOfEnded: Words {
        switch self {
        case .goals: Words(cs: "Čeho chtěl projekt dosáhnout", en: "What the project aimed at")
        case .activities: Words(cs: "Co projekt dělal", en: "What the project did")
        case .results: Words(cs: "Čeho projekt dosáhl", en: "What the project achieved")
        default: heading
        }
    }

    var id: Words {
        switch self {
        case .targetGroups: Words(cs: "pro-koho", en: "for-whom")
        case .services: Words(cs: "sluzby", en: "services")
        case .supportedServices: Words(cs: "kde", en: "where")
        case .goals: Words(cs: "cile", en: "goals")
        case .activities: Words(cs: "aktivity", en: "activities")
        case .results: Words(cs: "vysledky", en: "results")
        case .money: Words(cs: "penize", en: "money")
        case .team: Words(cs: "tym", en: "team")
        case .documents: Words(cs: "dokumenty", en: "documents")
        case .background: Words(cs: "souvislosti", en: "background")
        case .contacts: Words(cs: "kontakt", en: "contact")
        }
    }
}
