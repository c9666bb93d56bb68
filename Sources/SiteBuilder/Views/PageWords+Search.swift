import Language

extension PageWords {
    /// The words of the search and of what it finds; in them `__count__` and its like stand for values that the script puts in.
    static let search: [(name: String, words: Words)] = [
        ("search", Words(cs: "Hledat", en: "Search")),
        ("search_label", Words(cs: "Hledat v\(noBreakSpace)projektech", en: "Search the projects")),
        (
            "search_hint",
            Words(
                cs:
                    "Služba, místo, příjemce, číslo. Stačí začátky slov, i\(noBreakSpace)bez háčků a\(noBreakSpace)čárek.",
                en: "Service, place, beneficiary, number. Beginnings of words will do, without diacritics, too.")
        ),
        ("combine", Words(cs: "Vyhledávat a\(noBreakSpace)kombinovat výběr", en: "Search and combine filters")),
        ("clear_all", Words(cs: "Zrušit vše", en: "Clear all")),
        ("sort", Words(cs: "Řadit", en: "Sort")),
        ("sort_state", Words(cs: "nejdříve probíhající", en: "running first")),
        // By the names of the plural's forms in the Unicode Common Locale Data Repository, which browsers know.
        ("found_one", Words(cs: "__count__ projekt", en: "__count__ project")),
        ("found_few", Words(cs: "__count__ projekty", en: "__count__ projects")),
        ("found_many", Words(cs: "__count__ projektu", en: "__count__ projects")),
        ("found_other", Words(cs: "__count__ projektů", en: "__count__ projects")),
        ("search_found", Words(cs: "Nalezeno: __found__.", en: "Found: __found__.")),
        (
            "search_shown",
            Words(cs: "Zobrazeno __shown__ z\(noBreakSpace)__count__.", en: "__shown__ of __count__ shown.")
        ),
        ("search_go", Words(cs: "Zobrazit __found__", en: "Show __found__")),
        ("search_way", Words(cs: "Bez „__text__“", en: "Without “__text__”")),
        ("search_more", Words(cs: "Zobrazit další", en: "Show more")),
        ("search_wait", Words(cs: "Hledám…", en: "Searching…")),
        ("search_quoted", Words(cs: "„__text__“", en: "“__text__”")),
        (
            "search_none",
            Words(cs: "Tomuto výběru neodpovídá žádný projekt.", en: "No project fits this choice.")
        ),
        (
            "search_without",
            Words(cs: "Zkuste z\(noBreakSpace)výběru něco vynechat:", en: "Try to leave something out:")
        ),
        (
            "search_help",
            Words(cs: "Nenašli jste, co hledáte? Ozvěte se nám:", en: "Did not find what you need? Get in touch:")
        ),
        (
            "search_failed",
            Words(
                cs: "Hledání se nepodařilo načíst. Zkuste načíst stránku znovu, nebo projděte celý seznam.",
                en: "The search could not be loaded. Try to load the page again, or go through the whole list.")
        ),
        ("search_again", Words(cs: "Načíst znovu", en: "Load again")),
    ]
}
