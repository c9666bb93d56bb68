import Language
import SourceText

#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The folder of the built site while one build works on it: locked against other builds, and as it was until `commit`.
///
/// Dropping it without `commit`, as a build with errors does, leaves every file in it untouched.
package struct OutputFolder: ~Copyable {
    /// Absolute, without symbolic links.
    package let path: String
    /// Takes the outputs of this build; a value that parallel tasks may share.
    package let staging: OutputStaging

    let source: SourceFolder
    let clean: Bool
    /// What earlier builds made.
    let record: BuildRecord
    let recordName: String
    /// Our mark, which is locked too; empty until something has been published.
    let mark: OpenFile
    /// Folders that did not exist before, the outermost first.
    private let created: [String]

    /// What names of the program's own files in an output folder begin with.
    static let ownPrefix = ".sitegen-"
    static let markName = ".sitegen-output"

    /// Makes the folder where it does not exist, and locks it.
    ///
    /// A failure: the folder would overlap the site's own files, another build works on it, or `clean` is asked
    /// for a folder that does not bear our mark and holds more than dot files.
    package static func open(
        _ path: String, source: SourceFolder, clean: Bool = false
    ) throws(MachineFailure) -> OutputFolder {
        let (canonical, missing) = try canonical(path)
        try refuseOverlap(canonical, shown: path, source: source)
        for folder in missing where mkdir(folder, 0o755) != 0 && errno != EEXIST { throw .cannotWrite(folder) }
        let mark: OpenFile
        do throws(MachineFailure) {
            mark = try lock(canonical, shown: path)
        } catch {
            for folder in missing.reversed() { rmdir(folder) }
            throw error
        }
        guard let root = OpenFolder(canonical) else { throw .cannotRead(canonical) }
        // What a killed build left; the outputs that it had staged are made again anyway.
        try OutputTree.remove(canonical + "/" + OutputStaging.name)
        let isTree = try OutputTree.hasDotFilesOnly(canonical)
        let folder = OutputFolder(
            OutputStaging(root: root, path: canonical, isTree: isTree), mark: mark, created: missing, source: source,
            clean: clean)
        if clean, try folder.mark.status().st_size == 0, try OutputTree.hasFiles(canonical) {
            throw MachineFailure(
                Words(
                    cs:
                        "\(path): s volbou --clean by se odstranily i soubory, které program nevytvořil. Tuto složku ještě nesestavil: vyprázdněte ji sami, nebo zvolte jinou.",
                    en:
                        "\(path): --clean would remove files that this program did not make. It has not built this folder yet: empty it yourself or choose another one."
                ))
        }
        return folder
    }

    private init(
        _ staging: OutputStaging, mark: consuming OpenFile, created: [String], source: SourceFolder, clean: Bool
    ) {
        path = staging.path
        self.source = source
        self.clean = clean
        self.created = created
        self.staging = staging
        recordName = BuildRecord.fileName(output: path, source: source.path)
        // Without the mark this is not the folder that the record was written for, whatever its path.
        let isMarked = ((try? mark.status().st_size) ?? 0) > 0
        record = isMarked ? BuildRecord.read(recordName, source: source) : BuildRecord()
        self.mark = mark
    }

    deinit {
        // Nobody is left to be told of a failure, and none does harm: the next build removes what stays, the staged files
        // when it opens the folder, an empty mark by taking it for its own.
        try? OutputTree.remove(staging.folder)
        if (try? mark.status().st_size) == 0 { unlink(path + "/" + Self.markName) }
        for folder in created.reversed() { rmdir(folder) }
    }

    /// Puts all outputs in place and removes what earlier builds made and this one does not.
    ///
    /// `outputs` is all that `staging` gave for this build; `basePath` is the path of the site's address, with `/` at both ends;
    /// `notes` is what the record says of the build beside them.
    package consuming func commit(
        _ outputs: [StagedOutput], basePath: String = "/", notes: BuildNotes = BuildNotes(), jobs: Int = 1
    ) async throws(MachineFailure) -> PublishedOutputs {
        var pass = try OutputPass(self, outputs)
        try pass.begin(self, basePath: basePath)
        try pass.removeObstacles()
        for change in pass.changes { try pass.rename(change) }
        try pass.removeStale()
        return try await pass.finish(self, notes, basePath: basePath, jobs: jobs)
    }

    /// Writes a record, with some bytes changed; without one the site is right all the same, so a failure is a warning.
    func keep(_ record: BuildRecord, with changes: RecordChanges = RecordChanges()) -> [Finding] {
        do throws(MachineFailure) {
            try record.write(recordName, source: source, with: changes)
            return []
        } catch {
            return [
                Finding(
                    .recordUnwritable, at: nil,
                    Words(
                        cs: "Záznam o sestavení se nepodařilo uložit. \(error.message.cs)",
                        en: "The record of the build could not be kept. \(error.message.en)"))
            ]
        }
    }

    /// The path under which the site in a folder wants to be served; `nil` where no build has published anything there.
    package static func basePath(of folder: String) -> String? {
        guard let mark = OpenFile(folder + "/" + markName, flags: O_RDONLY | O_NOFOLLOW | O_NONBLOCK),
            let bytes = try? mark.bytes(size: 4096)
        else { return nil }
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard let line = lines.first(where: { $0.hasPrefix(basePathKey) }) else { return nil }
        return String(line.dropFirst(basePathKey.count))
    }

    /// Whether the mark says what it should.
    func bearsMark(basePath: String) -> Bool {
        guard lseek(mark.descriptor, 0, SEEK_SET) == 0, let bytes = try? mark.bytes(size: 4096) else { return false }
        return bytes == Array(Self.markText(basePath: basePath).utf8)
    }

    /// What the mark says.
    static func markText(basePath: String) -> String {
        "This folder is written by sitegen.\n\(basePathKey)\(basePath)\n"
    }

    private static let basePathKey = "base-path: "

    /// The absolute path without links of a folder that need not exist, and those of its folders that do not.
    private static func canonical(_ path: String) throws(MachineFailure) -> (path: String, missing: [String]) {
        if let real = realPath(path.isEmpty ? "." : path) {
            var status = stat()
            guard stat(real, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
                throw .cannotWrite(path, errno: ENOTDIR)
            }
            return (real, [])
        }
        guard errno == ENOENT else { throw .cannotWrite(path) }
        var parts = path.split(separator: "/").map(String.init)
        guard let last = parts.popLast(), last != "..", last != "." else { throw .cannotWrite(path, errno: ENOENT) }
        let parent = (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
        let (real, missing) = try canonical(parent)
        let whole = real == "/" ? "/" + last : real + "/" + last
        return (whole, missing + [whole])
    }

    private static func refuseOverlap(_ path: String, shown: String, source: SourceFolder) throws(MachineFailure) {
        let slashed = path == "/" ? "/" : path + "/"
        let own = (SourceFolder.inputs + [".sitegen", ".git"]).map { source.path + "/" + $0 + "/" }
        guard (source.path + "/").hasPrefix(slashed) || own.contains(where: { slashed.hasPrefix($0) }) else { return }
        throw MachineFailure(
            Words(
                cs:
                    "\(shown): hotový web nelze uložit do složky, ve které leží zdrojové soubory webu. Zvolte jinou složku.",
                en: "\(shown): the built site cannot be put where the site's own files are. Choose another folder."))
    }

    /// Opens and locks the mark; it is made where it is missing.
    private static func lock(_ folder: String, shown: String) throws(MachineFailure) -> OpenFile {
        let path = folder + "/" + markName
        while true {
            guard let mark = OpenFile(path, flags: O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK) else {
                throw .cannotWrite(path)
            }
            guard flock(mark.descriptor, LOCK_EX | LOCK_NB) == 0 else {
                guard errno == EWOULDBLOCK else { throw .cannotWrite(path) }
                throw MachineFailure(
                    Words(
                        cs: "\(shown): do této složky právě zapisuje jiné sestavení. Počkejte, až skončí.",
                        en: "\(shown): another build is writing to this folder. Wait until it has finished."))
            }
            // Between opening and locking another build may have ended and removed the empty mark it had made.
            var onDisk = stat()
            let held = try mark.status()
            guard held.st_mode & S_IFMT == S_IFREG else { throw .cannotWrite(path, errno: EISDIR) }
            if lstat(path, &onDisk) == 0, onDisk.st_ino == held.st_ino, onDisk.st_dev == held.st_dev { return mark }
        }
    }
}
