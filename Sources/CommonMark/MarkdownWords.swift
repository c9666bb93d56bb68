import Language

/// The words that the rendered text needs and nobody wrote.
enum MarkdownWords {
    static let table = Words(cs: "Tabulka", en: "Table")
    static let footnotes = Words(cs: "Poznámky", en: "Notes")
    static let footnote = Words(cs: "Poznámka", en: "Note")
    static let back = Words(cs: "Zpět na místo odkazu", en: "Back to reference")
    static let done = Words(cs: "hotovo:", en: "done:")
    static let toDo = Words(cs: "zbývá:", en: "to do:")
    static let section = Words(cs: "oddil", en: "section")
}
