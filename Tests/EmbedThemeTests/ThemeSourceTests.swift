import Foundation
import TestSupport
import Testing

@testable import DefaultTheme
@testable import embed_theme

private let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

@Suite struct ThemeSourceTests {
    @Test("The compiled theme is the theme in templates/ (else run `make theme`)")
    func isCurrent() throws {
        let wanted = try ThemeFolder(package.path() + "templates").files()
        let committed = try readFile(package.path() + "Sources/DefaultTheme/DefaultTheme.swift")
        // Compared outside `#expect`, which would take minutes to describe how two long arrays differ.
        let isCurrent = ThemeSource(wanted).bytes == committed
        #expect(isCurrent, "run `make theme` and commit Sources/DefaultTheme/DefaultTheme.swift")
        // Through the compiler and back: what the literals say is what the files hold.
        #expect(DefaultTheme.files.map(\.path) == wanted.map(\.path))
        for (embedded, file) in zip(DefaultTheme.files, wanted) {
            let isSame = embedded.contents == file.contents
            #expect(isSame, "\(file.path)")
        }
    }

    @Test(
        "A literal has more number signs than any quotation mark or backslash in the text",
        arguments: [
            ("plain\n", "#\"\"\"\nplain\n\n\"\"\"#"),
            ("", "#\"\"\"\n\n\"\"\"#"),
            ("a \"\"\"# b", "##\"\"\"\na \"\"\"# b\n\"\"\"##"),
            ("a \\##(x)", "###\"\"\"\na \\##(x)\n\"\"\"###"),
            ("href=\"#top\"", "##\"\"\"\nhref=\"#top\"\n\"\"\"##"),
            ("žluťoučký 🐴", "#\"\"\"\nžluťoučký 🐴\n\"\"\"#"),
        ])
    func literal(text: String, wanted: String) {
        #expect(ThemeSource.textLiteral(Array(text.utf8)) == wanted)
    }

    @Test(
        "What a literal cannot hold is no text",
        arguments: [[0], [0x61, 0x0D, 0x0A], [0xFF], [0xC5], [0xEF, 0xBB, 0xBF, 0x61], [0x1B]] as [[UInt8]])
    func binary(bytes: [UInt8]) {
        #expect(ThemeSource.textLiteral(bytes) == nil)
    }

    @Test("Base64 is what Foundation writes, and reads back as it was", arguments: 0..<70)
    func base64(count: Int) {
        var random = SeededRandom(printing: "\(count) bytes of base64")
        let bytes = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        let text = ThemeSource.base64(bytes)
        #expect(text == Data(bytes).base64EncodedString(), "seed \(random.seed)")
        #expect(Array(text.utf8).withUnsafeBufferPointer { Base64.decode($0) } == bytes, "seed \(random.seed)")
    }

    @Test("A folder's files come sorted, without dot files, with their paths inside it")
    func folder() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "theme-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(
            at: folder.appending(path: "partials/deep"), withIntermediateDirectories: true)
        for name in ["page.html", "partials/deep/b.html", "assets.css", ".hidden", "partials/a.html"] {
            try Data(name.utf8).write(to: folder.appending(path: name))
        }
        let files = try ThemeFolder(folder.path()).files()
        #expect(files.map(\.path) == ["assets.css", "page.html", "partials/a.html", "partials/deep/b.html"])
        #expect(files.allSatisfy { $0.contents == Array($0.path.utf8) })
    }

    @Test("A folder that is not there is an error that names it")
    func missing() {
        #expect(throws: DiskFailure.self) { try ThemeFolder("/nonexistent/templates").files() }
    }
}
