import Foundation
import Language
import Publishing
import SourceText
import Testing

@testable import SiteBuilder

/// The accessibility statement: what a person has stated, and nothing else.
struct AccessibilityStatementTests {
    private static let path = "prohlaseni-o-pristupnosti/index.html"

    private static func built(_ statement: String, _ settings: String = "") async throws -> (
        BuildReport, [String: String]
    ) {
        let site = try SiteOnDisk()
        try site.write("content/site.yml", "title: Web\n\(settings)\n\(statement)\n")
        try site.write("content/projects/a.md", "---\ntitle: A\nprogramming_period: 2014-2020\n---\n")
        let report = try await site.build()
        let pages = site.files().filter { $0.key.hasSuffix(".html") }
        return (
            report,
            pages.mapValues { String(decoding: $0, as: UTF8.self).replacing("\u{A0}", with: " ") }
        )
    }

    private static let whole =
        "accessibility: {conformance: partial, exceptions: [mapa nemá text], method: vlastní posouzení, prepared: 2026-01-15, reviewed: 2026-06-01, contact: a@example.cz}"

    @Test func saysWhatIsStatedOnEveryPage() async throws {
        let (report, pages) = try await Self.built(
            Self.whole, "base_url: https://example.cz/eu/\npublisher: {name: Město Příkladov, phone: 577 043 111}")
        #expect(report.findings.filter { $0.id.hasPrefix("accessibility") }.isEmpty)
        let page = try #require(pages[Self.path])
        for expected in [
            "Město Příkladov se zavazuje zpřístupnit tyto internetové stránky v souladu se zákonem č. 99/2019 Sb.",
            "„Web“ (https://example.cz/eu/).",
            "jsou částečně v souladu se zákonem č. 99/2019 Sb. Výjimky jsou uvedeny níže.",
            "<li>mapa nemá text</li>", "Způsob ověření: vlastní posouzení",
            "<time datetime=\"2026-01-15\">15. 1. 2026</time>",
            "<time datetime=\"2026-06-01\">1. 6. 2026</time>", "href=\"mailto:a@example.cz\"",
            "href=\"tel:+420577043111\"",
            "Digitální a informační agenturu",
        ] {
            #expect(page.contains(expected), "\(expected)")
        }
        // Posters and the block alone have no foot.
        for (path, text) in pages where !path.contains("plakat") && !path.contains("publicita") {
            #expect(
                text.contains("<a href=\"/eu/prohlaseni-o-pristupnosti/\">Prohlášení o přístupnosti</a>"), "\(path)")
        }
    }

    @Test(
        arguments: [
            ("full", "jsou plně v souladu se zákonem", "Nepřístupný obsah"),
            ("none", "nejsou v souladu se zákonem č. 99/2019 Sb.</p>", "Výjimky"),
        ])
    func eachConformance(_ word: String, _ expected: String, _ absent: String) async throws {
        let page = try #require(try await Self.built("accessibility: {conformance: \(word)}").1[Self.path])
        #expect(page.contains(expected))
        #expect(!page.contains(absent))
        #expect(page.contains("Zavazujeme se zpřístupnit"))
    }

    /// What nobody has filled in leaves no heading and no list with nothing below it.
    @Test(
        arguments: [
            ("", ["Stav souladu", "Postupy pro prosazování práva"]),
            (", method: m", ["Stav souladu", "Vypracování tohoto prohlášení", "Postupy pro prosazování práva"]),
            (
                ", exceptions: [x], contact: a@example.cz",
                ["Stav souladu", "Nepřístupný obsah", "Zpětná vazba a kontakt", "Postupy pro prosazování práva"]
            ),
        ])
    func whatIsNotFilledLeavesNoGap(_ more: String, _ headings: [String]) async throws {
        let page = try #require(try await Self.built("accessibility: {conformance: partial\(more)}").1[Self.path])
        let main = try #require(page.firstMatch(of: /(?s)<main.*<\/main>/)).output
        #expect(main.matches(of: /<h2>(.*?)<\/h2>/).map { String($0.1) } == headings)
        #expect(main.firstMatch(of: /<ul>\s*<\/ul>/) == nil)
    }

    /// Nobody but a person states conformance: without it there is no page, and no link leads to it.
    @Test(arguments: ["", "accessibility: {method: vlastní posouzení}"])
    func withoutConformanceThereIsNoStatement(_ statement: String) async throws {
        let (report, pages) = try await Self.built(statement)
        #expect(pages[Self.path] == nil)
        #expect(pages.values.allSatisfy { !$0.contains("prohlaseni-o-pristupnosti") })
        #expect(report.findings.contains { $0.id == "accessibility-incomplete" } == !statement.isEmpty)
    }

    @Test(
        arguments: [
            ("{conformance: partial, exceptions: [x], method: m, prepared: 2026-01-15, contact: a@example.cz}", []),
            ("{conformance: full, method: m, prepared: 2025-11-22, contact: a@example.cz}", []),
            (
                "{conformance: full, method: m, prepared: 2025-11-01, contact: a@example.cz}",
                ["accessibility-unreviewed 1. 11. 2025"]
            ),
            (
                "{conformance: full, method: m, prepared: 2020-11-01, reviewed: 2026-11-01, contact: a@example.cz}", []
            ),
            (
                "{conformance: full, exceptions: [x], method: m, prepared: 2026-01-15, contact: a@example.cz}",
                ["accessibility-incomplete conformance: partial"]
            ),
            (
                "{conformance: none, method: m, prepared: 2026-01-15, contact: a@example.cz}",
                ["accessibility-incomplete exceptions"]
            ),
            ("{conformance: full, prepared: 2026-01-15, contact: a@example.cz}", ["accessibility-incomplete method"]),
            ("{conformance: full, method: m, contact: a@example.cz}", ["accessibility-incomplete prepared"]),
            ("{conformance: full, method: m, prepared: 2026-01-15}", ["accessibility-incomplete contact"]),
        ])
    func whatTheLawWantsIsMissed(_ statement: String, _ expected: [String]) async throws {
        let (report, _) = try await Self.built("accessibility: \(statement)")
        let found = report.findings.filter { $0.id.hasPrefix("accessibility") }
        #expect(found.count == expected.count)
        for (finding, wanted) in zip(found, expected) {
            let parts = wanted.split(separator: " ", maxSplits: 1).map(String.init)
            #expect(finding.id == parts[0])
            #expect(finding.message.cs.replacing("\u{A0}", with: " ").contains(parts[1]), "\(finding.message.cs)")
            #expect(finding.place?.start.line == 3)
            #expect(finding.kind == .publicity)
        }
        #expect(report.exitCode == 0)
    }

    /// The last change stands on the pages whose files tell it.
    @Test func pagesTellTheirLastChange() async throws {
        let site = try SiteOnDisk()
        try site.write("content/site.yml", "title: Web\n")
        for path in ["index.md", "pages/o-nas.md", "news/2026-01-02-zprava.md"] {
            try site.write("content/" + path, "---\ntitle: A\nupdated: 2026-03-01\n---\n")
        }
        try site.write("content/pages/jina.md", "---\ntitle: B\n---\n")
        #expect(try await site.build().exitCode == 0)
        let files = site.files()
        for (path, isTold) in [
            ("index.html", true), ("o-nas/index.html", true), ("aktuality/2026/zprava/index.html", true),
            ("jina/index.html", false), ("projekty/index.html", false),
        ] {
            let text = String(decoding: files[path] ?? [], as: UTF8.self)
            #expect(text.contains("Poslední změna <time datetime=\"2026-03-01\">") == isTold, "\(path)")
        }
    }
}
