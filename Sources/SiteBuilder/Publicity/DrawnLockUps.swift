import Drawing
import Funding
import Language
import Markup

/// The lock-ups of a site as files to take away: each one once, however many projects have it. Drawn with the other generated files.
package struct DrawnLockUps: Sendable {
    private(set) var all: [DrawnLockUp] = []
    /// Which of `all` a project has, by its place among the site's projects; `nil` where it has none or no room was left.
    private(set) var ofProject: [Int?] = []
    /// From what the lock-ups of the projects follow, each once, in the order of the first project that has it.
    private(set) var sources: [LockUpSource] = []
    /// That first project of each of `sources`.
    private(set) var firstProjects: [Int] = []

    init() {}

    /// The lock-ups of the projects in the site's language.
    ///
    /// - Parameters:
    ///   - numbers: Which of `all` each project has.
    ///   - all: From what the lock-ups follow, each once.
    init(
        of projects: [SiteProject], _ numbers: [Int], among all: [LockUpSource], _ addresses: AddressWords,
        in language: LanguageCode
    ) {
        var known: [Key: Int] = [:]
        var names: Set<String> = []
        var isMet = [Bool](repeating: false, count: all.count)
        var ofSource = [Int?](repeating: nil, count: all.count)
        ofProject.reserveCapacity(projects.count)
        for (index, number) in numbers.enumerated() {
            if isMet[number] {
                ofProject.append(ofSource[number])
                continue
            }
            isMet[number] = true
            let source = all[number]
            sources.append(source)
            firstProjects.append(index)
            guard let block = projects[index].block else {
                ofProject.append(nil)
                continue
            }
            let key = Key(name: source.lockUpName(in: language), lines: block.drawnLines)
            if known[key] == nil, self.all.count < Self.most {
                // Two programmes that no table knows may have one slug.
                let name =
                    names.contains(key.name)
                    ? (2...).lazy.map { "\(key.name)-\($0)" }.first { !names.contains($0) } ?? key.name : key.name
                names.insert(name)
                known[key] = self.all.count
                self.all.append(DrawnLockUp(block.lockUp, key.lines, name: name, addresses, in: language))
            }
            ofSource[number] = known[key]
            ofProject.append(known[key])
        }
    }

    /// What makes a lock-up another one: the name is in it, so that a project's files do not change their names with its neighbours.
    private struct Key: Hashable {
        let name: String
        let lines: [[String]]
    }

    /// Programmes have a handful; a site whose every project names another programme shall not grow without bounds.
    static let most = 60

    package var files: [DrawnLockUp.File] { all.flatMap(\.files) }
}

/// One lock-up in every arrangement and version.
package struct DrawnLockUp: Sendable {
    /// All words as one phrase.
    let text: String
    /// Why there are no files.
    let obstacle: LockUpDrawing.Obstacle?
    private(set) var files: [File] = []

    package struct File: Sendable {
        package let path: SitePath
        private let artwork: Artwork
        let arrangement: LockUpDrawing.Arrangement
        let version: LockUpDrawing.Version
        let format: Format
        /// In CSS pixels, at which the emblem is 15 mm high.
        let width: Int
        let height: Int

        fileprivate init(
            _ artwork: Artwork, _ format: Format, path: SitePath, _ arrangement: LockUpDrawing.Arrangement,
            _ version: LockUpDrawing.Version
        ) {
            self.path = path
            self.artwork = artwork
            self.arrangement = arrangement
            self.version = version
            self.format = format
            let pixelsPerUnit = DrawnLockUp.emblemMillimetres / 25.4 * 96 / Emblem.height
            width = Int((artwork.width * pixelsPerUnit).rounded())
            height = Int((artwork.height * pixelsPerUnit).rounded())
        }

        /// Draws the file, which takes up to some milliseconds.
        func drawn() -> [UInt8] {
            let millimetres = DrawnLockUp.emblemMillimetres
            switch format {
            case .svg:
                func length(_ units: Double) -> String { Artwork.number(units * millimetres / Emblem.height) + "mm" }
                return artwork.svg(size: (length(artwork.width), length(artwork.height))).bytes
            case .png(let pixels):
                return PixelPicture(artwork, scale: Double(pixels) / Emblem.height)
                    .png(title: artwork.title, pixelsPerMetre: Int((Double(pixels) * 1000 / millimetres).rounded()))
            }
        }
    }

    enum Format: Sendable, Hashable {
        case svg
        /// So many pixels to the height of the emblem.
        case png(Int)
    }

    /// How high the emblem is at the natural size; the least is 10 mm.
    static let emblemMillimetres = 15.0

    init(_ lockUp: LockUp, _ lines: [[String]], name: String, _ addresses: AddressWords, in language: LanguageCode) {
        text = lockUp.drawnText(in: language)
        let drawing = LockUpDrawing(lines: lines, title: text)
        obstacle = drawing.obstacle
        for arrangement in LockUpDrawing.Arrangement.allCases {
            for version in LockUpDrawing.Version.allCases {
                guard let artwork = drawing.artwork(arrangement, version) else { continue }
                for format in Self.formats(of: version) {
                    let path = addresses.lockUpFile(Self.name(name, arrangement, version, format, in: language))
                    files.append(File(artwork, format, path: path, arrangement, version))
                }
            }
        }
    }

    /// The small picture is as fine as print wants at its natural size (339 dots an inch); the large one is for what is larger.
    private static func formats(of version: LockUpDrawing.Version) -> [Format] {
        switch version {
        case .colour: [.svg, .png(200), .png(400)]
        case .onDark, .black: [.svg, .png(200)]
        }
    }

    /// A file's name; part of the site's addresses, which pages elsewhere refer to.
    private static func name(
        _ name: String, _ arrangement: LockUpDrawing.Arrangement, _ version: LockUpDrawing.Version, _ format: Format,
        in language: LanguageCode
    ) -> String {
        var parts = [name]
        switch arrangement {
        case .horizontal: parts.append(Words(cs: "vodorovne", en: "horizontal")[language])
        case .stacked: parts.append(Words(cs: "pod-sebou", en: "stacked")[language])
        }
        switch version {
        case .colour: break
        case .onDark: parts.append(Words(cs: "na-tmave", en: "on-dark")[language])
        case .black: parts.append(Words(cs: "cerne", en: "black")[language])
        }
        if version == .colour, format == .png(400) { parts.append(Words(cs: "velke", en: "large")[language]) }
        return parts.joined(separator: "-") + (format == .svg ? ".svg" : ".png")
    }
}

extension LockUpSource {
    /// What the files of the lock-up are called: by the statement, the programme with funds of its own, or the period.
    fileprivate func lockUpName(in language: LanguageCode) -> String {
        if period == .y2021 { return Slug(statement.words[language]).text }
        var parts: [String] = []
        if let programme {
            parts.append(
                programme.known?.slug ?? [programme.text, period?.rawValue].compactMap(\.self).joined(separator: " "))
        } else {
            parts.append(period?.rawValue ?? Words(cs: "bez obdobi", en: "no period")[language])
        }
        if funds.map(\.known) != programme?.known?.funds.map(Optional.some) { parts += funds.map(\.text) }
        let name = Slug(parts.joined(separator: " ")).text
        return name.isEmpty ? Words(cs: "program", en: "programme")[language] : name
    }
}
