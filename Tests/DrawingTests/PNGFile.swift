import Testing

/// Reads a PNG back, apart from the program's own code: chunks with bitwise checksums, a stream with fixed codes, a palette.
struct PNGFile {
    private(set) var width = 0
    private(set) var height = 0
    private(set) var chunks: [String: [UInt8]] = [:]
    /// Red, green, blue, alpha of each pixel.
    private(set) var pixels: [[UInt8]] = []

    init(_ file: [UInt8]) throws {
        #expect(Array(file.prefix(8)) == [137, 80, 78, 71, 13, 10, 26, 10])
        var rest = file.dropFirst(8)
        var order: [String] = []
        while rest.count >= 12 {
            let length = Self.number(rest.prefix(4))
            let checked = rest.dropFirst(4).prefix(length + 4)
            let type = String(decoding: checked.prefix(4), as: UTF8.self)
            #expect(Self.number(rest.dropFirst(8 + length).prefix(4)) == Self.crc(checked), "checksum of \(type)")
            order.append(type)
            chunks[type] = Array(checked.dropFirst(4))
            rest = rest.dropFirst(12 + length)
        }
        #expect(rest.isEmpty)
        let wanted = ["IHDR", "sRGB", "PLTE", "tRNS", "pHYs", "iTXt", "IDAT", "IEND"]
        #expect(order == wanted.filter(order.contains))
        let header = try #require(chunks["IHDR"])
        width = Self.number(header.prefix(4))
        height = Self.number(header.dropFirst(4).prefix(4))
        #expect(header.dropFirst(8).elementsEqual([8, 3, 0, 0, 0]), "8-bit palette, not interlaced")
        let palette = try #require(chunks["PLTE"])
        let alphas = chunks["tRNS"] ?? []
        let raw = try Self.inflate(try #require(chunks["IDAT"]))
        #expect(raw.count == (width + 1) * height)
        for row in 0..<height {
            #expect(raw[row * (width + 1)] == 0, "no filter")
            for index in raw[(row * (width + 1) + 1)..<((row + 1) * (width + 1))].map(Int.init) {
                pixels.append(
                    Array(palette[(3 * index)..<(3 * index + 3)]) + [index < alphas.count ? alphas[index] : 255])
            }
        }
    }

    func pixel(_ x: Int, _ y: Int) -> [UInt8] { pixels[y * width + x] }

    /// A zlib stream of one block with fixed codes, decoded bit by bit as RFC 1951 words it.
    static func inflate(_ stream: [UInt8]) throws -> [UInt8] {
        #expect(stream[0] == 0x78 && (Int(stream[0]) * 256 + Int(stream[1])) % 31 == 0)
        var position = 16
        func bit() -> Int {
            defer { position += 1 }
            return Int(stream[position / 8] >> UInt8(position % 8)) & 1
        }
        func bits(_ count: Int) -> Int { (0..<count).reduce(0) { $0 | bit() << $1 } }
        func code(_ count: Int, _ start: Int = 0) -> Int { (0..<count).reduce(start) { code, _ in code << 1 | bit() } }
        #expect(bits(1) == 1 && bits(2) == 1)
        let lengths = [
            3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
            227, 258,
        ]
        let lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
        let distances = [
            1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
            6145,
            8193, 12289, 16385, 24577,
        ]
        var output: [UInt8] = []
        while true {
            let seven = code(7)
            var symbol = 256 + seven
            if seven > 23 {
                let eight = code(1, seven)
                symbol = eight < 192 ? eight - 48 : eight < 200 ? 280 + eight - 192 : code(1, eight) - 400 + 144
            }
            if symbol < 256 {
                output.append(UInt8(symbol))
            } else if symbol == 256 {
                break
            } else {
                let length = lengths[symbol - 257] + bits(lengthBits[symbol - 257])
                let code = code(5)
                let distance = distances[code] + bits(max(0, code / 2 - 1))
                for _ in 0..<length { output.append(output[output.count - distance]) }
            }
        }
        let end = (position + 7) / 8
        #expect(end + 4 == stream.count)
        var (a, b) = (1, 0)
        for byte in output {
            a = (a + Int(byte)) % 65521
            b = (b + a) % 65521
        }
        #expect(number(stream[end...]) == b * 65536 + a)
        return output
    }

    private static func number(_ bytes: some Sequence<UInt8>) -> Int { bytes.reduce(0) { $0 * 256 + Int($1) } }

    private static func crc(_ bytes: some Sequence<UInt8>) -> Int {
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            for shift in 0..<8 {
                let isSet = (crc ^ UInt32(byte >> shift)) & 1 == 1
                crc = crc >> 1 ^ (isSet ? 0xEDB8_8320 : 0)
            }
        }
        return Int(crc ^ 0xFFFF_FFFF)
    }
}
