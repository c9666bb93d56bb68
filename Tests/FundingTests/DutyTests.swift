import Language
import SourceText
import Testing

@testable import Funding

/// Which duties bind which project, and in which words an article is told.
struct DutyTests {
    private static let today = Day(year: 2024, month: 6, day: 1)!

    private static func scopes(_ lines: String, on today: Day = today) -> [String: Duty.Scope] {
        let (project, _) = Marked("title: A\n" + lines).read()
        return Dictionary(duties.map { ($0.id, $0.scope(for: project, on: today)) }, uniquingKeysWith: { $1 })
    }

    private static func bound(_ lines: String, on today: Day = today) -> Set<String> {
        Set(scopes(lines, on: today).filter { if case .binds = $0.value { true } else { false } }.keys)
    }

    private static let always: Set = ["online-to-the-end", "identity", "money"]

    @Test func everyPeriodHasItsOwn() {
        #expect(
            Self.bound("programming_period: 2007-2013\nfund: ESF\nimplementation_period: 2010/2012")
                == Self.always.union(["union-emblem", "fund-reference", "documents", "participants", "certificates"]))
        #expect(
            Self.bound("programming_period: 2014-2020\nfund: ESF\nimplementation_period: 2016/2025")
                == Self.always.union([
                    "union-emblem", "fund-reference", "description", "goals", "results", "union-support", "poster",
                    "documents", "participants", "certificates", "keep-online",
                ]))
        #expect(
            Self.bound(
                "programming_period: 2021-2027\nfund: ERDF\nimplementation_period: 2023/2026\nbudget: {total: 100}")
                == Self.always.union([
                    "union-emblem", "description", "goals", "results", "union-support", "no-second-mark", "poster",
                    "social-media", "documents", "keep-online",
                ]))
    }

    @Test(arguments: [
        ("physical_investment: ne\nbudget: {total: 500 mil. Kč}", false, true),
        ("physical_investment: ano\nbudget: {total: 500 mil. Kč}", true, false),
        ("physical_investment: ano\nbudget: {total: 1 mil. Kč}", false, true),
        ("physical_investment: ano\nbudget: {total: '2,5 mil. Kč'}", true, true),
        ("physical_investment: ano", true, true),
    ])
    func plaqueOrPoster(_ lines: String, _ plaque: Bool, _ poster: Bool) {
        let bound = Self.bound("programming_period: 2021-2027\nfund: ESF+\nimplementation_period: 2023/2026\n" + lines)
        #expect(bound.contains("plaque") == plaque)
        #expect(bound.contains("poster") == poster)
    }

    @Test(arguments: [
        ("strategic: ano\nbudget: {total: 1 mil. Kč}", true), ("budget: {total: 1 mil. Kč}", false),
        ("budget: {total: 500 mil. Kč}", true), ("budget: {total: 250 mil. Kč}", true), ("draft: ne", true),
    ])
    func communicationEvent(_ lines: String, _ isBound: Bool) {
        #expect(Self.bound("programming_period: 2021-2027\n" + lines).contains("communication-event") == isBound)
    }

    @Test func theStateOfTheProjectCounts() {
        let lines = "programming_period: 2021-2027\nfund: ESF+\nimplementation_period: 2023/2026\nbudget: {total: 100}"
        let planned = Self.bound(lines, on: Day(year: 2022, month: 12, day: 31)!)
        #expect(!planned.contains("poster") && planned.contains("keep-online"))
        let ended = Self.scopes(lines, on: Day(year: 2027, month: 1, day: 1)!)
        guard case .binds(let remark) = ended["poster"] else {
            Issue.record("the poster is forgotten")
            return
        }
        #expect(remark?.cs.contains("visel") == true)
        guard case .doesNotBind(let why) = ended["keep-online"] else {
            Issue.record("kept for ever")
            return
        }
        #expect(why.cs.contains("31. 12. 2026") || why.cs.contains("31.\u{A0}12.\u{A0}2026"))
    }

    /// A site that promises to keep its pages owes them after the end of the project, too.
    @Test func aPageIsKeptAsLongAsTheSitePromises() throws {
        let (project, _) = Marked("title: A\nimplementation_period: 2019/2022").read()
        let duty = try #require(duties.first { $0.id == "keep-online" })
        func binds(_ limit: PublishedProjects.OnlineLimit?) -> Bool {
            let scope = duty.scope(for: project, on: Self.today, keptUntil: limit?.day(for: project))
            return if case .binds = scope { true } else { false }
        }
        #expect(!binds(nil))
        #expect(binds(.day(Self.today)))
        #expect(!binds(.day(Day(year: 2024, month: 5, day: 31)!)))
        #expect(binds(.afterEnd(try Duration(reading: "3 roky"))))
        #expect(!binds(.afterEnd(try Duration(reading: "1 rok"))))
    }

    @Test func nothingIsClaimedOfWhatIsNotKnown() {
        #expect(Self.bound("draft: ne") == Self.always.union(["keep-online"]))
        #expect(Self.bound("programme: Norské fondy") == [])
    }

    @Test(arguments: [
        (
            "2021/1060 Art. 50(1)(a)", "nařízení (EU) 2021/1060, čl. 50 odst. 1 písm. a)",
            "Reg. (EU) 2021/1060, Art. 50(1)(a)"
        ),
        (
            "1303/2013 Annex XII 2.2", "nařízení (EU) č. 1303/2013, příloha XII bod 2.2",
            "Reg. (EU) No 1303/2013, Annex XII 2.2"
        ),
        (
            "2021/1060 Art. 47, Annex IX", "nařízení (EU) 2021/1060, čl. 47, příloha IX",
            "Reg. (EU) 2021/1060, Art. 47, Annex IX"
        ),
        ("1828/2006 Art. 9", "nařízení (ES) č. 1828/2006, čl. 9", "Reg. (EC) No 1828/2006, Art. 9"),
        ("99/2019 § 8", "99/2019 § 8", "99/2019 § 8"),
        ("zákon č. 99/2019 Sb., § 8", "zákon č. 99/2019 Sb., § 8", "zákon č. 99/2019 Sb., § 8"),
        (
            "2014–2020: 1303/2013 Annex XII 2.2, 821/2014 Art. 4–5; 2021–2027: 2021/1060 Art. 47",
            "2014–2020: nařízení (EU) č. 1303/2013, příloha XII bod 2.2, prováděcí nařízení (EU) č. 821/2014, čl. 4–5; 2021–2027: nařízení (EU) 2021/1060, čl. 47",
            "2014–2020: Reg. (EU) No 1303/2013, Annex XII 2.2, Impl. Reg. (EU) No 821/2014, Art. 4–5; 2021–2027: Reg. (EU) 2021/1060, Art. 47"
        ),
    ])
    func articlesAreSpelledOut(_ name: String, _ czech: String, _ english: String) {
        #expect(LawArticle(name).words == Words(cs: czech, en: english))
    }

    @Test func idsAreUniqueAndWordsAreThere() {
        #expect(Set(duties.map(\.id)).count == duties.count)
        for duty in duties {
            #expect(duty.id.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil)
            #expect(duty.title.cs != duty.title.en)
            for article in duty.articles.values {
                #expect(
                    LawArticle(article).words.cs.hasPrefix("nařízení")
                        || LawArticle(article).words.cs.hasPrefix("prováděcí"))
            }
        }
    }
}
