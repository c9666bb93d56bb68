import Language
import Testing

@testable import Funding

@Suite struct StatementTests {
    static let day = Day(year: 2020, month: 6, day: 1)!

    @Test(arguments: [
        (
            "title: X\nprogramme: OP LZZ",
            [
                "Evropský sociální fond v ČR", "Evropská unie", "Podporujeme vaši budoucnost",
                "Operační program Lidské zdroje a zaměstnanost",
            ]
        ),
        (
            "title: X\nprogramme: OP VK",
            ["Evropská unie", "Evropský sociální fond", "Operační program Vzdělávání pro konkurenceschopnost"]
        ),
        (
            "title: X\nregistration_number: CZ.03.2.60/0.0/0.0/15_005/0015650",
            ["Evropská unie", "Evropský sociální fond", "Operační program Zaměstnanost"]
        ),
        (
            "title: X\nprogramme: IROP\nprogramming_period: 2014-2020",
            ["Evropská unie", "Evropský fond pro regionální rozvoj", "Integrovaný regionální operační program"]
        ),
        (
            "title: X\nprogramme: OP VVV",
            [
                "Evropská unie", "Evropský sociální fond", "Evropský fond pro regionální rozvoj",
                "Operační program Výzkum, vývoj a vzdělávání",
            ]
        ),
        ("title: X\nprogramming_period: 2014-2020", ["Evropská unie"]),
        ("title: X\nprogramming_period: 2014-2020\nprogramme: OP Neznámý", ["Evropská unie", "OP Neznámý"]),
        ("title: X\nprogramming_period: 2014-2020\nfund: ESF", ["Evropská unie", "Evropský sociální fond"]),
        ("title: X\nprogramme: OPZ+", ["Spolufinancováno Evropskou unií"]),
        ("title: X\nprogramme: OPZ+\neu_statement: financováno", ["Financováno Evropskou unií"]),
    ])
    func wordsBesideTheEmblem(_ yaml: String, _ words: [String]) {
        #expect(project(yaml).lockUp?.lines.map(\.words.cs) == words)
    }

    @Test func onlyOPLZZHasMottoWebAndSlots() {
        #expect(project("title: X\nprogramme: OP LZZ").lockUp?.web == "www.esfcr.cz")
        #expect(project("title: X\nprogramme: OP LZZ").lockUp?.logoSlots == [.fund, .programme])
        for programme in Programme.all where programme.abbreviation != "OP LZZ" {
            let lockUp = project("title: X\nprogramme: \(programme.slug)").lockUp
            #expect(lockUp?.web == nil)
            #expect(lockUp?.logoSlots == [])
            #expect(lockUp?.lines.contains { $0.role == .motto } == false)
        }
    }

    @Test func statementsOf2021AreInTheLanguageOfThePage() {
        #expect(project("title: X\nprogramme: OPZ+").lockUp?.text(in: .en) == "Co-funded by the European Union")
        #expect(StatementKind.funded.words.en == "Funded by the European Union")
    }

    @Test func otherSourcesHaveNoLockUp() {
        #expect(project("title: X\nprogramme: NPO").lockUp == nil)
        #expect(project("title: X\nprogramme: NPO").closingSentence(on: Self.day, in: .cs) == nil)
    }

