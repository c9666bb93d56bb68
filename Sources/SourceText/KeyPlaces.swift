/// Where the values of keys stand, by their paths (`region`, `budget.total`). There are few of them and most are asked for never, so
/// looking through them is quicker than hashing each.
package struct KeyPlaces: Sendable, Hashable, Codable, ExpressibleByDictionaryLiteral {
    private var keys: [String] = []
    private var ranges: [ByteRange] = []

    package init() {}

    package init(dictionaryLiteral elements: (String, ByteRange)...) {
        for (key, range) in elements { self[key] = range }
    }

    package subscript(key: String) -> ByteRange? {
        get { keys.firstIndex(of: key).map { ranges[$0] } }
        set {
            if let index = keys.firstIndex(of: key) {
                if let newValue {
                    ranges[index] = newValue
                } else {
                    keys.remove(at: index)
                    ranges.remove(at: index)
                }
            } else if let newValue {
                add(key, newValue)
            }
        }
    }

    /// Adds a key that is not there yet; of two alike the first counts.
    package mutating func add(_ key: String, _ range: ByteRange) {
        if keys.isEmpty {
            keys.reserveCapacity(48)
            ranges.reserveCapacity(48)
        }
        keys.append(key)
        ranges.append(range)
    }
}
