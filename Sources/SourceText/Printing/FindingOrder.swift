import Language

extension Finding {
    /// The order in which findings are shown: by file, line and column, those without a place last; the same for the same set.
    package static func inOrder(_ findings: [Finding]) -> [Finding] {
        findings.sorted(by: comesBefore)
    }

    /// Whether the first is shown before the second.
    package static func comesBefore(_ first: Finding, _ second: Finding) -> Bool {
        switch (first.place, second.place) {
        case (.some, nil): return true
        case (nil, .some): return false
        case (.some(let left), .some(let right)):
            if let before = precedes(left.file, right.file) { return before }
            if left.start != right.start {
                return (left.start.line, left.start.column) < (right.start.line, right.start.column)
            }
        case (nil, nil): break
        }
        return precedes(first.id, second.id) ?? precedes(first.message.en, second.message.en) ?? false
    }

    /// By bytes, which is the same on every machine; `nil` for equal texts.
    private static func precedes(_ left: String, _ right: String) -> Bool? {
        left.utf8.elementsEqual(right.utf8) ? nil : left.utf8.lexicographicallyPrecedes(right.utf8)
    }
}
