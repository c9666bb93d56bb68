/// Words by number, in the order in which they first came; all letters in one piece of memory, since a site has some ten thousand words and
/// names them a million times.
struct Vocabulary: Sendable {
    private var letters: [UInt8] = []
    /// Where each word ends.
    private var ends: [Int] = []
    /// By hash, one more than the number of a word; 0 is free.
    private var slots = [UInt32](repeating: 0, count: 1024)

    var count: Int { ends.count }

    subscript(word: Int) -> ArraySlice<UInt8> { letters[range(of: word)] }

    /// The number of a word, which is the count so far where it is new.
    mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
        if ends.count * 2 >= slots.count { grow() }
        var slot = Self.hash(UnsafeRawBufferPointer(word)) & (slots.count - 1)
        while slots[slot] != 0 {
            let known = Int(slots[slot]) - 1
            if holds(known, word) { return known }
            slot = (slot + 1) & (slots.count - 1)
        }
        letters.append(contentsOf: word)
        ends.append(letters.count)
        slots[slot] = UInt32(truncatingIfNeeded: ends.count)
        return ends.count - 1
    }

    /// The numbers of all words in the order of their letters' bytes.
    var inOrder: [Int] {
        // Most words differ in their first eight letters, which compare in one step.
        let heads = ends.indices.map { word in
            letters[range(of: word)].prefix(8).enumerated().reduce(UInt64(0)) { head, letter in
                head | UInt64(letter.element) << UInt64(56 - 8 * letter.offset)
            }
        }
        return letters.withUnsafeBufferPointer { letters in
            ends.indices.sorted { a, b in
                heads[a] == heads[b]
                    ? letters[range(of: a)].lexicographicallyPrecedes(letters[range(of: b)]) : heads[a] < heads[b]
            }
        }
    }

    private func range(of word: Int) -> Range<Int> { (word == 0 ? 0 : ends[word - 1])..<ends[word] }

    private func holds(_ known: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let range = range(of: known)
        guard range.count == word.count else { return false }
        for index in word.indices where letters[range.lowerBound + index] != word[index] { return false }
        return true
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for word in ends.indices {
            var slot = letters.withUnsafeBytes { Self.hash(UnsafeRawBufferPointer(rebasing: $0[range(of: word)])) }
            slot &= slots.count - 1
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt32(truncatingIfNeeded: word + 1)
        }
    }

    private static func hash(_ word: UnsafeRawBufferPointer) -> Int { Int(truncatingIfNeeded: ContentHash.of(word)) }
}
