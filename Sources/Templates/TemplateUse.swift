import Language
import SourceText

/// One use of a template file within a page: who includes it, and what it was given.
struct TemplateUse {
    var file: SourceFile
    /// The names of the files that are being put in, the page's own first.
    var chain: [String]
    /// Where they were included, the innermost first.
    var includedFrom: [TemplateSite] = []
    /// What replaces the file's blocks.
    var blocks: [String: BlockReplacement] = [:]
    /// Put before each line.
    var indent: [UInt8] = []
    /// Bytes of white space to leave out of each line's own.
    var dedent = 0

    init(name: String, file: SourceFile) {
        self.file = file
        chain = [name]
    }

    /// Where the file was included, for findings in it.
    var notes: [Finding.Note] {
        includedFrom.map {
            Finding.Note(Words(cs: "Soubor se vkládá odtud.", en: "The file is included from here."), at: $0.place)
        }
    }

    func place(_ range: ByteRange) -> Place { file.place(range) }

    func site(_ range: ByteRange) -> TemplateSite { TemplateSite(file: file, range: range) }

    /// The indentation of what stands behind this white space of the file.
    func indentation(_ own: ByteRange) -> [UInt8] {
        indent + file.bytes[min(own.start + dedent, own.end)..<own.end]
    }
}

/// A place that is worked out only for a finding, since that takes time with the file's length.
struct TemplateSite: Hashable {
    var file: SourceFile
    var range: ByteRange

    var place: Place { file.place(range) }

    static func == (left: TemplateSite, right: TemplateSite) -> Bool {
        left.range == right.range && left.file.path == right.file.path
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(range)
        hasher.combine(file.path)
    }
}
