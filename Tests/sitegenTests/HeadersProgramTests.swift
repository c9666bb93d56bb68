import Foundation
import Testing

/// `sitegen headers`, the real program; what servers make of the files is seen by `make test-web` where they are installed.
struct HeadersProgramTests {
    private static func site(_ settings: String = "base_url: https://example.cz/eu/") throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("content/site.yml", "title: Web\n\(settings)\n")
        try folder.write("content/projects/a.md", "---\ntitle: A\nprogramming_period: 2014-2020\n---\n")
        return folder
    }

    private static func run(_ arguments: [String], _ folder: TemporaryFolder) throws -> RunningProgram.Result {
        try RunningProgram.run(["headers"] + arguments + ["--today", "2026-11-21"], in: folder.path)
    }

    static let policy = "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'"

    @Test(
        arguments: [
            (
                "nginx",
                ["location /eu/ {", "error_page 404 /eu/404.html;", "location = /eu/feed.xml {", "frame-ancestors *"]
            ),
            (
                "apache",
                ["ErrorDocument 404 /eu/404.html", "<Files \"publicita.html\">", "SetEnvIf Request_URI \"^/eu/assets/"]
            ),
            ("caddy", ["rewrite * /eu/404.html", "header /eu/* {", "path_regexp ^/eu/assets/.+\\.[0-9a-f]{12}\\."]),
            ("static", ["\n/eu/*\n  Content-Security-Policy: ", "\n/eu/data/*\n  Access-Control-Allow-Origin: *\n"]),
        ])
    func eachServer(_ server: String, _ expected: [String]) throws {
        let folder = try Self.site()
        let result = try Self.run([server], folder)
        #expect(result.code == 0)
        #expect(result.diagnostics.isEmpty)
        for part in expected + [
            Self.policy, "max-age=31536000, immutable", "nosniff", "application/atom+xml", "Strict-Transport-Security",
        ] {
            #expect(result.output.contains(part), "\(part)")
        }
        // Pictures of the emblem are shown by other sites.
        #expect(!result.output.replacing(#/\#[^\n]*/#, with: "").contains("Cross-Origin-Resource-Policy"))
        let root = try Self.run([server, "--base-url", "https://example.cz/"], folder)
        #expect(root.code == 0 && !root.output.contains("/eu/"))
    }

    /// A host that knows no expressions is told each file, and each is there.
    @Test func everyFileOfAStaticHostIsThere() throws {
        let folder = try Self.site()
        #expect(try RunningProgram.run(["build", "--today", "2026-11-21"], in: folder.path).code == 0)
        let text = try Self.run(["static"], folder).output
        let named = text.matches(of: #/\n/eu/(assets/[^\n]*)\n  Cache-Control: /#).map { String($0.1) }
        #expect(named.count >= 5)
        for name in named {
            #expect(FileManager.default.fileExists(atPath: folder.path + "/public/" + name), "\(name)")
        }
    }

    @Test func aFileBesideTheSite() throws {
        let folder = try Self.site("")
        let told = try Self.run(["apache", "--output", ".htaccess", "--lang", "en"], folder)
        #expect(told.code == 0 && told.output.isEmpty)
        #expect(told.diagnostics == "The headers are in .htaccess.\n")
        let text = try String(contentsOfFile: folder.path + "/.htaccess", encoding: .utf8)
        #expect(text == (try Self.run(["apache"], folder).output))
        #expect(text.contains("ErrorDocument 404 /404.html"))
        let json = try Self.run(["apache", "--output", "x", "--format", "json"], folder)
        #expect(json.code == 0)
        #expect(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) is [Any])
    }

    @Test func oldAddressesThatOnlyTheServerCanLeadOn() throws {
        let folder = try Self.site()
        for server in ["nginx", "apache", "caddy"] {
            #expect(!(try Self.run([server], folder).output.contains("redirects.map")))
        }
        try folder.write("content/pages/b.md", "---\ntitle: B\naliases: [/stary.pdf]\n---\n")
        for server in ["nginx", "apache", "caddy"] {
            #expect(try Self.run([server], folder).output.contains("redirects.map"))
        }
    }

    @Test func whatCannotBe() throws {
        let folder = try Self.site()
        #expect(try Self.run([], folder).code == 2)
        #expect(try Self.run(["iis"], folder).code == 2)
        #expect(try Self.run(["nginx", "--format", "json"], folder).code == 2)
        try folder.write("content/pages/b.md", "---\ntitel: B\n---\n")
        let result = try Self.run(["nginx", "--output", "x"], folder)
        #expect(result.code == 1 && result.output.isEmpty)
        #expect(result.diagnostics.contains("content/pages/b.md:2") && result.diagnostics.contains("Soubor nevznikl"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/x"))
    }
}
