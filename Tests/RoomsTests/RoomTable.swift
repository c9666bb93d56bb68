/// The table of rooms in `docs/architecture.md`: `| target | one sentence | may import |`.
struct RoomTable {
    /// What a room may import, by the name of its folder in `Sources/`.
    var rooms: [String: Set<String>] = [:]

    init(_ page: String) {
        for line in page.split(separator: "\n") {
            let cells = line.split(separator: "|", omittingEmptySubsequences: false)
            guard cells.count == 5, let name = cells[1].firstMatch(of: /^ `(\w+)` $/) else { continue }
            rooms[String(name.1)] = Set(cells[3].matches(of: /`(\w+)`/).map { String($0.1) })
        }
    }
}
