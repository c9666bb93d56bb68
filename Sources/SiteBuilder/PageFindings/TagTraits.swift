/// What an element's name tells of it, looked up once for each tag.
struct TagTraits: OptionSet {
    let rawValue: UInt16

    /// What stands in it may not be seen.
    static let hiding = TagTraits(rawValue: 1)
    static let linking = TagTraits(rawValue: 2)
    /// Lines or moves what stands in it.
    static let altering = TagTraits(rawValue: 4)
    /// Opened again by browsers where it was closed out of turn.
    static let formatting = TagTraits(rawValue: 8)
    static let picture = TagTraits(rawValue: 16)
    /// Has no content and no end tag.
    static let void = TagTraits(rawValue: 32)
    /// Ends a paragraph that is open.
    static let endsParagraph = TagTraits(rawValue: 64)
    /// Has text in it and no markup.
    static let rawText = TagTraits(rawValue: 128)
    /// A drawing of another language of markup, in which a tag may close itself.
    static let drawing = TagTraits(rawValue: 256)
    static let head = TagTraits(rawValue: 512)
    static let body = TagTraits(rawValue: 1024)
    static let paragraph = TagTraits(rawValue: 2048)
    static let link = TagTraits(rawValue: 4096)
    static let style = TagTraits(rawValue: 8192)
    static let input = TagTraits(rawValue: 16384)
    /// What stands in it is a text until a script makes more of it.
    static let dormant = TagTraits(rawValue: 32768)

    /// Those of a name, in whatever case; none for a name that says nothing.
    static func of(_ name: UnsafeBufferPointer<UInt8>) -> TagTraits {
        guard name.count <= 16 else { return [] }
        let key = key(name)
        var place = place(of: key)
        while byName[place].key != key {
            if byName[place].key == 0 { return [] }
            place = (place + 1) & 255
        }
        return byName[place].traits
    }

    @inline(__always)
    private static func key(_ name: some Collection<UInt8>) -> UInt128 {
        name.reduce(0) { $0 << 8 | UInt128((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($1) ? $1 | 0x20 : $1) }
    }

    private static func place(of key: UInt128) -> Int {
        Int((UInt64(truncatingIfNeeded: key ^ key >> 64) &* 0x9E37_79B1_85EB_CA87) >> 56)
    }

    /// Each name at the place of its key or at the next that is free: a dictionary's own hash takes longer than all else of a tag.
    private static let byName: [(key: UInt128, traits: TagTraits)] = {
        let names: [(TagTraits, String)] = [
            (
                .hiding,
                """
                head details dialog template noscript object svg math canvas video audio select datalist rp progress meter
                """
            ),
            (.linking, "a button label summary"),
            (.altering, "u s del ins strike marquee blink"),
            (.formatting, "a u s strike"),
            (.picture, "img picture svg object embed video canvas input"),
            (.void, "meta link img br input hr area base col embed source track wbr"),
            (
                .endsParagraph,
                """
                div p header section nav main article aside footer ul ol dl table form figure details dialog h1 h2 h3 h4 h5 h6 \
                hr pre blockquote address fieldset
                """
            ),
            (.rawText, "title textarea script style xmp iframe noembed noframes"),
            (.drawing, "svg math"),
            (.head, "head"), (.body, "body"), (.paragraph, "p"), (.link, "link"), (.style, "style"), (.input, "input"),
            (.dormant, "template noscript"),
        ]
        var byName = [(key: UInt128, traits: TagTraits)](repeating: (0, []), count: 256)
        for (traits, names) in names {
            for name in names.split(separator: " ") {
                let key = key(name.utf8)
                var place = place(of: key)
                while byName[place].key != 0, byName[place].key != key { place = (place + 1) & 255 }
                byName[place].key = key
                byName[place].traits.insert(traits)
            }
        }
        return byName
    }()
}
