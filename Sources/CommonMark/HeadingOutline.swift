import Language

/// The levels and ids of a text's headings.
struct HeadingOutline {
    /// The levels, as written, of the headings that are open.
    private var open: [Int] = []
    private var ids: Set<String> = []
    private var counts: [String: Int] = [:]

    /// Whether a heading of this level is one of the outermost so far.
    func opensSection(_ level: Int) -> Bool {
        open.first.map { level <= $0 } ?? true
    }

    /// How deep a heading stands under others; levels that were left out do not count. One in a quote or list opens nothing.
    mutating func depth(of level: Int, isNested: Bool) -> Int {
        if isNested {
            let depth = open.count { $0 < level }
            return open.isEmpty ? 0 : max(1, depth)
        }
        while let last = open.last, last >= level { open.removeLast() }
        open.append(level)
        return open.count - 1
    }

    /// An id that no other heading of the text has.
    mutating func id(for text: String, _ options: MarkdownOptions) -> String {
        let slug = Slug(text).text
        let base = options.idPrefix + (slug.isEmpty ? MarkdownWords.section[options.language] : slug)
        if ids.insert(base).inserted { return base }
        var id = base
        var count = counts[base, default: 1]
        repeat {
            count += 1
            id = "\(base)-\(count)"
        } while !ids.insert(id).inserted
        counts[base] = count
        return id
    }
}
