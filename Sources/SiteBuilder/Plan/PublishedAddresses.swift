import Language
import Markup
package import SourceText

/// The addresses that a site has published, one a line, as `content/addresses.txt` keeps them: they live for years.
///
/// Empty lines and those that start with `#` say nothing.
package struct PublishedAddresses: Sendable {
    /// Where they lie in the site's folder.
    package static let path = "content/addresses.txt"

    package let file: SourceFile
    /// Each as it is written, and where.
    let lines: [(text: String, range: ByteRange)]

    package init(_ file: SourceFile) {
        self.file = file
        var lines: [(String, ByteRange)] = []
        var start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while start < file.bytes.count {
            let end = file.bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? file.bytes.count
            let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
            let first = file.bytes[start..<end].firstIndex { !isBlank($0) } ?? end
            let last = file.bytes[first..<end].lastIndex { !isBlank($0) }.map { $0 + 1 } ?? first
            if first < last, file.bytes[first] != UInt8(ascii: "#") {
                let range = ByteRange(first, last)
                lines.append((file.text(range), range))
            }
            start = end + 1
        }
        self.lines = lines
    }

    /// The file's bytes with those addresses of a site that it does not list yet at its end, and how many those are.
    ///
    /// What stands in it stays, comments included: an address is forgotten by a person only.
    package func adding(_ site: Site) -> (bytes: [UInt8], added: Int) {
        let base = site.settings.base
        let listed = Set(lines.flatMap { OldAddress($0.text, base: base)?.outputFiles(base: base) ?? [] })
        let added = site.lastingPaths.filter { !listed.contains($0.outputFile) }
        var bytes = file.bytes
        if bytes.isEmpty { bytes += Self.head[site.language].utf8 }
        if !added.isEmpty, let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
        for path in added { bytes += (path.encoded + "\n").utf8 }
        return (bytes, added.count)
    }

    private static let head = Words(
        cs: """
            # Adresy, které tento web zveřejnil. Sestavení hlídá, že na každé z nich něco je nebo že vede jinam.
            # Nové doplní „sitegen addresses --update“. Řádek smažte jen tehdy, když adresa smí zaniknout.

            """,
        en: """
            # Addresses that this site has published. The build sees to it that each is there or leads elsewhere.
            # “sitegen addresses --update” adds new ones. Delete a line only where its address may cease to be.

            """)
}

extension Site {
    /// The paths that people may keep, ordered: pages, redirects, documents and files for machines.
    ///
    /// Not among them: later pages of lists, whose number follows from how much there is, pictures, and what the pages themselves
    /// load from `assets`.
    package var lastingPaths: [SitePath] {
        let pages = pages.filter(\.subject.isLasting).map(\.path)
        let files = copies.map { SitePath("/" + $0.output) }.filter { path in
            !FileFacts.isPicture(path.string) && FileFacts.fileExtension(of: path.string) != "svg"
        }
        let outputs = Output.named(by: settings, feed: feed).map(SitePath.init)
        return Set(pages + files + outputs).filter { !$0.string.hasPrefix("/assets/") }.sorted()
    }
}

extension PlannedPage.Subject {
    fileprivate var isLasting: Bool {
        switch self {
        case .notFound: false
        case .projects(let page), .group(_, _, let page), .news(let page): page == 1
        case .home, .project, .poster, .publicity, .series, .article, .newsItem, .openData, .accessibility, .redirect:
            true
        }
    }
}

extension OldAddress {
    /// The files of the output folder that may answer it: a page, or a file without an ending.
    func outputFiles(base: SiteBase) -> [String] {
        switch self {
        case .page(let path):
            [path.outputFile] + (path.string.hasSuffix("/") ? [String(path.string.dropFirst().dropLast())] : [])
        case .mapped(let key):
            key.hasPrefix(base.path + "/") ? [Escape.decoded(String(key.dropFirst(base.path.count + 1)))] : []
        }
    }
}
