import DefaultTheme
import Language
import SourceText

/// What stands below `assets/`, the lock-ups to take away apart: the theme's assets and the sheets that the program writes.
///
/// What pages load bears a fingerprint of its bytes in its name (`site.0123456789ab.css`), so that it can be kept for a year and
/// is asked for anew when it has changed. That are the assets of the compiled-in theme, whether a site replaces them or not,
/// the sheets of the program, and what a style sheet names. A site's own assets keep their names, too, since its templates
/// may name them.
package struct SiteAssets: Sendable {
    /// Ordered by `output`.
    package let files: [File]
    /// The addresses in the site's own style sheets that lead to no asset: perhaps to another file of the site.
    let otherAddresses: [OtherAddress]
    private let paths: [String: SitePath]

    package struct File: Sendable {
        /// In the output folder.
        package let output: String
        package let content: Content
        /// Whether the name changes with the content.
        package let isFingerprinted: Bool
        /// For people: the file of the site or of the theme that it is.
        let shownSource: String

        package enum Content: Sendable {
            case bytes([UInt8])
            /// A file of the site, by its path in the site's folder.
            case copy(String)
        }
    }

    struct OtherAddress: Sendable {
        var path: SitePath
        var place: Place
    }

    /// The sheets that the program writes.
    static let generatedNames = ["publicity.css", "theme.css"]

    /// The assets of the compiled-in theme that pages load; its licence keeps its name.
    static let namesOfTheme = Set(
        DefaultTheme.files.compactMap { file in
            file.path.hasPrefix("assets/") && !file.path.hasSuffix(".txt")
                ? String(file.path.dropFirst("assets/".count)) : nil
        })

    /// - Parameter assets: Those of the theme, the site's own among them.
    init(of assets: [Theme.Asset], settings: SiteSettings) {
        var byName = Dictionary(assets.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
        for name in Self.generatedNames {
            byName[name] = Self.generated(name, settings).map {
                Theme.Asset(name: name, source: nil, bytes: Array($0.utf8))
            }
        }
        var references: [String: [AssetReference]] = [:]
        var others: [OtherAddress] = []
        for (name, asset) in byName.sorted(by: { $0.key < $1.key }) where asset.isStyleSheet {
            let found = AssetReference.all(in: asset.bytes ?? [], of: name, base: settings.base)
            references[name] = found.filter { byName[$0.name ?? ""] != nil }
            guard let sheet = asset.styleSheet else { continue }
            others += found.filter { byName[$0.name ?? ""] == nil }.map { reference in
                OtherAddress(
                    path: reference.path,
                    place: sheet.place(ByteRange(reference.range.lowerBound, reference.range.upperBound)))
            }
        }
        let named = Set(references.values.flatMap { $0.compactMap(\.name) })
        let hashes = byName.compactMapValues { $0.bytes.map(ContentHash.of) }
        var prints: [String: String] = [:]
        for name in hashes.keys
        where Self.namesOfTheme.contains(name) || Self.generatedNames.contains(name) || named.contains(name) {
            prints[name] = Self.name(name, with: Self.fingerprint(of: name, hashes, references))
        }
        let fileNames = prints.mapValues { String($0.split(separator: "/").last ?? "") }
        var files: [File] = []
        for (name, asset) in byName {
            let bytes = asset.bytes.map { AssetReference.follow(references[name] ?? [], in: $0, to: fileNames) }
            let content = bytes.map(File.Content.bytes) ?? .copy(asset.source ?? "")
            func add(_ name: String, isFingerprinted: Bool) {
                files.append(
                    File(
                        output: "assets/" + name, content: content, isFingerprinted: isFingerprinted,
                        shownSource: "templates/assets/" + asset.name))
            }
            if let print = prints[name] { add(print, isFingerprinted: true) }
            if prints[name] == nil || asset.source != nil && !Self.namesOfTheme.contains(name) {
                add(name, isFingerprinted: false)
            }
        }
        self.files = files.sorted { $0.output.utf8.lexicographicallyPrecedes($1.output.utf8) }
        otherAddresses = others
        paths = prints.mapValues { SitePath("/assets/" + $0) }
    }

    /// Where an asset stands, by the name that its author knows.
    package func path(of name: String) -> SitePath { paths[name] ?? SitePath("/assets/" + name) }

    /// Where every asset of the theme and the site stands for those who write style sheets: below `assets/`, by its name.
    var shownPaths: [String] {
        (Set(paths.keys.map { "/assets/" + $0 }).union(files.filter { !$0.isFingerprinted }.map { "/" + $0.output }))
            .sorted()
    }

    /// The bytes of a sheet that the program writes; `nil` for one that the site does not have.
    private static func generated(_ name: String, _ settings: SiteSettings) -> String? {
        switch name {
        case "theme.css": settings.theme == SiteSettings.Theme() ? nil : ThemeStyleSheet(settings.theme).text
        default: publicityStyleSheet
        }
    }

    /// Twelve hexadecimal digits of the bytes of an asset and of all that it names, so that style sheets may name one another.
    private static func fingerprint(
        of name: String, _ hashes: [String: UInt64], _ references: [String: [AssetReference]]
    ) -> String {
        var reached: Set<String> = []
        var waiting = references[name, default: []].compactMap(\.name)
        while let next = waiting.popLast() {
            if reached.insert(next).inserted { waiting += references[next, default: []].compactMap(\.name) }
        }
        reached.remove(name)
        var hash = hashes[name] ?? 0
        for other in reached.sorted() {
            withUnsafeBytes(of: (hash.littleEndian, (hashes[other] ?? 0).littleEndian)) { hash = ContentHash.of($0) }
        }
        return digits(hash)
    }

    /// A hash as the fingerprint in a name.
    static func digits(_ hash: UInt64) -> String {
        let digits = String(hash, radix: 16)
        return String((String(repeating: "0", count: 16 - digits.count) + digits).prefix(fingerprintLength))
    }

    /// How many hexadecimal digits a fingerprint has.
    package static let fingerprintLength = 12

    /// `own/site.css` as `own/site.0123456789ab.css`.
    private static func name(_ name: String, with fingerprint: String) -> String {
        let fileName = name.lastIndex(of: "/").map(name.index(after:)) ?? name.startIndex
        let ending = name[fileName...].lastIndex(of: ".") ?? name.endIndex
        return name[..<ending] + "." + fingerprint + name[ending...]
    }
}
