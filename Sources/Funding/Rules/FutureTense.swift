import Language

private let futureWords: Set<Substring> = [
    "bude", "budou", "budeme", "umozni", "prispeje", "prispeji", "zajisti", "vznikne", "vzniknou", "povede",
    "predpoklada", "predpokladame", "ocekava", "ocekavame", "planuje", "planujeme", "dojde", "will", "shall",
]
private let pastWords: Set<Substring> = ["byl", "byla", "bylo", "byli", "byly", "vznikl", "was", "were", "has", "have"]

/// Whether a text speaks of the future and nowhere of the past; a single word that may be a past tense is enough for „no“.
func isOnlyFuture(_ text: String) -> Bool {
    // Folded text is lower case; bytes from 0x80 are letters of other alphabets.
    let words = folded(text).utf8.split { !((0x61...0x7A).contains($0) || $0 >= 0x80) }.map(Substring.init)
    guard words.contains(where: futureWords.contains) else { return false }
    for (index, word) in words.enumerated() {
        if pastWords.contains(word) { return false }
        if word.utf8.count >= 6, ["la", "lo", "li", "ly", "ed"].contains(where: word.hasSuffix) { return false }
        if word.utf8.count >= 4, ["il", "al", "el"].contains(where: word.hasSuffix) { return false }
        // „budou podpořeny“ is the future, „podpořeny“ alone the past.
        let isParticiple =
            word.utf8.count >= 6
            && ["en", "an"].contains { stem in
                ["a", "o", "i", "y"].contains { word.hasSuffix(stem + $0) }
            }
        let before = words[max(0, index - 4)..<index]
        if isParticiple, !before.contains("bude"), !before.contains("budou") { return false }
    }
    return true
}
