import Foundation

/// A site's folder for tests of the command, and what a build has made of it.
struct SiteTree {
    let folder: TemporaryFolder

    /// A copy of a golden site's content.
    init(copying name: String) throws {
        folder = try TemporaryFolder()
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        try FileManager.default.copyItem(
            atPath: tests.appending(path: "Sites/\(name)/content").path, toPath: folder.path + "/content")
    }

    /// A site of so many projects; another `edition` changes every page, one project and the place of another.
    init(projects: Int, edition: Int = 0) throws {
        folder = try TemporaryFolder()
        try write(projects: projects, edition: edition)
    }

    func write(projects: Int, edition: Int) throws {
        try? FileManager.default.removeItem(atPath: folder.path + "/content")
        try folder.write("content/site.yml", "title: Web \(edition)\n")
        for number in 0..<projects {
            let name = number % 10 == 0 ? "p\(number)-\(edition)" : "p\(number)"
            try folder.write(
                "content/projects/\(name).md",
                "---\ntitle: Projekt \(number)\nprogramming_period: 2014-2020\nregion: CZ064\n---\n\nVydání \(edition).\n"
            )
        }
    }

    func build(_ arguments: [String] = [], environment: [String: String] = [:]) throws -> RunningProgram.Result {
        try RunningProgram.run(
            ["build", "--today", "2026-11-21"] + arguments, in: folder.path, environment: environment)
    }

    /// The files of a folder without the program's own, by path.
    func files(_ relative: String = "public") -> [String: Data] {
        var files: [String: Data] = [:]
        let root = folder.path + "/" + relative
        for case let item as String in FileManager.default.enumerator(atPath: root) ?? .init() {
            var status = stat()
            guard lstat(root + "/" + item, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
                !item.hasPrefix(".sitegen-")
            else { continue }
            files[item] = try? Data(contentsOf: URL(filePath: root + "/" + item))
        }
        return files
    }

    /// The time and number of each file, which a file that was written again does not keep.
    func times(_ relative: String = "public") -> [String: [Int]] {
        var times: [String: [Int]] = [:]
        for path in files(relative).keys { times[path] = self.times(of: path, in: relative) }
        return times
    }

    func times(of path: String, in relative: String = "public") -> [Int]? {
        var status = stat()
        guard lstat(folder.path + "/\(relative)/" + path, &status) == 0 else { return nil }
        return [status.st_mtim.tv_sec, status.st_mtim.tv_nsec, Int(status.st_ino)]
    }
}
