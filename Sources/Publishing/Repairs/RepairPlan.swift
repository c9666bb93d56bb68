import SiteBuilder
import SourceText

/// What `check --fix` would write, file by file.
package struct RepairPlan: Sendable {
    package let files: [FileRepair]
    /// Files that have changed since they were checked; nothing is repaired in them.
    package let changed: [String]
    private let source: SourceFolder

    /// The safe repairs of a check's findings of both kinds; accepted findings are left alone.
    package init(_ report: BuildReport, source path: String) throws(MachineFailure) {
        source = try SourceFolder(path)
        var (files, changed): ([FileRepair], [String]) = ([], [])
        let repairable = report.findings.filter { $0.isRepairable }
        for (path, findings) in Dictionary(grouping: repairable, by: { $0.place?.file ?? "" })
            .sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) })
        {
            // Only what a check has read whole is known well enough.
            guard let hash = report.sourceHashes[path] else { continue }
            let file = SourceFile(path: path, bytes: try source.read(path))
            guard ContentHash.of(file.bytes) == hash else {
                changed.append(path)
                continue
            }
            if let repair = FileRepair(file, findings) { files.append(repair) }
        }
        self.files = files
        self.changed = changed
    }

    /// Writes the repaired files, each whole; gives the files that have changed meanwhile, which are left alone.
    ///
    /// Where one of them is write-protected, none is written.
    package func apply() throws(MachineFailure) -> [String] {
        for file in files { try source.checkReplaceable(file.path) }
        var changed: [String] = []
        for file in files where try !source.replace(file.path, holding: file.before, with: file.after) {
            changed.append(file.path)
        }
        return changed
    }
}

extension BuildReport {
    /// How many of the findings `check --fix` repairs.
    package var repairable: Int { findings.count { $0.isRepairable && sourceHashes[$0.place?.file ?? ""] != nil } }
}

extension Finding {
    /// Whether it can be repaired without asking.
    package var isRepairable: Bool { fix.map { $0.isSafe && !$0.edits.isEmpty } ?? false }
}
