import Markup

/// Renders what is the same on a family of pages ahead: prints of fixed values become literals, sections over them their content.
///
/// Done to a program that is checked; the pages of the family have the same bytes with it and without.
struct TemplateFolding {
    private let program: TemplateProgram
    /// A page of the family.
    private let page: Scope
    /// What the stack of the original program holds.
    private var frames: [Frame] = [.page]
    private var folded: TemplateProgram
    /// Steps from here on may not be joined with those before: something jumps to this place.
    private var barrier = 0

    private enum Frame {
        case page
        /// The frame is not there any more, since all of it is known.
        case known(Value)
        /// Where the frame stands on the stack of the folded program.
        case open(Int32)

        var isKnown: Bool {
            if case .known = self { true } else { false }
        }
    }

    private enum Found {
        case known(Value)
        case open(TemplateReference)
    }

    /// Bounds of what a program may grow to by lists that are written out; beyond, it stays as it was.
    private static let maximumSteps = 100_000
    private static let maximumLiteral = 4 << 20

    static func fold(_ program: TemplateProgram, of page: Scope) -> TemplateProgram {
        var folding = TemplateFolding(program, page)
        return folding.fold(0, program.steps.count) ? folding.folded : program
    }

    private init(_ program: TemplateProgram, _ page: Scope) {
        self.program = program
        self.page = page
        folded = TemplateProgram(files: program.files, paths: program.paths)
    }

    /// `false` where the program grows too large.
    private mutating func fold(_ start: Int, _ end: Int) -> Bool {
        var index = start
        while index < end {
            let step = program.steps[index]
            index += 1
            switch step {
            case .literal(let start, let end):
                let literals = program.literals
                literals.withUnsafeBufferPointer { literals in
                    literal { $0.append(UnsafeBufferPointer(rebasing: literals[start..<end])) }
                }
            case .print(let reference):
                switch find(reference) {
                case .known(let value): literal { value.print(into: &$0) }
                case .open(let reference): folded.steps.append(.print(reference))
                }
            case .printHTML(let reference):
                switch find(reference) {
                case .known(let value): literal { value.printHTML(into: &$0) }
                case .open(let reference): folded.steps.append(.printHTML(reference))
                }
            case .section(let reference, let sectionEnd):
                let isDone =
                    switch find(reference) {
                    case .known(.list(let scopes)): rounds(scopes.map(Value.scope), index, sectionEnd)
                    case .known(.texts(let texts)): rounds(texts.map(Value.text), index, sectionEnd)
                    case .known(let value): rounds(value.isTruthy ? [value] : [], index, sectionEnd)
                    case .open(let reference):
                        section(index, sectionEnd, isFrame: true) { .section(reference, end: $0) }
                    }
                if !isDone { return false }
                index = sectionEnd
            case .countSection(let reference, let sectionEnd):
                let isDone =
                    switch find(reference) {
                    case .known(let list): rounds(list.isTruthy ? [list] : [], index, sectionEnd)
                    case .open(let reference):
                        section(index, sectionEnd, isFrame: true) { .countSection(reference, end: $0) }
                    }
                if !isDone { return false }
                index = sectionEnd
            case .inverted(let reference, let sectionEnd):
                let isDone =
                    switch find(reference) {
                    case .known(let value): value.isTruthy || fold(index, sectionEnd)
                    case .open(let reference):
                        section(index, sectionEnd, isFrame: false) { .inverted(reference, end: $0) }
                    }
                if !isDone { return false }
                index = sectionEnd
            }
        }
        return folded.steps.count <= Self.maximumSteps && folded.literals.count <= Self.maximumLiteral
    }

    private mutating func rounds(_ values: [Value], _ start: Int, _ end: Int) -> Bool {
        for value in values {
            frames.append(.known(value))
            defer { frames.removeLast() }
            guard fold(start, end) else { return false }
        }
        return true
    }

    /// A section that stays, with what is within it folded.
    private mutating func section(
        _ start: Int, _ end: Int, isFrame: Bool, _ step: (_ end: Int) -> TemplateStep
    ) -> Bool {
        let place = folded.steps.count
        folded.steps.append(step(0))
        barrier = folded.steps.count
        let outer = frames
        if isFrame { frames.append(.open(Int32(frames.count { frame in !frame.isKnown }))) }
        let isDone = fold(start, end)
        frames = outer
        barrier = folded.steps.count
        folded.steps[place] = step(barrier)
        return isDone
    }

    private func find(_ reference: TemplateReference) -> Found {
        var reference = reference
        switch frames[Int(reference.frame)] {
        case .known(let value): return .known(self.value(reference, in: value))
        case .page:
            guard reference.slot >= 0, page.shape.names[Int(reference.slot)].isFixed else { return .open(reference) }
            return .known(value(reference, in: .scope(page)))
        case .open(let frame):
            reference.frame = frame
            return .open(reference)
        }
    }

    private func value(_ reference: TemplateReference, in frame: Value) -> Value {
        if reference.slot < 0 { return reference.isCount ? frame.count : frame }
        guard case .scope(let scope) = frame else { return .absent }
        return program.paths.withUnsafeBufferPointer { scope.value(Int(reference.slot)).inner(reference, $0) }
    }

    private mutating func literal(_ write: (inout PageBuffer) -> Void) {
        let start = folded.literals.count
        var text = PageBuffer(capacity: 256)
        write(&text)
        folded.literals.append(contentsOf: text.bytes)
        let end = folded.literals.count
        if start == end { return }
        if folded.steps.count > barrier, case .literal(let first, start)? = folded.steps.last {
            folded.steps[folded.steps.count - 1] = .literal(first, end)
        } else {
            folded.steps.append(.literal(start, end))
        }
    }
}
