/// Outputs by numbers that follow from their paths: whether two of them may stand in each other's way is known without a single text.
struct OutputNumbers {
    private var files: Set<UInt64>
    private var folders: Set<UInt64> = []
    private var isTwice = false

    /// - Parameter count: Of how many outputs, about.
    init(count: Int) {
        files = Set(minimumCapacity: count)
        folders.reserveCapacity(count)
    }

    /// Whether two outputs may lie at one path, or one where another needs a folder; at most it is said for nothing.
    var mayClash: Bool { isTwice || !files.isDisjoint(with: folders) }

    mutating func add(page path: SitePath) {
        add(path.string.utf8.dropFirst(), isPage: path.string.utf8.last == UInt8(ascii: "/"))
    }

    /// Adds a path in the output folder.
    mutating func add(_ output: String) {
        add(output.utf8[...], isPage: false)
    }

    private mutating func add(_ path: Substring.UTF8View, isPage: Bool) {
        var number = Self.start
        for byte in path {
            if byte == UInt8(ascii: "/") { folders.insert(number) }
            Self.add(byte, to: &number)
        }
        if isPage {
            for byte in "index.html".utf8 { Self.add(byte, to: &number) }
        }
        if !files.insert(number).inserted { isTwice = true }
    }

    // FNV-1a, whose number is at hand at each folder.
    private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

    private static func add(_ byte: UInt8, to number: inout UInt64) {
        number = (number ^ UInt64(byte)) &* 0x100_0000_01B3
    }
}
