package import Language

/// The words beside the Union's emblem, and what stands with them: words with a role each, no picture and no markup.
package struct LockUp: Sendable, Hashable, Codable {
    /// In the order in which they stand.
    package var lines: [Line]
    /// A page of the fund that belongs to the lock-up (OP LZZ only); a host without a scheme.
    package var web: String?
    /// Logos that the rules of the programme want beside the emblem, as files of the owner: OP LZZ only.
    package var logoSlots: [LogoKind] = []
    /// Funds that no line names and that the page names elsewhere, in its footer or its facts.
    package var fundsNamedElsewhere: [FundUse] = []

    package struct Line: Sendable, Hashable, Codable {
        package var role: Role
        package var words: Words

        package init(_ role: Role, _ words: Words) {
            self.role = role
            self.words = words
        }
    }

    package enum Role: String, Sendable, Hashable, Codable, CaseIterable {
        /// „Evropská unie“
        case union
        /// „Spolufinancováno Evropskou unií“
        case statement
        case fund
        case programme
        case motto
    }

    /// All words as one phrase, for a screen reader and for `alt`.
    package func text(in language: LanguageCode) -> String {
        lines.map { $0.words[language] }.joined(separator: ", ")
    }
}

/// All that a project's lock-up follows from; the projects of a site have few different ones.
package struct LockUpSource: Sendable, Hashable {
    package let period: ProgrammingPeriod?
    package let statement: StatementKind
    package let programme: ProgrammeUse?
    package let funds: [FundUse]
    package let hasUnsupportedSource: Bool
}

extension Project {
    /// The words of the project's period, fund and programme; `nil` where the money is of a source whose publicity is another.
    package var lockUp: LockUp? { lockUpSource.lockUp }

    package var lockUpSource: LockUpSource {
        LockUpSource(
            period: period, statement: statement, programme: programme, funds: funds,
            hasUnsupportedSource: hasUnsupportedSource)
    }
}

extension LockUpSource {
    /// `nil` where the money is of a source whose publicity is another.
    package var lockUp: LockUp? {
        guard !hasUnsupportedSource else { return nil }
        switch period {
        case .y2007: return lockUp2007
        case .y2014: return lockUp2014
        case .y2021: return LockUp(lines: [statementLine(statement)], fundsNamedElsewhere: funds)
        case nil: return LockUp(lines: [LockUp.Line(.union, unionName)] + fundLines + programmeLines)
        }
    }

    /// Reg. (EC) 1828/2006 Art. 9; the minimum of OP LZZ also has its motto and the fund's web.
    private var lockUp2007: LockUp {
        guard let programme = programme?.known, let motto = programme.motto else {
            return LockUp(lines: [LockUp.Line(.union, unionName)] + fundLines + programmeLines)
        }
        let fund = LockUp.Line(
            .fund, Words(cs: "Evropský sociální fond v ČR", en: "European Social Fund in the Czech Republic"))
        let lines = [fund, LockUp.Line(.union, unionName), LockUp.Line(.motto, Words(same: motto))] + programmeLines
        return LockUp(lines: lines, web: programme.web, logoSlots: [.fund, .programme])
    }

    /// Impl. Reg. (EU) 821/2014 Art. 4: „Evropská unie“ in full and the fund; several funds are all named.
    private var lockUp2014: LockUp {
        LockUp(lines: [LockUp.Line(.union, unionName)] + fundLines + programmeLines)
    }

    private var fundLines: [LockUp.Line] { funds.map { LockUp.Line(.fund, $0.name) } }

    private var programmeLines: [LockUp.Line] {
        programme.map { [LockUp.Line(.programme, Words(same: $0.name))] } ?? []
    }
}

extension LockUp {
    /// The words where no single project speaks: those of the projects where they all have the same; the period's where they
    /// are of one; else „Spolufinancováno Evropskou unií“, which holds for all, and the funds in the footer.
    ///
    /// - Parameter sources: Those of all projects, each once, in the order of the first project that has it.
    package static func shared(by sources: [LockUpSource]) -> LockUp {
        let lockUps = sources.compactMap(\.lockUp)
        if let first = lockUps.first, lockUps.allSatisfy({ $0 == first }) { return first }
        var funds: [FundUse] = []
        for fund in sources.filter({ !$0.hasUnsupportedSource }).flatMap(\.funds) where !funds.contains(fund) {
            funds.append(fund)
        }
        let periods = Set(sources.filter { !$0.hasUnsupportedSource }.map(\.period))
        guard periods.count == 1, let period = periods.first, period == .y2007 || period == .y2014 else {
            return LockUp(lines: [statementLine(.coFunded)], fundsNamedElsewhere: funds)
        }
        return LockUp(lines: [Line(.union, unionName)] + funds.map { Line(.fund, $0.name) })
    }
}

/// „Evropská unie“, always in full.
package let unionName = Words(cs: "Evropská unie", en: "European Union")

private func statementLine(_ kind: StatementKind) -> LockUp.Line { LockUp.Line(.statement, kind.words) }

extension StatementKind {
    /// Reg. (EU) 2021/1060 Annex IX, in full and unchanged.
    package var words: Words {
        Words(
            cs: StatementTable.czech.wording(of: self).text, en: StatementTable.english.wording(of: self).text)
    }
}
