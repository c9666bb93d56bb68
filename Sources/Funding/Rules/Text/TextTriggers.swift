import Language
import SourceText

/// Which rules are asked at what, as tables that a walk over bytes can look into.
struct TextTriggers: Sendable {
    let rules: [TextRule]
    /// By the first byte × 256 + the second: which of `lists`, 0 for none.
    private(set) var pairs = [UInt8](repeating: 0, count: 65_536)
    /// Rules by their index; the first list is empty.
    private(set) var lists: [[Int]] = [[]]
    private(set) var mixedWords: [Int] = []
    private(set) var numbers: [Int] = []
    private(set) var blocks: [Int] = []
    private(set) var file: [Int] = []
    /// What the walk does at each byte.
    private(set) var classes = ByteClass.table
    /// For each first byte the lengths of the words that rules are asked at and that begin with it, a bit each.
    private(set) var lengths = [UInt32](repeating: 0, count: 256)
    private var slots: [(word: UInt128, list: Int)]
    private static let slotCount = 1024

    static let byLanguage: [LanguageCode: TextTriggers] = Dictionary(
        uniqueKeysWithValues: LanguageCode.allCases.map { language in
            (language, TextTriggers(textRules.filter { $0.languages.contains(language) }))
        })

    /// The same rules, of which only those are asked that hold for names, too.
    static let ofNames: [LanguageCode: TextTriggers] = byLanguage.mapValues {
        TextTriggers($0.rules, asking: ["mixed-alphabet", "placeholder-text"])
    }

    init(_ rules: [TextRule], asking ids: Set<String>? = nil) {
        self.rules = rules
        slots = [(UInt128, Int)](repeating: (0, 0), count: Self.slotCount)
        for (index, rule) in rules.enumerated() where ids?.contains(rule.diagnosis.id) ?? true {
            for trigger in rule.triggers { add(trigger, index) }
        }
    }

    private mutating func add(_ trigger: TextRule.Trigger, _ rule: Int) {
        switch trigger {
        case .words(let words):
            for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) { add(String(word), rule) }
        case .marks(let marks):
            for mark in marks {
                classes[Int(mark[0])] |= ByteClass.mark
                for second in mark.count == 1 ? 0...255 : Int(mark[1])...Int(mark[1]) {
                    let pair = Int(mark[0]) << 8 | second
                    let list = list(Int(pairs[pair]), with: rule)
                    if list < 256 { pairs[pair] = UInt8(list) }
                }
            }
        case .mixedWords: mixedWords.append(rule)
        case .numbers: numbers.append(rule)
        case .blocks: blocks.append(rule)
        case .file: file.append(rule)
        }
    }

    private mutating func add(_ word: String, _ rule: Int) {
        let packed = word.utf8.reduce(UInt128(0)) { $0 << 8 | UInt128($1) }
        guard packed != 0, word.utf8.count <= 16, let first = word.utf8.first else { return }
        lengths[Int(first)] |= 1 << word.utf8.count
        if (0x61...0x7A).contains(first) { lengths[Int(first) - 0x20] |= 1 << word.utf8.count }
        var slot = Self.slot(packed)
        while slots[slot].word != 0, slots[slot].word != packed { slot = (slot + 1) % Self.slotCount }
        slots[slot].word = packed
        slots[slot].list = list(slots[slot].list, with: rule)
    }

    private mutating func list(_ list: Int, with rule: Int) -> Int {
        let rules = lists[list] + [rule]
        if let same = lists.firstIndex(of: rules) { return same }
        lists.append(rules)
        return lists.count - 1
    }

    /// The rules that are asked at a word, packed in lower case.
    func rules(at word: UInt128) -> [Int] {
        var slot = Self.slot(word)
        while slots[slot].word != 0 {
            if slots[slot].word == word { return lists[slots[slot].list] }
            slot = (slot + 1) % Self.slotCount
        }
        return []
    }

    private static func slot(_ word: UInt128) -> Int {
        let mixed = (UInt64(truncatingIfNeeded: word) ^ UInt64(truncatingIfNeeded: word >> 64)) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed >> 54)
    }
}

/// What a byte is for the walk over a text: bits, so that all bytes of a word can be looked at together.
enum ByteClass {
    static let small: UInt16 = 1
    static let capital: UInt16 = 2
    static let digit: UInt16 = 4
    static let latin: UInt16 = 8
    /// Of another alphabet.
    static let foreign: UInt16 = 16
    /// The first byte of a letter of several bytes, which say whether it is a capital.
    static let long: UInt16 = 32
    /// Any other byte of such a letter.
    static let tail: UInt16 = 64
    /// May end a word in the midst of its letters, or be no letter: what stands beside it tells.
    static let odd: UInt16 = 128
    /// Rules are asked here, or an address may begin.
    static let mark: UInt16 = 256

    /// What a word begins with.
    static let letter = small | capital | long
    /// What words are made of.
    static let word = letter | digit | foreign | tail | odd

    /// Letters, digits and the marks of addresses.
    static let table: [UInt16] = (0...255).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): small | latin
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): capital | latin
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit
        // × and ÷ end so; marks above letters begin so, and some letters of Greek.
        case 0x97, 0xB7: tail | odd
        case 0x80...0xBF: tail
        case 0xC3...0xC5: long | latin
        case 0xC6...0xCB, 0xE1: long | small | latin
        case 0xCC, 0xCD: long | odd
        case 0xCE...0xD4: long | small | foreign
        case UInt8(ascii: "@"), UInt8(ascii: ":"): mark
        default: 0
        }
    }
}
