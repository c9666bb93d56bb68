import Fields
import Foundation
import Funding
import Language
import Publishing
import SourceText
import Testing

@testable import SiteBuilder

/// Content is not trusted: whatever it holds, either an error names the place, or the pages are whole and harmless.
struct HostileSiteTests {
    @Test("Hostile text at every key of a project", arguments: HostileValue.texts)
    func everyKeyOfAProject(_ text: String) async throws {
        let site = try Self.site()
        let values = HostileValue.all(Project.fields.descriptions, text)
        #expect(values.count > 100)
        for (number, value) in values.enumerated() {
            let title = value.entry.hasPrefix("\"title\":") ? "" : "title: T\n"
            try site.write("content/projects/p\(number).md", "---\n\(title)\(value.entry)\n---\n\nText.\n")
        }
        try await Self.expectHarmless(site)
    }

    @Test("Hostile text at every key of pages, news and settings", arguments: HostileValue.texts)
    func everyKeyElsewhere(_ text: String) async throws {
        let site = try Self.site()
        for (number, value) in HostileValue.all(Article.pageFields.descriptions, text).enumerated() {
            let title = value.path == "title" ? "" : "title: T\n"
            try site.write("content/pages/p\(number).md", "---\n\(title)\(value.entry)\n---\n")
        }
        for (number, value) in HostileValue.all(Article.newsFields.descriptions, text).enumerated() {
            let title = value.path == "title" ? "" : "title: T\n"
            try site.write("content/news/2026-01-01-n\(number).md", "---\n\(title)\(value.entry)\n---\n")
        }
        try await Self.expectHarmless(site)
        // All settings at once, without those that are refused.
        var settings = HostileValue.all(SiteSettings.fields.descriptions, text)
        #expect(settings.count > 20)
        var kept: [HostileValue] = []
        for value in settings {
            let title = value.path == "title" ? "" : "title: T\n"
            let file = SourceFile(path: "content/site.yml", bytes: Array((title + value.entry + "\n").utf8))
            if readSettings(file).findings.allSatisfy({ $0.severity != .error }) { kept.append(value) }
        }
        settings = kept.filter {
            !["navigation.url", "call_to_action.url"].contains($0.path) && !$0.path.hasPrefix("logo")
        }
        var seen: Set<Substring> = []
        var yaml = settings.contains { $0.path == "title" } ? "" : "title: T\n"
        for value in settings where seen.insert(value.path.prefix { $0 != "." }).inserted { yaml += value.entry + "\n" }
        try site.write("content/site.yml", yaml)
        try await Self.expectHarmless(site)
    }

    @Test(
        arguments: HostileValue.texts + [
            "![a\" onerror=\"x](/obr.svg \"t\\\" onload=\\\"x\")",
            "[a](https://example.cz \"\\\" onclick=\\\"x\")",
            "<javascript:alert(1)>", "`<script>`", "```\"><script>\n</code></pre><script>\n```",
            "# <script>\n\n## \"id\" onclick=x",
            "| <script> |\n| --- |\n| \"x\" |", "[^<script>]\n\n[^<script>]: \"><script>", "- [x] <script>",
            "&lt;script&gt;",
            "[a]: javascript:x \"t\"\n\n[a]", "<!-- x --><?php x ?><![CDATA[x]]>", "[x](&#106;avascript:alert(1))",
            "[x](java\nscript:alert(1))", "[x](\u{1}javascript:alert(1))", "\\<script>", "![x](vbscript:x)",
            "<https://a.cz/\"x>",
        ])
    func everyMarkdown(_ text: String) async throws {
        let site = try Self.site()
        try site.write("content/static/obr.svg", "<svg/>")
        try site.write("content/pages/a.md", "---\ntitle: A\n---\n\n\(text)\n\n\(text) text \(text)\n")
        try site.write("content/projects/a.md", "---\ntitle: A\n---\n\n## Cíle\n\n\(text)\n")
        try site.write(
            "content/projects/b.md",
            "---\ntitle: A\ngoals: \(HostileValue.quoted(text))\nactivities: [{title: A, text: \(HostileValue.quoted(text))}]\n---\n"
        )
        try await Self.expectHarmless(site)
    }

