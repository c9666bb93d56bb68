import Markup

/// Writes records of the open data field by field: as JSON and, at once, as rows of a table. Straight to bytes, since a site may have
/// ten thousand projects.
///
/// That a record tells nothing is known only when all its fields have been asked: what was written of it is then taken back.
struct DataWriting {
    private(set) var json: [UInt8] = []
    /// A row for each record that was ended by ``endRow()``.
    private(set) var table = TableRows()
    /// How many levels deep the JSON stands.
    private var depth = 0
    /// Whether nothing stands yet in the object or array that is being written.
    private var isFirst = true
    /// Within something that tables have not.
    private var isOffTable = false
    /// Within a list of things that tables have; no such list stands within another.
    private var isInList = false
    private var list = ListCells()

    /// Before the value of a field.
    struct Name: Sendable {
        /// `"key": `
        fileprivate let json: [UInt8]
        /// Whether tables have the field.
        fileprivate let isColumn: Bool

        /// - Parameter key: ASCII without quotes, backslashes and control characters, as every key.
        init(_ key: String, isColumn: Bool) {
            json = Array("\"\(key)\": ".utf8)
            self.isColumn = isColumn
        }
    }

    /// - Parameter bytes: How many bytes of JSON are about to come.
    init(reserving bytes: Int = 0) {
        json.reserveCapacity(bytes)
    }

    /// Writes what stands before the first record.
    mutating func begin(_ json: [UInt8], _ table: DataTable) {
        self.json += json
        table.writeHead(into: &self.table)
    }

    /// Writes a record that is no part of another.
    ///
    /// - Parameter depth: How many levels deep it stands.
    mutating func whole(depth: Int, _ fields: (inout DataWriting) -> Void) {
        self.depth = depth
        if !object(fields) { json += "{}".utf8 }
    }

    /// Ends the row that the fields of a record made.
    mutating func endRow() { table.end() }

