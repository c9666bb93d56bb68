import Foundation
import Publishing

/// A fresh folder that goes away with its owner.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appendingPathComponent("sitegen-" + UUID().uuidString).path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func write(_ relative: String, _ text: String) throws {
        let url = URL(fileURLWithPath: path + "/" + relative)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func text(_ relative: String) -> String? {
        (try? Data(contentsOf: URL(fileURLWithPath: path + "/" + relative))).map { String(decoding: $0, as: UTF8.self) }
    }

    func link(_ relative: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path + "/" + relative, withDestinationPath: target)
    }

    func remove(_ relative: String) throws {
        try FileManager.default.removeItem(atPath: path + "/" + relative)
    }

    func exists(_ relative: String) -> Bool {
        FileManager.default.fileExists(atPath: path + "/" + relative)
    }

    /// All files below a folder by relative path, folders with a `/` behind them.
    func tree(_ relative: String) -> [String: String] {
        var tree: [String: String] = [:]
        let root = path + "/" + relative
        for case let item as String in FileManager.default.enumerator(atPath: root) ?? .init() {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: root + "/" + item, isDirectory: &isFolder)
            tree[isFolder.boolValue ? item + "/" : item] = isFolder.boolValue ? "" : text(relative + "/" + item) ?? "?"
        }
        return tree
    }

    /// The files of the site in `public`, without the program's own.
    var site: [String: String] {
        tree("public").filter { !$0.key.hasPrefix(".sitegen-") && !$0.key.hasSuffix("/") }
    }

    /// Publishes these outputs into `public` of the site's folder here.
    @discardableResult
    func publish(
        _ outputs: [String: String], clean: Bool = false, output: String = "public"
    ) async throws(MachineFailure) -> PublishedOutputs {
        let source = try SourceFolder(path)
        let folder = try OutputFolder.open(path + "/" + output, source: source, clean: clean)
        var staged: [StagedOutput] = []
        for (path, text) in outputs { staged.append(try folder.staging.stage(path, Array(text.utf8))) }
        return try await folder.commit(staged)
    }
}

/// A site's folder with nothing in `content`.
func siteFolder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("content/index.md", "---\ntitle: A\n---\n")
    return folder
}
