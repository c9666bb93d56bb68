import Foundation
import Funding
import Language
import Publishing
import SiteBuilder
import SourceText
import Testing

/// The evidence of whole sites: what is fulfilled, missing, accepted and left to a person.
struct EvidenceTests {
    private static let frontMatter = """
        title: Podpora <služeb>
        registration_number: CZ.03.02.01/00/22_003/0000107
        region: Zlínský kraj
        beneficiary: {name: Zlínský kraj, ico: 70891320}
        implementation_period: 2023/2026
        physical_investment: ano
        summary: Projekt podporuje azylové domy v celém kraji a lidi, kteří v nich hledají pomoc.
        budget: {total: 446 mil. Kč, sources: [eu, state]}
        results: Bude podpořeno padesát lidí.

        """

    private static func evidence(_ more: String, other: [String: String] = [:]) async throws -> Evidence {
        let site = try SiteOnDisk()
        try site.write("content/site.yml", "title: Web\nbase_url: https://example.cz/eu/\npublisher: {name: Kraj}\n")
        try site.write("content/projects/a.md", "---\n" + frontMatter + more + "---\n")
        for (path, text) in other { try site.write(path, text) }
        guard let today = SiteOnDisk.today else { throw CocoaError(.featureUnsupported) }
        let (report, evidence) = try await Build.evidence(
            options: BuildOptions(source: site.path, output: site.path + "/public", today: today))
        #expect(report.findings.allSatisfy { $0.kind == .publicity })
        #expect(!FileManager.default.fileExists(atPath: site.path + "/public"))
        return try #require(evidence)
    }

    private static func states(_ evidence: Evidence) -> [String: DutyEvidence.State] {
        Dictionary(
            evidence.projects[0].duties.map { ($0.duty.id, $0.state) }, uniquingKeysWith: { first, _ in first })
    }

    @Test func findingsDecideWhatIsFulfilled() async throws {
        let evidence = try await Self.evidence("allow: [{rule: plaque-due, reason: deska visí od května}]\n")
        let states = Self.states(evidence)
        #expect(states["goals"] == .missing)
        #expect(states["results"] == .fulfilled)
        #expect(states["union-emblem"] == .fulfilled)
        #expect(states["fund-reference"] == .notApplicable)
        #expect(states["plaque"] == .byHand)
        #expect(states["poster"] == .notApplicable)
        let project = evidence.projects[0]
        #expect(project.address == "https://example.cz/eu/projekty/a/")
        #expect(project.digest.wholeMatch(of: /[0-9a-f]{64}/) != nil)
        let goals = try #require(project.duties.first { $0.duty.id == "goals" })
        #expect(goals.findings.map(\.id) == ["missing-goals"])
        #expect(goals.article?.cs == "nařízení (EU) 2021/1060, čl. 50 odst. 1 písm. a)")
        // An accepted finding about a duty of the hand tells that it is done.
        let plaque = try #require(project.duties.first { $0.duty.id == "plaque" })
        #expect(plaque.accepted.map(\.reason) == ["deska visí od května"])
        // Each finding of the file is told once.
        let told = project.duties.flatMap(\.findings) + project.otherFindings
        #expect(Set(told).count == told.count)
        #expect(project.otherFindings.contains { $0.id == "missing-contacts" })
    }

    @Test func anAcceptedGapIsNeitherFulfilledNorMissing() async throws {
        let evidence = try await Self.evidence(
            "allow: [{rule: missing-goals, reason: cíle doplníme, until: 2026-12-31}]\n",
            other: [
                "content/index.md":
                    "---\ntitle: A\nallow: [{rule: empty-heading, reason: ozdoba}]\n---\n\n##\n\nText.\n",
                "content/projects/b.md": "---\ntitle: B\nprogramming_period: 2014-2020\ndraft: ano\n---\n",
                "content/pages/c.md": "---\ntitle: C\ndraft: ano\n---\n",
            ])
        #expect(Self.states(evidence)["goals"] == .accepted)
        #expect(evidence.acceptedElsewhere.map(\.finding.id) == ["empty-heading"])
        #expect(evidence.withheld.map(\.path) == ["content/projects/b.md"])
        let page = String(decoding: EvidencePage(evidence, in: .cs).bytes, as: UTF8.self)
        for expected in [
            "Podpora &lt;služeb&gt;", "cíle doplníme, nejdéle do 31.\u{A0}12.\u{A0}2026", "ozdoba",
            "content/projects/b.md", "koncept", evidence.projects[0].digest, "IČO 70891320",
        ] {
            #expect(page.contains(expected), "\(expected)")
        }
    }

