package import SourceText

/// Where the keys stand at which rules about all projects point, as far as they are written, and at any rate the title.
package struct RulePlaces: Sendable, Hashable, Codable {
    /// A range for each bit of `written`, in the order of `keys`.
    private var ranges: [ByteRange] = []
    private var written: UInt16 = 0

    private static let keys = [
        "title", "registration_number", "beneficiary.ico", "partners", "programme", "services", "series.name",
        "series.number", "expires",
    ]

    package init() {}

    /// Picks them from the places of all keys.
    package init(_ places: KeyPlaces) {
        for (index, key) in Self.keys.enumerated() {
            guard let range = places[key] else { continue }
            ranges.append(range)
            written |= 1 << index
        }
    }

    package subscript(key: String) -> ByteRange? {
        guard let index = Self.keys.firstIndex(of: key), written & 1 << index != 0 else { return nil }
        return ranges[(written & (1 << index - 1)).nonzeroBitCount]
    }
}
