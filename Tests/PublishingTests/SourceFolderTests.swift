import Foundation
import Language
import SourceText
import Testing

@testable import Publishing

struct SourceFolderTests {
    private func entries(_ site: TemporaryFolder) throws -> (paths: [String], findings: [String]) {
        let listing = try SourceFolder(site.path).listing()
        let (entries, findings) = (listing.entries, listing.findings)
        return (entries.map(\.path), findings.map(\.id))
    }

    @Test func listsWhatABuildReads() throws {
        let site = try TemporaryFolder()
        for file in [
            "content/site.yml", "content/projects/b.md", "content/projects/a/index.md", "content/projects/a/plán.pdf",
            "content/static/.well-known/x", "content/static/.htaccess", "content/static/favicon.ico",
            "templates/home.html", "templates/assets/style.css",
            // Not read:
            "content/.hidden.md", "content/.git/config", "content/projects/b.md~", "content/projects/.#b.md",
            "content/static/.DS_Store", "content/static/Thumbs.db", "templates/.swp", "public/index.html", "README.md",
        ] {
            try site.write(file, file)
        }
        let listing = try SourceFolder(site.path).listing()
        let (entries, findings) = (listing.entries, listing.findings)
        #expect(findings.isEmpty)
        #expect(
            entries.map { "\($0.path) \($0.kind)" } == [
                "content/projects/a/index.md content", "content/projects/a/plán.pdf content",
                "content/projects/b.md content", "content/site.yml content", "content/static/.htaccess staticFile",
                "content/static/.well-known/x staticFile", "content/static/favicon.ico staticFile",
                "templates/assets/style.css asset", "templates/home.html template",
            ])
        #expect(entries.allSatisfy { $0.size == $0.path.utf8.count })
        let source = try SourceFolder(site.path)
        for entry in entries { #expect(try source.read(entry.path) == Array(entry.path.utf8)) }
    }

    @Test func aFolderWithoutContentIsNoSite() throws {
        let folder = try TemporaryFolder()
        #expect(throws: MachineFailure.self) { try SourceFolder(folder.path) }
        #expect(throws: MachineFailure.self) { try SourceFolder(folder.path + "/none") }
    }

    @Test func followsLinksOnlyToFilesAmongTheInputs() throws {
        let site = try siteFolder()
        let outside = try TemporaryFolder()
        try outside.write("secret.md", "secret")
        try site.write("README.md", "readme")
        try site.write("content/projects/a.md", "a")
        try site.link("content/fine.md", to: "projects/a.md")
        try site.link("content/projects/secret.md", to: outside.path + "/secret.md")
        try site.link("content/readme.md", to: "../README.md")
        try site.link("content/dangling.md", to: "nowhere.md")
        try site.link("content/folder", to: "projects")
        try site.link("content/round", to: ".")
        let (paths, findings) = try entries(site)
        #expect(paths == ["content/fine.md", "content/index.md", "content/projects/a.md"])
        #expect(findings.filter { $0 == "symlink-folder" }.count == 1)
        #expect(findings.filter { $0 == "symlink-outside" }.count == 4)
        #expect(findings.count == 5)
        let source = try SourceFolder(site.path)
        #expect(try source.read("content/fine.md") == Array("a".utf8))
        for path in ["content/projects/secret.md", "content/readme.md", "content/folder/../../README.md"] {
            #expect(throws: MachineFailure.self) { try source.read(path) }
        }
    }

    @Test(arguments: [
        "../x", "content/../README.md", "/etc/passwd", "README.md", "content//index.md", "content",
        "content/./index.md", "content/index.md\0.png", "content/none.md",
    ])
    func readsNothingElse(_ path: String) throws {
        let site = try siteFolder()
        try site.write("README.md", "readme")
        let source = try SourceFolder(site.path)
        #expect(throws: MachineFailure.self) { try source.read(path) }
    }

    @Test func aFileTooLargeIsRefused() throws {
        let site = try siteFolder()
        let source = try SourceFolder(site.path)
        #expect(throws: MachineFailure.self) { try source.read("content/index.md", limit: 3) }
        #expect(throws: Never.self) { try source.read("content/index.md", limit: 17) }
    }

    @Test func namesNobodyCanReadAndThingsThatAreNoFilesAreFound() throws {
        let site = try siteFolder()
        mkfifo(site.path + "/content/pipe.md", 0o644)
        for name in [[0x63, 0xE9, 0x2E, 0x6D, 0x64], [0x61, 0x0A, 0x62]] as [[UInt8]] {
            var path = Array((site.path + "/content/").utf8) + name + [0]
            let descriptor = path.withUnsafeMutableBytes {
                open($0.bindMemory(to: CChar.self).baseAddress!, O_WRONLY | O_CREAT, 0o644)
            }
            #expect(descriptor >= 0)
            close(descriptor)
        }
        try site.write("content/caf\u{E9}.md", "composed")
        try site.write("content/cafe\u{301}.md", "decomposed")
        try site.write("content/static/.sitegen-output", "mark")
        let listing = try SourceFolder(site.path).listing()
        let (entries, findings) = (listing.entries, listing.findings)
        #expect(entries.count == 2)
        #expect(
            findings.map(\.id).sorted() == [
                "file-name", "file-name", "file-name-reserved", "file-name-twice", "special-file",
            ])
        #expect(findings.contains { $0.message.cs.contains("content/c\\xe9.md") })
        #expect(findings.contains { $0.message.cs.contains("content/a\\u{a}b") })
        #expect(throws: MachineFailure.self) { try SourceFolder(site.path).read("content/pipe.md") }
    }
}
