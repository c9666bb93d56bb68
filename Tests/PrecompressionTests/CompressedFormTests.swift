import Foundation
import Testing

@testable import Precompression

/// Compressed forms, unpacked by programs that others wrote.
struct CompressedFormTests {
    private static let texts: [[UInt8]] = [
        [], Array("a".utf8), Array(String(repeating: "Projekt „Cesta“ podporuje lidi v kraji. ", count: 500).utf8),
        (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 7) },
    ]

    @Test(arguments: texts.indices)
    func gzipIsUnpacked(_ index: Int) throws {
        let bytes = Self.texts[index]
        let packed = try #require(CompressedForm.gzip.compressed(bytes))
        // No name and no time, so that the same file gives the same bytes on any day.
        #expect(packed[3] == 0 && packed[4..<8].allSatisfy { $0 == 0 })
        let isSame =
            try Self.unpacked(
                packed, by: "import gzip,sys;sys.stdout.buffer.write(gzip.decompress(sys.stdin.buffer.read()))")
            == bytes
        #expect(isSame)
    }

    @Test func brotliIsSmallerThanGzip() throws {
        let text = Self.texts[2]
        let gzip = try #require(CompressedForm.gzip.compressed(text))
        let brotli = try #require(CompressedForm.brotli.compressed(text))
        #expect(brotli.count < gzip.count && gzip.count < text.count / 20)
        #expect(CompressedForm.brotli.compressed(text) == brotli)
    }

    @Test(
        arguments: [
            ("index.html", 1024, true), ("index.html", 1023, false), ("data/projekty.json", 2048, true),
            ("a.png", 1 << 20, false), ("a.pdf", 1 << 20, false), ("redirects.map", 4096, true),
            ("assets/x.svg", 4096, true), ("html", 4096, false), ("lockup.woff2", 8192, false),
        ])
    func onlyTextsAreWorthIt(_ path: String, _ size: Int, _ expected: Bool) {
        #expect(CompressedForm.isWorthIt(path, size: size) == expected)
    }

    private static func unpacked(_ bytes: [UInt8], by program: String) throws -> [UInt8] {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", program]
        let (input, output) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        try input.fileHandleForWriting.write(contentsOf: Data(bytes))
        try input.fileHandleForWriting.close()
        let result = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return [UInt8](result)
    }
}
