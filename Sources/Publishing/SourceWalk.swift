import Language
import SourceText

#if canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// One walk through the inputs of a site's folder.
struct SourceWalk {
    let root: String
    var listing = SourceListing()
    private var seen: Set<String> = []

    /// More folders within folders than anybody has, fewer than the program may have open files.
    private static let maximalDepth = 64

    init(root: String) {
        self.root = root
    }

    mutating func visit(
        _ item: FolderListing.Item, in folder: borrowing OpenFile, parent: String, depth: Int
    ) throws(MachineFailure) {
        let prefix = parent.isEmpty ? "" : parent + "/"
        guard let name = item.name, !name.unicodeScalars.contains(where: \.isUnprintable) else {
            let shown = prefix + Self.shown(item.bytes)
            listing.findings.append(
                Finding(
                    .fileName, at: nil,
                    Words(
                        cs: "Název souboru „\(shown)“ není čitelný text (UTF-8 bez řídicích znaků). Přejmenujte ho.",
                        en:
                            "The file name \"\(shown)\" is no readable text (UTF-8 without control characters). Rename it."
                    )))
            return
        }
        let path = prefix + name
        guard seen.insert(path).inserted else {
            listing.findings.append(
                Finding(
                    .fileNameTwice, at: .file(path),
                    Words(
                        cs: "Ve složce jsou dva soubory, jejichž názvy vypadají stejně: „\(path)“. Jeden přejmenujte.",
                        en: "Two files in this folder have names that look the same: \"\(path)\". Rename one of them."))
            )
            return
        }
        if name.hasPrefix(OutputFolder.ownPrefix) {
            listing.findings.append(
                Finding(
                    .fileNameReserved, at: .file(path),
                    Words(
                        cs:
                            "Názvy, které začínají na „\(OutputFolder.ownPrefix)“, používá program sám. Soubor přejmenujte.",
                        en:
                            "Names that begin with \"\(OutputFolder.ownPrefix)\" are the program's own. Rename the file."
                    )))
            return
        }
        switch item.kind {
        case .file(let state): add(path, state)
        case .folder: try enter(name, path: path, in: folder, depth: depth)
        case .link: follow(path)
        case .special:
            listing.findings.append(
                Finding(
                    .specialFile, at: .file(path),
                    Words(
                        cs: "„\(path)“ není obyčejný soubor (je to roura, zásuvka nebo zařízení) a web ho vynechává.",
                        en: "\"\(path)\" is no ordinary file (but a pipe, socket or device), the site leaves it out.")))
        }
    }

    /// `target` is what a link leads to.
    private mutating func add(_ path: String, _ state: FileState, target: FileState? = nil) {
        guard let kind = SourceFolder.Entry.Kind(path: path) else { return }
        listing.entries.append(
            .init(path: path, size: Int((target ?? state).size), kind: kind, state: state, target: target))
    }

    private mutating func enter(
        _ name: String, path: String, in parent: borrowing OpenFile, depth: Int
    ) throws(MachineFailure) {
        guard depth < Self.maximalDepth else {
            listing.findings.append(
                Finding(
                    .folderDepth, at: .file(path),
                    Words(
                        cs: "Složka „\(path)“ je vnořena příliš hluboko. Přesuňte ji výš.",
                        en: "The folder \"\(path)\" lies too deep. Move it up.")))
            return
        }
        let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW
        guard let folder = OpenFile(name, in: parent.descriptor, flags: flags, name: path) else {
            throw .cannotRead(path)
        }
        let isStatic = Self.isStatic(path)
        let state = FileState(try folder.status())
        let names = try FolderListing(folder, states: true) { !Self.isIgnored($0, isStatic: isStatic) }
        listing.folders.append(.init(path: path, state: state, names: SourceListing.digest(of: names.items)))
        for item in names.items { try visit(item, in: folder, parent: path, depth: depth + 1) }
    }

    /// A link to a file among the inputs counts as that file; folders are not followed, since links between them could
    /// multiply a few files beyond all bounds.
    private mutating func follow(_ path: String) {
        guard let target = SourceFolder.target(of: path, root: root) else {
            listing.findings.append(
                Finding(
                    .symlinkOutside, at: .file(path),
                    Words(
                        cs:
                            "Symbolický odkaz „\(path)“ nevede k žádnému souboru ve složkách „content“ a „templates“. Nahraďte ho kopií souboru.",
                        en:
                            "The symbolic link \"\(path)\" leads to no file in the folders \"content\" and \"templates\". Put a copy of the file there."
                    )))
            return
        }
        var status = stat()
        guard lstat(root + "/" + target, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            listing.findings.append(
                Finding(
                    .symlinkFolder, at: .file(path),
                    Words(
                        cs: "Symbolický odkaz „\(path)“ nevede k obyčejnému souboru. Složky přes odkazy program nečte.",
                        en:
                            "The symbolic link \"\(path)\" leads to no ordinary file. Folders are not read through links."
                    )))
            return
        }
        guard let state = FileState(root + "/" + path, in: AT_FDCWD) else { return }
        add(path, state, target: FileState(status))
    }

    /// ``SourceListing/digest(of:)`` of a folder, by its path relative to the site's folder; `nil` where it cannot be read.
    static func names(in path: String, of root: Int32) -> UInt64? {
        guard let folder = OpenFile(path, in: root, flags: O_RDONLY | O_DIRECTORY | O_NOFOLLOW) else { return nil }
        let isStatic = isStatic(path)
        let listing = try? FolderListing(folder) { !isIgnored($0, isStatic: isStatic) }
        return listing.map { SourceListing.digest(of: $0.items) }
    }

    private static func isStatic(_ path: String) -> Bool {
        path == "content/static" || path.hasPrefix("content/static/")
    }

    /// What nobody wrote as content: hidden files, and what editors and desktops leave behind.
    private static func isIgnored(_ name: [UInt8], isStatic: Bool) -> Bool {
        if name.last == UInt8(ascii: "~") || name.starts(with: ".#".utf8) { return true }
        if name == Array(".DS_Store".utf8) || name == Array("Thumbs.db".utf8) { return true }
        return name.first == UInt8(ascii: ".") && !isStatic
    }

    /// A name with everything unprintable spelled out.
    private static func shown(_ bytes: [UInt8]) -> String {
        if let name = String(validating: bytes, as: UTF8.self) {
            return name.unicodeScalars.map {
                $0.isUnprintable ? "\\u{\(String($0.value, radix: 16))}" : String($0)
            }.joined()
        }
        return bytes.map { byte in
            (0x20..<0x7F).contains(byte)
                ? String(UnicodeScalar(byte)) : "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }
}

extension Place {
    /// A file as a whole.
    static func file(_ path: String) -> Place {
        let start = Position(line: 1, column: 1)
        return Place(file: path, start: start, end: start, excerpt: "")
    }
}
