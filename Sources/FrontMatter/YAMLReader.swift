import Language
import SourceText

/// Builds located values from YAML events, without YAML's own types; bounded in depth, size and what aliases expand to.
struct YAMLReader: ~Copyable {
    static let depthLimit = 32
    static let nodeLimit = 10_000
    static let expandedBytesLimit = 1 << 20
    /// No front matter is so wrong that more findings would help.
    static let findingLimit = 50

    private let file: SourceFile
    private let start: Int
    private var events: YAMLEvents
    private var anchors: [String: Anchored] = [:]
    private var nodes = 0
    private var bytes = 0
    private(set) var findings: [Finding] = []

    private struct Anchored {
        var node: Node
        var nodes: Int
        var bytes: Int
    }

    /// The rest of the text cannot be read; the finding has been made.
    private struct Stop: Error {}

    /// `start` is where the YAML begins in the file.
    init(_ file: SourceFile, start: Int, events: consuming YAMLEvents) {
        self.file = file
        self.start = start
        self.events = events
    }

    /// The text's map; `nil` where it cannot be read or is none, then a finding says so. An empty text is an empty map.
    mutating func readMap(in range: ByteRange) -> Node? {
        do throws(Stop) {
            guard let root = try readDocument() else { return Node(range: range, content: .map([])) }
            switch root.content {
            case .map: return root
            case .absent: return Node(range: range, content: .map([]))
            case .scalar, .list:
                report(
                    yamlNotMap, root.range,
                    Words(
                        cs: "Tady mají být řádky „klíč: hodnota“, každý na svém řádku a za dvojtečkou s mezerou.",
                        en: "Here should be lines “key: value”, each on its own line and with a space after the colon.")
                )
                return nil
            }
        } catch {
            return nil
        }
    }

    private mutating func readDocument() throws(Stop) -> Node? {
        var root: Node?
        var documents = 0
        while true {
            let event = try next()
            switch event.kind {
            case .streamEnd: return root
            case .documentStart:
                documents += 1
                if documents > 1 {
                    report(
                        yamlDocuments, event.range,
                        Words(
                            cs: "Tady začíná další dokument YAML, soubor ale smí mít jen jeden. Smažte tento řádek.",
                            en: "Another YAML document starts here, but there may be only one. Delete this line."))
                    throw Stop()
                }
            case .scalar, .alias, .listStart, .mapStart: root = try readNode(event, depth: 1)
            default: break
            }
        }
    }

    private mutating func next() throws(Stop) -> YAMLEvents.Event {
        if let event = events.next() { return event }
        findings.append(YAMLProblem(file: file, start: start, events.problem).finding)
        throw Stop()
    }

    private mutating func readNode(_ event: borrowing YAMLEvents.Event, depth: Int) throws(Stop) -> Node {
        try count(nodes: 1, bytes: 0, event.range)
        if event.hasTag {
            report(
                yamlTag, ByteRange(event.range.start, min(event.range.end, lineEnd(event.range.start))),
                Words(
                    cs:
                        "Hodnota začíná vykřičníkem, to je v YAML značka typu a ty se tu nepoužívají. Patří-li vykřičník k textu, dejte hodnotu do uvozovek.",
                    en:
                        "The value starts with an exclamation mark, in YAML a tag, and tags are not used here. If it belongs to the text, put the value in quotes."
                ))
        }
        let before = (nodes: nodes - 1, bytes: bytes)
        let node: Node
        switch event.kind {
        case .alias: return try readAlias(event)
        case .listStart: node = try readList(event, depth: depth)
        case .mapStart: node = try readMap(event, depth: depth)
        default: node = try readScalar(event)
        }
        if let anchor = event.anchor {
            anchors[anchor] = Anchored(node: node, nodes: nodes - before.nodes, bytes: bytes - before.bytes)
        }
        return node
    }

    private mutating func readScalar(_ event: borrowing YAMLEvents.Event) throws(Stop) -> Node {
        let range = trimmed(event.range)
        if event.value.isEmpty || (event.style == .plain && Self.isNull(event.value)) {
            return Node(range: range, content: .absent)
        }
        try count(nodes: 0, bytes: event.value.count, event.range)
        let text = LocatedText(
            bytes: event.value,
            segments: ScalarPlaces.segments(of: event.value, style: event.style, range: event.range, in: file.bytes))
        return Node(range: range, content: .scalar(text))
    }

    private mutating func readList(_ event: borrowing YAMLEvents.Event, depth: Int) throws(Stop) -> Node {
        try checkDepth(depth, event.range)
        var items: [Node] = []
        while true {
            let item = try next()
            if item.kind == .listEnd {
                let range = trimmed(ByteRange(event.range.start, item.range.end))
                return Node(range: range, content: .list(items))
            }
            items.append(try readNode(item, depth: depth + 1))
        }
    }