    @Test func namesOfFiles() async throws {
        let site = try Self.site()
        let names = [
            "\"><script>alert(1)<.pdf", "a'b\" onclick=\"x.pdf", "javascript&colon;x.pdf", "50% #1?.pdf",
            "%2e%2e%2fx.pdf", "čá řž.pdf",
            "{{title}}.pdf", "-->.pdf", " mezera .pdf",
        ]
        for (number, name) in names.enumerated() {
            try site.write("content/projects/p\(number)/\(name)", "PDF")
            try site.write(
                "content/projects/p\(number)/index.md",
                "---\ntitle: T\ndocuments: [{title: D, file: \(HostileValue.quoted(name))}]\n---\n")
            try site.write("content/static/\(number)\(name)", "PDF")
        }
        let report = try await Self.expectHarmless(site)
        #expect(report.output != nil)
        let files = site.files()
        // Each name that its field takes is published under that very name.
        let published = names.indices.filter { files["projekty/p\($0)/\(names[$0])"] != nil }
        #expect(published.count >= names.count - 1)
        for (number, name) in names.enumerated() { #expect(files["\(number)\(name)"] != nil) }
    }

    @Test func addressesOfTheProjectItself() async throws {
        let site = try Self.site()
        let aliases = [
            "/../../outside.html", "/a/../../outside.html", "/%2e%2e/%2e%2e/outside.html", "/..%2f..%2foutside.html",
            "/a\\..\\..\\outside.html", "/./outside.html", "//evil.example/x", "/a\"b<script>.html", "/a;b",
            "/a{b}$c~d'e",
            "https://stary.example.cz/../../outside.html", "/.sitegen-output", "/.htaccess", "/assets/site.css/x",
            "/redirects.map", "/\(String(repeating: "a", count: 300))", "/x/\(String(repeating: "b/", count: 200))",
            "/%00.html",
            "/a\u{202E}b", "javascript:alert(1)", "/javascript:alert(1)", "/<svg onload=x>/",
        ]
        for (number, alias) in aliases.enumerated() {
            try site.write(
                "content/pages/p\(number).md", "---\ntitle: T\naliases: [\(HostileValue.quoted(alias))]\n---\n")
        }
        try await Self.expectHarmless(site)
        let map = String(decoding: site.files()["redirects.map"] ?? [], as: UTF8.self)
        for line in map.split(separator: "\n") where !line.hasPrefix("#") {
            #expect(line.wholeMatch(of: /[^\s;{}"'$]+ [^\s;{}"'$]+ ;/) != nil, "\(line)")
        }
    }

    @Test func nothingIsReadOrWrittenOutside() async throws {
        let parent = try SiteOnDisk()
        try parent.write("outside/secret.md", "---\ntitle: Tajné\n---\n")
        try parent.write("outside/index.html", "outside")
        try parent.write("site/content/site.yml", "title: Web\n")
        try parent.write("site/content/pages/a.md", "---\ntitle: A\n---\n")
        let outside = parent.state("outside")
        let options = BuildOptions(
            source: parent.path + "/site", output: parent.path + "/site/public", today: try #require(SiteOnDisk.today))
        #expect(try await Build.run(options: options).exitCode == 0)
        // A folder of the built site is now a way out.
        try FileManager.default.removeItem(atPath: parent.path + "/site/public/projekty")
        try parent.link("site/public/projekty", to: parent.path + "/outside")
        try parent.write("site/content/projects/b.md", "---\ntitle: B\n---\n")
        await #expect(throws: MachineFailure.self) { try await Build.run(options: options) }
        let isUntouched = parent.state("outside") == outside
        #expect(isUntouched)
        try FileManager.default.removeItem(atPath: parent.path + "/site/public/projekty")
        for (link, target) in [
            ("pages/b.md", "../../../outside/secret.md"), ("static/x", "/etc/passwd"),
            ("pages/folder", "../../../outside"),
        ] {
            try parent.link("site/content/" + link, to: target)
            let report = try await Build.run(options: options)
            #expect(report.exitCode == 1)
            #expect(report.findings.contains { $0.id.hasPrefix("symlink-") && $0.place?.file == "content/" + link })
            try FileManager.default.removeItem(atPath: parent.path + "/site/content/" + link)
        }
        // The output folder itself may be reached by a link; it is a place that somebody chose.
        try FileManager.default.createDirectory(atPath: parent.path + "/web", withIntermediateDirectories: true)
        try parent.link("link", to: "web")
        var linked = options
        linked.output = parent.path + "/link"
        #expect(try await Build.run(options: linked).exitCode == 0)
        #expect(parent.files("web")["index.html"] != nil)
        #expect(parent.state("outside") == outside)
    }

    @Test(
        // A time that grew with the square of the length would be hours; a busy machine takes a minute or two.
        .timeLimit(.minutes(20)),
        arguments: [
            ("content/pages/a.md", "---\ntitle: A\n---\n\n", "x", "markdown-too-long"),
            ("content/pages/a.md", "---\ntitle: A\nsummary: ", "x", "front-matter-unclosed"),
            ("content/pages/a.md", "", "x", "front-matter-missing"),
            ("content/pages/a.md", "---\n", "[", "front-matter-unclosed"),
            ("content/site.yml", "title: ", "x", "front-matter-size"),
            ("content/site.yml", "", "{", "front-matter-size"),
            ("templates/page.html", "{{{publicity}}}", "<p class=\"", "template-"),
            ("templates/page.html", "{{{publicity}}}", "{{#a}}", "template-"),
        ])
    func aLineOfTenMegabytes(_ path: String, _ start: String, _ piece: String, _ id: String) async throws {
        let site = try Self.site()
        try site.write(path, start + String(repeating: piece, count: 10_000_000 / piece.utf8.count))
        let report = try await site.build()
        #expect(report.exitCode == 1)
        let finding = try #require(report.findings.first { $0.id.hasPrefix(id) })
        #expect(finding.place?.file == path)
        let content = report.findings.filter { $0.kind == .content }
        #expect(FindingPrinter(language: .cs).text(content).utf8.count < 200_000)
    }

    private static func site() throws -> SiteOnDisk {
        let site = try SiteOnDisk()
        try site.write("content/site.yml", "title: Web\n")
        return site
    }

    /// Builds; takes the files with errors away and builds again; looks at every page.
    @discardableResult
    private static func expectHarmless(_ site: SiteOnDisk) async throws -> BuildReport {
        var report = try await site.build()
        if report.exitCode != 0 {
            let errors = report.findings.filter { $0.kind == .content && $0.severity == .error }
            for finding in errors { #expect(finding.place != nil, "\(finding.id): \(finding.message.en)") }
            for file in Set(errors.compactMap(\.place?.file)) where file != "content/site.yml" {
                try FileManager.default.removeItem(atPath: site.path + "/" + file)
            }
            report = try await site.build()
        }
        #expect(
            report.exitCode == 0,
            "\(report.findings.filter { $0.kind == .content }.prefix(3).map { "\($0.id) \($0.place?.file ?? "") \($0.message.en)" })"
        )
        let files = site.files()
        for (path, bytes) in files where path.hasSuffix(".html") {
            let defects = PageCheck.defects(in: bytes)
            #expect(defects == [], "\(path)")
        }
        return report
    }
}
