import SourceText

@testable import Fields

/// Reads a text as the value of a type, as if it stood alone in a file.
func read<Value>(_ type: ValueType<Value>, _ text: String) -> (value: Value?, findings: [Finding]) {
    let file = SourceFile(path: "x.md", text: text)
    let range = ByteRange(0, file.bytes.count)
    var reading = Reading(file: file)
    let value = type.read(Node(range: range, content: .scalar(LocatedText(file, range))), &reading)
    return (value, reading.findings)
}

/// A list of scalars, each on its own line.
func list(_ items: [String]) -> (SourceFile, Node) {
    let file = SourceFile(path: "x.md", text: items.joined(separator: "\n"))
    var nodes: [Node] = []
    var start = 0
    for item in items {
        let range = ByteRange(start, start + item.utf8.count)
        nodes.append(Node(range: range, content: item.isEmpty ? .absent : .scalar(LocatedText(file, range))))
        start = range.end + 1
    }
    return (file, Node(range: ByteRange(0, file.bytes.count), content: .list(nodes)))
}
