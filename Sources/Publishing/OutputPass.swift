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
    /// What is renamed: outputs that wait, or whole folders of them.
    let changes: [Change]

    struct Change {
        /// Where it gets, relative to the output folder.
        let path: String
        /// Where it waits, relative to the output folder, too.
        let staged: String
    }

    let root: OpenFolder
    /// The output folder, as messages name it.
    let rootPath: String
    let outputs: [StagedOutput]
    /// The paths of `outputs`, in their order.
    let paths: PathSet
    /// Made by an earlier build, not by this one.
    private let stale: [String]
    /// Stale files where this build makes a folder, and folders of stale files where it makes a file.
    private var obstacles: (files: [String], folders: [String]) = ([], [])
    /// The folders above outputs, the output folder itself first.
    private(set) var folders = PathSet()
    /// What the disk said of each before the pass; `nil` of those that the pass makes.
    private(set) var before: [FileState?] = []
    /// Folders that stale files were in and that are there still, since they hold something else.
    private(set) var left: [String] = []
    var counts = OutputCounts()
    var findings: [Finding] = []

    /// Looks at everything that could stand in the way, before anything is touched.
    init(_ folder: borrowing OutputFolder, _ outputs: [StagedOutput]) throws(MachineFailure) {
        let staging = folder.staging
        root = staging.root
        rootPath = folder.path
        self.outputs = outputs
        var paths = PathSet(capacity: outputs.count)
        for output in outputs where !paths.insert(output.path).isNew { throw Self.clash(output.path) }
        self.paths = paths
        stale = Self.stale(folder.record, paths)
        if staging.isTree {
            var tops = PathSet()
            for output in outputs where output.number != nil {
                tops.insert(
                    output.path.utf8.firstIndex(of: UInt8(ascii: "/")).map { String(output.path[..<$0]) } ?? output.path
                )
            }
            changes = (0..<tops.count).map { Change(path: tops[$0], staged: OutputStaging.name + "/" + tops[$0]) }
        } else {
            changes = outputs.compactMap { output in
                output.number.map { Change(path: output.path, staged: staging.place(of: output.path, $0)) }
            }
        }
        for output in outputs {
            switch output.state {
            case .unchanged: counts.unchanged += 1
            case .made: counts.made += 1
            case .changed: counts.changed += 1
            }
        }
        try findObstacles(isTree: staging.isTree)
    }

    /// What the record has and this build has not.
    private static func stale(_ record: BuildRecord, _ paths: PathSet) -> [String] {
        var stale: [String] = []
        _ = record.forEach(.outputs) { _, entry, path in
            let bytes = UnsafeRawBufferPointer(start: path, count: Int(entry.length))
            if paths.index(of: bytes) == nil { stale.append(record.path(entry)) }
            return true
        }
        // A record that names what no build can have made is not heard.
        return stale.filter(OutputPath.isSafe).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Says on disk what is going to be made, so that whatever a kill leaves behind is known to the next build.
    mutating func begin(_ folder: borrowing OutputFolder, basePath: String) throws(MachineFailure) {
        let known = folder.record.paths(.outputs)
        if outputs.contains(where: { known.index(of: $0.path) == nil }) {
            var union = RecordMaking()
            for output in outputs { union.add(.outputs, output.path) }
            for path in stale { union.add(.outputs, path) }
            write(union.record(BuildRecord.Header()), folder)
        }

        if !folder.bearsMark(basePath: basePath) {
            let mark = Array(OutputFolder.markText(basePath: basePath).utf8)
            guard ftruncate(folder.mark.descriptor, 0) == 0, lseek(folder.mark.descriptor, 0, SEEK_SET) == 0 else {
                throw .cannotWrite(rootPath + "/" + OutputFolder.markName)
            }
            try folder.mark.write(mark)
        }
    }

    mutating func removeObstacles() throws(MachineFailure) {
        for file in obstacles.files {
            guard unlinkat(root.descriptor, file, 0) == 0 else { throw .cannotRemove(rootPath + "/" + file) }
            counts.removed += 1
        }
        for folder in obstacles.folders { try OutputTree.remove(rootPath + "/" + folder) }
    }

    func rename(_ change: Change) throws(MachineFailure) {
        if renameat(root.descriptor, change.staged, root.descriptor, change.path) == 0 { return }
        guard errno == ENOENT else { throw .cannotWrite(rootPath + "/" + change.path) }
        for folder in OutputPath.folders(above: change.path) where mkdirat(root.descriptor, folder, 0o755) != 0 {
            guard errno == EEXIST else { throw .cannotWrite(rootPath + "/" + folder) }
        }
        guard renameat(root.descriptor, change.staged, root.descriptor, change.path) == 0 else {
            throw .cannotWrite(rootPath + "/" + change.path)
        }
    }

    mutating func removeStale() throws(MachineFailure) {
        var emptied: Set<String> = []
        for path in stale where standsOnOwnGround(path) {
            guard unlinkat(root.descriptor, path, 0) == 0 else {
                // Gone already, or replaced by a folder: no longer ours.
                if [ENOENT, ENOTDIR, EISDIR, EPERM].contains(errno) { continue }
                throw .cannotRemove(rootPath + "/" + path)
            }
            counts.removed += 1
            emptied.formUnion(OutputPath.folders(above: path))
        }
        // The deepest first; a folder that still holds something stays.
        for folder in emptied.sorted(by: { $0.utf8.count > $1.utf8.count })
        where unlinkat(root.descriptor, folder, AT_REMOVEDIR) != 0 && !folders.contains(folder) {
            left.append(folder)
        }
    }

    mutating func write(_ record: BuildRecord, _ folder: borrowing OutputFolder) {
        if findings.isEmpty { findings += folder.keep(record) }
    }

    private mutating func findObstacles(isTree: Bool) throws(MachineFailure) {
        var staleSet = PathSet()
        for path in stale { staleSet.insert(path) }
        folders.insert("")
        before.append(FileState(".", in: root.descriptor))
        for index in outputs.indices {
            try paths.withBytes(index) { bytes in
                Result { () throws(MachineFailure) in
                    let parent = try visit(folderAbove: bytes, staleSet)
                    guard case .made = outputs[index].state, before[parent] != nil else { return }
                    var status = stat()
                    let answer = paths.withPath(index) {
                        fstatat(root.descriptor, $0, &status, AT_SYMLINK_NOFOLLOW)
                    }
                    guard answer == 0, status.st_mode & S_IFMT == S_IFDIR else { return }
                    try findObstacles(inPlaceOf: outputs[index].path, staleSet)
                }
            }.get()
        }
    }

    /// A folder stands where a file comes; that does only when all in it goes away.
    private mutating func findObstacles(inPlaceOf path: String, _ stale: PathSet) throws(MachineFailure) {
        for file in try OutputTree.files(in: path, root: rootPath) {
            guard let file, stale.contains(file) else { throw inTheWay(file ?? path) }
            obstacles.files.append(file)
        }
        obstacles.folders.append(path)
    }

    /// Looks at the folder above a path, and at those above it, once; its number among `folders`.
    private mutating func visit(
        folderAbove path: UnsafeRawBufferPointer, _ stale: PathSet
    ) throws(MachineFailure) -> Int {
        let folder = UnsafeRawBufferPointer(rebasing: path[..<OutputPath.lengthOfFolder(above: path)])
        if let known = folders.index(of: folder) { return known }
        let parent = try visit(folderAbove: folder, stale)
        if paths.index(of: folder) != nil { throw Self.clash(String(decoding: folder, as: UTF8.self)) }
        let index = folders.insert(folder).index
        before.append(nil)
        // What is not there holds nothing.
        guard before[parent] != nil else { return index }
        var status = stat()
        guard folders.withPath(index, { fstatat(root.descriptor, $0, &status, AT_SYMLINK_NOFOLLOW) }) == 0 else {
            return index
        }
        if status.st_mode & S_IFMT == S_IFDIR {
            before[index] = FileState(status)
        } else if stale.index(of: folder) != nil {
            obstacles.files.append(folders[index])
        } else {
            throw inTheWay(folders[index])
        }
        return index
    }

    /// Whether all folders above a path are folders still, no links that would lead elsewhere.
    private func standsOnOwnGround(_ path: String) -> Bool {
        OutputPath.folders(above: path).allSatisfy { folder in
            var status = stat()
            return fstatat(root.descriptor, folder, &status, AT_SYMLINK_NOFOLLOW) == 0
                && status.st_mode & S_IFMT == S_IFDIR
        }
    }

    static func clash(_ path: String) -> MachineFailure {
        MachineFailure(
            Words(
                cs: "Dva výstupy webu by ležely na stejné cestě „\(path)“.",
                en: "Two outputs of the site would lie at the same path \"\(path)\"."))
    }

    private func inTheWay(_ path: String) -> MachineFailure {
        MachineFailure(
            Words(
                cs:
                    "\(rootPath)/\(path): na tomto místě má web svou složku nebo soubor, ale leží tu něco, co program nevytvořil. Odstraňte to, nebo zvolte jinou složku.",
                en:
                    "\(rootPath)/\(path): the site has a folder or file of its own here, but something stands here that this program did not make. Remove it or choose another folder."
            ))
    }
}
