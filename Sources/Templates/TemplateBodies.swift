/// Numbers the bodies of sections that ask for nothing outside: equal bodies have one number, in whatever template they stand.
struct TemplateBodies {
    private var numbers: [Body: Int32] = [:]

    /// What a section does in each round, told from its own frame on.
    fileprivate struct Body: Hashable {
        var words: [Int32] = []
        var literals: [UInt8] = []
    }

    /// The number of each step's body; -1 for all steps but sections that ask for nothing outside.
    mutating func numbers(of program: TemplateProgram) -> [Int32] {
        var numbers = [Int32](repeating: -1, count: program.steps.count)
        // The page stands below all sections.
        number(program, 0..<program.steps.count, depth: 1, &numbers)
        return numbers
    }

    private mutating func number(
        _ program: TemplateProgram, _ range: Range<Int>, depth: Int32, _ numbers: inout [Int32]
    ) {
        var index = range.lowerBound
        while index < range.upperBound {
            let inner = index + 1
            switch program.steps[index] {
            case .section(_, let end):
                if let body = Self.body(program, inner..<end, frame: depth) {
                    numbers[index] = self.numbers[body] ?? Int32(self.numbers.count)
                    self.numbers[body] = numbers[index]
                }
                number(program, inner..<end, depth: depth + 1, &numbers)
                index = end
            case .countSection(_, let end):
                number(program, inner..<end, depth: depth + 1, &numbers)
                index = end
            case .inverted(_, let end):
                number(program, inner..<end, depth: depth, &numbers)
                index = end
            case .literal, .print, .printHTML: index = inner
            }
        }
    }

    /// `nil` where the steps ask for a value of a frame below theirs.
    private static func body(_ program: TemplateProgram, _ range: Range<Int>, frame: Int32) -> Body? {
        var body = Body()
        for index in range {
            let isClosed =
                switch program.steps[index] {
                case .literal(let start, let end):
                    body.add(0, program.literals[start..<end])
                case .print(let reference): body.add(1, reference, program, frame)
                case .printHTML(let reference): body.add(2, reference, program, frame)
                case .section(let reference, let end): body.add(3, reference, program, frame, steps: end - index)
                case .inverted(let reference, let end): body.add(4, reference, program, frame, steps: end - index)
                case .countSection(let reference, let end): body.add(5, reference, program, frame, steps: end - index)
                }
            if !isClosed { return nil }
        }
        return body
    }
}

extension TemplateBodies.Body {
    fileprivate mutating func add(_ kind: Int32, _ literal: ArraySlice<UInt8>) -> Bool {
        words += [kind, Int32(literal.count)]
        literals += literal
        return true
    }

    fileprivate mutating func add(
        _ kind: Int32, _ reference: TemplateReference, _ program: TemplateProgram, _ frame: Int32, steps: Int = 0
    ) -> Bool {
        guard reference.frame >= frame else { return false }
        words += [kind, Int32(steps), reference.frame - frame, reference.slot, reference.isCount ? 1 : 0]
        if reference.path >= 0 {
            words += program.paths[Int(reference.path)...].prefix { $0 >= 0 }
        }
        words.append(-1)
        return true
    }
}
