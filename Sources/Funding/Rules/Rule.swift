package import Language
package import SourceText

/// One thing that the law or good practice wants of a project: the single entry that feeds checking, `explain` and the documentation. A class: all
/// rules are asked of each project, and walking over them copies none.
package final class Rule: Sendable {
    /// Its id is the rule's; its severity is the gravest the rule can have.
    package let diagnosis: Diagnosis
    package let subject: Subject
    /// The periods in which it holds.
    package let periods: Set<ProgrammingPeriod>
    package let weight: Weight
    /// The article of law that binds in each period; none where a period has no entry.
    package let articles: [ProgrammingPeriod: String]
    /// What is wrong with a project on a day; nothing where the rule is kept.
    package let check: @Sendable (Project, Day) -> [Breach]

    /// How grave a breach is; it depends on who publishes and on whether the project still runs.
    package enum Weight: Sendable, Hashable {
        /// An article binds the beneficiary while the project runs: an error then, a warning otherwise.
        case duty
        /// What readers and auditors look for: a warning.
        case practice
        /// A mistake that no state or role excuses.
        case mistake
        /// A recommendation.
        case advice
    }

    /// What a rule is about; rules are filed by it.
    package enum Subject: String, Sendable, Hashable, CaseIterable {
        case identification, money, dates, statement, duties, text
    }

    /// A rule that is not kept: what is wrong, and the key (or range) to point at.
    package struct Breach: Sendable, Hashable {
        package var message: Words
        package var place: Where
        package var notes: [Words]
        package var fix: Finding.Fix?

        package enum Where: Sendable, Hashable {
            /// A key that is there; where it is not, the title.
            case key(String)
            case range(ByteRange)
        }

        package init(_ message: Words, at place: Where, notes: [Words] = [], fix: Finding.Fix? = nil) {
            self.message = message
            self.place = place
            self.notes = notes
            self.fix = fix
        }

        /// A breach at a key, in both languages.
        static func at(_ key: String, cs: String, en: String) -> Breach { Breach(Words(cs: cs, en: en), at: .key(key)) }
    }

    init(
        _ id: String, _ subject: Subject, in periods: Set<ProgrammingPeriod> = Set(ProgrammingPeriod.allCases),
        _ weight: Weight, articles: [ProgrammingPeriod: String] = [:], _ explanation: Words,
        check: @escaping @Sendable (Project, Day) -> [Breach]
    ) {
        diagnosis = weight.diagnosis(id, articles, explanation)
        self.articles = articles
        self.subject = subject
        self.periods = periods
        self.weight = weight
        self.check = check
    }

    /// A rule that one key breaks in one way.
    convenience init(
        _ id: String, _ subject: Subject, in periods: Set<ProgrammingPeriod> = Set(ProgrammingPeriod.allCases),
        _ weight: Weight, articles: [ProgrammingPeriod: String] = [:], _ explanation: Words, at key: String,
        _ message: Words, isBroken: @escaping @Sendable (Project, Day) -> Bool
    ) {
        let breach = [Breach(message, at: .key(key))]
        self.init(id, subject, in: periods, weight, articles: articles, explanation) { project, today in
            isBroken(project, today) ? breach : []
        }
    }
}

extension Rule.Weight {
    /// How grave a breach is for a project on a day: 2007–13 only recommends, since it had no article on beneficiaries' websites.
    package func severity(for project: Project, on today: Day) -> Severity {
        if self == .mistake { return .error }
        if project.period == .y2007 || self == .advice { return .note }
        guard self == .duty, project.publisherRole == .beneficiary else { return .warning }
        return project.state(on: today) == .running ? .error : .warning
    }

    /// The diagnosis of a rule of this weight; its severity is the gravest the rule can have.
    func diagnosis(_ id: String, _ articles: [ProgrammingPeriod: String], _ explanation: Words) -> Diagnosis {
        let severity: Severity =
            switch self {
            case .duty, .mistake: .error
            case .practice: .warning
            case .advice: .note
            }
        let named = ProgrammingPeriod.allCases.compactMap { period in
            articles[period].map { articles.count > 1 ? "\(period.label): \($0)" : $0 }
        }
        return Diagnosis(
            id, severity, .publicity, article: named.isEmpty ? nil : named.joined(separator: "; "), explanation)
    }
}

extension Project {
    /// What the law and good practice still want of the project on a day, whether `allow` accepts it or not.
    ///
    /// `file` is the project's own file, whose places the findings name.
    package func publicityFindings(in file: SourceFile, today: Day) -> [Finding] {
        findings(of: period.flatMap { rulesByPeriod[$0] } ?? rulesOfEveryPeriod, in: file, today: today)
    }

    /// What the law still wants on a day on which the page is withdrawn already.
    package func withdrawalFindings(in file: SourceFile, today: Day) -> [Finding] {
        findings(of: withdrawalRules, in: file, today: today)
    }

    private func findings(of rules: [Rule], in file: SourceFile, today: Day) -> [Finding] {
        guard !hasUnsupportedSource else { return [] }
        var findings: [Finding] = []
        for rule in rules {
            for breach in rule.check(self, today) {
                let range: ByteRange =
                    switch breach.place {
                    case .key(let key): place(key)
                    case .range(let range): range
                    }
                var finding = Finding(
                    rule.diagnosis, at: file.place(range), breach.message,
                    notes: breach.notes.map { Finding.Note($0) }, fix: breach.fix,
                    severity: rule.weight.severity(for: self, on: today))
                finding.rule = period.flatMap { rule.articles[$0] }
                findings.append(finding)
            }
        }
        return findings
    }
}

/// Every rule about a project, by subject.
package let projectRules: [Rule] =
    dutyRules + measureRules + thresholdRules + identificationRules + numberRules + moneyRules + dateRules
    + withdrawalRules
    + statementRules + logoRules

/// Sorted out once, for every project asks.
private let rulesByPeriod: [ProgrammingPeriod: [Rule]] = Dictionary(
    uniqueKeysWithValues: ProgrammingPeriod.allCases.map { period in
        (period, projectRules.filter { $0.periods.contains(period) })
    })

/// What can be asked of a project whose period is not known.
private let rulesOfEveryPeriod = projectRules.filter { $0.periods.count == ProgrammingPeriod.allCases.count }
