import Fields

/// Front matter that has a hostile text at one key and is otherwise as plain as can be.
struct HostileValue: Sendable {
    /// `budget.sources.name`
    var path: String
    /// The entry of the outermost key, in YAML's flow style.
    var entry: String

    static let texts = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
        "javascript:alert(1)",
        "JaVaScRiPt&colon;alert(1)", "data:text/html,<script>alert(1)</script>", "//evil.example/x",
        "../../../etc/passwd",
        "/etc/passwd", "{{title}} {{{publicity}}} {{> layout}}", "]]> --> <!-- </title></style></textarea>",
        "a\u{202E}gpj.exe", "a\u{0}b", "&lt;script&gt; &#60;script&#62;", "[x](javascript:alert(1)) ![x](data:x)",
        "<a href=\"javascript:alert(1)\">x</a>", "https://example.cz/\"onclick=\"x", "https://example.cz/<script>",
        "https://user:pass@example.cz/", "file:///etc/passwd", "..%2f..%2fetc", "\u{FEFF}\u{2028}\u{1F4A9}", "1e999",
        "-1",
    ]

    /// The text at every key that takes text.
    static func all(_ fields: [FieldDescription], _ text: String) -> [HostileValue] {
        fields.flatMap { field in
            values(field.shape, text).map { path, value in
                HostileValue(path: field.key + path, entry: "\(quoted(field.key)): \(value)")
            }
        }
    }

    private static func values(_ shape: ValueShape, _ text: String) -> [(path: String, value: String)] {
        switch shape.kind {
        case .text, .yesNo, .number, .choice: [("", quoted(text))]
        case .list(let item): values(item, text).map { ($0.path, "[\($0.value)]") }
        case .either(let shapes): shapes.flatMap { values($0, text) }
        case .map(let fields):
            fields.flatMap { field in
                values(field.shape, text).map { path, value in
                    let others = fields.filter { $0.isRequired && $0.key != field.key }.map {
                        "\(quoted($0.key)): \(example($0))"
                    }
                    return (
                        "." + field.key + path,
                        "{" + (others + ["\(quoted(field.key)): \(value)"]).joined(separator: ", ") + "}"
                    )
                }
            }
        }
    }

    private static func example(_ field: FieldDescription) -> String {
        field.example.hasPrefix("[") || field.example.hasPrefix("{") || field.example.hasPrefix("\"")
            ? field.example : quoted(field.example)
    }

    /// A scalar in double quotes, in which YAML and JSON agree.
    static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case _ where scalar.value < 0x20 || scalar.value == 0x2028: quoted += "\\u" + hex(scalar.value)
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }

    private static func hex(_ value: UInt32) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }
}
