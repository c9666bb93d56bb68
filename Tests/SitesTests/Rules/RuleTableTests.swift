import Funding
import Language
import SourceText
import Testing

/// The rules, one by one: in the minimal project nothing is found; each change of it gives exactly its finding, at its place.
@Suite struct RuleTableTests {
    static let situations: [Situation] = RuleRow.honest("title: Podpora služeb", when: [.planned, .running, .ended])
        .situations

    @Test("Nothing is found in the minimal project", arguments: situations)
    func minimalProject(_ situation: Situation) throws {
        let row = RuleRow.honest("title: Podpora služeb")
        #expect(try RuleReading(row, situation).findings.map(\.id) == [])
    }

    @Test("No line of the minimal project can be spared", arguments: situations)
    func noLineIsIdle(_ situation: Situation) throws {
        for line in situation.minimal.dropFirst() {
            let key = String(line.prefix { $0 != ":" })
            let found = try RuleReading(.honest("-\(key)"), situation)
            let ids = (found.contentErrors + found.findings).map(\.id)
            #expect(ids.sorted() == Self.lacks(without: key, situation.period).sorted(), "\(key)")
        }
    }

    /// What is found in the minimal project without one of its lines.
    private static func lacks(without key: String, _ period: ProgrammingPeriod) -> [String] {
        switch (key, period) {
        case ("registration_number", .y2007): ["missing-registration-number", "missing-programme"]
        case ("registration_number", .y2014): ["missing-registration-number", "missing-programme", "missing-fund"]
        // In 2022 projects of two periods began, so that no rule of one of them can be asked.
        case ("registration_number", .y2021): ["missing-registration-number", "period-needed"]
        case ("summary", _): ["missing-description"]
        case ("logos", _): ["missing-lzz-logos"]
        case (_, _): ["missing-" + key.replacing("_", with: "-")]
        }
    }

    @Test("A change gives its finding and no other", arguments: ruleTable)
    func rows(_ row: RuleRow) throws {
        for situation in row.situations {
            let reading = try RuleReading(row, situation)
            let comment = Comment(rawValue: "\(situation)")
            #expect(reading.contentErrors == [], comment)
            #expect(reading.findings.map(\.id).sorted() == ([row.rule].compactMap(\.self) + row.also).sorted(), comment)
            guard let finding = reading.findings.first(where: { $0.id == row.rule }) else { continue }
            #expect(finding.severity == situation.severity(row.grade), comment)
            #expect(finding.kind == .publicity)
            #expect(finding.place?.start == reading.mark.start, comment)
            #expect(finding.place?.file == reading.mark.file, comment)
            #expect(finding.message.cs != finding.message.en)
        }
    }

    /// A programme of two periods and dates of either: whatever holds in one of them only is not asked.
    @Test func nothingOfOnePeriodIsAskedOfAnother() throws {
        let row = RuleRow.honest("-registration_number", "programme: IROP")
        let reading = try RuleReading(row, Situation(period: .y2021, state: .running, role: .beneficiary))
        #expect(reading.contentErrors.map(\.id) == ["period-needed"])
        #expect(reading.findings.map(\.id) == ["missing-registration-number"])
    }

    /// Two pages of one number: less exact dates, or none, contradict nothing.
    @Test(
        arguments: [
            ([], "už má jiná stránka"), (["implementation_period: 1. 1. 2022 – 31. 12. 2026"], "už má jiná stránka"),
            (["-implementation_period"], "už má jiná stránka"),
            (["implementation_period: 2022/2025"], "liší se doba realizace."),
            (["title: Jiný", "implementation_period: 2022/2025"], "liší se doba realizace, název."),
        ] as [([String], String)])
    func contradictions(_ beside: [String], _ expected: String) throws {
        let reading = try RuleReading(
            .fires("same-number", .practice, beside: beside),
            Situation(period: .y2021, state: .running, role: .beneficiary))
        let finding = try #require(reading.findings.first { $0.id == "same-number" })
        #expect(finding.message.cs.contains(expected), "\(finding.message.cs)")
    }

    @Test func everyRuleHasARow() {
        let rules = projectRules.filter { $0.subject != .text }.map(\.diagnosis.id) + siteRules.map(\.diagnosis.id)
        #expect(rules.count > 40)
        #expect(Set(rules).count == rules.count)
        #expect(Set(rules).subtracting(ruleTable.compactMap(\.rule)).sorted() == [])
        #expect(Set(ruleTable.compactMap(\.rule)).subtracting(rules).sorted() == [])
    }

    /// A rule that says in which periods it holds has a row in each.
    @Test func everyPeriodOfARuleHasARow() {
        for (id, periods) in projectRules.filter({ $0.subject != .text }).map({ ($0.diagnosis.id, $0.periods) })
            + siteRules.map({ ($0.diagnosis.id, $0.periods) })
        {
            let shown = Set(ruleTable.filter { $0.rule == id }.flatMap(\.periods))
            #expect(periods.count == 3 || shown == periods, "\(id)")
        }
    }

    /// The article of a finding is that of the project's own period.
    @Test(arguments: projectRules)
    func articles(_ rule: Rule) throws {
        for row in ruleTable where row.rule == rule.diagnosis.id {
            for situation in row.situations {
                let findings = try RuleReading(row, situation).findings.filter { $0.id == rule.diagnosis.id }
                #expect(findings.allSatisfy { $0.rule == rule.articles[situation.period] })
            }
        }
    }
}
