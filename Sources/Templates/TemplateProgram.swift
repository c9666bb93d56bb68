import Markup

/// One kind of page, compiled: its partials and layout put in, its names turned into slots.
struct TemplateProgram: Sendable {
    /// The paths of the files it was compiled from, in the order in which they were reached.
    var files: [String] = []
    var steps: [TemplateStep] = []
    /// The literal text of all steps.
    var literals: [UInt8] = []

    /// The slots inwards of names with dots, each run ended by -1.
    var paths: [Int32] = []
    /// What `TemplateBodies` numbered; empty where nothing is kept.
    var bodies: [Int32] = []

    func render(_ scope: Scope, _ parts: RenderedParts, into bytes: inout PageBuffer) {
        withUnsafeBuffers { steps, literals, paths, bodies in
            // Each frame is a section that is open, and the compiler lets no more be open at once, partials and all.
            let capacity = TemplateParser.maximumNesting + 2
            withUnsafeTemporaryAllocation(of: Value.self, capacity: capacity) { frames in
                withUnsafeTemporaryAllocation(of: Lookup?.self, capacity: capacity) { lookups in
                    withExtendedLifetime(parts) {
                        let rendering = Rendering(
                            steps: steps, literals: literals, paths: paths, frames: frames, lookups: lookups,
                            bodies: bodies, parts: .passUnretained(parts))
                        rendering.round(.scope(scope), 0, steps.count, depth: 0, &bytes)
                    }
                }
            }
        }
    }

    private func withUnsafeBuffers(
        _ body: (
            UnsafeBufferPointer<TemplateStep>, UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<Int32>,
            UnsafeBufferPointer<Int32>
        ) -> Void
    ) {
        steps.withUnsafeBufferPointer { steps in
            literals.withUnsafeBufferPointer { literals in
                paths.withUnsafeBufferPointer { paths in
                    bodies.withUnsafeBufferPointer { bodies in body(steps, literals, paths, bodies) }
                }
            }
        }
    }
}

/// The parts of a scope that stands on the stack and lives as long: to ask it for a value costs no reference counting.
private struct Lookup {
    let table: Unmanaged<ViewTable>
    let model: Unmanaged<AnyObject>

    /// `nil` for a frame without names.
    static func of(_ value: Value) -> Lookup? {
        guard case .scope(let scope) = value else { return nil }
        return Lookup(table: .passUnretained(scope.table), model: .passUnretained(scope.model))
    }

    /// The value in a slot of the scope.
    func value(_ slot: Int) -> Value {
        table._withUnsafeGuaranteedRef { table in
            model._withUnsafeGuaranteedRef { model in table.value(slot, of: model) }
        }
    }
}

/// A program while it runs: everything in it is plain memory, so that a step costs no reference counting.
private struct Rendering {
    let steps: UnsafeBufferPointer<TemplateStep>
    let literals: UnsafeBufferPointer<UInt8>
    let paths: UnsafeBufferPointer<Int32>
    /// What stands on the stack, and beside it where names are looked up.
    let frames: UnsafeMutableBufferPointer<Value>
    let lookups: UnsafeMutableBufferPointer<Lookup?>
    let bodies: UnsafeBufferPointer<Int32>
    let parts: Unmanaged<RenderedParts>

