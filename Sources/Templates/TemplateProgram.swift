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

    func render(_ scope: Scope, into bytes: inout [UInt8]) {
        steps.withUnsafeBufferPointer { steps in
            literals.withUnsafeBufferPointer { literals in
                paths.withUnsafeBufferPointer { paths in
                    var frames: [Value] = [.scope(scope)]
                    frames.reserveCapacity(8)
                    Rendering(steps: steps, literals: literals, paths: paths).run(0, steps.count, &frames, &bytes)
                }
            }
        }
    }
}

/// A program while it runs: everything in it is plain memory, so that a step costs no reference counting.
private struct Rendering {
    let steps: UnsafeBufferPointer<TemplateStep>
    let literals: UnsafeBufferPointer<UInt8>
    let paths: UnsafeBufferPointer<Int32>

    func run(_ start: Int, _ end: Int, _ frames: inout [Value], _ bytes: inout [UInt8]) {
        var index = start
        while index < end {
            switch steps[index] {
            case .literal(let start, let end):
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: literals[start..<end]))
            case .print(let reference):
                value(reference, frames).print(into: &bytes)
            case .printHTML(let reference):
                value(reference, frames).printHTML(into: &bytes)
            case .countSection(let reference, let sectionEnd):
                let list = value(reference, frames)
                if list.isTruthy { round(list, index + 1, sectionEnd, &frames, &bytes) }
                index = sectionEnd
                continue
            case .section(let reference, let sectionEnd):
                switch value(reference, frames) {
                case .list(let scopes):
                    for scope in scopes { round(.scope(scope), index + 1, sectionEnd, &frames, &bytes) }
                case .texts(let texts):
                    for text in texts { round(.text(text), index + 1, sectionEnd, &frames, &bytes) }
                case let value:
                    if value.isTruthy { round(value, index + 1, sectionEnd, &frames, &bytes) }
                }
                index = sectionEnd
                continue
            case .inverted(let reference, let sectionEnd):
                if value(reference, frames).isTruthy {
                    index = sectionEnd
                    continue
                }
            }
            index += 1
        }
    }

    private func round(_ frame: Value, _ start: Int, _ end: Int, _ frames: inout [Value], _ bytes: inout [UInt8]) {
        frames.append(frame)
        run(start, end, &frames, &bytes)
        frames.removeLast()
    }

    private func value(_ reference: TemplateReference, _ frames: [Value]) -> Value {
        let frame = Int(reference.frame)
        guard frame < frames.count else { return .absent }
        guard reference.slot >= 0 else { return reference.isCount ? frames[frame].count : frames[frame] }
        return frames[frame].inner(reference, paths)
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
    /// What a reference leads to from the scope of its frame.
    func inner(_ reference: TemplateReference, _ paths: UnsafeBufferPointer<Int32>) -> Value {
        guard case .scope(let scope) = self else { return .absent }
        var value = scope.value(Int(reference.slot))
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
    func print(into bytes: inout [UInt8]) {
        switch self {
        case .text(let text): Escape.html(text, into: &bytes)
        case .number(let number): bytes.append(contentsOf: String(number).utf8)
        case .address(let address): Escape.html(address.string, into: &bytes)
        default: break
        }
    }

    /// What `{{{name}}}` prints.
    func printHTML(into bytes: inout [UInt8]) {
        if case .html(let html) = self { bytes.append(contentsOf: html.bytes) }
    }
}
