import Foundation
import Language
import Publishing
import SourceText
import TestSupport
import Testing

/// Whatever is edited, a build that takes the short way gives what a build from nothing gives.
struct RandomEditsTests {
    /// `make test` asks for 500.
    private static let steps = ProcessInfo.processInfo.environment["SITEGEN_STEPS"].flatMap(Int.init) ?? 100

    @Test(arguments: 0..<4) func theShortWayGivesWhatABuildFromNothingGives(_ chain: Int) async throws {
        var random = SeededRandom(printing: "random edits")
        random = SeededRandom(seed: random.seed &+ UInt64(chain))
        let steps = Self.steps / 4
        var site = EditedSite()
        let disk = try SiteOnDisk()
        try site.write(to: disk, after: nil)
        var (refused, rendered, pages, few) = (0, 0, 0, 0)
        for step in 1...steps {
            let before = site
            let edit = site.edit(&random)
            try site.write(to: disk, after: before)
            try await Self.disturb(disk, edit, &random)
            let progress = BuildProgress()
            let short = try await Build.run(options: site.options(disk, output: "public"), progress: progress)
            let isShortest = !progress.times.contains { $0.stage == .planning }
            try? FileManager.default.removeItem(atPath: disk.path + "/nothing")
            let whole = try await Build.run(options: site.options(disk, output: "nothing"))
            let place: Comment = "step \(step) of seed \(random.seed): \(edit)"
            #expect(short.findings == whole.findings, place)
            #expect(short.accepted == whole.accepted && short.withheld == whole.withheld, place)
            #expect(short.pages == whole.pages && short.sources == whole.sources, place)
            #expect((short.output == nil) == (whole.output == nil), place)
            if whole.output == nil {
                // The next edit begins where all was well.
                refused += 1
                try before.write(to: disk, after: site)
                site = before
                continue
            }
            let (left, right) = (disk.files("public"), disk.files("nothing"))
            let different = Set(left.keys).union(right.keys).filter { left[$0] != right[$0] }
            #expect(different.sorted() == [], place)
            if !different.isEmpty { return }
            rendered += short.rendered
            if isShortest, short.rendered > 0 { few += 1 }
            pages += short.pages
        }
        #expect(refused < steps / 2 && rendered < pages)
        print(
            "RandomEditsTests: \(steps) steps, \(refused) refused, \(rendered) of \(pages) pages rendered, \(few) times from few files"
        )
    }

    /// What happens beside the sources.
    private static func disturb(
        _ disk: SiteOnDisk, _ edit: EditedSite.Edit, _ random: inout SeededRandom
    ) async throws {
        switch edit {
        case .output:
            guard let path = disk.files("public").keys.sorted().randomElement(using: &random) else { return }
            if Bool.random(using: &random) {
                try FileManager.default.removeItem(atPath: disk.path + "/public/" + path)
            } else {
                let size = disk.files("public")[path]?.count ?? 0
                try disk.write("public/" + path, [UInt8](repeating: 0x78, count: size))
            }
        case .record:
            guard let path = disk.files(".sitegen").keys.sorted().randomElement(using: &random) else { return }
            var bytes = disk.files(".sitegen")[path] ?? []
            if bytes.isEmpty || Bool.random(using: &random) {
                try FileManager.default.removeItem(atPath: disk.path + "/.sitegen/" + path)
            } else {
                bytes[Int.random(in: bytes.indices, using: &random)] ^= 1 << UInt8.random(in: 0...7, using: &random)
                try disk.write(".sitegen/" + path, bytes)
            }
        case .pause: usleep(50_000)
        default: break
        }
    }
}

/// A site of some 25 files that is edited at random.
struct EditedSite {
    enum Edit: CaseIterable {
        case nothing, pause, touch, body, lead, title, region, series, state, alias, link, picture, anchor, document,
            new, delete
        case rename, page, news, settings, partial, template, asset, day, drafts, output, record
    }

