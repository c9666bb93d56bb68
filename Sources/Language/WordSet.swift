/// A word of at most 16 bytes as one number.
private func packed(_ word: some StringProtocol) -> UInt128 {
    word.utf8.reduce(0) { $0 << 8 | UInt128($1) }
}

/// Some packed words to look up in: a hash table without collisions, so that a look-up is one comparison.
struct WordSet: Sendable {
    private let slots: [UInt128]
    private let shift: UInt64
    private let multiplier: UInt64

    init(_ words: String) {
        let words = Set(words.split { $0 == " " || $0 == "\n" }.map { packed($0) })
        var (bits, multiplier): (UInt64, UInt64) = (4, 0x9E37_79B9_7F4A_7C15)
        while true {
            var slots = [UInt128](repeating: 0, count: 1 << bits)
            let fits = words.allSatisfy { word in
                let slot = Self.slot(word, multiplier, 64 - bits)
                defer { slots[slot] = word }
                return slots[slot] == 0
            }
            if fits {
                (self.slots, shift, self.multiplier) = (slots, 64 - bits, multiplier)
                return
            }
            multiplier = multiplier &* 0xD134_2543_DE82_EF95 &+ 2
            if bits < 12 { bits += 1 }
        }
    }

    func contains(_ word: UInt128) -> Bool {
        word != 0 && slots[Self.slot(word, multiplier, shift)] == word
    }

    private static func slot(_ word: UInt128, _ multiplier: UInt64, _ shift: UInt64) -> Int {
        let low = UInt64(truncatingIfNeeded: word)
        let high = UInt64(truncatingIfNeeded: word >> 64)
        return Int(truncatingIfNeeded: ((low ^ (high &* 0xD6E8_FEB8_6659_FD93)) &* multiplier) >> shift)
    }
}
