package import Language
package import SourceText

/// Something that is asked of those who publish or run a project: a line of the report for an auditor.
package struct Duty: Sendable {
    /// Lower-case words with hyphens; tools read it, so it is never changed.
    package let id: String
    /// The articles by period; a duty with any binds only in the periods that have one, a duty without is good practice.
    package let articles: [ProgrammingPeriod: String]
    package let title: Words
    package let proof: Proof
    private let scope: @Sendable (Project, Day, _ keptUntil: Day?) -> Scope

    package enum Proof: Sendable {
        /// Fulfilled where none of these findings is made of the project's file; then it tells what on the page shows it.
        case page(findings: [String], shows: @Sendable (Project, Day) -> Words)
        /// Done outside the web; a person vouches for it. These findings ask for it, and accepting one tells that it is done.
        case hand(findings: [String])
    }

    /// Whether a duty binds a project on a day.
    package enum Scope: Sendable, Hashable {
        /// With a remark, perhaps about what cannot be told from the page.
        case binds(Words?)
        case doesNotBind(Words)
    }

    /// The findings that are about this duty.
    package var findings: [String] {
        switch proof {
        case .page(let findings, _), .hand(let findings): findings
        }
    }

    init(
        _ id: String, articles: [ProgrammingPeriod: String] = [:], _ title: Words, _ proof: Proof,
        scope: @escaping @Sendable (Project, Day, _ keptUntil: Day?) -> Scope = { _, _, _ in .binds(nil) }
    ) {
        self.id = id
        self.articles = articles
        self.title = title
        self.proof = proof
        self.scope = scope
    }

    /// The article that binds a project, by its period.
    package func article(for project: Project) -> LawArticle? {
        project.period.flatMap { articles[$0] }.map(LawArticle.init)
    }

    /// `keptUntil` is the day until which the site promises to keep the project's page.
    package func scope(for project: Project, on today: Day, keptUntil: Day? = nil) -> Scope {
        if project.hasUnsupportedSource {
            return .doesNotBind(
                Words(
                    cs: "Zdroj peněz má vlastní pravidla publicity, která program nezná.",
                    en: "The source of money has publicity rules of its own, which the program does not know."))
        }
        guard !articles.isEmpty else { return scope(project, today, keptUntil) }
        guard let period = project.period else {
            return .doesNotBind(
                Words(
                    cs: "Není známo programové období, podle něhož by se to posoudilo.",
                    en: "The programming period is not known, by which this would be judged."))
        }
        guard articles[period] != nil else {
            return .doesNotBind(
                Words(
                    cs: "Předpisy období \(period.label) to po příjemci nežádají.",
                    en: "The rules of \(period.label) do not ask it of a beneficiary."))
        }
        return scope(project, today, keptUntil)
    }
}

/// Every duty, those that the page shows first.
package let duties: [Duty] = pageDuties + handDuties
