import Foundation
import Language
import SiteBuilder
import Templates
import Testing

/// The reference pages of `docs/` are made from the program's own entries: `UPDATE_GOLDEN=1` writes them anew.
@Suite struct DocumentationTests {
    @Test func contentReferenceIsCurrent() throws {
        let text =
            "# Content files, key by key\n\nMade from the program's field entries; do not edit. In Czech below.\n\n"
            + contentReference(in: .en) + "\n# Česky\n\n" + contentReference(in: .cs)
        try compare(text, with: "content.md")
    }

    @Test func templateReferenceIsCurrent() throws {
        let words = templateDocumentation(Site.pageKinds)
        let text =
            "# Names that templates may use\n\nMade from the program's own tables; do not edit. In Czech below.\n\n"
            + words.en
            + "\n# Česky\n\n" + words.cs
        try compare(text, with: "templates.md")
    }

    @Test func lockUpGalleryIsCurrent() throws {
        let text = LockUpGallery.html
        #expect(text.utf8.count < 400_000)
        try compare(text, with: "lock-ups.html")
    }

    private func compare(_ text: String, with name: String) throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/\(name)")
            .standardized
        let committed = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        let isCurrent = committed == text
        if !isCurrent, ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(isCurrent, "docs/\(name) is not what the program says; UPDATE_GOLDEN=1 writes it anew")
    }
}