    /// Nothing is graver than that there is no page at all.
    @Test func aPageWithdrawnTooEarlyIsMissing() async throws {
        let evidence = try await Self.evidence(
            "",
            other: [
                "content/projects/b.md":
                    "---\ntitle: B\nregistration_number: CZ.03.02.01/00/22_003/0000107\nimplementation_period: 2022/2027\nexpires: 2025-01-01\n---\n"
            ])
        let entry = try #require(evidence.withheld.first)
        #expect(entry.duties.map(\.duty.id) == ["online-to-the-end"])
        #expect(entry.duties.map(\.state) == [.missing])
        let title = "Stránka je zveřejněna do konce realizace"
        #expect(
            String(decoding: EvidencePage(evidence, in: .cs).bytes, as: UTF8.self).contains("chybí</span> \(title)"))
        #expect(String(decoding: evidence.csv(in: .cs), as: UTF8.self).contains("content/projects/b.md"))
        #expect(String(decoding: evidence.json(in: .cs), as: UTF8.self).contains("expires-too-early"))
        #expect(evidence.text(in: .cs).contains("  chybí: 1\n    \(title)\n"))
    }

    @Test(arguments: [LanguageCode.cs, .en])
    func theFileIsWellFormedAndNeedsNothingElse(_ language: LanguageCode) async throws {
        let evidence = try await Self.evidence("allow: [{rule: plaque-due, reason: '\"<b>&'}]\n")
        let bytes = EvidencePage(evidence, in: language).bytes
        let text = String(decoding: bytes, as: UTF8.self)
        // The rules of a style sheet are no markup.
        let page = text.replacing(/<style>.*<\/style>/.dotMatchesNewlines(), with: "")
        #expect(page.count < text.count)
        #expect(PageCheck.defects(in: Array(page.utf8)) == [])
        for part in ["<script", "<link", "src=", "url(", "@import"] { #expect(!text.contains(part)) }
        #expect(EvidencePage(evidence, in: language).bytes == bytes)
    }

    @Test func spreadsheetsTakeNothingForAFormula() async throws {
        let evidence = try await Self.evidence(
            "allow: [{rule: missing-goals, reason: '=1+1; \"a\"'}]\n",
            other: [
                "content/projects/c.md": "---\ntitle: '@SUM(A1)'\nprogramming_period: 2014-2020\n---\n"
            ])
        let text = String(decoding: evidence.csv(in: .cs), as: UTF8.self)
        #expect(text.hasPrefix("\u{FEFF}\"file\",\"title\","))
        #expect(text.hasSuffix("\"\r\n"))
        #expect(text.contains("\"'@SUM(A1)\""))
        #expect(text.contains("\"missing-goals: =1+1; \"\"a\"\"\""))
        let rows = text.split(separator: "\r\n")
        #expect(rows.count == 1 + 2 * duties.count)
        for row in rows { #expect(row.matches(of: /(^|,|\u{FEFF})"([^"]|"")*"/).count == 17) }
    }

    @Test func jsonSaysTheSame() async throws {
        let evidence = try await Self.evidence("")
        let json = try JSONSerialization.jsonObject(with: Data(evidence.json(in: .en))) as? [String: Any]
        let project = try #require((json?["projects"] as? [[String: Any]])?.first)
        let kept = try #require(project["duties"] as? [[String: Any]])
        #expect(kept.compactMap { $0["id"] as? String } == duties.map(\.id))
        #expect(
            kept.compactMap { $0["state"] as? String } == evidence.projects[0].duties.map(\.state.rawValue))
        #expect(project["sha256"] as? String == evidence.projects[0].digest)
        #expect(json?["day"] as? String == "2026-11-21")
    }

    /// A rule of law that no duty knows would be missing from the report.
    @Test func everyLegalRuleBelongsToADuty() {
        let known = Set(duties.flatMap(\.findings))
        #expect(known.subtracting(allDiagnoses.map(\.id)).sorted() == [])
        let legal = projectRules.filter { $0.weight == .duty || $0.subject == .duties && !$0.articles.isEmpty }
        #expect(legal.count > 5)
        #expect(Set(legal.map(\.diagnosis.id)).subtracting(known).sorted() == [])
    }
}
