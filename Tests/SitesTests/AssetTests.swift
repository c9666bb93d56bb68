import DefaultTheme
import Foundation
import Publishing
import SourceText
import Testing

@testable import SiteBuilder

/// What stands below `assets/`, and under which names.
struct AssetTests {
    private static func names(_ files: [String: [UInt8]]) -> [String] {
        files.keys.filter { $0.hasPrefix("assets/") }.sorted()
    }

    private static func text(_ bytes: [UInt8]?) -> String { String(decoding: bytes ?? [], as: UTF8.self) }

    /// The one file whose name is `name` but for its fingerprint.
    private static func fingerprinted(_ name: String, in files: [String: [UInt8]]) -> String? {
        let found = files.keys.filter { $0 != name && SiteOnDisk.withoutFingerprints($0) == name }
        return found.count == 1 ? found.first : nil
    }

    @Test func whatPagesLoadBearsAFingerprint() async throws {
        let site = try SiteOnDisk()
        try site.write(
            "content/site.yml", "title: Web\nbase_url: https://example.cz/eu/\ntheme:\n  accent: \"#0b5d5b\"\n")
        try site.write("content/projects/a.md", "---\ntitle: A\nprogramming_period: 2014-2020\n---\n")
        #expect(try await site.build().exitCode == 0)
        let files = site.files()
        let kept = Self.names(files).filter { SiteOnDisk.withoutFingerprints($0) == $0 }
        #expect(kept.filter { !$0.hasPrefix("assets/publicita/") } == ["assets/LICENSE-lockup-font.txt"])
        for name in ["favicon.svg", "lockup.woff2", "poster.css", "publicity.css", "site.css", "theme.css"] {
            #expect(Self.fingerprinted("assets/" + name, in: files) != nil, "\(name)")
        }
        // Every address below assets/ that a page names leads to a file.
        var named = 0
        for (path, bytes) in files where path.hasSuffix(".html") {
            for match in Self.text(bytes).matches(of: /(?:href|src)="\/eu\/(assets\/[^"]*)"/) {
                named += 1
                #expect(files[String(match.1)] != nil, "\(match.1) on \(path)")
            }
        }
        #expect(named > 20)
        let font = try #require(Self.fingerprinted("assets/lockup.woff2", in: files))
        let publicity = try #require(Self.fingerprinted("assets/publicity.css", in: files))
        #expect(Self.text(files[publicity]).contains("src: url(\"\(font.dropFirst("assets/".count))\") format"))
    }

    /// The name tells the bytes: of the file itself, and of all that a style sheet leads to.
    @Test func fingerprintsFollowTheContent() async throws {
        let site = try SiteOnDisk()
        try site.write("content/site.yml", "title: Web\n")
        func built() async throws -> (names: Set<String>, files: [String: [UInt8]]) {
            #expect(try await site.build().exitCode == 0)
            let files = site.files()
            return (Set(Self.names(files)), files)
        }
        let first = try await built()
        #expect(try await built().names == first.names)

        try site.write(
            "templates/assets/own/a.css", "@import url( '../own/b.css' ); p { background: url(i%2Epng?v=1#x) }")
        try site.write("templates/assets/own/b.css", "@import \"a.css\"; @import '/assets/site.css';")
        try site.write("templates/assets/own/i.png", "one")
        try site.write("templates/assets/own/named-by-nobody.png", "x")
        let second = try await built()
        #expect(first.names.isSubset(of: second.names))
        let (a, b, i) = (
            try #require(Self.fingerprinted("assets/own/a.css", in: second.files)),
            try #require(Self.fingerprinted("assets/own/b.css", in: second.files)),
            try #require(Self.fingerprinted("assets/own/i.png", in: second.files))
        )
        let sheet = try #require(Self.fingerprinted("assets/site.css", in: second.files))
        // The site's own keep their names as well, and both files are the same.
        #expect(second.files["assets/own/a.css"] == second.files[a])
        #expect(second.files["assets/own/named-by-nobody.png"] == Array("x".utf8))
        #expect(Self.fingerprinted("assets/own/named-by-nobody.png", in: second.files) == nil)
        let print = { (name: String) in name.split(separator: ".")[1] }
        #expect(
            Self.text(second.files[a])
                == "@import url( '../own/b.\(print(b)).css' ); p { background: url(i.\(print(i)).png?v=1#x) }")
        #expect(Self.text(second.files[b]) == "@import \"a.\(print(a)).css\"; @import '/\(sheet)';")

        // A picture changes, and with it the names of the sheets that lead to it; its old file goes.
        try site.write("templates/assets/own/i.png", "two")
        let third = try await built()
        #expect(second.names.subtracting(third.names) == [a, b, i])
        #expect(third.names.count == second.names.count)
    }

    @Test func replacedAndEmpty() async throws {
        let site = try SiteOnDisk()
        try site.write("content/site.yml", "title: Web\n")
        try site.write("content/projects/a.md", "---\ntitle: A\nprogramming_period: 2014-2020\n---\n")
        try site.write("templates/assets/site.css", "")
        try site.write("templates/assets/favicon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        let large = [UInt8](repeating: 0x61, count: 3 << 20)
        try site.write("templates/assets/film.mp4", large)
        #expect(try await site.build().exitCode == 0)
        let files = site.files()
        let sheet = try #require(Self.fingerprinted("assets/site.css", in: files))
        #expect(files[sheet] == [])
        #expect(files["assets/site.css"] == nil)
        let icon = try #require(Self.fingerprinted("assets/favicon.svg", in: files))
        #expect(Self.text(files[icon]).hasPrefix("<svg xmlns"))
        #expect(Self.text(files["index.html"]).contains("href=\"/\(sheet)\""))
        let isSame = files["assets/film.mp4"] == large
        #expect(isSame)
    }

    /// A browser says nothing of what it does not find, so the theme is asked here.
    @Test func theThemeNamesNothingThatIsNotThere() {
        let theme = Theme(templates: [], assets: [])
        let names = Set(theme.assets.map(\.name)).union(SiteAssets.generatedNames)
        for asset in theme.assets where asset.isStyleSheet {
            for reference in AssetReference.all(in: asset.bytes ?? [], of: asset.name, base: SiteBase()) {
                #expect(names.contains(reference.name ?? ""), "\(reference.path.string) in \(asset.name)")
            }
        }
        #expect(theme.assets.count == DefaultTheme.files.count { $0.path.hasPrefix("assets/") })
    }
}