    private var projects: [Project] = (0..<9).map { Project(name: "p\($0)", number: $0) }
    private var pages = ["o-nas": "O nás", "kontakt": "Kontakt"]
    private var news = ["2026-01-05-zprava": "p1", "2026-10-01-druha": "p2"]
    private var title = "Web"
    private var hasAddress = false
    private var perPage = 3
    private var templates: [String: [UInt8]] = [:]
    private var style = 0
    private var day = 0
    private var drafts = false
    private var touched = 0
    private var next = 9

    private static let page = Array(
        """
        <!DOCTYPE html>
        <html lang="{{language}}">
        <title>{{page_title}}</title>
        {{#style_sheets}}<link rel="stylesheet" href="{{address}}">{{/style_sheets}}
        {{{publicity}}}
        <h1>{{title}}</h1>
        </html>
        """.utf8)

    private struct Project {
        var name: String
        var number: Int
        var edition = 0
        var lead = 0
        var title = 0
        var region = "CZ064"
        var series: Int?
        var keys = ""
        var alias: Int?
        var link: String?
        var isPicture = false
        var document: Int?

        var text: String {
            var lines = ["---", "title: Projekt \(number) \(String(repeating: "x", count: title))"]
            lines += ["programming_period: \(number % 3 == 0 ? "2014-2020" : "2021-2027")", "region: \(region)"]
            // Half of them have no lock-up, so that there are not too many posters to make.
            if number % 2 == 0 { lines += ["budget:", "  total: 1000", "  sources: [{source: state, amount: 1000}]"] }
            lines.append("services: [\(number % 4 == 0 ? "azylové domy" : "70")]")
            lines.append("implementation_period: 2025-01-01/2026-\(10 + number % 3)-15")
            if let series { lines += ["series:", "  name: Řada", "  number: \(series)"] }
            if let alias { lines.append("aliases: [/stare/\(alias)/]") }
            if let document { lines += ["documents:", "  - title: Listina", "    file: listina-\(document % 2).pdf"] }
            if !keys.isEmpty { lines.append(keys) }
            lines += ["---", "", "První odstavec \(lead).", "", "## Nadpis \(edition % 2)", ""]
            lines += ["Text vydání \(edition)." + (link.map { " Viz \(isPicture ? "!" : "")[jinde](\($0))." } ?? "")]
            return lines.joined(separator: "\n") + "\n"
        }
    }

    func options(_ disk: SiteOnDisk, output: String) throws -> BuildOptions {
        guard let today = Day(daysSinceEpoch: 20_750 + day) else { throw CocoaError(.featureUnsupported) }
        return BuildOptions(
            source: disk.path, output: disk.path + "/" + output, today: today, drafts: drafts, jobs: 2)
    }

    private var files: [String: [UInt8]] {
        var files = templates
        // Pages of many are made from all facts, whatever is on them; short ones leave time for more steps.
        for kind in ["facet", "projects", "home", "news", "open-data", "poster"] {
            let path = "templates/\(kind).html"
            if files[path] == nil { files[path] = Self.page }
        }
        func add(_ path: String, _ text: String) { files[path] = Array(text.utf8) }
        var settings = "title: \(title)\nper_page: \(perPage)\n"
        if hasAddress { settings += "base_url: https://example.cz/eu/\n" }
        add("content/site.yml", settings)
        add("content/index.md", "---\ntitle: Úvod\n---\n\nText.\n")
        for project in projects { add("content/projects/\(project.name).md", project.text) }
        for (name, title) in pages {
            add("content/pages/\(name).md", "---\ntitle: \(title)\n---\n\n## Tady\n\nText.\n")
        }
        for (name, slug) in news {
            add("content/news/\(name).md", "---\ntitle: Zpráva\nprojects: [\(slug)]\n---\n\nText.\n")
        }
        add("content/projects/listina-0.pdf", "0")
        add("content/projects/listina-1.pdf", String(repeating: "1", count: 3000))
        add("content/static/file.txt", "pevný soubor")
        if style > 0 { add("templates/assets/own.css", "p { margin: \(style)px }\n") }
        return files
    }

