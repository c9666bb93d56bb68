import Foundation
import Testing

/// `sitegen addresses`, the real program.
struct AddressesProgramTests {
    private static func site() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.write("content/site.yml", "title: Web\nbase_url: https://example.cz/eu\nper_page: 1\n")
        for name in ["alfa", "beta"] {
            try folder.write(
                "content/projects/\(name)/index.md",
                "---\ntitle: \(name)\nprogramming_period: 2014-2020\nregion: CZ064\ndocuments:\n"
                    + "  - {title: D, file: výroční zpráva.pdf}\n---\n")
            try folder.write("content/projects/\(name)/výroční zpráva.pdf", "%PDF")
        }
        return folder
    }

    private static let all = """
        /
        /data/datapackage.json
        /data/katalog.jsonld
        /data/kohesio.csv
        /data/projekty.csv
        /data/projekty.json
        /data/projekty.schema.json
        /kraje/jihomoravsky-kraj/
        /obdobi/2014-2020/
        /otevrena-data/
        /projekty/
        /projekty/alfa/
        /projekty/alfa/plakat/
        /projekty/alfa/publicita.html
        /projekty/alfa/v%C3%BDro%C4%8Dn%C3%AD%20zpr%C3%A1va.pdf
        /projekty/beta/
        /projekty/beta/plakat/
        /projekty/beta/publicita.html
        /projekty/beta/v%C3%BDro%C4%8Dn%C3%AD%20zpr%C3%A1va.pdf
        /robots.txt
        /sitemap.xml

        """

    private static func run(_ arguments: [String], _ folder: TemporaryFolder) throws -> RunningProgram.Result {
        try RunningProgram.run(arguments + ["--today", "2026-11-21"], in: folder.path)
    }

    private static func file(_ folder: TemporaryFolder) -> String? {
        try? String(contentsOfFile: folder.path + "/content/addresses.txt", encoding: .utf8)
    }

    @Test func listsAndWritesNothing() throws {
        let folder = try Self.site()
        let result = try Self.run(["addresses"], folder)
        #expect(result.code == 0)
        #expect(result.output == Self.all)
        #expect(result.diagnostics.isEmpty)
        #expect(Self.file(folder) == nil)
    }

    @Test func whatIsListedMustStay() throws {
        let folder = try Self.site()
        let first = try Self.run(["addresses", "--update"], folder)
        #expect(first.code == 0)
        #expect(first.output == "content/addresses.txt: nové adresy: 21.\n")
        let text = try #require(Self.file(folder))
        #expect(text.split(separator: "\n").filter { !$0.hasPrefix("#") }.joined(separator: "\n") + "\n" == Self.all)
        #expect(
            try Self.run(["addresses", "--update", "--lang", "en"], folder).output.hasSuffix("new addresses: 0.\n"))
        #expect(Self.file(folder) == text)
        #expect(try Self.run(["build"], folder).code == 0)

        // Its folder renamed, a project takes four addresses with it.
        try FileManager.default.moveItem(
            atPath: folder.path + "/content/projects/beta", toPath: folder.path + "/content/projects/betas")
        for command in [["build"], ["addresses"], ["addresses", "--update"]] {
            let result = try Self.run(command, folder)
            #expect(result.code == 1)
            #expect(result.output.isEmpty)
            #expect(result.diagnostics.components(separatedBy: "[vanished-address]").count == 5)
            #expect(result.diagnostics.contains("/projekty/betas/ (content/projects/betas/index.md)"))
        }
        #expect(Self.file(folder) == text)
        let json = try Self.run(["addresses", "--format", "json"], folder)
        #expect(json.code == 1)
        let found = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
        let vanished = (found ?? []).filter { $0["id"] as? String == "vanished-address" }
        #expect(vanished.count == 4)
        #expect(vanished.allSatisfy { $0["file"] as? String == "content/addresses.txt" && $0["line"] as? Int ?? 0 > 2 })
    }

    /// An alias, a withdrawal and a person's decision each make a vanished address right; notes and order stay.
    @Test func vanishedAddressesAreMended() throws {
        let folder = try Self.site()
        try folder.write(
            "content/projects/c.md",
            "---\ntitle: C\nprogramming_period: 2014-2020\nregion: CZ071\nexpires: 2026-01-01\n---\n")
        let kept =
            "\u{FEFF}# Poznámka\r\n\r\n/projekty/c/\r\n/kraje/olomoucky-kraj/\r\n  /projekty/c/plakat\r\n"
            + "https://example.cz/eu/projekty/alfa/\r\n/stary/"
        try folder.write("content/addresses.txt", kept)
        #expect(try Self.run(["addresses"], folder).code == 1)
        try folder.write("content/pages/nova.md", "---\ntitle: Nová\naliases: [/stary/]\n---\n")
        let result = try Self.run(["addresses", "--update"], folder)
        #expect(result.code == 0)
        let text = try Data(contentsOf: URL(filePath: folder.path + "/content/addresses.txt"))
        let added =
            "\n"
            + Self.all.replacing("/projekty/alfa/\n", with: "")
            .replacing("/obdobi/", with: "/nova/\n/obdobi/")
        #expect(text == Data((kept + added).utf8))
    }

    /// A site built every night goes on when its last project is withdrawn, and its feed with it.
    @Test func theFeedMayGoWithWhatItTold() throws {
        let folder = try TemporaryFolder()
        try folder.write("content/site.yml", "title: Web\nbase_url: https://example.cz/\n")
        let project = "---\ntitle: A\nprogramming_period: 2014-2020\nupdated: 2026-01-01\n"
        try folder.write("content/projects/a.md", project + "expires: 2026-12-01\n---\n")
        #expect(try Self.run(["addresses", "--update"], folder).code == 0)
        #expect(Self.file(folder)?.contains("\n/feed.xml\n") == true)
        #expect(try RunningProgram.run(["build", "--today", "2026-12-02"], in: folder.path).code == 0)
        // Without a withdrawal it is missed.
        try folder.write("content/projects/a.md", project.replacing("updated: 2026-01-01\n", with: "") + "---\n")
        let result = try Self.run(["build"], folder)
        #expect(result.code == 1)
        #expect(result.diagnostics.components(separatedBy: "[vanished-address]").count == 2)
    }

    @Test func aFolderThatIsNoSiteIsAFailure() throws {
        let folder = try TemporaryFolder()
        let result = try Self.run(["addresses", "--update", "--format", "json"], folder)
        #expect(result.code == 2)
        #expect(result.output == "[]\n")
    }
}