    /// Appends JSON as it stands.
    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { json.append(contentsOf: $0) }
    }

    /// Begins a line so many levels deep.
    mutating func newLine(depth: Int) {
        self.depth = depth
        newLine()
    }

    // MARK: - Fields

    /// A text; an empty one tells nothing.
    mutating func text(_ name: Name, _ text: String?) {
        guard let text, !text.isEmpty else { return absent(name) }
        begin(name)
        string(text)
        if name.isColumn { cell(text) }
    }

    /// A number or a flag.
    mutating func bare(_ name: Name, _ text: String?) {
        guard let text else { return absent(name) }
        begin(name)
        json += text.utf8
        if name.isColumn { cell(text) }
    }

    /// Texts, which stand side by side in one cell of a table.
    mutating func texts(_ name: Name, _ texts: [String]) {
        guard !texts.isEmpty else { return absent(name) }
        begin(name)
        _ = nest("[", "]") { writing in
            for text in texts {
                writing.separate()
                writing.string(text)
            }
        }
        if name.isColumn { cell(DataTable.joined(texts)) }
    }

    /// A record within this one.
    mutating func record(_ name: Name, _ fields: (inout DataWriting) -> Void) {
        takingBackNothing(name) { $0.object(fields) }
    }

    /// - Parameters:
    ///   - columns: How many columns its things have in tables.
    ///   - things: Calls ``thing(_:)`` for each of them.
    mutating func list(_ name: Name, columns: Int, _ things: (inout DataWriting) -> Void) {
        let outer = isInList
        isInList = name.isColumn && !isOffTable
        defer { isInList = outer }
        if isInList { list.open(columns) }
        takingBackNothing(name) { $0.nest("[", "]", things) }
        if isInList { list.close(into: &table) }
    }

    /// A thing of a list.
    mutating func thing(_ fields: (inout DataWriting) -> Void) {
        if isInList { list.beginThing() }
        let (start, wasFirst) = (json.count, isFirst)
        separate()
        let isTold = object(fields)
        if !isTold {
            json.removeLast(json.count - start)
            isFirst = wasFirst
        }
        if isInList { list.endThing(isTold: isTold) }
    }

    /// So many columns of something that is not told.
    mutating func skip(_ columns: Int) {
        for _ in 0..<columns { cell("") }
    }

    private mutating func absent(_ name: Name) {
        if name.isColumn { cell("") }
    }

    private mutating func cell(_ text: String) {
        if isInList {
            list.add(text)
        } else if !isOffTable {
            table.cell(text)
        }
    }

    // MARK: - JSON

    /// Writes what a name stands for; where that turns out to be nothing, the name goes, too.
    private mutating func takingBackNothing(_ name: Name, _ value: (inout DataWriting) -> Bool) {
        let (start, wasFirst, wasOffTable) = (json.count, isFirst, isOffTable)
        isOffTable = wasOffTable || !name.isColumn
        begin(name)
        if !value(&self) {
            json.removeLast(json.count - start)
            isFirst = wasFirst
        }
        isOffTable = wasOffTable
    }

    /// Whether there is anything in it; nothing is written where there is not.
    private mutating func object(_ fields: (inout DataWriting) -> Void) -> Bool { nest("{", "}", fields) }

    private mutating func nest(_ open: StaticString, _ close: StaticString, _ content: (inout DataWriting) -> Void)
        -> Bool
    {
        append(open)
        isFirst = true
        depth += 1
        content(&self)
        depth -= 1
        guard !isFirst else {
            json.removeLast(open.utf8CodeUnitCount)
            isFirst = false
            return false
        }
        newLine()
        append(close)
        isFirst = false
        return true
    }

    private mutating func begin(_ name: Name) {
        separate()
        json += name.json
    }

    private mutating func separate() {
        if !isFirst { json.append(UInt8(ascii: ",")) }
        isFirst = false
        newLine()
    }

    private mutating func newLine() {
        json.append(UInt8(ascii: "\n"))
        for _ in 0..<depth {
            json.append(UInt8(ascii: " "))
            json.append(UInt8(ascii: " "))
        }
    }

    private mutating func string(_ text: String) {
        json.append(UInt8(ascii: "\""))
        Escape.json(text, into: &json)
        json.append(UInt8(ascii: "\""))
    }
}

/// The cells of a list of things while it is being written: its things come one after the other, and each column holds what all of them
/// tell, side by side.
private struct ListCells {
    private var columns: [Column] = []
    /// How many of `columns` the list has; the others wait for a longer one.
    private var count = 0
    /// How many things told something.
    private var things = 0
    /// Which column comes next.
    private var next = 0

    private struct Column {
        var text: [UInt8] = []
        var isTold = false
    }

    mutating func open(_ count: Int) {
        while columns.count < count { columns.append(Column()) }
        for index in 0..<count {
            columns[index].text.removeAll(keepingCapacity: true)
            columns[index].isTold = false
        }
        (self.count, things) = (count, 0)
    }

    mutating func beginThing() {
        next = 0
        guard things > 0 else { return }
        // As many places as there are things, so that the columns of one thing stay together.
        for index in 0..<count { columns[index].text += DataTable.separator.utf8 }
    }

    mutating func endThing(isTold: Bool) {
        if isTold {
            things += 1
        } else if things > 0 {
            for index in 0..<count { columns[index].text.removeLast(DataTable.separator.utf8.count) }
        }
    }

    mutating func add(_ text: String) {
        if !text.isEmpty {
            columns[next].isTold = true
            columns[next].text += DataTable.withoutBars(text).utf8
        }
        next += 1
    }

    func close(into table: inout TableRows) {
        for column in columns[..<count] {
            column.text.withUnsafeBufferPointer {
                table.cell(column.isTold ? $0 : UnsafeBufferPointer(rebasing: $0[..<0]))
            }
        }
    }
}
