import Funding
import Language
import Markup
import Templates

/// A fact of the projects of a series, one cell a project.
struct ComparisonRow: Sendable {
    var title: String
    var address: Address?
    /// `nil` where nothing is known.
    var cells: [String?]

    static let view = View<ComparisonRow>(
        "row of a comparison",
        [
            .text("title", Words(cs: "co se srovnává", en: "what is compared")) { $0.title },
            .address("address", Words(cs: "vlastní stránka", en: "its own page")) { $0.address },
            .list("cells", Words(cs: "buňky", en: "the cells"), cellView) { $0.cells },
        ])

    private static let cellView = View<String?>(
        "cell", [.text("text", Words(cs: "údaj", en: "the fact")) { $0 }])
}

/// Rows of a comparison that belong together.
struct ComparisonPart: Sendable {
    /// `nil` for the first rows, which need none.
    var title: String?
    /// How many columns the title runs over.
    var width: Int
    var rows: [ComparisonRow]

    static let view = View<ComparisonPart>(
        "part of a comparison",
        [
            .text("title", Words(cs: "nadpis řádků", en: "the heading of the rows")) { $0.title },
            .number("width", Words(cs: "počet sloupců tabulky", en: "how many columns the table has")) { $0.width },
            .list("rows", Words(cs: "řádky", en: "the rows"), ComparisonRow.view) { $0.rows },
        ])
}

extension SeriesPage {
    /// What tells the projects of a series apart; a row that no project can fill is not there. One project makes no comparison,
    /// and more than twenty columns nobody compares.
    var comparison: [ComparisonPart] {
        guard (2...20).contains(group.members.count) else { return [] }
        return [
            ComparisonPart(title: nil, width: members.count + 1, rows: facts), part(.service), part(.targetGroup),
        ].filter { !$0.rows.isEmpty }
    }

    private var facts: [ComparisonRow] {
        func row(_ cs: String, _ en: String, _ value: (SiteProject) -> String?) -> ComparisonRow {
            ComparisonRow(title: Words(cs: cs, en: en)[language], cells: members.map(value))
        }
        return [
            row("Stav", "State") { $0.state?.word[language] },
            row("Doba realizace", "Implementation") { $0.project.actualPeriod?.shown(in: language) },
            row("Celkové náklady", "Total cost") { member in
                member.project.totalAmount(in: language).map { amount in
                    guard member.project.budget?.total == nil else { return amount }
                    return amount
                        + Words(cs: " (způsobilé výdaje)", en: " (eligible expenditure)")[language]
                }
            },
            row("Program", "Programme") { $0.project.programme.map { typeset($0.abbreviation, in: language) } },
        ].filter { row in row.cells.contains { $0 != nil } }
    }

    /// A row for each value of a facet that one of the projects has, with „ano“ where it does.
    private func part(_ kind: FacetKind) -> ComparisonPart {
        let facet = site[kind]
        let ofMembers = group.members.map { Set(facet.groups(of: $0)) }
        // A project that does not name a service may yet have had it, so there is no „ne“.
        let yes = Words(cs: "ano", en: "yes")[language]
        let rows = Set(ofMembers.flatMap { $0 }).sorted().map { index in
            ComparisonRow(
                title: facet.groups[index].label, address: frame.address(facet.groups[index].path),
                cells: ofMembers.map { $0.contains(index) ? yes : nil })
        }
        return ComparisonPart(title: kind.titleOfMany[language], width: members.count + 1, rows: rows)
    }
}

extension FacetKind {
    fileprivate var titleOfMany: Words {
        self == .service ? Words(cs: "Služby", en: "Services") : title
    }
}