    /// - Parameter depth: How many frames there are.
    func run(_ start: Int, _ end: Int, depth: Int, _ bytes: inout PageBuffer) {
        var index = start
        while index < end {
            switch steps[index] {
            case .literal(let start, let end):
                bytes.append(UnsafeBufferPointer(rebasing: literals[start..<end]))
            case .print(let reference):
                if reference.slot < 0, !reference.isCount {
                    frames[Int(reference.frame)].print(into: &bytes)
                } else {
                    value(reference).print(into: &bytes)
                }
            case .printHTML(let reference):
                if reference.slot < 0 {
                    frames[Int(reference.frame)].printHTML(into: &bytes)
                } else {
                    value(reference).printHTML(into: &bytes)
                }
            case .countSection(let reference, let sectionEnd):
                let list = value(reference)
                if list.isTruthy { round(list, index + 1, sectionEnd, depth: depth, &bytes) }
                index = sectionEnd
                continue
            case .section(let reference, let sectionEnd):
                switch value(reference) {
                case .list(let scopes):
                    let body = bodies.isEmpty ? -1 : bodies[index]
                    for scope in scopes {
                        if scope.isShared, body >= 0 {
                            share(scope, body, index + 1, sectionEnd, depth: depth, &bytes)
                        } else {
                            round(.scope(scope), index + 1, sectionEnd, depth: depth, &bytes)
                        }
                    }
                case .texts(let texts):
                    for text in texts { round(.text(text), index + 1, sectionEnd, depth: depth, &bytes) }
                case let value:
                    if value.isTruthy { round(value, index + 1, sectionEnd, depth: depth, &bytes) }
                }
                index = sectionEnd
                continue
            case .inverted(let reference, let sectionEnd):
                if value(reference).isTruthy {
                    index = sectionEnd
                    continue
                }
            }
            index += 1
        }
    }

    /// Runs steps with one frame more.
    func round(_ value: consuming Value, _ start: Int, _ end: Int, depth: Int, _ bytes: inout PageBuffer) {
        lookups.initializeElement(at: depth, to: Lookup.of(value))
        frames.initializeElement(at: depth, to: value)
        run(start, end, depth: depth + 1, &bytes)
        frames.deinitializeElement(at: depth)
    }

    /// Appends what the steps make of a shared scope, which is rendered where no page has done it yet.
    private func share(
        _ scope: Scope, _ body: Int32, _ start: Int, _ end: Int, depth: Int, _ bytes: inout PageBuffer
    ) {
        if parts._withUnsafeGuaranteedRef({ $0.append(scope, body, into: &bytes) }) { return }
        let first = bytes.count
        round(.scope(scope), start, end, depth: depth, &bytes)
        parts._withUnsafeGuaranteedRef {
            $0.keep(UnsafeBufferPointer(rebasing: bytes.bytes[first...]), of: scope, body)
        }
    }

    private func value(_ reference: TemplateReference) -> Value {
        let frame = Int(reference.frame)
        guard reference.slot >= 0 else { return reference.isCount ? frames[frame].count : frames[frame] }
        guard let value = lookups[frame]?.value(Int(reference.slot)) else { return .absent }
        guard reference.path >= 0 || reference.isCount else { return value }
        return value.inner(reference, paths)
    }
}

/// A section's steps follow it; `end` is the step behind the last of them.
enum TemplateStep: Sendable {
    case literal(Int, Int)
    case print(TemplateReference)
    case printHTML(TemplateReference)
    /// Puts one frame round each of its rounds, whatever the value is.
    case section(TemplateReference, end: Int)
    case inverted(TemplateReference, end: Int)
    /// The section of a list's number of elements, with the list itself as its frame, so that it is made once for both.
    case countSection(TemplateReference, end: Int)
}

/// Where a value is found: a frame of the stack, counted from the page, then slots inwards.
struct TemplateReference: Sendable, Hashable {
    var frame: Int32
    /// The slot in the frame's scope; -1 for the frame itself, which is `{{.}}`.
    var slot: Int32
    /// Where in the program's `paths` further slots stand; -1 for none.
    var path: Int32 = -1
    var isCount = false
}

extension Value {
    /// What a reference leads to from the value in its slot.
    func inner(_ reference: TemplateReference, _ paths: UnsafeBufferPointer<Int32>) -> Value {
        var value = self
        if reference.path >= 0 {
            var index = Int(reference.path)
            while paths[index] >= 0 {
                guard case .scope(let scope) = value else { return .absent }
                value = scope.value(Int(paths[index]))
                index += 1
            }
        }
        return reference.isCount ? value.count : value
    }

    /// What `{{name}}` prints.
    func print(into bytes: inout PageBuffer) {
        switch self {
        case .text(let text): bytes.append(text: text)
        case .number(let number): bytes.append(number: number)
        case .address(let address): bytes.append(text: address.string)
        default: break
        }
    }

    /// What `{{{name}}}` prints.
    func printHTML(into bytes: inout PageBuffer) {
        if case .html(let html) = self { bytes.append(html.bytes) }
    }
}