    @Test func whereNoSingleProjectSpeaks() {
        let opz = project("title: X\nprogramme: OPZ")
        let irop = project("title: X\nprogramme: IROP\nprogramming_period: 2014-2020")
        let plus = project("title: X\nprogramme: OPZ+")
        let funded = project("title: X\nprogramme: OPZ+\neu_statement: funded")
        let npo = project("title: X\nprogramme: NPO")
        func shared(_ projects: [Project]) -> LockUp { LockUp.shared(by: projects.map(\.lockUpSource)) }
        #expect(shared([opz, opz]) == opz.lockUp)
        #expect(shared([plus]) == plus.lockUp)
        #expect(shared([opz, npo]) == opz.lockUp)
        #expect(
            shared([opz, irop]).lines.map(\.words.cs)
                == ["Evropská unie", "Evropský sociální fond", "Evropský fond pro regionální rozvoj"])
        for mixed in [[opz, plus], [plus, funded], []] {
            #expect(shared(mixed).text(in: .cs) == "Spolufinancováno Evropskou unií")
        }
        #expect(shared([opz, plus]).fundsNamedElsewhere.map(\.text) == ["ESF", "ESF+"])
    }

    @Test(arguments: [
        (
            "title: Domov\nregistration_number: CZ.03.2.60/0.0/0.0/15_005/0015650\nimplementation_period: 2019/2022",
            "Projekt „Domov“ (reg. č. CZ.03.2.60/0.0/0.0/15_005/0015650) je spolufinancován Evropskou unií z Evropského sociálního fondu prostřednictvím Operačního programu Zaměstnanost.",
            "The project “Domov” (reg. no. CZ.03.2.60/0.0/0.0/15_005/0015650) is co-funded by the European Union from the European Social Fund through Operační program Zaměstnanost."
        ),
        (
            "title: Domov\nprogramme: OP LZZ\nimplementation_period: 2008/2012\nbudget: {sources: [eu, state]}",
            "Projekt „Domov“ byl spolufinancován Evropskou unií z Evropského sociálního fondu prostřednictvím Operačního programu Lidské zdroje a zaměstnanost a ze státního rozpočtu ČR.",
            "The project “Domov” was co-funded by the European Union from the European Social Fund through Operační program Lidské zdroje a zaměstnanost and from the state budget of the Czech Republic."
        ),
        (
            "title: Domov\nprogramming_period: 2014-2020\nfund: ESF\nbudget: {sources: [eu, state, region]}",
            "Projekt „Domov“ je spolufinancován Evropskou unií z Evropského sociálního fondu, ze státního rozpočtu ČR a z rozpočtu kraje.",
            "The project “Domov” is co-funded by the European Union from the European Social Fund, from the state budget of the Czech Republic and from the regional budget."
        ),
        (
            "title: Domov\nprogramme: OP JAK\neu_statement: funded",
            "Projekt „Domov“ je financován Evropskou unií z Evropského sociálního fondu plus a Evropského fondu pro regionální rozvoj prostřednictvím Operačního programu Jan Amos Komenský.",
            "The project “Domov” is funded by the European Union from the European Social Fund Plus and the European Regional Development Fund through Operační program Jan Amos Komenský."
        ),
        (
            "title: Domov\nprogramming_period: 2021-2027", "Projekt „Domov“ je spolufinancován Evropskou unií.",
            "The project “Domov” is co-funded by the European Union."
        ),
        (
            "title: Domov\nprogramme: IROP\nprogramming_period: 2021-2027",
            "Projekt „Domov“ je spolufinancován Evropskou unií z Evropského fondu pro regionální rozvoj prostřednictvím Integrovaného regionálního operačního programu.",
            "The project “Domov” is co-funded by the European Union from the European Regional Development Fund through Integrovaný regionální operační program."
        ),
    ])
    func closingSentences(_ yaml: String, _ czech: String, _ english: String) {
        for (language, expected) in [(LanguageCode.cs, czech), (.en, english)] {
            let sentence = project(yaml).closingSentence(on: Self.day, in: language)
            #expect(sentence?.text.replacing("\u{A0}", with: " ") == expected)
        }
    }

    @Test func eachProgrammeHasAGenitive() {
        for programme in Programme.all {
            let sentence =
                project("title: X\nprogramme: \(programme.slug)").closingSentence(on: Self.day, in: .cs)?.text ?? ""
            #expect(sentence.contains("ho programu"), "\(sentence)")
            #expect(!sentence.contains(" programu Oper"))
        }
    }

    @Test func vocabularyGoesByPeriod() {
        #expect(ProgrammingPeriod.y2014.label(of: "priority")?.cs == "Prioritní osa")
        #expect(ProgrammingPeriod.y2021.label(of: "priority")?.cs == "Priorita")
        #expect(ProgrammingPeriod.y2007.label(of: "title") == nil)
        #expect(!ProgrammingPeriod.y2021.knows("investment_priority"))
    }

    @Test(arguments: [
        ("2021-01-01", ProjectState.planned), ("2022-06-01", .running), ("2022-12-31", .running),
        ("2023-01-01", .ended),
    ])
    func stateFollowsFromTheDay(_ day: String, _ state: ProjectState) throws {
        let project = project("title: X\nprogramme: OPZ+\nimplementation_period: 2022/2022")
        #expect(project.state(on: try Day(reading: day)) == state)
    }

    @Test func terminationEndsAProjectEarly() throws {
        let project = project("title: X\nprogramme: OPZ+\nimplementation_period: 2022/2024\nterminated: 2022-03-01")
        #expect(project.state(on: try Day(reading: "2022-03-01")) == .running)
        #expect(project.state(on: try Day(reading: "2022-03-02")) == .ended)
        #expect(project.lastDay?.iso == "2022-03-01")
        #expect(Project().state(on: try Day(reading: "2022-03-01")) == nil)
    }
}
