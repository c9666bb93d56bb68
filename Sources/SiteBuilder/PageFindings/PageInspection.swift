/// Looks at a finished page for what surrounds its publicity block: tag by tag up to the block, then with a search of the rest.
package struct PageInspection {
    private var tags: TagScanner
    private let block: [UInt8]
    private let sheet: [UInt8]
    private let origin: [UInt8]
    private var open: [OpenElement] = []
    private var blocks = 0
    private var hasSheet = false
    private var defects: [PublicityDefect] = []

    private struct OpenElement {
        var name: Range<Int>
        var traits: TagTraits
        var defect: PublicityDefect?
        /// What stands in it is not seen, so neither is a picture.
        var isHiding = false
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
    }

    private mutating func run() {
        if !block.isEmpty {
            while blocks == 0, let tag = tags.next() { inspect(tag) }
            if blocks > 0, !hasSheet { add(.sheetNotLinked) }
        }
        // Nearly every page ends here: nothing behind the block is spelt like a name of its classes.
        if mayUseReservedNames(from: tags.index) {
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
        if tags.stands("body", at: tag.name) { open.removeAll { tags.stands("head", at: $0.name) } }
        if let last = open.last, tag.traits.contains(.endsParagraph), tags.stands("p", at: last.name) {
            open.removeLast()
        }
        if let rawText = tag.rawText, tags.stands("style", at: tag.name) { inspect(styles: rawText) }
        let element = opened(by: tag)
        if blocks == 0 {
            if tags.stands("link", at: tag.name) { inspectLink(tag) }
            if isPicture(tag), !open.contains(where: \.isHiding) { add(.after(picture: "<\(tags.text(tag.name))>")) }
        }
        if startsBlock(tag) {
            for element in open { if let defect = element.defect { add(defect) } }
            blocks += 1
            return tags.skip(to: tag.start + block.count)
        }
        inspectClasses(of: tag)
        let isSelfClosed = tag.isSelfClosing && open.contains { $0.traits.contains(.drawing) }
        if blocks == 0, !isSelfClosed, !tag.traits.contains(.void) { open.append(element) }
    }

    private mutating func close(_ name: Range<Int>) {
        let index = open.lastIndex { other in
            other.name.count == name.count
                && zip(other.name, name).allSatisfy { tags.bytes[$0] | 0x20 == tags.bytes[$1] | 0x20 }
        }
        guard let index else { return }
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

    private func opened(by tag: TagScanner.Tag) -> OpenElement {
        // A closure that knows `self` would copy all of it for each tag.
        let tags = tags
        func shown(_ attribute: Range<Int>? = nil) -> String {
            "<\(tags.text(tag.name))\(attribute.map { " " + tags.text($0) } ?? "")>"
        }
        var element = OpenElement(name: tag.name, traits: tag.traits)
        if tag.traits.contains(.hiding) {
            element.defect = .hidden(by: shown())
            // A head has pictures of no kind; what a browser does with one there is show it.
            element.isHiding = !tags.stands("head", at: tag.name)
        } else if tag.traits.contains(.linking) {
            element.defect = .linked(by: shown())
        } else if tag.traits.contains(.altering) {
            element.defect = .altered(by: shown())
        }
        tags.forEachAttribute(of: tag) { name, value in
            if tags.stands("hidden", at: name) || tags.stands("inert", at: name) || tags.stands("popover", at: name)
                || tags.stands("aria-hidden", at: name) && tags.stands("true", at: value)
            {
                element.defect = .hidden(by: shown(name))
                element.isHiding = true
            } else if tags.stands("style", at: name), element.defect == nil {
                element.defect = .altered(by: shown(name))
            }
        }
        return element
    }

    private mutating func inspectClasses(of tag: TagScanner.Tag) {
        var found: [PublicityDefect] = []
        let tags = tags
        tags.forEachAttribute(of: tag) { name, value in
            guard tags.stands("class", at: name) else { return }
            for word in tags.words(of: value) where Self.isReserved(word, in: tags) {
                found.append(.ownClass(tags.text(word)))
            }
        }
        for defect in found { add(defect) }
    }

    private static func isReserved(_ word: Range<Int>, in tags: TagScanner) -> Bool {
        word.count >= 3 && tags.bytes[word.prefix(3)].elementsEqual("eu-".utf8)
    }

    private mutating func inspect(styles range: Range<Int>) {
        let sheet = StyleSheetInspection(tags.bytes[range], origin: origin)
        for use in sheet.reservedNames { add(.ownClass(use.name)) }
        for use in sheet.foreignImports { add(.foreignSheet(use.name)) }
        for use in sheet.pageFilters { add(.pageFilter(use.name)) }
    }

    private mutating func inspectLink(_ tag: TagScanner.Tag) {
        var isSheet = false
        // Within these it is no more than a text.
        var isLater = open.contains { tags.stands("template", at: $0.name) || tags.stands("noscript", at: $0.name) }
        var address = 0..<0
        tags.forEachAttribute(of: tag) { name, value in
            if tags.stands("rel", at: name) {
                let words = tags.words(of: value)
                isSheet = words.contains { tags.stands("stylesheet", at: $0) }
                isLater = isLater || words.contains { tags.stands("alternate", at: $0) }
            } else if tags.stands("href", at: name) {
                address = value
            } else if tags.stands("disabled", at: name) {
                isLater = true
            } else if tags.stands("media", at: name) {
                let media = tags.text(value).lowercased().split(separator: ",").map { $0.filter { $0 != " " } }
                isLater = isLater || !(media.isEmpty || media.contains("all") || media.contains("screen"))
            }
        }
        guard isSheet else { return }
        let bytes = UnsafeBufferPointer(rebasing: tags.bytes[address])
        if isForeign(address: bytes[...], origin: origin) { add(.foreignSheet(tags.text(address))) }
        if !isLater, bytes.starts(with: sheet), bytes.count == sheet.count || bytes[sheet.count] == UInt8(ascii: "?") {
            hasSheet = true
        }
    }

    /// A drawing that no screen reader hears is an ornament.
    private func isPicture(_ tag: TagScanner.Tag) -> Bool {
        guard tag.traits.contains(.picture) else { return false }
        var isPicture = !tags.stands("input", at: tag.name)
        tags.forEachAttribute(of: tag) { name, value in
            if tag.traits.contains(.drawing), tags.stands("aria-hidden", at: name), tags.stands("true", at: value) {
                isPicture = false
            } else if tags.stands("type", at: name), tags.stands("image", at: value) {
                isPicture = true
            }
        }
        return isPicture
    }

    // MARK: - The rest of the page

    /// Whether a word that begins with `eu-` stands anywhere from there on; eight bytes are looked at in one step.
    private func mayUseReservedNames(from start: Int) -> Bool {
        let bytes = UnsafeRawBufferPointer(tags.bytes)
        let (e, u, dash) = (
            0x6565_6565_6565_6565 as UInt64, 0x7575_7575_7575_7575 as UInt64, 0x2D2D_2D2D_2D2D_2D2D as UInt64
        )
        let (ones, tops) = (0x0101_0101_0101_0101 as UInt64, 0x8080_8080_8080_8080 as UInt64)
        func word(_ index: Int) -> UInt64 { bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) }
        var index = start
        while index + 10 <= bytes.count {
            // A byte of this is zero where the three letters stand.
            let other = (word(index) ^ e) | (word(index + 1) ^ u) | (word(index + 2) ^ dash)
            if (other &- ones) & ~other & tops != 0, (index..<index + 8).contains(where: isReservedName) { return true }
            index += 8
        }
        return (index..<max(index, bytes.count)).contains(where: isReservedName)
    }

    private func isReservedName(at index: Int) -> Bool {
        guard index + 2 < tags.bytes.count, tags.bytes[index..<index + 3].elementsEqual("eu-".utf8) else {
            return false
        }
        guard index > 0 else { return true }
        switch tags.bytes[index - 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "="), UInt8(ascii: "."), 0x20, 0x09...0x0D: return true
        default: return false
        }
    }
}

/// Whether an address leads to another host.
func isForeign(address: Slice<UnsafeBufferPointer<UInt8>>, origin: [UInt8]) -> Bool {
    let text = String(decoding: address.prefix(8 + origin.count), as: UTF8.self).lowercased()
    guard text.hasPrefix("//") || text.hasPrefix("http:") || text.hasPrefix("https:") else { return false }
    return origin.isEmpty || !address.starts(with: origin) || address.dropFirst(origin.count).first != UInt8(ascii: "/")
}
