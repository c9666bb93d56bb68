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

    /// Sets a key of the map whose own key is `parent`; of two alike, in a list's items, the last counts. They were all added behind
    /// their parent, so no other has to be looked at.
    package mutating func set(_ key: String, under parent: String, _ range: ByteRange) {
        let path = parent + "." + key
        for index in keys.indices.reversed() {
            if keys[index] == path {
                ranges[index] = range
                return
            }
            if keys[index] == parent { break }
        }
        add(path, range)
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