    private mutating func readMap(_ event: borrowing YAMLEvents.Event, depth: Int) throws(Stop) -> Node {
        try checkDepth(depth, event.range)
        var entries: [Node.Entry] = []
        entries.reserveCapacity(8)
        // Most maps are small, and looking through a few keys is quicker than hashing them.
        var index: [String: Int] = [:]
        while true {
            let keyEvent = try next()
            if keyEvent.kind == .mapEnd {
                let range = trimmed(ByteRange(event.range.start, keyEvent.range.end))
                return Node(range: range, content: .map(entries))
            }
            // A plain key needs no more than its range.
            let keyNode =
                keyEvent.kind == .scalar && keyEvent.anchor == nil && !keyEvent.hasTag
                ? Node(range: trimmed(keyEvent.range), content: .absent) : try readNode(keyEvent, depth: depth + 1)
            let value = try readNode(try next(), depth: depth + 1)
            guard keyEvent.kind == .scalar, !keyEvent.value.isEmpty else {
                report(
                    yamlKey, keyNode.range,
                    Words(
                        cs:
                            "Před dvojtečkou má být klíč, jedno prosté slovo. Patří-li dvojtečka k textu, dejte celý text do uvozovek.",
                        en:
                            "Before the colon there should be a key, one plain word. If the colon belongs to the text, put the whole text in quotes."
                    ))
                continue
            }
            let key = String(decoding: keyEvent.value, as: UTF8.self)
            if key == "<<" {
                report(
                    yamlMergeKey, keyNode.range,
                    Words(
                        cs: "Slučování klíčem „<<“ se tu nepoužívá. Napište hodnoty přímo.",
                        en: "Merging with the key “<<” is not used here. Write the values themselves."))
                continue
            }
            let seen = entries.count < 24 ? entries.firstIndex { $0.key == key } : index[key]
            if let first = seen {
                guard findings.count < Self.findingLimit else { continue }
                let firstPlace = file.place(entries[first].keyRange)
                report(
                    duplicateKey, keyNode.range,
                    Words(
                        cs:
                            "Klíč „\(key)“ je tu podruhé, poprvé na řádku \(firstPlace.start.line). Nechte jen jeden z nich.",
                        en:
                            "The key “\(key)” is here a second time, first on line \(firstPlace.start.line). Keep only one of them."
                    ),
                    notes: [.init(Words(cs: "Poprvé je tady.", en: "It is here first."), at: firstPlace)])
                continue
            }
            entries.append(Node.Entry(key: key, keyRange: keyNode.range, value: value))
            if entries.count == 24 {
                for (position, entry) in entries.enumerated() { index[entry.key] = position }
            } else if entries.count > 24 {
                index[key] = entries.count - 1
            }
        }
    }

    private mutating func readAlias(_ event: borrowing YAMLEvents.Event) throws(Stop) -> Node {
        let name = event.anchor ?? ""
        guard let anchored = anchors[name] else {
            report(
                yamlAlias, event.range,
                Words(
                    cs:
                        "Hodnota začíná hvězdičkou, to je v YAML odkaz na kotvu „&\(name)“, a ta výše není. Patří-li hvězdička k textu, dejte hodnotu do uvozovek.",
                    en:
                        "The value starts with an asterisk, in YAML a reference to an anchor “&\(name)”, and there is none above. If the asterisk belongs to the text, put the value in quotes."
                ))
            return Node(range: event.range, content: .absent, isUnreadable: true)
        }
        try count(nodes: anchored.nodes - 1, bytes: anchored.bytes, event.range)
        return Node(range: event.range, content: anchored.node.content)
    }

    private mutating func count(nodes more: Int, bytes moreBytes: Int, _ range: ByteRange) throws(Stop) {
        nodes += more
        bytes += moreBytes
        guard nodes > Self.nodeLimit || bytes > Self.expandedBytesLimit else { return }
        report(
            yamlSize, range,
            Words(
                cs: "Je tu příliš mnoho hodnot (nejvýše \(Self.nodeLimit)), nebo je odkazy „*“ rozmnožují. Zkraťte je.",
                en:
                    "There are too many values (at most \(Self.nodeLimit)), or references “*” multiply them. Shorten them."
            ))
        throw Stop()
    }

    private mutating func checkDepth(_ depth: Int, _ range: ByteRange) throws(Stop) {
        guard depth > Self.depthLimit else { return }
        report(
            yamlDepth, ByteRange(range.start, min(range.end, lineEnd(range.start))),
            Words(
                cs: "Hodnoty jsou vnořeny příliš hluboko (nejvýše \(Self.depthLimit) úrovní).",
                en: "Values are nested too deeply (at most \(Self.depthLimit) levels)."))
        throw Stop()
    }

    private mutating func report(
        _ diagnosis: Diagnosis, _ range: ByteRange, _ message: Words, notes: [Finding.Note] = []
    ) {
        guard findings.count < Self.findingLimit else { return }
        findings.append(Finding(diagnosis, at: file.place(range), message, notes: notes))
    }

    private func lineEnd(_ offset: Int) -> Int {
        var end = offset
        while end < file.bytes.count, file.bytes[end] != 0x0A, file.bytes[end] != 0x0D { end += 1 }
        return end
    }

    /// libyaml ends blocks where the next thing begins; a person sees them end with their last character.
    private func trimmed(_ range: ByteRange) -> ByteRange {
        var end = min(range.end, file.bytes.count)
        while end > range.start, file.bytes[end - 1] <= 0x20 { end -= 1 }
        return ByteRange(range.start, end)
    }

    private static func isNull(_ value: [UInt8]) -> Bool {
        switch value.count {
        case 1: value[0] == UInt8(ascii: "~")
        case 4: nulls.contains { value.elementsEqual($0.utf8) }
        default: false
        }
    }

    private static let nulls = ["null", "Null", "NULL"]
}
