import Language
package import SourceText

#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// What a finished pass has to say.
package struct PublishedOutputs: Sendable {
    package var counts: OutputCounts
    /// What went wrong beside the outputs, such as a record that could not be written.
    package var findings: [Finding]
}

/// The one pass that puts all outputs of a build in place, in steps that the next build can take up after a kill between any two.
struct OutputPass {
    /// The outputs that wait to be renamed.
    let changes: [Change]

    struct Change {
        let path: String
        let staged: String
    }

    private let root: String
    private let outputs: [StagedOutput]
    private let paths: Set<String>
    /// Made by an earlier build, not by this one; in the order of their bytes.
    private let stale: [String]
    /// Stale files where this build makes a folder, and folders of stale files where it makes a file.
    private var obstacles: (files: [String], folders: [String]) = ([], [])
    /// Folders known to stand.
    private var standing: Set<String> = []
    private var counts = OutputCounts()
    private var findings: [Finding] = []

    /// Looks at everything that could stand in the way, before anything is touched.
    init(_ folder: borrowing OutputFolder, _ outputs: [StagedOutput]) throws(MachineFailure) {
        root = folder.path
        self.outputs = outputs.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        let paths = Set(outputs.map(\.path))
        self.paths = paths
        stale = folder.record.outputs.keys.filter { !paths.contains($0) }.sorted {
            $0.utf8.lexicographicallyPrecedes($1.utf8)
        }
        let staging = folder.staging
        changes = self.outputs.compactMap { output in
            switch output.state {
            case .unchanged: nil
            case .made(let number), .changed(let number): Change(path: output.path, staged: staging.file(number))
            }
        }
        for output in outputs {
            switch output.state {
            case .unchanged: counts.unchanged += 1
            case .made: counts.made += 1
            case .changed: counts.changed += 1
            }
        }
        if let twice = zip(self.outputs, self.outputs.dropFirst()).first(where: { $0.path == $1.path }) {
            throw Self.clash(twice.0.path)
        }
        try findObstacles()
    }

    /// Says on disk what is going to be made, so that whatever a kill leaves behind is known to the next build.
    mutating func begin(_ folder: borrowing OutputFolder, basePath: String) throws(MachineFailure) {
        var union = folder.record
        for output in outputs { union.outputs[output.path] = .init(size: output.size, hash: output.hash) }
        if union.outputs.count > folder.record.outputs.count { write(union, folder) }

        let mark = Array(OutputFolder.markText(basePath: basePath).utf8)
        if try folder.mark.bytes(size: 4096) != mark {
            guard ftruncate(folder.mark.descriptor, 0) == 0, lseek(folder.mark.descriptor, 0, SEEK_SET) == 0 else {
                throw .cannotWrite(root + "/" + OutputFolder.markName)
            }
            try folder.mark.write(mark)
        }
    }

    mutating func removeObstacles() throws(MachineFailure) {
        for file in obstacles.files {
            guard unlink(root + "/" + file) == 0 else { throw .cannotRemove(root + "/" + file) }
            counts.removed += 1
        }
        for folder in obstacles.folders { try OutputTree.remove(root + "/" + folder) }
    }

    mutating func rename(_ change: Change) throws(MachineFailure) {
        for folder in OutputPath.folders(above: change.path) where standing.insert(folder).inserted {
            if mkdir(root + "/" + folder, 0o755) != 0, errno != EEXIST { throw .cannotWrite(root + "/" + folder) }
        }
        let target = root + "/" + change.path
        #if canImport(Musl)
            let answer = Musl.rename(change.staged, target)
        #else
            let answer = Glibc.rename(change.staged, target)
        #endif
        guard answer == 0 else { throw .cannotWrite(target) }
    }

    mutating func removeStale() throws(MachineFailure) {
        var emptied: Set<String> = []
        for path in stale where standsOnOwnGround(path) {
            guard unlink(root + "/" + path) == 0 else {
                // Gone already, or replaced by a folder: no longer ours.
                if [ENOENT, ENOTDIR, EISDIR, EPERM].contains(errno) { continue }
                throw .cannotRemove(root + "/" + path)
            }
            counts.removed += 1
            emptied.formUnion(OutputPath.folders(above: path))
        }
        // The deepest first; a folder that still holds something stays.
        for folder in emptied.sorted(by: { $0.utf8.count > $1.utf8.count }) { rmdir(root + "/" + folder) }
    }

    /// Writes the record of this build, and counts what stays beside its outputs.
    mutating func finish(_ folder: borrowing OutputFolder) throws(MachineFailure) -> PublishedOutputs {
        if folder.clean { counts.removed += try OutputTree.removeForeign(in: root, known: paths) }
        var record = BuildRecord()
        for output in outputs { record.outputs[output.path] = .init(size: output.size, hash: output.hash) }
        if record != BuildRecord.read(folder.recordName, source: folder.source) { write(record, folder) }
        counts.foreign = try OutputTree.countForeign(in: root, known: paths)
        return PublishedOutputs(counts: counts, findings: findings)
    }

    /// Without a record the site is right all the same, so this is a warning.
    private mutating func write(_ record: BuildRecord, _ folder: borrowing OutputFolder) {
        guard findings.isEmpty else { return }
        do throws(MachineFailure) {
            try record.write(folder.recordName, source: folder.source)
        } catch {
            findings.append(
                Finding(
                    .recordUnwritable, at: nil,
                    Words(
                        cs: "Záznam o sestavení se nepodařilo uložit. \(error.message.cs)",
                        en: "The record of the build could not be kept. \(error.message.en)")))
        }
    }

    private mutating func findObstacles() throws(MachineFailure) {
        let stale = Set(stale)
        var checked: Set<String> = []
        for output in outputs {
            for folder in OutputPath.folders(above: output.path) where checked.insert(folder).inserted {
                if paths.contains(folder) { throw Self.clash(folder) }
                var status = stat()
                guard lstat(root + "/" + folder, &status) == 0 else { continue }
                if status.st_mode & S_IFMT == S_IFDIR {
                    standing.insert(folder)
                } else if stale.contains(folder) {
                    obstacles.files.append(folder)
                } else {
                    throw inTheWay(folder)
                }
            }
            guard case .made = output.state else { continue }
            var status = stat()
            guard lstat(root + "/" + output.path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { continue }
            for file in try OutputTree.files(in: output.path, root: root) {
                guard let file, stale.contains(file) else { throw inTheWay(file ?? output.path) }
                obstacles.files.append(file)
            }
            obstacles.folders.append(output.path)
        }
    }

    /// Whether all folders above a path are folders still, no links that would lead elsewhere.
    private func standsOnOwnGround(_ path: String) -> Bool {
        OutputPath.folders(above: path).allSatisfy { folder in
            var status = stat()
            return lstat(root + "/" + folder, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
        }
    }

    private static func clash(_ path: String) -> MachineFailure {
        MachineFailure(
            Words(
                cs: "Dva výstupy webu by ležely na stejné cestě „\(path)“.",
                en: "Two outputs of the site would lie at the same path \"\(path)\"."))
    }

    private func inTheWay(_ path: String) -> MachineFailure {
        MachineFailure(
            Words(
                cs:
                    "\(root)/\(path): na tomto místě má web svou složku nebo soubor, ale leží tu něco, co program nevytvořil. Odstraňte to, nebo zvolte jinou složku.",
                en:
                    "\(root)/\(path): the site has a folder or file of its own here, but something stands here that this program did not make. Remove it or choose another folder."
            ))
    }
}
