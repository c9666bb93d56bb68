import Language

/// Whether texts speak of the future and nowhere of the past; a single word that may be a past tense is enough for „no“.
func areOnlyFuture(_ texts: some Sequence<String>) -> Bool {
    var hasFuture = false
    for text in texts {
        var folded = folded(text)
        let speaksOfPast = folded.withUTF8 { FutureTense.look(at: $0, &hasFuture) }
        if speaksOfPast { return false }
    }
    return hasFuture
}

private enum FutureTense {
    /// Looks at the words of a folded text one by one; returns whether one of them is past, and stops there.
    static func look(at bytes: UnsafeBufferPointer<UInt8>, _ hasFuture: inout Bool) -> Bool {
        var index = 0
        // „budou podpořeny“ is the future, „podpořeny“ alone the past.
        var wordsSinceWill = Int.max
        while index < bytes.count {
            guard isLetter(bytes[index]) else {
                index += 1
                continue
            }
            let start = index
            var word: UInt128 = 0
            while index < bytes.count, isLetter(bytes[index]) {
                word = word << 8 | UInt128(bytes[index])
                index += 1
            }
            let length = index - start
            if length <= 16 {
                if futureWords.contains(word) { hasFuture = true }
                if pastWords.contains(word) { return true }
            }
            let last = UInt16(truncatingIfNeeded: word)
            if length >= 6, pastEndings.contains(last) { return true }
            if length >= 4, shortPastEndings.contains(last) { return true }
            if length >= 6, isParticiple(UInt32(truncatingIfNeeded: word)), wordsSinceWill > 4 { return true }
            if word == will || word == theyWill {
                wordsSinceWill = 1
            } else if wordsSinceWill < Int.max {
                wordsSinceWill += 1
            }
        }
        return false
    }

    /// Folded text is lower case; bytes from 0x80 are letters of other alphabets.
    private static func isLetter(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 || byte >= 0x80 }

    /// „-ena“, „-eno“, „-eny“, „-ana“ …; „-eni“ without its accents is „zmírnění“ far more often than „podpořeni“.
    private static func isParticiple(_ ending: UInt32) -> Bool {
        let (vowel, n, stem) = (ending & 0xFF, ending >> 8 & 0xFF, ending >> 16 & 0xFF)
        return n == 0x6E && (stem == 0x65 || stem == 0x61)
            && (vowel == 0x61 || vowel == 0x6F || vowel == 0x79)
    }

    private static func packed(_ word: String) -> UInt128 { word.utf8.reduce(0) { $0 << 8 | UInt128($1) } }

    private static let will = packed("bude")
    private static let theyWill = packed("budou")
    private static let pastEndings = ["la", "lo", "li", "ly", "ed"].map { UInt16(truncatingIfNeeded: packed($0)) }
    private static let shortPastEndings = ["il", "al", "el"].map { UInt16(truncatingIfNeeded: packed($0)) }
    private static let futureWords = Set(
        [
            "bude", "budou", "budeme", "umozni", "prispeje", "prispeji", "zajisti", "vznikne", "vzniknou", "povede",
            "predpoklada", "predpokladame", "ocekava", "ocekavame", "planuje", "planujeme", "dojde", "will", "shall",
        ].map(packed))
    private static let pastWords = Set(
        ["byl", "byla", "bylo", "byli", "byly", "vznikl", "was", "were", "has", "have"].map(packed))
}
