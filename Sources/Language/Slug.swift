/// A part of an address made from any text: ASCII lower case, digits, single hyphens, at most 80 characters.
package struct Slug: Sendable, Hashable, Codable {
    /// Empty where the text has no Latin letter and no digit.
    package let text: String
    /// Whether the text was longer and has been cut, at a hyphen where there is one.
    package let wasCut: Bool

    static let maximumLength = 80

    package init(_ source: String) {
        var slug: [UInt8] = []
        var hyphenPending = false
        var wasCut = false
        slug.reserveCapacity(Self.maximumLength + 2)
        var source = source
        source.withUTF8 { source in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: source.count * 3) { folded in
                for byte in folded.prefix(fold(source, into: folded)) {
                    let isWordByte = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
                    guard isWordByte else {
                        // An apostrophe joins what it stands between.
                        if byte != 0x27 { hyphenPending = !slug.isEmpty }
                        continue
                    }
                    if hyphenPending { slug.append(UInt8(ascii: "-")) }
                    hyphenPending = false
                    slug.append(byte)
                    if slug.count > Self.maximumLength {
                        wasCut = true
                        break
                    }
                }
            }
        }
        if wasCut {
            let end = slug.lastIndex(of: UInt8(ascii: "-")) ?? Self.maximumLength
            slug.removeSubrange(min(end, Self.maximumLength)...)
        }
        text = String(decoding: slug, as: UTF8.self)
        self.wasCut = wasCut
    }
}