    /// Writes what differs from an earlier state, and touches a file.
    func write(to disk: SiteOnDisk, after old: EditedSite?) throws {
        let (new, old) = (files, old?.files ?? [:])
        for (path, bytes) in new where old[path] != bytes { try disk.write(path, bytes) }
        for path in old.keys where new[path] == nil {
            try FileManager.default.removeItem(atPath: disk.path + "/" + path)
        }
        if touched > 0 {
            let path = new.keys.sorted()[touched % new.count]
            try disk.write(path, new[path] ?? [])
        }
    }

    mutating func edit(_ random: inout SeededRandom) -> Edit {
        let edit = Edit.allCases.randomElement(using: &random) ?? .nothing
        let index = Int.random(in: projects.indices, using: &random)
        touched = 0
        switch edit {
        case .nothing, .pause, .output, .record: break
        case .touch: touched = Int.random(in: 1...1000, using: &random)
        case .body: projects[index].edition += 1
        case .lead: projects[index].lead += 1
        case .title: projects[index].title += 1
        case .region: projects[index].region = ["CZ064", "CZ071", "CZ"].randomElement(using: &random) ?? "CZ064"
        case .series: projects[index].series = [nil, 1, 2, 3].randomElement(using: &random) ?? nil
        case .state:
            let keys = ["", "", "draft: ano", "published: 2026-11-20", "expires: 2026-11-05", "summary: Shrnutí."]
            projects[index].keys = keys.randomElement(using: &random) ?? ""
        case .alias: projects[index].alias = [nil, 1, 2, 3, 4].randomElement(using: &random) ?? nil
        case .link, .anchor:
            let target = projects.randomElement(using: &random)?.name ?? ""
            let anchor = ["", "#nadpis-0", "#nadpis-1"].randomElement(using: &random) ?? ""
            projects[index].link = edit == .link ? nil : target + ".md" + anchor
        case .picture: projects[index].isPicture.toggle()
        case .document: projects[index].document = [nil, 0, 1].randomElement(using: &random) ?? nil
        case .new:
            guard projects.count < 12 else { return .nothing }
            projects.append(Project(name: "p\(next)", number: next))
            next += 1
        case .delete:
            guard projects.count > 6 else { return .nothing }
            projects.remove(at: index)
        case .rename: projects[index].name = "q\(Int.random(in: 0...99, using: &random))"
        case .page:
            let name = ["o-nas", "kontakt", "dalsi"].randomElement(using: &random) ?? "o-nas"
            pages[name] = pages[name] == nil ? "Stránka" : Bool.random(using: &random) ? nil : "Jiná stránka"
        case .news:
            let name = ["2026-01-05-zprava", "2026-11-02-nova"].randomElement(using: &random) ?? ""
            news[name] = news[name] == nil ? projects[index].name : nil
        case .settings:
            switch Int.random(in: 0...2, using: &random) {
            case 0: title += "!"
            case 1: hasAddress.toggle()
            default: perPage = perPage == 3 ? 4 : 3
            }
        case .partial, .template:
            let names =
                edit == .partial ? ["paging", "news-row", "footer", "project-row"] : ["page", "series", "project"]
            let name = (edit == .partial ? "partials/" : "") + (names.randomElement(using: &random) ?? "") + ".html"
            if templates["templates/" + name] != nil {
                templates["templates/" + name] = nil
            } else {
                let theme = testsFolder.deletingLastPathComponent().appending(path: "templates/" + name)
                templates["templates/" + name] = (try? Data(contentsOf: theme)).map { Array($0) + Array("\n".utf8) }
            }
        case .asset: style = Int.random(in: 0...3, using: &random)
        case .day: day = Int.random(in: 0...60, using: &random)
        case .drafts: drafts.toggle()
        }
        return edit
    }
}
