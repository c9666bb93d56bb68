package import Fields
package import Language
package import SourceText

/// A project as its page tells it: every key of the front matter, typed, and what follows from them.
///
/// After `ProjectReading` the derived values (`programme`, `period`, `funds`) are filled in, too.
package struct Project: Sendable, Hashable, Codable {
    // Identification
    package var title = ""
    package var titleEnglish: String?
    package var shortTitle: String?
    package var slug: Located<String>?
    package var registrationNumber: RegistrationNumber?
    package var series: Series?
    package var summary: String?
    package var summaryEnglish: String?

    // Programme
    package var programme: ProgrammeUse?
    package var period: ProgrammingPeriod?
    package var funds: [FundUse] = []
    /// Money of a source that is no fund of the cohesion policy: no publicity is drawn as if it were.
    package var hasUnsupportedSource = false
    package var statement = StatementKind.coFunded
    package var areaOfSupport: String?
    package var priority: String?
    package var investmentPriority: String?
    package var specificObjective: String?
    package var call: String?

    // Place
    package var area = ProjectArea()
    package var territory: String?
    package var postcode: String?

    // People
    package var beneficiary: Organisation?
    package var partners: [Organisation] = []
    package var organisations: [Organisation] = []
    package var publisherRole = PublisherRole.beneficiary
    package var team: [TeamRole] = []
    package var contacts: [Contact] = []

    // Dates
    package var implementationPeriod: Interval?
    package var servicesPeriod: Period?
    package var datesNote: String?
    package var terminated: Day?
    package var updated: Day?
    package var published: Day?
    package var expires: Day?
    package var isDraft = false

    // Money
    package var budget: Budget?

    // Content
    package var services: [ServiceUse] = []
    package var serviceForms: [ServiceForm] = []
    package var supportedServices: [SupportedService] = []
    package var targetGroups: [TargetGroupUse] = []
    package var goals: Prose?
    package var results: Prose?
    package var activities: [Activity] = []
    package var outputs: [Output] = []
    package var indicators: [Indicator] = []
    package var figures: [Figure] = []
    package var documents: [DocumentEntry] = []
    package var strategies: [Strategy] = []
    package var links: [LinkEntry] = []
    package var logos: [Logo] = []
    package var image: ProjectImage?

    // Duties
    package var hasPhysicalInvestment = false
    package var isStrategic = false

    // Addresses and findings
    /// Old addresses as written: paths get a redirect page, the rest goes to the redirect map.
    package var aliases: [Located<String>] = []
    package var accepted: [AcceptedFinding] = []

    /// What the body of the file adds; filled in by who reads the Markdown.
    package var body = BodySections()
    /// Where the value of each key stands in the file, by key (`region`, `budget.total`).
    package var places = KeyPlaces()

    package init() {}

    /// The project without its prose and without what only reading and the rules about one project ask for: where keys stand, and
    /// what the body says. That a part is told, and in which form, stays.
    package var withoutTexts: Project {
        var project = self
        project.goals = goals?.withoutText
        project.results = results?.withoutText
        for index in activities.indices { project.activities[index].text = nil }
        project.body = BodySections()
        project.body.filled = body.filled
        project.body.tellsContacts = body.tellsContacts || isWritten("contacts")
        project.places = KeyPlaces()
        return project
    }

    /// Where the project stands on a day; `nil` where neither its period nor its end is known.
    package func state(on today: Day) -> ProjectState? {
        if let terminated, terminated < today { return .ended }
        return implementationPeriod?.state(on: today)
    }

    /// Whether `terminated` lies within the implementation period, before its last day.
    package var isCutShort: Bool { actualPeriod != implementationPeriod }

    /// The implementation period as it came out: until the day on which the project was terminated.
    package var actualPeriod: Interval? { implementationPeriod?.ending(by: terminated) }

    /// The last day of implementation, or the day on which the project was terminated before it.
    package var lastDay: Day? {
        [implementationPeriod?.lastDay, terminated].compactMap(\.self).min()
    }

    /// Whether a field of the front matter or a heading of the body tells this part of the project.
    package func tells(_ section: RecognisedHeading) -> Bool {
        body.filled.contains(section) || tellsInFields(section)
    }

    /// Whether a field of the front matter tells it.
    package func tellsInFields(_ section: RecognisedHeading) -> Bool {
        switch section {
        case .goals: return goals != nil
        case .results: return results != nil
        case .activities: return !activities.isEmpty
        case .targetGroups: return !targetGroups.isEmpty
        case .services: return !services.isEmpty
        }
    }
}

/// What the body of a project's file says of its own, by recognised headings.
package struct BodySections: Sendable, Hashable, Codable {
    /// Whether there is any text at all before or under headings.
    package var hasText = false
    /// The first paragraph as plain text: the lead where there is no `summary`.
    package var lead: String?
    /// Recognised headings with text under them.
    package var filled = RecognisedHeadings()
    /// Where those headings stand, by the key of the field that tells the same.
    package var places = KeyPlaces()
    /// The plain text (UTF-8) under the headings of goals and results, for rules about what they say.
    package var goalsText: [UInt8]?
    package var resultsText: [UInt8]?
    /// How long the plain text is in all, without headings, in bytes.
    package var length = 0
    /// A heading says that contacts stand under it, and something does.
    package var tellsContacts = false
    /// In every Markdown text of the file.
    package var pictures: [BodyPicture] = []

    package init() {}
}

/// A picture in Markdown, as it is written.
package struct BodyPicture: Sendable, Hashable, Codable {
    package var file: String
    package var alt: String
    package var range: ByteRange

    package init(file: String, alt: String, range: ByteRange) {
        self.file = file
        self.alt = alt
        self.range = range
    }
}

/// Markdown as one text or as a list of items.
package enum Prose: Sendable, Hashable, Codable {
    case text(LocatedText)
    case list([LocatedText])

    /// Each piece of Markdown, in order.
    fileprivate var withoutText: Prose {
        switch self {
        case .text: .text(LocatedText(bytes: [], segments: []))
        case .list: .list([])
        }
    }

    package var pieces: [LocatedText] {
        switch self {
        case .text(let text): [text]
        case .list(let items): items
        }
    }
}

/// Projects I, II, III … of one kind.
package struct Series: Sendable, Hashable, Codable {
    package var name = ""
    /// Shown as written, ordered by value.
    package var number: SeriesNumber?

    package init() {}
}
