import DefaultTheme
import Fields
import Foundation
import FrontMatter
import Funding
import Publishing
import SourceText
import Testing

@testable import SiteBuilder

/// `Tests/Sites/<name>`: a site in `content` and `templates`, and what becomes of it in `expected`.
struct GoldenSiteTests {
    private static let sites = testsFolder.appending(path: "Sites")

    /// Sites whose pages print every value and nothing of the theme.
    @Test(arguments: ["three-periods", "english"])
    func everyValue(_ name: String) async throws {
        let site = try SiteOnDisk(copying: Self.sites.appending(path: name))
        for (file, text) in EveryValue.templates(Site.pageKinds) { try site.write("templates/" + file, text) }
        let report = try await site.build(drafts: false)
        let errors = report.findings.filter { $0.kind == .content }
        #expect(errors.map { "\($0.id) \($0.place?.file ?? ""):\($0.place?.start.line ?? 0)" } == [])
        try Golden.expect(
            Self.withoutAssets(site.filesWithoutFingerprints()).mapValues(Self.withoutDrawings),
            in: Self.sites.appending(path: name + "/expected"))
    }

    @Test func aProjectWithATitleOnly() async throws {
        let site = try SiteOnDisk(copying: Self.sites.appending(path: "bare"))
        let report = try await site.build()
        #expect(report.exitCode == 0)
        // One page is enough of the theme: its goldens change with every touch of it.
        let pages = Self.withoutAssets(site.filesWithoutFingerprints())
        #expect(
            pages.keys.sorted() == [
                "404.html", "data/datapackage.json", "data/kohesio.csv", "data/projekty.csv", "data/projekty.json",
                "data/projekty.schema.json", "index.html", "otevrena-data/index.html",
                "projekty/holy-projekt/index.html", "projekty/holy-projekt/plakat/index.html",
                "projekty/holy-projekt/publicita.html",
                "projekty/index.html", "robots.txt",
            ])
        try Golden.expect(
            pages.mapValues(Self.withoutDrawings), in: Self.sites.appending(path: "bare/expected"), partly: true)
        // The theme's own assets are there as they were drawn.
        let files = site.filesWithoutFingerprints()
        let assets = DefaultTheme.files.filter { $0.path.hasPrefix("assets/") }
        #expect(assets.count > 3)
        for asset in assets {
            let isSame = files[asset.path] == asset.contents
            #expect(isSame, "\(asset.path)")
        }
    }

    /// Posters that have much to hold: titles of all lengths, several funds, logos, long addresses.
    @Test func posters() async throws {
        let site = try SiteOnDisk(copying: Self.sites.appending(path: "posters"))
        let report = try await site.build()
        #expect(report.exitCode == 0)
        try Golden.expect(
            site.filesWithoutFingerprints().mapValues(Self.withoutDrawings),
            in: Self.sites.appending(path: "posters/expected"),
            partly: true)
    }

    /// A site replaces one template, one partial and one asset; all else is the theme's.
    @Test func ownTemplates() async throws {
        let site = try SiteOnDisk(copying: Self.sites.appending(path: "own-templates"))
        let report = try await site.build()
        #expect(report.exitCode == 0)
        try Golden.expect(
            site.filesWithoutFingerprints(), in: Self.sites.appending(path: "own-templates/expected"), partly: true)
        let files = site.filesWithoutFingerprints()
        let project = String(decoding: files["projekty/jediny/index.html"] ?? [], as: UTF8.self)
        #expect(project.contains("<footer id=\"page_menu\">Vlastní patička</footer>"))
        #expect(project.contains("<main"))
        let isSame = files["assets/site.css"] == DefaultTheme.files.first { $0.path == "assets/site.css" }?.contents
        #expect(isSame)
    }

    @Test func everyKeyOfTheContractIsInTheGoldenSite() throws {
        let content = Self.sites.appending(path: "three-periods/content")
        var used: [String: Set<String>] = [:]
        for (path, bytes) in SiteOnDisk.files(in: content.path) {
            let file = SourceFile(path: "content/" + path, bytes: bytes)
            if path == "site.yml" {
                Self.collect(ContentFile.readYAML(file).node, "", &used["site", default: []])
            } else if let location = ContentLocation(path: file.path) {
                Self.collect(ContentFile.read(file).node, "", &used[location.kind.rawValue, default: []])
            }
        }
        for (kind, fields) in [
            ("site", SiteSettings.fields.descriptions), ("project", Project.fields.descriptions),
            ("home", Article.homeFields.descriptions), ("page", Article.pageFields.descriptions),
            ("news", Article.newsFields.descriptions),
        ] {
            let keys = Self.keys(fields, "")
            #expect(keys.count >= 9)
            #expect(keys.subtracting(used[kind] ?? []).sorted() == [], "\(kind)")
        }
    }

    private static func keys(_ fields: [FieldDescription], _ prefix: String) -> Set<String> {
        fields.reduce(into: []) { keys, field in
            keys.insert(prefix + field.key)
            keys.formUnion(Self.keys(field.shape.keys, prefix + field.key + "."))
        }
    }

    private static func collect(_ node: Node, _ prefix: String, _ keys: inout Set<String>) {
        switch node.content {
        case .absent, .scalar: return
        case .list(let items): for item in items { collect(item, prefix, &keys) }
        case .map(let entries):
            for entry in entries {
                if case .absent = entry.value.content { continue }
                keys.insert(prefix + entry.key)
                collect(entry.value, prefix + entry.key + ".", &keys)
            }
        }
    }

    private static func withoutAssets(_ files: [String: [UInt8]]) -> [String: [UInt8]] {
        files.filter { !$0.key.hasPrefix("assets/") }
    }

    /// The emblem's geometry has tests of its own and would only fill these files.
    private static func withoutDrawings(_ bytes: [UInt8]) -> [UInt8] {
        guard let text = String(validating: bytes, as: UTF8.self) else { return bytes }
        return Array(text.replacing(/<svg(?s:.*?)<\/svg>/, with: "<svg></svg>").utf8)
    }
}
