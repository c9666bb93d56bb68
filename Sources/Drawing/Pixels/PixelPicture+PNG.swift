extension PixelPicture {
    /// The picture as PNG (ISO/IEC 15948): 8-bit palette, sRGB, with its size on paper and a title.
    ///
    /// Written here and not by a library, since the same site must give the same bytes on every machine, and what a
    /// compressor makes changes with its version.
    ///
    /// - Parameters:
    ///   - title: What the picture shows; for programs that read it.
    ///   - pixelsPerMetre: For its natural size on paper.
    package func png(title: String, pixelsPerMetre: Int) -> [UInt8] {
        var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        Self.append("IHDR", Self.bigEndian(width) + Self.bigEndian(height) + [8, 3, 0, 0, 0], to: &file)
        Self.append("sRGB", [0], to: &file)
        Self.append("PLTE", palette.flatMap { [$0.red, $0.green, $0.blue] }, to: &file)
        let alphas = palette.prefix { $0.alpha < 255 }.map(\.alpha)
        if !alphas.isEmpty { Self.append("tRNS", alphas, to: &file) }
        let density = Self.bigEndian(pixelsPerMetre)
        Self.append("pHYs", density + density + [1], to: &file)
        Self.append("iTXt", Array("Title".utf8) + [0, 0, 0, 0, 0] + Array(title.utf8), to: &file)
        Self.append("IDAT", RunDeflate.zlib(rows, width: width), to: &file)
        Self.append("IEND", [], to: &file)
        return file
    }

    private static func append(_ type: String, _ data: [UInt8], to file: inout [UInt8]) {
        file += bigEndian(data.count)
        let checked = Array(type.utf8) + data
        file += checked
        file += bigEndian(Int(crc(checked)))
    }

    private static func bigEndian(_ number: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }

    private static func crc(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~UInt32(0)) { crc, byte in crcTable[Int((crc ^ UInt32(byte)) & 0xFF)] ^ (crc >> 8) }
    }

    private static let crcTable: [UInt32] = (0..<256).map { number in
        (0..<8).reduce(UInt32(number)) { crc, _ in crc & 1 == 1 ? 0xEDB8_8320 ^ (crc >> 1) : crc >> 1 }
    }
}
