// The only file that imports libyaml: it turns the library's events, whose marks count characters and whose memory is the
// caller's to free, into values with byte offsets of the file. Everything above sees Swift values alone.
import CLibYAML
import SourceText

/// The events of a YAML text, one after the other.
struct YAMLEvents: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let text: UnsafeBufferPointer<UInt8>
    private let base: Int
    // libyaml counts characters; its marks come nearly in order, so walking from the last one is cheap.
    private var character = 0
    private var byte = 0

    struct Event {
        var kind: Kind
        var range: ByteRange
        var anchor: String?
        var hasTag = false
        var value: [UInt8] = []
        var style = Style.plain
    }

    enum Kind {
        case scalar, alias, listStart, listEnd, mapStart, mapEnd, documentStart, documentEnd, streamEnd, other
    }

    enum Style {
        case plain, singleQuoted, doubleQuoted, literal, folded
    }

    /// What libyaml could not understand, in its words, with byte offsets of the file.
    struct Problem {
        var context: String
        var contextOffset: Int
        var problem: String
        var offset: Int
    }

    /// `text` is well-formed UTF-8, starts at `base` of the file and outlives the events.
    init?(_ text: UnsafeBufferPointer<UInt8>, base: Int) {
        parser = .allocate(capacity: 1)
        self.text = text
        self.base = base
        guard yaml_parser_initialize(parser) == 1 else {
            parser.deallocate()
            return nil
        }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, text.baseAddress, text.count)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
    }

    /// The next event; `nil` where the text is no YAML, then `problem` says why.
    mutating func next() -> Event? {
        var raw = yaml_event_t()
        guard yaml_parser_parse(parser, &raw) == 1 else { return nil }
        defer { yaml_event_delete(&raw) }
        var event = Event(
            kind: .other, range: ByteRange(offset(raw.start_mark), offset(raw.end_mark)))
        switch raw.type {
        case YAML_SCALAR_EVENT:
            let scalar = raw.data.scalar
            event.kind = .scalar
            event.anchor = Self.string(scalar.anchor)
            event.hasTag = scalar.tag != nil
            event.value = Array(UnsafeBufferPointer(start: scalar.value, count: scalar.length))
            event.style =
                switch scalar.style {
                case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
                case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
                case YAML_LITERAL_SCALAR_STYLE: .literal
                case YAML_FOLDED_SCALAR_STYLE: .folded
                default: .plain
                }
        case YAML_ALIAS_EVENT:
            event.kind = .alias
            event.anchor = Self.string(raw.data.alias.anchor)
        case YAML_SEQUENCE_START_EVENT:
            event.kind = .listStart
            event.anchor = Self.string(raw.data.sequence_start.anchor)
            event.hasTag = raw.data.sequence_start.tag != nil
        case YAML_SEQUENCE_END_EVENT: event.kind = .listEnd
        case YAML_MAPPING_START_EVENT:
            event.kind = .mapStart
            event.anchor = Self.string(raw.data.mapping_start.anchor)
            event.hasTag = raw.data.mapping_start.tag != nil
        case YAML_MAPPING_END_EVENT: event.kind = .mapEnd
        case YAML_DOCUMENT_START_EVENT: event.kind = .documentStart
        case YAML_DOCUMENT_END_EVENT: event.kind = .documentEnd
        case YAML_STREAM_END_EVENT, YAML_NO_EVENT: event.kind = .streamEnd
        default: break
        }
        return event
    }

    /// Why `next` gave nothing.
    var problem: Problem {
        mutating get {
            let text = parser.pointee.problem.map { String(cString: $0) } ?? ""
            let context = parser.pointee.context.map { String(cString: $0) } ?? ""
            // The reader fails before it has a mark and names the byte instead.
            let at =
                parser.pointee.error == YAML_READER_ERROR
                ? base + min(parser.pointee.problem_offset, self.text.count) : offset(parser.pointee.problem_mark)
            return Problem(
                context: context, contextOffset: context.isEmpty ? at : offset(parser.pointee.context_mark),
                problem: text, offset: at)
        }
    }

    private mutating func offset(_ mark: yaml_mark_t) -> Int {
        let target = Int(mark.index)
        while character < target, byte < text.count {
            byte += 1
            while byte < text.count, text[byte] & 0xC0 == 0x80 { byte += 1 }
            character += 1
        }
        while character > target, byte > 0 {
            byte -= 1
            while byte > 0, text[byte] & 0xC0 == 0x80 { byte -= 1 }
            character -= 1
        }
        return base + byte
    }

    private static func string(_ bytes: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        bytes.map { String(cString: $0) }
    }
}
