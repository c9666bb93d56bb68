import Markup

/// Looks at a finished page for what surrounds its publicity block: tag by tag up to the block, then with a search of the rest.
package struct PageInspection {
    private var tags: TagScanner
    private let block: [UInt8]
    private let sheet: [UInt8]
    private let origin: [UInt8]
    /// No word before it begins with `eu-`, so that no class there need be looked at.
    private var firstReservedName = 0
    private var open: [OpenElement] = []
    private var blocks = 0
    private var hasSheet = false
    private var defects: [PublicityDefect] = []

    private struct OpenElement {
        var name: Range<Int>
        var traits: TagTraits
        var harm: Harm?
        /// What stands in it is not seen, so neither is a picture.
        var isHiding = false
    }

    /// What an element does to a block within it, and the name of the attribute by which, where it is one.
    private enum Harm {
        case hides(by: Range<Int>?)
        case links(by: Range<Int>?)
        case alters(by: Range<Int>?)
    }

    /// What the attributes of a tag tell, found in one walk.
    private struct Attributes {
        /// The name of the last attribute that hides.
        var hiding: Range<Int>?
        /// The name of the first attribute of styles.
        var styles: Range<Int>?
        /// The name of an attribute `role` that makes a link or a button of the element.
        var linkingRole: Range<Int>?
        /// Of one that makes a picture or a control of it, whose content screen readers leave out.
        var closingRole: Range<Int>?
        /// A drawing that no screen reader hears is an ornament, and no picture.
        var isPicture = false
        /// Classes that are spelt like those of the block.
        var reservedNames: [Range<Int>] = []
        // Of a link:
        var isSheet = false
        /// A style sheet that waits for something.
        var isLater = false
        var address = 0..<0
    }

    /// What is wrong with a page, in the order in which it stands there.
    ///
    /// - Parameters:
    ///   - block: The publicity block that the page was given; empty where the money is of a source whose publicity is another.
    ///   - sheet: The address of the block's style sheet.
    ///   - origin: Scheme and host of the site, empty where it does not know them.
    package static func defects(
        in page: ArraySlice<UInt8>, block: [UInt8], sheet: String, origin: String
    ) -> [PublicityDefect] {
        page.withUnsafeBufferPointer { bytes in
            var inspection = PageInspection(bytes, block, sheet, origin)
            inspection.run()
            return inspection.defects
        }
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>, _ block: [UInt8], _ sheet: String, _ origin: String) {
        tags = TagScanner(bytes)
        self.block = block
        self.sheet = Array(sheet.utf8)
        self.origin = Array(origin.utf8)
        open.reserveCapacity(16)
    }

    private mutating func run() {
        if !block.isEmpty {
            // Nearly always that of the block itself.
            firstReservedName = nextReservedName(from: 0)
            while blocks == 0, let tag = tags.next() { inspect(tag) }
            if blocks > 0, !hasSheet { add(.sheetNotLinked) }
        }
        // Nearly every page ends here: nothing behind the block is spelt like a name of its classes.
        firstReservedName = nextReservedName(from: tags.index)
        if firstReservedName < tags.bytes.count {
            while let tag = tags.next() { inspect(tag) }
        }
        if !block.isEmpty, blocks != 1 { defects.insert(.count(blocks), at: 0) }
    }

    private mutating func add(_ defect: PublicityDefect) {
        if !defects.contains(defect) { defects.append(defect) }
    }

    // MARK: - Tags

    private mutating func inspect(_ tag: TagScanner.Tag) {
        if tag.isEnd { return close(tag.name) }
        let traits = tag.traits
        if traits.contains(.body) { open.removeAll { $0.traits.contains(.head) } }
        if traits.contains(.endsParagraph), open.last?.traits.contains(.paragraph) == true { open.removeLast() }
        if traits.contains(.style), let rawText = tag.rawText { inspect(styles: rawText) }
        // What has no content harms nothing, and most that has a class names none of the block's.
        let isOfInterest =
            !traits.contains(.void) || traits.contains(.link) || traits.contains(.picture)
            || tag.attributes.upperBound > firstReservedName
        let attributes = isOfInterest ? attributes(of: tag) : Attributes()
        if blocks == 0 {
            if traits.contains(.link) { inspectLink(attributes) }
            if attributes.isPicture, !open.contains(where: \.isHiding) {
                add(.after(picture: "<\(tags.text(tag.name))>"))
            }
        }
        if startsBlock(tag) {
            for element in open { if let defect = defect(of: element) { add(defect) } }
            blocks += 1
            return tags.skip(to: tag.start + block.count)
        }
        for name in attributes.reservedNames { add(.ownClass(tags.text(name))) }
        guard blocks == 0, !traits.contains(.void) else { return }
        let isSelfClosed = tag.isSelfClosing && open.contains { $0.traits.contains(.drawing) }
        if !isSelfClosed { open.append(opened(by: tag, attributes)) }
    }

    private mutating func close(_ name: Range<Int>) {
        let index = open.lastIndex { other in
            guard other.name.count == name.count else { return false }
            for offset in 0..<name.count
            where tags.bytes[other.name.lowerBound + offset] | 0x20 != tags.bytes[name.lowerBound + offset] | 0x20 {
                return false
            }
            return true
        }
        guard let index else { return }
        if index == open.count - 1 {
            open.removeLast()
            return
        }
        // A browser opens these again in what follows, until they are closed themselves.
        let goingOn = open[(index + 1)...].filter { $0.traits.contains(.formatting) }
        open.replaceSubrange(index..., with: goingOn)
    }

    private func startsBlock(_ tag: TagScanner.Tag) -> Bool {
        guard !block.isEmpty, tag.start + block.count <= tags.bytes.count else { return false }
        // The block is long: eight bytes are looked at in one step.
        let page = UnsafeRawBufferPointer(tags.bytes)
        return block.withUnsafeBytes { block in
            var index = 0
            while index + 8 <= block.count {
                let word = page.loadUnaligned(fromByteOffset: tag.start + index, as: UInt64.self)
                guard word == block.loadUnaligned(fromByteOffset: index, as: UInt64.self) else { return false }
                index += 8
            }
            return (index..<block.count).allSatisfy { page[tag.start + $0] == block[$0] }
        }
    }

    private func opened(by tag: TagScanner.Tag, _ attributes: Attributes) -> OpenElement {
        var element = OpenElement(name: tag.name, traits: tag.traits)
        if let name = attributes.hiding {
            element.harm = .hides(by: name)
            element.isHiding = true
        } else if tag.traits.contains(.hiding) {
            element.harm = .hides(by: nil)
            // A head has pictures of no kind; what a browser does with one there is show it.
            element.isHiding = !tag.traits.contains(.head)
        } else if let name = attributes.closingRole {
            // A picture in it is seen nevertheless.
            element.harm = .hides(by: name)
        } else if tag.traits.contains(.linking) {
            element.harm = .links(by: nil)
        } else if let name = attributes.linkingRole {
            element.harm = .links(by: name)
        } else if tag.traits.contains(.altering) {
            element.harm = .alters(by: nil)
        } else if let name = attributes.styles {
            element.harm = .alters(by: name)
        }
        return element
    }

    private func defect(of element: OpenElement) -> PublicityDefect? {
        func shown(_ attribute: Range<Int>? = nil) -> String {
            "<\(tags.text(element.name))\(attribute.map { " " + tags.text($0) } ?? "")>"
        }
        return switch element.harm {
        case .hides(let attribute): .hidden(by: shown(attribute))
        case .links(let attribute): .linked(by: shown(attribute))
        case .alters(let attribute): .altered(by: shown(attribute))
        case nil: nil
        }
    }

    private func attributes(of tag: TagScanner.Tag) -> Attributes {
        var found = Attributes()
        found.isPicture = tag.traits.contains(.picture) && !tag.traits.contains(.input)
        var index = tag.attributes.lowerBound
        while let (name, value) = tags.attribute(of: tag, at: &index) {
            switch (name.count, tags.bytes[name.lowerBound] | 0x20) {
            case (5, UInt8(ascii: "c")) where value.upperBound > firstReservedName && tags.stands("class", at: name):
                addReservedNames(of: value, to: &found)
            case (3, UInt8(ascii: "r")) where tag.traits.contains(.link) && tags.stands("rel", at: name):
                let words = tags.words(of: value)
                found.isSheet = words.contains { tags.stands("stylesheet", at: $0) }
                if words.contains(where: { tags.stands("alternate", at: $0) }) { found.isLater = true }
            case (4, UInt8(ascii: "h")) where tag.traits.contains(.link) && tags.stands("href", at: name):
                found.address = value
            case (8, UInt8(ascii: "d")) where tags.stands("disabled", at: name):
                found.isLater = true
            case (5, UInt8(ascii: "m")) where tag.traits.contains(.link) && tags.stands("media", at: name):
                let media = tags.text(value).lowercased().split(separator: ",").map { $0.filter { $0 != " " } }
                if !(media.isEmpty || media.contains("all") || media.contains("screen")) { found.isLater = true }
            case (4, UInt8(ascii: "t")) where tags.stands("type", at: name) && tags.stands("image", at: value):
                found.isPicture = tag.traits.contains(.picture)
            case (5, UInt8(ascii: "s")) where tags.stands("style", at: name):
                if found.styles == nil { found.styles = name }
            case (6, UInt8(ascii: "h")) where tags.stands("hidden", at: name): found.hiding = name
            case (5, UInt8(ascii: "i")) where tags.stands("inert", at: name): found.hiding = name
            case (7, UInt8(ascii: "p")) where tags.stands("popover", at: name): found.hiding = name
            case (4, UInt8(ascii: "r")) where tags.stands("role", at: name):
                if let role = tags.words(of: value).first.map({ tags.text($0).lowercased() }) {
                    if ["link", "button"].contains(role) { found.linkingRole = name }
                    if Self.closingRoles.contains(role) { found.closingRole = name }
                }
            // A reference to a character may spell the word, too.
            case (11, UInt8(ascii: "a"))
            where tags.stands("aria-hidden", at: name)
                && (tags.stands("true", at: value) || tags.bytes[value].contains(UInt8(ascii: "&"))):
                found.hiding = name
                if tag.traits.contains(.drawing) { found.isPicture = false }
            default: break
            }
        }
        return found
    }

    /// Those of WAI-ARIA 1.2 (5.2.8) of whose content nothing is told but a text; a button is a link to us.
    private static let closingRoles: Set<String> = [
        "checkbox", "img", "image", "math", "menuitemcheckbox", "menuitemradio", "meter", "option", "progressbar",
        "radio", "scrollbar", "separator", "slider", "switch", "tab",
    ]

    private func addReservedNames(of value: Range<Int>, to found: inout Attributes) {
        // Nearly no value is so, and its words need not be parted.
        guard value.contains(where: { isReserved($0..<value.upperBound) }) else { return }
        found.reservedNames += tags.words(of: value).filter(isReserved)
    }

    private func isReserved(_ word: Range<Int>) -> Bool {
        word.count >= 3 && tags.bytes[word.lowerBound] == UInt8(ascii: "e")
            && tags.bytes[word.lowerBound + 1] == UInt8(ascii: "u")
            && tags.bytes[word.lowerBound + 2] == UInt8(ascii: "-")
    }

    private mutating func inspect(styles range: Range<Int>) {
        let sheet = StyleSheetInspection(tags.bytes[range], origin: origin)
        for use in sheet.reservedNames { add(.ownClass(use.name)) }
        for use in sheet.foreignImports { add(.foreignSheet(use.name)) }
        for use in sheet.pageFilters { add(.pageFilter(use.name)) }
    }

    private mutating func inspectLink(_ link: Attributes) {
        guard link.isSheet else { return }
        let bytes = UnsafeBufferPointer(rebasing: tags.bytes[link.address])
        if isForeign(address: bytes[...], origin: origin) { add(.foreignSheet(tags.text(link.address))) }
        // Within these it is no more than a text.
        let isLater = link.isLater || open.contains { $0.traits.contains(.dormant) }
        if !isLater, bytes.starts(with: sheet), bytes.count == sheet.count || bytes[sheet.count] == UInt8(ascii: "?") {
            hasSheet = true
        }
    }

    // MARK: - The rest of the page

    /// Where a word that begins with `eu-` stands next, or the end.
    private func nextReservedName(from start: Int) -> Int {
        let bytes = UnsafeRawBufferPointer(tags.bytes)
        func block(_ index: Int) -> ByteBlock { bytes.loadUnaligned(fromByteOffset: index, as: ByteBlock.self) }
        let (u, dash) = (ByteBlock(repeating: UInt8(ascii: "u")), ByteBlock(repeating: UInt8(ascii: "-")))
        var index = start
        // Two blocks are looked at in one step, for the last two letters: few words have them.
        while index <= bytes.count - 2 * ByteBlock.length - 2 {
            let first = (block(index + 1) .== u) .& (block(index + 2) .== dash)
            let second =
                (block(index + ByteBlock.length + 1) .== u) .& (block(index + ByteBlock.length + 2) .== dash)
            let end = index + 2 * ByteBlock.length
            if (first .| second).isAnywhere, let found = (index..<end).first(where: isReservedName) { return found }
            index = end
        }
        return (index..<max(index, bytes.count)).first(where: isReservedName) ?? bytes.count
    }

    private func isReservedName(at index: Int) -> Bool {
        guard isReserved(index..<tags.bytes.count) else { return false }
        guard index > 0 else { return true }
        switch tags.bytes[index - 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "="), UInt8(ascii: "."), 0x20, 0x09...0x0D: return true
        default: return false
        }
    }
}

/// Whether an address leads to another host.
func isForeign(address: Slice<UnsafeBufferPointer<UInt8>>, origin: [UInt8]) -> Bool {
    // Nearly every address is a path of this site.
    if address.first == UInt8(ascii: "/"), address.dropFirst().first != UInt8(ascii: "/") { return false }
    let text = String(decoding: address.prefix(8 + origin.count), as: UTF8.self).lowercased()
    guard text.hasPrefix("//") || text.hasPrefix("http:") || text.hasPrefix("https:") else { return false }
    return origin.isEmpty || !address.starts(with: origin) || address.dropFirst(origin.count).first != UInt8(ascii: "/")
}
