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

    /// Those of a name, in whatever case; none for a name that says nothing.
    static func of(_ name: UnsafeBufferPointer<UInt8>) -> TagTraits {
        guard name.count <= 16 else { return [] }
        return byName[key(name)] ?? []
    }

    private static func key(_ name: some Collection<UInt8>) -> UInt128 {
        name.reduce(0) { $0 << 8 | UInt128((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($1) ? $1 | 0x20 : $1) }
    }

    private static let byName: [UInt128: TagTraits] = {
        let names: [(TagTraits, String)] = [
            (
                .hiding,
                "head details dialog template noscript object svg math canvas video audio select datalist"
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
        ]
        var byName: [UInt128: TagTraits] = [:]
        for (traits, names) in names {
            for name in names.split(separator: " ") { byName[key(name.utf8), default: []].insert(traits) }
        }
        return byName
    }()
}
