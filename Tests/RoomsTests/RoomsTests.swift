import Foundation
import Testing

private let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

private func text(of path: String) throws -> String {
    try String(contentsOf: package.appending(path: path), encoding: .utf8)
}

/// The Swift files below a folder of the package, as paths from the package's own folder.
private func swiftFiles(in folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: package.appending(path: folder).path())
        .filter { $0.hasSuffix(".swift") }.map { folder + "/" + $0 }
}

@Suite struct RoomsTests {
    /// Modules of the toolchain that open no door: no files, no network, no locale.
    private static let harmless: Set<String> = ["Swift", "Synchronization", "_Concurrency"]
    /// Modules that the toolchain brings, so that no manifest names them.
    private static let toolchain: Set<String> = ["Glibc", "Foundation"]
    /// What the table calls `Glibc` on other systems.
    private static let systems: Set<String> = ["Musl", "Darwin", "Android"]

    @Test("Package.swift and the table in docs/architecture.md say the same")
    func manifestAgreesWithTable() throws {
        let table = try RoomTable(text(of: "docs/architecture.md")).rooms
        let manifest = try Manifest(text(of: "Package.swift")).rooms
        #expect(Set(table.keys) == Set(manifest.keys))
        for (room, imports) in table {
            #expect(imports.subtracting(Self.toolchain) == manifest[room], "\(room)")
        }
    }

    @Test("Every import line in Sources/ is allowed by the table")
    func importsAreAllowed() throws {
        let table = try RoomTable(text(of: "docs/architecture.md")).rooms
        let files = try swiftFiles(in: "Sources")
        #expect(files.count > 20)
        for file in files {
            let allowed = table[String(file.split(separator: "/")[1])] ?? []
            let imports = try ImportLines.modules(in: text(of: file)).subtracting(Self.harmless)
            let asked = Set(imports.map { Self.systems.contains($0) ? "Glibc" : $0 })
            #expect(asked.isSubset(of: allowed), "\(file) imports \(asked.subtracting(allowed).sorted())")
        }
    }

    @Test("A test imports only rooms that the manifest gives to its target")
    func testsImportWhatTheyDeclare() throws {
        let manifest = try Manifest(text(of: "Package.swift"))
        let rooms = Set(manifest.rooms.keys).union(["embed_theme"])
        for file in try swiftFiles(in: "Tests") {
            let target = String(file.split(separator: "/")[1])
            // Swift files that belong to no target are input of a test.
            guard let declared = manifest.tests[target] else { continue }
            let imports = try ImportLines.modules(in: text(of: file)).intersection(rooms)
            #expect(imports.isSubset(of: declared), "\(file) imports \(imports.subtracting(declared).sorted())")
        }
    }

    @Test("Every folder in Sources/ and Tests/ with Swift in it is a target, or belongs to one")
    func foldersAreTargets() throws {
        let manifest = try Manifest(text(of: "Package.swift"))
        let sources = try swiftFiles(in: "Sources").map { String($0.split(separator: "/")[1]) }
        #expect(Set(sources).subtracting(manifest.rooms.keys) == [])
        #expect(manifest.tests.keys.contains("RoomsTests"))
    }

    @Test("An import line is read in all its spellings")
    func importSpellings() {
        let source = """
            import A
            package import B
              @testable import C
            @preconcurrency internal import struct D.Thing
            // import No
            let important = "import No"
            #if canImport(Glibc)
                private import Glibc
            #endif
            """
        #expect(ImportLines.modules(in: source) == ["A", "B", "C", "D", "Glibc"])
    }

    @Test("A manifest is read as text: rooms, system libraries, products, tests")
    func manifestSpellings() {
        let manifest = Manifest(
            """
            func room(_ name: String) -> Target { .target(name: name, dependencies: []) }
            .systemLibrary(name: "CLib", pkgConfig: "lib", providers: [.apt(["lib-dev"])]),
            room("One"),
            room("Two", ["One", .product(name: "Fox", package: "SwiftyFox")]),
            .executableTarget(name: "some-tool", dependencies: ["Two"], path: "Sources/SomeTool"),
            tests(of: "Two", ["One"]),
            .testTarget(name: "OtherTests", dependencies: ["some-tool"]),
            """)
        #expect(manifest.rooms == ["CLib": [], "One": [], "Two": ["One", "Fox"], "SomeTool": ["Two"]])
        #expect(manifest.tests == ["TwoTests": ["Two", "One"], "OtherTests": ["some_tool"]])
    }

    @Test("A table's row is a room, its heading is none")
    func tableSpellings() {
        let table = RoomTable(
            """
            | target | one sentence | may import |
            | --- | --- | --- |
            | `One` | says `what` it is | – |
            | `Two` | another | `One`, `Fox` |
            """)
        #expect(table.rooms == ["One": [], "Two": ["One", "Fox"]])
    }
}
