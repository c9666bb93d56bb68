import CommonMark
import Foundation
import Language
import Publishing
import SiteBuilder
import SourceText
import Testing

@Suite struct TextSpoolTests {
    /// Headings, links of every kind, a picture, a table, footnotes; prose in fields; and nothing at all.
    static let sources = [
        """
        ---
        title: Zkouška
        goals: [První *cíl*, "Druhý [cíl](x.md)"]
        results: |
          Výsledek.[^1]

          [^1]: Poznámka.
        activities:
          - {title: Jedna, text: "Text **tučně**."}
          - {title: Dvě}
        ---

        Úvod s [odkazem](b.md "Titulek"), <https://example.cz> a [špatným](javascript:x).[^a]

        ## Oddíl

        ![Obrázek](a.png)

        ### Pododdíl

        | a | b |
        | - | -: |
        | 1 | 2 |

        [^a]: Pod čarou.
        """,
        "---\ntitle: Nic\n---\n",
    ]

    /// Whether it lies in a file or in memory, what comes back renders the same page.
    @Test(arguments: sources, [true, false])
    func givesBackWhatRenderingNeeds(_ source: String, _ inFile: Bool) throws {
        let path = "content/projects/a.md"
        let location = try #require(ContentLocation(path: path))
        let texts = readContent(SourceFile(path: path, text: source), at: location, language: .cs).texts
        let spool = TextSpool(in: inFile ? FileManager.default.temporaryDirectory.path : nil)
        _ = spool.put(Texts())
        let back = try spool.get(inFile ? spool.put(texts) : .memory(texts.compact))
        #expect(back == Self.withoutReading(texts))
        #expect(back.compact == texts.compact)
    }

    @Test func damagedBytesDoNoHarm() throws {
        let location = try #require(ContentLocation(path: "content/projects/a.md"))
        let file = SourceFile(path: "content/projects/a.md", text: Self.sources[0])
        let bytes = readContent(file, at: location, language: .cs).texts.compact
        for index in bytes.indices {
            var damaged = bytes
            damaged[index] ^= 0xFF
            _ = damaged.withUnsafeBytes { Texts(compact: $0) }
            _ = bytes[..<index].withUnsafeBytes { Texts(compact: $0) }
        }
    }

    private static func withoutReading(_ texts: Texts) -> Texts {
        var texts = texts
        texts.body = withoutReading(texts.body)
        texts.goals = texts.goals.map(withoutReading)
        texts.results = texts.results.map(withoutReading)
        texts.activities = texts.activities.map(withoutReading)
        return texts
    }

    private static func withoutReading(_ document: MarkdownDocument) -> MarkdownDocument {
        var document = document
        for index in document.sections.indices { document.sections[index].plain = [] }
        for index in document.headings.indices { document.headings[index].range = ByteRange(0, 0) }
        for index in document.links.indices { document.links[index].range = ByteRange(0, 0) }
        return document
    }
}
