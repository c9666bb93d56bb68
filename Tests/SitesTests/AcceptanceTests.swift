import Language
import Publishing
import SiteBuilder
import SourceText
import Testing

/// Publicity findings that `allow` accepts, in every kind of content file and whichever room finds them.
struct AcceptanceTests {
    private static func check(_ files: [String: String], on day: String = "2026-11-21") async throws -> BuildReport {
        let site = try SiteOnDisk()
        try site.write("content/site.yml", "title: Web\nlanguage: cs\n")
        for (path, text) in files { try site.write(path, text) }
        return try await Build.check(
            options: BuildOptions(source: site.path, output: site.path + "/public", today: try Day(reading: day)))
    }

    private static let project = """
        ---
        title: A
        programming_period: 2014-2020
        allow:
          - {rule: missing-region, reason: projekt nemá místo, until: 2026-11-21}
          - {rule: told-twice, reason: tak je to zvykem}
        goals: Služby.
        ---

        ## Cíle

        Služby.

        """

    @Test func acceptedFindingsArePartedOffWithTheirReason() async throws {
        let report = try await Self.check(["content/projects/a.md": Self.project])
        #expect(!report.findings.contains { ["missing-region", "told-twice"].contains($0.id) })
        #expect(report.findings.contains { $0.id == "missing-budget" })
        #expect(report.accepted.map(\.finding.id) == ["missing-region", "told-twice"])
        #expect(report.accepted.map(\.reason) == ["projekt nemá místo", "tak je to zvykem"])
        #expect(report.accepted.map(\.until) == [Day(year: 2026, month: 11, day: 21), nil])
    }

    @Test func afterTheLastDayTheFindingIsBack() async throws {
        let report = try await Self.check(["content/projects/a.md": Self.project], on: "2026-11-22")
        #expect(report.findings.contains { $0.id == "missing-region" })
        #expect(report.findings.filter { $0.id == "acceptance-is-over" }.map(\.place?.start.line) == [5])
        #expect(report.accepted.map(\.finding.id) == ["told-twice"])
    }

    /// Pages, news and the home page may accept as projects do; another file's acceptance does not count.
    @Test(arguments: ["content/index.md", "content/pages/o-webu.md", "content/news/2026-01-01-zprava.md"])
    func everyContentFileMayAccept(_ path: String) async throws {
        let text = "---\ntitle: A\n---\n\n##\n\n## Další\n\nText.\n"
        let other = "content/pages/jina.md"
        let without = try await Self.check([path: text, other: text])
        #expect(Set(without.findings.filter { $0.id == "empty-heading" }.map(\.place?.file)) == [path, other])
        let accepting = text.replacing(
            "title: A\n", with: "title: A\nallow: [{rule: empty-heading, reason: tak to má být}]\n")
        let with = try await Self.check([path: accepting, other: text])
        #expect(with.findings.filter { $0.id == "empty-heading" }.map(\.place?.file) == [other])
        #expect(with.accepted.map(\.finding.place?.file) == [path])
    }

    @Test func acceptedFindingsDoNotStopAStrictBuild() async throws {
        let site = try SiteOnDisk()
        try site.write("content/site.yml", "title: Web\n")
        try site.write("content/index.md", "---\ntitle: A\n---\n\n##\n\n## Další\n\nText.\n")
        #expect(try await site.build(strict: true).exitCode == 1)
        try site.write(
            "content/index.md",
            "---\ntitle: A\nallow: [{rule: empty-heading, reason: ano}]\n---\n\n##\n\n## Další\n\nText.\n")
        #expect(try await site.build(strict: true).exitCode == 0)
    }

    @Test(arguments: [
        ("missing-regions", "„missing-region“?"), ("xyzzy", "Opište označení"), ("dead-link", "je chyba obsahu"),
        ("unknown-service", nil), ("told-twice", nil), ("missing-goals", nil), ("empty-heading", nil),
    ])
    func onlyKnownPublicityFindingsCanBeAccepted(_ rule: String, _ words: String?) async throws {
        let report = try await Self.check([
            "content/index.md": "---\ntitle: A\nallow:\n  - {rule: \(rule), reason: ano}\n---\n"
        ])
        // What could be accepted, but is not there, is told of as well.
        #expect(report.findings.map(\.id) == [words == nil ? "needless-allow" : "unknown-accepted-rule"])
        let severity: Severity = words == nil ? .note : .warning
        #expect(report.findings.allSatisfy { $0.severity == severity && $0.place?.start.line == 4 })
        if let words { #expect(report.findings.first?.message.cs.contains(words) == true) }
    }

    /// Rules are silent where a value cannot be read, so nothing is known of what was accepted.
    @Test func nothingIsNeedlessBesideAnError() async throws {
        let report = try await Self.check([
            "content/index.md": "---\ntitle: A\nupdated: xyz\nallow:\n  - {rule: missing-goals, reason: ano}\n---\n"
        ])
        #expect(report.findings.map(\.kind) == [.content])
    }

    /// What is accepted until a day that has passed has its own note, and a draft is asked nothing.
    @Test(arguments: [("until: 2026-11-20", "acceptance-is-over"), ("until: 2026-11-22", "needless-allow")])
    func anEntryThatAcceptsNothing(_ until: String, _ id: String) async throws {
        let text = "---\ntitle: A\nallow: [{rule: told-twice, reason: ano, \(until)}]\n"
        let report = try await Self.check([
            "content/index.md": text + "---\n", "content/pages/b.md": text + "draft: ano\n---\n",
        ])
        #expect(report.findings.map(\.id) == [id])
        #expect(report.findings.first?.place?.start == Position(line: 3, column: 9))
    }

    @Test func aContentErrorStaysWhoeverAcceptsIt() async throws {
        let report = try await Self.check([
            "content/index.md": "---\ntitle: A\nallow: [{rule: dead-link, reason: ano}]\n---\n\n[x](pages/neni.md)\n"
        ])
        #expect(report.findings.map(\.id) == ["unknown-accepted-rule", "dead-link"])
        #expect(report.accepted == [])
    }

    @Test func everyPublicityFindingIsKnownWhereAcceptanceIsRead() {
        #expect(publishingDiagnoses.filter { $0.kind == .publicity }.map(\.id) == [])
    }
}
