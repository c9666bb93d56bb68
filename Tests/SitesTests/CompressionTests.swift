import Foundation
import Language
import Publishing
import Testing

/// Compressed forms beside outputs.
struct CompressionTests {
    private static func build(_ site: SiteOnDisk, compress: Bool = true) async throws -> BuildReport {
        let today = try #require(SiteOnDisk.today)
        return try await Build.run(
            options: BuildOptions(
                source: site.path, output: site.path + "/public", today: today, jobs: 2, compress: compress))
    }

    /// Inode and bytes of each compressed form.
    private static func forms(_ site: SiteOnDisk) throws -> [String: UInt64] {
        var forms: [String: UInt64] = [:]
        for path in site.files().keys where path.hasSuffix(".gz") || path.hasSuffix(".br") {
            let attributes = try FileManager.default.attributesOfItem(atPath: site.path + "/public/" + path)
            forms[path] = (attributes[.systemFileNumber] as? NSNumber)?.uint64Value
        }
        return forms
    }

    @Test func onlyWhatChangedIsCompressedAnewAndNothingStaysWhenNobodyAsks() async throws {
        let site = try SiteOnDisk(copying: testsFolder.appending(path: "Sites/three-periods"))
        try? FileManager.default.removeItem(atPath: site.path + "/expected")
        _ = try await Self.build(site)
        let files = site.files()
        let texts = files.keys.filter { path in
            [".html", ".css", ".js", ".json", ".svg"].contains { path.hasSuffix($0) } && files[path]!.count >= 4096
        }
        #expect(texts.count > 20)
        for path in texts {
            let (gzip, brotli) = (files[path + ".gz"]?.count ?? .max, files[path + ".br"]?.count ?? .max)
            #expect(gzip < files[path]!.count && brotli <= gzip + 64, "\(path)")
        }
        #expect(!files.keys.contains { $0.hasSuffix(".png.gz") || $0.hasSuffix(".woff2.br") })

        usleep(50_000)
        let path = try #require(
            try FileManager.default.subpathsOfDirectory(atPath: site.path + "/content/projects").first {
                $0.hasSuffix(".md")
            })
        let before = try Self.forms(site)
        let text = try String(contentsOfFile: site.path + "/content/projects/" + path, encoding: .utf8)
        try site.write("content/projects/" + path, text + "\nNakonec ještě jedna věta o průběhu.\n")
        _ = try await Self.build(site)
        let after = try Self.forms(site)
        let changed = after.filter { before[$0.key] != $0.value }.keys.sorted()
        #expect(Set(after.keys) == Set(before.keys))
        #expect(changed.count == 2 && changed.allSatisfy { $0.contains("/index.html.") }, "\(changed)")

        let report = try await Self.build(site, compress: false)
        #expect(try Self.forms(site).isEmpty)
        #expect(report.output?.removed == after.count && report.output?.foreign == 0)
    }

    @Test func aFileOfTheSiteKeepsItsName() async throws {
        let site = try SiteOnDisk(copying: testsFolder.appending(path: "Sites/three-periods"))
        try? FileManager.default.removeItem(atPath: site.path + "/expected")
        try site.write("content/static/robots-mine.txt", String(repeating: "mine ", count: 1_000))
        try site.write("content/static/robots-mine.txt.gz", "mine")
        _ = try await Self.build(site)
        let files = site.files()
        #expect(files["robots-mine.txt.gz"] == Array("mine".utf8))
        #expect(files["robots-mine.txt.br"] != nil)
    }
}
