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
    var entries: [SourceFolder.Entry] = []
    var findings: [Finding] = []
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
            findings.append(
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
            findings.append(
                Finding(
                    .fileNameTwice, at: .file(path),
                    Words(
                        cs: "Ve složce jsou dva soubory, jejichž názvy vypadají stejně: „\(path)“. Jeden přejmenujte.",
                        en: "Two files in this folder have names that look the same: \"\(path)\". Rename one of them."))
            )
            return
        }
        if name.hasPrefix(OutputFolder.ownPrefix) {
            findings.append(
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
        case .file(let size): add(path, size: size)
        case .folder: try enter(name, path: path, in: folder, depth: depth)
        case .link: follow(path)
        case .special:
            findings.append(
                Finding(
                    .specialFile, at: .file(path),
                    Words(
                        cs: "„\(path)“ není obyčejný soubor (je to roura, zásuvka nebo zařízení) a web ho vynechává.",
                        en: "\"\(path)\" is no ordinary file (but a pipe, socket or device), the site leaves it out.")))
        }
    }

    private mutating func add(_ path: String, size: Int) {
        let kind: SourceFolder.Entry.Kind? =
            if path.hasPrefix("content/static/") {
                .staticFile
            } else if path.hasPrefix("content/") {
                .content
            } else if path.hasPrefix("templates/assets/") {
                .asset
            } else if path.hasPrefix("templates/") {
                .template
            } else {
                nil
            }
        if let kind { entries.append(.init(path: path, size: size, kind: kind)) }
    }

    private mutating func enter(
        _ name: String, path: String, in parent: borrowing OpenFile, depth: Int
    ) throws(MachineFailure) {
        guard depth < Self.maximalDepth else {
            findings.append(
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
        let isStatic = path == "content/static" || path.hasPrefix("content/static/")
        let listing = try FolderListing(folder, sizes: true) { !Self.isIgnored($0, isStatic: isStatic) }
        for item in listing.items { try visit(item, in: folder, parent: path, depth: depth + 1) }
    }

    /// A link to a file among the inputs counts as that file; folders are not followed, since links between them could
    /// multiply a few files beyond all bounds.
    private mutating func follow(_ path: String) {
        guard let target = SourceFolder.target(of: path, root: root) else {
            findings.append(
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
            findings.append(
                Finding(
                    .symlinkFolder, at: .file(path),
                    Words(
                        cs: "Symbolický odkaz „\(path)“ nevede k obyčejnému souboru. Složky přes odkazy program nečte.",
                        en:
                            "The symbolic link \"\(path)\" leads to no ordinary file. Folders are not read through links."
                    )))
            return
        }
        add(path, size: Int(status.st_size))
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
