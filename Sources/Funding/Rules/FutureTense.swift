import Language

/// Whether texts (as UTF-8) speak of the future and nowhere of the past; a single word that may be a past tense is enough for „no“.
func areOnlyFuture(_ texts: [[UInt8]]) -> Bool {
    var hasFuture = false
    for text in texts {
        var tense = FutureTense()
        var start = 0
        // Most texts are told apart by their first sentences, so no more is folded than is looked at.
        while start < text.count {
            let end = text[min(start + 250, text.count)...].firstIndex(of: 0x20) ?? text.count
            let piece = folded(text[start..<end])
            if piece.withUnsafeBufferPointer({ tense.isPast(in: $0) }) { return false }
            start = end
        }
        hasFuture = hasFuture || tense.hasFuture
    }
    return hasFuture
}

/// What the words of a text have told so far.
private struct FutureTense {
    private(set) var hasFuture = false
    /// „budou podpořeny“ is the future, „podpořeny“ alone the past.
    private var wordsSinceWill = Int.max
    /// „má podpořit“ is the future, too.
    private var isAfterHave = false
    /// „cílem je podpořit“ tells nothing of the present.
    private var isOfAims = false

    /// Looks at the next words of the text, folded, one by one; returns whether one of them is past, and stops there.
    mutating func isPast(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < bytes.count {
            guard Self.isLetter(bytes[index]) else {
                if bytes[index] == UInt8(ascii: ".") { isOfAims = false }
                index += 1
                continue
            }
            let start = index
            var word: UInt128 = 0
            while index < bytes.count, Self.isLetter(bytes[index]) {
                word = word << 8 | UInt128(bytes[index])
                index += 1
            }
            let length = index - start
            if length <= 16, let sense = Self.senses[word] {
                switch sense {
                case .future: hasFuture = true
                case .infinitive: if isAfterHave { hasFuture = true }
                case .past: return true
                case .present: if !isOfAims { return true }
                case .aim: isOfAims = true
                case .achievement: if wordsSinceWill > 4 { return true }
                }
            }
            isAfterHave = word == Self.has || word == Self.have
            let last = UInt16(truncatingIfNeeded: word)
            if length >= 6, Self.pastEndings.contains(last) { return true }
            if length >= 4, Self.shortPastEndings.contains(last), !Self.isNounOfAgent(UInt32(truncatingIfNeeded: word))
            {
                return true
            }
            if length >= 5, Self.isShortPast(UInt32(truncatingIfNeeded: word)), !Self.noVerbs.contains(word) {
                return true
            }
            if length >= 6, Self.isParticiple(UInt32(truncatingIfNeeded: word)), wordsSinceWill > 4 { return true }
            if word == Self.will || word == Self.theyWill {
                wordsSinceWill = 1
            } else if wordsSinceWill < Int.max {
                wordsSinceWill += 1
            }
        }
        return false
    }

    /// Folded text is lower case; bytes from 0x80 are letters of other alphabets.
    private static func isLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 || byte >= 0x80 }

    /// „dosáhl“, „přinesl“, „našli“; „průmysl“ and „smysl“ are no verbs.
    private static func isShortPast(_ ending: UInt32) -> Bool {
        let (third, second, last) = (ending >> 16 & 0xFF, ending >> 8 & 0xFF, ending & 0xFF)
        if second == 0x6C, last == 0x69 { return true }
        let isConsonant = second &- 0x61 < 26 && ![0x61, 0x65, 0x69, 0x6C, 0x6F, 0x75, 0x79].contains(second)
        return last == 0x6C && isConsonant && !(second == 0x73 && third == 0x79)
    }

    /// „obyvatel“, „ředitel“
    private static func isNounOfAgent(_ ending: UInt32) -> Bool {
        let vowel = ending >> 24
        return ending & 0xFF_FFFF == 0x74_656C && (vowel == 0x61 || vowel == 0x69)
    }

    /// „-ena“, „-eno“, „-eny“, „-ana“ …; „-eni“ without its accents is „zmírnění“ far more often than „podpořeni“.
    private static func isParticiple(_ ending: UInt32) -> Bool {
        let (vowel, n, stem) = (ending & 0xFF, ending >> 8 & 0xFF, ending >> 16 & 0xFF)
        return n == 0x6E && (stem == 0x65 || stem == 0x61)
            && (vowel == 0x61 || vowel == 0x6F || vowel == 0x79)
    }

    private static func packed(_ word: String) -> UInt128 { word.utf8.reduce(0) { $0 << 8 | UInt128($1) } }

    private static let will = packed("bude")
    private static let theyWill = packed("budou")
    private static let noVerbs: Set<UInt128> = [packed("kvuli"), packed("chvili"), packed("jestli"), packed("neboli")]
    private static let has = packed("ma")
    private static let have = packed("maji")
    private static let pastEndings = ["la", "lo", "ly", "ul", "yl", "ed"].map { UInt16(truncatingIfNeeded: packed($0)) }
    private static let shortPastEndings = ["il", "al", "el"].map { UInt16(truncatingIfNeeded: packed($0)) }

    /// What single words tell, folded.
    private enum Sense {
        case future
        /// After „má“, „mají“ only. Without accents „má být“ is „má byt“, and „má certifikát“ ends as an infinitive does: so these alone.
        case infinitive
        case past
        /// „služby jsou dostupné“, but not „cílem je“.
        case present
        case aim
        /// „50 podpořených osob“: participles that tell what came of a project; others („ohrožených“) only say for whom it is.
        case achievement
    }

    private static let senses: [UInt128: Sense] = {
        let words: [(Sense, String)] = [
            (
                .future,
                """
                bude budou budeme umozni prispeje prispeji zajisti vznikne vzniknou povede podpori zvysi zlepsi podari pomuze \
                pomohou ziska ziskaji predpoklada predpokladame ocekava ocekavame planuje planujeme dojde will shall
                """
            ),
            (
                .infinitive,
                """
                podporit zvysit zlepsit pomoci zajistit vytvorit vzniknout umoznit prispet posilit rozsirit snizit udrzet
                """
            ),
            (.past, "byl byla bylo byli byly vznikl was were has have"), (.present, "je jsou is are"),
            (
                .aim,
                """
                cil cilem cile cili ucelem zamerem ukolem ocekavanym ocekavane ocekavany predpokladanym planovanym aim aims goal \
                expected planned
                """
            ),
            (
                .achievement,
                """
                podporenych zapojenych proskolenych vyskolenych obslouzenych vytvorenych vzniklych realizovanych \
                zrealizovanych uskutecnenych poskytnutych absolvovanych
                """
            ),
        ]
        var senses: [UInt128: Sense] = [:]
        for (sense, list) in words {
            for word in list.split(separator: " ") { senses[packed(String(word))] = sense }
        }
        return senses
    }()
}
