package import Language
package import SourceText

/// One thing that the projects of a site want together, or that a project wants in view of the site's settings.
///
/// The counterpart of `Rule`; its severity depends on the project it is found at just the same.
package struct SiteRule: Sendable {
    package let diagnosis: Diagnosis
    package let subject: Rule.Subject
    /// The periods in which it holds.
    package let periods: Set<ProgrammingPeriod>
    package let weight: Rule.Weight
    package let articles: [ProgrammingPeriod: String]
    /// What is wrong with the projects that have a page; its time grows no faster than their number.
    package let check: @Sendable (PublishedProjects) -> [Breach]

    /// A rule that is not kept by one project, perhaps in view of another.
    package struct Breach: Sendable, Hashable {
        /// Which of the projects.
        package var project: Int
        package var key: String
        /// Where the settings are to blame, what is written there.
        package var settingsPlace: Place?
        package var message: Words
        /// The other place, where there is one.
        package var other: Other?

        package struct Other: Sendable, Hashable {
            package var project: Int
            package var key: String
            package var message: Words
        }
    }

    init(
        _ id: String, _ subject: Rule.Subject, in periods: Set<ProgrammingPeriod> = Set(ProgrammingPeriod.allCases),
        _ weight: Rule.Weight, articles: [ProgrammingPeriod: String] = [:], _ explanation: Words,
        check: @escaping @Sendable (PublishedProjects) -> [Breach]
    ) {
        diagnosis = weight.diagnosis(id, articles, explanation)
        self.subject = subject
        self.periods = periods
        self.weight = weight
        self.articles = articles
        self.check = check
    }
}

/// The projects of a site that have a page on a day, with what the settings say of all of them.
package struct PublishedProjects: Sendable {
    /// In the order of their files.
    package var projects: [Entry]
    /// Whether the publisher of the site has an e-mail address or a phone.
    package var publisherHasContact: Bool
    /// The logos that stand on every page, with where they are written.
    package var siteLogos: [(logo: Logo, place: Place)]
    package var keepOnlineUntil: OnlineLimit?
    package var today: Day

    package struct Entry: Sendable {
        package var project: Project
        /// The project's file, relative to the site's folder.
        package var file: String
        package var places: RulePlaces

        package init(_ project: Project, file: String, places: RulePlaces) {
            self.project = project
            self.file = file
            self.places = places
        }
    }

    /// Until when pages have to stay online at least.
    package enum OnlineLimit: Sendable, Hashable {
        case day(Day)
        /// So long after the end of implementation.
        case afterEnd(Duration)

        /// The last day on which the page of a project has to be online; `nil` where its end is not known.
        package func day(for project: Project) -> Day? {
            switch self {
            case .day(let day): day
            case .afterEnd(let duration): project.lastDay.map(duration.after)
            }
        }
    }

    package init(
        _ projects: [Entry], publisherHasContact: Bool, siteLogos: [(logo: Logo, place: Place)],
        keepOnlineUntil: OnlineLimit?,
        today: Day
    ) {
        // What another source pays is held to no rule of cohesion policy.
        self.projects =
            projects.contains { $0.project.hasUnsupportedSource }
            ? projects.filter { !$0.project.hasUnsupportedSource } : projects
        self.publisherHasContact = publisherHasContact
        self.siteLogos = siteLogos
        self.keepOnlineUntil = keepOnlineUntil
        self.today = today
    }

    /// What the law and good practice still want of the projects together, whether `allow` accepts it or not.
    package func publicityFindings() -> [Finding] {
        siteRules.flatMap { rule in
            rule.check(self).compactMap { breach -> Finding? in
                let project = projects[breach.project].project
                let holds =
                    project.period.map(rule.periods.contains)
                    ?? (rule.periods.count == ProgrammingPeriod.allCases.count)
                guard holds else { return nil }
                let notes = breach.other.map { [Finding.Note($0.message, at: place(of: $0.key, in: $0.project))] }
                var finding = Finding(
                    rule.diagnosis, at: breach.settingsPlace ?? place(of: breach.key, in: breach.project),
                    breach.message, notes: notes ?? [],
                    severity: rule.weight.severity(for: project, on: today))
                finding.rule = project.period.flatMap { rule.articles[$0] }
                return finding
            }
        }
    }

    private func place(of key: String, in project: Int) -> Place? {
        let entry = projects[project]
        return (entry.places[key] ?? entry.places["title"]).map { Place(file: entry.file, bytes: $0) }
    }
}
