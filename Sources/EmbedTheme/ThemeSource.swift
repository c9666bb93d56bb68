/// The Swift source file that holds a theme; the same files give the same bytes.
struct ThemeSource {
    /// The source file's bytes, UTF-8.
    let bytes: [UInt8]

    init(_ files: [(path: String, contents: [UInt8])]) {
        var source = """
            // swift-format-ignore-file
            // Made from templates/ by `make theme`: change it there. A test fails while the two differ.

            /// The theme that is compiled into the program, for sites without `templates/`.
            package enum DefaultTheme {
                /// All files of the theme, sorted by path.
                package static let files: [ThemeFile] = [

            """
        for file in files {
            if let text = Self.textLiteral(file.contents) {
                source += "ThemeFile(\(Self.pathLiteral(file.path)), text: \(text)),\n"
            } else {
                source += "ThemeFile(\(Self.pathLiteral(file.path)), base64: \"\(Self.base64(file.contents))\"),\n"
            }
        }
        source += "    ]\n}\n"
        bytes = Array(source.utf8)
    }

    private static func pathLiteral(_ path: String) -> String {
        "\"" + path.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// A raw literal of several lines, or `nil` for bytes that such a literal cannot hold.
    static func textLiteral(_ bytes: [UInt8]) -> String? {
        // A carriage return would be read back as a line feed, and the compiler refuses or warns of other control codes.
        let isPlain = bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 || $0 == 0x0A }
        // A byte order mark would be taken for a part of the line's white space.
        guard isPlain, !bytes.starts(with: [0xEF, 0xBB, 0xBF]),
            let text = String(validating: bytes, as: UTF8.self)
        else { return nil }
        let pounds = String(repeating: "#", count: longestDelimiter(in: bytes) + 1)
        return "\(pounds)\"\"\"\n\(text)\n\"\"\"\(pounds)"
    }

    /// The longest run of `#` after a quotation mark or a backslash, which is where a raw literal could end or escape.
    private static func longestDelimiter(in bytes: [UInt8]) -> Int {
        var longest = 0
        var run: Int? = nil
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): run = 0
            case UInt8(ascii: "#"): run = run.map { $0 + 1 }
            default: run = nil
            }
            longest = max(longest, run ?? 0)
        }
        return longest
    }

    /// The standard alphabet with padding, in one line.
    static func base64(_ bytes: [UInt8]) -> String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - group.count))
            for place in 0..<4 {
                let isPadding = place > group.count
                text.append(isPadding ? UInt8(ascii: "=") : alphabet[Int(bits >> UInt32(18 - 6 * place) & 63)])
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
